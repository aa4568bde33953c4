import { LATELY, MONTHS, SHORT_MONTHS, TIMES_OF_DAYS, WEEKDAYS } from "../../../english/grammar/calendar.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";

/** When a message says that somebody spoke: near the words, or the article's own. Months and weekdays by number, from 0. */
export interface TimeBeside {
  readonly kind: "year" | "month" | "weekday";
  readonly number: number;
  readonly form: string;
  /** Of a month: "the *12th* of May". */
  readonly day?: number | undefined;
}

/** A time of the days before a message: "*yesterday*", "last *week*". */
export interface Lately {
  readonly kind: "lately";
  readonly form: string;
}

/** Whether a word says that somebody spoke in the last days. */
export function latelyAt(words: readonly Word[], at: number): Lately | null {
  const [before = "", form = ""] = [words[at - 1]?.form, words[at]?.form];
  const isSpan = /^(?:last|this|past)$/.test(before) && TIMES_OF_DAYS.has(form);
  return isSpan || LATELY.has(form) ? { kind: "lately", form } : null;
}

/** A year in which a message says that somebody spoke: "Roe in 2014". */
const YEAR = /^(?:19|20)\d\d$/;

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((month, at) => [month, at] as const),
  ...[...SHORT_MONTHS].map(([month, number]) => [month, number - 1] as const),
]);
const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(WEEKDAYS.map((day, at) => [day, at]));

/** Years, months and weekdays; not "glazer since 1994", "may" or "march". */
export function timeOf(
  text: string,
  words: readonly Word[],
  at: number,
): TimeBeside | { readonly kind: "described"; readonly form: string } | null {
  const word = words[at];
  if (!word) return null;
  const { form } = word;
  const previous = words[at - 1]?.form ?? "";
  if (YEAR.test(form))
    return previous === "since" ? { kind: "described", form } : { kind: "year", number: Number(form), form };
  const weekday = WEEKDAY_NUMBERS.get(form);
  if (weekday !== undefined) return { kind: "weekday", number: weekday, form };
  const month = MONTH_NUMBERS.get(form);
  if (month === undefined || !isMonth(text, word, previous, words[at + 1]?.form ?? "")) return null;
  return { kind: "month", number: month, form, day: dayBeside(words, at) };
}

/** "in *October*" */
export function isMonthThen(words: readonly Word[], at: number): boolean {
  return MONTH_NUMBERS.has(words[at]?.form ?? "") && BEFORE_MONTHS.test(words[at - 1]?.form ?? "");
}

const BEFORE_MONTHS = /^(?:in|of|last|this|since|early|late|mid|\d{1,2}(?:st|nd|rd|th)?)$/;

function isMonth(text: string, word: Word, previous: string, next: string): boolean {
  const isCapital = startsWithCapital(text, word);
  const isSetOff = /[,(–—]\s*$/u.test(text.slice(0, word.start));
  return (
    BEFORE_MONTHS.test(previous) ||
    /^\d/.test(next) ||
    (isCapital && (isSetOff || word.form.length > LONGEST_SHORT_MONTH))
  );
}

const LONGEST_SHORT_MONTH = 5;

/** "12 May", "12th of May", "May 12th" */
function dayBeside(words: readonly Word[], at: number): number | undefined {
  const previous = words[at - 1]?.form === "of" ? words[at - 2] : words[at - 1];
  const day = [previous, words[at + 1]].find(word => DAY.test(word?.form ?? ""));
  return day && Number.parseInt(day.form, 10);
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** "12 May", "May 12th", "12.5.": the day of a date, and numbers of lists. */
export function isNumberOfDate(text: string, words: readonly Word[], at: number): boolean {
  if (!DAY.test(words[at]?.form ?? "")) return false;
  const next = words[at + 1]?.form === "of" ? at + 2 : at + 1;
  return [at - 1, next].some(other => timeOf(text, words, other) !== null);
}
