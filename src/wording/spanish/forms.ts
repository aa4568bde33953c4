import type { englishForms, SearchedValues } from "../english/forms.ts";
import { formatsOf } from "../formats.ts";
import type { Translated } from "../wording.ts";

const formats = formatsOf("es");

export const { date, list, number, many, plural, percent, size } = formats;

/** Used in every reply: dates, lists, marks, and what was searched. */
export const spanishForms: Translated<typeof englishForms> = {
  language: "es",
  languageName: "Español",
  locales: ["es-ES", "es-419"],

  date,
  dayOfYear: formats.dayOfYear,
  ellipsis: "…",
  list,
  between: " · ",
  colon: ": ",
  quoted: words => `«${words}»`,
  quoteMarks: ["«", "»"],

  period: (since, until) =>
    since && until
      ? since === until
        ? `el ${date(since)}`
        : days(since, until)
      : since
        ? `desde el ${date(since)}`
        : until
          ? `hasta el ${date(until)}`
          : "",

  searched: searched => `Busqué en ${articlesOfDays(searched)}.`,
  noneInPeriod: "Ningún artículo de esta biblioteca se publicó en esas fechas.",
  emptyLibrary: "Todavía no hay nada en que buscar: esta biblioteca no tiene artículos.",
};

function days(from: string, to: string): string {
  return from === to ? `del ${date(from)}` : `del ${date(from)} al ${date(to)}`;
}

export function articles(count: number): string {
  return many(count, { one: "artículo", many: "de artículos", other: "artículos" });
}

export function quotations(count: number): string {
  return many(count, { one: "cita", many: "de citas", other: "citas" });
}

export function articlesOfDays({ articles: count, from, to }: SearchedValues): string {
  return from && to ? `${articles(count)} ${days(from, to)}` : articles(count);
}

export function inSeconds(seconds: number): string {
  return seconds > 120
    ? many(Math.ceil(seconds / 60), { one: "minuto", other: "minutos" })
    : many(seconds, { one: "segundo", other: "segundos" });
}
