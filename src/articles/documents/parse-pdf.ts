import type { Article, Origin } from "../article.ts";
import { BOUNDS } from "../bounds.ts";
import { articleOfText } from "../texts/plain-text.ts";
import { UnreadableError } from "../unread.ts";

/** Most pages that are read. A long report has 300. */
const MAX_PAGES = 1_000;

/** Pages with fewer letters each than this, in the mean, are pictures of text. */
const MIN_LETTERS_A_PAGE = 20;

/** How much farther apart than usual two lines stand where a paragraph ends between them. */
const PARAGRAPH_GAP = 1.35;

/** Part of a page's height, at its top and bottom, in which headers, footers and page numbers stand. */
const MARGIN = 0.07;

interface PlacedText {
  readonly str: string;
  /** Height of its letters, left edge and height above the page's bottom. */
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly hasEOL: boolean;
}

interface Line {
  text: string;
  readonly y: number;
  readonly height: number;
}

/**
 * Reads the text of a PDF, if it has one: the lines in the order in which the file has them, made paragraphs
 * again. What stands in the margins of pages, such as their numbers, is left out. A PDF of scanned pages is refused
 * and said to be one.
 *
 * @throws {UnreadableError} if it is damaged, protected, scanned or too long
 */
export async function parsePdf(bytes: Uint8Array, origin: Origin): Promise<Article> {
  const { getDocumentProxy } = await import("unpdf");
  // The library takes the bytes over, so it gets some that nobody else has.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
  }).catch((cause: unknown) => {
    const isProtected = cause instanceof Error && cause.name === "PasswordException";
    throw new UnreadableError(isProtected ? "a PDF that is protected by a password" : "damaged, or no PDF", {
      cause,
    });
  });
  try {
    if (document.numPages > MAX_PAGES) {
      throw new UnreadableError(
        `${document.numPages} pages; the limit is ${MAX_PAGES}, so split it into several`,
      );
    }
    let text = "";
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const { items } = await page.getTextContent();
      const placed = items.flatMap(item => ("str" in item ? [placedText(item)] : []));
      text += `${textOf(linesOf(placed, { bottom, top }))}\n\n`;
      page.cleanup();
      if (text.length > BOUNDS.text)
        throw new UnreadableError("more text than one article may have; split it");
    }
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < MIN_LETTERS_A_PAGE * document.numPages) {
      throw new UnreadableError("a PDF of pictures of pages, without text; recognise its text (OCR) first");
    }
    return articleOfText(text, { origin, ...(await fieldsOf(document)) });
  } finally {
    await document.destroy();
  }
}

function placedText(item: {
  readonly str: string;
  readonly height: number;
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}): PlacedText {
  const [x, y] = item.transform.slice(4).map(Number);
  return { str: item.str, height: item.height, x: x ?? 0, y: y ?? 0, hasEOL: item.hasEOL };
}

function linesOf(
  items: readonly PlacedText[],
  { bottom, top }: { readonly bottom: number; readonly top: number },
): Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const { str, height, y, hasEOL } of items) {
    const last = lines.at(-1);
    if (last && isOpen && Math.abs(last.y - y) <= Math.max(height, last.height) / 2) last.text += str;
    else if (str.trim() !== "") lines.push({ text: str, y, height });
    isOpen = !hasEOL;
  }
  const margin = (top - bottom) * MARGIN;
  return lines.filter(({ text, y }) => {
    const isInMargin = y < bottom + margin || y > top - margin;
    // A sentence in a narrow margin is the text's.
    return !isInMargin || /[.!?…,;]["”’']?\s*$/.test(text) || text.length > 100;
  });
}

/** Lines of a page as text, a blank line where the room between two is that of paragraphs. */
function textOf(lines: readonly Line[]): string {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y);
  const usual = gaps.filter(gap => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
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

async function fieldsOf(document: {
  getMetadata(): Promise<{ readonly info: object }>;
}): Promise<{ readonly title?: string; readonly author?: string }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
  const author = "Author" in info && typeof info.Author === "string" ? info.Author.trim() : "";
  // Many programs put the file's name there.
  const isName = /\.\w{2,5}$|^(?:untitled|microsoft word|document\d*)\b/i.test(title);
  return { ...(title !== "" && !isName && { title }), ...(author !== "" && { author }) };
}
