import type { Article, ArticleKey } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import type { Refusal, ServerLibrary } from "../server-library.ts";
import { fetchPage } from "./fetch-page.ts";
import type { SafeFetch } from "./safe-fetch.ts";

export type RefreshOutcome =
  | { readonly kind: "unchanged" }
  /** The new version is in the place of the old one. */
  | { readonly kind: "changed"; readonly article: Article }
  /** Uploaded or pasted, or not this server's: there is nothing to fetch it from. */
  | { readonly kind: "no-source" }
  /** What was fetched can't be read any more; the old version stays. */
  | { readonly kind: "unread"; readonly unread: readonly Unread[] }
  | { readonly kind: "refused"; readonly why: Refusal };

/**
 * Fetches an article again from where it was fetched.
 *
 * @param on day of today, `YYYY-MM-DD`
 * @throws {FetchError} that says why it could not be fetched; the old version stays
 */
export async function refreshArticle(
  library: ServerLibrary,
  key: ArticleKey,
  fetch: SafeFetch,
  on: string,
): Promise<RefreshOutcome> {
  const url = library.keptFile(key)?.source.url;
  if (url === undefined) return { kind: "no-source" };
  const { added, refused, unread } = await library.replace(key, await fetchPage(fetch, url, on));
  const [article] = added;
  if (article) return { kind: "changed", article };
  const why = refused[0]?.why;
  if (why) return why.kind === "present" ? { kind: "unchanged" } : { kind: "refused", why };
  return { kind: "unread", unread };
}
