import { TIME_NOUNS } from "../../english/grammar/calendar.ts";
import { OBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { CLAIMING_FORMS, MENTAL_VERBS_WITH_THAT } from "../../english/speech/reporting.ts";
import type { SpeechVerb } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import { hasFinite, isPast } from "./complement.ts";
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
  const following = tokens[at + 1]?.lower;
  if (following !== "that" && following !== "to") return null;
  const { lower = "", isCapital } = tokens[at] ?? {};
  if (isCapital || isStop(lower) || MENTAL_VERBS_WITH_THAT.has(lower)) return null;
  // A form in -s is usually a noun: "the rules that", "Harbour voters that".
  const before = tokens[at - 1]?.lower ?? "";
  const isThird =
    /[^su]s$/.test(lower) &&
    (/^(?:he|she)$/.test(before) || (CLAIMING_FORMS.has(lower) && isSpeaker(scene, at - 1)));
  if (!/[^e]ed$/.test(lower) && !isThird) return null;
  const that = thatAfter(scene, at);
  if (that === null) return null;
  const next = tokens[that + 1];
  if (next?.kind === "quote") return sayingVerb(lower);
  if (next?.kind !== "word" || isPast(tokens, that + 1) || TIME_NOUNS.has(next.lower)) return null;
  const end = Math.min(sentence.to, that + CLAUSE);
  // "charged that Roe “hid” the letters"
  const isMarked = tokens.slice(that + 1, end).some(({ kind }) => kind === "quote");
  return isMarked || hasFinite(reading, that + 1, end) ? sayingVerb(lower) : null;
}

function sayingVerb(base: string): SpeechVerb {
  return { base, strength: "strong", forms: ["past", "participle"] };
}

function isSpeaker({ tokens, people }: Scene, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return people.nameAt[at] !== undefined || (isHumanNoun(lower) && !lower.endsWith("s"));
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
