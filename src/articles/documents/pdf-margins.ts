import type { PdfLine } from "./pdf-lines.ts";

/** The lines of one page, and its bottom and top, in points. */
export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly bottom: number;
  readonly top: number;
}

/** Share of a page's height, at its top and bottom, for headers, footers and page numbers. */
const MARGIN = 0.09;

/** How closely a header has the same place on every page, in points. */
const TOLERANCE = 3;

/** A page number, with or without the total, or what a browser prints: the time and the address. */
const MARKS = [
  /^[-–—|\s]{0,4}\d{1,4}[-–—|\s]{0,4}$/,
  /^(?:page|seite|p\.)\s?\d{1,4}(?:\s?(?:of|von|\/)\s?\d{1,4})?$/i,
  /^\d{1,4}\s?(?:\/|of|von)\s?\d{1,4}$/i,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:\s?[AP]M)?$/i,
  /^https?:\/\/\S{1,500}(?:\s{1,9}\d{1,4}\s?\/\s?\d{1,4})?$/,
];

/**
 * The lines of each page without headers and footers: page numbers, and lines in the same place in the margin of
 * several pages that differ only in their numbers. A marginal line that is on one page only is text, because pages may
 * be full.
 */
export function withoutMargins(pages: readonly PdfPage[]): readonly (readonly PdfLine[])[] {
  const places = new Map<string, number[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!isInMargin(line, page)) continue;
      const form = formOf(line);
      places.set(form, [...(places.get(form) ?? []), line.y]);
    }
  }
  return pages.map(page =>
    page.lines.filter(line => {
      if (!isInMargin(line, page)) return true;
      const text = line.text.trim();
      if (isMark(line)) return false;
      // A browser prints the page's title beside the date.
      const isBesideMark = page.lines.some(other => isMark(other) && Math.abs(other.y - line.y) <= TOLERANCE);
      if (isBesideMark && text.length <= MAX_HEADER) return false;
      const again = (places.get(formOf(line)) ?? []).filter(y => Math.abs(y - line.y) <= TOLERANCE);
      return again.length < 2;
    }),
  );
}

/** Longest title beside a page number, in UTF-16 code units. */
const MAX_HEADER = 150;

function isMark({ text }: PdfLine): boolean {
  const words = text.trim();
  return MARKS.some(mark => mark.test(words));
}

function isInMargin({ y }: PdfLine, { bottom, top }: PdfPage): boolean {
  const margin = (top - bottom) * MARGIN;
  return y < bottom + margin || y > top - margin;
}

/** A line with all its numbers made equal: "Ford Courier 3" and "Ford Courier 4" are one header. */
function formOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}
