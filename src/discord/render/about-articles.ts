import type { Article } from "../../articles/article.ts";
import { citeArticle } from "../../wording/citation.ts";
import { bold, plain, small } from "../message/markdown.ts";
import { type Reply, type TextBlock, text } from "../message/reply.ts";
import { addedNotes } from "./added-notes.ts";
import { buttonRows } from "./buttons.ts";
import { citationLine, nameInWords } from "./citation.ts";
import type { RenderOptions } from "./render-options.ts";

/** Articles shown if none is named. */
const SHOWN = 5;

/** When articles were published, or who wrote them, from their citations: asked for in plain words. */
export function renderAboutArticles(
  articles: readonly Article[],
  asked: "published" | "author",
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const shown = articles.slice(0, SHOWN);
  const block = (article: Article): TextBlock =>
    text(
      bold(plain(asked === "author" ? authorOf(article, options) : dayOf(article, options))),
      small(citationLine(article, null, wording, { isNoted: true })),
    );
  const notes = addedNotes(shown, wording, { isWaySaid: true });
  return { tone: "neutral", blocks: [...shown.map(block), ...notes, ...buttonRows({}, options)] };
}

function authorOf({ author }: Article, { wording }: RenderOptions): string {
  return author === null ? wording.articles.noAuthor : wording.articles.writtenBy(nameInWords(author));
}

function dayOf(article: Article, { wording }: RenderOptions): string {
  const { day } = citeArticle(article, wording);
  return day.charAt(0).toUpperCase() + day.slice(1);
}
