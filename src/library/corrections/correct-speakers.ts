import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import { isOverlapping } from "../../text/span.ts";
import type { Correction } from "../records/records.ts";

type Quotation = AnalysedArticle["quotations"][number];
type Attribution = Quotation["attribution"];
type Speaker = Exclude<Attribution, { readonly kind: "unclear" }>["speaker"];

/** An article as one server sees it: with the speakers corrected by its managers. */
export function correctSpeakers(
  analysed: AnalysedArticle,
  corrections: readonly Correction[],
): AnalysedArticle {
  const { article } = analysed;
  const here = corrections.filter(({ article: key }) => key === article.key);
  if (here.length === 0) return analysed;
  const correct = (quotation: Quotation): Quotation => {
    const correction = here.find(place => isCorrected(quotation, place));
    if (!correction) return quotation;
    return { ...quotation, attribution: correctedTo(correction.speaker, quotation, analysed) };
  };
  return {
    ...analysed,
    quotations: analysed.quotations.map(correct),
    reported: analysed.reported.map(correct),
  };
}

/** Whether a correction is about these words: a later version may find their ends in a slightly different place. */
export function isCorrected(
  quotation: Quotation,
  place: Pick<Correction, "paragraph" | "start" | "end">,
): boolean {
  return quotation.paragraph === place.paragraph && isOverlapping(quotation, place);
}

function correctedTo(
  name: string | null,
  { start, end, paragraph, attribution: read }: Quotation,
  { quotations, reported }: AnalysedArticle,
): Attribution {
  if (name === null) {
    return { kind: "unclear", mention: null, cue: null, candidates: [], isCorrected: true };
  }
  const known = [...quotations, ...reported].flatMap(({ attribution }) =>
    attribution.kind === "unclear"
      ? attribution.candidates.map(({ speaker }) => speaker)
      : [attribution.speaker],
  );
  const isMeant = ({ name: own, alsoNamed }: Speaker) =>
    [own, ...alsoNamed].some(form => form.toLowerCase() === name.toLowerCase());
  const speaker = known.find(isMeant) ?? { name, kind: "person", alsoNamed: [] };
  // How the article introduces the words doesn't change.
  const { mention, cue } = read;
  return {
    kind: "stated",
    speaker,
    mention: mention ?? { start, end, paragraph },
    cue,
    evidence: [{ kind: "corrected" }],
  };
}
