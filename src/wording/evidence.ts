import { speakerInSentence } from "../answers/speakers/speaker-in-sentence.ts";
import type { Article } from "../articles/article.ts";
import type { Attribution, EvidenceStep, Mention, Speaker } from "../quotes/quotation.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { english } from "./english/english.ts";
import type { Wording } from "./wording.ts";

/** The part of the wording needed for evidence: its clauses, and dates. */
export type EvidenceWording = Pick<Wording, "evidence" | "date">;

/** A name and its cue are quoted together up to this many code units; otherwise separately. */
const MAX_TOGETHER = 60;

/**
 * Why the words count as the speaker's, in one sentence without capital and full stop; for unclear ones, what is
 * missing. Plain text: the renderer escapes it, including article slices.
 *
 * @example "the quotation continues from ¶8; “he said” is beside the words in ¶8; “he” is Mr Zelensky (¶7)"
 */
export function evidenceInWords(
  article: Article,
  attribution: Attribution,
  wording: EvidenceWording = english,
): string {
  const { evidence: words } = wording;
  if (attribution.kind === "unclear") {
    const { mention, candidates, isCorrected = false } = attribution;
    if (isCorrected) return words.correctedUnclear;
    const names = [...new Set(candidates.map(({ speaker }) => speakerInSentence(speaker)))];
    const printed = mention ? sliceOf(article.text, mention) : "";
    // “Roe and Lind said”: Roe is named, and whose words they are isn't clear all the same.
    const isName = candidates.some(({ speaker }) => isFormOf(speaker, printed));
    const missing = mention ? words.notNamed(words.mark(printed)) : words.nobodyNamed;
    return words.join([...(isName ? [] : [missing]), ...(names.length > 0 ? [words.nearby(names)] : [])]);
  }
  const continued = attribution.evidence.find(step => step.kind === "continues")?.fromParagraph ?? null;
  const { mention, evidence, speaker } = attribution;
  return words.join(
    evidence.map(step => stepInWords(article, step, { mention, continued, speaker }, wording)),
  );
}

/** "Roe", of Ann Roe. */
function isFormOf({ name, alsoNamed }: Speaker, printed: string): boolean {
  return [name, ...alsoNamed].some(form => form === printed || form.endsWith(` ${printed}`));
}

/** The result of a step. */
interface Found {
  readonly mention: Mention;
  /** The paragraph in which the speech began, if it is another one. */
  readonly continued: number | null;
  readonly speaker: Speaker;
}

const PRONOUN = /^(?:he|she|they|it|who|his|her|him|them)$/iu;

/** One step of the evidence as a clause. */
export function stepInWords(
  { text }: Article,
  step: EvidenceStep,
  { mention, continued, speaker }: Found,
  { evidence: words, date }: EvidenceWording,
): string {
  const mark = (span: Span) => words.mark(sliceOf(text, span));
  const where = ({ paragraph }: Mention) => words.paragraph(paragraph);
  switch (step.kind) {
    case "corrected":
      return words.corrected;
    case "beside-cue":
      return words.besideCue(
        besideInWords(text, step, words),
        continued === null ? null : where(step.mention),
      );
    case "label":
      return words.label(mark(step.mention));
    case "subject":
      return words.subject(mark(step.mention));
    case "signature":
      return words.signature(mark(step.mention));
    case "continues": {
      const from = words.paragraph(step.fromParagraph);
      return step.markLeftOpen ? words.continuesOpen(from) : words.continues(from);
    }
    case "same-attribution":
      return words.sameAttribution(mark(step.cue));
    case "pronoun":
      return words.pronoun(
        mark(step.mention),
        antecedentOf(text, step.antecedent, speaker),
        where(step.antecedent),
      );
    case "description":
      return words.description(mark(step.mention), mark(step.explanation), where(step.explanation));
    case "short-form":
      return words.shortForm(mark(step.mention), printedOf(text, step.full, speaker), where(step.full));
    case "restated":
      return words.restated(
        mark(mention),
        printedOf(text, step.mention, speaker),
        words.paragraph(step.paragraph),
        mark(step.words),
      );
    case "office":
      return words.office(mark(step.mention), step.holder, step.office, date(step.since));
  }
}

/** The name with its cue, as in the article. */
export function besideInWords(
  text: string,
  { mention, cue }: Extract<EvidenceStep, { kind: "beside-cue" }>,
  words: Wording["evidence"],
): string {
  const mark = (span: Span) => words.mark(sliceOf(text, span));
  const together = around(mention, cue);
  const isShort = mention.paragraph === cue.paragraph && lengthOf(together) <= MAX_TOGETHER;
  return isShort ? mark(together) : `${mark(mention)} … ${mark(cue)}`;
}

/** The person a pronoun refers to: never another pronoun. */
function antecedentOf(text: string, antecedent: Span, speaker: Speaker): string {
  return PRONOUN.test(sliceOf(text, antecedent))
    ? speakerInSentence(speaker)
    : printedOf(text, antecedent, speaker);
}

/** How the article names a speaker in a place, as it stands behind other words. */
function printedOf(text: string, span: Span, speaker: Speaker): string {
  return speakerInSentence({ ...speaker, name: sliceOf(text, span) });
}

function around(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
