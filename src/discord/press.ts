import type { APIMessageTopLevelComponent } from "discord.js";
import { checkQuote } from "../answers/check/check-quote.ts";
import { speakerByKey } from "../answers/speakers.ts";
import { type Article, type ArticleKey, paragraphOf } from "../articles/article.ts";
import { UserError } from "../errors.ts";
import { isOverlapping, isWithin, sliceOf } from "../text/span.ts";
import type { CommandContext } from "./command.ts";
import type { Place, Press } from "./custom-id.ts";
import { readBack, TYPED } from "./read-back.ts";
import { renderCarried } from "./render/carried.ts";
import { renderContext } from "./render/context.ts";
import { renderCopiedCitation } from "./render/copied-citation.ts";
import type { Reply } from "./reply.ts";
import {
  replyWithArticles,
  replyWithQuotations,
  replyWithSpeakers,
  replyWithSummary,
} from "./reply-to/lists.ts";
import { replyToQuestion } from "./reply-to/question.ts";

/** The part of a message that a press may need: what it shows, and what was typed for it. */
export type PressedComponents = readonly APIMessageTopLevelComponent[];

/** Presses that turn the pages of the message they are on; all others answer beside it. */
export function isTurning({ action }: Press): boolean {
  return action === "more" || action === "page" || action === "turn";
}

export type ReplyingPress = Exclude<Press, { action: "share" | "delete" | "copy" | "report" }>;

/**
 * The reply to a press.
 *
 * @throws {UserError} `expired` where what it is about isn't there any more
 */
export async function replyToPress(
  press: ReplyingPress,
  pressed: PressedComponents,
  context: CommandContext,
): Promise<Reply> {
  switch (press.action) {
    case "context":
      return contextOf(press.place, press.place.paragraph, context);
    case "turn":
      return contextOf(press.place, press.at, context);
    case "carried": {
      const words = sliceOf(articleAt(press.place, context).text, press.place);
      return renderCarried(await checkQuote(context.library, words), context);
    }
    case "more": {
      const question = readBack(pressed, TYPED.question);
      if (question === null) throw expired(context);
      const article = press.article && articleOf(press.article, context);
      return replyToQuestion({ question, article, isWhole: true }, context);
    }
    case "page":
      return replyWithPage(press, pressed, context);
    case "speaker": {
      const speaker = speakerByKey(context.library, press.speaker);
      if (!speaker) throw expired(context);
      return replyWithQuotations({ ...ALL_QUOTATIONS, speaker: speaker.key }, context);
    }
    case "quoted":
      return replyWithQuotations({ ...ALL_QUOTATIONS, article: articleOf(press.article, context) }, context);
    case "summary":
      return replyWithSummary(articleOf(press.article, context), "medium", context);
  }
}

/** The words of a place with their citation, as plain content. */
export function copyCitation(place: Place, context: CommandContext): string {
  const article = articleAt(place, context);
  const quotations = context.library.byKey(article.key)?.quotations ?? [];
  const quotation =
    quotations.find(quotation => isWithin(place, quotation)) ??
    quotations.find(quotation => isOverlapping(place, quotation)) ??
    null;
  return renderCopiedCitation(article, place, quotation, context.wording);
}

/** Checks that a place is still there. @throws {UserError} `expired` */
export function articleAt(place: Place, context: CommandContext): Article {
  const article = articleOf(place.article, context);
  if (place.paragraph < 1 || place.paragraph > article.paragraphs.length) throw expired(context);
  const paragraph = paragraphOf(article, place.paragraph);
  if (place.start >= place.end || !isOverlapping(place, paragraph)) throw expired(context);
  return article;
}

function contextOf(place: Place, at: number, context: CommandContext): Reply {
  return renderContext(articleAt(place, context), { place, at }, context);
}

function replyWithPage(
  press: Extract<Press, { action: "page" }>,
  pressed: PressedComponents,
  context: CommandContext,
): Reply {
  const { list, page, since, until } = press;
  switch (list) {
    case "quotes":
      return replyWithQuotations(
        {
          speaker: press.speaker ?? readBack(pressed, TYPED.speaker),
          about: readBack(pressed, TYPED.about),
          article: press.article && articleOf(press.article, context),
          since,
          until,
          page,
        },
        context,
      );
    case "articles":
      return replyWithArticles({ search: readBack(pressed, TYPED.search), since, until, page }, context);
    case "speakers":
      return replyWithSpeakers({ search: readBack(pressed, TYPED.search), page }, context);
  }
}

const ALL_QUOTATIONS = {
  speaker: null,
  about: null,
  article: null,
  since: null,
  until: null,
  page: 1,
} as const;

function articleOf(key: ArticleKey, { library, wording }: CommandContext): Article {
  const analysed = library.byKey(key);
  if (!analysed) throw new UserError("expired", wording.notices.goneArticle);
  return analysed.article;
}

function expired({ wording }: CommandContext): UserError {
  return new UserError("expired", wording.notices.expired);
}
