import { GIVEN_WITH_NOT, NOT_ALONE } from "../../../english/framing/denying-words.ts";
import {
  ASSERTIVE_FORMS,
  ASSERTIVE_NOUNS,
  ASSERTIVE_VERBS,
  DENIALS,
  HARMLESS_ADVERBS,
  HARMLESS_PARTICIPLES,
  SUPPOSITIONS,
  UNREAL,
  UNREAL_NOWHERE_ALONE,
} from "../../../english/framing/framing-words.ts";
import { CALENDAR } from "../../../english/grammar/calendar.ts";
import {
  BEFORE_SUBJECTS,
  BETWEEN_SUBJECT_AND_CUE,
  LEADING_TO_ANOTHER,
} from "../../../english/grammar/clause-words.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { OBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { FORMS_OF_NAMING } from "../../../english/speech/naming-words.ts";
import { HABITS, HELD_BY_SPEAKERS } from "../../../english/speech/plain-cues.ts";
import { ADDRESSING_VERBS, VOUCHING_VERBS } from "../../../english/speech/speech-verbs.ts";
import type { Token } from "../../reading/tokens.ts";
import { framedObject } from "./after-words.ts";
import { framedLead, framedRole } from "./cue-surroundings.ts";
import { framedTail } from "./cue-tail.ts";
import { framedInDenied } from "./denied-clause.ts";
import { framedBeforeJoint } from "./denied-earlier.ts";
import { framedByFront } from "./denied-in-front.ts";
import { isDeniedThing, isSaidAtLast } from "./dismissed-as.ts";
import type { Introduced } from "./introduced.ts";
import { isHolding, isOpenApposition, isOwnText, isText } from "./own-text.ts";
import { behindOwnCue, framedParticiple, turningOf } from "./participle-cue.ts";
import { type Framed, framed, isInName, type Place, type Reach } from "./place.ts";
import { framedNoun, framedWithoutCue, isNounCue } from "./without-verb.ts";

/** Whether the words come after a plain cue: a speaker and an assertive verb. */
export function framedByCue(read: Place, words: Introduced, reach: Reach = "any"): Framed | null {
  const place = behindOwnCue(read);
  if (words.kind === "post" || words.kind === "transcript") return null;
  const retold = place.tokens
    .slice(Math.max(0, place.mentionFrom), Math.max(0, place.mentionTo))
    .find(isRetelling);
  if (retold) return framed("second-hand", retold);
  if (place.cue < 0) return reach === "disputes" ? null : framedWithoutCue(place, words);
  const cue = place.tokens[place.cue];
  if (!cue || cue.lower === "according") return null;
  if (isNounCue(place)) return framedNoun(place);
  const isUnread = !cue.verb && !ASSERTIVE_FORMS.has(cue.lower);
  if (isUnread && isHeldBySpeaker(place)) return null;
  if (isUnread) return ASSERTIVE_NOUNS.has(cue.lower) ? null : framed("unclear", cue);
  return framedByVerb(place, cue, words, reach);
}

/** "Translation of Ann Roe’s speech: …": not the words themselves. */
function isRetelling({ lower }: Token): boolean {
  return /^(?:translation|paraphrase|summary|gist|parody|impression|version|drafts?)$/.test(lower);
}

/** The cue's verb, with what comes between it and the speaker. */
function framedByVerb(place: Place, cue: Token, words: Introduced, reach: Reach): Framed | null {
  const { verb } = cue;
  const base = verb?.base ?? "";
  const isNegative = DENIALS.has(cue.bare) || base === "deny";
  if (isNegative) return framed(isDeniedThing(place) ? "unclear" : "denied", cue);
  const unreal = UNREAL.get(cue.lower);
  const isNoDispute = UNREAL_NOWHERE_ALONE.has(cue.lower) || FORMS_OF_NAMING.has(cue.lower);
  if (unreal) return framed(isNoDispute ? "unclear" : unreal, cue);
  // "The letter read: “A”" gives the letter's words; what Ann Roe read may be anybody's.
  const isRead = base === "read" && (!isPerson(words) || isOwnText(place));
  const isGoingOn = base === "go" && /^(?:on|further)$/.test(place.tokens[place.cue + 1]?.lower ?? "");
  const isAssertive = ASSERTIVE_VERBS.has(base) || ASSERTIVE_FORMS.has(cue.lower);
  if (!isAssertive && !isRead && !isGoingOn && !isHolding(place) && !isHabit(place.tokens, place.cue))
    return isHeldBySpeaker(place) ? null : framed("unclear", cue);
  const isParticiple = verb?.forms.includes("ing") ?? false;
  const found = isParticiple
    ? framedParticiple(place, cue)
    : (framedInDenied(place) ?? framedFiniteVerb(place, cue) ?? framedSubject(place) ?? framedRole(place));
  if (found || reach === "disputes") return found;
  if (isParticiple) return framedTail(place);
  return framedLead(place) ?? framedTail(place) ?? (words.kind === "direct" ? framedObject(place) : null);
}

