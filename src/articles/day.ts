import { z } from "zod";
import { monthOf } from "./month-names.ts";

/** Some scripts write vowels as marks. */
const MONTH = "(\\p{L}[\\p{L}\\p{M}]{1,13})\\.?";
const YEAR = "((?:19|20)\\d{2})";
const ORDINAL = "(?:st|nd|rd|th|er|re|[ºª°.])?";
/** "4 de marzo de 2025", "4 of March 2025". */
const OF = "(?: (?:of|de|del|di))?";
const DAY_FIRST = new RegExp(
  `(?<![\\d.])(\\d{1,2})${ORDINAL}${OF}[ -]${MONTH},?${OF}[ -]${YEAR}(?!\\d)`,
  "giu",
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})${ORDINAL},? ${YEAR}(?!\\d)`, "giu");
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
/** "2025. március 4.", "2025 m. kovo 4 d." */
const NAMED_MONTH_SECOND = new RegExp(`(?<!\\d)${YEAR}\\.?(?: m\\.)? ${MONTH} (\\d{1,2})(?!\\d)`, "giu");
/** "ngày 4 tháng 3 năm 2025" */
const VIETNAMESE = new RegExp(`(?<!\\d)(\\d{1,2}) th[aá]ng (\\d{1,2})(?:,? năm|,)? ${YEAR}(?!\\d)`, "giu");
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}|T\d{2}:?\d{2}.*)?Z?$/;
const IN_FIGURES = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g;

/**
 * Reads a date as files give it: `2024-11-18`, an ISO time (its own day), "18 November 2024", "Nov 18, 2024",
 * "18. novembre 2024", "18 de noviembre de 2024", "18.11.2024", "2024/11/18", seconds or milliseconds since 1970.
 * Null if it isn't a date or is ambiguous: "4/5/2024" is in April or May.
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
const IN_CHARACTERS = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;

/** What figures are if they may be two days: "4/5/2024". */
const AMBIGUOUS = "ambiguous";

/** Ways to write a date, and where each has year, month and day; null for one that doesn't exist. */
const FORMS: readonly (readonly [RegExp, read: (found: readonly string[]) => string | null])[] = [
  [IN_CHARACTERS, ([, year, month, day]) => toDay(year, month, day)],
  [YEAR_FIRST, ([, year, month, day]) => toDay(year, month, day)],
  [DAY_FIRST, ([, day, month, year]) => toDay(year, numberOf(month), day)],
  [MONTH_FIRST, ([, month, day, year]) => toDay(year, numberOf(month), day)],
  [NAMED_MONTH_SECOND, ([, year, month, day]) => toDay(year, numberOf(month), day)],
  [VIETNAMESE, ([, day, month, year]) => toDay(year, month, day)],
  [IN_FIGURES, dayInFigures],
];

/**
 * A complete date in a line, the first that exists of the first form that has one: not the 31st of June. Null if that is
 * ambiguous: a later one would be the day of a change.
 */
export function readDayIn(words: string): string | null {
  const line = withFigures(words);
  for (const [form, read] of FORMS)
    for (const found of line.matchAll(form)) {
      const day = read(found);
      if (day !== null) return day === AMBIGUOUS ? null : day;
    }
  return null;
}

/** The zeros of the digits used in Arabic, Persian, Hindi and Bengali. */
const ZEROS = ["\u0660", "\u06f0", "\u0966", "\u09e6"].map(zero => zero.charCodeAt(0));

function withFigures(line: string): string {
  return line.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, figure => {
    const code = figure.charCodeAt(0);
    const zero = ZEROS.findLast(start => start <= code) ?? code;
    return String(code - zero);
  });
}

/** With dots between the numbers the day comes first; otherwise it depends on which can be a month. */
function dayInFigures([, first = "", mark, second = "", year]: readonly string[]): string | null {
  const dayFirst = toDay(year, second, first);
  if (mark === ".") return dayFirst;
  const monthFirst = toDay(year, first, second);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : AMBIGUOUS;
}

function numberOf(name = ""): string {
  return String(monthOf(name) ?? 0);
}

function toDay(year = "", month = "", day = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return z.iso.date().safeParse(iso).success ? iso : null;
}
