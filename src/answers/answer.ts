import type { Article } from "../articles/article.ts";
import type { FramingReason } from "../quotes/judging/framing/place.ts";
import type { Attribution, Quotation, Speaker } from "../quotes/quotation.ts";
import type { Span } from "../text/span.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";

/** What a reply was looked for in: number of articles and their first and last day of publication. */
export interface Searched {
  readonly articles: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A verbatim slice of an article: `article.text.slice(span.start, span.end)`. */
export interface Excerpt {
  readonly article: Article;
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  readonly span: Span;
}

export interface QuotationIn {
  readonly article: Article;
  readonly quotation: Quotation;
}

/** A paragraph that answers a question, with the answering sentence in it. */
export interface CitedPassage extends Excerpt {
  /** Within `span`; shown as the one bold run. */
  readonly answer: Span;
  /** Set where the answer is, or is in, a quotation; or a report, where somebody's words were asked for. */
  readonly quotation: Quotation | null;
  readonly score: number;
  readonly alsoIn: readonly { readonly article: Article; readonly paragraph: number }[];
}

/** Three answers, not two: between yes and no stands what comes closest and may not answer. */
export type AskAnswer =
  | {
      readonly kind: "cited";
      readonly passages: readonly CitedPassage[];
      /**
       * An older passage that answers with something else: the first of `passages` is newer, and its day belongs
       * to what is said. Null where none disagrees.
       */
      readonly earlier: CitedPassage | null;
      readonly searched: Searched;
    }
  | {
      readonly kind: "closest";
      readonly passages: readonly CitedPassage[];
      /** Words of the question that stand nowhere in the library. */
      readonly missing: readonly string[];
      readonly searched: Searched;
    }
  | {
      readonly kind: "none";
      readonly searched: Searched;
      readonly missing: readonly string[];
      readonly nearest: CitedPassage | null;
    };

/** One difference between claimed words and the article's words, each piece a slice of its own text. */
export interface Change {
  /** respelt: the same words, written in another way ("aren't" for "are not", "harbor", a slip of the pen). */
  readonly kind: "left-out" | "added" | "changed" | "respelt";
  /** Words of the article; null for `added`. */
  readonly quoted: string | null;
  /** Words of the claim; null for `left-out`. */
  readonly claimed: string | null;
  /** More than neutral words or whole sentences: the meaning may differ. */
  readonly isGrave: boolean;
  /** The claim itself shows it: "…" where words are left out, brackets round words put in. */
  readonly isMarked: boolean;
  readonly isBracketed: boolean;
}

/** What a reader must know although the words themselves agree; `span` are the words of the article that show it. */
export type Caution =
  | {
      /**
       * rest-before, rest-after: the sentence begins before, or continues after, the words.
       * beside: the sentence before or after turns them (“… That is a lie.”).
       * cited-inside: the speaker cites them from somebody else.
       * question: the article asks and the claim states, or the other way.
       * moved-stop: the claim ends a sentence where the article's continues.
       * across-cue: the article breaks the words with who said them (“A,” he said. “B”); says nothing against them.
       */
      readonly kind:
        | "rest-before"
        | "rest-after"
        | "beside"
        | "cited-inside"
        | "question"
        | "moved-stop"
        | "across-cue";
      readonly span: Span;
    }
  | {
      /** The article introduces the words otherwise than with a speaker and a verb that asserts. */
      readonly kind: "framed";
      readonly reason: FramingReason;
      readonly span: Span;
    };

/**
 * What a match comes to by itself, whoever is named. whole: whole sentences, plainly introduced, without a change.
 */
export type Grade = "whole" | "trimmed" | "part" | "altered" | "disputed";

/** Where claimed words were found. `span` covers the matched words in one paragraph, the first. */
export interface Match extends Excerpt {
  /** Paragraphs of the speech, or the one paragraph. */
  readonly paragraphs: readonly number[];
  /** The quotation, or what is reported, that the words are in, wholly or partly; null for the article's own words. */
  readonly quotation: Quotation | null;
  /** The stretches of the article that agree with the claim, in order; in `span`, or in later paragraphs. */
  readonly runs: readonly Span[];
  /** What of the matched words is in quotations: all of it, or the quoted part of `own-words`. */
  readonly quoted: readonly { readonly span: Span; readonly quotation: Quotation }[];
  /** The words of the claim that this match answers for, as a span of `QuoteCheck.claimed`. */
  readonly claimed: Span;
  /** What differs between these words and the claim. */
  readonly changes: readonly Change[];
  readonly cautions: readonly Caution[];
  readonly grade: Grade;
  /** Share of the claim's words that agree, 0 to 1. */
  readonly similarity: number;
}

export type Verdict =
  | "verbatim"
  | "part"
  | "reported"
  | "own-words"
  | "trimmed"
  | "altered"
  | "stitched"
  | "misattributed"
  | "disputed"
  | "none"
  | "short";

/**
 * What was checked: words given as somebody's; a message without marks, as typed; a part of such a message, which is
 * never confirmed.
 */
export type ClaimedAs = "words" | "message" | "part-of-message";

/**
 * The verdict on claimed words.
 *
 * `matches` are all places that carry the verdict, best first (one per article and quotation); where
 * several people are quoted with the words they are all there and none is first by right.
 */
export interface QuoteCheck {
  readonly verdict: Verdict;
  /** The words that were checked, a slice of what was typed. */
  readonly claimed: string;
  readonly claimedSpeaker: string | null;
  /** Known speakers whom the message names and who are not the one found. */
  readonly notFrom: readonly string[];
  readonly claimedAs: ClaimedAs;
  /**
   * Whether the person named is who is quoted: unclear where the article doesn't say who spoke, or where
   * the two names may or may not be one person's. Null where nobody was named or nobody is quoted.
   */
  readonly speakerAgrees: "same" | "other" | "unclear" | null;
  /** Empty for `none`; the parts in claim order for `stitched`. */
  readonly matches: readonly Match[];
  /** Nearly the same words in other articles, earliest first, each with its changes. */
  readonly variants: readonly Match[];
  /** Those of the first match. */
  readonly cautions: readonly Caution[];
  readonly changes: readonly Change[];
  readonly isMeaningAtRisk: boolean;
  /** Nothing but uploaded or pasted articles carries the verdict for the person named, or the one shown. */
  readonly isOnlyUnchecked: boolean;
  /** Share of the claim's words found in place, 0 to 1. */
  readonly similarity: number;
  /** For `none`: the nearest miss, where at least two content words agree. */
  readonly nearest: Match | null;
  readonly searched: Searched;
}

export interface QuotationList {
  /** In order of publication, then of the article. */
  readonly quotations: readonly QuotationIn[];
  /** Reports without marks that the filter leaves, whether or not they are listed. */
  readonly reported: number;
  /** Whom the typed name was taken for, best first; null where no speaker was asked for. */
  readonly speakers: readonly LibrarySpeaker[] | null;
  /** Words of the topic, as typed, that stand with none of the quotations that the rest of the filter left. */
  readonly missing: readonly string[];
  readonly searched: Searched;
}

export interface SummaryAnswer {
  readonly article: Article;
  /** Whole sentences in article order. */
  readonly sentences: readonly Excerpt[];
  readonly quoted: readonly { readonly speaker: Speaker; readonly count: number }[];
}

/** The speaker of an attribution, or null where the article doesn't make clear who it is. */
export function speakerOf(attribution: Attribution): Speaker | null {
  return attribution.kind === "unclear" ? null : attribution.speaker;
}

/** Whether people say who it was, or that nobody can tell, and not the article. */
export function isCorrectedAttribution(attribution: Attribution): boolean {
  return attribution.kind === "unclear"
    ? attribution.isCorrected === true
    : attribution.evidence.some(({ kind }) => kind === "corrected");
}
