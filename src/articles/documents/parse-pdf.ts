import type { Article, Origin } from "../article.ts";
import { BOUNDS } from "../bounds.ts";
import { articleOfText } from "../texts/plain-text.ts";
import { UnreadableError } from "../unread.ts";
import { documentTitle, printedTitle } from "./document-title.ts";
import { assertFlateBounds } from "./flate-bounds.ts";
import { type PdfLine, type PlacedText, pdfLines } from "./pdf-lines.ts";
import { type PdfPage, withoutMargins } from "./pdf-margins.ts";

/** Most pages read. A long report has 300. */
const MAX_PAGES = 1_000;

/** If pages have fewer letters than this on average, they are pictures of text. */
const MIN_LETTERS_A_PAGE = 20;

/** How much larger than usual the gap between two lines is if a paragraph ends there. */
const PARAGRAPH_GAP = 1.35;

/**
 * Reads the text of a PDF, if it has one. Lines are read in the file's order, a page's columns one after the other,
 * and joined to paragraphs. Page numbers and what repeats in the margins of several pages are left out. A scanned PDF
 * is refused with that reason.
 *
 * @throws {UnreadableError} if it is damaged, protected, scanned or too long
 */
export async function parsePdf(bytes: Uint8Array, origin: Origin): Promise<Article> {
  assertFlateBounds(bytes);
  const { getDocumentProxy } = await import("unpdf");
  // The library takes ownership of the bytes, so it gets its own copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  }).catch((cause: unknown) => {
    const isProtected = cause instanceof Error && cause.name === "PasswordException";
    throw new UnreadableError(isProtected ? "locked-pdf" : "damaged-pdf", {
      cause,
    });
  });
  try {
    if (document.numPages < 1) throw new UnreadableError("damaged-pdf");
    if (document.numPages > MAX_PAGES) {
      throw new UnreadableError({ kind: "too-many-pages", count: document.numPages, limit: MAX_PAGES });
    }
    const pages: PdfPage[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const { items } = await page.getTextContent();
      const placed = items.flatMap(item => ("str" in item ? [placedText(item)] : []));
      page.cleanup();
      length += placed.reduce((sum, { str }) => sum + str.length, 0);
      if (length > BOUNDS.text) throw new UnreadableError("too-much-text");
      pages.push({ lines: pdfLines(placed), bottom, top });
    }
    const text = withoutMargins(pages).map(textOf).join("\n\n");
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < MIN_LETTERS_A_PAGE * document.numPages) {
      throw new UnreadableError("scanned-pdf");
    }
    const { title, author } = await propertiesOf(document);
    const article = articleOfText(text, { origin, ...(title !== null && printedTitle(title, text)) });
    // A byline is believed rather than whose program it was.
    return article.author === null && author !== "" ? { ...article, author } : article;
  } finally {
    await document.destroy();
  }
}

function placedText(item: {
  readonly str: string;
  readonly height: number;
  readonly width: number;
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}): PlacedText {
  const { str, height, width, hasEOL } = item;
  const [x, y] = item.transform.slice(4).map(Number);
  return { str, height, width, x: x ?? 0, y: y ?? 0, hasEOL };
}

/** The usual gap between two lines of a paragraph: the smallest one that recurs, apart from superscripts. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => ({ gap: (lines[index]?.y ?? 0) - line.y, height: line.height }))
    .filter(({ gap, height }) => gap >= height * MIN_GAP)
    .map(({ gap }) => gap)
    .sort((a, b) => a - b);
  return gaps.find((gap, at) => (gaps[at + 1] ?? Number.POSITIVE_INFINITY) <= gap * 1.1) ?? gaps[0] ?? 0;
}

/** Smallest gap between two lines, as a multiple of the letters' height. */
const MIN_GAP = 0.8;

/** The lines of a page as text, with a blank line at each gap between paragraphs. */
function textOf(lines: readonly PdfLine[]): string {
  const usual = usualGap(lines);
  return lines
    .map(({ text, y, height }, index) => {
      const before = lines[index - 1];
      const gap = before ? before.y - y : 0;
      const isApart =
        gap > usual * PARAGRAPH_GAP || (before && Math.abs(before.height - height) > height / 5);
      return `${before && isApart ? "\n" : ""}${text.trim()}`;
    })
    .join("\n");
}

async function propertiesOf(document: {
  getMetadata(): Promise<{ readonly info: object }>;
}): Promise<{ readonly title: string | null; readonly author: string }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = "Title" in info && typeof info.Title === "string" ? documentTitle(info.Title) : null;
  const author = "Author" in info && typeof info.Author === "string" ? info.Author.trim() : "";
  return { title, author };
}
