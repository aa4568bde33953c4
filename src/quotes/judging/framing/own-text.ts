import { DETERMINERS } from "../../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { COURTS, OWN_TEXTS, PLATFORMS_OF_ACCOUNTS } from "../../../english/speech/plain-cues.ts";
import type { Token } from "../../reading/tokens.ts";
import type { Place } from "./place.ts";
import { isCalledPlainly } from "./plain-means.ts";

type Cued = Pick<Place, "tokens" | "cue" | "mentionFrom" | "mentionTo">;

/** “A,” read *a statement from* Ann Roe; “A,” Ann Roe’s *text message* read: what is written is the speaker's own. */
export function isOwnText({ tokens, cue, mentionFrom, mentionTo }: Cued): boolean {
  if (mentionFrom < cue) return mentionTo === cue && isOwnedText(tokens, mentionFrom, cue);
  const text = mentionFrom - 2;
  const between = tokens.slice(cue + 1, text);
  return (
    isText(tokens[text], tokens[text + 1]) &&
    between.every(({ lower }, at) => DETERMINERS.has(lower) || isCalledPlainly(tokens, cue + 1 + at))
  );
}

/** "a *statement* from", "a press *release* by" */
export function isText(noun: Token | undefined, next: Token | undefined): boolean {
  return OWN_TEXTS.has(noun?.lower ?? "") && /^(?:from|by)$/.test(next?.lower ?? "");
}

/** "Ann Roe’s text message" */
function isOwnedText(tokens: readonly Token[], from: number, to: number): boolean {
  const owner = tokens.slice(from, to).findIndex(({ kind }) => kind === "clitic");
  return owner > 0 && to - from - owner <= MOST_WORDS_OF_TEXT && OWN_TEXTS.has(tokens[to - 1]?.lower ?? "");
}

/** The clitic and two words: "’s text message". */
const MOST_WORDS_OF_TEXT = 3;

/** "the council’s Twitter *account* said", as against "her account". */
export function isOnPlatform(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "account" && PLATFORMS_OF_ACCOUNTS.has(tokens[at - 1]?.lower ?? "");
}

/** “A,” the court *held*; “A,” Judge Ann Roe *held*. */
export function isHolding({ tokens, cue, mentionFrom, mentionTo }: Cued): boolean {
  const isCourt = [tokens[mentionFrom], tokens[mentionTo - 1]].some(token => COURTS.has(token?.lower ?? ""));
  return tokens[cue]?.lower === "held" && isCourt;
}

/** "Ann Roe, *the council’s flood response coordinator* said": an apposition that no comma closes. */
export function isOpenApposition({ tokens, cue, mentionTo }: Cued, at: number): boolean {
  const aside = tokens.slice(mentionTo + 1, cue);
  const last = aside.at(-1);
  return (
    at > mentionTo &&
    tokens[mentionTo]?.text === "," &&
    DETERMINERS.has(aside[0]?.lower ?? "") &&
    aside.every(({ kind }) => kind === "word" || kind === "clitic") &&
    last !== undefined &&
    PERSON_NOUNS.has(last.lower)
  );
}
