import { ASKER_CONTRACTED } from "../../english/grammar/pronouns.ts";
import { sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";

/**
 * The words of a chat message as comparison forms, with "we" for "we’re" and "i" for "I’ll": without their apostrophes they
 * would be other words.
 */
export function askerForms(text: string): string[] {
  return wordsOf(text).map(
    word => ASKER_CONTRACTED.exec(sliceOf(text, word))?.[1]?.toLowerCase() ?? word.form,
  );
}
