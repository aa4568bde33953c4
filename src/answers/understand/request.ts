import type { Span } from "../../text/span.ts";
import type { Period } from "./period.ts";

/** What a member asks for in plain words; spans are slices of what was typed. */
export type Request =
  | {
      readonly kind: "ask";
      readonly question: Span;
      /**
       * False where the reply should add a hint at the commands: the words are no question and name no
       * command, or ask for what no filter can do ("what did Starmer not say").
       */
      readonly isClear: boolean;
    }
  | { readonly kind: "who-said"; readonly words: Span; readonly speaker: Span | null }
  | ({ readonly kind: "quotes"; readonly speaker: Span | null; readonly about: Span | null } & Period)
  | {
      readonly kind: "summary";
      /** Null where no article is named ("summarise this"). */
      readonly article: Span | null;
      /**
       * Null where none is asked for. A number of sentences becomes the nearest length: "short" up to 3,
       * "medium" for 4 and 5, "long" above; 20 words count as a sentence.
       */
      readonly length: "short" | "medium" | "long" | null;
    }
  | ({ readonly kind: "articles"; readonly search: Span | null } & Period)
  | { readonly kind: "speakers"; readonly search: Span | null }
  | { readonly kind: "help" }
  /** "is this true?", "source?": of another message, which the words don't hold. */
  | { readonly kind: "other-message" }
  | { readonly kind: "privacy" };
