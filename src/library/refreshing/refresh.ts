import type { Article, ArticleKey } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import { fetchPage } from "../fetch/fetch-page.ts";
import type { SafeFetch } from "../fetch/safe-fetch.ts";
import type { Refusal } from "../records/add-report.ts";
import type { ServerLibrary } from "../servers/server-library.ts";

export type RefreshOutcome =
  | { readonly kind: "unchanged" }
  /** The new version has replaced the old one. */
  | { readonly kind: "changed"; readonly article: Article }
  /** Uploaded or pasted, or not this server's: it can't be fetched from anywhere. */
  | { readonly kind: "no-source" }
  /** The fetched page can no longer be read; the old version stays. */
  | { readonly kind: "unread"; readonly unread: readonly Unread[] }
  | { readonly kind: "refused"; readonly why: Refusal }
  /** The page is now so much shorter that it is hardly the article; the old version stays. */
  | { readonly kind: "shrunk" };

/**
 * Least share of an article's length that a new version must have. A site that begins to ask for consent or a login
 * answers with a notice, which must not replace the article. Higher rejects articles that were shortened; 0.1 to 0.5
 * make sense.
 */
const LEAST_SHARE = 0.25;

/**
 * Fetches an article again from its source.
 *
 * @param on today's date, `YYYY-MM-DD`
 * @throws {FetchError} with the reason why it could not be fetched; the old version stays
 */
export async function refreshArticle(
  library: ServerLibrary,
  key: ArticleKey,
  fetch: SafeFetch,
  on: string,
): Promise<RefreshOutcome> {
  const url = library.keptFile(key)?.source.url;
  if (url === undefined) return { kind: "no-source" };
  const before = library.articles.find(({ article }) => article.key === key)?.article.text.length ?? 0;
  let isShrunk = false;
  const { added, refused, unread } = await library.replace(key, await fetchPage(fetch, url, on), {
    isWanted: articles => {
      isShrunk = articles.every(({ text }) => text.length < LEAST_SHARE * before);
      return !isShrunk;
    },
  });
  if (isShrunk) return { kind: "shrunk" };
  const [article] = added;
  if (article) return { kind: "changed", article };
  const why = refused[0]?.why;
  if (why) return why.kind === "present" ? { kind: "unchanged" } : { kind: "refused", why };
  // If the article was removed while its page was being fetched, nothing was tried.
  return unread.length > 0 ? { kind: "unread", unread } : { kind: "no-source" };
}
