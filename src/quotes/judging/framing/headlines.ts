import type { Article } from "../../../articles/article.ts";
import type { Span } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import { findStretches } from "../../reading/stretches.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed } from "./place.ts";

/** A longer first paragraph, or one that ends like a sentence, is no headline. */
const LONGEST_HEADLINE = 160;
const SENTENCE_END = /[.!?…]["”’»)\]]{0,3}\s*$/u;

/** This share of a headline's quoted words in a quotation below means that it is the same one. */
const SAME = 0.75;

/**
 * A headline that quotes more briefly than the article: over “I will not sell the harbour,” it may say “I will sell the
 * harbour”. What the article quotes in full is shown.
 */
export function framedByHeadline(article: Article, words: Introduced): Framed | null {
  const [first] = article.paragraphs;
  if (!first || words.end > first.end || first.end - first.start > LONGEST_HEADLINE) return null;
  const headline = article.text.slice(first.start, first.end);
  if (SENTENCE_END.test(headline)) return null;
  const said = formsOf(article, words);
  let other: Span | null = null;
  for (const { start, end } of findStretches(article)) {
    if (start < first.end) continue;
    const forms = formsOf(article, { start, end });
    if (` ${forms.join(" ")} `.includes(` ${said.join(" ")} `)) return null;
    const shared = said.filter(form => forms.includes(form)).length;
    if (!other && shared >= said.length * SAME) other = { start, end };
  }
  return other && framed("unclear", other);
}

function formsOf({ text }: Article, { start, end }: Span): string[] {
  return wordsOf(text, { start, end }).map(({ form }) => form);
}
