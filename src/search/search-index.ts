import type { Article, ArticleKey } from "../articles/article.ts";
import type { PublicationDays } from "../articles/within-days.ts";
import type { Span } from "../text/span.ts";
import type { Steps } from "./steps.ts";

/** What is indexed and ranked: one paragraph of one article. */
export interface Passage {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
}

/** Which passages may answer. All the conditions that are set must hold. */
export interface SearchFilter extends PublicationDays {
  readonly article?: ArticleKey | undefined;
  /** Removed articles that are still in the index. */
  readonly except?: ReadonlySet<ArticleKey> | undefined;
}

/** A passage with its score and its best answering sentence. */
export interface Hit extends Passage {
  /** The whole paragraph. */
  readonly span: Span;
  /** The answering sentence, with the one before if it opens with a pronoun; within `span`. */
  readonly answer: Span;
  /** Ranking score; only comparable within one query. */
  readonly score: number;
  /** Number of the question's content words that are in the passage. */
  readonly agreeing: number;
  /** The same passage in other articles (agency copy). */
  readonly alsoIn: readonly Passage[];
}

/** A passage by its article's key and its paragraph number, from 1. */
export interface PassageKey {
  readonly article: ArticleKey;
  readonly paragraph: number;
}

/**
 * A person whose words are asked for. In a passage that quotes them their name counts as present, because speech
 * that continues over several paragraphs doesn't repeat it.
 */
export interface Voice {
  /** Words of the question that name the person, as comparison forms. */
  readonly named: ReadonlySet<string>;
  /** Passages that quote the person. */
  readonly passages: readonly PassageKey[];
}

export interface SearchOptions {
  readonly filter?: SearchFilter | undefined;
  /** Number of hits wanted; default 3. */
  readonly limit?: number | undefined;
  /** Date on which it is asked, `YYYY-MM-DD`; recency counts only if it is given. */
  readonly asked?: string | undefined;
  /** Whose words are asked for, if the question says so. */
  readonly voice?: Voice | undefined;
  /** Whether passages with the same words are one hit; default true. */
  readonly isCollapsing?: boolean | undefined;
  /** How the work is done; default: all at once. */
  readonly run?: Run | undefined;
}

/** What the bot says about the passages found: that they answer, that they come closest, or nothing. */
export type Tier = "answered" | "closest" | "none";

/** A word of a question that was read as another. */
export interface ReadAs {
  readonly typed: string;
  readonly meant: string;
}

export interface MendedQuestion {
  readonly text: string;
  /** The words that were read as others, in order, without function words: nobody needs to know that "teh" is "the". */
  readonly readAs: readonly ReadAs[];
  /** Sentences about the asker around the question, which aren't looked up with it. */
  readonly leftOut: readonly string[];
}

/** Does long work, with pauses or without. */
export type Run = <Result>(steps: Steps<Result>) => Result | Promise<Result>;

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Position in `hits` of the best answer; 0 if there are none. */
  readonly best: number;
  /** Position in `hits` of an older one that gives a different answer; null if there is none. */
  readonly earlier: number | null;
  /** 0 to 1: how likely the first hit or the best one answers the question at all, whichever is likelier. */
  readonly confidence: number;
  readonly tier: Tier;
  /** Words of the question, as typed, that are nowhere in what was searched. */
  readonly missing: readonly string[];
}

/**
 * Finds passages. Asynchronous, so that a search may pause for other work; what depends on how the index is kept is
 * behind this interface.
 */
export interface SearchIndex {
  /** Changes when the set of indexed articles changes. */
  readonly version: string;
  /** The question with its typing errors mended. */
  mend(question: string): Promise<MendedQuestion>;
  /** Mends a question that comes as typed. */
  search(question: string | MendedQuestion, options?: SearchOptions): Promise<SearchResult>;
}
