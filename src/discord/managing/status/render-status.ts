import type { LibraryLimits } from "../../../library/contents/library-limits.ts";
import type { AddReport } from "../../../library/records/add-report.ts";
import type { UnreachableChannel, Work } from "../../../library/records/records.ts";
import type { LibraryStatus } from "../../../library/servers/library-status.ts";
import { bold, joinMarkdown, type Markdown, mention, plain } from "../../message/markdown.ts";
import { type Button, type Reply, type TextBlock, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";
import { failingInWords } from "../feeds/render-feeds.ts";
import { partialProblems, problemsBlock, unreadProblem } from "../reply-parts.ts";
import { type Undoable, undoButtons } from "../undo-button.ts";

/**
 * Memory of an article of 750 words once quotes are checked, as in the README: `npm run bench -- library memory`.
 *
 * @internal
 */
export const BYTES_AN_ARTICLE = 48 * 1024;

/** What `/library status` shows besides the counts. */
export interface StatusFacts {
  readonly limits: LibraryLimits;
  /** Articles searched in this server, including shared ones. */
  readonly searched: number;
  readonly isSharedShown: boolean;
  readonly isMemoryShort: boolean;
  readonly blocked: number;
  /** How many speakers managers have corrected. */
  readonly corrected: number;
  /** Long work in progress. */
  readonly work: Work | null;
  /** A member's last addition. */
  readonly lastAddition: { readonly at: Date; readonly report: AddReport } | null;
  /** The last addition, as long as anything of it can be undone. */
  readonly undoable: Undoable | null;
}

/** The state of a server's library: what it contains, what failed, and how much more fits. */
export function renderStatus(status: LibraryStatus, facts: StatusFacts, options: RenderOptions): Reply {
  const { wording } = options;
  const { status: words, feed, size } = wording.library;
  const { limits, work } = facts;
  const { articles, bytes, interrupted } = status;
  const failing = status.feeds.flatMap(followed => failingInWords(followed, wording) ?? []);
  const troubles = failing.length + status.unread.length + status.unreachable.length;
  const isTroubled = troubles > 0 || facts.isMemoryShort || interrupted !== null;
  return {
    tone: isTroubled ? "caution" : "neutral",
    blocks: [
      text(
        bold(plain(words.heading(articles))),
        articles === 0
          ? plain(wording.library.list.first)
          : plain(words.facts(status.paragraphs, status.quotations, status.speakers)),
        plain(facts.isSharedShown ? words.shared(facts.searched) : words.notShared),
      ),
      ...(work ? [text(plain(words.busy(work.total)))] : []),
      ...(interrupted
        ? [text(plain(words.interrupted(interrupted.total, dayOf(interrupted.since, options))))]
        : []),
      text(
        plain(words.limits(articles, limits.articles, size(bytes), size(limits.bytes))),
        memoryLine(articles, facts, options),
      ),
      ...lastAdditionBlocks(facts, options),
      ...problemsBlock(
        words.unread(status.unread.length),
        status.unread.map(unread => unreadProblem(unread, wording)),
        wording,
      ),
      ...problemsBlock(
        words.partial(status.partial.length),
        partialProblems(status.partial, wording),
        wording,
      ),
      text(
        plain(status.feeds.length === 0 ? words.noFeeds : words.feeds(status.feeds.length)),
        facts.blocked === 0 ? null : plain(words.blocked(facts.blocked)),
        facts.corrected === 0 ? null : plain(wording.library.corrections.inStatus(facts.corrected)),
      ),
      ...problemsBlock(
        words.failing,
        failing.map(({ name, since, why }) => ({ name, why: feed.failing(since, why) })),
        wording,
      ),
      ...unreachableBlocks(status, options),
      { kind: "buttons", buttons: buttonsOf(status, facts, options) },
    ],
  };
}

function memoryLine(articles: number, { isMemoryShort }: StatusFacts, { wording }: RenderOptions) {
  const { status, size } = wording.library;
  if (isMemoryShort) return plain(status.memoryShort);
  return articles === 0
    ? null
    : plain(status.memory(size(articles * BYTES_AN_ARTICLE), size(BYTES_AN_ARTICLE)));
}

function lastAdditionBlocks({ lastAddition }: StatusFacts, options: RenderOptions): TextBlock[] {
  if (!lastAddition) return [];
  const { wording } = options;
  const { status, added } = wording.library;
  const { at, report } = lastAddition;
  const day = dayOf(at.toISOString(), options);
  return [
    text(plain(status.lastAddition(day, report.added.length))),
    ...problemsBlock(
      added.notRead,
      report.unread.map(unread => unreadProblem(unread, wording)),
      wording,
    ),
  ];
}

/** How many unreachable channels are named; as these are fixed, the others appear. */
const CHANNELS = 8;

function unreachableBlocks({ unreachable }: LibraryStatus, options: RenderOptions): TextBlock[] {
  if (unreachable.length === 0) return [];
  const lines = unreachable.slice(0, CHANNELS).map(channel => unreachableLine(channel, options));
  return [{ ...text(...lines), isOptional: true }];
}

function unreachableLine(
  { channel, why, since, dropped }: UnreachableChannel,
  options: RenderOptions,
): Markdown {
  const { unreachable } = options.wording.channel;
  return joinMarkdown(
    [mention("channel", channel), plain(unreachable(why, dayOf(since, options), dropped))],
    " ",
  );
}

function buttonsOf(
  { articles, feeds }: LibraryStatus,
  { undoable }: StatusFacts,
  options: RenderOptions,
): Button[] {
  const { buttons } = options.wording.library;
  return [
    ...(articles > 0 ? [pressButton(buttons.list, { action: "library-list", page: 1 })] : []),
    ...(feeds.length > 0 ? [pressButton(buttons.feeds, { action: "library-feeds", page: 1 })] : []),
    ...undoButtons(undoable, options),
  ];
}

function dayOf(time: string, { wording }: RenderOptions): string {
  return wording.date(time.slice(0, 10));
}
