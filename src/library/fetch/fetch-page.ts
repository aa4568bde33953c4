import type { IncomingFile } from "../records/add-report.ts";
import type { FetchRequest, SafeFetch } from "./safe-fetch.ts";

// Media types of articles, with the extension under which they are stored.
const ENDINGS = new Map([
  ["text/html", ".html"],
  ["application/xhtml+xml", ".html"],
  ["text/plain", ".txt"],
  ["text/markdown", ".md"],
  ["application/json", ".json"],
]);

const PAGE: FetchRequest = { types: [...ENDINGS.keys()], maxBytes: 5 * 1024 * 1024 };

/**
 * Fetches the article that a link leads to, ready to be added.
 *
 * Its origin is the domain that answered in the end, whatever the link or the page says.
 *
 * @param on today's date, `YYYY-MM-DD`
 * @throws {FetchError} with the reason why it can't be fetched
 */
export async function fetchPage(fetch: SafeFetch, link: string, on: string): Promise<IncomingFile> {
  const page = await fetch(link, PAGE);
  // Without an ETag no server should answer "unchanged"; one that does has nothing for us.
  if (page.kind === "unchanged") return { name: link, bytes: new Uint8Array(), origin: originOf(link, on) };
  return {
    name: pageName(page.url, ENDINGS.get(page.type) ?? ".html"),
    bytes: page.bytes,
    origin: originOf(page.url, on),
    source: { url: page.url, charset: page.charset },
  };
}

/** The origin of something read from an address. */
export function originOf(url: string, on: string): IncomingFile["origin"] {
  return { kind: "fetched", domain: new URL(url).hostname.replace(/^www\./, ""), on };
}

/** The name of a page in lists: its domain and the end of its path. */
export function pageName(url: string, ending: string): string {
  const { hostname, pathname } = new URL(url);
  const last = pathname.replace(/\/$/, "").split("/").at(-1) ?? "";
  const bare = last.replace(/\.(?:html?|php|aspx?|txt|md|json)$/i, "").slice(0, 200);
  return `${[hostname.replace(/^www\./, ""), bare].filter(part => part !== "").join("-")}${ending}`;
}
