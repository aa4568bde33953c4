import { MONTH_NAMES } from "../../articles/month-names.ts";
import { withoutSignature } from "../../articles/post-signature.ts";
import {
  LONGER_SHORT_WEEKDAYS,
  MONTHS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from "../../english/grammar/calendar.ts";
import { SMALL_NUMBERS } from "../../english/grammar/numbers.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { OFFICES } from "../../english/people/titles.ts";
import {
  ANSWER_WORDS,
  COUNTED_UNITS,
  MEASURED_IN,
  PERIOD_FORMS,
  RATE_FORMS,
} from "../../english/questions/answer-words.ts";
import { ROLES } from "../../english/questions/asked-types.ts";
import { CHANGE } from "../../english/questions/change-words.ts";
import { onceForEachWord } from "../../text/once-for-each-word.ts";
import type { Span } from "../../text/span.ts";
import { languageOf } from "../language/languages.ts";
import type { ActFit } from "../question/acts.ts";
import type { AnswerType, AskedFor } from "../question/asked-for.ts";
import { introduction } from "./introduction.ts";
import { holderFit } from "./office-holder.ts";
import { isSumOfOther } from "./sum-of-other.ts";

const {
  units,
  times,
  coins,
  free,
  costs,
  millions,
  shares,
  coming,
  because,
  reasons,
  consequence,
  manner,
  afterwards,
  timeBefore,
  timeBehind,
  often,
  decided,
  numbered,
  timesNamed,
  clock,
  beforeHours,
  beforePlaces,
  beforeSpots,
  beforeSpotNouns,
  beforeLimits,
  behindLimits,
} = ANSWER_WORDS;
const SMALL = Object.keys(SMALL_NUMBERS).join("|");
const NUMBER = `(?:\\d(?:[\\d.,]*\\d)?|${SMALL}|half an?|several|hundred|dozens?)`;

// Most patterns here are without the flag "u": with it V8 compares letters of either case ten times as slowly, and it
// matters only for \p and what lies beyond the Basic Multilingual Plane.
const MONEY = new RegExp(
  `[$£€¥₦₹]\\s?\\d|\\d\\s?(?:${coins}|${millions})\\b|\\b(?:${SMALL}|hundred|${millions}) (?:${coins})\\b|\\b(?:${free})\\b`,
  "i",
);
/** A sum in a currency that isn't in any table: "31 million dor". */
const LARGE = /\b\d[\d.,]*\s?(?:thousand|million|billion|trillion)\b/i;
const COSTS = new RegExp(`\\b(?:${costs})\\b`, "i");
const PERCENT = new RegExp(`\\d\\s?%|\\bper ?cent\\b|\\bprosent\\b|\\b(?:${shares})\\b`, "i");
const DAYS = [
  ...MONTHS,
  ...SHORT_MONTHS.keys(),
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
  ...LONGER_SHORT_WEEKDAYS,
].join("|");
/** "januar": the long ones; the short ones are English, too. */
const NORWEGIAN_MONTHS = MONTH_NAMES.nb.split(" ").map(names => names.split("|")[0]);
const DATE = new RegExp(
  `\\b(?:1[0-9]|20)\\d\\d\\b|\\b(?:${DAYS})\\b|\\b(?:${timesNamed})\\b|\\b(?:${NORWEGIAN_MONTHS.join("|")})\\b`,
  "i",
);
const CLOCK = new RegExp(
  [
    "\\b\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m)\\b",
    "\\b\\d{1,2}[.:]\\d\\d\\b",
    `\\b(?:${clock})\\b`,
    `\\b(?:${beforeHours}) (?:${SMALL})\\b`,
  ].join("|"),
  "i",
);
const OFTEN = new RegExp(`\\b(?:${often})\\b`, "i");
const COMING = new RegExp(`\\b(?:${coming})\\b`, "i");
const REASON = new RegExp(
  `(?<!\\b(?:no|without giving (?:a|any|its|his|her|their)) )\\b(?:${reasons})\\b`,
  "i",
);
/** Before a reason. */
const BECAUSE = new RegExp(`\\b(?:${because})\\b`, "gi");
const CONSEQUENCE = new RegExp(`\\b(?:${consequence})\\b`, "gi");
const MANNER = new RegExp(`\\b(?:${manner})\\b`, "i");
/** After these comes something earlier in time, and often the cause; "resign as leader" is no cause. */
const AFTERMATH = new RegExp(`\\b(?:${afterwards})\\b(?<!\\bas(?= (?:${ROLES})\\b))`, "gi");
/** "since" as a time and not as a reason, before and after it. */
const TIME_BEFORE = new RegExp(`\\b(?:${timeBefore})\\b[^,;:]*$`, "i");
const TIME_BEHIND = new RegExp(`^ (?:${timeBehind})`, "i");
const MEASURE = new RegExp(`\\b${NUMBER}[- ]?(?:${units})\\b`, "i");
const MEASURES_ASKED = MEASURED_IN.map(
  ([asked, ofAsked, notBefore = "$^"]) =>
    [
      new RegExp(`^(?:${asked})$`, "u"),
      new RegExp(`\\b${NUMBER}[-° ]{0,2}(?:${ofAsked})\\b(?! (?:${notBefore})\\b)|\\d°`, "i"),
    ] as const,
);
/** The measures that answer "how tall"; a flight of ash of nine kilometres isn't one. */
const measureOf = (asked: string | null) =>
  MEASURES_ASKED.find(([words]) => asked !== null && words.test(asked))?.[1] ?? MEASURE;
const DURATION = new RegExp(
  `\\b${NUMBER}(?:th|st|nd|rd)?[- ](?:\\w+[- ])?(?:${times})\\b(?![- ]old)|\\b(?:weeks|months|years|days|hours)\\b|\\b(?:until|till)\\b`,
  "i",
);
const AGE =
  /\b(?:aged?|turn(?:s|ed|ing)?|age of|age is) \d{1,3}\b|\b\d{1,3}[- ]year[s]?[- ]old\b|,\s?\d{1,3}(?:,|\.|$)|\(\d{1,3}\)/i;
/** "under 45", "between 18 and 45", "65 and over". */
const AGE_LIMIT = new RegExp(
  [
    `\\b(?:${beforeLimits})(?: the age of)? \\d{1,2}\\b`,
    `\\b\\d{1,2}(?: years?)? (?:and|or) (?:${behindLimits})\\b`,
    "\\b(?:minimum|maximum|upper|lower) age\\b",
  ].join("|"),
  "i",
);
const SCORE = new RegExp(`\\b\\d{1,3}\\s?[-–:]\\s?\\d{1,3}\\b|\\b(?:${SMALL})[- ](?:nil|to|all)\\b`, "i");
const PLACED = new RegExp(`\\b(?:${beforePlaces}) (?:the )?(?:[a-z]+ ){0,2}\\p{Lu}`, "u");
const DECIDED = new RegExp(`\\b(?:${decided})\\b`, "i");
const SOMEWHERE = new RegExp(`\\b(?:${beforeSpots}) (?:${beforeSpotNouns}) \\p{Ll}`, "u");
const YEARS = /\b(?:1[0-9]|20)\d\d\b/u;
const PEOPLE = `(?:${[...GROUP_NOUNS, ...PERSON_NOUNS].filter(word => /^[a-z]+$/.test(word)).join("|")})s?`;
const BODY = new RegExp(`\\b${PEOPLE}\\b`, "i");
/** A number of something other than what is asked for: days, money, a share, a date. */
const NUMBER_OF_ANOTHER = new RegExp(
  [
    "[$£€]\\s?\\d[\\d.,]*",
    `\\b${NUMBER}[- ]?(?:%|per ?cent\\b|(?:${times}|${units}|${coins}|am|pm|a\\.m|p\\.m|${DAYS})\\b|year-old)`,
    `\\b(?:${DAYS}|${numbered}) \\d{1,4}\\b`,
    "\\b(?:19|20)\\d\\d\\b",
    "\\b\\d{1,2}[.:]\\d\\d\\b",
  ].join("|"),
  "gi",
);
/** Neither seats nor boats, even right beside them: "seats rose by 4 per cent". */
const SHARE_NUMBER = new RegExp(`\\b${NUMBER}[- ]?(?:%|per ?cent\\b)`, "gi");
/** "the maker of batteries needs 1,400 people" counts no batteries. */
const NUMBER_OF_PEOPLE = new RegExp(`\\b${NUMBER} (?:[a-z]+ )?(?:people|men|women|${PEOPLE})\\b`, "gi");
const A_NUMBER = new RegExp(`\\b${NUMBER}`, "i");
const NAMED_IN_MARKS = /[“"‘][^”"’]{2,60}[”"’]/u;

const FORMS: Partial<Record<AnswerType, readonly RegExp[]>> = {
  amount: [MONEY, PERCENT, MEASURE],
  money: [MONEY, LARGE],
  percent: [PERCENT],
  age: [AGE],
  score: [SCORE],
  length: [DURATION, MEASURE],
  measure: [MEASURE],
  clock: [CLOCK],
  often: [OFTEN],
  when: [DATE],
  count: [A_NUMBER],
};
const EVERY_FORM = new Map(
  Object.entries(FORMS).map(([type, forms]) => [
    type,
    forms.map(({ source, flags }) => new RegExp(source, `${flags}g`)),
  ]),
);

/** Every place of a measure of the size that is asked for, by its word: "41C" for "hot". */
const everyMeasureOf = onceForEachWord((size: string) => {
  const { source, flags } = measureOf(size);
  return [new RegExp(source, `${flags}g`)];
});

/**
 * Where a text has the form of an answer of the type; none for a type without a form.
 *
 * @param stands where the question's words are in it
 * @param size for a measure, the word for the size that is asked for
 */
export function answerFormsIn(
  type: AnswerType,
  text: string,
  { stands = [], size = null }: { readonly stands?: readonly Span[]; readonly size?: string | null } = {},
): Span[] {
  const forms = type === "measure" && size !== null ? everyMeasureOf(size) : (EVERY_FORM.get(type) ?? []);
  return forms.flatMap(form =>
    [...text.matchAll(form)]
      .filter(found => type !== "money" || !isSumOfOther(text, found, stands))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );
}

/** What a piece of text contains that the question doesn't. */
export interface NewThings {
  readonly numerals: number;
  readonly capitals: number;
  /** A number right beside what is counted. */
  readonly isCounted: boolean;
  /** It contains what is counted, or the kind of thing whose name is asked for. */
  readonly hasUnit: boolean;
  /** A new name, or words in marks, right beside the kind of thing asked for: "the Ship inn". */
  readonly isUnitNamed: boolean;
  /** Names of two words, the last of which is new. */
  readonly persons: number;
  /** How well it matches who does what to whom in the question. */
  readonly act: ActFit;
  /** Where the question's words are in it. */
  readonly stands: readonly Span[];
}

const { stem } = languageOf("en");
/** By the term of the period that is asked for. */
const PERIODS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(PERIOD_FORMS).map(([period, form]) => [stem(period), new RegExp(form, "i")]),
);
/** By the period for which a sum is asked: "£78,000 a year", "annual". */
const RATES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(RATE_FORMS).map(([period, form]) => [
    period,
    new RegExp(`\\b(?:an?|each|every|per) ${period}\\b|\\b(?:${form})\\b`, "i"),
  ]),
);
const NEVER = /$^/;
/** Terms of the units of time and length. */
const UNIT_TERMS: ReadonlySet<string> = new Set([...COUNTED_UNITS].map(stem));
/** Terms of people by what they are: beside none of them, a name may be of anybody, or of a place. */
const PEOPLE_TERMS: ReadonlySet<string> = new Set([...PERSON_NOUNS, ...OFFICES].map(stem));
/** The term of "people", who are counted by what they did: "2,300 signatures". */
const PERSON_UNIT = "person";

