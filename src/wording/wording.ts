import type { english } from "./english/english.ts";

/** What another language must have where English has this: the same keys and the same values in, any words out. */
export type Translated<Part> = Part extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Part extends string
    ? string
    : { readonly [Key in keyof Part]: Translated<Part[Key]> };

/**
 * All fixed wording of the bot in one language: plain text without formatting, sentences as functions of values.
 *
 * English is what the others are made after: a catalogue of this type lacks no sentence of it. Whoever shows a
 * sentence escapes it whole, with the values in it; nothing here is Markdown, and nothing here is article text.
 */
export interface Wording extends Translated<typeof english> {}
