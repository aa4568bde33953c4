import { z } from "zod";
import { monthOf } from "./month-names.ts";

const MONTH = "(\\p{L}{3,13})\\.?";
const YEAR = "((?:19|20)\\d{2})";
const ORDINAL = "(?:st|nd|rd|th|er|re|[ºª°.])?";
/** "4 de marzo de 2025", "4 of March 2025". */
const OF = "(?: (?:of|de|del|di))?";
const DAY_FIRST = new RegExp(
  `(?<![\\d.])(\\d{1,2})${ORDINAL}${OF}[ -]${MONTH},?${OF}[ -]${YEAR}(?!\\d)`,
  "iu",
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})${ORDINAL},? ${YEAR}(?!\\d)`, "iu");
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}|T\d{2}:?\d{2}.*)?Z?$/;
const IN_FIGURES = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/;

/**
 * Reads a day as files give it: `2024-11-18`, an ISO time (its own day), "18 November 2024", "Nov 18, 2024",
 * "18. novembre 2024", "18 de noviembre de 2024", "18.11.2024", "2024/11/18", seconds or milliseconds since 1970. Null where it is none, or could be two:
 * "4/5/2024" is April or May.
 */
export function readDay(value: string): string | null {
  const text = value.trim();
  const compact = COMPACT.exec(text);
  if (compact) return toDay(compact[1], compact[2], compact[3]);
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const since = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(since).toISOString().slice(0, 10);
  }
  return readDayIn(text.slice(0, MAX_DATE));
}

/** Longest date that is read, in UTF-16 code units. */
const MAX_DATE = 200;

/** "2026年3月5日", "2026년 3월 5일" */
const IN_CHARACTERS = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** The first whole date in a line. */
export function readDayIn(line: string): string | null {
  const characters = IN_CHARACTERS.exec(line);
  if (characters) return toDay(characters[1], characters[2], characters[3]);
  const years = YEAR_FIRST.exec(line);
  if (years) return toDay(years[1], years[2], years[3]);
  const days = DAY_FIRST.exec(line);
  const byDay = days && toDay(days[3], numberOf(days[2]), days[1]);
  if (byDay) return byDay;
  const months = MONTH_FIRST.exec(line);
  const byMonth = months && toDay(months[3], numberOf(months[1]), months[2]);
  return byMonth ?? dayInFigures(line);
}

/** A dot between is of the countries that put the day first; else only what can be one day is read. */
function dayInFigures(line: string): string | null {
  const found = IN_FIGURES.exec(line);
  if (!found) return null;
  const [, first = "", mark, second = "", year] = found;
  if (mark === "." || Number(first) > 12 || first === second) return toDay(year, second, first);
  return Number(second) > 12 ? toDay(year, first, second) : null;
}

function numberOf(name = ""): string {
  return String(monthOf(name) ?? 0);
}

function toDay(year = "", month = "", day = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return z.iso.date().safeParse(iso).success ? iso : null;
}
