import { withoutOwner } from "../../../text/owner.ts";
import type { Span } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { SaidBeside } from "./said-beside.ts";

/** Longest slice of a message that is shown as not confirmed, in code units. */
const LONGEST = 60;

/** Most other words between two that aren't confirmed, in one slice: "*jailed* for *fraud*". */
const MOST_BETWEEN = 2;

/** The words of something said beside the claim, as comparison forms. */
export function formsOfSaid(said: SaidBeside): readonly string[] {
  switch (said.kind) {
    case "topic":
    case "body":
      return said.forms;
    case "deed":
      return [said.form, ...said.others.map(({ form }) => form)];
    default:
      return [said.form];
  }
}

/**
 * What a message says beside the claimed words and no article confirms: a slice of the message, from the first of the
 * words to the last that stands near it. Null if none of them is typed like that.
 *
 * @example unconfirmedIn("Jailed for fraud, Roe said “…”", claim, ["jailed", "fraud"]) // "Jailed for fraud"
 */
export function unconfirmedIn(message: string, claim: Span, forms: readonly string[]): string | null {
  const wanted = new Set(forms);
  const isWanted = (word: Word) => wanted.has(word.form) || wanted.has(withoutOwner(message, word));
  for (const part of [
    { start: 0, end: claim.start },
    { start: claim.end, end: message.length },
  ]) {
    const words = wordsOf(message, part);
    const from = words.findIndex(isWanted);
    const first = words[from];
    if (!first) continue;
    let last = first;
    for (const [at, word] of words.entries()) {
      if (at <= from || !isWanted(word)) continue;
      const between = words.filter(({ start }) => start > last.start && start < word.start).length;
      const isNear = between <= MOST_BETWEEN && !/[.!?;:\n“”"]/u.test(message.slice(last.end, word.start));
      if (!isNear || word.end - first.start > LONGEST) break;
      last = word;
    }
    return message.slice(first.start, last.end);
  }
  return null;
}
