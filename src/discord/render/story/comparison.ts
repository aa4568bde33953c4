import type { ComparedSide, ComparisonAnswer, StoryEntry } from "../../../answers/story/story.ts";
import { searchedInWords } from "../../../wording/searched.ts";
import { bold, type Markdown, plain } from "../../message/markdown.ts";
import { pageOf } from "../../message/paging.ts";
import { TYPED, typedBlock } from "../../message/read-back.ts";
import { type Block, type Reply, text } from "../../message/reply.ts";
import { buttonRows, contextButtons } from "../buttons.ts";
import { nameInWords } from "../citation.ts";
import { citeSections } from "../cite-together.ts";
import { turnButtons } from "../page-buttons.ts";
import type { RenderOptions } from "../render-options.ts";
import { missingInWords } from "../searched.ts";
import { entryBlocks } from "./entry-blocks.ts";

/** Statements of each of the two on one page. */
const PAGE_SIZE = 2;
/** Names from which one is to be chosen; the rest of them are found by typing. */
const MAX_NAMES = 5;

export interface ComparisonRequest {
  /** Each as typed, or the key of one speaker. */
  readonly speaker: string;
  readonly other: string;
  readonly about: string | null;
  /** From 1. */
  readonly page: number;
}

/** One page of two people's words, one person after another. Whether they agree is not judged. */
export function renderComparison(
  answer: ComparisonAnswer,
  request: ComparisonRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const { left, right } = answer;
  const names = [nameOf(left, request.speaker), nameOf(right, request.other)] as const;
  const longest = left.entries.length > right.entries.length ? left.entries : right.entries;
  const { page, pages } = pageOf(longest, request.page, PAGE_SIZE);
  const isEmpty = longest.length + left.choice.length + right.choice.length === 0;
  const { story } = wording;
  const sides = [left, right].map(({ entries }) => onPage(entries, page));
  const { lines, notes } = citeSections(sides, wording, { isDayFirst: true });
  return {
    tone: isEmpty ? "nothing" : "neutral",
    blocks: [
      text(
        bold(plain(isEmpty ? story.noComparison(...names) : story.compared(...names))),
        answer.missing.length > 0 ? plain(missingInWords(answer.missing, wording)) : null,
        isEmpty ? plain(searchedInWords(answer.searched, wording)) : null,
      ),
      ...sideBlocks(left, lines[0] ?? [], { name: names[0], page }, options),
      ...(isEmpty ? [] : [{ kind: "rule" } as const]),
      ...sideBlocks(right, lines[1] ?? [], { name: names[1], page }, options),
      ...notes,
      ...(request.about === null ? [] : [typedBlock(TYPED.about, story.about, request.about, wording)]),
      ...typedNames(answer, request, options),
      ...buttonRows(
        {
          contexts: contextButtons(sides.flat(), options),
          buttons: turnButtons(
            { page, pages },
            page => ({ action: "compare", page, speaker: keyOf(left), other: keyOf(right) }),
            options,
          ),
        },
        options,
      ),
    ],
  };
}

function sideBlocks(
  { choice, entries }: ComparedSide,
  citations: readonly Markdown[],
  { name, page }: { readonly name: string; readonly page: number },
  options: RenderOptions,
): readonly Block[] {
  const { story } = options.wording;
  if (choice.length > 0) {
    return [text(plain(story.severalNamed(name, choice.slice(0, MAX_NAMES).map(nameInWords))))];
  }
  if (entries.length === 0) return [text(plain(story.emptySide(name)))];
  const shown = onPage(entries, page);
  if (shown.length === 0) return [text(plain(story.notHere(name)))];
  return [
    text(bold(plain(story.side(name, entries.length)))),
    ...entryBlocks(shown, citations, { ...options, isNamed: true }),
  ];
}

function onPage(entries: readonly StoryEntry[], page: number): readonly StoryEntry[] {
  return entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

// A name that means nobody or several people can't be in a button; the next page reads it from the message.
function typedNames(
  { left, right }: ComparisonAnswer,
  { speaker, other }: ComparisonRequest,
  { wording }: RenderOptions,
): Block[] {
  return [
    ...(keyOf(left) === null ? [typedBlock(TYPED.speaker, wording.story.speaker, speaker, wording)] : []),
    ...(keyOf(right) === null ? [typedBlock(TYPED.other, wording.story.other, other, wording)] : []),
  ];
}

function keyOf({ speakers }: ComparedSide): string | null {
  const [speaker, ...others] = speakers;
  return speaker && others.length === 0 ? speaker.key : null;
}

function nameOf(side: ComparedSide, typed: string): string {
  return nameInWords((keyOf(side) === null ? undefined : side.speakers[0]?.name) ?? typed);
}
