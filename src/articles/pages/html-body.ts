import { furnitureLineOf } from "../../english/pages/page-furniture.ts";
import type { Article } from "../article.ts";
import { type ArticleFields, articleOfParagraphs } from "../create-article.ts";
import { UnreadableError } from "../unread.ts";
import type { Block } from "./block.ts";
import { chooseBlocks } from "./choose.ts";
import { withoutLinesBeside } from "./lines-beside.ts";
import { MIN_ARTICLE_LENGTH, mainPartOf } from "./main-part.ts";
import { outlineOf } from "./outline.ts";
import { openFragment, openPage } from "./page.ts";
import { isProse, lengthOf } from "./prose.ts";

/** Whether a text contains HTML paragraphs. */
export function isHtml(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|blockquote|li|article|section)\b[^<>]{0,300}>/i.test(text);
}

/** The blocks of HTML that is only the article. */
export function blocksOfHtml(html: string): readonly Block[] {
  return outlineOf(openFragment(html)).blocks;
}

/**
 * The article's blocks in HTML with other content around it, such as a newsletter's; all blocks if none stand out.
 * Also all blocks, and the line before the text that names the author, if there is one.
 */
export function articleBlocksIn(
  html: string,
  title: string | null,
): { readonly blocks: readonly Block[]; readonly all: readonly Block[]; readonly byline: string | null } {
  if (html === "") return { blocks: [], all: [], byline: null };
  const outline = outlineOf(openPage(html));
  const chosen = chooseBlocks(outline, mainPartOf(outline), null);
  const blocks = lengthOf(chosen) < MIN_ARTICLE_LENGTH ? outline.blocks : chosen;
  const byline = outline.blocks.find(
    ({ text }, at) => furnitureLineOf(text) === "byline" && isAbove(outline.blocks, at),
  );
  const kept = withoutLinesBeside(blocks, { title, author: null });
  return { blocks: kept, all: outline.blocks, byline: byline?.text ?? null };
}

/** Whether a line stands before the text, or below the headline behind a greeting. */
function isAbove(blocks: readonly Block[], at: number): boolean {
  return blocks[at - 1]?.role === "heading" || !blocks.slice(0, at).some(isProse);
}

/**
 * An article made from HTML that is only its body.
 *
 * @throws {UnreadableError} if there are no words in it
 */
export function articleOfHtml(html: string, fields: ArticleFields): Article {
  const { blocks, rubies, noteMarks } = outlineOf(openFragment(html));
  const kept = withoutLinesBeside(blocks, { title: fields.title ?? null, author: fields.author ?? null });
  if (kept.length === 0) throw new UnreadableError("no-paragraph");
  return articleOfParagraphs(kept, { ...fields, rubies, noteMarks });
}
