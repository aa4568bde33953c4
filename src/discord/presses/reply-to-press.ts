import { checkQuote } from "../../answers/check/check-quote.ts";
import { speakerByKey } from "../../answers/speakers/speakers.ts";
import { type Article, type ArticleKey, paragraphOf } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import { shorten } from "../../text/cut.ts";
import { isOverlapping, isWithin, sliceOf } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import type { CommandContext, DepartedArticle, PressedComponents } from "../answering/command.ts";
import { expired } from "../answering/expired.ts";
import type { CommandPress, Press } from "../custom-ids/custom-id.ts";
import type { ShownWords } from "../custom-ids/fields.ts";
import { dayOf } from "../message/day-of.ts";
import { readBack, TYPED } from "../message/read-back.ts";
import type { Reply } from "../message/reply.ts";
import { paragraphsShown, renderContext } from "../render/context.ts";
import { renderCopiedCitation } from "../render/copied-citation.ts";
import { renderWhoElseCarried } from "../render/who-else-carried.ts";
import {
  replyWithArticles,
  replyWithQuotations,
  replyWithSpeakers,
  replyWithSummary,
} from "../reply-to/lists.ts";
import { replyToQuestion } from "../reply-to/question.ts";
import { replyWithComparison, replyWithLatest, replyWithTimeline } from "../reply-to/story.ts";

const MAX_TITLE = 80;

const TURNING: ReadonlySet<Press["action"]> = new Set(["more", "page", "turn", "timeline", "compare"]);

/** Buttons that turn the pages of their message; all others answer in a new message. */
export function turnsPages({ action }: Press): boolean {
  return TURNING.has(action);
}

export type ReplyingPress = Exclude<Press, { action: "share" | "delete" | "copy" | "report" } | CommandPress>;

/**
 * The reply to a button.
 *
 * @throws {UserError} `expired` if what it is about no longer exists
 */
export async function replyToPress(
  press: ReplyingPress,
  pressed: PressedComponents,
  context: CommandContext,
): Promise<Reply> {
  switch (press.action) {
    case "context":
      return replyWithContext(press.place, press.place.paragraph, context);
    case "turn":
      return replyWithContext(press.place, press.at, context);
    case "carried": {
      const article = await articleAt(press.place, context);
      const words = sliceOf(article.text, press.place);
      return renderWhoElseCarried(await checkQuote(context.library, words, { run: inSlices }), context);
    }
    case "more": {
      const question = readBack(pressed, TYPED.question);
      if (question === null) throw expired();
      const article = press.article && (await articleOf(press.article, context));
      return replyToQuestion({ question, article, isWhole: true }, context);
    }
    case "page":
      return replyWithPage(press, pressed, context);
    case "timeline": {
      const about = readBack(pressed, TYPED.about);
      if (about === null) throw expired();
      const speaker = press.speaker ?? readBack(pressed, TYPED.speaker);
      return replyWithTimeline({ ...press, about, speaker }, context);
    }
    case "compare": {
      const speaker = press.speaker ?? readBack(pressed, TYPED.speaker);
      const other = press.other ?? readBack(pressed, TYPED.other);
      if (speaker === null || other === null) throw expired();
      const about = readBack(pressed, TYPED.about);
      return replyWithComparison({ speaker, other, about, page: press.page }, context);
    }
    case "speaker": {
      const speaker = speakerByKey(context.library, press.speaker);
      if (!speaker) throw expired();
      return replyWithQuotations({ ...ALL_QUOTATIONS, speaker: speaker.key }, context);
    }
    case "quoted":
      return replyWithQuotations(
        { ...ALL_QUOTATIONS, article: await articleOf(press.article, context) },
        context,
      );
    case "summary":
      return replyWithSummary(await articleOf(press.article, context), "medium", context);
  }
}

/** The words at a place with their citation, as plain content. */
export async function copyCitation(place: ShownWords, context: CommandContext): Promise<string> {
  const article = await articleAt(place, context);
  return renderCopiedCitation(article, place, quotationAt(place, context), context.wording);
}

/** Checks that a place still exists. @throws {UserError} `expired` */
export async function articleAt(place: ShownWords, context: CommandContext): Promise<Article> {
  const article = await articleOf(place.article, context);
  if (place.paragraph < 1 || place.paragraph > article.paragraphs.length) throw expired();
  const paragraph = paragraphOf(article, place.paragraph);
  if (place.start >= place.end || !isOverlapping(place, paragraph)) throw expired();
  return article;
}

/** @throws {UserError} `too-much-read` */
async function replyWithContext(place: ShownWords, at: number, context: CommandContext): Promise<Reply> {
  const article = await articleAt(place, context);
  context.countReading(article, paragraphsShown(article, { place, at }));
  return renderContext(article, { place, at, quotation: quotationAt(place, context) }, context);
}

async function replyWithPage(
  press: Extract<Press, { action: "page" }>,
  pressed: PressedComponents,
  context: CommandContext,
): Promise<Reply> {
  const { list, page, since, until } = press;
  switch (list) {
    case "quotes":
    case "reported":
      return replyWithQuotations(
        {
          speaker: press.speaker ?? readBack(pressed, TYPED.speaker),
          about: readBack(pressed, TYPED.about),
          article: press.article && (await articleOf(press.article, context)),
          since,
          until,
          reported: list === "reported",
          page,
        },
        context,
      );
    case "articles":
      return replyWithArticles({ search: readBack(pressed, TYPED.search), since, until, page }, context);
    case "latest":
      return replyWithLatest({ about: readBack(pressed, TYPED.about), since, until, page }, context);
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
  reported: false,
  page: 1,
} as const;

/** The quotation, or otherwise the report, that contains a place, wholly or at least partly. */
function quotationAt(place: ShownWords, { library }: CommandContext): Quotation | null {
  const { quotations = [], reported = [] } = library.byKey(place.article) ?? {};
  const all = [...quotations, ...reported];
  return (
    all.find(quotation => isWithin(place, quotation)) ??
    all.find(quotation => isOverlapping(place, quotation)) ??
    null
  );
}

async function articleOf(key: ArticleKey, { library, departed }: CommandContext): Promise<Article> {
  const analysed = library.byKey(key);
  if (analysed) return analysed.article;
  const gone = await departed(key);
  throw new UserError("expired", wording => goneInWords(gone, wording));
}

function goneInWords(departed: DepartedArticle | null, { notices }: Wording): string {
  if (!departed) return notices.goneArticle;
  const title = shorten(departed.title, MAX_TITLE);
  const day = dayOf(departed.at);
  return departed.happened === "changed"
    ? notices.changedArticle(title, day)
    : notices.removedArticle(title, day);
}
