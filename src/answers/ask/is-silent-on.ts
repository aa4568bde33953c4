import { ANYBODYS_NOUNS, DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { AGREEMENTS } from "../../english/requests/words-asked-for.ts";
import { wordsOf } from "../../text/words.ts";
import { nameAsked, speakerIn } from "./speaker-asked-about.ts";
import { speaks, tellsWords } from "./speaks.ts";

/**
 * Whether a question asks what a named person said, and a passage contains nothing they say. For people whom no
 * quotation is attributed to: a passage about something else is not an answer.
 *
 * @example isSilentOn("What did Putin say?", "… Sir Keir said: “… I have no plans to speak to Putin.”") // true
 */
export function isSilentOn(question: string, passage: string): boolean {
  const name = nameAsked(question);
  return name !== null && !speaks(name, passage);
}

/**
 * The same for a body, and for somebody with an office or a calling instead of a name: where nobody is known to be meant, the
 * passage must show that they speak. "The lobster guy" may be called anything there, and "the locals" are many, so
 * anybody's speech will do.
 *
 * @example isSilentOnDescribed("What did the mayor say?", "A spokesman said the mayor was ill.") // true
 */
export function isSilentOnDescribed(question: string, passage: string): boolean {
  const speaker = speakerIn(question);
  if (speaker === null || !asksOfDescribed(question)) return false;
  return asksOfAnybody(question) ? !tellsWords(passage) : !speaks(speaker, passage);
}

/** Whether a question asks what is said by somebody without a name, or a body: "the mayor", "the council", not "the report". */
export function asksOfDescribed(question: string): boolean {
  if (nameAsked(question) !== null) return false;
  const [first, ...role] = wordsOf(speakerIn(question) ?? "").map(({ form }): string => form);
  const noun = role.at(-1);
  return first === "the" && noun !== undefined && !DOCUMENT_NOUNS.has(noun) && !AGREEMENTS.has(noun);
}

/** Whether many have a right to be called so. */
export function asksOfAnybody(question: string): boolean {
  const noun = wordsOf(speakerIn(question) ?? "").at(-1)?.form ?? "";
  return asksOfDescribed(question) && (ANYBODYS_NOUNS.has(noun) || SEVERAL.test(noun));
}

const SEVERAL = /[^s]s$|(?:men|people|public)$/u;
