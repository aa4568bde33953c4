import { MONTHS as LONG_MONTHS, SHORT_MONTHS } from "../../english/calendar.ts";

/** Days of publication, `YYYY-MM-DD`, both included; null where that end is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

export const OPEN: Period = { since: null, until: null };

const MONTHS = LONG_MONTHS.map(month => month.slice(0, 3));
const MONTH = `(?:${[...LONG_MONTHS, ...SHORT_MONTHS.keys()].join("|")})\\.?`;
const YEAR = "(?:19|20)\\d\\d";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
/** What names a day, a month or a year, tried in order: the longest first. */
const NAMED_DAYS = {
  "2025-05-03": "\\d{4}-\\d\\d-\\d\\d",
  "the 3rd of May, 2025": `(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
  "May 3, 2025": `${MONTH} ${DAY}(?:,? ${YEAR})?`,
  "May 2025": `${MONTH}(?:,? (?:of )?${YEAR})?`,
  "2025": YEAR,
  "last week": "today|yesterday|(?:this|last) (?:week|month|year)",
};
const WHEN = `(?:${Object.values(NAMED_DAYS).join("|")})`;

/** Ends of a request, tried in order: two days first, so that "from May until June" isn't "until June". */
const PERIODS: readonly RegExp[] = [
  `between (?<from>${WHEN}) and (?<to>${WHEN})`,
  `(?:from|since) (?<from>${WHEN}) (?:to|until|till|through|up to) (?<to>${WHEN})`,
  `(?:ever since|since|from|starting|as of) (?<from>${WHEN})(?: on(?:wards?)?)?`,
  `after (?<after>${WHEN})`,
  `before (?<before>${WHEN})`,
  `(?:until|till|up to|through) (?<to>${WHEN})`,
  `(?:in|during|throughout|on) (?<within>${WHEN})`,
  `(?<within>today|yesterday|(?:this|last) (?:week|month|year))`,
].map(source => new RegExp(`(?:^|[ ,(])${source}\\)?$`, "d"));

/** Longest end of a request that is looked at: "between the 28th of September, 2024 and …". */
const MAX_LENGTH = 80;

export interface FoundPeriod extends Period {
  /** Where the words for it start; what was asked stands before. */
  readonly start: number;
  /** The names of days, months or years in it, as typed. */
  readonly named: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The period that a folded request ends with: "… since January", "… in 2024", "… before 3 May 2025".
 *
 * A month or a day without a year is the latest that has begun by `today` (`YYYY-MM-DD`). Null where the
 * words name no day of the calendar, which leaves them part of the topic.
 *
 * @example periodAtEnd("quotes by horvat since january", "2025-06-01")?.since // "2025-01-01"
 */
export function periodAtEnd(text: string, today: string): FoundPeriod | null {
  const asked = text.replace(/[ ?.!,]{1,100}$/, "");
  const from = Math.max(0, asked.length - MAX_LENGTH);
  for (const pattern of PERIODS) {
    const match = pattern.exec(asked.slice(from));
    if (!match) continue;
    const period = periodOf(match.groups ?? {}, today);
    if (!period) return null;
    const named = Object.values(match.indices?.groups ?? {}).flatMap(bounds =>
      bounds ? [{ start: from + bounds[0], end: from + bounds[1] }] : [],
    );
    return { ...period, start: from + match.index, named };
  }
  return null;
}

function periodOf(words: Readonly<Record<string, string | undefined>>, today: string): Period | null {
  let period = OPEN;
  for (const [relation, typed] of Object.entries(words)) {
    if (typed === undefined) continue;
    const days = daysOf(typed, today);
    if (!days) return null;
    period = { ...period, ...limitsOf(relation, days) };
  }
  return period;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

function limitsOf(relation: string, { first, last }: Days): Partial<Period> {
  switch (relation) {
    case "from":
      return { since: first };
    case "to":
      return { until: last };
    case "after":
      return { since: shiftDay(last, 1) };
    case "before":
      return { until: shiftDay(first, -1) };
    default:
      return { since: first, until: last };
  }
}

/** The first and the last day of what is named; null where the calendar has no such day. */
function daysOf(typed: string, today: string): Days | null {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (/^\d{4}-/.test(typed)) return oneDay(typed);
  if (typed === "today") return oneDay(today);
  if (typed === "yesterday") return oneDay(shiftDay(today, -1));
  if (typed.endsWith(" week")) return weekOf(typed.startsWith("this") ? today : shiftDay(today, -7));
  if (typed.endsWith(" year")) return yearOf(typed.startsWith("this") ? year : year - 1);
  if (typed.endsWith(" month")) return monthOf(year, typed.startsWith("this") ? month : month - 1);
  const namedYear = /(?:^| )(\d{4})$/.exec(typed)?.[1];
  const namedMonth = MONTHS.findIndex(name => new RegExp(`(?:^| )${name}`).test(typed)) + 1;
  if (namedMonth === 0) return yearOf(Number(namedYear));
  const day = /(?:^| )(\d{1,2})(?:st|nd|rd|th)?(?=[ ,]|$)/.exec(typed)?.[1];
  const inYear = (y: number) =>
    day === undefined ? monthOf(y, namedMonth) : oneDay(dayText(y, namedMonth, Number(day)));
  if (namedYear !== undefined) return inYear(Number(namedYear));
  const thisYear = inYear(year);
  return thisYear && thisYear.first <= today ? thisYear : inYear(year - 1);
}

function yearOf(year: number): Days {
  return { first: dayText(year, 1, 1), last: dayText(year, 12, 31) };
}

/** `month` from 1; 0 is the December before. */
function monthOf(year: number, month: number): Days {
  return { first: isoOf(Date.UTC(year, month - 1, 1)), last: isoOf(Date.UTC(year, month, 0)) };
}

/** Monday to Sunday. */
function weekOf(day: string): Days {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = shiftDay(day, -sinceMonday);
  return { first, last: shiftDay(first, 6) };
}

function oneDay(day: string): Days | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  // "2025-02-30" would become a day of March.
  return !Number.isNaN(time) && isoOf(time) === day ? { first: day, last: day } : null;
}

function shiftDay(day: string, by: number): string {
  return isoOf(Date.parse(`${day}T00:00:00Z`) + by * 24 * 60 * 60 * 1000);
}

function dayText(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
