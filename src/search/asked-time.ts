import { MONTHS } from "../english/calendar.ts";

/** Days of publication that a question is about, inclusive, `YYYY-MM-DD`. */
export interface AskedTime {
  readonly from: string;
  readonly to: string;
}

/** News of a day is still printed a fortnight later; "this week" asks about recent articles. */
const DAYS_AROUND = 14;
const MS_PER_DAY = 86_400_000;

const MONTH = MONTHS.map(month => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|");
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTH})\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?(?:,? ((?:19|20)\\d\\d))?\\b`,
  "i",
);
const YEAR = /\b(?:in|of|during|since) ((?:19|20)\d\d)\b/i;
/** Before "may" or "march" in lower case: a month all the same. */
const IN_MONTH = /\b(?:in|since|during|of|last|this|early|late|mid|until|before|after) $/i;
const LATELY =
  /\b(?:this (?:week|morning|weekend)|today|tonight|yesterday|lately|recently|in the last few days)\b/i;
const DAY = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;

/**
 * When the articles that answer a question were printed: around the date that it names or, if it names none, in the
 * fortnight before it is asked. Null if neither is known.
 *
 * @example askedTimeOf("What did he say in March 2024?") // 2024-03-01 to 2024-04-14
 */
export function askedTimeOf(question: string, asked?: string): AskedTime | null {
  return namedTimeOf(question, asked) ?? (asked === undefined ? null : fortnightBefore(asked));
}

/** The fortnight before the day of asking. */
export function fortnightBefore(asked: string): AskedTime {
  return { from: plusDays(asked, -DAYS_AROUND), to: asked };
}

/** Around the date that a question names, or the days before it for "this week"; null if it names none. */
export function namedTimeOf(question: string, asked?: string): AskedTime | null {
  const text = question.slice(0, 1000);
  const day = DAY.exec(text);
  if (day) return timeOf(Number(day[1]), Number(day[2]), Number(day[3]));
  const date = DATE.exec(text);
  if (date) {
    const month = MONTHS.findIndex(name => name.startsWith((date[2] ?? "").slice(0, 3).toLowerCase())) + 1;
    const dayOfMonth = date[1] ?? date[3];
    const isMonth =
      date[4] !== undefined ||
      dayOfMonth !== undefined ||
      /^\p{Lu}/u.test(date[2] ?? "") ||
      IN_MONTH.test(text.slice(0, date.index));
    const year = date[4] === undefined ? latestYear(month, asked) : Number(date[4]);
    // "may" and "march" in lower case and alone are verbs.
    if (isMonth && year !== null)
      return timeOf(year, month, dayOfMonth === undefined ? null : Number(dayOfMonth));
  }
  if (asked !== undefined && LATELY.test(text)) return fortnightBefore(asked);
  const year = YEAR.exec(text);
  return year ? { from: `${year[1]}-01-01`, to: `${year[1]}-12-31` } : null;
}

/** "In November" is the last November that has begun. */
function latestYear(month: number, asked: string | undefined): number | null {
  if (asked === undefined) return null;
  const year = Number(asked.slice(0, 4));
  return Number(asked.slice(5, 7)) >= month ? year : year - 1;
}

function timeOf(year: number, month: number, day: number | null): AskedTime | null {
  const first = new Date(Date.UTC(year, month - 1, day ?? 1));
  const last = day === null ? new Date(Date.UTC(year, month, 0)) : first;
  if (first.getUTCMonth() !== month - 1) return null;
  return { from: dateOf(first), to: plusDays(dateOf(last), DAYS_AROUND) };
}

function plusDays(date: string, days: number): string {
  return dateOf(new Date(Date.parse(date) + days * MS_PER_DAY));
}

function dateOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
