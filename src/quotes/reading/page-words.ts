import { PAGE_PHRASES, PICTURE_AGENCIES } from "../../english/pages/page-phrases.ts";
import type { Token } from "./tokens.ts";

const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(PAGE_PHRASES.map(([first]) => first));

/** Most words of a photographer's name before the stroke. */
const LONGEST_PHOTOGRAPHER = 3;

/**
 * Where words of the page end that begin at a token: "JUST WATCHED", "Story continues", "Ann Roe/Getty Images". The
 * token itself where none do.
 */
export function pageWordsEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first?.isCapital) return at;
  const phrase = FIRST_WORDS.has(first.lower)
    ? PAGE_PHRASES.find(words => words.every((word, index) => tokens[at + index]?.lower === word))
    : undefined;
  if (!phrase) return creditEnd(tokens, at);
  return isInSentence(tokens, at, at + phrase.length) ? at : at + phrase.length;
}

/** "the agency | Getty Images | sued": small letters beside the words, or a comma, show that they belong to the sentence. */
function isInSentence(tokens: readonly Token[], from: number, to: number): boolean {
  const isPlain = to - from < LONG_PHRASE && !/^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? "");
  return isSmall(tokens[to]) || tokens[to]?.text === "," || (isPlain && isSmall(tokens[from - 1]));
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital;
}

/** Phrases of so many words are a page's even in the middle of a sentence: "guns | Replay More Videos". */
const LONG_PHRASE = 3;

/** "Chip Orr/Getty Images", "Bo Lee/AP": nobody's name in the text. */
function creditEnd(tokens: readonly Token[], at: number): number {
  for (let last = at; last < at + LONGEST_PHOTOGRAPHER && tokens[last]?.isCapital; last++) {
    const agency = tokens[last]?.lower.split("/").at(1);
    if (agency === undefined) continue;
    if (!PICTURE_AGENCIES.has(agency)) return at;
    const end = tokens[last + 1]?.text === "Images" ? last + 2 : last + 1;
    // "the Post/AP | poll"
    return isSmall(tokens[end]) ? at : end;
  }
  return at;
}
