import { DETERMINERS } from "../english/function-words.ts";
import type { Speaker } from "../quotes/quotation.ts";
import { wordForm } from "../text/words.ts";

/**
 * A speaker's name as it stands behind other words: a description that opens its sentence in the article has that capital
 * no more.
 *
 * @example speakerInSentence(speaker) // "A spokesman for the BBC" -> "a spokesman for the BBC"; "The Who" stays
 */
export function speakerInSentence({ name, isDescription }: Pick<Speaker, "name" | "isDescription">): string {
  const first = /^\p{L}+/u.exec(name)?.[0] ?? "";
  const isOpening = isDescription && DETERMINERS.has(wordForm(first));
  return isOpening ? first.toLowerCase() + name.slice(first.length) : name;
}
