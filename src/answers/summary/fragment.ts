import type { ArticleSentence } from "./article-sentences.ts";

/** Shorter pieces ("Yes.", "1.", "Mr Weingarten pressed.") tell nothing by themselves. */
const LEAST_WORDS = 4;

/** A sentence's last mark, with what may close after it. A stop after a space ends a link's text. */
const ENDING = /(?<!\s)[.!?…。！？।؟]["'”’»)\]]*$/u;

/** What a page says of itself and not of the news. */
const BOILERPLATE =
  /^(?:copyright|©|like us on|follow us on|click here|read more|scroll down|sign up|watch:|read:)/i;

/**
 * Whether a piece of an article is not a sentence that can be in a summary: a caption, a link, a line
 * of a table, the rest of a sentence after a quotation, or a part of a longer quotation.
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

/** Whether every double mark that opens in a sentence closes in it. */
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