/** A sum that nothing says to be a cost: "£12m for the repair". */
const A_SUM = 0.8;
/** A sum of another kind: a fine where wages are asked for. */
const ANOTHER_SUM = 0.3;
/** "closed after a crack was found": more likely the reason than not. */
const AN_AFTERMATH = 0.6;
const CLAUSE_END = /[,;:—–]/u;

/** How well a piece of text can contain an answer of the type, 0 to 1. */
export function fitOf(asked: AskedFor, text: string, found: NewThings): number {
  const { numerals, capitals } = found;
  /** Full value if the form is there; less for a number alone. */
  const form = (pattern: RegExp, aNumber: number) => (pattern.test(text) ? 1 : numerals > 0 ? aNumber : 0);
  switch (asked.type) {
    case "count":
      return countFit(asked.counted, text, found);
    case "amount":
      return (
        (MONEY.test(text) || PERCENT.test(text) || MEASURE.test(text) ? 1 : numerals > 0 ? 0.6 : 0) *
        rateFit(asked.rate, text)
      );
    case "money":
      return (
        (answerFormsIn(asked.type, text, found).length > 0 ? 1 : numerals > 0 ? 0.1 : 0) *
        sumFit(asked.sum, text, found) *
        rateFit(asked.rate, text)
      );
    case "percent":
      return form(PERCENT, 0.3);
    case "age":
      return asked.isRequired ? form(AGE_LIMIT, 0.1) : form(AGE, 0.3);
    case "score":
      return form(SCORE, 0.1);
    case "length":
      if (asked.isOfThing) return form(measureOf("long"), 0.1);
      return DURATION.test(text) || (!asked.isOfTime && MEASURE.test(text)) ? 1 : numerals > 0 ? 0.3 : 0;
    case "measure":
      return form(measureOf(asked.size), 0.3);
    case "clock":
      return form(CLOCK, 0.1);
    case "often":
      return form(OFTEN, 0.1);
    case "when":
      // The date of a post is when it was written.
      if (DATE.test(text) && !DATE.test(withoutSignature(text))) return 0;
      if (asked.period !== null)
        return (PERIODS.get(asked.period) ?? YEARS).test(text) ? 1 : DATE.test(text) ? 0.3 : 0;
      if (!DATE.test(text)) return CLOCK.test(text) ? 0.6 : numerals > 0 ? 0.3 : 0;
      return asked.tense === "future" && !COMING.test(text) && !CHANGE.test(text) ? 0.7 : 1;
    case "who":
      return whoFit(asked, text, found);
    case "identity":
      return asked.named === null ? 0 : introduction(asked.named, text, asked);
    case "place":
      if (capitals > 0) return PLACED.test(text) ? 1 : 0.6;
      return SOMEWHERE.test(text) ? 0.5 : 0;
    case "name":
      if (capitals === 0 && !NAMED_IN_MARKS.test(text)) return 0;
      if (asked.kind === null) return 1;
      return found.isUnitNamed ? 1 : found.hasUnit || PEOPLE_TERMS.has(asked.kind) ? 0.5 : 0.7;
    case "why":
      return reasonFit(text, found.stands);
    case "manner":
      return MANNER.test(text) ? 1 : found.act === "absent" ? 0 : found.act === "whole" ? 0.8 : 0.6;
    case "thing":
      return found.hasUnit ? 1 : 0;
    case "decision":
      return DECIDED.test(text) ? 0.5 : 0;
    case "other":
      return 0;
  }
}

