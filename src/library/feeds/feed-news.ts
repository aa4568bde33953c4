import type { Article } from "../../articles/article.ts";
import type { FollowedFeed } from "../records/records.ts";

/** What a poll changed for a server. */
export type FeedNews =
  | {
      readonly kind: "brought";
      readonly guildId: string;
      readonly feed: FollowedFeed;
      readonly articles: readonly Article[];
    }
  /** `feed` is its current state; `from` is where it was before. */
  | { readonly kind: "moved"; readonly guildId: string; readonly feed: FollowedFeed; readonly from: string };
