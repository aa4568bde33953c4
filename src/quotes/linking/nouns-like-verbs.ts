import { DETERMINERS } from "../../english/function-words.ts";
import { DOCUMENT_NOUNS } from "../../english/nouns.ts";
import { SUBJECT_PRONOUNS } from "../../english/pronouns.ts";
import { SPEECH_NOUNS, type SpeechVerb, VERBS_THAT_ARE_NOUNS } from "../../english/speech-verbs.ts";
import { wordSet } from "../../english/word-set.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import type { Scene } from "./scene.ts";

/** "risks to the forecast | were": a form that is also a noun, followed by its own verb. */
export function isNoun({ tokens, people }: Scene, at: number, { base }: SpeechVerb): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (isOwnedNoun(tokens, at)) return true;
  if (!VERBS_THAT_ARE_NOUNS.has(base) || (lower !== base && lower !== `${base}s`)) return false;
  const before = tokens[at - 1]?.lower ?? "";
  const isVerb = SUBJECT_PRONOUNS.has(before) || isHumanNoun(before) || people.nameAt[at - 1] !== undefined;
  return !isVerb && FINITE.has(tokens[at + 1]?.lower ?? "");
}

/** "Roe’s confused | messages have", "in many Asian | states": a determiner and an adjective are before it. */
function isOwnedNoun(tokens: readonly Token[], at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  const { kind, lower: adjective = "", isCapital } = tokens[at - 1] ?? {};
  const first = tokens[at - 2];
  if (!SPEECH_NOUNS.has(lower.replace(/s$/, "")) && lower.replace(/s$/, "") !== "state") return false;
  if (kind !== "word" || isHumanNoun(adjective) || DOCUMENT_NOUNS.has(adjective) || isStop(adjective))
    return false;
  if (isCapital === true && !/(?:an|ish|ese)$/.test(adjective)) return false;
  return first?.kind === "clitic" || DETERMINERS.has(first?.lower ?? "");
}

const FINITE = wordSet("is are was were has have had will would can could may might must");
