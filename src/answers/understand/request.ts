import type { Span } from "../../text/span.ts";
import type { Period } from "./period.ts";

/** What a member asks for in plain words; spans are slices of what was typed. */
export type Request =
  | {
      readonly kind: "ask";
      readonly question: Span;
      /** False where the words are no question and name no command: the reply adds a hint at the commands. */
      readonly isClear: boolean;
    }
  | { readonly kind: "who-said"; readonly words: Span; readonly speaker: Span | null }
  | ({ readonly kind: "quotes"; readonly speaker: Span | null; readonly about: Span | null } & Period)
  | {
      readonly kind: "summary";
      /** Null where no article is named ("summarise this"). */
      readonly article: Span | null;
      readonly length: "short" | "long" | null;
    }
  | ({ readonly kind: "articles"; readonly search: Span | null } & Period)
  | { readonly kind: "speakers"; readonly search: Span | null }
  | { readonly kind: "help" }
  | { readonly kind: "privacy" };
