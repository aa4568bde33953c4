import type { Article } from "../../../articles/article.ts";
import type { Correction } from "../../../library/records/records.ts";
import { isWithin } from "../../../text/span.ts";
import type { Wording } from "../../../wording/wording.ts";
import type { CommandContext } from "../../answering/command.ts";
import { bold, plain, small } from "../../message/markdown.ts";
import { pageOf } from "../../message/paging.ts";
import { type Reply, type TextBlock, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import { titleLink } from "../../render/citation.ts";
import { turnButtons } from "../../render/page-buttons.ts";
import { serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { correct } from "./correct.ts";

const PAGE_SIZE = 5;
const MAX_EXCERPT = 200;

/** `/library corrections` */
export const listCorrections = {
  data: subcommandData("corrections", ({ library }) => library.corrections.command),

  execute: (_, context) => replyWithCorrections(1, context),

  presses: {
    ...correct.presses,
    "library-corrections": ({ page }, context) => replyWithCorrections(page, context),
  },

  forms: correct.forms,
} as const satisfies Subcommand;

/** One page of corrections, the latest first. */
async function replyWithCorrections(wanted: number, context: CommandContext): Promise<Reply> {
  const { own } = await serverLibraryOf(context);
  const { wording, library } = context;
  const { corrections: words } = wording.library;
  const all = own.store.record.corrections.toReversed();
  const { items, page, pages } = pageOf(all, wanted, PAGE_SIZE);
  const shown = items.map(correction => ({
    correction,
    article: library.byKey(correction.article)?.article ?? null,
  }));
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(all.length === 0 ? words.none : words.list(all.length)))),
      ...shown.map(({ correction, article }) => correctionBlock(correction, article, wording)),
      {
        kind: "buttons",
        buttons: turnButtons({ page, pages }, page => ({ action: "library-corrections", page }), context),
      },
    ],
  };
}

function correctionBlock(correction: Correction, article: Article | null, wording: Wording): TextBlock {
  const { corrections: words } = wording.library;
  const { paragraph, start, end, speaker, at } = correction;
  const span = { start, end };
  const isThere = article !== null && isWithin(span, { start: 0, end: article.text.length });
  return {
    ...text(
      article ? titleLink(article, wording) : plain(words.gone),
      isThere ? { text: article.text, span, focus: null, maxLength: MAX_EXCERPT } : null,
      small(plain(words.line(speaker ?? words.nobody, paragraph, wording.date(at.slice(0, 10))))),
    ),
    button: pressButton(words.takeBack, {
      action: "library-uncorrect",
      place: { article: correction.article, paragraph, start, end },
    }),
  };
}
