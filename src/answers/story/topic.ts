import type { Article } from "../../articles/article.ts";
import type { Steps } from "../../search/steps.ts";
import { sliceOf } from "../../text/span.ts";
import { type ContentWord, createQuickLook, isAmong, searchWordsOf, termsOf } from "../content-words.ts";

/** A paragraph that is about a topic. */
export interface TopicParagraph {
  /** From 1. */
  readonly paragraph: number;
  /** Share of the topic's words in the paragraph itself, above 0, up to 1. */
  readonly share: number;
}

/** What a story is about, as typed. */
export interface Topic {
  readonly words: readonly ContentWord[];
  /** The paragraphs of an article that are about it, in order, read with pauses; never headings. */
  paragraphsOf(article: Article): Steps<readonly TopicParagraph[]>;
  /** Share of the topic's words in a part of the article, 0 to 1. */
  shareOf(terms: ReadonlySet<string>): number;
}

/**
 * Reads a topic. A paragraph is about it if it contains at least one of its words and the article's title or first
 * paragraph contains the others: once an article has said which bridge it is, it is just "the bridge".
 */
export function readTopic(about: string): Topic {
  const words = searchWordsOf(about);
  const looks = words.map(word => ({ word, mayHave: createQuickLook([word]) }));
  const shareOf = (terms: ReadonlySet<string>) =>
    words.filter(word => isAmong(word, terms)).length / Math.max(1, words.length);
  return {
    words,
    shareOf,
    *paragraphsOf(article) {
      const { title, text, paragraphs } = article;
      if (words.length === 0 || looks.some(({ mayHave }) => !mayHave(title) && !mayHave(text))) return [];
      const opening = paragraphs.find(({ role }) => role !== "heading");
      const subject = termsOf(opening ? `${title}\n${sliceOf(text, opening)}` : title);
      const found: TopicParagraph[] = [];
      for (const [at, paragraph] of paragraphs.entries()) {
        const words = sliceOf(text, paragraph);
        if (paragraph.role === "heading" || !looks.some(({ mayHave }) => mayHave(words))) continue;
        yield;
        const terms = termsOf(text, paragraph);
        const isAbout = looks.every(({ word }) => isAmong(word, terms) || isAmong(word, subject));
        const share = shareOf(terms);
        if (isAbout && share > 0) found.push({ paragraph: at + 1, share });
      }
      return found;
    },
  };
}

/** The words of a topic, as typed, that aren't in any of the articles; found with pauses. */
export function* missingWords(
  about: string,
  { words }: Topic,
  articles: readonly Article[],
): Steps<string[]> {
  const missing: string[] = [];
  for (const word of words)
    if (!(yield* isAnywhere(word, about, articles))) missing.push(sliceOf(about, word));
  return missing;
}

function* isAnywhere(word: ContentWord, about: string, articles: readonly Article[]): Steps<boolean> {
  const { paragraphsOf } = readTopic(sliceOf(about, word));
  for (const article of articles) {
    yield;
    if (isAmong(word, termsOf(article.title))) return true;
    if ((yield* paragraphsOf(article)).length > 0) return true;
  }
  return false;
}
