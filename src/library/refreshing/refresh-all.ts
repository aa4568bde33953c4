import { setTimeout } from "node:timers/promises";
import type { Article } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import type { SafeFetch } from "../fetch/safe-fetch.ts";
import type { Refusal } from "../records/add-report.ts";
import type { ServerLibrary } from "../servers/server-library.ts";
import { refreshArticle } from "./refresh.ts";

export interface RefreshFailure {
  readonly article: Article;
  readonly why: FetchError | Unread | Refusal | { readonly kind: "shrunk" };
}

/** The result of fetching articles again. */
export interface RefreshAllReport {
  readonly changed: readonly Article[];
  readonly unchanged: number;
  /** These are unchanged. */
  readonly failed: readonly RefreshFailure[];
}

export interface RefreshAllOptions {
  readonly now: () => Date;
  readonly onProgress?: (done: number, total: number, soFar: RefreshAllReport) => void;
  /** Pause between two fetches, in milliseconds: most are from one site, which must not be burdened. */
  readonly pauseMs?: number;
}

/**
 * Fetches every fetched article again, one at a time. Noted as long work, so that a restart reports that it was
 * interrupted; what was fetched until then stays.
 */
export async function refreshAll(
  library: ServerLibrary,
  fetch: SafeFetch,
  { now, onProgress, pauseMs = 500 }: RefreshAllOptions,
): Promise<RefreshAllReport> {
  const articles = library.articles
    .map(({ article }) => article)
    .filter(({ origin }) => origin.kind === "fetched");
  const report = { changed: [] as Article[], unchanged: 0, failed: [] as RefreshFailure[] };
  if (articles.length === 0) return report;
  await library.during({ what: "refresh", total: articles.length, since: now().toISOString() }, async () => {
    for (const [index, article] of articles.entries()) {
      if (index > 0) await setTimeout(pauseMs);
      await refreshOne(library, fetch, article, now().toISOString().slice(0, 10), report);
      onProgress?.(index + 1, articles.length, report);
    }
  });
  return report;
}

async function refreshOne(
  library: ServerLibrary,
  fetch: SafeFetch,
  article: Article,
  on: string,
  report: { changed: Article[]; unchanged: number; failed: RefreshFailure[] },
): Promise<void> {
  try {
    const outcome = await refreshArticle(library, article.key, fetch, on);
    switch (outcome.kind) {
      case "changed":
        report.changed.push(outcome.article);
        break;
      case "unchanged":
        report.unchanged++;
        break;
      case "refused":
        report.failed.push({ article, why: outcome.why });
        break;
      case "shrunk":
        report.failed.push({ article, why: outcome });
        break;
      case "unread":
        for (const why of outcome.unread.slice(0, 1)) report.failed.push({ article, why });
        break;
      case "no-source":
        // Removed meanwhile.
        break;
    }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    report.failed.push({ article, why: error });
  }
}
