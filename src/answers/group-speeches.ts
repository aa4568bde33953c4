import type { Article } from "../articles/article.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { isCorrectedAttribution, type QuotationIn, speakerOf } from "./answer.ts";

/** What somebody says at one time: one quotation for each stretch, in the order of the article. */
export interface Speech {
  readonly article: Article;
  readonly first: Quotation;
  readonly stretches: readonly Quotation[];
}

/**
 * Groups consecutive quotations of one speech. Reports stay separate, and so do words that managers say are somebody
 * else's.
 */
export function groupSpeeches(quotations: readonly QuotationIn[]): readonly Speech[] {
  const speeches: { article: Article; first: Quotation; stretches: Quotation[] }[] = [];
  for (const { article, quotation } of quotations) {
    const open = speeches.at(-1);
    const isSame =
      open?.article.key === article.key &&
      open.first.speech === quotation.speech &&
      open.first.kind !== "reported" &&
      quotation.kind !== "reported" &&
      open.first.disputed?.reason === quotation.disputed?.reason &&
      isOneSource(open.first, quotation);
    if (isSame) open.stretches.push(quotation);
    else speeches.push({ article, first: quotation, stretches: [quotation] });
  }
  return speeches;
}

function isOneSource({ attribution: one }: Quotation, { attribution: other }: Quotation): boolean {
  return (
    isCorrectedAttribution(one) === isCorrectedAttribution(other) &&
    (!isCorrectedAttribution(one) || speakerOf(one)?.name === speakerOf(other)?.name)
  );
}
