import type { Article } from "../articles/article.ts";
import type { FramingReason } from "../quotes/judging/framing/place.ts";
import type { Attribution, Quotation, Speaker } from "../quotes/quotation.ts";
import type { ReadAs } from "../search/search-index.ts";
import type { Span } from "../text/span.ts";
import type { LibrarySpeaker } from "./speakers/library-speaker.ts";

/** What was searched for a reply: the number of articles, and their first and last day of publication. */
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
  /** Within `span`; shown in bold. */
  readonly answer: Span;
  /**
   * Set if the answer is, or is in, a quotation; or in a report, if somebody's words were asked for. Null if the
   * passage quotes anybody else.
   */
  readonly quotation: Quotation | null;
  readonly score: number;
  readonly alsoIn: readonly { readonly article: Article; readonly paragraph: number }[];
}

/** Three outcomes, not two: between yes and no there is what comes closest and may not answer. */
export type AskAnswer = Answered & {
  /** Words of the question that were taken for typing errors. */
  readonly readAs: readonly ReadAs[];
  /** Sentences about the asker around the question, which weren't looked up. */
  readonly leftOut: readonly string[];
};

type Answered =
  | {
      readonly kind: "cited";
      readonly passages: readonly CitedPassage[];
      /**
       * An older passage with a different answer: the first of `passages` is newer, and the reply gives its date.
       * Null if none disagrees.
       */
      readonly earlier: CitedPassage | null;
      readonly searched: Searched;
    }
  | {
      readonly kind: "closest";
      readonly passages: readonly CitedPassage[];
      /** Words of the question that are nowhere in the library. */
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
  /**
   * respelt: the same words written in another way ("aren't" for "are not", "harbor", a slip of the pen), or in the
   * person and tense of a report ("she had" for "I have").
   */
  readonly kind: "left-out" | "added" | "changed" | "respelt";
  /** Words of the article; null for `added`. */
  readonly quoted: string | null;
  /** Words of the claim; null for `left-out`. */
  readonly claimed: string | null;
  /** It affects more than neutral words or whole sentences, so the meaning may differ. */
  readonly isGrave: boolean;
  /** The claim itself shows it: "…" where words are left out, brackets around insertions. */
  readonly isMarked: boolean;
  readonly isBracketed: boolean;
}

/** What a reader must know although the words themselves match; `span` are the words of the article that show it. */
export type Caution =
  | {
      /**
       * rest-before, rest-after: the sentence begins before, or continues after, the words.
       * few-words: all that the article quotes in its own sentence, which is the span, and no sentence by themselves.
       * beside: the sentence before or after reverses them (“… That is a lie.”).
       * cited-inside: the speaker cites them from somebody else.
       * question: the article asks and the claim states, or the reverse.
       * moved-mark: the claim ends a sentence where the article's continues, or the reverse, or has a comma there.
       * across-cue: the article interrupts the words to name the speaker (“A,” he said. “B”); doesn't count against
       * them.
       */
      readonly kind:
        | "rest-before"
        | "rest-after"
        | "few-words"
        | "beside"
        | "cited-inside"
        | "question"
        | "moved-mark"
        | "across-cue";
      readonly span: Span;
    }
  | {
      /** The article doesn't introduce the words with a speaker and an assertive verb. */
      readonly kind: "framed";
      readonly reason: FramingReason;
      readonly span: Span;
      /** The whole sentence that shows it, unless it is that of the words or of their cue. */
      readonly nearby: Span | null;
    };

/** The result for a match by itself, whoever is named. whole: whole sentences, plainly introduced, unchanged. */
export type Grade = "whole" | "trimmed" | "part" | "altered" | "disputed";

/** Where claimed words were found. `span` covers the matched words in one paragraph, the first. */
export interface Match extends Excerpt {
  /** Paragraphs of the speech, or the single paragraph. */
  readonly paragraphs: readonly number[];
  /** The quotation or report that contains the words, wholly or partly; null for the article's own words. */
  readonly quotation: Quotation | null;
  /** The parts of the article that match the claim, in order; in `span`, or in later paragraphs. */
  readonly runs: readonly Span[];
  /** For words quoted plainly, but reported as not real or denied elsewhere: the match that says so, `disputed` too. */
  readonly overruledBy?: Match;
  /** Which of the matched words are in quotations: all of them, or the quoted part of `own-words`. */
  readonly quoted: readonly { readonly span: Span; readonly quotation: Quotation }[];
  /** The words of the claim covered by this match, as a span of `QuoteCheck.claimed`. */
  readonly claimed: Span;
  /** What differs between these words and the claim. */
  readonly changes: readonly Change[];
  readonly cautions: readonly Caution[];
  readonly grade: Grade;
  /** Share of the claim's words that match, 0 to 1. */
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
 * What was checked: words given as somebody's; a message without marks, as typed; or part of such a message, which
 * is never confirmed.
 */
export type ClaimedAs = "words" | "message" | "part-of-message";

/**
 * The verdict on claimed words.
 *
 * `matches` are all places that support the verdict, best first (one per article and quotation). If several people
 * are quoted with the words, all of them are there, and the order means nothing.
 */
export interface QuoteCheck {
  readonly verdict: Verdict;
  /** The words that were checked, a slice of what was typed. */
  readonly claimed: string;
  readonly claimedSpeaker: string | null;
  /** Known speakers named in the message who are not the one found. */
  readonly notFrom: readonly string[];
  readonly claimedAs: ClaimedAs;
  /** What the message says beside the words, as typed, and the article doesn't: why they are only a part of it. */
  readonly unconfirmed?: string;
  /**
   * Whether the named person is the one quoted: unclear if the article doesn't say who spoke, or if the two names
   * may or may not be one person's. Null if nobody was named or nobody is quoted.
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
  /** Only uploaded or pasted articles support the verdict for the named person, or for the one shown. */
  readonly isOnlyUnchecked: boolean;
  /** Share of the claim's words found in place, 0 to 1. */
  readonly similarity: number;
  /** For `none`: the nearest miss, if at least two content words match. */
  readonly nearest: Match | null;
  readonly searched: Searched;
}

export interface QuotationList {
  /** In order of publication, then of the article. */
  readonly quotations: readonly QuotationIn[];
  /** Number of reports without quotation marks that pass the filter, listed or not. */
  readonly reported: number;
  /** Whom the typed name may mean, best first; null if no speaker was asked for. */
  readonly speakers: readonly LibrarySpeaker[] | null;
  /** Words of the topic, as typed, that occur in none of the quotations that pass the rest of the filter. */
  readonly missing: readonly string[];
  readonly searched: Searched;
}

export interface SummaryAnswer {
  readonly article: Article;
  /** Whole sentences in article order. */
  readonly sentences: readonly Excerpt[];
  readonly quoted: readonly { readonly speaker: Speaker; readonly count: number }[];
}

/** The speaker of an attribution, or null if the article doesn't make clear who it is. */
export function speakerOf(attribution: Attribution): Speaker | null {
  return attribution.kind === "unclear" ? null : attribution.speaker;
}

/** Whether people say who it was, or that nobody can tell, and not the article. */
export function isCorrectedAttribution(attribution: Attribution): boolean {
  return attribution.kind === "unclear"
    ? attribution.isCorrected === true
    : attribution.evidence.some(({ kind }) => kind === "corrected");
}
