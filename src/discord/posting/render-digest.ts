import type { StoryEntry } from "../../answers/story/story.ts";
import type { Article } from "../../articles/article.ts";
import { newestFirst } from "../../articles/newest-first.ts";
import { citeInBrief } from "../../wording/citation.ts";
import type { Wording } from "../../wording/wording.ts";
import { renderExcerpt } from "../message/excerpt.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../message/markdown.ts";
import { MESSAGE_LIMITS } from "../message/message-limits.ts";
import { type Reply, text } from "../message/reply.ts";
import { titleLink } from "../render/citation.ts";
import { linesWithin, type Room } from "./lines-within.ts";

/** What the heading and the small print leave. With more articles than this it is longer than a phone's screen. */
const ROOM: Room = { lines: 10, text: MESSAGE_LIMITS.text - 400, bytes: MESSAGE_LIMITS.textBytes - 800 };

/** Articles with a sentence; the others have only their title. */
export const MAX_DIGEST_SENTENCES = 5;

/** Length of the sentence of an article, in UTF-16 code units. */
const MAX_SENTENCE = 180;

/**
 * Many new articles in one message: a line each, newest first, with a sentence as in `/latest` for the first ones,
 * and the number of those left out.
 *
 * @param entries what `/latest` says about the articles; one that only repeats another has only its title
 */
export function renderDigest(
  articles: readonly Article[],
  entries: readonly StoryEntry[],
  wording: Wording,
): Reply {
  const { channel } = wording;
  const told = new Set(entries.map(({ article }) => article));
  const lines = [
    ...entries.map(entry =>
      joinMarkdown([titleLine(entry.article, wording, entry.paragraph), sentenceOf(entry)], "\n"),
    ),
    ...newestFirst(
      articles.filter(article => !told.has(article)),
      ({ date }) => date,
    ).map(article => titleLine(article, wording, null)),
  ];
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(channel.digest(articles.length)))),
      text(...linesWithin(lines, ROOM, left => plain(channel.digestMore(left)))),
      text(small(plain(channel.digestHint))),
    ],
  };
}

function titleLine(article: Article, wording: Wording, paragraph: number | null): Markdown {
  const { name, title, day } = citeInBrief(article, wording);
  const { citation, between } = wording;
  const mark = paragraph === null ? "" : citation.mark(paragraph);
  const where = joinMarkdown([name === title ? "" : name, day, mark].map(plain), citation.join);
  return joinMarkdown([plain("•"), joinMarkdown([titleLink(article, wording), where], between)], " ");
}

function sentenceOf({ article, span, quotation, kind }: StoryEntry): Markdown {
  // Somebody's words without a name beside them would seem to be nobody's.
  if (kind !== "told" || quotation) return plain("");
  return renderExcerpt({ text: article.text, span, focus: null }, MAX_SENTENCE);
}
