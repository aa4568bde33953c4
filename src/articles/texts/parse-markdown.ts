import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { furnitureLineOf, isFurnitureHeading } from "../../english/pages/page-furniture.ts";
import type { Article, Origin, Paragraph } from "../article.ts";
import { type ArticleFields, articleOfParagraphs } from "../create-article.ts";
import { readFields } from "../fields.ts";
import { isForeignFurniture } from "../pages/foreign-lines.ts";
import { UnreadableError } from "../unread.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { headOf } from "./head-lines.ts";

/**
 * How deeply quotations and lists may nest: walking them is recursive, and parsing takes longer the deeper they are.
 */
const MAX_DEPTH = 100;

/** A line that opens more of them than that; a horizontal rule has only the marks. */
const NESTED_LINE = new RegExp(
  `^(?![-*_ \\t]+$)(?:[ \\t]{0,4}(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${MAX_DEPTH + 1}}`,
  "m",
);

interface Piece {
  readonly text: string;
  readonly role: Paragraph["role"];
}

/**
 * Reads Markdown with optional front matter (YAML or TOML). The article's text is the words without their Markdown,
 * with a blank line between paragraphs. Block quotes, headings and lists keep their role; code, tables' rules, images
 * and raw HTML are left out. If no title is given, a first heading is used.
 *
 * @throws {UnreadableError} if there is no text
 */
export function parseMarkdown(text: string, origin: Origin): Article {
  const { fields, body, leftOut } = splitFrontMatter(text);
  if (NESTED_LINE.test(body)) throw new UnreadableError({ kind: "elements-too-deep", limit: MAX_DEPTH });
  const pieces = withoutRelated(fromMarkdown(body).children.flatMap(node => piecesOf(node, "body", 0)));
  const given = readFields(fields);
  const [first, ...rest] = pieces;
  const isHeadline = given.title === null && first?.role === "heading";
  const paragraphs = isHeadline ? rest : pieces;
  if (paragraphs.length === 0) throw new UnreadableError("no-paragraph");
  const said: ArticleFields = {
    ...given,
    title: isHeadline ? first.text : given.title,
    leftOut: [...leftOut, ...given.leftOut],
    origin,
  };
  // Who wrote it, and when, may stand below the headline, as in a text.
  const lines = (isHeadline ? pieces : paragraphs).map(({ text }) => text);
  const { roles, found } = headOf(lines, said, first?.role === "heading");
  const inHead = isHeadline ? roles.slice(1) : roles;
  return articleOfParagraphs(
    paragraphs.map(({ text, role }, at) => ({ text, role: role === "body" ? (inHead[at] ?? role) : role })),
    { ...said, ...found, title: said.title || null },
  );
}

/** Without lists of other articles, and notes, under headings such as "Related". */
function withoutRelated(pieces: readonly Piece[]): readonly Piece[] {
  let isRelated = false;
  return pieces.filter(({ text, role }, index) => {
    if (role === "heading") {
      isRelated =
        pieces[index + 1]?.role === "list-item" && (isFurnitureHeading(text) || isForeignFurniture(text));
    } else if (role !== "list-item") isRelated = false;
    return !isRelated;
  });
}

/**
 * "The pool in May. *Photograph: Ann Lee*": the photographer comes at the end, formatted differently from the
 * caption.
 */
function isCaption(last: Nodes | undefined): boolean {
  return last?.type === "emphasis" && furnitureLineOf(wordsIn(last)) === "credit";
}

function piecesOf(node: RootContent, role: Paragraph["role"], depth: number): Piece[] {
  if (depth > MAX_DEPTH) throw new UnreadableError({ kind: "elements-too-deep", limit: MAX_DEPTH });
  switch (node.type) {
    case "heading":
      return pieceOf(node, "heading");
    case "paragraph":
      if (isTable(node) || isNote(node)) return [];
      return pieceOf(node, role === "body" && isCaption(node.children.at(-1)) ? "caption" : role);
    case "blockquote":
      return node.children.flatMap(child => piecesOf(child, "block-quote", depth + 1));
    case "list":
      return node.children.flatMap(item =>
        item.children.flatMap(child => piecesOf(child, role === "body" ? "list-item" : role, depth + 1)),
      );
    default:
      return [];
  }
}

/** "[^1]" in a text refers to a note. */
const NOTE_MARK = /\[\^[^\]\s]{1,40}\]/g;

/** "[^1]: …": the note itself. */
function isNote(node: Nodes): boolean {
  return /^\[\^[^\]\s]{1,40}\]:/.test(rawOf(node));
}

/** A row of names with a row of hyphens below it. */
function isTable(node: Nodes): boolean {
  return /^[^\n]*\|[^\n]*\n\s{0,3}\|?[ \t]*:?-{2,}[-:| \t]*(?:\n|$)/.test(rawOf(node));
}

/** The words of a node including the markup of tables and notes, which plain Markdown doesn't know. */
function rawOf(node: Nodes): string {
  return leavesOf(node, leaf => (leaf.type === "text" ? leaf.value : leaf.type === "break" ? "\n" : ""));
}

// A line break, soft or hard, reads as a space.
function pieceOf(node: Nodes, role: Paragraph["role"]): Piece[] {
  const text = wordsIn(node)
    .replace(/\s*\n\s*/g, " ")
    .trim();
  return text === "" ? [] : [{ text, role }];
}

function wordsIn(node: Nodes): string {
  return leavesOf(node, leaf => {
    if (leaf.type === "text") return leaf.value.replace(NOTE_MARK, "");
    if (leaf.type === "inlineCode") return leaf.value;
    return leaf.type === "break" ? "\n" : "";
  });
}

/** The words of the innermost nodes, in reading order. Emphasis may nest as deep as a file is long. */
function leavesOf(node: Nodes, wordsOf: (leaf: Nodes) => string): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("children" in next) for (const child of next.children.toReversed()) open.push(child);
    else words.push(wordsOf(next));
  }
  return words.join("");
}
