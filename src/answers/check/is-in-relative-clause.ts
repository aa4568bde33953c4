import { RELATIVES_OF_PERSONS } from "../../english/function-words.ts";
import { isJoinedToNext } from "../../text/joined-words.ts";
import type { Word } from "../../text/words.ts";

/** "Roe, who lives *in* Tarn": of the speaker, not of the speaking. */
export function isInRelativeClause(text: string, words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= 0 && isJoinedToNext(text, words, from); from--)
    if (RELATIVES_OF_PERSONS.has(words[from]?.form ?? "")) return true;
  return false;
}
