import type { Verdict } from "../../answers/answer.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import type { CorrectedWords } from "../../library/corrections/corrections.ts";
import type { AddReport } from "../../library/records/add-report.ts";
import type {
  Correction,
  FollowedFeed,
  ServerSettings,
  UnreachableChannel,
} from "../../library/records/records.ts";
import type { Wording } from "../../wording/wording.ts";

/** A member's "Wrong?": the place, and what the bot said about it. Never who pressed, or what was asked. */
export interface PassageReport {
  readonly article: ArticleKey;
  /** From 1. */
  readonly paragraph: number;
  readonly verdict: Verdict | "answer";
}

/** Events for the managers' channel, if a server has one; `by` is the member who did it. */
export type ManagersEvent =
  | { readonly kind: "added"; readonly by: string; readonly report: AddReport }
  | { readonly kind: "undone"; readonly by: string; readonly articles: readonly Article[] }
  | { readonly kind: "removed"; readonly by: string; readonly article: Article }
  | { readonly kind: "blocked"; readonly by: string; readonly article: Article }
  | {
      readonly kind: "domain-blocked";
      readonly by: string;
      readonly domain: string;
      /** Its articles that were removed. */
      readonly gone: readonly Article[];
    }
  | { readonly kind: "unblocked"; readonly by: string; readonly what: (wording: Wording) => string }
  | { readonly kind: "refreshed"; readonly by: string; readonly article: Article }
  /** All fetched articles were fetched again. */
  | {
      readonly kind: "refreshed-all";
      readonly by: string;
      readonly changed: readonly Article[];
      readonly unchanged: number;
      /** Those that could not be fetched or read; they are unchanged. */
      readonly failed: number;
    }
  /** Title, date, author or link of a pasted article were changed. */
  | { readonly kind: "described"; readonly by: string; readonly article: Article }
  | { readonly kind: "feed-followed" | "feed-unfollowed"; readonly by: string; readonly feed: FollowedFeed }
  | {
      readonly kind: "settings";
      readonly by: string;
      readonly settings: ServerSettings;
      /**
       * The previous settings; if given, only changes are reported, and the previous managers' channel is notified
       * too.
       */
      readonly before?: ServerSettings;
    }
  /** For `article`, null if it is no longer there. */
  | {
      readonly kind: "corrected" | "uncorrected";
      readonly by: string;
      readonly article: Article | null;
      readonly correction: Omit<Correction, "at">;
    }
  | { readonly kind: "exported"; readonly by: string }
  | {
      readonly kind: "imported";
      readonly by: string;
      readonly report: AddReport;
      readonly blocks: number;
      readonly feeds: number;
      readonly hasSettings: boolean;
    }
  /** Long work that the last process did not finish. */
  | { readonly kind: "interrupted"; readonly total: number }
  /** "Wrong?": not who pressed. */
  | {
      readonly kind: "passage-report";
      readonly report: PassageReport;
      readonly place: CorrectedWords;
      readonly article: Article;
    }
  | { readonly kind: "feed-brought"; readonly feed: FollowedFeed; readonly articles: readonly Article[] }
  /** `feed` is its current state; `from` is where it was before. */
  | { readonly kind: "feed-moved"; readonly feed: FollowedFeed; readonly from: string }
  | { readonly kind: "unreachable"; readonly channel: UnreachableChannel };
