import type { englishForms, SearchedValues } from "../english/forms.ts";
import { formatsOf } from "../formats.ts";
import type { Translated } from "../wording.ts";

const formats = formatsOf("de");

export const { date, number, many, plural, percent, size } = formats;

/** Used in every reply: dates, lists, marks, and what was searched. */
export const germanForms: Translated<typeof englishForms> = {
  language: "de",
  languageName: "Deutsch",
  locales: ["de"],

  date,
  dayOfYear: formats.dayOfYear,
  ellipsis: "…",
  list: formats.list,
  between: " · ",
  colon: ": ",
  quoted: words => `„${words}“`,
  quoteMarks: ["„", "“"],

  period: (since, until) =>
    since && until
      ? days(since, until)
      : since
        ? `seit dem ${date(since)}`
        : until
          ? `bis zum ${date(until)}`
          : "",

  searched: ({ articles, from, to }) => `Durchsucht: ${articlesOfDays({ articles, from, to })}.`,
  noneInPeriod: "Kein Artikel dieser Bibliothek ist in diesem Zeitraum erschienen.",
  emptyLibrary: "Hier gibt es noch nichts zu durchsuchen: Diese Bibliothek hat keine Artikel.",
};

function days(from: string, to: string): string {
  return from === to ? date(from) : `${date(from)} bis ${date(to)}`;
}

/** "3 Artikel"; after "in" and "von" it is "3 Artikeln". */
export function articles(count: number): string {
  return many(count, { one: "Artikel", other: "Artikel" });
}

export function inArticles(count: number): string {
  return many(count, { one: "Artikel", other: "Artikeln" });
}

function articlesOfDays({ articles: count, from, to }: SearchedValues): string {
  return `${articles(count)}${ofDays(from, to)}`;
}

export function inArticlesOfDays({ articles: count, from, to }: SearchedValues): string {
  return `${inArticles(count)}${ofDays(from, to)}`;
}

function ofDays(from: string | null, to: string | null): string {
  return from && to ? ` vom ${days(from, to)}` : "";
}

export function inSeconds(seconds: number): string {
  return seconds > 120
    ? many(Math.ceil(seconds / 60), { one: "Minute", other: "Minuten" })
    : many(seconds, { one: "Sekunde", other: "Sekunden" });
}
