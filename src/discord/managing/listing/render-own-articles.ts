import type { Article } from "../../../articles/article.ts";
import type { KeptFile } from "../../../library/records/records.ts";
import { citeArticle } from "../../../wording/citation.ts";
import { bold, joinMarkdown, plain, small } from "../../message/markdown.ts";
import { pageOf } from "../../message/paging.ts";
import { TYPED, typedBlock } from "../../message/read-back.ts";
import { type Reply, type TextBlock, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import { turnButtons } from "../../render/page-buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";
import { originInWords } from "../reply-parts.ts";
import { type Undoable, undoButtons } from "../undo-button.ts";

const PAGE_SIZE = 6;
const MAX_TITLE = 80;

/** One of a server's own articles, and the file that it came in. */
export interface OwnArticle {
  readonly article: Article;
  readonly kept: KeptFile;
}

export interface OwnArticlesRequest {
  readonly search: string | null;
  /** From 1. */
  readonly page: number;
  /** Whether there are no articles at all. */
  readonly isEmpty: boolean;
  /** A member's last addition, as long as anything of it is left: the list may have replaced its report. */
  readonly undoable: Undoable | null;
}

/** One page of what a server added, the latest addition first, each with its origin. */
export function renderOwnArticles(
  articles: readonly OwnArticle[],
  { search, page: wanted, isEmpty, undoable }: OwnArticlesRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const { list } = wording.library;
  const { items, page, pages } = pageOf(articles, wanted, PAGE_SIZE);
  const none = isEmpty ? list.none : list.noneFound;
  const some = search === null ? list.heading(articles.length) : list.found(articles.length);
  return {
    tone: items.length === 0 ? "nothing" : "neutral",
    blocks: [
      text(bold(plain(items.length === 0 ? none : some)), isEmpty ? plain(list.first) : null),
      ...(search === null ? [] : [typedBlock(TYPED.search, list.search, search, wording)]),
      ...items.map(own => articleBlock(own, options)),
      {
        kind: "buttons",
        buttons: [
          ...turnButtons({ page, pages }, page => ({ action: "library-list", page }), options),
          ...undoButtons(undoable, options),
        ],
      },
    ],
  };
}

function articleBlock({ article }: OwnArticle, { wording }: RenderOptions): TextBlock {
  const { title, day } = citeArticle(article, wording, MAX_TITLE);
  const origin = originInWords(article.origin, wording);
  return {
    ...text(plain(title), small(joinMarkdown([plain(day), plain(origin)], wording.between))),
    button: pressButton(wording.library.buttons.show, { action: "library-show", article: article.key }),
  };
}
