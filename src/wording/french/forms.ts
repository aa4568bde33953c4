import type { englishForms, SearchedValues } from "../english/forms.ts";
import { formatsOf } from "../formats.ts";
import type { Translated } from "../wording.ts";

const formats = formatsOf("fr");

export const { number, many, plural, percent, size } = formats;

/** Used in every reply: dates, lists, marks, and what was searched. */
export const frenchForms: Translated<typeof englishForms> = {
  language: "fr",
  languageName: "Français",
  locales: ["fr"],

  date,
  dayOfYear: day => withFirst(formats.dayOfYear(day)),
  ellipsis: "…",
  list: formats.list,
  between: " · ",
  colon: "\u00a0: ",
  quoted: words => `« ${words} »`,
  quoteMarks: ["« ", " »"],

  period: (since, until) =>
    since && until
      ? days(since, until)
      : since
        ? `depuis le ${date(since)}`
        : until
          ? `jusqu’au ${date(until)}`
          : "",

  searched: searched => `Recherche faite dans ${articlesOfDays(searched)}.`,
  noneInPeriod: "Aucun article de cette bibliothèque n’a été publié à cette période.",
  emptyLibrary: "Il n’y a encore rien à chercher : cette bibliothèque n’a aucun article.",
};

/** @example date("2024-11-01") // "1er nov. 2024" */
export function date(day: string): string {
  return withFirst(formats.date(day));
}

function withFirst(day: string): string {
  return day.replace(/^1 /, "1er ");
}

function days(from: string, to: string): string {
  return from === to ? `le ${date(from)}` : `du ${date(from)} au ${date(to)}`;
}

export function articles(count: number): string {
  return many(count, { one: "article", other: "articles" });
}

export function citations(count: number): string {
  return many(count, { one: "citation", other: "citations" });
}

export function articlesOfDays({ articles: count, from, to }: SearchedValues): string {
  if (!from || !to) return articles(count);
  return `${articles(count)} ${from === to ? `du ${date(from)}` : days(from, to)}`;
}

export function inSeconds(seconds: number): string {
  return seconds > 120
    ? many(Math.ceil(seconds / 60), { one: "minute", other: "minutes" })
    : many(seconds, { one: "seconde", other: "secondes" });
}

const VOWEL = /^(?:[aeiouàáâäåæèéêëìíîïòóôöøœùúûü]|y(?![aeiou]))/iu;

/** "de" before a name; before "h", mute or not, usage takes "de" too. @example de("Ines Farrow") // "d'Ines Farrow" */
export function de(name: string): string {
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
}
