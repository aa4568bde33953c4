import type { FeedState, FeedStates } from "../../src/library/records/feed-states.ts";

/** Stores a feed's state, as a poll does. */
export async function putFeedState(states: FeedStates, state: FeedState): Promise<void> {
  const claim = await states.claim(state.url);
  if (!(await claim?.set(state))) throw new Error("another has claimed the feed");
  await claim?.release();
}
