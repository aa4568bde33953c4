import type { Span } from "../text/span.ts";

/**
 * direct: whole sentences between marks; mixed: a fragment inside the article's own sentence;
 * reported: what the article reports without marks; post: a social-media post; transcript: speech after a name in a
 * transcript or interview, without marks.
 */
export type QuotationKind = "direct" | "mixed" | "reported" | "post" | "transcript";

/** A span that names or refers to somebody, with its paragraph (from 1). */
export interface Mention extends Span {
  readonly paragraph: number;
}

/** The word that makes the link between words and speaker ("said", "told reporters"). */
export interface Cue extends Span {
  readonly paragraph: number;
}

export type SpeakerKind = "person" | "organisation" | "document" | "group";

/** The person that an article's mentions resolve to: one per person and article. */
export interface Speaker {
  /** Fullest form the article prints ("Sir Keir Starmer"), or a row of the table of office-holders. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every other form with which the article names the speaker: spellings, titles, handles, scripts. */
  readonly alsoNamed: readonly string[];
  /** The name is a description ("a source close to Ben Lind"): never read as one, since it may have others' in it. */
  readonly isDescription?: true;
}

/**
 * One step of the reasoning that led from the mention to the speaker, in order.
 * Spans are slices that a reader can check; the wording is in `src/wording`.
 */
export type EvidenceStep =
  /** The name is next to the cue: "Sir Keir said: …". */
  | { readonly kind: "beside-cue"; readonly mention: Mention; readonly cue: Cue }
  /** A name and a colon, or a dash and a name, without a verb. */
  | { readonly kind: "label"; readonly mention: Mention }
  /** Whom the article speaks of beside the words, without a verb of saying: "Ann Roe was blunt: “…”". */
  | { readonly kind: "subject"; readonly mention: Mention }
  /** The signature under a post. */
  | { readonly kind: "signature"; readonly mention: Mention }
  /** The speech began in an earlier paragraph, whose marks were left open or whose speaker continues. */
  | { readonly kind: "continues"; readonly fromParagraph: number; readonly markLeftOpen: boolean }
  /** A second stretch of the same attribution: “…,” he said. “…”. */
  | { readonly kind: "same-attribution"; readonly cue: Cue }
  /** "he" is the person who `antecedent` names. */
  | { readonly kind: "pronoun"; readonly mention: Mention; readonly antecedent: Mention }
  /** "the Vermont senator" is explained at `explanation` ("Sanders, the Vermont senator"). */
  | { readonly kind: "description"; readonly mention: Mention; readonly explanation: Mention }
  /** A short form ("Mr Zelensky") of the name given in full at `full`. */
  | { readonly kind: "short-form"; readonly mention: Mention; readonly full: Mention }
  /** The same words are quoted from the speaker, by name, in another paragraph. */
  | { readonly kind: "restated"; readonly words: Span; readonly paragraph: number; readonly mention: Mention }
  /** The dated table of office-holders; always the last resort. */
  | {
      readonly kind: "office";
      readonly mention: Mention;
      readonly office: string;
      readonly holder: string;
      readonly since: string;
    }
  /** A correction by people. The mention is what was read instead; the words themselves if nothing was. */
  | { readonly kind: "corrected" };

/** Somebody who may have said it, named nearby. */
export interface SpeakerCandidate {
  readonly speaker: Speaker;
  readonly mention: Mention;
}

/** The link speaker – cue – quotation, and how sure it is. */
export type Attribution =
  | {
      /** stated: the name is next to the cue. resolved: it took a step to find the name. */
      readonly kind: "stated" | "resolved";
      readonly speaker: Speaker;
      readonly mention: Mention;
      readonly cue: Cue | null;
      readonly evidence: readonly EvidenceStep[];
    }
  | {
      readonly kind: "unclear";
      readonly mention: Mention | null;
      readonly cue: Cue | null;
      readonly candidates: readonly SpeakerCandidate[];
      /** People have said that nobody can know who said it. */
      readonly isCorrected?: true;
    };

/** The article reports that the words were not, or not really, said. */
export interface Disputed {
  readonly reason: "false" | "doctored" | "parody" | "denied" | "hypothetical";
  /** The words of the article that say so. */
  readonly span: Span;
}

/** "X claims that Y said …": the words reached the article through `mention`. */
export interface SecondHand {
  readonly mention: Mention;
  readonly speaker: Speaker | null;
}

/**
 * Words that an article presents as someone's: one per marked stretch per paragraph.
 *
 * `article.text.slice(start, end)` are the words without their marks.
 */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** Number of the paragraph that contains the words, from 1. */
  readonly paragraph: number;
  /** Stretches of one speech share this number (0-based, in order of appearance in the article). */
  readonly speech: number;
  /** Numbers of the paragraphs that the whole speech covers, ascending. */
  readonly paragraphs: readonly number[];
  readonly attribution: Attribution;
  readonly disputed: Disputed | null;
  readonly secondHand: SecondHand | null;
}
