import type { Span } from "../../text/span.ts";

/** Marks of one family close each other ("mixed pairs"); other families inside are nested quotation. */
export type MarkFamily = "double" | "angle" | "single" | "corner";

/** A quotation mark in the text. Its neighbours, not only its shape, decide what it does there. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  /** What its shape means; straight marks, and marks that differ between languages, can be either. */
  readonly leaning: "open" | "close" | "either";
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

type Shape = Pick<Mark, "family" | "leaning">;

const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["“", { family: "double", leaning: "open" }], // closes „ in German: see closes()
  ["”", { family: "double", leaning: "close" }],
  ["„", { family: "double", leaning: "open" }],
  ["‟", { family: "double", leaning: "open" }],
  ["〝", { family: "double", leaning: "open" }],
  ["〞", { family: "double", leaning: "close" }],
  ['"', { family: "double", leaning: "either" }],
  ["＂", { family: "double", leaning: "either" }],
  ["«", { family: "angle", leaning: "open" }], // »so herum« in German books: the context decides
  ["»", { family: "angle", leaning: "close" }],
  ["‘", { family: "single", leaning: "open" }],
  ["’", { family: "single", leaning: "close" }], // and the apostrophe
  ["‚", { family: "single", leaning: "open" }],
  ["‛", { family: "single", leaning: "open" }],
  ["'", { family: "single", leaning: "either" }],
  ["「", { family: "corner", leaning: "open" }],
  ["」", { family: "corner", leaning: "close" }],
  ["『", { family: "corner", leaning: "open" }],
  ["』", { family: "corner", leaning: "close" }],
]);

/** Two single marks or two grave accents typed for a double one. */
const PAIRS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["''", { family: "double", leaning: "either" }],
  ["``", { family: "double", leaning: "open" }],
  ["’’", { family: "double", leaning: "close" }],
  ["‘‘", { family: "double", leaning: "open" }],
]);

const ANY_MARK = /["'“”„‟〝〞＂«»‘’‚‛「」『』`]/g;

/** Words that begin with an apostrophe ("'em"), which is no opening mark. */
const CLIPPED =
  /^(?:\d|(?:em|til|till|tis|twas|twere|cause|cos|coz|bout|n|neath|round|ere|appen|ave|im|er|s|ll|re|ve|d|t)(?![\p{L}\p{M}]))/iu;

/** Invisible direction marks and joiners: neighbours are looked for beyond them. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xad
  );
}

/** The quotation marks of a paragraph, in order; apostrophes between letters are left out. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(paragraph.start, paragraph.end);
  ANY_MARK.lastIndex = 0;
  // `test` moves `lastIndex` behind the mark, one code unit, and makes no match as `exec` does.
  while (ANY_MARK.test(part)) {
    const index = ANY_MARK.lastIndex - 1;
    const start = paragraph.start + index;
    if (isApostrophe(text, start)) continue;
    const { shape, length } = shapeAt(text, start, marks.at(-1));
    ANY_MARK.lastIndex = index + length;
    if (!shape) continue;
    const mark = placeMark(text, paragraph, { start, end: start + length }, shape);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** An apostrophe between plain letters ("don’t"). Most marks of an article are; this saves examining them. */
function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 0x27 || code === 0x2019) &&
    isPlainLetter(text.charCodeAt(at - 1)) &&
    isPlainLetter(text.charCodeAt(at + 1))
  );
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function shapeAt(
  text: string,
  at: number,
  previous: Mark | undefined,
): { readonly shape: Shape | undefined; readonly length: number } {
  const pair = text[at] === text[at + 1] ? PAIRS.get(text.slice(at, at + 2)) : undefined;
  // Of three single marks in a row the inner one is the nested quotation's: '' 'no,' '' closes ' first.
  const closesNested = pair && text[at + 2] === text[at] && previous !== undefined && at > previous.end;
  if (pair && !(closesNested && !/\s/u.test(text.charAt(at - 1)))) return { shape: pair, length: 2 };
  return { shape: SHAPES.get(text[at] ?? ""), length: 1 };
}

function placeMark(text: string, paragraph: Span, span: Span, shape: Shape): Mark | null {
  const before = neighbour(text, paragraph, span.start - 1, -1);
  const after = neighbour(text, paragraph, span.end, 1);
  if (before === "=") return null; // an attribute of leftover markup
  const isFreeBefore = before === "" || /[\s([{\-–—―/…¿¡>"'“”„«»‘’]/u.test(before);
  const isFreeAfter = after === "" || /[\s)\]}\-–—―/….,;:!?<"'“”„«»‘’]/u.test(after);
  const isSpaceBefore = before === "" || /\s/u.test(before);
  const isSpaceAfter = after === "" || /\s/u.test(after);

  if (shape.family === "single") {
    if (!isFreeBefore && !isFreeAfter) return null; // don’t
    if (isFreeBefore && CLIPPED.test(text.slice(span.end, span.end + 6))) return null; // ’em, '90s
  }
  let canOpen = isFreeBefore && !isSpaceAfter && !/[,;:!?)\]}]/u.test(after);
  let canClose = isFreeAfter && !isSpaceBefore;
  if (after === "." && !text.startsWith("..", span.end)) canOpen = false;
  if (shape.leaning === "open" && !isSpaceAfter && !/[,;:!?)]/.test(after)) canOpen = true;
  // (»Ready!«)
  const isOpening = /[([{]/u.test(before) && !isSpaceAfter;
  if (shape.leaning === "close" && !isSpaceBefore && !isOpening) canClose = true;
  // Possible as both (between a dash and a comma, say): the shape decides.
  if (canOpen && canClose && shape.leaning === "open" && shape.family !== "double") canClose = false;
  if (canOpen && canClose && shape.leaning === "close") canOpen = false;
  // Neither: a space on both sides, as in « bonjour » and in " so ".
  if (!canOpen && !canClose) {
    canOpen = shape.leaning !== "close";
    canClose = shape.leaning !== "open" && before !== "";
    if (shape.family === "single") return null;
  }
  const { family, leaning } = shape;
  return { start: span.start, end: span.end, family, leaning, canOpen, canClose };
}

function neighbour(text: string, paragraph: Span, from: number, step: 1 | -1): string {
  let at = from;
  while (isInvisible(text.charCodeAt(at))) at += step;
  return at >= paragraph.start && at < paragraph.end ? (text[at] ?? "") : "";
}
