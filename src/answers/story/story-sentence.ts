import type { Quotation } from "../../quotes/quotation.ts";
import type { Steps } from "../../search/steps.ts";
import { splitSentences } from "../../text/sentences.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import type { Excerpt } from "../answer.ts";
import { isDependent } from "../summary/dependence.ts";
import { isFragment } from "../summary/fragment.ts";
import { quotingOf } from "../summary/quoting.ts";
import type { Topic } from "../topic.ts";
import { type Fact, type FactEntry, factOf } from "./same-fact.ts";
import type { StoryEntry } from "./story.ts";

/**
 * What counts for a sentence as the one that says what happened: words of the topic (1 for all of them), an early
 * position in the article (up to `EARLY`), and saying something that no line before it said (up to `NEW`). Against
 * it: opening with "He" or "But", or being somebody's words, with or without the speaker.
 */
const EARLY = 0.4;
const NEW = 0.5;
const AGAINST = { dependent: 0.3, spoken: 0.2, bare: 0.6, fragment: 1 } as const;

interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly fact: Fact;
  readonly score: number;
}

/**
 * The sentence of an article that says what happened; null if the article isn't about the topic. There is a pause
 * after each sentence.
 *
 * @param repeats how much of a sentence has been said before, 0 to 1
 */
export function* storySentence(
  { article, quotations }: Pick<AnalysedArticle, "article" | "quotations">,
  topic: Topic,
  repeats: (fact: Fact) => number,
): Steps<FactEntry | null> {
  const about = yield* topic.paragraphsOf(article);
  let best: Sentence | null = null;
  for (const { paragraph } of about) {
    const span = article.paragraphs[paragraph - 1];
    if (!span) continue;
    const quoted = quotations.filter(quotation => quotation.paragraph === paragraph);
    for (const sentence of splitSentences(article.text, span)) {
      yield;
      const share = topic.shareIn(article.text, sentence);
      if (share === 0) continue;
      const fact = factOf(article.text, sentence, topic);
      const score =
        share +
        EARLY / paragraph +
        NEW * (1 - repeats(fact)) -
        against({ text: article.text, span: sentence, paragraph, quoted });
      if (!best || score > best.score) best = { span: sentence, paragraph, fact, score };
    }
  }
  if (!best) return null;
  return { entry: storyEntryOf({ article, quotations }, best), fact: best.fact };
}

/** Share of a sentence in a quotation from which the sentence is the speaker's, not the article's. */
const SPOKEN = 0.8;

/** A sentence as a line of a story: if all of it is somebody's words, as a quotation. */
export function storyEntryOf(
  { article, quotations }: Pick<AnalysedArticle, "article" | "quotations">,
  { paragraph, span }: Pick<Excerpt, "paragraph" | "span">,
): StoryEntry {
  const inQuotation = ({ start, end }: Span) =>
    (Math.min(end, span.end) - Math.max(start, span.start)) / (span.end - span.start);
  const quotation = quotations.find(one => one.paragraph === paragraph && inQuotation(one) >= SPOKEN);
  const place = { article, paragraph, span, alsoIn: [] };
  return quotation ? { kind: "quoted", ...place, quotation } : { kind: "told", ...place, quotation: null };
}

function against({
  text,
  span,
  paragraph,
  quoted,
}: {
  readonly text: string;
  readonly span: Span;
  readonly paragraph: number;
  readonly quoted: readonly Quotation[];
}): number {
  const words = wordsOf(text, span).map(({ form }) => ({ term: form, isContent: true, isCapital: false }));
  const sentence = { span, paragraph, text: sliceOf(text, span), words };
  const quoting = quotingOf(sentence, quoted);
  return (
    (isFragment(sentence) ? AGAINST.fragment : 0) +
    (isDependent(sentence.text) ? AGAINST.dependent : 0) +
    (quoting === "none" ? 0 : AGAINST[quoting])
  );
}
