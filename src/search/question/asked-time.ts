import { type Days, dayText, monthOf, oneDay, shiftDay, yearOf } from "../../articles/calendar-days.ts";
import type { PublicationDays } from "../../articles/within-days.ts";
import { MONTHS } from "../../english/grammar/calendar.ts";

/** Days of publication that a question is about; null if that end is open. */
export interface AskedTime extends PublicationDays {
  readonly since: string | null;
  readonly until: string | null;
}

/** News of a day is still printed a fortnight later; "this week" asks about recent articles. */
const DAYS_AROUND = 14;

const MONTH = MONTHS.map(month => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|");
const DATE_WORDS = `(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${MONTH})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?:,? ((?:19|20)\\d\\d))?`;
const DATE = new RegExp(`\\b${DATE_WORDS}\\b`, "gi");
/** "between May and 3 July", and "from 1 to 14 May", whose month is named once. */
const BETWEEN = new RegExp(
  `\\b(?:between|from) (?:${DATE_WORDS}|(?:the )?(\\d{1,2})(?:st|nd|rd|th)?) (?:and|to|until|till|through) ${DATE_WORDS}\\b`,
  "i",
);
/** Between a word for when and the date: "since last May", "before the end of 2024", but not "after the May 3 vote". */
const GAP = "(?:(?:early|mid|late|last|this|(?:the )?(?:start|beginning|middle|end) of)[ -])?";
const YEAR = new RegExp(
  String.raw`\b(?:in|of|during|since|before|after|until|till) ${GAP}((?:19|20)\d\d)\b`,
  "i",
);
/** Before "may" or "march" in lower case: a month all the same. */
const IN_MONTH = /\b(?:in|since|during|of|last|this|early|late|mid|until|before|after) $/i;
const LATELY =
  /\b(?:this (?:week|morning|weekend)|today|tonight|yesterday|lately|recently|in the last few days)\b/i;
const DAY = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;

/** The fortnight before the day of asking. */
export function fortnightBefore(asked: string): AskedTime {
  return { since: shiftDay(asked, -DAYS_AROUND), until: asked };
}

/**
 * The days that a question names: around a date, from it on ("since", "after"), up to it ("before", "until"), or the
 * days before it is asked for "this week"; from one to another ("between May and July"); null if it names none.
 *
 * @example namedTimeOf("What did he say in March 2024?") // 2024-03-01 to 2024-04-14
 */
export function namedTimeOf(question: string, asked?: string): AskedTime | null {
  const text = question.slice(0, 1000);
  const between = daysBetween(text, asked);
  if (between) return { since: between.first, until: shiftDay(between.last, DAYS_AROUND) };
  const named = namedDaysIn(text, asked);
  if (named) return timeOf(named, text.slice(0, named.at), asked);
  if (asked !== undefined && LATELY.test(text)) return fortnightBefore(asked);
  const year = YEAR.exec(text);
  if (!year) return null;
  const [words, digits = ""] = year;
  const at = year.index + words.length - digits.length;
  return timeOf({ ...yearOf(Number(digits)), at, isYear: true }, text.slice(0, at), asked);
}

/** Days named in a question, and where. */
interface NamedDays extends Days {
  readonly at: number;
  /** A year's news is told within it. */
  readonly isYear?: boolean;
}

const SINCE = new RegExp(String.raw`\b(?:since|starting|as of) ${GAP}$`, "i");
const AFTER = new RegExp(String.raw`\bafter ${GAP}$`, "i");
const BEFORE = new RegExp(String.raw`\b(?:before|prior to) ${GAP}$`, "i");
const UNTIL = new RegExp(String.raw`\b(?:until|till|up to) ${GAP}$`, "i");
const END_OF = /\bend of $/i;

/**
 * The days of publication by the words in front of the named ones. A limit in the future says nothing about what was
 * printed: "Will it open before 2030?"
 */
function timeOf(
  { first: start, last, isYear }: NamedDays,
  before: string,
  asked: string | undefined,
): AskedTime | null {
  const today = asked ?? "9";
  const first = END_OF.test(before) ? last : start;
  if (SINCE.test(before)) return first <= today ? { since: first, until: null } : null;
  if (AFTER.test(before)) return last < today ? { since: shiftDay(last, 1), until: null } : null;
  if (BEFORE.test(before)) return first <= today ? { since: null, until: shiftDay(first, -1) } : null;
  if (UNTIL.test(before)) return last <= today ? { since: null, until: last } : null;
  return { since: first, until: isYear ? last : shiftDay(last, DAYS_AROUND) };
}

/** What one date in a question says, as typed. */
interface TypedDate {
  readonly day: number | null;
  /** From 1. */
  readonly month: number;
  readonly year: number | null;
}

/** The groups of `DATE_WORDS`. */
function typedDate([dayBefore, month = "", dayAfter, year]: readonly (string | undefined)[]): TypedDate {
  const day = dayBefore ?? dayAfter;
  return {
    day: day === undefined ? null : Number(day),
    month: MONTHS.findIndex(name => name.startsWith(month.slice(0, 3).toLowerCase())) + 1,
    year: year === undefined ? null : Number(year),
  };
}

/** The first date or month in a question. */
function namedDaysIn(text: string, asked: string | undefined): NamedDays | null {
  const at = DAY.exec(text);
  if (at) {
    const days = oneDay(at[0]);
    return days && { ...days, at: at.index };
  }
  for (const match of text.matchAll(DATE)) {
    const date = typedDate(match.slice(1));
    const isMonth =
      date.year !== null ||
      date.day !== null ||
      /\p{Lu}/u.test((match[2] ?? "").charAt(0)) ||
      IN_MONTH.test(text.slice(0, match.index));
    const year = date.year ?? latestYear(date.month, asked);
    // "may" and "march" in lower case and alone are verbs.
    if (!isMonth || year === null) continue;
    const days = daysOf(date, year);
    return days && { ...days, at: match.index };
  }
  return null;
}

/**
 * From one date to another: without a year, the latest of which the second has begun; with a year in the first alone, up
 * to the next such date.
 */
function daysBetween(text: string, asked: string | undefined): Days | null {
  const match = BETWEEN.exec(text);
  if (!match) return null;
  const groups = match.slice(1);
  const to = typedDate(groups.slice(FIRST_GROUPS));
  const dayAlone = groups[FIRST_GROUPS - 1];
  const from = dayAlone === undefined ? typedDate(groups) : { ...to, day: Number(dayAlone) };
  const isLaterInYear =
    from.month > to.month || (from.month === to.month && (from.day ?? 0) > (to.day ?? 31));
  const years = isLaterInYear ? 1 : 0;
  const year = to.year ?? (from.year === null ? latestYear(to.month, asked) : from.year + years);
  if (year === null) return null;
  const last = daysOf(to, year);
  const first = daysOf(from, from.year ?? year - years);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

/** How many groups of `BETWEEN` the first date has. */
const FIRST_GROUPS = 5;

/** "In November" is the last November that has begun. */
function latestYear(month: number, asked: string | undefined): number | null {
  if (asked === undefined) return null;
  const year = Number(asked.slice(0, 4));
  return Number(asked.slice(5, 7)) >= month ? year : year - 1;
}

/** The day or the whole month; null if the calendar has no such day. */
function daysOf({ day, month }: TypedDate, year: number): Days | null {
  return day === null ? monthOf(year, month) : oneDay(dayText(year, month, day));
}
