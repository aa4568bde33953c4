import type { Article } from "../../articles/article.ts";
import { nameOf, namesOf } from "../feed-parsing/item-names.ts";
import type { Feed, FeedItem } from "../feed-parsing/parse-feed.ts";
import { type FeedClaim, type FeedState, rememberedOf } from "../records/feed-states.ts";
import type { Follow } from "./follows.ts";
import type { ItemTaker, Taken } from "./take-items.ts";

/** New items taken from one feed in one poll; the others are taken in the next ones. */
const ITEMS_A_POLL = 20;

/** After this many polls, an item whose page can't be fetched is given up. */
const MAX_TRIES = 4;

export interface NewItemsOptions {
  readonly taker: ItemTaker;
  readonly follows: readonly Follow[];
  /** Nothing is added once another process has claimed the feed. */
  readonly claim: Pick<FeedClaim, "renew">;
  /** False if no more pages should be fetched. */
  readonly isInTime: () => boolean;
  /** Called at the end with the new articles of each server. */
  readonly brought: (follow: Follow, articles: readonly Article[]) => void;
}

/** A feed after its new items were taken; `left` are those that remain. */
export interface ItemsTaken {
  readonly state: FeedState;
  readonly left: readonly FeedItem[];
}

/** Takes the new items of a feed. */
export async function takeNewItems(
  feed: Feed,
  fresh: readonly FeedItem[],
  before: FeedState,
  { taker, follows: everybody, claim, isInTime, brought }: NewItemsOptions,
): Promise<ItemsTaken> {
  // In a feed that nobody followed before, everything is old, unless a server knows what was there: then the process
  // ended during its first poll.
  const follows =
    before.answeredAt === null ? everybody.filter(({ feed }) => feed.old !== undefined) : everybody;
  if (follows.length === 0) return { state: stateAfter(feed, before, NOTHING_LEFT), left: [] };
  const news = new Map<Follow, Article[]>();
  const added = (follow: Follow, articles: readonly Article[]) =>
    news.set(follow, [...(news.get(follow) ?? []), ...articles]);
  // Oldest first, so that posts are in order of publication; and if there are many, the oldest, which may be gone
  // from the feed by the next poll.
  const chosen = fresh.slice(-ITEMS_A_POLL).toReversed();
  const taken = await taker.take(chosen, { from: feed.url, follows, claim, isInTime, added });
  const sorted = leftOf(fresh, taken, before);
  for (const [follow, articles] of news) brought(follow, articles);
  return { state: stateAfter(feed, before, sorted), left: [...sorted.left] };
}

interface Left {
  readonly left: ReadonlySet<FeedItem>;
  /** How often the pages of remaining items could not be fetched. */
  readonly tries: Readonly<Record<string, number>>;
  /** Names of items by their pages' final addresses. */
  readonly aliases: readonly string[];
}

const NOTHING_LEFT: Left = { left: new Set(), tries: {}, aliases: [] };

function leftOf(fresh: readonly FeedItem[], taken: ReadonlyMap<FeedItem, Taken>, before: FeedState): Left {
  const left = new Set<FeedItem>();
  const tries: Record<string, number> = {};
  const aliases: string[] = [];
  for (const item of fresh) {
    const name = nameOf(item);
    const tried = before.tries[name] ?? 0;
    const outcome = taken.get(item) ?? { kind: "resting" };
    if (outcome.kind === "met") {
      if (outcome.alias !== null) aliases.push(outcome.alias);
    } else if (outcome.kind === "resting" || tried + 1 < MAX_TRIES) {
      left.add(item);
      if (outcome.kind === "later" || tried > 0) {
        tries[name] = outcome.kind === "later" ? tried + 1 : tried;
      }
    }
  }
  return { left, tries, aliases };
}

function stateAfter(feed: Feed, before: FeedState, { left, tries, aliases }: Left): FeedState {
  const met = new Set(feed.items.filter(item => !left.has(item)).flatMap(namesOf));
  return {
    ...before,
    title: feed.title,
    items: feed.items.length,
    // The feed's present items come last: an item that stays in it for years must not be forgotten.
    seen: rememberedOf([...before.seen.filter(name => !met.has(name)), ...aliases, ...met], met.size),
    tries,
  };
}
