import { setTimeout } from "node:timers/promises";
import type { RunningLibrary } from "../library/start-library.ts";
import { StoreAwayError } from "../library/store/disk.ts";
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

export interface LibraryStateOptions {
  /** Receives what went wrong, if it wasn't that the store is away. */
  readonly failed: (error: unknown) => void;
  readonly storeMs?: number;
}

/** Counts what the metrics report about a library. What the store can't tell, or not in time, is null. */
export async function libraryState(
  { libraries, states, store }: Pick<RunningLibrary, "libraries" | "states" | "store">,
  { failed, storeMs = STORE_MS }: LibraryStateOptions,
): Promise<LibraryState> {
  const feeds = async () => {
    const followers = await libraries.followers();
    const urls = new Set(followers.flatMap(({ kept }) => kept.record.feeds.map(({ url }) => url)));
    const failing = await states.failing([...urls]);
    return { working: urls.size - failing, failing };
  };
  /** Null if it can't be known: the other figures are reported without it. */
  const ifKnown = <Value>(asked: Promise<Value>): Promise<Value | null> =>
    within(
      storeMs,
      asked.catch((error: unknown) => {
        if (!(error instanceof StoreAwayError)) failed(error);
        return null;
      }),
    );
  const [servers, counted] = await Promise.all([
    ifKnown(store.servers().then(({ length }) => length)),
    ifKnown(feeds()),
  ]);
  return {
    servers,
    sharedArticles: libraries.shared.articles.length,
    ownArticles: libraries.opened().reduce((sum, { articles }) => sum + articles.length, 0),
    feeds: counted,
  };
}

/** Null after that time. */
async function within<Value>(mostMs: number, asked: Promise<Value>): Promise<Value | null> {
  const ended = new AbortController();
  const tooLong = setTimeout(mostMs, null, { ref: false, signal: ended.signal }).catch(() => null);
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    ended.abort();
  }
}
