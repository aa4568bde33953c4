import type { englishForms, SearchedValues } from "../english/forms.ts";
import { formatsOf, type PluralForms } from "../formats.ts";
import type { Translated } from "../wording.ts";

const formats = formatsOf("pt-BR");

export const { number, percent, size } = formats;

/** Used in every reply: dates, lists, marks, and what was searched. */
export const portugueseForms: Translated<typeof englishForms> = {
  language: "pt-BR",
  languageName: "Português (Brasil)",
  locales: ["pt-BR"],

  date,
  dayOfYear: day => withFirst(formats.dayOfYear(day)),
  ellipsis: "…",
  list: formats.list,
  between: " · ",
  colon: ": ",
  quoted: words => `“${words}”`,
  quoteMarks: ["“", "”"],

  period: (since, until) =>
    since && until ? days(since, until) : since ? `desde ${date(since)}` : until ? `até ${date(until)}` : "",

  searched: searched => `Busquei em ${articlesOfDays(searched)}.`,
  noneInPeriod: "Nenhum artigo desta biblioteca foi publicado nesse período.",
  emptyLibrary: "Ainda não há onde buscar: esta biblioteca não tem artigos.",
};

/** @example date("2024-11-01") // "1º de nov. de 2024" */
export function date(day: string): string {
  return withFirst(formats.date(day));
}

function withFirst(day: string): string {
  return day.replace(/^1 /, "1º ");
}

function days(from: string, to: string): string {
  return from === to ? `em ${date(from)}` : `de ${date(from)} a ${date(to)}`;
}

/** One of the forms, without the number: plural after 0, as Brazilians write, where `Intl` has the singular. */
export function plural(count: number, forms: PluralForms): string {
  return count === 0 ? forms.other : formats.plural(count, forms);
}

/** The number followed by one of the forms. */
export function many(count: number, forms: PluralForms): string {
  return `${number(count)} ${plural(count, forms)}`;
}

export function articles(count: number): string {
  return many(count, { one: "artigo", many: "de artigos", other: "artigos" });
}

export function quotations(count: number): string {
  return many(count, { one: "citação", many: "de citações", other: "citações" });
}

export function articlesOfDays({ articles: count, from, to }: SearchedValues): string {
  if (!from || !to) return articles(count);
  return `${articles(count)} ${from === to ? `de ${date(from)}` : days(from, to)}`;
}

export function inSeconds(seconds: number): string {
  return seconds > 120
    ? many(Math.ceil(seconds / 60), { one: "minuto", other: "minutos" })
    : many(seconds, { one: "segundo", other: "segundos" });
}
