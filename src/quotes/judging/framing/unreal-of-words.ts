import {
  CARRIERS_OF_WORDS,
  NOUNS_FOR_WORDS,
  OCCASIONS,
  UNREAL,
  UNREAL_NOWHERE_ALONE,
  UNREAL_OF_ANYTHING,
  UNREAL_WORDS_ONLY,
} from "../../../english/framing/framing-words.ts";
import { UNREAL_SPEAKERS } from "../../../english/framing/unreal-speakers.ts";
import { DETERMINERS, PREPOSITIONS, RELATIVES } from "../../../english/grammar/function-words.ts";
import { DOCUMENT_NOUNS } from "../../../english/people/nouns.ts";
import { FORMS_OF_NAMING } from "../../../english/speech/naming-words.ts";
import type { Token } from "../../reading/tokens.ts";
import { hasBe, isUttering } from "./next-sentence.ts";
import { type Place, tokenAt } from "./place.ts";

/**
 * Whether a word for what isn't real is about the words, their cue or who says them, and not about another thing in the
 * sentence: "in the edited clip", not "who has edited the list since 2014", "It had false plates, he said".
 */
export function isOfWords(place: Place, own: readonly Token[], token: Token): boolean {
  const { tokens, from, mentionTo } = place;
  const at = tokenAt(tokens, token.start);
  if (isNaming(tokens, at) || FORMS_OF_NAMING.has(tokens[from - 1]?.lower ?? "")) return false;
  if (isShortened(tokens, at) || isRightVersion(tokens, at)) return false;
  const reason = UNREAL.get(token.lower);
  if (reason === "hypothetical") return isMedium(place, at) || isSupposingWords(place, at);
  if (reason !== "false" && reason !== "doctored") return true;
  if (UNREAL_NOWHERE_ALONE.has(token.lower)) return isNeverUttered(own);
  if (isSpeakerCalled(place, at) || isMedium(place, at)) return true;
  if (isInAside(place, at) || isToldOf(place, at) || isTopic(place, at)) return false;
  // "the hackers told the Herald": they are who says it.
  if (at === mentionTo - 1 && /^(?:hacker|troll|prankster|liar)s?$/.test(token.lower)) return false;
  const isNearNoun = tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(isNounForWords);
  if (isInContent(place, at) || isOfThing(tokens, at)) return isNearNoun;
  // "said the stolen boat": an adjective behind the cue is another thing's.
  const isNearCue = place.cue >= 0 && Math.abs(place.cue - at) <= BESIDE_CUE;
  const isBesideCue = isNearCue && (at <= place.cue || token.lower.endsWith("ly"));
  if (UNREAL_OF_ANYTHING.has(token.lower)) return isBesideCue || isNearNoun;
  if (UNREAL_WORDS_ONLY.has(token.lower) || isBehindWords(place, at)) return true;
  const isSpeaker = at >= place.mentionFrom && at < mentionTo;
  return isBesideCue || isSpeaker || own.some(({ lower }) => NOUNS_FOR_WORDS.has(lower));
}

/** How near a noun for words must be to a word that may be about anything else. */
const NEAR = 3;

function isNounForWords({ lower }: Token): boolean {
  return NOUNS_FOR_WORDS.has(lower) || CARRIERS_OF_WORDS.has(lower);
}

/** "The line “A”, credited to Ann Roe, was *never spoken* by her." */
function isNeverUttered(own: readonly Token[]): boolean {
  return own.some(({ lower }, at) => {
    const next = own[at + 1];
    return lower === "never" && (next?.lower === "spoken" || isUttering(next));
  });
}