/** “A,” Ann Roe *liked to say*. */
function isHabit(tokens: readonly Token[], at: number): boolean {
  return (
    HABITS.has(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "to" &&
    /^(?:say|tell)$/.test(tokens[at + 2]?.lower ?? "")
  );
}

/** "Ann Roe said she *expects* “a long wait”", "adding he *loves* “winning”": the fragment is from what she says. */
function isHeldBySpeaker({ tokens, cue, from }: Place): boolean {
  const [said, pronoun, verb] = [tokens[cue - 2], tokens[cue - 1], tokens[cue]];
  return (
    cue < from &&
    HELD_BY_SPEAKERS.has(verb?.lower ?? "") &&
    /^(?:s?he|they|it)$/.test(pronoun?.lower ?? "") &&
    ASSERTIVE_VERBS.has(said?.verb?.base ?? "") &&
    said?.verb?.forms.some(form => form === "past" || form === "third" || form === "ing") === true &&
    !DENIALS.has(tokens[cue - 3]?.bare ?? "")
  );
}

function isPerson({ attribution }: Introduced): boolean {
  return attribution.kind === "unclear" || attribution.speaker.kind === "person";
}

function framedFiniteVerb(place: Place, cue: Token): Framed | null {
  const { tokens, cue: at, mentionFrom, mentionTo } = place;
  const isInverted = mentionFrom > at;
  let before = at - 1;
  let isHeld = false;
  for (; before >= 0 && (isInverted || before >= mentionTo); before--) {
    const token = tokens[before];
    if (!token || token.kind === "quote" || token.kind === "punct") break;
    // "Ann Roe once said" is past; "once elected, Ann Roe says" isn't.
    const isPastOnce = token.lower === "once" && before >= mentionTo && cue.verb?.forms.includes("past");
    const turning = isPastOnce || isInName(place, token) ? null : turningOf(token);
    const isFirmly =
      isFirm(tokens, before) &&
      isOfCue(place, before) &&
      !isSaidAtLast(place) &&
      !isCalledOut(place) &&
      !isOfQuestion(place);
    if (turning) return framed(isFirmly ? turning : "unclear", token);
    if (token.lower === "to") return framedInfinitive(place, before);
    if (token.lower === "as" && before >= mentionTo) {
      const modal = [1, 2]
        .map(back => tokens[before - back])
        .find(word => word && SUPPOSITIONS.has(word.lower));
      return modal ? framed("hypothetical", modal) : framed("second-hand", token);
    }
    if (BETWEEN_SUBJECT_AND_CUE.has(token.lower.replace("’", "'"))) {
      isHeld = true;
      if (/^(?:is|are|was|were)$/.test(token.lower) && !isInverted) return framed("second-hand", token);
    } else if (/^(?:did|does|do)$/.test(token.lower)) return framed("unclear", token);
    else if (!isHarmlessBetween(place, before, isInverted) && !isOpenApposition(place, before))
      return framed("unclear", token);
    if (token.lower === "but" && tokens[before - 1]?.lower === "all") return framed("hypothetical", token);
    if (/^(?:and|but|then|who|which)$/.test(token.lower)) break;
  }
  const earlier = isInverted ? null : framedBeforeJoint(place, before);
  if (earlier) return earlier;
  // "heard Ann Roe say", "has Ann Roe say": the bare verb is only right after "they".
  const isBare = cue.verb?.forms.every(form => form === "present");
  if (!isBare || (!isHeld && isPlural(place))) return null;
  // "Witnesses heard Ann Roe shout": they tell of it.
  const isHeard = !isHeld && /^(?:heard|overheard)$/.test(tokens[mentionFrom - 1]?.lower ?? "");
  const subject = framedSubject(place);
  if (isHeard) return subject ?? framed("second-hand", cue);
  if (subject?.reason === "denied") return subject;
  // "At no time did the mayor, Ann Roe, say", "Not only did Ann Roe say"
  return (
    framedByFront(place) ??
    (isBehindDid(place) ? (subject ?? framed("unclear", cue)) : framed("hypothetical", cue))
  );
}

function isBehindDid({ tokens, sentences, cueSentence, mentionFrom }: Place): boolean {
  const first = sentences[cueSentence]?.from ?? 0;
  return tokens
    .slice(first, Math.max(first, mentionFrom))
    .some(({ lower }) => /^(?:did|does|do)$/.test(lower));
}

/**
 * "refused to say", "forgot to say" deny it; "likes to say" may mean it wasn't said; "went on to say" and "liked to say" mean it
 * was.
 */
function framedInfinitive(place: Place, to: number): Framed | null {
  const { tokens, cue, mentionFrom, mentionTo } = place;
  // "That prompted Ann Roe to reply"
  if (to === mentionTo && LEADING_TO.test(tokens[mentionFrom - 1]?.lower ?? "")) return null;
  const before = [1, 2, 3].map(back => tokens[to - back]);
  // "Ann Roe liked to say"
  if (to - 1 === mentionTo && isHabit(tokens, mentionTo) && to === cue - 1) return null;
  const denial = before.find(token => token && DENIALS.has(token.bare));
  // "unable *to* walk by herself told us"
  const isOther =
    tokens.slice(to + 1, cue).some(({ lower }) => !HARMLESS_ADVERBS.has(lower)) ||
    isOfQuestion(place) ||
    !isOfCue(place, to);
  if (denial) return framed(isOther ? "unclear" : "denied", denial);
  const expected = before.find(token => token && SUPPOSITIONS.has(token.lower));
  const [last, went] = before;
  const isGoingOn = last?.lower === "on" && /^(?:went|goes|gone|going)$/.test(went?.lower ?? "");
  if (!expected && (isGoingOn || /^(?:interjected|continued|proceeded|intervened)$/.test(last?.lower ?? "")))
    return null;
  if (expected) return framed(isOfCue(place, to) ? "hypothetical" : "unclear", expected);
  return framed("unclear", tokens[to] ?? { start: 0, end: 0 });
}

const LEADING_TO = /^(?:prompted|led|prompting|leading)$/;

/**
 * "never said “A”", but not "*unable* to walk by herself told us “A”", which is about walking, nor "has *not* said who comes. “A”",
 * where the words are in another sentence.
 */
function isOfCue({ tokens, cue, from, sentences, cueSentence, sentence }: Place, at: number): boolean {
  const last = tokens[(sentences[cueSentence]?.to ?? 0) - 1];
  if (cueSentence < sentence && cue < from && last?.text !== ":") return false;
  return !tokens
    .slice(at + 1, cue)
    .some(({ verb, lower }) => verb && !BETWEEN_SUBJECT_AND_CUE.has(lower.replace("’", "'")));
}

/** How many words may name whom something isn't told: "would not tell *the Tarn Herald* whether it was “A”". */
const LONGEST_LISTENER = 4;

/**
 * "could not tell *if* it was “A”", "never said *why* it was “A”": what isn't told is an answer, and the words may be said. Not
 * "never said *what* the Herald printed, “A”", "never told anyone *who* asked “A”".
 */
function isOfQuestion({ tokens, cue, from }: Place): boolean {
  if (from <= cue || tokens[from - 1]?.text === ":") return false;
  const end = Math.min(from, cue + 2 + LONGEST_LISTENER);
  let at = cue + 1;
  if (ADDRESSING_VERBS.has(tokens[cue]?.verb?.base ?? "")) while (at < end && isOfListener(tokens[at])) at++;
  // "did not say *on Monday* whether"
  if (tokens[at]?.lower === "on" && CALENDAR.has(tokens[at + 1]?.lower ?? "")) at += 2;
  return at < from && /^(?:if|whether|why|how)$/.test(tokens[at]?.lower ?? "");
}

function isOfListener(token: Token | undefined): boolean {
  const { kind, lower = "", verb, isCapital, is } = token ?? {};
  const isNoun = is?.humanNoun === true || (!verb && !FUNCTION_WORDS.has(lower));
  return kind === "word" && (isCapital || DETERMINERS.has(lower) || OBJECT_PRONOUNS.has(lower) || isNoun);
}

/**
 * "would never call “an election in May”": what isn't called has no name in the words. Not "never called “for violence”", "never
 * called “a strike” a crime".
 */
function isCalledOut({ article, tokens, cue, from, to }: Place): boolean {
  if (tokens[cue]?.verb?.base !== "call" || from !== cue + 1) return false;
  const isCalledFor = /^[^\p{L}]*(?:for|on|upon)\b/iu.test(article.text.slice(tokens[from]?.start));
  const { kind, lower = "" } = tokens[to] ?? {};
  const isTime = HARMLESS_ADVERBS.has(lower) || lower.endsWith("ly");
  const isCalledSo = kind === "word" && !isTime && (DETERMINERS.has(lower) || !FUNCTION_WORDS.has(lower));
  return !isCalledFor && !isCalledSo;
}

/** "would have said", "never said", as against "would say only", "may say". */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || DENIALS.has(token.bare)) return true;
  return tokens[at + 1]?.lower === "have" || !/^(?:would|should|may|can|could|will|might)$/.test(token.lower);
}

