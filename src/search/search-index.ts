import type { Article, ArticleKey } from "../articles/article.ts";
import type { Span } from "../text/span.ts";
import type { Steps } from "./steps.ts";

/** What is indexed and ranked: one paragraph of one article. */
export interface Passage {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
}

/** Which passages may answer. Everything that is set must hold. */
export interface SearchFilter {
  readonly article?: ArticleKey | undefined;
  /** Published on or after, `YYYY-MM-DD`. */
  readonly since?: string | undefined;
  /** Published on or before. */
  readonly until?: string | undefined;
  /** Articles that were removed while the index still has them. */
  readonly except?: ReadonlySet<ArticleKey> | undefined;
}

/** A passage with its score and the sentence in it that answers best. */
export interface Hit extends Passage {
  /** Whole paragraph. */
  readonly span: Span;
  /** The answering sentence, with the one before where it opens with a pronoun; within `span`. */
  readonly answer: Span;
  /** Ranking score; comparable within one query only. */
  readonly score: number;
  /** Number of the question's content words that are in the passage. */
  readonly agreeing: number;
  /** The same passage in other articles (agency copy). */
  readonly alsoIn: readonly Passage[];
}

/** A passage by its article's key and the paragraph's number, from 1. */
export interface PassageKey {
  readonly article: ArticleKey;
  readonly paragraph: number;
}

/**
 * A person whose words are asked for. In a passage that quotes them their name counts as present, because
 * speech that continues over paragraphs doesn't repeat it.
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
  /** Day on which it is asked, `YYYY-MM-DD`; only then does recency count. */
  readonly asked?: string | undefined;
  /** Whose words are asked for, where the question says so. */
  readonly voice?: Voice | undefined;
  /** Whether passages with the same words are one hit; default true. */
  readonly isCollapsing?: boolean | undefined;
  /** How the work is done; default: in one go. */
  readonly run?: Run | undefined;
}

/** Does long work, with pauses or without. */
export type Run = <Result>(steps: Steps<Result>) => Result | Promise<Result>;

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Place in `hits` of the one whose answer is the best; 0 where there are none. */
  readonly best: number;
  /** Place in `hits` of an older one that answers with something else; null where none does. */
  readonly earlier: number | null;
  /** 0 to 1: how likely the first hit answers the question at all; relative to the question. */
  readonly confidence: number;
  /** What `confidence` allows to say: that it is the answer, that it comes closest, or nothing. */
  readonly tier: "answered" | "closest" | "none";
  /** Words of the question, as typed, that stand nowhere in what was searched. */
  readonly missing: readonly string[];
}

/**
 * Finds passages. Asynchronous, because a later tier keeps the index outside the process.
 * Everything that depends on a backend is behind this interface.
 */
export interface SearchIndex {
  /** Changes when the set of indexed articles changes. */
  readonly version: string;
  search(question: string, options?: SearchOptions): Promise<SearchResult>;
}
