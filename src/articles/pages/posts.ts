import { isSignedPost } from "../post-signature.ts";
import type { Block } from "./block.ts";
import { identityOf } from "./furniture.ts";
import { type PageElement, sourceTailOf } from "./page.ts";

/** Class names with which each network's scripts turn a block quote into a post. */
const EMBED_NAMES = [
  "twitter-tweet",
  "twitter-video",
  "bluesky-embed",
  "instagram-media",
  "tiktok-embed",
  "mastodon-embed",
  "fb-post",
  // Threads.
  "text-post-media",
  "telegram-post",
  "reddit-embed-bq",
  "reddit-card",
];
const EMBEDS = new RegExp(`(?:^|\\s)(?:${EMBED_NAMES.join("|")})(?:$|[\\s-])`);

/**
 * A line with a post's author: "— Ann Lee (@annlee) May 4, 2024", "A post shared by Ann Lee (@annlee)",
 * "Posted by Ann Lee on Saturday, 4 May 2024".
 */
const SIGNATURE =
  /^(?:(?:—|–|--|―)\s*[^()\n]{1,120}\(@[\w.-]{1,60}(?:@[\w.-]{1,60})?\)|(?:A post|Posted|Post)(?: shared)? by \S)[^\n]{0,120}$/;

/** TikTok puts the account before the words; Mastodon and Threads give it without any. */
const HANDLE = /^@[\w.-]{1,60}$/;

/** The networks' own buttons and notes. */
const CHROME =
  /^(?:View (?:this post )?on \w+|See (?:new )?posts?|Post by @[\w.@-]+|♬ .*|t\.me\/\S+|Learn more|\d[\d,.]*K? (?:likes|replies|reposts)|(?:Add a comment\.*))$/i;

/** Whether an element is an embedded post from a social network. */
export function isPost(element: PageElement): boolean {
  if (element.tagName !== "blockquote") return false;
  return EMBEDS.test(identityOf(element)) || isSignedPost(endOf(element));
}

/**
 * The words of a post followed by its signature, as one paragraph, wherever the markup has the signature; null if the
 * page shows only that there is a post.
 */
export function postOf(blocks: readonly Block[]): string | null {
  const lines = blocks.map(({ text }) => text).filter(line => !CHROME.test(line));
  const isSignature = (line: string) => SIGNATURE.test(line) || HANDLE.test(line);
  const words = lines.filter(line => !isSignature(line));
  if (words.length === 0) return null;
  const handle = lines.find(line => HANDLE.test(line));
  const signature = lines.findLast(line => SIGNATURE.test(line)) ?? (handle && `— ${handle}`);
  return [...words, ...(signature ? [signature] : [])].join(" ");
}

function endOf(element: PageElement): string {
  return sourceTailOf(element, MAX_TAIL).replace(/\s+/g, " ").trimEnd();
}

/** A post's signature is in its last 260 characters. */
const MAX_TAIL = 260;
