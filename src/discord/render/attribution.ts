import { isCorrectedAttribution, type QuotationIn, speakerOf } from "../../answers/answer.ts";
import type { EvidenceStep, Quotation } from "../../quotes/quotation.ts";
import { shorten } from "../../text/cut.ts";
import { isWithin, type Span, sliceOf } from "../../text/span.ts";
import { evidenceInWords } from "../../wording/evidence.ts";
import { evidenceInBrief } from "../../wording/evidence-in-brief.ts";
import type { Wording } from "../../wording/wording.ts";
import { type Markdown, plain, small } from "../message/markdown.ts";
import { nameInWords, speakerInWords } from "./citation.ts";

const MAX_BRIEF = 160;
const MAX_EVIDENCE = 600;
const MAX_CANDIDATES = 5;

/**
 * Why the words count as the speaker's or, if that isn't clear, who is named nearby: the deciding reason in one
 * clause, or with `isWhole` every step.
 */
export function whyLine(
  { article, quotation }: QuotationIn,
  wording: Wording,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): Markdown {
  const { attribution } = quotation;
  if (attribution.kind === "unclear" && attribution.isCorrected) {
    return small(plain(wording.why(evidenceInWords(article, attribution, wording))));
  }
  if (attribution.kind === "unclear") {
    const names = attribution.candidates.map(({ speaker }) => speakerInWords(speaker));
    return small(plain(wording.check.unclear([...new Set(names)].slice(0, MAX_CANDIDATES))));
  }
  const evidence = isWhole
    ? shorten(evidenceInWords(article, attribution, wording), MAX_EVIDENCE)
    : shorten(evidenceInBrief(article, attribution, wording), MAX_BRIEF);
  return small(plain(wording.why(evidence)));
}

/** Steps that are obvious from the shown words if these include the name. */
const SEEN_BESIDE: ReadonlySet<EvidenceStep["kind"]> = new Set([
  "beside-cue",
  "label",
  "subject",
  "signature",
  "same-attribution",
  "short-form",
]);

/** The reason in brief, if the reader doesn't see it in the shown words; null if the name is next to a cue there. */
export function reasonLine(quoted: QuotationIn, shown: Span, wording: Wording): Markdown | null {
  const { attribution } = quoted.quotation;
  const isSeen =
    attribution.kind !== "unclear" &&
    attribution.evidence.every(step => SEEN_BESIDE.has(step.kind)) &&
    isWithin(attribution.mention, shown);
  return isSeen ? null : whyLine(quoted, wording);
}

/** Who passed the words on to the article ("X claims that Y said …"); null if it quotes them itself. */
export function secondHandLine({ article, quotation }: QuotationIn, wording: Wording): Markdown | null {
  const { secondHand } = quotation;
  if (!secondHand) return null;
  const name = secondHand.speaker?.name ?? sliceOf(article.text, secondHand.mention);
  return plain(wording.check.reportedBy(nameInWords(name)));
}

/** A line with a speaker's name, marked if managers set it: the article may have another. */
export function asCorrected(line: string, { attribution }: Quotation, { check }: Wording): string {
  return isCorrectedAttribution(attribution) ? check.corrected(line) : line;
}

/** The mark beside a name set by managers, or in place of one; null if the article says whose the words are. */
export function correctedMark({ attribution }: Quotation, { evidence }: Wording): string | null {
  if (!isCorrectedAttribution(attribution)) return null;
  return attribution.kind === "unclear" ? evidence.correctedUnclear : evidence.corrected;
}

/**
 * The line before a quotation in a list: whose it is, and whether the article reports it as not really said. Marked if
 * managers said who it was.
 */
export function sourceLine({ quotation }: QuotationIn, wording: Wording): Markdown {
  if (quotation.kind === "reported") {
    const { disputed } = quotation;
    const reporting = disputed ? wording.quotes.reportedDisputed[disputed.reason] : wording.quotes.reported;
    const speaker = speakerOf(quotation.attribution);
    if (!speaker) return plain(reporting);
    const name = speakerInWords(speaker);
    return plain(asCorrected(`${reporting}${wording.between}${name}`, quotation, wording));
  }
  if (quotation.disputed) return plain(wording.check.disputed[quotation.disputed.reason]);
  const speaker = speakerOf(quotation.attribution);
  if (speaker) {
    return plain(asCorrected(wording.ask.quotedFrom(speakerInWords(speaker)), quotation, wording));
  }
  const isUnknown = isCorrectedAttribution(quotation.attribution);
  return plain(isUnknown ? wording.check.part.unknown : wording.ask.quotedUnclear);
}
