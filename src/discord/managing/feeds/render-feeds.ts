import type { FeedState } from "../../../library/records/feed-states.ts";
import type { FollowedFeed } from "../../../library/records/records.ts";
import { shorten } from "../../../text/cut.ts";
import { feedProblemInWords } from "../../../wording/reason-in-words.ts";
import type { Wording } from "../../../wording/wording.ts";
import { bold, joinMarkdown, type Markdown, mention, plain, small } from "../../message/markdown.ts";
import { pageOf } from "../../message/paging.ts";
import { type Reply, type TextBlock, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import { turnButtons } from "../../render/page-buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";

const PAGE_SIZE = 5;
const MAX_NAME = 80;
const MAX_WORDS = 100;

/** A feed that a server follows, and its state; null before its first poll. */
export interface FeedAndState {
  readonly feed: FollowedFeed;
  readonly state: FeedState | null;
}

/** One page of the feeds that a server follows. */
export function renderFeeds(feeds: readonly FeedAndState[], wanted: number, options: RenderOptions): Reply {
  const { wording } = options;
  const { feed: words } = wording.library;
  const { items, page, pages } = pageOf(feeds, wanted, PAGE_SIZE);
  return {
    tone: feeds.some(({ state }) => state?.failing) ? "caution" : "neutral",
    blocks: [
      text(bold(plain(items.length === 0 ? words.none : words.heading(feeds.length)))),
      ...items.map(followed => feedBlock(followed, options)),
      {
        kind: "buttons",
        buttons: turnButtons({ page, pages }, page => ({ action: "library-feeds", page }), options),
      },
    ],
  };
}

/** A feed was followed, or how it is followed changed, and it was read at once. */
export function renderFollowed(followed: FeedAndState, isNew: boolean, options: RenderOptions): Reply {
  const { feed, state } = followed;
  const { feed: words, buttons } = options.wording.library;
  const name = feedName(followed);
  return {
    tone: "good",
    blocks: [
      text(
        bold(plain(isNew ? words.followed(name) : words.changed(name))),
        isNew ? plain(words.old(state?.items ?? null)) : null,
        ...factLines(feed, options),
        isNew ? small(plain(words.polls)) : null,
      ),
      {
        kind: "buttons",
        buttons: [
          pressButton(buttons.unfollow, { action: "library-unfollow", feed: feed.id }),
          pressButton(buttons.feeds, { action: "library-feeds", page: 1 }),
        ],
      },
    ],
  };
}

/** A feed's own title, otherwise its address. */
export function feedName({ feed, state }: FeedAndState): string {
  return shorten(state?.title ?? feed.url, MAX_NAME);
}

/** Since when and why a feed fails; null while it works. */
export function failingInWords(
  followed: FeedAndState,
  wording: Wording,
): { readonly name: string; readonly since: string; readonly why: string } | null {
  const failing = followed.state?.failing;
  if (!failing) return null;
  return {
    name: feedName(followed),
    since: wording.date(failing.since.slice(0, 10)),
    why: feedProblemInWords(failing.problem, wording),
  };
}

function feedBlock(followed: FeedAndState, options: RenderOptions): TextBlock {
  const { wording } = options;
  const { feed: words, buttons } = wording.library;
  const { feed, state } = followed;
  const failing = failingInWords(followed, wording);
  const answered = state?.answeredAt
    ? words.answered(wording.date(state.answeredAt.slice(0, 10)))
    : words.neverAnswered;
  return {
    ...text(
      bold(plain(feedName(followed))),
      ...factLines(feed, options),
      small(plain(failing ? words.failing(failing.since, failing.why) : answered)),
      state?.title ? small(plain(shorten(feed.url, MAX_NAME))) : null,
    ),
    button: pressButton(buttons.unfollow, { action: "library-unfollow", feed: feed.id }),
  };
}

function factLines({ post, channel, words, label }: FollowedFeed, { wording }: RenderOptions): Markdown[] {
  const { feed } = wording.library;
  const posts =
    channel === null || post === "nothing"
      ? plain(feed.posts.nothing)
      : joinMarkdown([plain(feed.posts[post]), mention("channel", channel)], " ");
  return [
    posts,
    ...(words.length === 0 ? [] : [plain(shorten(feed.words(words), MAX_WORDS))]),
    ...(label === undefined ? [] : [plain(feed.label(label))]),
  ];
}
