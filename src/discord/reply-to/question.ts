import { ask } from "../../answers/ask/ask.ts";
import { speakerDirectoryOf } from "../../answers/speakers/speaker-directory.ts";
import { type NamelessWord, pointedOut } from "../../answers/understand/open-pronoun.ts";
import type { Article } from "../../articles/article.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import type { MendedQuestion } from "../../search/search-index.ts";
import { checkHasArticles } from "../answering/check-has-articles.ts";
import type { CommandContext } from "../answering/command.ts";
import { dayOf } from "../message/day-of.ts";
import type { Reply } from "../message/reply.ts";
import { renderAsk } from "../render/ask.ts";

/** Longest question that fits in a reply with its answer, in UTF-16 code units. */
export const MAX_QUESTION = 300;

const PASSAGES = 3;

export interface QuestionRequest {
  readonly question: string;
  /** The same with its typing errors mended, if that has been done. */
  readonly mended?: MendedQuestion | undefined;
  readonly article: Article | null;
  /** Whether to show all passages at once, instead of the first and a button for the others. */
  readonly isWhole?: boolean;
  /** Whether to add a line on what else can be asked, and how. */
  readonly isHinted?: boolean;
  /** A "he" or "they" in the question whose person isn't named, or an "it". */
  readonly pronoun?: NamelessWord | null;
}

/** @throws {UserError} `empty-library` */
export async function replyToQuestion(
  { question, mended, article, isWhole = false, isHinted = false, pronoun = null }: QuestionRequest,
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const answer = await ask(context.library, mended ?? question, {
    limit: PASSAGES,
    asked: dayOf(context.now()),
    run: inSlices,
    ...(article ? { filter: { article: article.key } } : {}),
  });
  if (answer.kind !== "cited") context.noteOutcome(answer.kind);
  return renderAsk(
    answer,
    {
      question,
      article: article?.key ?? null,
      shown: isWhole ? PASSAGES : 1,
      isHinted,
      pronoun: pointedOut(pronoun, answer),
    },
    { ...context, keyOf: speakerDirectoryOf(context.library).keyOf },
  );
}
