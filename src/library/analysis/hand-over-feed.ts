import type { Feed, FeedItem } from "../feeds/parse-feed.ts";
import type { FeedReading } from "../feeds/read-feed.ts";

/** A part of a feed that was read, small enough to be taken over between two answers. */
export type FeedPart =
  | { readonly kind: "items"; readonly items: readonly FeedItem[] }
  | { readonly kind: "end"; readonly feed: Omit<Feed, "items"> }
  | Extract<FeedReading, { readonly kind: "no-feed" }>;

/** How much one part holds, in UTF-16 code units; an item without a text counts as some. */
const PART = 200_000;
const ITEM = 200;

/** Splits a feed that was read; `createFeedAssembly` puts it together again. */
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

/** Puts parts together as they come; the feed when the last is there, else null. */
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
