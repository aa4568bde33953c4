import type { Article } from "../article.ts";
import { type ArticleFields, articleOfParagraphs } from "../create-article.ts";
import { UnreadableError } from "../unread.ts";
import type { Block } from "./block.ts";
import { withoutLinesBeside } from "./lines-beside.ts";
import { outlineOf } from "./outline.ts";
import { openFragment } from "./page.ts";

/** Whether a text has the paragraphs of HTML in it. */
export function isHtml(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|blockquote|li|article|section)\b[^<>]{0,300}>/i.test(text);
}

/** The blocks in HTML that is the article and nothing else, as services and mails have it. */
export function blocksInHtml(html: string): { readonly blocks: readonly Block[]; readonly rubies: number } {
  const { blocks, rubies } = outlineOf(openFragment(html));
  return { blocks, rubies };
}

/**
 * An article of HTML that is its body and nothing else.
 *
 * @throws {UnreadableError} if there are no words in it
 */
export function articleOfHtml(html: string, fields: ArticleFields): Article {
  const { blocks, rubies } = blocksInHtml(html);
  const kept = withoutLinesBeside(blocks, { title: fields.title ?? null, author: fields.author ?? null });
  if (kept.length === 0) throw new UnreadableError("no paragraph of text");
  return articleOfParagraphs(kept, { ...fields, rubies });
}
