import { escapeLine, escapeLink, escapeText, onOneLine } from "./escape.ts";

/** Text in Discord's Markdown: escaped values with the formatting added by a renderer. */
export type Markdown = string & { readonly __brand: "Markdown" };

/** One line of a sentence or a name, with nothing in it that formats. */
export function plain(text: string): Markdown {
  return branded(escapeLine(text));
}

/** Unchanged, with its line breaks. */
export function verbatim(text: string): Markdown {
  return branded(escapeText(text));
}

export function bold(inner: Markdown): Markdown {
  return inner === "" ? inner : branded(`**${inner}**`);
}

/** Something among an article's words that isn't one of them. */
export function italic(inner: Markdown): Markdown {
  return branded(`_${inner}_`);
}

/** Small grey print, on a separate line. */
export function small(inner: Markdown): Markdown {
  return branded(`-# ${inner}`);
}

/** In a link's words it breaks the link in some of Discord's clients (discord-api-docs #6810). */
const EMOJI = /\p{Extended_Pictographic}/u;

/**
 * Words linked to an address, or only the words if the address is too long to be worth its space.
 *
 * Discord's clients show a backslash in a link's words literally (discord-api-docs #6185), so words that need one
 * stay outside, and an arrow after them is the link.
 */
export function link(words: string, url: string | null, { maxLength = 300 } = {}): Markdown {
  const shown = plain(words);
  const target = url === null ? null : escapeLink(url, maxLength);
  if (target === null) return shown;
  const isPlain = shown === onOneLine(words) && !EMOJI.test(words);
  return branded(isPlain ? `[${shown}](${target})` : `${shown} [→](${target})`);
}

/** Puts a block quote's mark before every line. */
export function blockQuote(inner: Markdown): Markdown {
  return branded(`> ${inner.replace(/\r\n?|\n/g, "$&> ")}`);
}

/**
 * A member, a channel or a role by its id, shown by its name. Pings nobody: messages are sent without allowed
 * mentions.
 */
export function mention(whom: keyof typeof MENTIONS, id: string): Markdown {
  return branded(`<${MENTIONS[whom]}${id}>`);
}

const MENTIONS = { member: "@", channel: "#", role: "@&" } as const;

export function joinMarkdown(parts: readonly Markdown[], between: string): Markdown {
  return branded(parts.filter(part => part !== "").join(between));
}

// The only place where a string becomes Markdown.
function branded(text: string): Markdown {
  return text as Markdown;
}
