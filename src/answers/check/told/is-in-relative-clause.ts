import { RELATIVES_OF_PERSONS } from "../../../english/grammar/function-words.ts";
import { SAYING_IN_MESSAGES, SPEAKING_TO } from "../../../english/messages/message-words.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import type { Word } from "../../../text/words.ts";

/** "Roe, who lives *in* Tarn": of the speaker, not of the speaking; "Roe, who was speaking *in* Tarn" is of that. */
export function isInRelativeClause(text: string, words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= 0 && isJoinedToNext(text, words, from); from--) {
    const { form = "" } = words[from] ?? {};
    if (SPEAKING_TO.has(form) || SAYING_IN_MESSAGES.has(form)) return false;
    if (RELATIVES_OF_PERSONS.has(form)) return true;
  }
  return false;
}
