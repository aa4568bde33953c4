import { ARTICLES, DETERMINERS } from "../../english/grammar/function-words.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import { wordForm } from "../../text/words.ts";

/**
 * A speaker's name as it stands behind other words: a description that opens its sentence in the article has that capital
 * no more. Only before a small letter is a determiner surely one: "All Saints", "No 10" and "A&E" are names.
 *
 * @example speakerInSentence(speaker) // "A spokesman for the BBC" -> "a spokesman for the BBC"; "The Who" stays
 */
export function speakerInSentence({ name, isDescription }: Pick<Speaker, "name" | "isDescription">): string {
  const [first = "", next = ""] = /^(\p{L}+)[ \u00a0](.)/u.exec(name)?.slice(1) ?? [];
  const form = wordForm(first);
  const isOpening = isDescription && (ARTICLES.has(form) || (DETERMINERS.has(form) && /^\p{Ll}/u.test(next)));
  return isOpening ? first.toLowerCase() + name.slice(first.length) : name;
}
