import { formatsOf } from "../formats.ts";

const formats = formatsOf("en");

export const { number } = formats;

/** @example many(1, "file") // "1 file"; many(5000, "reply", "replies") // "5,000 replies" */
export function many(count: number, one: string, other = `${one}s`): string {
  return formats.many(count, { one, other });
}

/** One of the forms, without the number. @example plural(2, "is", "are") // "are" */
export function plural(count: number, one: string, other: string): string {
  return formats.plural(count, { one, other });
}

/** Used in every reply: dates, lists, marks, and what was searched. */
export const englishForms = {
  /** The tag of the language (BCP 47). */
  language: "en",
  /** Its name in itself. */
  languageName: "English",
  /** Discord's locales that are answered in it. */
  locales: ["en-US", "en-GB"] as readonly string[],

  /** @example date("2024-11-18") // "18 Nov 2024" */
  date,
  /** @example dayOfYear("2024-11-18") // "18 Nov" */
  dayOfYear,
  ellipsis: "…",
  list: formats.list,
  between: " · ",
  /** After a label, including its spaces. Ends with ": " in every language: typed text is read from after it. */
  colon: ": ",
  quoted: (words: string) => `“${words}”`,
  quoteMarks: ["“", "”"] as readonly [open: string, close: string],

  period: (since: string | null, until: string | null) =>
    since && until
      ? days(since, until)
      : since
        ? `since ${date(since)}`
        : until
          ? `until ${date(until)}`
          : "",

  searched: ({ articles, from, to }: SearchedValues) => `Searched ${articlesOfDays(articles, from, to)}.`,
  noneInPeriod: "No article in this library was published then.",
  emptyLibrary: "There is nothing to search yet: this library has no articles.",
};

export interface SearchedValues {
  readonly articles: number;
  readonly from: string | null;
  readonly to: string | null;
}

const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "Dec",
] as const;

export function date(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function dayOfYear(day: string): string {
  return date(day).replace(/ \d+$/, "");
}

function days(from: string, to: string): string {
  return from === to ? date(from) : `${date(from)} to ${date(to)}`;
}

export function inSeconds(seconds: number): string {
  return seconds > 120 ? many(Math.ceil(seconds / 60), "minute") : many(seconds, "second");
}

export function articlesOfDays(count: number, from: string | null, to: string | null): string {
  const articles = many(count, "article");
  return from && to ? `${articles} from ${days(from, to)}` : articles;
}
