import type { BlockRole } from "../article.ts";
import type { Block } from "./block.ts";
import { classRoleOf, identityOf } from "./furniture.ts";
import { isHeadLine } from "./head-line.ts";
import { isNoteMark, isNotes } from "./note-marks.ts";
import {
  attributeOf,
  elementsIn,
  isElement,
  isText,
  type Page,
  type PageElement,
  type PageNode,
  sourceTextOf,
} from "./page.ts";
import { isPost, postOf } from "./posts.ts";
import type { PlacedBlock, Section } from "./section.ts";
import { beforeComments, withoutFurniture } from "./without-furniture.ts";

/** What a reader sees of a page, without its furniture. */
export interface Outline {
  readonly root: Section;
  readonly blocks: readonly PlacedBlock[];
  /** Readings above words (ruby annotations). */
  readonly rubies: number;
  /** Footnote references in lines. */
  readonly noteMarks: number;
}

// Elements that are never words of the article, even in the middle of it.
const PASSED_OVER = new Set(
  (
    "head script style noscript template svg math iframe object video audio canvas picture figcaption " +
    "nav aside footer button select input textarea label dialog menu"
  ).split(" "),
);

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby rb s samp small " +
    "span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

const RUBY = new Set(["rt", "rp", "rtc"]);

const HEADING = /^h[1-6]$/;

/**
 * The paragraphs of a page in reading order, with their roles, in their sections.
 *
 * Words in `<q>`, which a browser shows in quotation marks, are put in marks. Captions, forms, asides and navigation
 * are not paragraphs; nor is anything whose class name marks a sign-up, a list of related articles or a reader's
 * comment.
 */
export function outlineOf(page: Page): Outline {
  const builder = new Builder();
  const root = builder.read(page.body);
  const isKept = withoutFurniture(root);
  const blocks = builder.blocks.filter(({ section }) => isKept(section));
  return { root, blocks: beforeComments(blocks), rubies: builder.rubies, noteMarks: builder.noteMarks };
}

class Builder {
  readonly blocks: PlacedBlock[] = [];
  rubies = 0;
  noteMarks = 0;
  #open = "";
  #linkedLength = 0;
  /** Whether the open block is a note to the text. */
  #isNote = false;
  /** Whether the current element has single breaks only. */
  #hasLines = false;
  #section: Section = sectionOf(null, null);

  read(body: Page["body"]): Section {
    const root = this.#section;
    for (const child of body.childNodes) this.#walk(child, "body", false);
    this.#close("body");
    return root;
  }

  #close(role: BlockRole): void {
    const [open, linkedLength, isNote] = [this.#open, this.#linkedLength, this.#isNote];
    this.#open = "";
    this.#linkedLength = 0;
    this.#isNote = false;
    if (open === "" || isNote) return;
    const text = collapse(open);
    const linked = text === "" ? 0 : Math.min(1, linkedLength / text.length);
    const lines = headLinesOf(open) ?? (this.#hasLines ? paragraphLinesOf(open) : null) ?? [text];
    for (const line of lines) if (line !== "") this.#place({ text: line, role, linked });
  }

  #place(block: Block): void {
    const placed = { ...block, section: this.#section };
    this.#section.children.push(placed);
    this.blocks.push(placed);
  }

  #walk(node: PageNode, role: BlockRole, isLinked: boolean): void {
    if (isText(node)) this.#words(node.value, isLinked);
    if (!isElement(node)) return;
    const name = node.tagName;
    if (RUBY.has(name)) {
      if (name === "rt") this.rubies++;
      return;
    }
    if (this.#isPassedOver(node, role) || isHidden(node) || isNotes(node)) return;
    if (name === "br") this.#break(role);
    else if (INLINE.has(name) && classRoleOf(node) === "caption") this.#blocks(node, role, isLinked);
    else if (INLINE.has(name)) this.#inline(node, role, isLinked);
    else if (isPost(node)) this.#post(node, role);
    else this.#blocks(node, role, isLinked);
  }

  #words(words: string, isLinked: boolean): void {
    // There are more line ends than words between blocks.
    if (this.#open === "" && !/[^ \t\n\r\f]/.test(words)) return;
    this.#open += words.replace(/[\n\r]+/g, " ");
    if (isLinked) this.#linkedLength += collapse(words).length;
  }

  #blocks(node: PageElement, role: BlockRole, isLinked: boolean): void {
    this.#close(role);
    const outer = this.#section;
    const hadLines = this.#hasLines;
    this.#section = sectionOf(node, outer);
    this.#hasLines = hasSingleBreaks(node);
    outer.children.push(this.#section);
    const inner = roleIn(node, role);
    // In a figure, only a quotation is part of the article: the rest belongs to its picture.
    const children = node.tagName === "figure" ? quotesIn(node) : node.childNodes;
    for (const child of children) this.#walk(child, inner, isLinked);
    this.#close(inner);
    this.#section = outer;
    this.#hasLines = hadLines;
  }

  /** A block quote's footer names its speaker; any other footer is the page's. */
  #isPassedOver({ tagName }: PageElement, role: BlockRole): boolean {
    return PASSED_OVER.has(tagName) && !(tagName === "footer" && role === "block-quote");
  }

