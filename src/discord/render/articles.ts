import type { Article } from "../../articles/article.ts";
import { labelled } from "../message/labelled.ts";
import { bold, joinMarkdown, plain, small } from "../message/markdown.ts";
import { pageOf } from "../message/paging.ts";
import { TYPED, typedBlock } from "../message/read-back.ts";
import { type Reply, type TextBlock, text } from "../message/reply.ts";
import { addedNotes } from "./added-notes.ts";
import { buttonRows, pressButton } from "./buttons.ts";
import { citationLine, nameInWords, titleLink } from "./citation.ts";
import { pageButtons } from "./page-buttons.ts";
import type { RenderOptions } from "./render-options.ts";

const PAGE_SIZE = 5;
const MAX_TITLE = 120;

export interface ArticlesRequest {
  readonly search: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** From 1. */
  readonly page: number;
}

/** One page of the library's articles, newest first, each with a button for its summary. */
export function renderArticles(
  articles: readonly Article[],
  { search, since, until, page: wanted }: ArticlesRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const { items, page, pages } = pageOf(articles, wanted, PAGE_SIZE);
  const period = wording.period(since, until);
  return {
    tone: items.length === 0 ? "nothing" : "neutral",
    blocks: [
      text(
        bold(plain(items.length === 0 ? wording.articles.none : wording.articles.heading(articles.length))),
        period === "" ? null : small(labelled(wording.quotes.period, period, wording)),
      ),
      ...(search === null ? [] : [typedBlock(TYPED.search, wording.articles.search, search, wording)]),
      ...items.map(article => articleBlock(article, options)),
      ...addedNotes(items, wording, { isWaySaid: true }),
      ...buttonRows(
        {
          buttons: pageButtons(
            { list: "articles", speaker: null, article: null, since, until },
            { page, pages },
            options,
          ),
        },
        options,
      ),
    ],
  };
}

/** Articles that a typed text may mean, to choose one for a summary. */
export function renderWhichArticle(articles: readonly Article[], options: RenderOptions): Reply {
  const { wording } = options;
  const shown = articles.slice(0, PAGE_SIZE);
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(wording.summary.which))),
      ...shown.map(article => articleBlock(article, options)),
      ...addedNotes(shown, wording, { isWaySaid: true }),
      ...buttonRows({}, options),
    ],
  };
}

function articleBlock(article: Article, { wording }: RenderOptions): TextBlock {
  const author = article.author === null ? "" : wording.articles.by(nameInWords(article.author));
  return {
    ...text(
      titleLink(article, wording, MAX_TITLE),
      small(
        joinMarkdown(
          [
            citationLine(article, null, wording, { isTitled: false, isNoted: true }),
            plain(author),
            plain(wording.summary.facts(article.paragraphs.length)),
          ],
          wording.between,
        ),
      ),
    ),
    button: pressButton(wording.buttons.summary, { action: "summary", article: article.key }),
  };
}