/** How well a text gives a reason for what is asked. */
function reasonFit(text: string, stands: readonly Span[]): number {
  if (REASON.test(text) || hasClauseFor(text, BECAUSE, stands) || isConsequence(text, stands)) return 1;
  if (hasClauseFor(text, AFTERMATH, stands)) return AN_AFTERMATH;
  return 0;
}

/** "He resigned, so the prefect runs the town" says why the prefect does, and not why he resigned. */
function isConsequence(text: string, stands: readonly Span[]): boolean {
  return [...text.matchAll(CONSEQUENCE)].some(
    ({ index }) => stands.length === 0 || stands.some(word => word.start > index),
  );
}

/**
 * Whether a clause after one of some words may explain what is asked. If all the question's words are inside it, it
 * explains something else: "the bakery closed after the ceiling fell" doesn't say why the ceiling fell.
 */
function hasClauseFor(text: string, opening: RegExp, stands: readonly Span[]): boolean {
  for (const { index, 0: found } of text.matchAll(opening)) {
    const start = index + found.length;
    const length = text.slice(start).search(CLAUSE_END);
    const end = length === -1 ? text.length : start + length;
    if (found.toLowerCase() === "since" && isOfTime(text, index, start)) continue;
    if (stands.length === 0 || stands.some(word => word.start < index || word.start >= end)) return true;
  }
  return false;
}

