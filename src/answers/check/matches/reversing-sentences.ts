import {
  ANNOUNCING_WORDS,
  BEFORE_HAVING_TO_SAY,
  BEFORE_REFERRING_OPENINGS,
  DENIED_AFTER_NOT,
  ENDING_ANNOUNCEMENTS,
  EXCEPTING_OPENINGS,
  FINITE_FORMS,
  HARMLESS_FRAGMENTS,
  HAVING_TO_SAY,
  LIMITED_WORDS,
  LIMITING_WORDS,
  POINTING_AHEAD,
  REFERRING_OPENINGS,
  SUBJECT_FORMS,
  TURNING_WORDS,
  WORTHLESS_AFTER_NOT,
} from "../../../english/framing/reversing-words.ts";
import { ARTICLES } from "../../../english/grammar/function-words.ts";
import { NEGATIONS } from "../../../english/grammar/negations.ts";
import { LEANING_SENTENCES } from "../../../english/messages/elliptical-answers.ts";
import { OPINING_VERBS } from "../../../english/speech/speech-verbs.ts";

/** A fragment this short is about what was said before it. */
const LONGEST_FRAGMENT = 4;

/** How many words of a sentence are read to see what it does with the one before, and how many to find a "not". */
const READ = 9;
const NEAR = 5;

/** "As I've always said": with this many words it is the speaker's reminder. */
const AS_I_SAID = 4;

/** Before a claim, only a sentence this short announces it as somebody else's, or as not true. */
const LONGEST_LEAD = 12;

/**
 * Whether a sentence may reverse what the speaker said right before it.
 *
 * @example reversesPrevious(["that", "is", "a", "lie"]) // true
 * @example reversesPrevious(["thats", "1000", "days"]) // false
 */
export function reversesPrevious(forms: readonly string[]): boolean {
  if (forms.length === 0 || HARMLESS_FRAGMENTS.has(forms.join(" "))) return false;
  const from = forms.findIndex(form => !BEFORE_REFERRING_OPENINGS.has(form));
  const read = readOf(withoutThings(forms.slice(Math.max(0, from))));
  const [first = ""] = read;
  const isStatement = read.some(form => SUBJECT_FORMS.has(form) || FINITE_FORMS.has(form));
  if (!isStatement && (forms.length <= LONGEST_FRAGMENT || EXCEPTION.test(forms.join(" ")))) return true;
  if (/^(?:not|wrong|false|nonsense|never|hardly|rubbish|except|lies|nope)$/.test(first)) return true;
  if (first === "no" && isAnswer(read)) return true;
  if (CONDITION.test(read.join(" ")) || OF_OPPONENTS.test(read.join(" "))) return true;
  // "They say", but not "They could choose what they wanted".
  const near = first.startsWith("they") ? read.slice(1, 3) : read;
  // "As I said earlier": the speaker's words again, but not "As I said, that rumour is rubbish".
  if (first === "as" && /^(?:i|we|ive|weve)$/.test(read[1] ?? ""))
    return read.slice(AS_I_SAID).some(form => TURNING_WORDS.has(form)) || isDenied(read);
  if (REFERRING_OPENINGS.has(first))
    return near.some(form => TURNING_WORDS.has(form)) || isDenied(read) || isWorthless(forms);
  if (/^(?:who|why|what|how|where|when)$/.test(first) && forms.length >= LONGEST_FRAGMENT) return false;
  if (forms.length <= LONGEST_FRAGMENT + 1 && read.some(form => TURNING_WORDS.has(form))) return true;
  return TAKING_BACK.test(read.join(" "));
}

const ENEMIES = "enem(?:y|ies)|opponents?|critics?|rivals?|opposition|detractors|accusers?|haters";
const OPPONENTS = `(?:(?:my|our|the|his|her|their) )?(?:${ENEMIES})\\b`;
const OPINE = `(?:${[...OPINING_VERBS].join("|")})(?:e?s)?\\b`;

/** "That is what my enemies hope.", "So the critics say.", but not "So our opponents will have to vote again." */
const OF_OPPONENTS = new RegExp(
  `^(?:(?:thats|that is|this is) (?:just |exactly )?(?:what |how )?${OPPONENTS}|so ${OPPONENTS} ${OPINE})`,
  "u",
);

/** The beginning of a sentence, without an "I think" or "no doubt", which are about the sentence itself. */
function readOf(forms: readonly string[]): string[] {
  const isOwn = (at: number) =>
    (/^(?:think|believe|guess)$/.test(forms[at] ?? "") && /^(?:i|we)$/.test(forms[at - 1] ?? "")) ||
    (forms[at] === "tell" && forms[at + 1] === "you" && /^(?:i|to|ill|let|me)$/.test(forms[at - 1] ?? "")) ||
    (forms[at] === "doubt" && forms[at - 1] === "no");
  return forms.slice(0, READ).filter((_, at) => !isOwn(at) && !(forms[at] === "no" && isOwn(at + 1)));
}

