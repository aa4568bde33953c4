import { z } from "zod";
import { GivenFields } from "./fields.ts";
import { collapse } from "./parse-html-blocks.ts";
import type { Page } from "./parse-html-page.ts";

/** What a page says of its article beside the text. What can't be read is null: a page owes us nothing. */
export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** `articleBody` of its JSON-LD, or the updates of a live blog one after the other. */
  readonly body: string | null;
  /** The page says that not everybody may read all of it. */
  readonly isPaywalled: boolean;
}

const text = z.string().catch("").transform(collapse);
const named = z.union([text.pipe(z.string().min(1)), z.object({ name: text }).transform(({ name }) => name)]);
const names = z
  .union([named.transform(name => [name]), z.array(named.catch(""))])
  .catch([])
  .transform(list => list.filter(name => name !== "").join(", ") || null);
const address = z
  .union([z.string(), z.object({ "@id": z.string() }).transform(node => node["@id"])])
  .nullable()
  .catch(null);
const body = z.string().catch("");

const Update = z.object({ headline: text, articleBody: body });

// Every field is optional and may be of any shape: a wrong one is as good as none.
const LinkedArticle = z.object({
  "@type": z
    .union([z.string().transform(type => [type]), z.array(z.string())])
    .refine(types => types.some(type => /(?:Article|BlogPosting|Review)$/.test(type))),
  headline: text,
  name: text,
  author: names,
  publisher: names,
  datePublished: text,
  inLanguage: z.union([text, z.object({ alternateName: text }).transform(it => it.alternateName)]).catch(""),
  mainEntityOfPage: address,
  url: address,
  articleBody: body,
  liveBlogUpdate: z.array(Update).catch([]),
  isAccessibleForFree: z.union([z.boolean(), z.string()]).catch(true),
});
type LinkedArticle = z.infer<typeof LinkedArticle>;

/** Deepest level at which an article is looked for in JSON-LD; `@graph` and `mainEntity` make three. */
const MAX_LINKED_DEPTH = 5;

/**
 * Reads title, author, date and the rest from a page's JSON-LD, then its `<meta>` elements, then what it
 * prints.
 *
 * @param address where the page was read from, if known: relative links are resolved against it
 */
export function readMetadata(page: Page, address: string | null): PageMetadata {
  const linked = linkedArticleIn(page);
  const meta = (...keys: string[]) => metaOf(page, keys);
  const words = (selector: string) => collapse(page.querySelector(selector)?.textContent ?? "") || null;
  const publisher = linked?.publisher ?? meta("og:site_name");
  const time = page.querySelector("article time[datetime], main time[datetime], time[datetime]");
  return {
    title:
      linked?.headline ||
      meta("og:title") ||
      words("h1") ||
      linked?.name ||
      withoutSite(words("title"), publisher),
    author:
      linked?.author ??
      personIn(meta("author", "parsely-author")) ??
      words('[itemprop="author"], [rel="author"]'),
    publisher,
    date: firstDay([
      linked?.datePublished,
      meta("article:published_time", "datePublished", "date", "dc.date", "parsely-pub-date", "pubdate"),
      page.querySelector('[itemprop="datePublished"]')?.getAttribute("datetime"),
      time?.getAttribute("datetime"),
    ]),
    language:
      languageTag(page.documentElement.getAttribute("lang")) ??
      languageTag(linked?.inLanguage) ??
      languageTag(meta("og:locale")),
    url: firstLink(
      [
        page.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
        meta("og:url"),
        linked?.mainEntityOfPage,
        linked?.url,
      ],
      address,
    ),
    body: linked ? bodyOf(linked) : null,
    isPaywalled: linked !== null && /^false$/i.test(String(linked.isAccessibleForFree)),
  };
}

// The one with the most words: pages name related articles in JSON-LD as well.
function linkedArticleIn(page: Page): LinkedArticle | null {
  const found: LinkedArticle[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collectArticles(parseLinked(script.textContent), found, 0);
  }
  const length = (article: LinkedArticle) => bodyOf(article)?.length ?? 0;
  return found.reduce<LinkedArticle | null>(
    (best, article) => (best === null || length(article) > length(best) ? article : best),
    null,
  );
}

function collectArticles(value: unknown, found: LinkedArticle[], depth: number): void {
  if (depth > MAX_LINKED_DEPTH || typeof value !== "object" || value === null) return;
  const article = LinkedArticle.safeParse(value);
  if (article.success) found.push(article.data);
  else for (const child of Object.values(value)) collectArticles(child, found, depth + 1);
}

// Line ends inside strings are the commonest mistake in pages' JSON-LD; CDATA and comments the next.
function parseLinked(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    "",
  );
  for (const attempt of [bare, bare.replace(/[\r\n\t]/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not worth a word: the page is read without it.
    }
  }
  return null;
}

function bodyOf({ articleBody, liveBlogUpdate }: LinkedArticle): string | null {
  const updates = liveBlogUpdate.flatMap(update => [update.headline, update.articleBody]);
  return [articleBody, ...updates].filter(part => part.trim() !== "").join("\n\n") || null;
}

function metaOf(page: Page, keys: readonly string[]): string | null {
  for (const key of keys) {
    const element = page.querySelector(
      `meta[property="${key}"], meta[name="${key}"], meta[itemprop="${key}"]`,
    );
    const content = collapse(element?.getAttribute("content") ?? "");
    if (content !== "") return content;
  }
  return null;
}

// Many pages put a link to the author's profile where the name belongs.
function personIn(author: string | null): string | null {
  return author === null || /^https?:/i.test(author) ? null : author;
}

function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title;
  for (const mark of [" | ", " - ", " – ", " — ", " · "]) {
    if (title.endsWith(mark + publisher)) return title.slice(0, -(mark + publisher).length);
  }
  return title;
}

function firstDay(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = GivenFields.shape.date.safeParse(value);
    if (day.success && day.data !== null) return day.data;
  }
  return null;
}

function languageTag(value: string | null | undefined): string | null {
  const tag = value?.trim().replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

function firstLink(values: readonly (string | null | undefined)[], address: string | null): string | null {
  for (const value of values) {
    const link = value ? URL.parse(value, address ?? undefined) : null;
    if (link && /^https?:$/.test(link.protocol)) return link.href;
  }
  return null;
}
