import type { Article } from "../articles/article.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { wordsOf } from "../text/words.ts";
import type { AnalysedArticle } from "./analysed-article.ts";
import { speakerOf } from "./answer.ts";
import { type CheckOptions, checkQuote } from "./check/check-quote.ts";
import type { Library } from "./library.ts";
import { listSpeakers } from "./speakers/speakers.ts";

/** What can be asked of a library, from its own articles; null if it has nothing of the kind. */
export interface ExampleQuestions {
  /** Short quoted words. */
  readonly words: string | null;
  /** The speaker quoted most. */
  readonly speaker: string | null;
  /** The newest article with its own title. */
  readonly article: Article | null;
}

/** Short enough to read in a list, and long enough to be somebody's. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 12;

/** Each takes a check of a few milliseconds. */
const MOST_CHECKED = 10;

/** Longest title that is typed out, in UTF-16 code units. */
const MAX_TITLE = 60;

/** @param run does the checks; in slices if other work must continue meanwhile */
export async function exampleQuestions(
  library: Library,
  run: CheckOptions["run"],
): Promise<ExampleQuestions> {
  const newestFirst = library.articles.toReversed();
  const [speaker] = listSpeakers(library);
  const titled = newestFirst.find(({ article }) => article.hasOwnTitle && article.title.length <= MAX_TITLE);
  return {
    words: await confirmedWords(library, newestFirst, run),
    speaker: speaker?.name ?? null,
    article: titled?.article ?? null,
  };
}

/** The newest that a check confirms: an example must not end in a warning. */
async function confirmedWords(
  library: Library,
  newestFirst: readonly AnalysedArticle[],
  run: CheckOptions["run"],
): Promise<string | null> {
  for (const words of quotableWords(newestFirst)) {
    const { verdict } = await checkQuote(library, words, run === undefined ? {} : { run });
    if (verdict === "verbatim") return words;
  }
  return null;
}

function quotableWords(newestFirst: readonly AnalysedArticle[]): readonly string[] {
  const found: string[] = [];
  for (const { article, quotations } of newestFirst) {
    for (const quotation of quotations) {
      const sentence = isQuotable(article, quotation) ? shortSentence(article, quotation) : undefined;
      if (sentence) found.push(sliceOf(article.text, sentence).replace(/[,.!]$/, ""));
      if (found.length === MOST_CHECKED) return found;
    }
  }
  return found;
}

/** Plainly somebody's words, in an article whose source was checked. */
function isQuotable({ origin }: Article, { kind, disputed, secondHand, attribution }: Quotation): boolean {
  const isChecked = origin.kind === "host" || origin.kind === "fetched";
  return isChecked && kind === "direct" && !disputed && !secondHand && speakerOf(attribution) !== null;
}

function shortSentence({ text }: Article, quotation: Span): Span | undefined {
  return splitSentences(text, quotation).find(sentence => {
    const words = wordsOf(text, sentence).length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS && /[.!]$/.test(sliceOf(text, sentence));
  });
}
