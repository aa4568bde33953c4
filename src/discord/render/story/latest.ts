import type { StoryAnswer } from "../../../answers/story/story.ts";
import { searchedInWords } from "../../../wording/searched.ts";
import { bold, plain } from "../../message/markdown.ts";
import { pageOf } from "../../message/paging.ts";
import { TYPED, typedBlock } from "../../message/read-back.ts";
import { type Reply, text } from "../../message/reply.ts";
import { buttonRows, contextButtons } from "../buttons.ts";
import { citeTogether } from "../cite-together.ts";
import { pageButtons } from "../page-buttons.ts";
import type { RenderOptions } from "../render-options.ts";
import { missingInWords } from "../searched.ts";
import { entryBlocks, periodBlocks } from "./entry-blocks.ts";

/** Few: each has a sentence, and a phone shows no more at once. */
const PAGE_SIZE = 3;

export interface LatestRequest {
  /** As typed. */
  readonly about: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** From 1. */
  readonly page: number;
}

/** One page of the latest news, newest first. */
export function renderLatest(answer: StoryAnswer, request: LatestRequest, options: RenderOptions): Reply {
  const { wording } = options;
  const { about, since, until } = request;
  const { items, page, pages } = pageOf(answer.entries, request.page, PAGE_SIZE);
  const isEmpty = items.length === 0;
  const heading = isEmpty ? wording.story.noLatest : wording.story.latest(answer.entries.length);
  const { lines, notes } = citeTogether(items, wording, { isDayFirst: true });
  const hasPeriod = since !== null || until !== null;
  return {
    tone: isEmpty ? "nothing" : "neutral",
    blocks: [
      text(
        bold(plain(heading)),
        isEmpty && answer.missing.length > 0 ? plain(missingInWords(answer.missing, wording)) : null,
        isEmpty ? plain(searchedInWords(answer.searched, wording, { hasPeriod })) : null,
      ),
      ...entryBlocks(items, lines, options),
      ...notes,
      ...(about === null ? [] : [typedBlock(TYPED.about, wording.story.about, about, wording)]),
      ...periodBlocks(request, wording),
      ...buttonRows(
        {
          contexts: contextButtons(items, options),
          buttons: pageButtons(
            { list: "latest", speaker: null, article: null, since, until },
            { page, pages },
            options,
          ),
        },
        options,
      ),
    ],
  };
}
