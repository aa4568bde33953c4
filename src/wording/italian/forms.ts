import type { englishForms, SearchedValues } from "../english/forms.ts";
import { formatsOf } from "../formats.ts";
import type { Translated } from "../wording.ts";

const formats = formatsOf("it");

export const { number, many, plural, percent, size } = formats;

/** Used in every reply: dates, lists, marks, and what was searched. */
export const italianForms: Translated<typeof englishForms> = {
  language: "it",
  languageName: "Italiano",
  locales: ["it"],

  date,
  dayOfYear: day => withFirst(formats.dayOfYear(day)),
  ellipsis: "…",
  list: formats.list,
  between: " · ",
  colon: ": ",
  quoted: words => `«${words}»`,
  quoteMarks: ["«", "»"],

  period: (since, until) =>
    since && until
      ? days(since, until)
      : since
        ? withDay("dal", date(since))
        : until
          ? `fino ${withDay("al", date(until))}`
          : "",

  searched: searched => `Ho cercato in ${articlesOfDays(searched)}.`,
  noneInPeriod: "Nessun articolo di questa biblioteca è stato pubblicato in quel periodo.",
  emptyLibrary: "Non c’è ancora niente in cui cercare: questa biblioteca non ha articoli.",
};

/** @example date("2024-11-01") // "1º nov 2024" */
export function date(day: string): string {
  return withFirst(formats.date(day));
}

function withFirst(day: string): string {
  return day.replace(/^1 /, "1º ");
}

const ELIDED = { il: "l’", dal: "dall’", al: "all’", del: "dell’" } as const;

/** An article before a date as text. @example withDay("dal", "8 nov 2024") // "dall'8 nov 2024" */
export function withDay(article: keyof typeof ELIDED, day: string): string {
  return /^(?:8|11)\b/.test(day) ? `${ELIDED[article]}${day}` : `${article} ${day}`;
}

function days(from: string, to: string): string {
  return from === to ? withDay("il", date(from)) : `${withDay("dal", date(from))} ${withDay("al", date(to))}`;
}

export function articles(count: number): string {
  return many(count, { one: "articolo", other: "articoli" });
}

export function quotations(count: number): string {
  return many(count, { one: "citazione", other: "citazioni" });
}

export function articlesOfDays({ articles: count, from, to }: SearchedValues): string {
  if (!from || !to) return articles(count);
  return `${articles(count)} ${from === to ? withDay("del", date(from)) : days(from, to)}`;
}

export function inSeconds(seconds: number): string {
  return seconds > 120
    ? many(Math.ceil(seconds / 60), { one: "minuto", other: "minuti" })
    : many(seconds, { one: "secondo", other: "secondi" });
}

/** "a" before a name. @example to("Ada Quill") // "ad Ada Quill" */
export function to(name: string): string {
  return /^[aàá]/iu.test(name) ? `ad ${name}` : `a ${name}`;
}
