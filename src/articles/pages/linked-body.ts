import { comparable } from "../comparable.ts";
import type { Block } from "./block.ts";
import { MIN_ARTICLE_LENGTH } from "./main-part.ts";
import { collapse, outlineOf } from "./outline.ts";
import { openFragment, sourceTextOf } from "./page.ts";
import { lengthOf, proseLengthOf } from "./prose.ts";
import type { PlacedBlock } from "./section.ts";

/** The page's paragraphs are used if it prints at least this share of its JSON-LD's body. */
const MIN_PRINTED = 0.8;

/** Shortest paragraph, without spaces, looked for in that body; shorter ones may occur by chance. */
const MIN_MATCHED = 12;

/** What a page's JSON-LD marks as its body: paragraphs that the page prints, or that body's own lines. */
export type LinkedBody =
  | { readonly kind: "printed"; readonly blocks: ReadonlySet<PlacedBlock> }
  | { readonly kind: "lines"; readonly blocks: readonly Block[] };

/** Null if the page's JSON-LD has no body, or one that is cut, on one line, or full of markup. */
export function linkedBody(
  body: string | null,
  printed: readonly PlacedBlock[],
  main: readonly PlacedBlock[],
): LinkedBody | null {
  if (body === null) return null;
  const lines = linesOf(body);
  const length = lengthOf(lines);
  if (length < MIN_ARTICLE_LENGTH || length < proseLengthOf(main) / 2) return null;

  const forms = lines.map(({ text }) => comparable(text));
  const text = forms.join("");
  const whole = { lines: new Set(forms), text, starts: partsOf(text) };
  const same = new Set(printed.filter(({ text }) => isPartOf(comparable(text), whole)));
  if (lengthOf([...same]) > MIN_PRINTED * length) return { kind: "printed", blocks: same };
  return areParagraphs(lines) ? { kind: "lines", blocks: lines } : null;
}

/** A body without its spaces, and an index that quickly shows a paragraph isn't in it. */
interface Whole {
  readonly lines: ReadonlySet<string>;
  readonly text: string;
  /** Every substring of it with that many characters; null if it is too long for that. */
  readonly starts: ReadonlySet<string> | null;
}

/** Longest body whose substrings are all indexed, in UTF-16 code units: an article of 30,000 words. */
const MAX_INDEXED = 200_000;

function partsOf(text: string): ReadonlySet<string> | null {
  if (text.length > MAX_INDEXED) return null;
  const parts = new Set<string>();
  for (let at = 0; at + MIN_MATCHED <= text.length; at++) parts.add(text.slice(at, at + MIN_MATCHED));
  return parts;
}

/** A whole line of the body, however short, such as a heading, or else words that are too long for a coincidence. */
function isPartOf(form: string, { lines, text, starts }: Whole): boolean {
  if (lines.has(form)) return true;
  if (form.length < MIN_MATCHED || starts?.has(form.slice(0, MIN_MATCHED)) === false) return false;
  return text.includes(form);
}

/** A body may be plain text, HTML, or HTML that was escaped once too often. */
function linesOf(body: string): readonly Block[] {
  // Some mix markup with blank lines between paragraphs.
  let source = isMarkup(body) ? body.replace(/\r?\n[ \t]*\r?\n/g, "<br><br>") : body;
  for (let layers = 0; layers < 2 && isMarkup(source); layers++) {
    const fragment = openFragment(source);
    const { blocks } = outlineOf(fragment);
    const [only, ...others] = blocks;
    if (!only || others.length > 0 || !isMarkup(only.text)) return blocks;
    source = sourceTextOf(fragment.root);
  }
  return source
    .split(/[\n\r\u2028\u2029]+/)
    .map(line => ({ text: collapse(line), role: "body" as const, linked: 0 }))
    .filter(({ text }) => text !== "");
}

function isMarkup(text: string): boolean {
  return /<\/?(?:p|br|div|a|em|strong|h[1-6]|ul|li)\b|&(?:#\d{2,6}|[a-z]{2,8});/i.test(text);
}

/** A whole article on one or two lines has lost its paragraphs; so has one with leftover markup. */
function areParagraphs(lines: readonly Block[]): boolean {
  if (lines.some(({ text }) => /<\/?(?:p|br|div|a|em|strong)\b[^<>]{0,200}>/i.test(text))) return false;
  return lines.every(({ text }) => text.length <= MAX_BODY_LINE);
}

/** Longest line, in code units, that is one paragraph rather than several run together. */
const MAX_BODY_LINE = 1_500;