/** "dubbed the “Tarn three”", "dubbed Big Ann": a name, and no voice over a picture. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "dubbed") return false;
  const next = tokens.slice(at + 1, at + 1 + NEAR);
  return next[0]?.isCapital === true || next.some(({ kind }) => kind === "quote");
}

/** "science *fiction*", "*hacked* photos": what is unreal or taken is a thing that says nothing. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  if (lower === "fiction") return tokens[at - 1]?.lower === "science";
  const next = tokens[at + 1];
  return lower === "hacked" && next?.kind === "word" && !next.isCapital && !isNounForWords(next);
}

/** "said Bo Lee had given *false* papers “to hide it”": a clause after the cue is what is said. */
function isInContent({ tokens, cue, mentionFrom, mentionTo, from }: Place, at: number): boolean {
  if (cue < 0 || at < cue || at > from || from < cue) return false;
  const start = Math.max(cue + 1, mentionFrom > cue ? mentionTo : 0);
  return tokens
    .slice(start, at)
    .some(({ verb, lower }) => verb || /^(?:is|was|were|are|had|has)$/.test(lower));
}

/** The reports were *untrue*, Ann Roe said. “A.” – what is said before a cue that follows. */
function isToldOf({ tokens, cue, cueSentence, sentence, mentionFrom }: Place, at: number): boolean {
  const teller = mentionFrom < 0 ? cue : Math.min(cue, mentionFrom);
  return (
    cueSentence >= 0 &&
    cueSentence < sentence &&
    at < teller &&
    tokens[teller - 1]?.text === "," &&
    hasBe(tokens, at)
  );
}

/**
 * "*Imagine* Ann Roe said “A”", "In a *dream* Ann Roe said", "said in a *dream*: “A”", but not "said such a *scenario* is rare, but
 * “A”", "“A,” I *suppose*".
 */
function isSupposingWords(place: Place, at: number): boolean {
  const { tokens, cue, mentionFrom, from, to } = place;
  const isOfWriter = tokens[at - 1]?.lower === "i";
  if (at >= to) return isBehindWords(place, at) && !isOfWriter;
  if (isInContent(place, at)) return false;
  const isIntroduced = [cue, mentionFrom].some(part => part > at && part < from);
  return !isOfWriter || isIntroduced || tokens.slice(at + 1, from).some(isUttering);
}

/** “A”, | a crude | fake: not “A” | and altered */
function isBehindWords({ tokens, to }: Place, at: number): boolean {
  return at >= to && at - to <= BEHIND_WORDS && tokens.slice(to, at).every(({ lower }) => lower !== "and");
}

const BEHIND_WORDS = 3;

/** Words between the cue and what is said of it: "falsely | and repeatedly said". */
const BESIDE_CUE = 2;

/**
 * "Ann Roe, a *deepfake*, said", "Ann Roe, an AI-generated *avatar*, said": the speaker is unreal. Not "a proponent of
 * misinformation", "a deepfake detective", "an avatar for the left".
 */
function isSpeakerCalled({ tokens, mentionTo }: Place, at: number): boolean {
  const [comma, determiner] = [tokens[mentionTo]?.text ?? "", tokens[mentionTo + 1]?.lower ?? ""];
  if (mentionTo < 0 || !/^[,–—(]$/u.test(comma) || !/^(?:an?|the)$/.test(determiner)) return false;
  const { lower = "" } = tokens[at] ?? {};
  const called = at - mentionTo - 2;
  const speaker = UNREAL_SPEAKERS.get(lower);
  if (!speaker || speaker.reason === "unclear" || called < 0 || called > LONGEST_CALLED) return false;
  if (speaker.isAlone && PREPOSITIONS.has(tokens[at + 1]?.lower ?? "")) return false;
  // "an Elvis impersonator" is one by trade.
  if (called > 0 && /(?:er|or|alike)$/.test(lower)) return false;
  return isHead(tokens, at) && tokens.slice(mentionTo + 2, at).every(isModifier);
}

/** How many words may describe what the speaker is called: "a crude AI-generated avatar". */
const LONGEST_CALLED = 3;

function isModifier({ kind, lower, verb }: Token): boolean {
  return kind === "word" && !verb && !PREPOSITIONS.has(lower) && !RELATIVES.has(lower);
}

/** No noun is behind it: "a deepfake, ", "a deepfake of the mayor". */
function isHead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind !== "word" || PREPOSITIONS.has(next.lower) || RELATIVES.has(next.lower);
}

