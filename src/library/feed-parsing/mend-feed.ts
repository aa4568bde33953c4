/** Where an item ends, and what must be closed after the last one. */
const KINDS = [
  { root: "<rss", end: "</item>", closing: "</channel></rss>" },
  { root: "<rdf:RDF", end: "</item>", closing: "</rdf:RDF>" },
  { root: "<feed", end: "</entry>", closing: "</feed>" },
] as const;

/**
 * A truncated feed, with its complete items and a proper end; null if it wasn't truncated, or has no complete item.
 */
export function mendedFeed(text: string): string | null {
  for (const { root, end, closing } of KINDS) {
    if (!text.includes(root)) continue;
    const last = text.lastIndexOf(end);
    const isCut = last !== -1 && !text.slice(last).includes(closing.slice(closing.lastIndexOf("</")));
    return isCut ? text.slice(0, last + end.length) + closing : null;
  }
  return mendedJson(text);
}

function mendedJson(text: string): string | null {
  if (!/^\s{0,99}\{/.test(text) || isJson(text)) return null;
  // The last few places where an item may end; more are not worth the time.
  let end = text.length;
  for (let tries = 0; tries < 5; tries++) {
    end = text.lastIndexOf("}", end - 1);
    if (end === -1) return null;
    // If it isn't valid, an inner object ended there, not an item.
    const whole = `${text.slice(0, end + 1)}]}`;
    if (isJson(whole)) return whole;
  }
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The address that a feed gives as the base of its links (`xml:base`), otherwise where it was read from. */
export function baseOf(text: string, url: string): string {
  const base =
    /<(?:rss|feed|rdf:RDF|channel)\b[^<>]{0,2000}?\bxml:base\s{0,3}=\s{0,3}["']([^"'<>]{1,2000})["']/i.exec(
      text.slice(0, 20_000),
    )?.[1];
  return (base && URL.parse(base, url)?.href) || url;
}

/** A title in base 64, as old Atom feeds and email programs write it, as plain words. */
export function plainTitle(title: string | undefined): string | undefined {
  const encoded =
    /^=\?utf-8\?b\?([A-Za-z0-9+/=]{4,4000})\?=$/i.exec(title?.trim() ?? "")?.[1] ?? title?.trim();
  if (encoded === undefined || !/^[A-Za-z0-9+/]{16,4000}={0,2}$/.test(encoded) || encoded.length % 4 !== 0) {
    return title;
  }
  const words = Buffer.from(encoded, "base64").toString("utf8");
  // A long word isn't base 64: decoding one doesn't give text.
  return /\uFFFD|\p{Cc}/u.test(words) || !words.includes(" ") ? title : words;
}
