import type { Article } from "../articles/article.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { wordsOf } from "../text/words.ts";
import { linkOf } from "./citation.ts";

/** Words at each end of a longer passage in a link; browsers find the rest between them. */
const END_WORDS = 4;

/**
 * The article's link, jumping to words in it (a text fragment, `#:~:text=`) if that fits. Null if the article has no
 * checked link, or too long a one.
 *
 * @param maxLength in UTF-16 code units
 */
export function linkToWords(article: Article, words: Span | null, maxLength: number): string | null {
  const source = linkOf(article);
  if (source === null) return null;
  const url = new URL(source);
  const page = url.href;
  if (page.length > maxLength) return null;
  const fragment = words && fragmentOf(article.text, words);
  if (!fragment || url.hash !== "") return page;
  const jump = `${page}#:~:text=${fragment}`;
  return jump.length <= maxLength ? jump : page;
}

function fragmentOf(text: string, span: Span): string | null {
  const words = wordsOf(text, span);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const headEnd = words[END_WORDS - 1];
  const tailStart = words.at(-END_WORDS);
  if (words.length <= END_WORDS * 2 || !headEnd || !tailStart) {
    return encoded(sliceOf(text, { start: first.start, end: last.end }));
  }
  const head = sliceOf(text, { start: first.start, end: headEnd.end });
  const tail = sliceOf(text, { start: tailStart.start, end: last.end });
  return `${encoded(head)},${encoded(tail)}`;
}

// A hyphen has a special meaning in a text fragment.
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
}