/**
 * Leaves out what a thing has or hasn't "to say": "It is a film with nothing to say". Not "That is something to tell the
 * children", "It was the wrong decision": the words before it may be what is told, or were decided.
 */
function withoutThings(forms: readonly string[]): string[] {
  return forms.filter((form, at) => {
    const [having = "", last = ""] = [forms[at - 2], forms[at - 1]];
    const isToSay = /^(?:say|tell)$/.test(form) && last === "to" && HAVING_TO_SAY.has(having);
    return !isToSay || !isBehindThing(forms.slice(0, at - 2));
  });
}

/** "a *film* with", "the *town*, which has a": a noun other than the "lot" of "a lot to say". */
function isBehindThing(forms: readonly string[]): boolean {
  const thing = forms.findIndex(form => ARTICLES.has(form)) + 1;
  return thing > 0 && forms.slice(thing).some(form => BEFORE_HAVING_TO_SAY.has(form));
}

/** "No, he didn’t", "No chance", but not "No money in the campaign, no volunteers", which is a list. */
function isAnswer([, second = "", ...more]: readonly string[]): boolean {
  return (
    more.length < 2 ||
    SUBJECT_FORMS.has(second) ||
    NEGATIONS.has(second) ||
    /^(?:way|chance|one|thing)$/.test(second)
  );
}

/** What was said is not so of all: "Well, one regret: the penalty.", "Apart from the money, and the house." */
const EXCEPTION = new RegExp(
  `^(?:(?:${[...BEFORE_REFERRING_OPENINGS].join("|")}) )*` +
    `(?:${EXCEPTING_OPENINGS.join("|")}|(?:${LIMITING_WORDS.join("|")}) (?:${LIMITED_WORDS.join("|")})) `,
  "u",
);

/** "That is not true", "It isn't so", "That's not what I said", but not "It is not cheap". */
function isDenied(read: readonly string[]): boolean {
  return read.slice(0, NEAR).some((form, at) => {
    const [next = "", noun = ""] = [read[at + 1], read[at + 2]];
    return NEGATIONS.has(form) && DENIED_AFTER_NOT.has(next) && (next !== "the" || OF_TRUTH.test(noun));
  });
}

/** "Not the case", but not "not the first time". */
const OF_TRUTH =
  /^(?:case|truth|whole|full|story|facts?|reality|way|point|real|reason|answer|problem|issue)$/;

/** A condition as a sentence: "Only if the court agrees.", "Unless they object." */
const CONDITION =
  /^(?:unless|provided|providing|assuming|only (?:if|when|once|after)|if only) |^if .{1,60} that is$/;

/** "I was joking", "I made that up", "so they say". */
const TAKING_BACK =
  /(?:was|am|were|im|just|only) (?:just |only )?(?:joking|kidding|lying)|made (?:that|this|it) up|take (?:that|it) back|(?:they|people) (?:say|claim|tell)/;

/** "It just doesn't count.", "That doesn't matter.": what was said is so, and worth nothing. */
function isWorthless(forms: readonly string[]): boolean {
  return forms.some((form, at) => NEGATIONS.has(form) && WORTHLESS_AFTER_NOT.has(forms[at + 1] ?? ""));
}

/** Whether a short sentence presents what follows as somebody else's, or as not true: "Here is their lie." */
export function disownsNext(forms: readonly string[]): boolean {
  if (forms.length > LONGEST_LEAD) return false;
  const last = forms.at(-1) ?? "";
  const isAnnounced =
    ENDING_ANNOUNCEMENTS.has(last) ||
    (/^(?:this|that|it|so)$/.test(last) && POINTING_AHEAD.has(forms.at(-2) ?? ""));
  return isAnnounced && forms.some(form => ANNOUNCING_WORDS.has(form));
}

const LEANING = new RegExp(`^(?:${LEANING_SENTENCES.join("|")})$`, "u");

/** In a longer sentence the verb has its own words. */
const LONGEST_LEANING = 9;

/**
 * Whether a sentence says nothing without the one before it.
 *
 * @example leansOnPrevious(["bleach", "does", "it", "too"]) // true
 */
export function leansOnPrevious(forms: readonly string[]): boolean {
  return forms.length <= LONGEST_LEANING && LEANING.test(forms.join(" "));
}