/** What may come between the speaker and the verb: adverbs, days, names, a place with its preposition. */
function isHarmlessBetween({ tokens, cue }: Place, at: number, isInverted: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (HARMLESS_ADVERBS.has(token.lower) || token.isCapital || token.kind === "number") return true;
  if (isInverted) return false;
  if (isSubjectAlone(tokens, at, cue)) return true;
  if (/^(?:and|but|then|who|which)$/.test(token.lower) || PREPOSITIONS.has(token.lower)) return true;
  if (/^(?:that|he|she|they|it|i|we|you)$/.test(token.lower)) return false;
  if (DETERMINERS.has(token.lower) || token.kind === "clitic") return true;
  if (token.lower.endsWith("ly")) return false;
  // "in the interview", "of the town": a preposition comes shortly before.
  return (
    [1, 2, 3, 4].some(back => PREPOSITIONS.has(tokens[at - back]?.lower ?? "")) || hasConjunction(tokens, at)
  );
}

/** “A,” *they* said: only a pronoun is beside the verb, after the words or a punctuation mark. */
function isSubjectAlone(tokens: readonly Token[], at: number, cue: number): boolean {
  const before = tokens[at - 1];
  return (
    at === cue - 1 &&
    /^(?:he|she|they|it|i|we|you)$/.test(tokens[at]?.lower ?? "") &&
    (before === undefined || before.kind === "quote" || before.kind === "punct")
  );
}

