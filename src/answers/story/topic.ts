import type { Article } from "../../articles/article.ts";
import { sliceOf } from "../../text/span.ts";
import { type ContentWord, createQuickLook, isAmong, searchWordsOf, termsOf } from "../content-words.ts";

/** A paragraph that is about a topic. */
export interface TopicParagraph {
  /** From 1. */
  readonly paragraph: number;
  /** Share of the topic's words that stand in the paragraph itself, above 0, to 1. */
  readonly share: number;
}

/** What a story is about, as typed. */
export interface Topic {
  readonly words: readonly ContentWord[];
  /** The paragraphs of an article that are about it, in order; headings are never among them. */
  paragraphsOf(article: Article): readonly TopicParagraph[];
  /** Share of the topic's words in a stretch of the article, 0 to 1. */
  shareOf(terms: ReadonlySet<string>): number;
}

/**
 * Reads a topic. A paragraph is about it when it has one of its words at least and the article's title or
 * first paragraph has the others: once an article has said which bridge it is, it is just "the bridge".
 */
export function readTopic(about: string): Topic {
  const words = searchWordsOf(about);
  const looks = words.map(word => ({ word, mayHave: createQuickLook([word]) }));
  const shareOf = (terms: ReadonlySet<string>) =>
    words.filter(word => isAmong(word, terms)).length / Math.max(1, words.length);
  return {
    words,
    shareOf,
    paragraphsOf(article) {
      const { title, text, paragraphs } = article;
      if (words.length === 0 || looks.some(({ mayHave }) => !mayHave(title) && !mayHave(text))) return [];
      const opening = paragraphs.find(({ role }) => role !== "heading");
      const subject = termsOf(opening ? `${title}\n${sliceOf(text, opening)}` : title);
      return paragraphs.flatMap((paragraph, at) => {
        const words = sliceOf(text, paragraph);
        if (paragraph.role === "heading" || !looks.some(({ mayHave }) => mayHave(words))) return [];
        const terms = termsOf(text, paragraph);
        const isAbout = looks.every(({ word }) => isAmong(word, terms) || isAmong(word, subject));
        const share = shareOf(terms);
        return isAbout && share > 0 ? [{ paragraph: at + 1, share }] : [];
      });
    },
  };
}

/** The words of a topic, as typed, that none of the articles has. */
export function missingWords(about: string, { words }: Topic, articles: readonly Article[]): string[] {
  return words
    .filter(word => {
      const { paragraphsOf } = readTopic(sliceOf(about, word));
      const inTitle = (article: Article) => isAmong(word, termsOf(article.title));
      return !articles.some(article => inTitle(article) || paragraphsOf(article).length > 0);
    })
    .map(word => sliceOf(about, word));
}
