const LIST = new Intl.ListFormat("en", { type: "conjunction" });

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
  list: (items: readonly string[]) => LIST.format(items),
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
  if (seconds > 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

export function articlesOfDays(count: number, from: string | null, to: string | null): string {
  const articles = count === 1 ? "1 article" : `${count} articles`;
  return from && to ? `${articles} from ${days(from, to)}` : articles;
}
