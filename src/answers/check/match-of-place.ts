import { paragraphNumberAt } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import { isOverlapping, type Span } from "../../text/span.ts";
import type { Match } from "../answer.ts";
import type { Place } from "./find-places.ts";
import { paragraphAt, quotationAt, spanOfWord } from "./speech.ts";

/** What a reader is shown of a place: the words in the first paragraph that has them, and whose they are. */
export function matchOfPlace(place: Place): Match {
  const { row, runs } = place;
  const { article, quotations } = row.analysed;
  const isSpeech = row.quotations.length > 0;
  const { start } = spanOfWord(row, place.first);
  const paragraph = paragraphNumberAt(article, start);
  let last = place.last;
  while (last > place.first && paragraphAt(row, last) !== paragraph) last--;
  const span = { start, end: spanOfWord(row, last).end };
  // A speech may have thousands of quotations, and a place a few of them.
  const whole = { start: runs[0]?.start ?? start, end: runs.at(-1)?.end ?? start };
  const near = (isSpeech ? row.quotations : quotations).filter(
    quotation => isOverlapping(quotation, whole) && (isSpeech || quotation.kind !== "reported"),
  );
  const quoted = near.flatMap(quotation => runs.flatMap(run => partInside(run, quotation)));
  const quotation = isSpeech ? quotationAt(row, place.first) : (quoted[0]?.quotation ?? null);
  return {
    article,
    paragraph,
    span,
    paragraphs:
      isSpeech && quotation
        ? quotation.paragraphs
        : paragraphsOf(runs.map(run => paragraphNumberAt(article, run.start))),
    quotation,
    runs,
    quoted,
    claimed: place.claimed,
    changes: place.changes,
  };
}

function partInside(run: Span, quotation: Quotation): { span: Span; quotation: Quotation }[] {
  if (!isOverlapping(run, quotation)) return [];
  const span = { start: Math.max(run.start, quotation.start), end: Math.min(run.end, quotation.end) };
  return [{ span, quotation }];
}

function paragraphsOf(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