/**
 * "Ann Roe said | in a *bogus* broadcast", "| in my *dream*", "| on a sign that has been digitally *altered*": what words are said
 * in or on, right behind the cue and the speaker. Not "| in an interview about hacked accounts".
 */
function isMedium({ tokens, cue, mentionTo }: Place, at: number): boolean {
  const start = Math.max(cue, mentionTo - 1) + 1;
  if (cue < 0 || at < start + 2 || at > start + LONGEST_MEDIUM) return false;
  if (!/^(?:in|on|during|via|through)$/.test(tokens[start]?.lower ?? "")) return false;
  if (!DETERMINERS.has(tokens[start + 1]?.lower ?? "")) return false;
  const between = tokens.slice(start + 2, at);
  const next = tokens[at + 1];
  if (between.every(isModifier))
    return isHead(tokens, at) || (next !== undefined && (isNounForWords(next) || OCCASIONS.has(next.lower)));
  const relative = between.findIndex(({ lower }) => /^(?:that|which)$/.test(lower));
  const medium = between.slice(0, Math.max(0, relative));
  const isClause = between
    .slice(relative + 1)
    .every(({ kind, lower }) => kind === "word" && lower !== "about");
  return isCarrier(medium.at(-1)) && medium.every(isModifier) && isClause && hasBe(tokens, at);
}

/** What words are said in or on: "clip", "broadcast", "sign". */
function isCarrier(token: Token | undefined): boolean {
  if (!token) return false;
  return isNounForWords(token) || OCCASIONS.has(token.lower) || DOCUMENT_NOUNS.has(token.lower);
}

/** "*edited* for length and clarity": shorter, and still what was said. */
function isShortened(tokens: readonly Token[], at: number): boolean {
  const [edited = "", by = "", aim = ""] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return (
    /^(?:edited|cut|abridged|condensed)$/.test(edited) &&
    by === "for" &&
    /^(?:length|clarity|space|brevity)$/.test(aim)
  );
}

/** "the *corrected* transcript quoted her", but not "The Herald corrected the letter". */
function isRightVersion(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isNoun = next !== undefined && (isNounForWords(next) || next.lower === "version");
  return tokens[at]?.lower === "corrected" && DETERMINERS.has(tokens[at - 1]?.lower ?? "") && isNoun;
}

/** "said in an interview *about* hacked accounts": what it was about. */
function isTopic({ tokens, cue }: Place, at: number): boolean {
  for (let i = at - 1; i > cue && cue >= 0 && at - i <= LONGEST_CALLED; i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.verb) return false;
    if (token.lower === "about") return true;
  }
  return false;
}

/** How many words behind the cue the medium and what is said of it may take. */
const LONGEST_MEDIUM = 9;

/** "Ann Roe, | who has edited the list, |", "Tom Hale, | a proponent of misinformation about vaccines, |": what somebody is or does. */
function isInAside({ tokens, cue }: Place, at: number): boolean {
  if (/^(?:was|were|is|are|been|being|be)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  let from = at;
  while (tokens[from - 1]?.kind === "word" && tokens[from - 1]?.lower !== "who") from--;
  const isWho = tokens[from - 1]?.lower === "who";
  const comma = isWho ? from - 2 : from - 1;
  const isBehindName = /^[,–—(]$/u.test(tokens[comma]?.text ?? "") && tokens[comma - 1]?.isCapital === true;
  if (!isBehindName || !(isWho || /^(?:an?|the)$/.test(tokens[from]?.lower ?? ""))) return false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === "punct") return true;
    if (!token || token.kind === "quote" || i === cue || NOUNS_FOR_WORDS.has(token.lower)) return false;
  }
  return true;
}
