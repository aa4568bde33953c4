import type { FailureNotice } from "../../library/feeds/failure-notices.ts";
import { shorten } from "../../text/cut.ts";
import { feedProblemInWords } from "../../wording/reason-in-words.ts";
import type { Wording } from "../../wording/wording.ts";
import { dayOf } from "../message/day-of.ts";
import { bold, plain, small } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";

const MAX_LINK = 300;

/** A feed has failed for a day: which, since when, what is wrong, and what can be done. */
export function renderFeedFailure({ feed, problem, since }: FailureNotice, wording: Wording): Reply {
  const { feedFails } = wording.channel;
  const sinceWhen = feedFails.since(wording.period(dayOf(new Date(since)), null));
  return {
    tone: "caution",
    blocks: [
      text(
        bold(plain(feedFails.heading)),
        plain(shorten(addressOf(feed.url), MAX_LINK)),
        plain(`${sinceWhen} ${feedProblemInWords(problem, wording)}.`),
        small(plain(feedFails.next)),
      ),
    ],
  };
}

// Everybody reads the notice; what follows the path, or precedes the host, may be the key to a paid feed.
function addressOf(link: string): string {
  const { origin, pathname } = new URL(link);
  return `${origin}${pathname}`;
}
