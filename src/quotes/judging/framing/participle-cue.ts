import {
  ASSERTIVE_NOUNS,
  ASSERTIVE_VERBS,
  CITING,
  DENIALS,
  HARMLESS_ADVERBS,
  PLAIN_ADJECTIVES,
  SUPPOSITIONS,
  UNREAL,
} from "../../../english/framing/framing-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { CALLED_PLAINLY, SENDING_OUT } from "../../../english/speech/plain-cues.ts";
import type { Token } from "../../reading/tokens.ts";
import { framedBeforeJoint } from "./denied-earlier.ts";
import { type Framed, type FramingReason, framed, isInName, type Place } from "./place.ts";

/** "…, adding: “A”": only after a comma, and never "as saying". "Denied saying" denies. */
export function framedParticiple(place: Place, cue: Token): Framed | null {
  const { tokens, cue: at } = place;
  let before = at - 1;
  while (
    HARMLESS_ADVERBS.has(tokens[before]?.lower ?? "") ||
    /^(?:and|but)$/.test(tokens[before]?.lower ?? "")
  )
    before--;
  const previous = tokens[before];
  if (!previous || previous.kind === "quote" || previous.text === ";") return null;
  if (/^[,—–-]$/.test(previous.text)) return framedBeforeJoint(place, before);
  const denial = [0, 1, 2]
    .map(back => tokens[before - back])
    .find(token => token && DENIALS.has(token.bare) && !isInName(place, token));
  if (denial) return framed("denied", denial);
  if (/^(?:before|while|by)$/.test(previous.lower)) return null;
  // "A statement saying “A”": what it says is its own.
  if (ASSERTIVE_NOUNS.has(previous.lower) && place.mentionTo === before + 1) return null;
  if (isProgressive(place, before) || isSentOut(place, before)) return null;
  return framed(previous.lower === "as" ? "second-hand" : "unclear", cue);
}

/** How many words may be between “A” and "speaking": "said the mayor of Castleferry, Ann Roe, of the Labour Party, speaking". */
const LONGEST_BETWEEN = 14;

/**
 * “A,” *said* the mayor, Ann Roe, *speaking* outside the hall, “B”: both are said by the first verb, and what she does is read as
 * behind any other cue.
 */
export function behindOwnCue(place: Place): Place {
  const { tokens, cue, from } = place;
  if (tokens[cue]?.lower !== "speaking" || tokens[cue - 1]?.text !== "," || from < cue) return place;
  let first = cue - 1;
  while (first > 0 && cue - first <= LONGEST_BETWEEN && tokens[first - 1]?.kind !== "quote") first--;
  if (tokens[first - 1]?.kind !== "quote") return place;
  const said = tokens.findIndex(({ verb, isCapital }, at) => at >= first && verb !== undefined && !isCapital);
  return said < cue && isSayingPlainly(tokens[said]) ? { ...place, cue: said } : place;
}

function isSayingPlainly(token: Token | undefined): boolean {
  const { verb } = token ?? {};
  const isPast = verb?.forms.some(form => form === "past" || form === "third") === true;
  return isPast && ASSERTIVE_VERBS.has(verb?.base ?? "");
}

/** "The council *is* warning drivers: “A”", but not "In the bubble, the mayor is telling him: “A”". */
function isProgressive(place: Place, before: number): boolean {
  const { tokens, mentionFrom, mentionTo, sentences, cueSentence } = place;
  const isOpening = sentences[cueSentence]?.from === mentionFrom;
  return (
    isOpening &&
    mentionTo === before &&
    /^(?:is|are|was|were|['’]s|['’]re)$/.test(tokens[before]?.lower ?? "")
  );
}

/** How many words may stand between a verb and "saying": "issued a statement to the Herald on Sunday saying". */
const LONGEST_SENDING = 10;

/** "Ann Roe *issued a statement* saying “A”", "Ann Roe *apologised to staff* saying “A”", with nothing between that turns it. */
function isSentOut({ tokens, mentionTo }: Place, last: number): boolean {
  for (let at = last; at >= mentionTo && last - at < LONGEST_SENDING; at--) {
    const token = tokens[at];
    if (!token || token.kind === "punct" || token.kind === "quote") return false;
    if (turningOf(token) || UNREAL.has(token.lower) || CITING.has(token.lower)) return false;
    if (at !== mentionTo || mentionTo <= 0) continue;
    if (SENDING_OUT.has(token.lower)) return isTextSent(tokens.slice(at + 1, last + 1));
    if (tokens.slice(at + 1, last + 1).some(turnsSaying)) return false;
    return token.verb?.forms.includes("past") === true && ASSERTIVE_VERBS.has(token.verb.base);
  }
  return false;
}

/** What a day that was passed over may follow: "apologised to staff *on* Friday saying". */
const BEFORE_DAYS: ReadonlySet<string> = new Set(["on", "in", "at"]);

/** "apologised *for* saying", "said *he* regretted saying", "ruled out *ever* saying": not what was said there. */
function turnsSaying({ lower }: Token, at: number, between: readonly Token[]): boolean {
  const isLast = at === between.length - 1;
  return (
    SUBJECT_PRONOUNS.has(lower) ||
    lower === "ever" ||
    /(?:ed|ing)$/.test(lower) ||
    (isLast && PREPOSITIONS.has(lower) && !BEFORE_DAYS.has(lower))
  );
}

/** "a lengthy *statement* to the Herald on Sunday" */
function isTextSent(object: readonly Token[]): boolean {
  const noun = object.findIndex(({ lower }) => ASSERTIVE_NOUNS.has(lower));
  return (
    noun > 0 &&
    object
      .slice(0, noun)
      .every(
        ({ lower }) => DETERMINERS.has(lower) || PLAIN_ADJECTIVES.has(lower) || CALLED_PLAINLY.has(lower),
      )
  );
}

/** Why a word turns a clause, if it does: "never", "would". */
export function turningOf(token: Token): FramingReason | null {
  if (token.kind !== "word" && token.kind !== "clitic") return null;
  if (DENIALS.has(token.bare)) return "denied";
  if (token.isCapital && token.lower === "may") return null;
  return SUPPOSITIONS.has(token.lower) ? "hypothetical" : null;
}
