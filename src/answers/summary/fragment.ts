import type { ArticleSentence } from "./article-sentences.ts";

/** Shorter pieces ("Yes.", "1.", "Mr Weingarten pressed.") mean nothing by themselves. */
const LEAST_WORDS = 4;

/** A sentence's last punctuation mark, with any closing marks. A full stop after a space ends a link's text. */
const ENDING = /(?<!\s)[.!?…。！？।؟]["'”’»)\]]*$/u;

/** What a page says about itself rather than the news. */
const BOILERPLATE =
  /^(?:copyright|©|like us on|follow us on|click here|read more|scroll down|sign up|watch:|read:)/i;

/**
 * Whether a piece of an article is not a sentence for a summary: a caption, a link, a line of a table, the rest of a
 * sentence after a quotation, or part of a longer quotation.
 */
export function isFragment({ text, words }: ArticleSentence): boolean {
  return (
    words.length < LEAST_WORDS ||
    !ENDING.test(text.slice(-20)) ||
    /^\p{Ll}/u.test(text) ||
    BOILERPLATE.test(text) ||
    !hasClosedMarks(text)
  );
}

/** Whether every double mark opened in a sentence is closed in it. */
function hasClosedMarks(text: string): boolean {
  let [straight, curly] = [0, 0];
  for (const letter of text) {
    if (letter === '"') straight++;
    else if (letter === "“") curly++;
    else if (letter === "”") curly--;
    if (curly < 0) return false;
  }
  return straight % 2 === 0 && curly === 0;
}
