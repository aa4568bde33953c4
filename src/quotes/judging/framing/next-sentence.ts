import { DENIALS } from "../../../english/framing/framing-words.ts";
import { UTTERING_VERBS } from "../../../english/speech/speech-verbs.ts";
import type { Token } from "../../reading/tokens.ts";
import { isHarmlessUse } from "./harmless-uses.ts";
import { type Place, tokenAt } from "./place.ts";

/** A sentence near the words, without what is quoted in it. */
export interface NextSentence {
  readonly place: Place;
  readonly own: readonly Token[];
  readonly isBehind: boolean;
  /** Whether it is in the same paragraph as the words. */
  readonly isHere: boolean;
}

/** "Most deaths are linked to synthetic opioids", "after the game": about something else. */
export function isOther({ tokens }: Place, token: Token): boolean {
  return isHarmlessUse(tokens, tokenAt(tokens, token.start));
}

/** A sentence this short beside the words is about them: "All lies." */
export const FEW_WORDS = 4;

/** A statement about words is within this many tokens of a noun for words. */
export const NEAR_NOUN_FOR_WORDS = 6;

/** Somebody just named, as the subject: maybe the speaker. */
export const PERSONAL_PRONOUN = /^(?:he|she|they)$/;

/** Whether a form of "be" comes shortly before, so that what follows is about the subject. */
export function hasBe(own: readonly Token[], at: number): boolean {
  return own.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:is|was|are|were|been|be)$/.test(lower));
}

/** A sentence of at most this many tokens may announce words, or refer to them from another paragraph. */
export const LONGEST_ANNOUNCEMENT = 9;

/** Whether a word is a verb for what a speaker has done or not: "He never *said* it." */
export function isUttering(token: Token | undefined): boolean {
  return UTTERING_VERBS.has(token?.verb?.base ?? token?.lower ?? "");
}

/** "He never said it.", "He did not.", "She denies saying so." */
export function denialOfSaying(own: readonly Token[]): Token | null {
  const at = own.findIndex(token => DENIALS.has(token.bare));
  const denial = own[at];
  if (!denial) return null;
  // "She denies this", "His office disputes it."
  const isDenied = denial.verb?.base === "deny" || /^(?:disput|reject|refut|disown)/.test(denial.lower);
  if (isDenied && /^(?:it|this|so)$/.test(own[at + 1]?.lower ?? "")) return denial;
  let saying = at + 1;
  while (isBetween(own, saying)) saying++;
  const object = own[saying + 1]?.lower;
  if (
    /^(?:deliver|speak|spoke|use)(?:s|d|ed)?$/.test(own[saying]?.lower ?? "") &&
    /^(?:it|them)$/.test(object ?? "")
  )
    return denial;
  if (!isUttering(own[saying])) saying = -1;
  // "He did not.", but not "The rain has stopped.", "He will not."
  const isPlainNo = /^(?:not|never|none|\p{L}{2,6}nt|den(?:y|ies|ied)|disput(?:es|ed))$/u.test(denial.bare);
  const isOfPast = !NOT_OF_PAST.test(denial.lower === "not" ? (own[at - 1]?.lower ?? "") : denial.bare);
  if (saying < 0)
    return own.length <= FEW_WORDS && at === own.length - 1 && isPlainNo && isOfPast ? denial : null;
  return object === undefined || /^(?:it|this|that|so|them|those|these|such)$/.test(object) ? denial : null;
}

/** "never *actually* said", "not *in fact* said", but not "promised nothing *in* writing". */
function isBetween(own: readonly Token[], at: number): boolean {
  const [before, word, behind] = [own[at - 1]?.lower, own[at]?.lower ?? "", own[at + 1]?.lower];
  if (word === "in") return behind === "fact";
  return /^(?:ever|actually|even|once|having)$/.test(word) || (word === "fact" && before === "in");
}

/** "He will not.", "She won’t." don't say what was said. */
const NOT_OF_PAST =
  /^(?:will|would|can|could|must|should|shall|may|might|do|does|wo|wont|wouldnt|cant|couldnt|shouldnt|dont|doesnt)$/;