/** How far back the verb before "since" is looked for, in UTF-16 code units. */
const FAR_BEFORE = 80;

function isOfTime(text: string, start: number, end: number): boolean {
  return (
    TIME_BEFORE.test(text.slice(Math.max(0, start - FAR_BEFORE), start)) ||
    TIME_BEHIND.test(text.slice(end, end + FAR_BEFORE))
  );
}

/** How well a sum is of the kind that is asked for. */
function sumFit(sum: string | null, text: string, { hasUnit }: NewThings): number {
  if (sum === null) return 1;
  if (sum === "cost") return COSTS.test(text) ? 1 : A_SUM;
  return hasUnit ? 1 : ANOTHER_SUM;
}

/** A sum of a week isn't one of a year, nor one that is paid once. */
function rateFit(rate: string | null, text: string): number {
  return rate === null || (RATES.get(rate) ?? NEVER).test(text) ? 1 : ANOTHER_SUM;
}

/** A person who does it, or to whom it is done, on the right side of the verb, and in the very office asked for. */
function whoFit(
  { isByName, office }: Extract<AskedFor, { type: "who" }>,
  text: string,
  { persons, capitals, act }: NewThings,
): number {
  if (isByName && capitals === 0) return 0;
  const ofHolder = office === null ? 1 : holderFit(office, text);
  if (act === "whole") return ofHolder;
  const isSomebody = persons > 0 ? 1 : capitals > 0 ? 0.7 : BODY.test(text) ? 0.5 : 0;
  return (act === "absent" ? isSomebody : 0.4 * isSomebody) * ofHolder;
}

function countFit(counted: string | null, text: string, { numerals, isCounted, hasUnit }: NewThings): number {
  if (isCounted && A_NUMBER.test(text.replace(SHARE_NUMBER, " "))) return 1;
  if (numerals === 0) return 0;
  if (counted === null) return 1;
  const rest = text.replace(NUMBER_OF_ANOTHER, " ");
  if (!UNIT_TERMS.has(counted) && !A_NUMBER.test(rest)) return 0.2;
  if (counted === PERSON_UNIT) return BODY.test(text) ? 1 : 0.8;
  return hasUnit && A_NUMBER.test(rest.replace(NUMBER_OF_PEOPLE, " ")) ? 0.5 : 0.3;
}
