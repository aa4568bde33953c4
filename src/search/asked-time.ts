import type { PublicationDays } from "../articles/within-days.ts";
import { MONTHS } from "../english/calendar.ts";

/** Days of publication that a question is about; null if that end is open. */
export interface AskedTime extends PublicationDays {
  readonly since: string | null;
  readonly until: string | null;
}

/** News of a day is still printed a fortnight later; "this week" asks about recent articles. */
const DAYS_AROUND = 14;
const MS_PER_DAY = 86_400_000;

const MONTH = MONTHS.map(month => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|");
const DATE = new RegExp(
  `\\b(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${MONTH})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?:,? ((?:19|20)\\d\\d))?\\b`,
  "gi",
);
/** Between a word for when and the date: "since last May", "before the end of 2024", but not "after the May 3 vote". */
const GAP = "(?:(?:early|mid|late|last|this|(?:the )?(?:start|beginning|middle|end) of)[ -])?";
const YEAR = new RegExp(
  String.raw`\b(?:in|of|during|since|before|after|until|till) ${GAP}((?:19|20)\d\d)\b`,
  "i",
);
/** Before "may" or "march" in lower case: a month all the same. */
const IN_MONTH = /\b(?:in|since|during|of|last|this|early|late|mid|until|before|after) (?:the )?$/i;
const LATELY =
  /\b(?:this (?:week|morning|weekend)|today|tonight|yesterday|lately|recently|in the last few days)\b/i;
const DAY = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;

/** The fortnight before the day of asking. */
export function fortnightBefore(asked: string): AskedTime {
  return { since: plusDays(asked, -DAYS_AROUND), until: asked };
}

/**
 * The days that a question names: around a date, from it on ("since", "after"), up to it ("before", "until"), or the
 * days before it is asked for "this week"; null if it names none.
 *
 * @example namedTimeOf("What did he say in March 2024?") // 2024-03-01 to 2024-04-14
 */
export function namedTimeOf(question: string, asked?: string): AskedTime | null {
  const text = question.slice(0, 1000);
  const named = namedDaysIn(text, asked);
  if (named) return timeOf(named, text.slice(0, named.at), asked);
  if (asked !== undefined && LATELY.test(text)) return fortnightBefore(asked);
  const year = YEAR.exec(text);
  if (!year) return null;
  const [words, digits = ""] = year;
  const at = year.index + words.length - digits.length;
  const days = { first: `${digits}-01-01`, last: `${digits}-12-31`, at, isYear: true };
  return timeOf(days, text.slice(0, at), asked);
}

/** Days named in a question, and where. */
interface NamedDays {
  readonly first: string;
  readonly last: string;
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
  if (AFTER.test(before)) return last < today ? { since: plusDays(last, 1), until: null } : null;
  if (BEFORE.test(before)) return first <= today ? { since: null, until: plusDays(first, -1) } : null;
  if (UNTIL.test(before)) return last <= today ? { since: null, until: last } : null;
  return { since: first, until: isYear ? last : plusDays(last, DAYS_AROUND) };
}

/** The first date or month in a question. */
function namedDaysIn(text: string, asked: string | undefined): NamedDays | null {
  const day = DAY.exec(text);
  if (day) return daysOf({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), at: day.index });
  for (const match of text.matchAll(DATE)) {
    const [, dayBefore, typedMonth = "", dayAfter, typedYear] = match;
    const month = MONTHS.findIndex(name => name.startsWith(typedMonth.slice(0, 3).toLowerCase())) + 1;
    const dayOfMonth = dayBefore ?? dayAfter;
    const isMonth =
      typedYear !== undefined ||
      dayOfMonth !== undefined ||
      /^\p{Lu}/u.test(typedMonth) ||
      IN_MONTH.test(text.slice(0, match.index));
    const year = typedYear === undefined ? latestYear(month, asked) : Number(typedYear);
    // "may" and "march" in lower case and alone are verbs.
    if (!isMonth || year === null) continue;
    const day = dayOfMonth === undefined ? null : Number(dayOfMonth);
    return daysOf({ year, month, day, at: match.index });
  }
  return null;
}

/** "In November" is the last November that has begun. */
function latestYear(month: number, asked: string | undefined): number | null {
  if (asked === undefined) return null;
  const year = Number(asked.slice(0, 4));
  return Number(asked.slice(5, 7)) >= month ? year : year - 1;
}

interface TypedDate {
  readonly year: number;
  readonly month: number;
  /** Null for the whole month. */
  readonly day: number | null;
  readonly at: number;
}

/** Null if the calendar has no such day. */
function daysOf({ year, month, day, at }: TypedDate): NamedDays | null {
  const first = new Date(Date.UTC(year, month - 1, day ?? 1));
  const last = day === null ? new Date(Date.UTC(year, month, 0)) : first;
  if (first.getUTCMonth() !== month - 1) return null;
  return { first: dateOf(first), last: dateOf(last), at };
}

function plusDays(date: string, days: number): string {
  return dateOf(new Date(Date.parse(date) + days * MS_PER_DAY));
}

function dateOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
