import { type Article, paragraphNumberAt } from "../articles/article.ts";
import { shorten, shortenStart } from "../text/cut.ts";
import { splitSentences } from "../text/sentences.ts";
import { isOverlapping, type Span, sliceOf } from "../text/span.ts";

const MARK = /["“”„«»「」]/u;

/** How much of the article's own words is shown on either side of a cue, in code units. */
const AROUND = 45;

/**
 * The article's own words around a cue, up to the next quotation mark or the end of the sentence: of “is said to have told
 * friends: “…”” all, where the cue is only “to”. Null if the cue itself is in marks.
 *
 * @example clauseOfCue(article, cue) // Roe is said to have told friends
 */
export function clauseOfCue(article: Article, cue: Span): string | null {
  const { text, paragraphs } = article;
  if (MARK.test(sliceOf(text, cue)) || cue.end - cue.start > 2 * AROUND) return null;
  const home = paragraphs[paragraphNumberAt(article, cue.start) - 1];
  const sentence = home && splitSentences(text, home).find(each => isOverlapping(each, cue));
  if (!sentence) return null;
  const before = text.slice(sentence.start, cue.start).split(MARK).at(-1) ?? "";
  const after = text.slice(cue.end, sentence.end).split(MARK)[0] ?? "";
  const isInMarks = text.slice(sentence.start, cue.start).split(MARK).length % 2 === 0;
  if (isInMarks) return null;
  const behind = /^\s/u.test(after) ? ` ${shorten(after.trim(), AROUND)}` : shorten(after.trim(), AROUND);
  const own = `${shortenStart(before.trimStart(), AROUND)}${sliceOf(text, cue)}${behind}`;
  return own.replace(/^[\s,.;:–—-]+|[\s,.;:–—-]+$/gu, "");
}
