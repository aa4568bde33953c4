import { comparisonSteps } from "../../answers/story/compare.ts";
import { latestSteps } from "../../answers/story/latest.ts";
import { timelineSteps } from "../../answers/story/timeline.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import { checkHasArticles } from "../answering/check-has-articles.ts";
import type { CommandContext } from "../answering/command.ts";
import type { Reply } from "../message/reply.ts";
import { type ComparisonRequest, renderComparison } from "../render/story/comparison.ts";
import { type LatestRequest, renderLatest } from "../render/story/latest.ts";
import { renderTimeline, type TimelineRequest } from "../render/story/timeline.ts";

/** @throws {UserError} `empty-library` */
export async function replyWithLatest(request: LatestRequest, context: CommandContext): Promise<Reply> {
  checkHasArticles(context);
  const answer = await inSlices(
    latestSteps(context.library, {
      about: request.about ?? undefined,
      since: request.since ?? undefined,
      until: request.until ?? undefined,
    }),
  );
  if (answer.entries.length === 0) context.noteOutcome("none");
  return renderLatest(answer, request, context);
}

/** @throws {UserError} `empty-library` */
export async function replyWithTimeline(request: TimelineRequest, context: CommandContext): Promise<Reply> {
  checkHasArticles(context);
  const answer = await inSlices(
    timelineSteps(context.library, {
      about: request.about,
      speaker: request.speaker ?? undefined,
      since: request.since ?? undefined,
      until: request.until ?? undefined,
    }),
  );
  if (answer.entries.length === 0) context.noteOutcome("none");
  return renderTimeline(answer, request, context);
}

/** @throws {UserError} `empty-library` */
export async function replyWithComparison(
  request: ComparisonRequest,
  context: CommandContext,
): Promise<Reply> {
  checkHasArticles(context);
  const { speaker, other, about } = request;
  const answer = await inSlices(
    comparisonSteps(context.library, { speaker, other, about: about ?? undefined }),
  );
  if (answer.left.entries.length + answer.right.entries.length === 0) context.noteOutcome("none");
  return renderComparison(answer, request, context);
}
