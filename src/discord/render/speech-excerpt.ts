import type { Speech } from "../../answers/group-speeches.ts";
import { paragraphOf } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import { splitSentences } from "../../text/sentences.ts";
import { isOverlapping, type Span, sliceOf } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import type { ExcerptRequest } from "../message/excerpt.ts";

/** The part of a speech shown in a list. */
export interface SpeechExcerpt extends Omit<ExcerptRequest, "text"> {
  /** The paragraphs that the whole speech covers. */
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a speech in its first paragraph. A fragment is shown in bold inside its sentence; whole sentences are
 * in their marks, without the comma with which the article continues.
 */
export function speechExcerpt({ article, first, stretches }: Speech, wording: Wording): SpeechExcerpt {
  const { text } = article;
  const here = stretches.filter(({ paragraph }) => paragraph === first.paragraph);
  const last = here.at(-1) ?? first;
  const words = { start: first.start, end: endWithoutComma(text, last) };
  const paragraphs = { from: first.paragraph, to: stretches.at(-1)?.paragraph ?? first.paragraph };
  if (first.kind === "reported") return { ...paragraphs, span: withCue(first), focus: first };
  if (first.kind === "mixed" && here.length === 1) {
    const sentences = splitSentences(text, paragraphOf(article, first.paragraph)).filter(sentence =>
      isOverlapping(sentence, words),
    );
    const span = { start: sentences[0]?.start ?? words.start, end: sentences.at(-1)?.end ?? words.end };
    return { ...paragraphs, span, focus: words };
  }
  return { ...paragraphs, focus: null, ...inMarks(text, words, wording) };
}

/** Quoted words in marks, if the article has some (a block quote has none), without a comma at their end. */
export function inMarks(
  text: string,
  words: Span,
  { quoteMarks }: Wording,
): Pick<ExcerptRequest, "span" | "marks"> {
  const span = { start: words.start, end: endWithoutComma(text, words) };
  const isMarked = /[\p{Pi}\p{Pf}"']/u.test(text.slice(span.start - 1, span.start));
  return isMarked ? { span, marks: quoteMarks } : { span };
}

function endWithoutComma(text: string, { start, end }: Span): number {
  const words = sliceOf(text, { start, end });
  return start + words.replace(/,\s*$/, "").length;
}

/** A report including its speaker and cue: without marks it means little alone. */
function withCue({ start, end, paragraph, attribution }: Quotation): Span {
  const beside = [attribution.mention, attribution.cue].filter(
    place => place !== null && place.paragraph === paragraph,
  );
  return {
    start: Math.min(start, ...beside.map(place => place?.start ?? start)),
    end: Math.max(end, ...beside.map(place => place?.end ?? end)),
  };
}
