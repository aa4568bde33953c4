import type { ArticleKey } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import type { Excerpt, Searched } from "../answer.ts";
import type { LibrarySpeaker } from "../speakers/library-speaker.ts";

/**
 * One cited line of a story: a sentence of an article, or somebody's words in it.
 *
 * told: the article's own sentence. quoted: words that it quotes. reported: words that it reports without marks,
 * never called quoted.
 */
export interface StoryEntry extends Excerpt {
  readonly kind: "told" | "quoted" | "reported";
  /** The words that somebody said: `span`, or part of it. Null for `told`. */
  readonly quotation: Quotation | null;
  /** Other articles that say the same, in the order of the list. */
  readonly alsoIn: readonly { readonly article: ArticleKey; readonly paragraph: number }[];
}

export interface StoryAnswer {
  readonly entries: readonly StoryEntry[];
  /** Whom the typed name may mean; null if no speaker was asked for. */
  readonly speakers: readonly LibrarySpeaker[] | null;
  /** Words of the topic, as typed, that are nowhere in what was searched. */
  readonly missing: readonly string[];
  readonly searched: Searched;
}

/** What one of two people is quoted or reported with. */
export interface ComparedSide {
  /** Whom the typed name may mean; empty if nobody with that name is quoted. */
  readonly speakers: readonly LibrarySpeaker[];
  /** The names among which one must be chosen, if the typed one is several people's; there are no entries then. */
  readonly choice: readonly string[];
  readonly entries: readonly StoryEntry[];
}

export interface ComparisonAnswer {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  /** Words of the topic, as typed, that are nowhere in what was searched. */
  readonly missing: readonly string[];
  readonly searched: Searched;
}
