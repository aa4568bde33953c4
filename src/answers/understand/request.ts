import type { Span } from "../../text/span.ts";
import type { OpenPronoun } from "./open-pronoun.ts";
import type { Period } from "./period.ts";

/** What a member asks for in plain words; spans are slices of what was typed. */
export type Request =
  | {
      readonly kind: "ask";
      readonly question: Span;
      /**
       * False if the reply should add a hint about the commands: the words are no question and name no command, or
       * ask for something that no filter can do ("what did Starmer not say").
       */
      readonly isClear: boolean;
      /** A "he" or "they" whose person isn't named, or an "it"; the reply says so. */
      readonly pronoun: OpenPronoun | null;
    }
  | {
      readonly kind: "who-said";
      readonly words: Span;
      readonly speaker: Span | null;
      /** The words were typed between marks, or as a quoted line: what else the message says of them is read too. */
      readonly isMarked: boolean;
    }
  | ({
      readonly kind: "quotes";
      readonly speaker: Span | null;
      readonly about: Span | null;
      /** A "he" or "they" whose person isn't named: `speaker` is null, and the reply says so. */
      readonly pronoun: OpenPronoun | null;
    } & Period)
  | {
      readonly kind: "summary";
      /** Null if no article is named ("summarise this"). */
      readonly article: Span | null;
      /**
       * Null if none is given. A number of sentences becomes the nearest length: "short" up to 3, "medium" for 4 and
       * 5, "long" above; 20 words count as a sentence.
       */
      readonly length: "short" | "medium" | "long" | null;
    }
  /** "what's the latest on the bridge", "what happened last week": news, newest first; null: about everything. */
  | ({ readonly kind: "latest"; readonly about: Span | null } & Period)
  /** "timeline of the bridge", "how did the toll develop": dated lines, oldest first. */
  | ({ readonly kind: "timeline"; readonly about: Span | null; readonly speaker: Span | null } & Period)
  /** "compare X and Y on Z": two people's words. */
  | {
      readonly kind: "compare";
      readonly speaker: Span;
      readonly other: Span;
      readonly about: Span | null;
    }
  /** "when was this published": the date, from the citation. Null if no article is named. */
  | { readonly kind: "published"; readonly article: Span | null }
  /** "who wrote this": the author, from the citation. */
  | { readonly kind: "author"; readonly article: Span | null }
  | ({ readonly kind: "articles"; readonly search: Span | null } & Period)
  | { readonly kind: "speakers"; readonly search: Span | null }
  | { readonly kind: "help" }
  | { readonly kind: "thanks" }
  /** "is this true?", "source?": about another message, which the words don't contain. */
  | { readonly kind: "other-message" }
  | { readonly kind: "privacy" };