/** "stood up and said": another verb of the same subject. */
function hasConjunction(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some(ahead => /^(?:and|but)$/.test(tokens[at + ahead]?.lower ?? ""));
}

function isPlural({ tokens, mentionFrom, mentionTo, sentences, cueSentence }: Place): boolean {
  const first = tokens[mentionFrom];
  const last = tokens[mentionTo - 1];
  // "Experts say": its capital only begins the sentence.
  const isOpening = mentionTo === mentionFrom + 1 && sentences[cueSentence]?.from === mentionFrom;
  return (
    /^(?:i|we|you|they|who|police|people|some|many|others|most|both|critics)$/.test(first?.lower ?? "") ||
    (last !== undefined &&
      (isOpening || !last.isCapital) &&
      /[^s]s$|people|police|men|women/.test(last.lower))
  );
}

/**
 * "his enemies say he said", "people believe she said": somebody else vouches. Not "said state senator Ann Roe", or "said council
 * press secretary Ann Roe".
 */
function isSaying({ tokens, cue }: Place, at: number): boolean {
  const token = tokens[at];
  if (!token?.verb || token.isCapital || token.verb.forms.includes("ing")) return false;
  const before = tokens[at - 1];
  const isRole = PERSON_NOUNS.has(tokens[at + 1]?.lower ?? "");
  if (isText(token, tokens[at + 1])) return false;
  if (at - 1 === cue || (isRole && !VOUCHING_VERBS.has(token.verb.base))) return false;
  return before?.kind === "word" && !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower);
}

const SUPPOSING = /^(?:if|unless|whether|lest|would|could|might|may|should|suppose|imagine|pretend)$/;

