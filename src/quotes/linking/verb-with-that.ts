import { TIME_NOUNS } from "../../english/calendar.ts";
import { OBJECT_PRONOUNS } from "../../english/pronouns.ts";
import { MENTAL_VERBS_WITH_THAT } from "../../english/reporting.ts";
import type { SpeechVerb } from "../../english/speech-verbs.ts";
import { hasFinite, isPast } from "./complement.ts";
import { isHumanNoun, isStop } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** How many tokens may come between a verb and its "that": "groused to a crowd in Leeds that". */
const REACH = 7;

/** How many tokens after "that" are searched for the verb of its clause. */
const CLAUSE = 14;

/**
 * Treats an unlisted verb as one of saying if what it says follows: "the judge determined that the vote was over",
 * "Roe groused to a crowd that the vote was over". Not "the vote ensured that", "Roe used that word".
 */
export function verbWithThat(scene: Scene, at: number): SpeechVerb | null {
  const { tokens, sentence, reading } = scene;
  const { lower = "", isCapital } = tokens[at] ?? {};
  if (isCapital || isStop(lower) || MENTAL_VERBS_WITH_THAT.has(lower)) return null;
  // A form in -s is usually a noun: "the rules that", "Harbour voters that".
  const isThird = /[^su]s$/.test(lower) && /^(?:he|she)$/.test(tokens[at - 1]?.lower ?? "");
  if (!/[^e]ed$/.test(lower) && !isThird) return null;
  const that = thatAfter(scene, at);
  if (that === null) return null;
  const next = tokens[that + 1];
  if (next?.kind !== "word" || isPast(tokens, that + 1) || TIME_NOUNS.has(next.lower)) return null;
  const end = Math.min(sentence.to, that + CLAUSE);
  // "charged that Roe “hid” the letters"
  const isMarked = tokens.slice(that + 1, end).some(({ kind }) => kind === "quote");
  return isMarked || hasFinite(reading, that + 1, end)
    ? { base: lower, strength: "strong", forms: ["past", "participle"] }
    : null;
}

/** "determined | that", "groused to a crowd | that" */
function thatAfter({ tokens, sentence, people }: Scene, verb: number): number | null {
  if (tokens[verb + 1]?.lower === "that") return verb + 1;
  if (tokens[verb + 1]?.lower !== "to") return null;
  let isTold = false;
  for (let at = verb + 2; at < Math.min(sentence.to, verb + REACH); at++) {
    const { lower = "", kind } = tokens[at] ?? {};
    if (lower === "that") return isTold ? at : null;
    if (kind !== "word") return null;
    isTold ||= isHumanNoun(lower) || OBJECT_PRONOUNS.has(lower) || people.nameAt[at] !== undefined;
  }
  return null;
}