  #break(role: BlockRole): void {
    // One break is a space to the reader, two separate paragraphs: old pages have nothing else.
    if (/\n[ \t]*$/.test(this.#open.slice(-20))) this.#close(role);
    else this.#open += "\n";
  }

  #inline(node: PageElement, role: BlockRole, isLinked: boolean): void {
    if (isNoteMark(node)) {
      // A block that begins with a footnote reference is the note.
      if (this.#open.trim() === "") this.#isNote = true;
      else this.noteMarks++;
      return;
    }
    const isQuote = node.tagName === "q";
    if (isQuote) this.#open += "“";
    for (const [at, child] of node.childNodes.entries()) {
      // Only styling separates date and time.
      if (at > 0 && node.tagName === "time") this.#open += " ";
      this.#walk(child, role, isLinked || node.tagName === "a");
    }
    if (isQuote) this.#open += "”";
  }

  #post(node: PageElement, role: BlockRole): void {
    this.#close(role);
    const inner = new Builder();
    for (const child of node.childNodes) inner.#walk(child, "body", false);
    inner.#close("body");
    const post = postOf(inner.blocks);
    if (post !== null) this.#place({ text: post, role: "post", linked: 0 });
  }
}

/**
 * The lines of a block, split at its breaks, if some are the date or the byline: old pages print them below the
 * headline.
 */
function headLinesOf(open: string): readonly string[] | null {
  if (!open.includes("\n")) return null;
  const lines = open.split("\n", MAX_HEAD_LINES + 1).map(collapse);
  return lines.length <= MAX_HEAD_LINES && lines.some(isHeadLine) ? lines : null;
}

const MAX_HEAD_LINES = 8;

/**
 * The lines of a block, split at its breaks, if all are paragraphs, that is, long sentences. Lines of verse and
 * addresses are neither.
 */
function paragraphLinesOf(open: string): readonly string[] | null {
  if (!open.includes("\n")) return null;
  const lines = open
    .split("\n")
    .map(collapse)
    .filter(line => line !== "");
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const areParagraphs = lines.every(line => /[.!?…。！？][”"’'»)\]]{0,3}$/.test(line));
  return lines.length > 1 && areParagraphs && length >= MIN_LINE_LENGTH * lines.length ? lines : null;
}

/** Whether an element's words are separated by single breaks, never two: then each may end a paragraph. */
function hasSingleBreaks({ childNodes }: PageElement): boolean {
  if (!childNodes.some(node => node.nodeName === "br")) return false;
  let isAfterBreak = false;
  let count = 0;
  for (const node of childNodes) {
    if (isText(node) && node.value.trim() === "") continue;
    const isBreak = isElement(node) && node.tagName === "br";
    if (isBreak && isAfterBreak) return false;
    if (isBreak) count++;
    isAfterBreak = isBreak;
  }
  return count > 0;
}

/** Mean length, in code units, of lines that are paragraphs. */
const MIN_LINE_LENGTH = 80;

function quotesIn(figure: PageElement): PageElement[] {
  return elementsIn(figure).filter(({ tagName }) => tagName === "blockquote");
}

function sectionOf(element: PageElement | null, parent: Section | null): Section {
  return {
    name: element?.tagName ?? "body",
    identity: element ? identityOf(element) : "",
    itemprop: (element && attributeOf(element, "itemprop")) ?? "",
    isMain: element?.tagName === "main" || (element !== null && attributeOf(element, "role") === "main"),
    parent,
    children: [],
  };
}

function roleIn(element: PageElement, role: BlockRole): BlockRole {
  const byClass = classRoleOf(element);
  if (byClass !== null) return byClass;
  const { tagName } = element;
  if (role === "pull-quote" || role === "caption" || role === "byline") return role;
  if ((tagName === "td" || isPictureBox(element)) && hasPictureAndLine(element)) return "caption";
  if (tagName === "blockquote") return "block-quote";
  if (HEADING.test(tagName)) return "heading";
  if (role === "block-quote") return tagName === "footer" ? "byline" : role;
  return tagName === "li" ? "list-item" : role;
}

/** Longest words beside a picture in its own table, in UTF-16 code units. */
const MAX_PICTURE_WORDS = 160;

/** Whether a box is named after pictures: the rest of its contents is about them. */
function isPictureBox(element: PageElement): boolean {
  return /(?:^|[\s-])(?:multi-?media|images?|photos?|pictures?|gallery-item)(?=$|\s)/.test(
    identityOf(element),
  );
}

/**
 * Whether a box or table cell has a picture and a line below it, which is how old pages set pictures into their text.
 */
function hasPictureAndLine(cell: PageElement): boolean {
  let [words, pictures] = [0, 0];
  const walk = (node: PageNode) => {
    if (isText(node)) words += node.value.trim().length;
    if (!isElement(node) || words > MAX_PICTURE_WORDS) return;
    if (node.tagName === "img") pictures++;
    node.childNodes.forEach(walk);
  };
  cell.childNodes.forEach(walk);
  return pictures === 1 && words > 0 && words <= MAX_PICTURE_WORDS;
}

/** Collapses white space as HTML does; a no-break space counts as any other character. */
export function collapse(text: string): string {
  // Most words need no change, and every piece of a page comes here.
  const even = /[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, " ") : text;
  return even.startsWith(" ") || even.endsWith(" ") ? even.replace(/^ | $/g, "") : even;
}

function isHidden(element: PageElement): boolean {
  return (
    attributeOf(element, "hidden") !== null ||
    (attributeOf(element, "aria-hidden") === "true" && !isInitial(element)) ||
    /display\s{0,3}:\s{0,3}none/i.test(attributeOf(element, "style") ?? "") ||
    /(?:^|\s)(?:mw-editsection|sr-only|visually-?hidden|screen-reader(?:-text|-only)?)(?=$|\s)/.test(
      identityOf(element),
    )
  );
}

/** A large initial at the start of a text, hidden from screen readers because they would spell it out. */
function isInitial(element: PageElement): boolean {
  if (!/^["“‘«„]?\p{L}$/u.test(sourceTextOf(element).trim())) return false;
  const parent = element.parentNode;
  return [element, parent && "tagName" in parent ? parent : null].some(one =>
    one?.attrs.some(({ value }) => /drop-?cap|initial/i.test(value)),
  );
}
