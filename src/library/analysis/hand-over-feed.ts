import type { Feed, FeedItem } from "../feed-parsing/parse-feed.ts";
import type { FeedReading } from "../feed-parsing/read-feed.ts";

/** Part of a parsed feed, small enough to be received between two answers. */
export type FeedPart =
  | { readonly kind: "items"; readonly items: readonly FeedItem[] }
  | { readonly kind: "end"; readonly feed: Omit<Feed, "items"> }
  | Extract<FeedReading, { readonly kind: "no-feed" }>;

/** The size of one part, in UTF-16 code units; an item without a text counts as several. */
const PART = 200_000;
const ITEM = 200;

/** Splits a parsed feed into parts; `createFeedAssembly` joins them again. */
export function* feedPartsOf(reading: FeedReading): Generator<FeedPart> {
  if (reading.kind === "no-feed") return yield reading;
  const { items, ...feed } = reading.feed;
  let open: FeedItem[] = [];
  let size = 0;
  for (const item of items) {
    const own = ITEM + item.words.length + (item.content?.length ?? 0);
    if (size + own > PART && open.length > 0) {
      yield { kind: "items", items: open };
      [open, size] = [[], 0];
    }
    open.push(item);
    size += own;
  }
  yield { kind: "items", items: open };
  yield { kind: "end", feed };
}

/** Joins parts as they arrive; returns the feed with the last one, until then null. */
export function createFeedAssembly(): (part: FeedPart) => FeedReading | null {
  const items: FeedItem[] = [];
  return part => {
    switch (part.kind) {
      case "items":
        items.push(...part.items);
        return null;
      case "end":
        return { kind: "feed", feed: { ...part.feed, items } };
      case "no-feed":
        return part;
    }
  };
}
