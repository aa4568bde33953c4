import type { ArticleKey } from "../../articles/article.ts";
import type { SpeakerKind } from "../../quotes/quotation.ts";

/** A person across the library's articles; `joinSpeakers` decides who is one person. */
export interface LibrarySpeaker {
  /** Short key for custom ids: 10 characters of a hash of the folded full name. */
  readonly key: string;
  /** The form beside most quotations; of two, the longer. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly alsoNamed: readonly string[];
  readonly quotations: number;
  /** Reports without quotation marks. */
  readonly reported: number;
  /** Those that quote or report them. */
  readonly articles: readonly ArticleKey[];
}
