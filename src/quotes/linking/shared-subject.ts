import { DETERMINERS } from "../../english/function-words.ts";
import { wordSet } from "../../english/word-set.ts";
import type { Token } from "../reading/tokens.ts";
import type { CueLink } from "./cue-link.ts";
import type { Scene } from "./scene.ts";

/**
 * The last verb whose subject may have another verb: not one in an inner clause ("Roe asked whether Lee would say so
 * and told …", "Roe rebuked critics who say so, adding …").
 */
export function lastMain({ tokens }: Scene, earlier: readonly CueLink[]): CueLink | undefined {
  return earlier.findLast(cue => cue.order !== "according" && !isInside(tokens, cue, earlier));
}

/** Whether a verb is in a clause inside another: after "whether", "who", or a verb of saying. */
export function isInside(
  tokens: readonly Token[],
  { subject, at }: CueLink,
  others: readonly CueLink[],
): boolean {
  const isOpened =
    DETERMINERS.has(tokens[subject.from - 1]?.lower ?? "") && tokens[subject.from - 1]?.lower !== "that";
  const before = subject.from - (isOpened ? 2 : 1);
  if (INSIDE.has(tokens[before]?.lower ?? "")) return true;
  const isBehindVerb = tokens[before]?.verb !== undefined;
  const isReported = ({ at: verb, order }: CueLink) =>
    verb === before && verb !== at && order !== "inverted" && order !== "according";
  if (isBehindVerb && others.some(isReported)) return true;
  for (let i = subject.to; i < at; i++) if (tokens[i]?.lower === "who") return tokens[i - 1]?.text !== ",";
  return subject.kind === "relative";
}

/** Words after which an inner clause begins. */
const INSIDE = wordSet(
  "whether why how what when while because if that since although though after before until",
);
