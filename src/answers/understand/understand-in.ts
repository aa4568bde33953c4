import type { Library } from "../library.ts";
import { findSpeakers } from "../speakers.ts";
import type { Request } from "./request.ts";
import { understand } from "./understand.ts";

/** `understand` for a library: its speakers are names. */
export function understandIn(library: Library, typed: string, today: string): Request {
  return understand(typed, today, { isSpeaker: name => isSpeaker(library, name) });
}

// In a sentence the beginning of a name, or something like one, is usually another word.
function isSpeaker(library: Library, name: string): boolean {
  return findSpeakers(library, name).some(({ match }) => match !== "prefix" && match !== "fuzzy");
}
