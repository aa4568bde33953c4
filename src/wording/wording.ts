import type { english } from "./english/english.ts";

/** What another language must have where English has this: the same keys and the same parameters, with any text. */
export type Translated<Part> = Part extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Part extends string
    ? string
    : { readonly [Key in keyof Part]: Translated<Part[Key]> };

/**
 * All fixed wording of the bot in one language: plain text without formatting, with functions for sentences with
 * values.
 *
 * English is the model for the others: a catalogue of this type lacks none of its sentences. Code that shows a
 * sentence escapes all of it, including the values; nothing here is Markdown, and nothing here is article text.
 */
export interface Wording extends Translated<typeof english> {}