/** The words before the speaker, from the beginning of their clause. */
function framedSubject(place: Place): Framed | null {
  const { tokens, mentionFrom, cue, sentences, cueSentence } = place;
  if (mentionFrom < 0) return null;
  const isInverted = mentionFrom > cue;
  const limit = isInverted ? cue + 1 : (sentences[cueSentence]?.from ?? 0);
  for (let at = mentionFrom - 1; at >= limit; at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || (token.kind === "punct" && /^[,;:—–(-]+$/.test(token.text)))
      break;
    // "That prompted Ann Roe to reply"
    const isPointing = at === limit && LEADING_TO.test(tokens[at + 1]?.lower ?? "");
    if (token.lower === "that" && tokens[at + 1]?.kind !== "quote" && !isPointing)
      return framed("second-hand", token);
    // "was not what Ann Roe said": what she said is something else, or isn't given.
    if (token.lower === "what") return framed("unclear", token);
    // "somebody signing as Ann Roe", "a man dressed as Ann Roe"
    if (token.lower === "as" && at === mentionFrom - 1 && /(?:ed|ing|up)$/.test(tokens[at - 1]?.lower ?? ""))
      return framed("unclear", token);
    // "as though Ann Roe had said", "as if she said"
    const isAsIf = /^(?:though|if)$/.test(token.lower) && tokens[at - 1]?.lower === "as";
    if (isAsIf) return framed("hypothetical", token);
    // "It is not clear why Ann Roe said"
    const isGiven = BEFORE_SUBJECTS.has(token.lower) || /^(?:why|how)$/.test(token.lower);
    if (isGiven || isQuestioned(tokens, at)) break;
    if (isSaying(place, at)) return framed("second-hand", token);
    if (DENIALS.has(token.bare)) {
      if (isInName(place, token) || isOfName(place, at) || isOfHowOften(place, at)) break;
      return framed("denied", token);
    }
    if (SUPPOSING.test(token.lower) && !token.isCapital && !isAskedBefore(tokens, at)) {
      return framed("hypothetical", token);
    }
    if (/^(?:did|does|do|had|is|was|were|are)$/.test(token.lower)) return framed("unclear", token);
    const isNext = at === mentionFrom - 1 || isInverted;
    const opensClause = at === limit && !isInverted;
    if (isNext && LEADING_TO_ANOTHER.has(token.lower) && !opensClause && !isOwnText(place))
      return framed("unclear", token);
    // "said a smiling Ann Roe" describes how she looked.
    const isLook = HARMLESS_PARTICIPLES.has(token.lower) && /^an?$/.test(tokens[at - 1]?.lower ?? "");
    // "said founding member Ann Roe", "said the acting chief Ann Roe", but not "said a man resembling mayor Ann Roe"
    const isFirst = at - 1 === cue || DETERMINERS.has(tokens[at - 1]?.lower ?? "");
    const isRole = isFirst && PERSON_NOUNS.has(tokens[at + 1]?.lower ?? "");
    if (token.lower.endsWith("ing") && isNext && !token.isCapital && !opensClause && !isLook && !isRole)
      return framed("unclear", token);
  }
  return null;
}

/** "*No* Labels founder Ann Roe said": a name whose first word only looks like a denial. */
function isOfName({ tokens, mentionFrom }: Place, at: number): boolean {
  const isRole = tokens[mentionFrom]?.isCapital === true && tokens[mentionFrom - 1]?.is.humanNoun === true;
  return tokens[at]?.text === "No" && tokens[at + 1]?.isCapital === true && isRole;
}

/** "It was *not* the first time Ann Roe said", "It was *no* surprise she said", "It was *not* just Ann Roe who said": she did. */
function isOfHowOften({ tokens, mentionFrom }: Place, at: number): boolean {
  const isBe = /^(?:isnt|wasnt)$/.test(tokens[at]?.bare ?? "");
  const be = isBe ? at : at - 1;
  const isCopula =
    /^(?:it|this|that)$/.test(tokens[be - 1]?.lower ?? "") &&
    (isBe || /^(?:is|was|['’]s)$/.test(tokens[be]?.lower ?? ""));
  if (!isCopula) return false;
  const behind = tokens.slice(at + 1, mentionFrom).map(({ lower }) => lower);
  return NOT_ALONE.has(behind[0] ?? "") || behind.some(word => GIVEN_WITH_NOT.has(word));
}

/** "When *asked* Monday about the tolls Ann Roe said": who was asked is the speaker. */
function isQuestioned(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:asked|questioned|pressed)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:when|while|after)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

/** "Asked if …", "when asked whether …": the question says nothing about the answer. */
function isAskedBefore(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2].some(back => /^(?:asked|asking|once|yet)$/.test(tokens[at - back]?.lower ?? ""));
}
