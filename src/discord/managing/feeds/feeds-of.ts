import type { Managed } from "../server-library-of.ts";
import type { FeedAndState } from "./render-feeds.ts";

/** What a server follows, each with how its last readings went. */
export function feedsOf({ own, server }: Managed): Promise<FeedAndState[]> {
  return Promise.all(
    own.store.record.feeds.map(async feed => ({ feed, state: await server.services.states.get(feed.url) })),
  );
}
