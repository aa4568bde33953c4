import type { Article } from "../../../articles/article.ts";
import { ACCUSING_NOUNS } from "../../../english/framing/accusing-nouns.ts";
import { DENIALS } from "../../../english/framing/framing-words.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { splitSentences } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import { untrueIn } from "./undenied.ts";

/**
 * Whether quoted words are about a thing, so that a message which only names it adds nothing to them. What they deny adds
 * an accusation, and so does whatever anybody may be accused of.
 *
 * @example "the *bridge* will stay shut", "for *trains*"; not "the *corrupt* council", "it is *corrupt*", "never took a *bribe*", "the story about the *bribe* is a lie"
 */
export function isThingIn({ text }: Article, quoted: Span, form: string): boolean {
  if (ACCUSING_NOUNS.has(form)) return false;
  return splitSentences(text, quoted).some(span => {
    const words = wordsOf(text, span);
    const untrue = untrueIn(text, words);
    const denied = words.findIndex(word => DENIALS.has(word.form));
    return words.some((word, at) => {
      const [before, behind] = [words[at - 1]?.form ?? "", words[at + 1]];
      const isEnd = !behind || FUNCTION_WORDS.has(behind.form) || text.slice(word.end, behind.start) !== " ";
      const isDenied = (denied >= 0 && denied < at) || untrue.has(word);
      return (
        word.form === form && isEnd && !isDenied && (DETERMINERS.has(before) || PREPOSITIONS.has(before))
      );
    });
  });
}
