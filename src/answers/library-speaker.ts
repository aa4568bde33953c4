import type { ArticleKey } from "../articles/article.ts";
import type { SpeakerKind } from "../quotes/quotation.ts";

/** A person across the library's articles. Who is one person is settled by `joinSpeakers`. */
export interface LibrarySpeaker {
  /** Short key for custom ids: 10 characters of a hash of the folded full name. */
  readonly key: string;
  /** The form under which most quotations stand; the longer one of two. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly alsoNamed: readonly string[];
  readonly quotations: number;
  /** Reports without marks. */
  readonly reported: number;
  /** In which they are quoted or reported. */
  readonly articles: readonly ArticleKey[];
}
