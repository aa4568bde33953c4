import {
  type Days,
  dayText,
  easterOf,
  monthOf,
  monthsFrom,
  oneDay,
  shiftDay,
  shiftMonth,
  weekOf,
  yearOf,
} from "../../articles/calendar-days.ts";
import { MONTHS as LONG_MONTHS, SHORT_MONTHS, WEEKDAYS } from "../../english/grammar/calendar.ts";
import { SMALL_NUMBERS } from "../../english/grammar/numbers.ts";
import { PERIOD_WORDS, SEASONS, VAGUE_COUNTS } from "../../english/requests/period-words.ts";

const { today: TODAY, count: COUNT, unit: UNIT, back: BACK, season: SEASON, feast: FEAST } = PERIOD_WORDS;
/** "a couple of", "a few". */
const VAGUE = [...VAGUE_COUNTS.keys()].filter(words => !/^an?$/.test(words)).join("|");
const MONTHS = LONG_MONTHS.map(month => month.slice(0, 3));
const MONTH = `(?:${[...LONG_MONTHS, ...SHORT_MONTHS.keys()].join("|")})\\.?`;
const YEAR = "(?:19|20)\\d\\d";
const ORDINAL_END = "(?:st|nd|rd|th)?";
const DAY = `\\d{1,2}${ORDINAL_END}`;

/** A way to name days: its words, and the days they mean on the day of asking. */
interface Row {
  readonly words: string;
  readonly days: (named: string, today: string) => Days | null;
  /** Recurs every year, so without a year it depends on the day of asking. */
  readonly isYearly?: true;
}

