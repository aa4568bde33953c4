import type { SummaryAnswer } from "../../answers/answer.ts";
import type { Article } from "../../articles/article.ts";
import type { Wording } from "../../wording/wording.ts";
import { bold, plain, small } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";
import { buttonRows, pressButton } from "../render/buttons.ts";
import { citationLine, titleLink } from "../render/citation.ts";
import { sourceButton } from "../render/source-button.ts";
import { renderSummary } from "../render/summary.ts";

const MAX_TITLE = 120;

/** A new article from a feed, as posted in its channel: its summary, or its title if there is none. */
export function renderNewArticle(article: Article, summary: SummaryAnswer | null, wording: Wording): Reply {
  const options = { wording, audience: "channel" } as const;
  if (summary && summary.sentences.length > 0) return renderSummary(summary, options);
  return {
    tone: "neutral",
    blocks: [
      {
        ...text(
          bold(plain(wording.channel.newArticle)),
          titleLink(article, wording, MAX_TITLE),
          small(citationLine(article, null, wording, { isTitled: false })),
        ),
        button: pressButton(wording.buttons.summary, { action: "summary", article: article.key }),
      },
      ...buttonRows({ buttons: [sourceButton(article, null, options)] }, options),
    ],
  };
}
