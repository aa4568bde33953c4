import type { Article } from "../../../articles/article.ts";
import { MAX_PARAGRAPH } from "../../../articles/divide-paragraphs.ts";
import type { AddReport, Refusal } from "../../../library/records/add-report.ts";
import type { ArticleCounts } from "../../../library/servers/library-status.ts";
import { diskErrorInWords } from "../../../wording/reason-in-words.ts";
import type { Wording } from "../../../wording/wording.ts";
import { bold, type Markdown, plain, small } from "../../message/markdown.ts";
import { type Button, type Reply, type ReplyFile, type TextBlock, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";
import {
  leftOutInWords,
  originInWords,
  partialProblems,
  problemsBlock,
  progressReply,
  titleInWords,
  unreadProblem,
} from "../reply-parts.ts";

/** A file that was refused before it was read. */
export interface NotTaken {
  readonly name: string;
  readonly why: string;
}

/** The result of an addition, with what the library's report doesn't say. */
export interface Addition {
  readonly report: AddReport;
  readonly counts: ArticleCounts;
  readonly notTaken?: readonly NotTaken[];
  /** First line, if it isn't the number of articles added. */
  readonly heading?: string;
  /** Sentences about typed details that can't be used. */
  readonly remarks?: readonly string[];
  /** What was typed but not stored, returned so that it isn't lost. */
  readonly givenBack?: ReplyFile | null;
}

/** The result for the files: what was added, and why the others were not. */
export function renderAddition(addition: Addition, options: RenderOptions): Reply {
  const { report, counts, notTaken = [], remarks = [], givenBack = null } = addition;
  const { wording } = options;
  const { added: words } = wording.library;
  const { added } = report;
  const facts = words.facts(counts.paragraphs, counts.quotations, counts.speakers);
  const heading = added.length === 0 ? words.none : (addition.heading ?? words.heading(added.length, facts));
  const present = report.refused.flatMap(({ why }) => (why.kind === "present" ? [why.article] : []));
  const refused = report.refused.flatMap(({ name, why }) =>
    why.kind === "present" ? [] : [{ name, why: refusalInWords(why, wording) }],
  );
  const isClaimed = added.some(
    ({ origin, url, publisher }) =>
      (origin.kind === "uploaded" || origin.kind === "pasted") && (url !== null || publisher !== null),
  );
  return {
    tone:
      added.length === 0
        ? "nothing"
        : refused.length + notTaken.length + remarks.length > 0
          ? "caution"
          : "good",
    blocks: [
      text(
        bold(plain(heading)),
        added.length === 1 ? plain(titleLine(added, wording)) : null,
        readFromLine(added, wording),
      ),
      ...presentBlock(present, wording),
      ...problemsBlock(words.notAdded, refused, wording),
      ...problemsBlock(
        words.notRead,
        [...notTaken, ...report.unread.map(unread => unreadProblem(unread, wording))],
        wording,
      ),
      ...problemsBlock(words.partial, partialProblems(added, wording), wording),
      ...dividedBlock(added, wording),
      ...problemsBlock(words.leftOut, leftOutProblems(added, wording), wording),
      ...remarks.map(remark => text(plain(remark))),
      ...(isClaimed ? [text(small(plain(words.claimed)))] : []),
      ...(givenBack ? [text(plain(words.textGivenBack))] : []),
      { kind: "buttons", buttons: buttonsOf(report, options) },
    ],
    ...(givenBack && { files: [givenBack] }),
  };
}

/** The sentence for a refusal, for a member. */
export function refusalInWords(refusal: Refusal, wording: Wording): string {
  const { library } = wording;
  const { why } = library.added;
  switch (refusal.kind) {
    case "present":
      return library.added.present(1);
    case "too-many-bytes":
      return why["too-many-bytes"](library.size(refusal.limit));
    case "too-many-articles":
      return why["too-many-articles"](refusal.limit);
    case "disk":
      return why.disk(diskErrorInWords(refusal, wording));
    case "blocked":
    case "memory-short":
      return why[refusal.kind];
  }
}

/** The progress of an addition. */
export function renderReading(
  done: number,
  total: number,
  { added, refused, unread }: AddReport,
  { wording }: RenderOptions,
): Reply {
  const { progress } = wording.library;
  const present = refused.filter(({ why }) => why.kind === "present").length;
  return progressReply(
    progress.reading(done, total),
    progress.readingCounts(added.length, present, unread.length),
    wording,
  );
}

function titleLine(added: readonly Article[], wording: Wording): string {
  const [only] = added;
  return only ? wording.quoted(titleInWords(only)) : "";
}

/** Where a single article was read: a link may lead to another site than it seems to. */
function readFromLine([only, ...others]: readonly Article[], wording: Wording): Markdown | null {
  if (only?.origin.kind !== "fetched" || others.length > 0) return null;
  return small(plain(originInWords(only.origin, wording)));
}

function presentBlock(present: readonly Article[], wording: Wording): TextBlock[] {
  const [first, ...others] = present;
  if (!first) return [];
  const { added: words } = wording.library;
  const sentence =
    others.length === 0 ? words.presentTitle(titleInWords(first)) : words.present(present.length);
  return [text(plain(sentence))];
}

/** What files said about their articles that could not be used; the articles were added. */
function leftOutProblems(added: readonly Article[], wording: Wording): NotTaken[] {
  return added.flatMap(article => {
    const why = leftOutInWords(article, wording);
    return why === null ? [] : [{ name: titleInWords(article), why }];
  });
}

/** Long paragraphs are divided, so their numbers differ from what a reader of the source would count. */
function dividedBlock(added: readonly Article[], wording: Wording): TextBlock[] {
  const count = added.reduce((sum, { divided = 0 }) => sum + divided, 0);
  return count === 0 ? [] : [text(plain(wording.library.added.divided(count, MAX_PARAGRAPH)))];
}

function buttonsOf({ added, refused, addition }: AddReport, { wording }: RenderOptions): Button[] {
  const { buttons } = wording.library;
  const present = refused.flatMap(({ why }) => (why.kind === "present" ? [why.article] : []));
  const [one, ...others] = added.length > 0 ? added : present;
  const isOne = one !== undefined && others.length === 0;
  const isPasted = isOne && one.origin.kind === "pasted" && added.length === 1;
  return [
    ...(isPasted
      ? [
          pressButton(buttons.part, { action: "library-part", article: one.key }),
          pressButton(buttons.details, { action: "library-details", article: one.key }),
        ]
      : isOne && one.origin.kind !== "host"
        ? [pressButton(buttons.show, { action: "library-show", article: one.key })]
        : []),
    pressButton(buttons.list, { action: "library-list", page: 1 }),
    ...(added.length > 0 ? [pressButton(buttons.undo, { action: "library-undo", addition })] : []),
  ];
}

/** Which of several files is being fetched from Discord. */
export function renderFetching(number: number, of: number, { wording }: RenderOptions): Reply {
  return {
    tone: "neutral",
    blocks: [text(bold(plain(wording.library.progress.fetching(number, of))))],
  };
}

/** Title, date, author and link of a pasted article were changed; with those that can't be used. */
export function renderDescribed(
  article: Article,
  remarks: readonly string[],
  { wording }: RenderOptions,
): Reply {
  const { added, buttons } = wording.library;
  return {
    tone: remarks.length > 0 ? "caution" : "good",
    blocks: [
      text(bold(plain(added.described)), plain(wording.quoted(titleInWords(article)))),
      ...remarks.map(remark => text(plain(remark))),
      {
        kind: "buttons",
        buttons: [
          pressButton(buttons.part, { action: "library-part", article: article.key }),
          pressButton(buttons.details, { action: "library-details", article: article.key }),
          pressButton(buttons.show, { action: "library-show", article: article.key }),
        ],
      },
    ],
  };
}
