import type { Managed } from "../server-library-of.ts";
import type { FeedAndState } from "./render-feeds.ts";

/** The feeds that a server follows, each with the results of its last polls. */
export function feedsOf({ own, server }: Managed): Promise<FeedAndState[]> {
  return Promise.all(
    own.store.record.feeds.map(async feed => ({ feed, state: await server.services.states.get(feed.url) })),
  );
}
