import type { english } from "./english/english.ts";

type English = typeof english;

/**
 * All fixed wording of the bot in one language: plain text without formatting, sentences as functions of values.
 *
 * English is what the others are made after: a catalogue of this type lacks no sentence of it. Whoever shows a
 * sentence escapes it whole, with the values in it; nothing here is Markdown, and nothing here is article text.
 */
export interface Wording extends English {}
