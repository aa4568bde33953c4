import type { AnalysedArticle } from "../../src/answers/analysed-article.ts";
import { speakerOf } from "../../src/answers/answer.ts";
import type { Library } from "../../src/answers/library.ts";
import type { Article } from "../../src/articles/article.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { isOverlapping, type Span, sliceOf } from "../../src/text/span.ts";
import { type Word, wordsOf } from "../../src/text/words.ts";

/** A quotation that claims are made from. */
export interface Source {
  readonly article: Article;
  readonly quotation: Quotation;
  readonly text: string;
  readonly words: readonly Word[];
  /** The speaker's name if certain; null if the article leaves it open. */
  readonly speaker: string | null;
}

/** Quotations from which a claim of `fewest` words or more can be made. Disputed and indirect ones are left out. */
export function sourcesOf(articles: readonly AnalysedArticle[], fewest: number): Source[] {
  return articles.flatMap(({ article, quotations }) =>
    quotations.flatMap(quotation => {
      const words = wordsOf(article.text, quotation);
      const isUsable = quotation.kind !== "reported" && !quotation.disputed && words.length >= fewest;
      // Links don't count as words in the engine, but would in the plain string search.
      if (!isUsable || sliceOf(article.text, quotation).includes("://")) return [];
      const speaker = speakerOf(quotation.attribution)?.name ?? null;
      return [{ article, quotation, text: sliceOf(article.text, quotation), words, speaker }];
    }),
  );
}

/** Sentences that overlap no quotation. */
export function ordinarySentences(articles: readonly AnalysedArticle[]): { article: Article; span: Span }[] {
  return articles.flatMap(({ article, quotations }) =>
    article.paragraphs
      .flatMap(paragraph => splitSentences(article.text, paragraph))
      .filter(span => !quotations.some(quotation => isOverlapping(span, quotation)))
      .map(span => ({ article, span })),
  );
}

/** Finds words by plain string search, independently of the engine. */
export class StandingWords {
  readonly #articles: readonly { readonly words: string; readonly quotations: readonly QuotedWords[] }[];

  constructor({ articles }: Library) {
    this.#articles = articles.map(({ article, quotations }) => ({
      words: flat(article.text),
      quotations: quotations
        .filter(({ kind }) => kind !== "reported")
        .map(quotation => ({
          words: flat(sliceOf(article.text, quotation)),
          speaker: speakerOf(quotation.attribution)?.name ?? null,
        })),
    }));
  }

  /** Whether the words are in some article in this order, quoted or not. */
  stand(text: string): boolean {
    const words = flat(text);
    return this.#articles.some(article => article.words.includes(words));
  }

  /** Speakers of the quotations that contain the words; null for unclear ones. */
  speakersOf(text: string): (string | null)[] {
    const words = flat(text);
    return this.#articles.flatMap(({ quotations }) =>
      quotations.flatMap(quotation => (quotation.words.includes(words) ? [quotation.speaker] : [])),
    );
  }
}

interface QuotedWords {
  readonly words: string;
  readonly speaker: string | null;
}

function flat(text: string): string {
  return ` ${wordsOf(text)
    .map(({ form }) => form)
    .join(" ")} `;
}
