import type { Article, Origin } from "../article.ts";
import { articleOfParagraphs } from "../create-article.ts";
import { inReadingOrder } from "./in-reading-order.ts";

const SEPARATOR = /^={8,12}[ \t]*$/m;

/**
 * "- Your Highlight on Location 12-15 | Added on Tuesday, 10 February 2026 21:04:11", in the language of the device.
 */
const SAYS_WHAT = /^- (.{3,120}) \| .{3,120}$/;

/** The label of marked text; everything else is the reader's own notes and bookmarks. */
const HIGHLIGHT =
  /\b(?:highlight|clip(?:ping)?|markierung|surlignement|subrayado|evidenziazione|destaque|markering|marker(?:et|ad))/i;

/** "Six Minutes of Frost (Ikaika Moreau)": the last brackets contain the author. */
const NAMED = /^(.{1,300}?)\s*\(([^()]{1,200})\)$/;

/**
 * The highlights from a Kindle ("My Clippings.txt"), one article, of course partial, for each book or magazine; null
 * if the text is something else. The reader's own notes are left out, and so is the date, which is that of the
 * highlight.
 */
export function clippings(text: string, origin: Origin): readonly (() => Article)[] | null {
  const pieces = text.replace(/^\uFEFF/, "").split(SEPARATOR);
  if (pieces.length < 2) return null;
  const marked = new Map<string, string[]>();
  for (const piece of pieces) {
    const lines = piece.trim().split(/\r\n|[\n\r]/);
    const [work = "", what = "", ...words] = lines.map(line => line.trim());
    if (work === "" && lines.length === 1) continue;
    const kind = SAYS_WHAT.exec(what)?.[1];
    if (kind === undefined) return null;
    if (!HIGHLIGHT.test(kind)) continue;
    const kept = words.join("\n").trim();
    if (kept === "") continue;
    const others = marked.get(work);
    if (others) others.push(kept);
    else marked.set(work, [kept]);
  }
  if (marked.size === 0) return null;
  return [...marked].map(
    ([work, words]) =>
      () =>
        articleOf(work, words, origin),
  );
}

function articleOf(work: string, words: readonly string[], origin: Origin): Article {
  const [, title = work, names = ""] = NAMED.exec(work.replace(/^\uFEFF/, "")) ?? [];
  const author = names.split(";").map(inReadingOrder).join(", ");
  return articleOfParagraphs([...words], {
    origin,
    title,
    author,
    partial: { kept: words.length, held: null },
  });
}
