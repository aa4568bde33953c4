import type { StoryAnswer } from "../../../answers/story/story.ts";
import { searchedInWords } from "../../../wording/searched.ts";
import type { TimelineOrder } from "../../custom-ids/custom-id.ts";
import { bold, plain } from "../../message/markdown.ts";
import { pageOf } from "../../message/paging.ts";
import { TYPED, typedBlock } from "../../message/read-back.ts";
import { type Block, type Button, type Reply, text } from "../../message/reply.ts";
import { buttonRows, contextButtons, pressButton } from "../buttons.ts";
import { nameInWords } from "../citation.ts";
import { citeTogether } from "../cite-together.ts";
import { turnButtons } from "../page-buttons.ts";
import type { RenderOptions } from "../render-options.ts";
import { missingInWords } from "../searched.ts";
import { entryBlocks, periodBlocks } from "./entry-blocks.ts";

/** Few: each has a sentence, and a phone shows no more at once. */
const PAGE_SIZE = 3;

export interface TimelineRequest {
  /** As typed. */
  readonly about: string;
  /** As typed, or the key of one speaker. */
  readonly speaker: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly order: TimelineOrder;
  /** From 1. */
  readonly page: number;
}

/** One page of a timeline, a dated and cited line each. A button reverses its order. */
export function renderTimeline(answer: StoryAnswer, request: TimelineRequest, options: RenderOptions): Reply {
  const { wording } = options;
  const { order, since, until } = request;
  const entries = order === "oldest" ? answer.entries : answer.entries.toReversed();
  const { items, page, pages } = pageOf(entries, request.page, PAGE_SIZE);
  const isEmpty = items.length === 0;
  const { lines, notes } = citeTogether(items, wording, { isDayFirst: true });
  const contexts = contextButtons(items, options);
  const hasPeriod = since !== null || until !== null;
  return {
    tone: isEmpty ? "nothing" : "neutral",
    blocks: [
      text(
        bold(
          plain(
            isEmpty ? noTimeline(request, answer, options) : wording.story.timeline(entries.length, order),
          ),
        ),
        answer.missing.length > 0 ? plain(missingInWords(answer.missing, wording)) : null,
        isEmpty ? plain(searchedInWords(answer.searched, wording, { hasPeriod })) : null,
      ),
      ...entryBlocks(items, lines, { ...options, isNamed: onlySpeaker(answer) !== null }),
      ...notes,
      typedBlock(TYPED.about, wording.story.about, request.about, wording),
      ...speakerBlocks(answer, request, options),
      ...periodBlocks(request, wording),
      ...buttonRows({ contexts, buttons: buttonsOf(answer, request, { page, pages }, options) }, options),
    ],
  };
}

function noTimeline(
  { speaker }: TimelineRequest,
  { speakers }: StoryAnswer,
  { wording }: RenderOptions,
): string {
  if (speaker === null) return wording.story.noTimeline;
  return wording.story.noTimelineOf(nameInWords(speakers?.[0]?.name ?? speaker));
}

function onlySpeaker({ speakers }: StoryAnswer) {
  const [speaker, ...others] = speakers ?? [];
  return speaker !== undefined && others.length === 0 ? speaker : null;
}

function speakerBlocks(
  answer: StoryAnswer,
  { speaker }: TimelineRequest,
  { wording }: RenderOptions,
): Block[] {
  if (speaker === null) return [];
  const name = onlySpeaker(answer)?.name ?? speaker;
  return [typedBlock(TYPED.speaker, wording.story.speaker, nameInWords(name), wording)];
}

function buttonsOf(
  answer: StoryAnswer,
  { speaker, since, until, order }: TimelineRequest,
  { page, pages }: { readonly page: number; readonly pages: number },
  options: RenderOptions,
): Button[] {
  const { story } = options.wording;
  const turned = order === "oldest" ? "newest" : "oldest";
  const key = speaker === null ? null : (onlySpeaker(answer)?.key ?? null);
  const to = (page: number, order: TimelineOrder) =>
    ({ action: "timeline", page, order, speaker: key, since, until }) as const;
  return [
    ...turnButtons({ page, pages }, page => to(page, order), options),
    ...(answer.entries.length > 1
      ? [pressButton(turned === "newest" ? story.newestFirst : story.oldestFirst, to(1, turned))]
      : []),
  ];
}
