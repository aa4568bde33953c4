import { NO_SPEAKERS, TYPED_SPEAKERS } from "../../english/requests/typed-speakers.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import type { Request } from "./request.ts";
import { bareSpan, type Marked } from "./typed-text.ts";

/** The request without greetings, as the routes read it. Their spans are in `text`. */
export interface TypedRequest {
  /** Folded by `foldTyped`. */
  readonly text: string;
  /** The first words between marks. */
  readonly marked: Marked | null;
  /** Whether a span of the text names a speaker of the library. */
  isSpeaker(span: Span): boolean;
}

/** Named groups of a pattern as spans; null if the pattern doesn't match. Patterns have the `d` flag. */
export function groupsOf(text: string, pattern: RegExp): Readonly<Record<string, Span | null>> | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const groups: Record<string, Span | null> = {};
  for (const [name, bounds] of Object.entries(match.indices?.groups ?? {})) {
    groups[name] = bounds ? bareSpan(text, { start: bounds[0], end: bounds[1] }) : null;
  }
  return groups;
}

const { any, determiner, source, ofSource, several } = TYPED_SPEAKERS;
const IN_TWO_WORDS = new RegExp(`^(${any}) (?=(?:one|body)$)`);
const BEGINS_NO_NAME = new RegExp(`^(?:${determiner})$`);
const SOURCE = new RegExp(`^(?:(?:${ofSource}) )*(?:${source})$`);
const NO_ONE_PERSON = new RegExp(`(?:^| )(?:${several})(?: |$)`);

/** Whether a typed speaker is several people or everybody except one, and not a name such as "Simon and Sons". */
export function isNoOnePerson({ text, isSpeaker }: TypedRequest, span: Span | null | undefined): boolean {
  return !!span && NO_ONE_PERSON.test(text.slice(span.start, span.end)) && !isSpeaker(span);
}

/** A request that doesn't fit one filter: asked as typed, with a hint about the commands. */
export function askWithHint(text: string): Request {
  return {
    kind: "ask",
    question: trimSpan(text, { start: 0, end: text.length }),
    isClear: false,
    pronoun: null,
  };
}

/** A typed speaker: the span of a name, "nobody" for "anyone" or "he", null for what can't be one. */
export function speakerAt(text: string, span: Span | null | undefined): Span | "nobody" | null {
  if (!span) return null;
  const name = text.slice(span.start, span.end);
  if (NO_SPEAKERS.has(name.replace(IN_TWO_WORDS, "$1"))) return "nobody";
  return SOURCE.test(name) || BEGINS_NO_NAME.test(name) || name.split(" ").length > 8 ? null : span;
}
