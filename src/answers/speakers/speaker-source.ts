import type { Article, ArticleKey } from "../../articles/article.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import type { Lookup } from "../catalogue/joined-catalogue.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";
import type { SpeakerName } from "./speaker-name.ts";

/** Which of a library's speakers an article's speaker is. */
export interface SpeakerKeys {
  /** Key of the library's speaker that an article's speaker is; "" if it is none of them. */
  keyOf(article: Article, speaker: Speaker): string;
}

/** The people quoted in a library, or reported by name, and which of them an article's speaker is. */
export interface SpeakerDirectory extends SpeakerKeys {
  /** With most quotations first, then by name. */
  readonly speakers: readonly LibrarySpeaker[];
  /** Every form of a speaker's name, its own first, ready to compare, by the speaker's key. */
  namesOf(key: string): readonly SpeakerName[];
  /** Every form of every speaker's name, in the speakers' order, which is that of the catalogue's entries. */
  readonly forms: readonly SpeakerForm[];
  readonly catalogue: Lookup<"name">;
  /** How many other directories it was made from, each from the one before. */
  readonly depth: number;
}

/** A form of a speaker's name. */
export interface SpeakerForm {
  readonly speaker: LibrarySpeaker;
  /** As in the catalogue. */
  readonly words: readonly string[];
}

/** What a library's directory of speakers is made of. */
export type SpeakerSource =
  /** Its articles. */
  | { readonly kind: "articles" }
  /**
   * The articles of a small library, so that it can be made when somebody first asks for it.
   *
   * `beside` has most of them, and a directory; null where there is none.
   */
  | { readonly kind: "few-articles"; readonly beside: QuotingLibrary | null }
  /** Another directory, without the articles that the library hides, after any number of removals. */
  | {
      readonly kind: "hides";
      readonly known: SpeakerDirectory;
      readonly gone: readonly AnalysedArticle[];
    };

/** Where a library keeps its directory of speakers once it is made; only `speaker-directory.ts` writes to it. */
export interface SpeakerDirectorySlot {
  /** Null until it is made, which may be before anybody asks. */
  directory: SpeakerDirectory | null;
  source: SpeakerSource;
}

/** A library, as far as its speakers are concerned. */
export interface QuotingLibrary {
  readonly articles: readonly AnalysedArticle[];
  readonly speakers: SpeakerDirectorySlot;
  byKey(key: ArticleKey): AnalysedArticle | undefined;
}
