import { checkMessage } from "../../answers/check/check-message.ts";
import { checkQuote } from "../../answers/check/check-quote.ts";
import { findClaims } from "../../answers/check/find-claims.ts";
import { speakerDirectoryOf } from "../../answers/speaker-directory.ts";
import type { Article } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import { inSlices } from "../../library/in-slices.ts";
import type { CommandContext } from "../command.ts";
import { checkHasArticles } from "../first-hour.ts";
import { renderCheck, renderChecks } from "../render/check.ts";
import type { Reply } from "../reply.ts";

/** Claims of one message that a reply has room for. */
const MAX_CLAIMS = 3;

export interface QuoteRequest {
  readonly words: string;
  /** As typed. */
  readonly speaker: string | null;
  readonly article: Article | null;
}

/**
 * The verdict on words that somebody is said to have said.
 *
 * @throws {UserError} `empty-library`
 */
export async function replyToQuote(
  { words, speaker, article }: QuoteRequest,
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const check = await checkQuote(context.library, words, {
    run: inSlices,
    ...(speaker === null ? {} : { speaker }),
    ...(article ? { filter: { article: article.key } } : {}),
  });
  return renderCheck(check, withKeys(context));
}

/**
 * The verdicts on the claims in a message.
 *
 * @throws {UserError} `empty-message` where it has no words, `empty-library`
 */
export async function replyToClaims(message: string, context: CommandContext): Promise<Reply> {
  checkHasArticles(context);
  const checks = await checkMessage(context.library, message, { run: inSlices });
  if (checks.length === 0) throw new UserError("empty-message", context.wording.notices.noText);
  const shown = checks.slice(0, MAX_CLAIMS).map(({ check }) => check);
  // A long message has more claims than are checked.
  const claims = Math.max(checks.length, findClaims(message).length);
  return renderChecks(shown, claims - shown.length, withKeys(context));
}

function withKeys(context: CommandContext) {
  return { ...context, keyOf: speakerDirectoryOf(context.library).keyOf };
}
