/** A piece of a PDF's text and its position on the page; lengths are in points. */
export interface PlacedText {
  readonly str: string;
  /** Height of its letters. */
  readonly height: number;
  readonly width: number;
  /** Left edge, and distance from the bottom of the page. */
  readonly x: number;
  readonly y: number;
  readonly hasEOL: boolean;
}

/** Words on one line of a page, in one column. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A gap between two pieces of a line that is wider than one between words, as a multiple of the letters' height. */
const GUTTER = 1.2;

/** Rows in two columns that show a page is printed in columns; a table of figures has short rows. */
const MIN_ROWS = 5;

/** The lines of a page in the order in which they are read. */
export function pdfLines(items: readonly PlacedText[]): readonly PdfLine[] {
  const lines: { text: string; x: number; right: number; y: number; height: number }[] = [];
  let isOpen = false;
  for (const { str, height, width, x, y, hasEOL } of items) {
    const last = lines.at(-1);
    const isBlank = str.trim() === "";
    if (last && isOpen && isBeside(last, { x, y, height, isBlank })) {
      last.text += str;
      if (!isBlank) last.right = x + width;
    } else if (!isBlank) lines.push({ text: str, x, right: x + width, y, height });
    // A blank piece doesn't end a line: the words after it may be in the next column.
    isOpen = !hasEOL && (isOpen || !isBlank);
  }
  return byColumns(lines);
}

function isBeside(
  last: PdfLine,
  { x, y, height, isBlank }: Pick<PlacedText, "x" | "y" | "height"> & { readonly isBlank: boolean },
): boolean {
  const tallest = Math.max(height, last.height);
  if (Math.abs(last.y - y) > tallest / 2) return false;
  return isBlank || x - last.right <= tallest * GUTTER;
}

/**
 * Some programs write a page with columns row by row. Then the left column is read before the right one, between the
 * lines that span both.
 */
function byColumns(lines: readonly PdfLine[]): readonly PdfLine[] {
  const edge = rightColumnOf(lines);
  if (edge === null) return lines;
  const ordered: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const flush = () => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.x >= edge - TOLERANCE) right.push(line);
    else if (line.right <= edge) left.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** How closely the lines of a column are aligned, in points. */
const TOLERANCE = 4;

/** Where the right column begins on a page that is written row by row; null if there is none. */
function rightColumnOf(lines: readonly PdfLine[]): number | null {
  const rows = lines.flatMap((right, index) => {
    const left = lines[index - 1];
    return left && Math.abs(left.y - right.y) < left.height / 2 && right.x > left.right
      ? [{ left, right }]
      : [];
  });
  const edges = rows.map(({ right }) => right.x).sort((a, b) => a - b);
  const edge = edges[Math.floor(edges.length / 2)];
  if (edge === undefined || rows.length < MIN_ROWS) return null;
  const aligned = rows.filter(({ right }) => Math.abs(right.x - edge) <= TOLERANCE);
  const start = Math.min(...aligned.map(({ left }) => left.x));
  // Labels of a table leave most of their column empty; lines of running text fill it.
  const full = aligned.filter(({ left }) => left.right - start >= 0.6 * (edge - start));
  return full.length >= MIN_ROWS && full.length >= 0.6 * rows.length ? edge : null;
}
