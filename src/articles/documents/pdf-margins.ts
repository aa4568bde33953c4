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
  const places = placesInMargins(pages);
  return pages.map(page => {
    const marks = sorted(page.lines.filter(isMark).map(({ y }) => y));
    return page.lines.filter(line => {
      if (!isInMargin(line, page)) return true;
      if (isMark(line)) return false;
      // A browser prints the page's title beside the date.
      if (countNear(marks, line.y) > 0 && line.text.trim().length <= MAX_HEADER) return false;
      return countNear(places.get(formOf(line)) ?? [], line.y) < 2;
    });
  });
}

/** The heights at which each line stands in margins, from the lowest. */
function placesInMargins(pages: readonly PdfPage[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const page of pages) {
    for (const line of page.lines) {
      if (!isInMargin(line, page)) continue;
      const form = formOf(line);
      const known = places.get(form);
      if (known) known.push(line.y);
      else places.set(form, [line.y]);
    }
  }
  return new Map([...places].map(([form, heights]) => [form, sorted(heights)]));
}

/** How many of some heights, the lowest first, are near one; two stands for more. */
function countNear(heights: readonly number[], y: number): 0 | 1 | 2 {
  let [low, high] = [0, heights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heights[middle] ?? 0) < y - TOLERANCE) low = middle + 1;
    else high = middle;
  }
  const isNear = (at: number) => (heights[at] ?? Number.POSITIVE_INFINITY) <= y + TOLERANCE;
  if (!isNear(low)) return 0;
  return isNear(low + 1) ? 2 : 1;
}

function sorted(heights: readonly number[]): readonly number[] {
  return heights.toSorted((a, b) => a - b);
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
