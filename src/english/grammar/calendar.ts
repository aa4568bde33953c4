import { wordSet } from "../word-set.ts";

/** The months in order: January is at 0. */
export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** Abbreviated months as they are printed, with the number of the month from 1. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** The days of the week in order: Monday is at 0. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** Abbreviated weekdays. */
export const SHORT_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Other abbreviations of weekdays. */
export const LONGER_SHORT_WEEKDAYS = ["tues", "thurs"] as const;

/** Months and weekdays, in full and abbreviated, with and without a full stop: capitals that name no one. */
export const CALENDAR: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...SHORT_MONTHS.keys(),
  ...[...SHORT_MONTHS.keys()].map(month => `${month}.`),
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
]);

/**
 * Abbreviated months and days without a full stop that are also names and papers: "Jan Egger", "Mar García", "the Sun".
 * Beside a number they are dates.
 */
export const SHORT_DATES: ReadonlySet<string> = new Set([...SHORT_MONTHS.keys(), ...SHORT_WEEKDAYS]);

/** Parts of a day and longer times: in "the log for that morning" they don't say whose log it is. */
export const TIMES = wordSet(`
  morning afternoon evening night day week month year
`);

/** Of the last days, by themselves: "said *yesterday*". */
export const LATELY = wordSet("yesterday today tonight");

/** The same after "last" or "this": "said last *week*". */
export const TIMES_OF_DAYS = wordSet("week weekend morning afternoon evening night");

/** Times that follow a verb without a preposition: "said last week", "said Tuesday morning". */
export const ADVERBIAL_TIMES: ReadonlySet<string> = new Set([
  ...TIMES,
  ...wordSet("weekend summer winter spring fall autumn"),
]);

/** Nouns for how long or when something was, at the end of an opening phrase: "For most of his life Ann Roe", "After years of work Roe". */
export const SPANS: ReadonlySet<string> = new Set([
  ...TIMES,
  ...wordSet(`
    mornings afternoons evenings nights days weeks months years life career lifetime childhood youth century centuries
    decade decades season seasons summer winter spring autumn fall hour hours minute minutes time past term reign
    tenure war morning weekend
  `),
]);

const MOMENTS = wordSet("time point moment hour minute election case way");

/** Nouns of time and occasion, which speak for no one. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  [...TIMES, ...MOMENTS].flatMap(noun => [noun, `${noun}s`]),
);

/** After a span of time, when something was: "a few minutes *later*". */
export const AFTER_SPANS_OF_TIME = wordSet("later earlier before after ago");

/** Months that are also names: "Theresa May", "Emily March", "April Jones". */
export const MONTH_NAMES = wordSet("march april may june august");

/** Public holidays: capitals that name no one. */
export const HOLIDAYS = wordSet(`
  christmas easter halloween thanksgiving ramadan diwali hanukkah passover eid lent advent
`);

/** Before the day on which something happened, and not a newspaper of that day: "*on* Sunday Sport England said". */
export const BEFORE_DAYS = wordSet(`
  on by from until since before after last next this that every each one a late early
`);

/** What a time is counted in from another: "two *years* ago", "the next *day*", "last *spring*". */
export const TIME_SPANS: ReadonlySet<string> = wordSet(`
  day days night nights week weeks weekend weekends fortnight month months year years decade decades century centuries
  spring summer autumn fall winter season morning evening
`);

/** In front of one of them, they count from another time: "the *next* day"; "this" and "later" say the article's own. */
export const BESIDE_TIME_SPANS: ReadonlySet<string> = wordSet("last previous following next preceding");
