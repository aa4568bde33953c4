import type { Article } from "../../articles/article.ts";
import { languageOfArticle } from "../../search/language/article-language.ts";
import type { Language } from "../../search/language/languages.ts";
import { finish, type Steps } from "../../search/steps.ts";
import { splitSentences } from "../../text/sentences.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";

/** A word of a sentence as the summary's features see it. */
export interface SentenceWord {
  /** Stem of a content word, comparison form of a function word. */
  readonly term: string;
  readonly isContent: boolean;
  /** Capitalised without opening a sentence. */
  readonly isCapital: boolean;
}

/** A sentence that may be used in a summary. */
export interface ArticleSentence {
  readonly span: Span;
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  /** The article's words, without quotation marks. */
  readonly text: string;
  readonly words: readonly SentenceWord[];
}

/** An article read for its summary. */
export interface SummarySource {
  /** In article order; headings and lines without a word are left out. */
  readonly sentences: readonly ArticleSentence[];
  /** Content words of the article's own title; empty if it has none. */
  readonly title: ReadonlySet<string>;
}

/** @internal */
export function readSummarySource(article: Article): SummarySource {
  return finish(summarySourceSteps(article));
}

/** Most sentences used for a summary, from the beginning: a book's opening chapters. News has 500 at most. */
const MAX_SENTENCES = 5_000;

/** `readSummarySource`, with pauses. */
export function* summarySourceSteps(article: Article): Steps<SummarySource> {
  const language = languageOfArticle(article);
  const sentences: ArticleSentence[] = [];
  for (const [i, paragraph] of article.paragraphs.entries()) {
    if (paragraph.role === "heading") continue;
    if (sentences.length >= MAX_SENTENCES) break;
    for (const span of splitSentences(article.text, paragraph)) {
      const words = readWords(article.text, span, language);
      if (words.length > 0)
        sentences.push({ span, paragraph: i + 1, text: sliceOf(article.text, span), words });
    }
    yield;
  }
  const title = article.hasOwnTitle
    ? readWords(article.title, { start: 0, end: article.title.length }, language)
    : [];
  return {
    sentences,
    title: new Set(title.filter(({ isContent }) => isContent).map(({ term }) => term)),
  };
}

function readWords(text: string, span: Span, language: Language): SentenceWord[] {
  return wordsOf(text, span).map(({ start, form }, i) => {
    const isContent = !language.stopWords.has(form);
    return {
      term: isContent ? language.stem(form) : form,
      isContent,
      isCapital: i > 0 && isUpperCase(text.charAt(start)),
    };
  });
}

// A first letter in a script with two cases, in upper case.
function isUpperCase(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
