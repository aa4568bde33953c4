import { CALENDAR } from "../../english/grammar/calendar.ts";
import { BEHIND_NOUNS, DETERMINERS, PREPOSITIONS, RELATIVES } from "../../english/grammar/function-words.ts";
import { PERSONAL_PRONOUNS, SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { FINITE_AUXILIARIES } from "../../english/speech/reporting.ts";
import {
  CLAIMED_SUMS,
  COMMON_PASTS,
  OTHER_VERBS_THAT_ARE_NOUNS,
  SPEECH_NOUNS,
  type SpeechVerb,
  VERBS_THAT_ARE_NOUNS,
} from "../../english/speech/speech-verbs.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import type { Scene } from "./scene.ts";

/** "risks to the forecast | were": a form that is also a noun, followed by its own verb. */
export function isNoun(scene: Scene, at: number, { base }: SpeechVerb): boolean {
  const { tokens, people } = scene;
  const lower = tokens[at]?.lower ?? "";
  if (isOwnedNoun(tokens, at) || isNounInPhrase(scene, at, base)) return true;
  if (!VERBS_THAT_ARE_NOUNS.has(base) || (lower !== base && lower !== `${base}s`)) return false;
  const before = tokens[at - 1]?.lower ?? "";
  const isVerb = SUBJECT_PRONOUNS.has(before) || isHumanNoun(before) || people.nameAt[at - 1] !== undefined;
  return !isVerb && FINITE_AUXILIARIES.has(tokens[at + 1]?.lower ?? "");
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

/** "in | said role", "of | proposed taxes", "by | state police": a form before a noun that it describes. */
export function isAdjective(tokens: readonly Token[], at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  const before = tokens[at - 1]?.lower ?? "";
  const isPast = lower === "said" || /.{3}ed$/.test(lower);
  const isTied = isPast && PREPOSITIONS.has(before);
  // "Court documents state police found a gun."
  const isState = lower === "state" && !(DOCUMENT_NOUNS.has(before) && before.endsWith("s"));
  return (isTied || isState) && isPlainNoun(tokens[at + 1]);
}

/** "can | claim up to £50", "had | claimed expenses": asks for money, and says nothing. */
export function isClaimOfMoney(tokens: readonly Token[], at: number, { base }: SpeechVerb): boolean {
  if (base !== "claim") return false;
  const next = tokens[at + 1];
  const isAmount = next?.kind === "number" || /^[£$€]/.test(next?.text ?? "");
  return isAmount || CLAIMED_SUMS.has(next?.lower ?? "");
}

/** "who violates court | rules", "in several | states that will", "two | requests by": by its place it is a noun. */
function isNounInPhrase(scene: Scene, at: number, base: string): boolean {
  const { tokens } = scene;
  if (!VERBS_THAT_ARE_NOUNS.has(base) && !OTHER_VERBS_THAT_ARE_NOUNS.has(base)) return false;
  const lower = tokens[at]?.lower ?? "";
  if (lower !== base && lower !== `${base}s`) return false;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (lower !== base && isPlainWord(next) && isObjectInClause(tokens, at)) return true;
  if (isSpeaker(scene, at - 1, base)) return false;
  // "rules on Friday": a time may follow the verb.
  if (BEHIND_NOUNS.has(next?.lower ?? "")) return !CALENDAR.has(after?.lower ?? "");
  if (next?.lower === "that") return FINITE_AUXILIARIES.has(after?.lower ?? "") || isPastForm(after);
  if (lower !== base && isPastForm(next)) return true;
  return isPlainWord(next) && isAfterPreposition(tokens, at) && !mayTakeThird(tokens, at, base);
}

/** "a spokesman for airport management | claims officers lied": one person before the preposition may be its subject. */
function mayTakeThird(tokens: readonly Token[], at: number, base: string): boolean {
  if (tokens[at]?.lower === base || !VERBS_THAT_ARE_NOUNS.has(base)) return false;
  let preposition = at - 1;
  while (preposition > at - LONGEST_PHRASE && !PREPOSITIONS.has(tokens[preposition]?.lower ?? ""))
    preposition--;
  const who = tokens[preposition - 1]?.lower ?? "";
  return isHumanNoun(who) && !who.endsWith("s");
}

/** Whether the word before is somebody who may say something: "she claims", "Ann Roe claims", "the mayor claims". */
function isSpeaker({ tokens, people }: Scene, at: number, base: string): boolean {
  const { lower = "" } = tokens[at] ?? {};
  const name = people.nameAt[at];
  // "New Jersey | states"
  if (name) return base !== "state" || people.personOf.get(name)?.kind === "person";
  return SUBJECT_PRONOUNS.has(lower) || isHumanNoun(lower) || DOCUMENT_NOUNS.has(lower);
}

/** "who violates court | rules": the clause has its verb, and its object is a noun before another. */
function isObjectInClause(tokens: readonly Token[], at: number): boolean {
  const [verb, noun] = [tokens[at - 2], tokens[at - 1]];
  const isVerb = isPlainWord(verb) && /[^s]s$|ed$/.test(verb?.lower ?? "");
  return (
    RELATIVES.has(tokens[at - 3]?.lower ?? "") && isVerb && isPlainNoun(noun) && !noun?.lower.endsWith("s")
  );
}

/** "in reverse chronological | order": only plain words are between it and a preposition. */
function isAfterPreposition(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - LONGEST_PHRASE; before--) {
    const { kind, lower = "" } = tokens[before] ?? {};
    if (kind !== "word" || isStop(lower)) return PREPOSITIONS.has(lower) && at - before > 1;
  }
  return false;
}

/** Words from a preposition to the noun that depends on it: "in reverse chronological | order". */
const LONGEST_PHRASE = 4;

function isPastForm(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.isCapital) return false;
  const { lower, verb } = token;
  return (
    FINITE_AUXILIARIES.has(lower) ||
    COMMON_PASTS.has(lower) ||
    (verb?.forms.includes("past") === true && !verb.forms.includes("present"))
  );
}

/** A word in small letters that may be a noun or belong to one. */
function isPlainNoun(token: Token | undefined): boolean {
  return isPlainWord(token) && !isStop(token?.lower ?? "") && !token?.lower.endsWith("ly");
}

function isPlainWord(token: Token | undefined): boolean {
  const lower = token?.lower ?? "";
  return (
    token?.kind === "word" && !token.isCapital && !DETERMINERS.has(lower) && !PERSONAL_PRONOUNS.has(lower)
  );
}
