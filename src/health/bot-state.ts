import { setTimeout } from "node:timers/promises";
import type { RunningLibrary } from "../library/start-library.ts";
import type { BotState } from "./metrics.ts";

type LibraryState = Omit<BotState, "isConnected" | "isReady" | "filesWaiting">;

/** Before the library is open. */
export const NOTHING_OPEN: LibraryState = {
  servers: 0,
  sharedArticles: 0,
  ownArticles: 0,
  feeds: { working: 0, failing: 0 },
};

/** How long the store is waited for, in milliseconds: Prometheus gives up after ten seconds. */
const STORE_MS = 5_000;

/** Counts what the metrics report about a library. What the store can't tell in time is null. */
export async function libraryState(
  { libraries, states, store }: Pick<RunningLibrary, "libraries" | "states" | "store">,
  { storeMs = STORE_MS } = {},
): Promise<LibraryState> {
  const feeds = async () => {
    const followers = await libraries.followers();
    const urls = new Set(followers.flatMap(({ kept }) => kept.record.feeds.map(({ url }) => url)));
    const failing = await states.failing([...urls]);
    return { working: urls.size - failing, failing };
  };
  const [servers, counted] = await Promise.all([
    ifKnown(async () => (await store.servers()).length, storeMs),
    ifKnown(feeds, storeMs),
  ]);
  return {
    servers,
    sharedArticles: libraries.shared.articles.length,
    ownArticles: libraries.opened().reduce((sum, { articles }) => sum + articles.length, 0),
    feeds: counted,
  };
}

/** Null if it can't be known: the other figures are reported without it. */
async function ifKnown<Value>(ask: () => Promise<Value>, mostMs: number): Promise<Value | null> {
  const ended = new AbortController();
  const tooLong = setTimeout(mostMs, null, { ref: false, signal: ended.signal }).catch(() => null);
  try {
    return await Promise.race([ask().catch(() => null), tooLong]);
  } finally {
    ended.abort();
  }
}
