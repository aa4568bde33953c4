import type { Article } from "./article.ts";
import { UnreadableError } from "./unread.ts";

/**
 * Limits a fetched article to what its own site can say: the publisher is the domain that answered, and a link to
 * another site is not believed, whatever the page or file says about itself.
 *
 * @param url address it was read from, after redirects
 * @throws {UnreadableError} if it repeats words from its own link
 */
export function asFetched(article: Article, url: string | undefined): Article {
  const { origin, text } = article;
  if (origin.kind !== "fetched") return article;
  if (url !== undefined && repeatsLink(text, url)) {
    throw new UnreadableError("repeats-its-link");
  }
  return { ...article, publisher: origin.domain, url: ownLink(article.url, url) ?? url ?? null };
}

/** The page's own canonical link, if it is on the same site; null otherwise. */
export function ownLink(named: string | null, url: string | undefined): string | null {
  if (named === null || url === undefined) return null;
  const bareHost = (link: string) => new URL(link).host.replace(/^(?:www|m|amp)\./, "");
  return bareHost(named) === bareHost(url) ? named : null;
}

/**
 * Consecutive words that show a page copied them from its link. A lower number refuses articles whose link contains a
 * common phrase; a higher one lets short forged quotations through.
 */
const REPEATED_WORDS = 5;

/**
 * Whether a text repeats words that were written into its link. A search page prints what was searched for, so
 * anybody could put words into an outlet's mouth. A slug ("the-tram-runs") has no spaces and doesn't count, nor does a
 * file name.
 *
 * @example repeatsLink("No results for: Quill said we sell it all.", "https://n.test/s?q=Quill+said+we+sell+it") //
 *   true
 * @internal
 */
export function repeatsLink(text: string, link: string): boolean {
  const { pathname, searchParams } = new URL(link);
  const folders = pathname.split("/").filter(part => !part.includes("."));
  const values = [...searchParams].flatMap(([name, value]) => (name.startsWith("utm_") ? [] : [value]));
  let said: string | null = null;
  for (const value of [...values, ...folders.map(decoded)]) {
    const words = wordsOf(value.replaceAll("+", " "));
    if (!/\s/.test(value.trim().replaceAll("+", " ")) || words.length < REPEATED_WORDS) continue;
    said ??= ` ${wordsOf(text).join(" ")} `;
    for (let at = 0; at + REPEATED_WORDS <= words.length; at++) {
      if (said.includes(` ${words.slice(at, at + REPEATED_WORDS).join(" ")} `)) return true;
    }
  }
  return false;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
