import { paragraphNumberAt } from "../../../articles/article.ts";
import type { Quotation } from "../../../quotes/quotation.ts";
import { isOverlapping, type Span } from "../../../text/span.ts";
import { type Caution, type Grade, type Match, speakerOf } from "../../answer.ts";
import type { Place } from "../words/find-places.ts";
import type { ClaimedWords } from "../words/read-claim.ts";
import { paragraphAt, quotationAt, spanOfWord } from "../words/speech.ts";
import { cautionsOf, isMisleading } from "./cautions.ts";
import { reportedAt } from "./framing-caution.ts";

/**
 * The match for a place: its words in the first paragraph that contains them, their speaker, and their surroundings.
 */
export function matchOfPlace(claim: ClaimedWords, place: Place): Match {
  const { row, runs, changes, claimed, similarity } = place;
  const { article, quotations } = row.analysed;
  const isSpeech = row.quotations.length > 0;
  const { start } = spanOfWord(row, place.first);
  const paragraph = paragraphNumberAt(article, start);
  let last = place.last;
  while (last > place.first && paragraphAt(row, last) !== paragraph) last--;
  const span = { start, end: spanOfWord(row, last).end };
  // A speech may have thousands of quotations, of which a place covers a few.
  const whole = { start: runs[0]?.start ?? start, end: runs.at(-1)?.end ?? start };
  const near = (isSpeech ? row.quotations : quotations).filter(
    quotation => isOverlapping(quotation, whole) && (isSpeech || quotation.kind !== "reported"),
  );
  const quoted = near.flatMap(quotation => runs.flatMap(run => partInside(run, quotation)));
  const quotation = isSpeech ? quotationAt(row, place.first) : ownOrReported(quoted, reportedAt(place));
  const cautions = cautionsOf(claim, place);
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
    claimed,
    changes,
    cautions,
    grade: gradeOf(place, cautions, { isPartlyQuoted: !isSpeech && quoted.length > 0 }),
    similarity,
  };
}

/**
 * Whose the article's own words are: those of the person they are reported of, even if some of them are in marks
 * ("said he could end it “in a day”"), unless these are somebody else's.
 */
function ownOrReported(
  quoted: readonly { readonly quotation: Quotation }[],
  reported: Quotation | null,
): Quotation | null {
  const own = quoted[0]?.quotation ?? null;
  if (!own || !reported) return own ?? reported;
  const isOneVoice = quoted.every(({ quotation }) => nameOf(quotation) === nameOf(reported));
  return isOneVoice ? reported : own;
}

function nameOf({ attribution }: Quotation): string | null {
  return speakerOf(attribution)?.name ?? null;
}

/**
 * The grade of the words. Anything not known to be harmless makes them less than whole.
 *
 * Words that continue from a quotation into the article's own text are shown with the quoted part marked; the rest
 * of their sentence matters only if it reverses them.
 */
function gradeOf(
  { changes, row }: Place,
  cautions: readonly Caution[],
  { isPartlyQuoted }: { readonly isPartlyQuoted: boolean },
): Grade {
  const isSpeech = row.quotations.length > 0;
  const isDisputed = isSpeech && cautions.some(isDisputing);
  if (isDisputed && !changes.some(({ isGrave }) => isGrave)) return "disputed";
  if (changes.some(({ kind, isGrave }) => isGrave || kind === "added" || kind === "changed"))
    return "altered";
  const weighing = cautions.filter(
    caution => isMisleading(caution) && !(isPartlyQuoted && caution.kind.startsWith("rest-")),
  );
  if (weighing.length > 0) return "part";
  return changes.length > 0 ? "trimmed" : "whole";
}

function isDisputing(caution: Caution): boolean {
  return caution.kind === "framed" && caution.reason !== "second-hand" && caution.reason !== "unclear";
}

function partInside(run: Span, quotation: Quotation): { span: Span; quotation: Quotation }[] {
  if (!isOverlapping(run, quotation)) return [];
  const span = { start: Math.max(run.start, quotation.start), end: Math.min(run.end, quotation.end) };
  return [{ span, quotation }];
}

function paragraphsOf(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
