import { speakerInSentence } from "../answers/speakers/speaker-in-sentence.ts";
import { type Article, paragraphNumberAt } from "../articles/article.ts";
import type { Attribution, EvidenceStep, Mention, Speaker } from "../quotes/quotation.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { english } from "./english/english.ts";
import { besideInWords, type EvidenceWording, evidenceInWords, stepInWords } from "./evidence.ts";
import type { Wording } from "./wording.ts";

/**
 * What decided who spoke, as one short clause; `evidenceInWords` gives the whole chain. A pronoun is always resolved
 * to a name.
 *
 * @example "“he” is Volodymyr Zelensky (¶7)"
 */
export function evidenceInBrief(
  article: Article,
  attribution: Attribution,
  wording: EvidenceWording = english,
): string {
  if (attribution.kind === "unclear") return evidenceInWords(article, attribution, wording);
  const { evidence: words } = wording;
  const { speaker, evidence, mention } = attribution;
  const continued = evidence.find(step => step.kind === "continues");
  const clauses = evidence.flatMap(step => decisive(article, speaker, mention, step, words) ?? []);
  const [deciding = null] = clauses;
  if (continued?.kind === "continues")
    return words.goesOn(words.paragraph(continued.fromParagraph), deciding);
  if (deciding !== null) return deciding;
  const [first] = evidence;
  if (first?.kind === "beside-cue") return besideInWords(article.text, first, words);
  return first
    ? stepInWords(article, first, { mention, continued: null, speaker }, wording)
    : words.nobodyNamed;
}

/** The clause of a step that found the person; null for one that only found the words beside the speech. */
function decisive(
  article: Article,
  speaker: Speaker,
  mention: Mention,
  step: EvidenceStep,
  words: Wording["evidence"],
): string | null {
  const mark = (span: Span) => words.mark(sliceOf(article.text, span));
  switch (step.kind) {
    case "pronoun": {
      const place = lastNamed(article, speaker, step.mention);
      return words.namedLast(
        mark(step.mention),
        speakerInSentence(speaker),
        place === null ? null : words.paragraph(place),
      );
    }
    case "description":
      return words.isWho(mark(step.mention), speakerInSentence(speaker));
    case "restated":
      return words.quotesTheSame(mark(mention), speakerInSentence(speaker), words.paragraph(step.paragraph));
    case "office":
      return words.held(mark(step.mention), step.holder, step.office);
    default:
      return null;
  }
}

/** The paragraph that contains one of a speaker's names last before a place. */
function lastNamed(article: Article, { name, alsoNamed }: Speaker, { start }: Span): number | null {
  const before = article.text.slice(0, start);
  const at = Math.max(...[name, ...alsoNamed].map(form => before.lastIndexOf(form)));
  return at < 0 ? null : paragraphNumberAt(article, at);
}