/** Ways to name days, tried in order, the longest first. Each row's name is an example. */
const ROWS = {
  "2025-05-03": { words: "\\d{4}-\\d\\d-\\d\\d", days: oneDay },
  "the 3rd of May, 2025": {
    words: `(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
    days: namedDate,
    isYearly: true,
  },
  "May 3, 2025": { words: `${MONTH} ${DAY}(?:,? ${YEAR})?`, days: namedDate, isYearly: true },
  "May 2025": { words: `${MONTH}(?:,? (?:of )?${YEAR})?`, days: namedDate, isYearly: true },
  "2025": { words: YEAR, days: named => yearOf(Number(named)) },
  "two weeks ago": { words: `(?:${COUNT}|a (?:${VAGUE})) (?:${UNIT})s? ago`, days: daysAgo },
  "the past ten days": {
    words: `(?:the |these )?(?:${BACK}) (?:(?:${COUNT}) )(?:${UNIT})s?`,
    days: lastDays,
  },
  "the past week": { words: `(?:the |this )?past (?:${UNIT})|the last (?:${UNIT})`, days: lastDays },
  "last fortnight": { words: "(?:this|last) fortnight", days: lastDays },
  "last week": { words: "(?:this|last) (?:week|month|year)", days: calendarUnit },
  "the week": { words: "the (?:week|month|year)", days: calendarUnit },
  "last weekend": { words: "(?:this|last|past) weekend", days: weekend },
  "the weekend": { words: "the weekend", days: weekend },
  "this spring": { words: `(?:this|last) (?:${SEASON})`, days: season },
  "spring 2025": { words: `(?:the )?(?:${SEASON}) (?:of )?${YEAR}`, days: season },
  "the spring": { words: `(?:the )?(?:${SEASON})`, days: season, isYearly: true },
  "last Easter": { words: `(?:this|last) (?:${FEAST})`, days: feast },
  Easter: { words: `(?:${FEAST})(?: ${YEAR})?`, days: feast, isYearly: true },
  "last Monday": { words: `(?:last |this )?(?:${WEEKDAYS.join("|")})`, days: weekday },
  today: { words: TODAY, days: (_named, today) => oneDay(today) },
  yesterday: { words: "yesterday|last night", days: (_named, today) => oneDay(shiftDay(today, -1)) },
} as const satisfies Readonly<Record<string, Row>>;

type RowName = keyof typeof ROWS;

const READ: readonly (Row & { readonly pattern: RegExp })[] = Object.values<Row>(ROWS).map(row => ({
  ...row,
  pattern: new RegExp(`^(?:${row.words})$`),
}));

/** Means days only after certain words: "about the spring", "for the winter" and "on Christmas" are topics. */
const OF_TOPICS: readonly RowName[] = ["the weekend", "the week", "the spring"];

const wordsOf = (names: readonly RowName[]) => `(?:${names.map(name => ROWS[name].words).join("|")})`;

/** Ways to name days, by what may come before them; each an alternative of a pattern. */
export const NAMED_DAYS = {
  /** "since …", "before …". */
  plain: `(?:${Object.entries<Row>(ROWS)
    .flatMap(([name, { words }]) => (OF_TOPICS.some(topic => topic === name) ? [] : [words]))
    .join("|")})`,
  /** "in …", "over …": these in addition to the plain ones. */
  lasting: wordsOf(OF_TOPICS),
  /** With the number of a day. */
  numbered: wordsOf(["the 3rd of May, 2025", "May 3, 2025"]),
  /** "on …". */
  dates: wordsOf(["2025-05-03", "the 3rd of May, 2025", "May 3, 2025", "last Monday"]),
  /** "at …". */
  feasts: wordsOf(["the weekend", "last weekend", "last Easter", "Easter"]),
  /** "for …". */
  past: wordsOf(["the past ten days", "the past week"]),
  /** Without a word before them. */
  adverbial: wordsOf([
    "two weeks ago",
    "the past ten days",
    "the past week",
    "last fortnight",
    "last week",
    "last weekend",
    "this spring",
    "last Easter",
    "today",
    "yesterday",
  ]),
} as const;

const rowOf = (named: string) => READ.find(({ pattern }) => pattern.test(named));

/** The first and the last day of what is named; null if the calendar has no such day. */
export function daysOf(named: string, today: string): Days | null {
  return rowOf(named)?.days(named, today) ?? null;
}

/** "May", "3 May" and "Easter", which are in every year. */
export function isOfAnyYear(named: string): boolean {
  return rowOf(named)?.isYearly === true && !/ \d{4}$/.test(named);
}

const OF_DAY = new RegExp(`(?:^| )(\\d{1,2})${ORDINAL_END}(?=[ ,]|$)`);

/** A date or month without a year is the latest that has begun. */
function namedDate(named: string, today: string): Days | null {
  const namedYear = /(?:^| )(\d{4})$/.exec(named)?.[1];
  const month = MONTHS.findIndex(name => new RegExp(`(?:^| )${name}`).test(named)) + 1;
  const day = OF_DAY.exec(named)?.[1];
  const inYear = (year: number) =>
    day === undefined ? monthOf(year, month) : oneDay(dayText(year, month, Number(day)));
  return namedYear === undefined ? (latestBegun(inYear, today)?.days ?? null) : inYear(Number(namedYear));
}

/** New Year's Eve is in the year before the one it is named for; 29 February is missing for up to eight years. */
const YEARS_TRIED = [1, 0, -1, -2, -3, -4, -5, -6, -7, -8];

/** The latest that have begun, and their year: a winter ends in another one. */
function latestBegun(
  inYear: (year: number) => Days | null,
  today: string,
): { readonly days: Days; readonly year: number } | null {
  for (const by of YEARS_TRIED) {
    const year = Number(today.slice(0, 4)) + by;
    const days = inYear(year);
    if (days && days.first <= today) return { days, year };
  }
  return null;
}

function calendarUnit(named: string, today: string): Days {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const before = named.startsWith("last") ? 1 : 0;
  if (named.endsWith("week")) return weekOf(shiftDay(today, -7 * before));
  return named.endsWith("month") ? monthOf(year, month - before) : yearOf(year - before);
}

/** Units counted in days, or in months. */
const IN_DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
]);

function back(today: string, count: number, unit: string): string {
  const days = IN_DAYS.get(unit);
  return days === undefined
    ? shiftMonth(today, -count * (unit === "year" ? 12 : 1))
    : shiftDay(today, -count * days);
}

const COUNTED = new RegExp(`(?:^| )(${COUNT}) (?:${UNIT})`);
const OF_SEASON = new RegExp(SEASON);
const OF_UNIT = new RegExp(`(${UNIT})s?(?: ago)?$`);

function countIn(named: string): number {
  const typed = COUNTED.exec(named)?.[1] ?? "a";
  const small: Readonly<Record<string, number>> = SMALL_NUMBERS;
  return VAGUE_COUNTS.get(typed) ?? small[typed] ?? Number(typed);
}

const unitIn = (named: string) => OF_UNIT.exec(named)?.[1] ?? "day";

/** The day of "three days ago"; for longer units, the week, month or year around it. */
function daysAgo(named: string, today: string): Days | null {
  const unit = unitIn(named);
  const day = back(today, countIn(named), unit);
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === "day") return oneDay(day);
  if (unit === "month") return monthOf(year, month);
  return unit === "year" ? yearOf(year) : weekOf(day);
}

/** Up to the day of asking. */
function lastDays(named: string, today: string): Days {
  return { first: back(today, countIn(named), unitIn(named)), last: today };
}

/** The latest that has begun; with "last" not today. */
function weekday(named: string, today: string): Days | null {
  const wanted = WEEKDAYS.findIndex(name => named.endsWith(name));
  const monday = weekOf(today).first;
  const day = shiftDay(monday, wanted);
  const isLatest = named.startsWith("last") ? day < today : day <= today;
  return oneDay(isLatest ? day : shiftDay(day, -7));
}

/** Saturday and Sunday: the latest that have begun, or with "last" the latest that have ended. */
function weekend(named: string, today: string): Days {
  const { last } = weekOf(today);
  const latest = { first: shiftDay(last, -1), last };
  const before = { first: shiftDay(last, -8), last: shiftDay(last, -7) };
  return today >= latest.first && !named.startsWith("last") ? latest : before;
}

/** Three months: the latest that have begun, or with "last" the latest that have ended. */
function season(named: string, today: string): Days | null {
  const month = SEASONS.get(OF_SEASON.exec(named)?.[0] ?? "") ?? 1;
  return inNamedYear(named, today, year => monthsFrom(year, month, 3));
}

/** Good Friday to Easter Monday, Christmas Eve to the second day, New Year's Eve and the day after. */
function feast(named: string, today: string): Days | null {
  return inNamedYear(named, today, year => {
    if (named.includes("easter")) {
      const sunday = easterOf(year);
      return { first: shiftDay(sunday, -2), last: shiftDay(sunday, 1) };
    }
    return named.includes("christmas")
      ? { first: dayText(year, 12, 24), last: dayText(year, 12, 26) }
      : { first: dayText(year - 1, 12, 31), last: dayText(year, 1, 1) };
  });
}

function inNamedYear(named: string, today: string, inYear: (year: number) => Days): Days | null {
  const typed = /\d{4}$/.exec(named)?.[0];
  if (typed !== undefined) return inYear(Number(typed));
  const latest = latestBegun(inYear, today);
  if (!latest || !named.startsWith("last") || latest.days.last < today) return latest?.days ?? null;
  return inYear(latest.year - 1);
}
