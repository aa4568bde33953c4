import type { Match } from "../../../../src/answers/answer.ts";
import { checkQuote } from "../../../../src/answers/check/check-quote.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import type { WordIndex } from "../../../../src/search/index/word-index.ts";

/** What stands in an article in the place of WORDS. */
const WORDS = "The bridge will stay shut until the cracks have been repaired";

/** Where an article quotes words, and the words that its library knows. */
export interface Matched {
  readonly match: Match;
  readonly index: WordIndex;
}

interface Options {
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  /** What is quoted, if not {@link WORDS}. */
  readonly words?: string;
  /** Texts of further articles. */
  readonly others?: readonly string[];
}

/** Finds the quotation WORDS of an article of invented text, one paragraph a line; a comma behind WORDS is in the marks. */
export async function matchOf(
  text: string,
  { title = "Tarn", date, publisher, words = WORDS, others = [] }: Options = {},
): Promise<Matched> {
  const filled = text.replaceAll("WORDS,", `“${words},”`).replaceAll("WORDS", `“${words}”`);
  const library = buildLibrary([
    articleOfLines(filled, {
      origin: { kind: "host", file: "a" },
      title,
      ...(date ? { date } : {}),
      ...(publisher ? { publisher } : {}),
    }),
    ...others.map((other, i) =>
      articleOfLines(other, { origin: { kind: "host", file: `b${i}` }, title: `Other ${i}` }),
    ),
  ]);
  const { matches } = await checkQuote(library, words);
  const match = matches.find(({ article }) => article.title === title);
  if (!match) throw new Error(`not quoted: ${text}`);
  return { match, index: await library.words() };
}
