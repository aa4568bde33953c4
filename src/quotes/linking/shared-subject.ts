import { OPENING_INNER_CLAUSES, OPENING_NEXT_CLAUSE } from "../../english/grammar/clause-words.ts";
import { CONJUNCTIONS, DETERMINERS } from "../../english/grammar/function-words.ts";
import type { Token } from "../reading/tokens.ts";
import type { CueLink } from "./cue-link.ts";
import { mainSubject } from "./main-subject.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/**
 * The last verb whose subject may have another verb: not one in an inner clause ("Roe asked whether Lee would say so
 * and told …", "Roe rebuked critics who say so, adding …").
 */
export function lastMain({ tokens, sentence }: Scene, earlier: readonly CueLink[]): CueLink | undefined {
  // "In a statement released on Friday, Roe hit back, saying": only the opening has "released".
  const isInOpening = ({ subject: { from }, order }: CueLink) =>
    order === "subject-first" && from === sentence.from + 1 && tokens[sentence.from]?.is.preposition === true;
  return earlier.findLast(
    cue => cue.order !== "according" && !isInOpening(cue) && !isInside(tokens, cue, earlier),
  );
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
  if (OPENING_INNER_CLAUSES.has(tokens[before]?.lower ?? "")) return true;
  const isBehindVerb = tokens[before]?.verb !== undefined;
  const isReported = ({ at: verb, order }: CueLink) =>
    verb === before && verb !== at && order !== "inverted" && order !== "according";
  if (isBehindVerb && others.some(isReported)) return true;
  for (let i = subject.to; i < at; i++) if (tokens[i]?.lower === "who") return tokens[i - 1]?.text !== ",";
  return subject.kind === "relative";
}

/**
 * The subject of the clause that a second verb continues: "Roe left, but | Lee stayed, saying", "They cheered when |
 * Lee came and said". Null if it begins no clause inside the sentence, or that clause has ended.
 *
 * Behind a report ("Roe said she left when Lee came and added"), only "but" and "while" begin another one.
 */
export function clauseSubject(scene: Scene, verb: number, earlier: readonly CueLink[]): Phrase | null {
  const { tokens, sentence } = scene;
  for (let at = verb - 2; at > sentence.from; at--) {
    const { kind, lower = "", text } = tokens[at] ?? {};
    if (kind === "quote" || text === ";" || text === ":") return null;
    if (!OPENING_NEXT_CLAUSE.has(lower)) continue;
    const isApart = tokens[at - 1]?.text === ",";
    const isAfresh = isApart && (lower === "but" || lower === "while" || lower === "whereas");
    const isReported = earlier.some(cue => cue.at < at && cue.verb.strength === "strong");
    if (lower === "but" ? !isApart : isReported && !isAfresh) return null;
    const subject = mainSubject(scene, at + 1, verb);
    const isNext = subject?.kind !== "pronoun" && (subject?.from ?? verb) <= at + 2;
    return subject && isNext && !hasEnded(tokens, subject, verb) ? subject : null;
  }
  return null;
}

/** Whether a comma ends the clause before the verb; not one around what stands behind the subject. */
function hasEnded(tokens: readonly Token[], { to }: Phrase, verb: number): boolean {
  const commas: number[] = [];
  for (let at = to; at < verb - 1; at++) if (tokens[at]?.text === ",") commas.push(at);
  const isApposed = commas.length === 2 && commas[0] === to;
  return commas.length > 0 && !isApposed;
}

/** "Ann Roe is backing him and in | a statement | called him": where the second verb's words were said, not who said them. */
export function isJoinedSetting({ tokens }: Scene, { kind, from }: Phrase): boolean {
  const isIn = /^(?:in|at|on|during)$/.test(tokens[from - 1]?.lower ?? "");
  return kind === "description" && isIn && CONJUNCTIONS.has(tokens[from - 2]?.lower ?? "");
}
