import {
  type AskedFor,
  checkAskedFor,
  checkGiven,
  checkMessage,
  checkQuoting,
  type MessageChecks,
} from "../../answers/check/check-message.ts";
import { speakerDirectoryOf } from "../../answers/speakers/speaker-directory.ts";
import type { Article } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import { checkHasArticles } from "../answering/check-has-articles.ts";
import type { CommandContext } from "../answering/command.ts";
import type { Reply } from "../message/reply.ts";
import { renderChecks } from "../render/check.ts";

/** Most claims of one message that fit in a reply. */
const MAX_CLAIMS = 3;

export interface QuoteRequest {
  readonly words: string;
  /** As typed. */
  readonly speaker: string | null;
  readonly article: Article | null;
}

/**
 * The verdict on words that somebody is claimed to have said, read like a message.
 *
 * @throws {UserError} `empty-library`
 */
export async function replyToQuote(
  { words, speaker, article }: QuoteRequest,
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const asked = {
    run: inSlices,
    ...(speaker === null ? {} : { speaker }),
    ...(article ? { filter: { article: article.key } } : {}),
  };
  return renderFound(await checkGiven(context.library, words, asked), context);
}

/**
 * The verdict on words that a message asks about.
 *
 * @throws {UserError} `empty-library`
 */
export async function replyToAskedFor(asked: AskedFor, context: CommandContext): Promise<Reply> {
  checkHasArticles(context);
  return renderFound(await checkAskedFor(context.library, asked, { run: inSlices }), context);
}

/**
 * The verdicts on the claims in a message.
 *
 * @throws {UserError} `empty-message` if it has no words, `empty-library`
 */
export async function replyToClaims(message: string, context: CommandContext): Promise<Reply> {
  checkHasArticles(context);
  const found = await checkMessage(context.library, message, { run: inSlices });
  if (found.checks.length === 0) throw new UserError("empty-message", ({ notices }) => notices.noText);
  return renderFound(found, context);
}

/**
 * The verdicts on a message that quotes somebody; null if it asks something else.
 *
 * @throws {UserError} `empty-library`
 */
export async function replyToQuoting(
  message: string,
  context: CommandContext,
  asked: { readonly isPosted?: boolean } = {},
): Promise<Reply | null> {
  checkHasArticles(context);
  const found = await checkQuoting(context.library, message, { ...asked, run: inSlices });
  return found && renderFound(found, context);
}

function renderFound({ checks, more }: MessageChecks, context: CommandContext): Reply {
  if (checks.every(({ check }) => check.verdict === "none")) context.noteOutcome("none");
  const shown = checks.slice(0, MAX_CLAIMS).map(({ check }) => check);
  return renderChecks(shown, checks.length - shown.length + more, withKeys(context));
}

function withKeys(context: CommandContext) {
  return { ...context, keyOf: speakerDirectoryOf(context.library).keyOf };
}
