import { escapeLine, escapeLink, escapeText, onOneLine } from "./escape.ts";

/** Text in Discord's Markdown: made of escaped values and the formatting that a renderer put around them. */
export type Markdown = string & { readonly __brand: "Markdown" };

/** One line of a sentence or a name, with nothing in it that formats. */
export function plain(text: string): Markdown {
  return branded(escapeLine(text));
}

/** As it stands, with its line breaks. */
export function verbatim(text: string): Markdown {
  return branded(escapeText(text));
}

export function bold(inner: Markdown): Markdown {
  return inner === "" ? inner : branded(`**${inner}**`);
}

/** What stands among an article's words without being one of them. */
export function italic(inner: Markdown): Markdown {
  return branded(`_${inner}_`);
}

/** Small grey print, on a separate line. */
export function small(inner: Markdown): Markdown {
  return branded(`-# ${inner}`);
}

/** Breaks a link in some of Discord's clients when it is in its words (discord-api-docs #6810). */
const EMOJI = /\p{Extended_Pictographic}/u;

/**
 * Words that lead to an address, or only the words where the address is too long to be worth its room.
 *
 * Discord's clients show a backslash in a link's words as it stands (discord-api-docs #6185), so words that need one
 * stay outside, and an arrow behind them is the link.
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

/** A member, a channel or a role by its id, shown by its name. Pings nobody: messages leave with no allowed mentions. */
export function mention(whom: keyof typeof MENTIONS, id: string): Markdown {
  return branded(`<${MENTIONS[whom]}${id}>`);
}

const MENTIONS = { member: "@", channel: "#", role: "@&" } as const;

export function joinMarkdown(parts: readonly Markdown[], between: string): Markdown {
  return branded(parts.filter(part => part !== "").join(between));
}

// The one place where a string becomes Markdown.
function branded(text: string): Markdown {
  return text as Markdown;
}
