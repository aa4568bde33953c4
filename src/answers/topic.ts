import type { Article } from "../articles/article.ts";
import { closeFamilyOf } from "../search/language/family-terms.ts";
import type { Steps } from "../search/steps.ts";
import type { Span } from "../text/span.ts";
import { sliceOf } from "../text/span.ts";
import {
  type ContentWord,
  createQuickLook,
  isAmong,
  searchWordsOf,
  termsWithOpenSpellings,
  withClosedSpellings,
} from "./content-words.ts";

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
  /** Whether an article's title is about it. */
  isTitleOf(article: Article): boolean;
  /** Share of the topic's words in a part of an article's text, 0 to 1. */
  shareIn(text: string, span: Span): number;
}

/**
 * Reads a topic. A paragraph is about it if it contains at least one of its words and the article's title or first
 * paragraph contains the others: once an article has said which bridge it is, it is just "the bridge". Title and first
 * paragraph may have all but one in other words: "agrees to buy Rovers" for "Rovers takeover".
 */
export function readTopic(about: string): Topic {
  return topicOf(withClosedSpellings(about, searchWordsOf(about)));
}

function topicOf(words: readonly ContentWord[]): Topic {
  const looks = words.map(word => lookFor(word, words.length));
  const closed = new Set(words.map(({ terms: [own] }) => own));
  const termsIn = (text: string, span: Span) => termsWithOpenSpellings(text, span, closed);
  const shareOf = (terms: ReadonlySet<string>) =>
    words.filter(word => isAmong(word, terms)).length / Math.max(1, words.length);
  const isAbout = (terms: ReadonlySet<string>, subject: ReadonlySet<string>) =>
    looks.every(
      ({ word, kin }) => isAmong(word, terms) || isAmong(word, subject) || (kin && isAmong(kin, subject)),
    );
  return {
    words,
    shareIn: (text, span) => shareOf(termsIn(text, span)),
    isTitleOf({ title }) {
      if (words.length === 0 || !looks.every(({ mayMean }) => mayMean(title))) return false;
      const terms = termsIn(title, { start: 0, end: title.length });
      return shareOf(terms) > 0 && isAbout(terms, terms);
    },
    *paragraphsOf({ title, text, paragraphs }) {
      const opening = paragraphs.find(({ role }) => role !== "heading");
      const top = opening ? `${title}\n${sliceOf(text, opening)}` : title;
      if (words.length === 0 || looks.some(({ mayHave, mayMean }) => !mayMean(top) && !mayHave(text)))
        return [];
      const subject = termsIn(top, { start: 0, end: top.length });
      const found: TopicParagraph[] = [];
      for (const [at, paragraph] of paragraphs.entries()) {
        const words = sliceOf(text, paragraph);
        if (paragraph.role === "heading" || !looks.some(({ mayHave }) => mayHave(words))) continue;
        yield;
        const terms = termsIn(text, paragraph);
        const share = shareOf(terms);
        if (share > 0 && isAbout(terms, subject)) found.push({ paragraph: at + 1, share });
      }
      return found;
    },
  };
}

interface Look {
  readonly word: ContentWord;
  /** The other words of its family; null for a topic of one word, which nothing else pins down. */
  readonly kin: ContentWord | null;
  readonly mayHave: (text: string) => boolean;
  /** Whether a text may have the word or one of its family. */
  readonly mayMean: (text: string) => boolean;
}

function lookFor(word: ContentWord, count: number): Look {
  const [first, ...others] = word.terms.flatMap(term => [...closeFamilyOf(term)]);
  const mayHave = createQuickLook([word]);
  if (first === undefined || count === 1) return { word, kin: null, mayHave, mayMean: mayHave };
  const kin: ContentWord = { ...word, terms: [first, ...others] };
  const mayHaveKin = createQuickLook([kin]);
  return { word, kin, mayHave, mayMean: text => mayHave(text) || mayHaveKin(text) };
}

/** The words of a topic, as typed, that aren't in any of the articles; found with pauses. */
export function* missingWords(
  about: string,
  { words }: Topic,
  articles: readonly Article[],
): Steps<string[]> {
  const missing: string[] = [];
  for (const word of words) if (!(yield* isAnywhere(word, articles))) missing.push(sliceOf(about, word));
  return missing;
}

function* isAnywhere(word: ContentWord, articles: readonly Article[]): Steps<boolean> {
  const { isTitleOf, paragraphsOf } = topicOf([word]);
  for (const article of articles) {
    yield;
    if (isTitleOf(article) || (yield* paragraphsOf(article)).length > 0) return true;
  }
  return false;
}
