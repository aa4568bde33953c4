import type { Span } from "../../text/span.ts";
import { bareSpan, type Marked } from "./typed-text.ts";

/** The request without greetings, as the routes look at it. Their spans are in `text`. */
export interface TypedRequest {
  /** Folded by `foldTyped`. */
  readonly text: string;
  /** The first words between marks. */
  readonly marked: Marked | null;
  /** Whether a stretch of the text names a speaker of the library. */
  isSpeaker(span: Span): boolean;
}

/** Named groups of a pattern as spans; null where the pattern is not found. Patterns carry the `d` flag. */
export function groupsOf(text: string, pattern: RegExp): Readonly<Record<string, Span | null>> | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const groups: Record<string, Span | null> = {};
  for (const [name, bounds] of Object.entries(match.indices?.groups ?? {})) {
    groups[name] = bounds ? bareSpan(text, { start: bounds[0], end: bounds[1] }) : null;
  }
  return groups;
}

// Anybody, or somebody named before: a name that nobody can be looked up by.
const NOBODY =
  /^(?:he|she|they|it|we|i|you|who|any ?one|any ?body|some ?one|some ?body|every ?one|every ?body|people|others|any of them|all of them|anyone else|all)$/;

// What reports is no speaker of its own reports.
const SOURCE =
  /^(?:the |this |that |your |these |those |an? |any )*(?:articles?|papers?|stor(?:y|ies)|texts?|news|newspapers?|library|bot|pages?|pieces?|sources?|media)$/;

/** A typed speaker: the span of a name, "nobody" for "anyone" or "he", null for what can't be one. */
export function speakerAt(text: string, span: Span | null | undefined): Span | "nobody" | null {
  if (!span) return null;
  const name = text.slice(span.start, span.end);
  if (NOBODY.test(name)) return "nobody";
  return SOURCE.test(name) || name.split(" ").length > 8 ? null : span;
}
