import type { RunningLibrary } from "../library/start-library.ts";
import type { BotState } from "./metrics.ts";

type LibraryState = Omit<BotState, "isConnected" | "filesWaiting">;

/** Before the library is open. */
export const NOTHING_OPEN: LibraryState = {
  servers: 0,
  sharedArticles: 0,
  ownArticles: 0,
  feeds: { working: 0, failing: 0 },
};

/** Counts what the metrics report about a library. */
export async function libraryState({
  libraries,
  states,
  store,
}: Pick<RunningLibrary, "libraries" | "states" | "store">): Promise<LibraryState> {
  const followers = await libraries.followers();
  const urls = new Set(followers.flatMap(({ kept }) => kept.record.feeds.map(({ url }) => url)));
  const failing = await states.failing([...urls]);
  return {
    servers: (await store.servers()).length,
    sharedArticles: libraries.shared.articles.length,
    ownArticles: libraries.opened().reduce((sum, { articles }) => sum + articles.length, 0),
    feeds: { working: urls.size - failing, failing },
  };
}
