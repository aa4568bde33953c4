import type { Article, ArticleKey } from "../../articles/article.ts";
import { citeInBrief } from "../../wording/citation.ts";
import type { Wording } from "../../wording/wording.ts";
import { bold, joinMarkdown, link, type Markdown, plain, small } from "../message/markdown.ts";
import { type Block, text } from "../message/reply.ts";

/** Where an excerpt stands. */
export interface Cited {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** The last paragraph of words that run on. */
  readonly last?: number;
}

export interface Citations {
  /** One for each excerpt, in their order. */
  readonly lines: readonly Markdown[];
  /** What has to be said of articles that nobody checked, once each. */
  readonly notes: readonly Block[];
}

/**
 * Cites the excerpts of a reply. An article is named where it comes up, with outlet or title and day; further
 * excerpts of it right behind have their paragraph alone.
 *
 * @example "The Saltmere Herald, 3 Feb 2026, ¶2", then "¶5"
 */
export function citeTogether(
  cited: readonly Cited[],
  wording: Wording,
  { isDayFirst = false } = {},
): Citations {
  const unchecked = new Map<ArticleKey, string>();
  // Of one article alone the note says enough.
  const isMixed = new Set(cited.map(({ article }) => article.key)).size > 1;
  const lines = cited.map(({ article, paragraph, last = paragraph }, index) => {
    const { citation } = wording;
    const mark = last > paragraph ? citation.marks(paragraph, last) : citation.mark(paragraph);
    if (cited[index - 1]?.article.key === article.key) return plain(mark);
    return joinMarkdown(
      [...nameAndDay(article, wording, { isDayFirst, isMixed }), plain(mark)],
      citation.join,
    );
  });
  for (const { article } of cited) {
    const { added } = citeInBrief(article, wording);
    if (added !== null) unchecked.set(article.key, added);
  }
  const notes = [...new Set(unchecked.values())];
  return { lines, notes: notes.map(added => text(small(plain(wording.citation.addedNote(added))))) };
}

/** The name being the link where there is one; a day that comes first is bold. */
function nameAndDay(
  article: Article,
  wording: Wording,
  { isDayFirst, isMixed }: { readonly isDayFirst: boolean; readonly isMixed: boolean },
): readonly Markdown[] {
  const { name, day, added, link: url } = citeInBrief(article, wording);
  const names = [link(name, url), plain(added !== null && isMixed ? wording.citation.added : "")];
  return isDayFirst ? [bold(plain(day)), ...names] : [...names, plain(day)];
}
