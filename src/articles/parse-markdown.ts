import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parse as parseYaml, YAMLParseError } from "yaml";
import type { Article, Origin, Paragraph } from "./article.ts";
import { articleOfParagraphs } from "./create-article.ts";
import { GivenFields, readFields } from "./fields.ts";
import { UnreadableError } from "./unread.ts";

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n/;
const FRONT_MATTER_END = /^(?:---|\.\.\.)[ \t]*$/m;

/** Longest front matter in code units. Seven fields need a few lines; YAML is slow to read. */
const MAX_FRONT_MATTER = 64 * 1024;

interface Piece {
  readonly text: string;
  readonly role: Paragraph["role"];
}

/**
 * Reads Markdown with optional YAML front matter. The article's text is the words without their
 * Markdown, a blank line between paragraphs. Block quotes keep their role; code, tables' rules,
 * images and raw HTML are no paragraphs. A first heading stands in for a title that isn't given.
 *
 * @throws {UnreadableError} if the front matter is not YAML or a field is wrong, or no text is there
 */
export function parseMarkdown(text: string, origin: Origin): Article {
  const { fields, body } = splitFrontMatter(text);
  const pieces = fromMarkdown(body).children.flatMap(node => piecesOf(node, "body"));
  const given = readFields(GivenFields, fields ?? {});
  const [first, ...rest] = pieces;
  const isHeadline = given.title === null && first?.role === "heading";
  const paragraphs = isHeadline ? rest : pieces;
  if (paragraphs.length === 0) throw new UnreadableError("no paragraph of text");
  return articleOfParagraphs(paragraphs, { ...given, title: isHeadline ? first.text : given.title, origin });
}

function splitFrontMatter(text: string): { fields: unknown; body: string } {
  const opening = FRONT_MATTER.exec(text);
  if (!opening) return { fields: null, body: text.replace(/^\uFEFF/, "") };
  const rest = text.slice(opening[0].length);
  const closing = FRONT_MATTER_END.exec(rest);
  if (!closing) throw new UnreadableError("front matter opens with --- and is never closed");
  if (closing.index > MAX_FRONT_MATTER) throw new UnreadableError("front matter of more than 64 kB");
  try {
    return {
      fields: parseYaml(rest.slice(0, closing.index), { schema: "core", maxAliasCount: 0 }),
      body: rest.slice(closing.index + closing[0].length),
    };
  } catch (cause) {
    const where = cause instanceof YAMLParseError ? `: ${cause.message.split("\n", 1)[0]}` : "";
    throw new UnreadableError(`front matter is not YAML${where}`, { cause });
  }
}

function piecesOf(node: RootContent, role: Paragraph["role"]): Piece[] {
  switch (node.type) {
    case "heading":
      return pieceOf(node, "heading");
    case "paragraph":
      return pieceOf(node, role);
    case "blockquote":
      return node.children.flatMap(child => piecesOf(child, "block-quote"));
    case "list":
      return node.children.flatMap(item => item.children.flatMap(child => piecesOf(child, role)));
    default:
      return [];
  }
}

// A line break, soft or hard, is a space to a reader of Markdown.
function pieceOf(node: Nodes, role: Paragraph["role"]): Piece[] {
  const text = wordsIn(node)
    .replace(/\s*\n\s*/g, " ")
    .trim();
  return text === "" ? [] : [{ text, role }];
}

function wordsIn(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}
