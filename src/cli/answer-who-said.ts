import type { QuoteCheck } from "../answers/answer.ts";
import { type AskedFor, checkAskedFor, checkGiven, checkQuoting } from "../answers/check/check-message.ts";
import type { Library } from "../answers/library.ts";
import type { SearchFilter } from "../search/search-index.ts";
import { jsonOfCheck } from "./json.ts";
import type { Printable } from "./printable.ts";
import { textOfCheck } from "./text.ts";

interface WhoSaidCall {
  readonly speaker: string | undefined;
  readonly filter: SearchFilter;
}

/** The verdict on words that somebody is claimed to have said, read like a message. */
export async function answerWhoSaid(library: Library, words: string, call: WhoSaidCall): Promise<Printable> {
  const [{ check }] = (await checkGiven(library, words, call)).checks;
  return printableOf(check);
}

/** The verdict on words that a message asks about. */
export async function answerAskedFor(library: Library, asked: AskedFor): Promise<Printable> {
  const [{ check }] = (await checkAskedFor(library, asked)).checks;
  return printableOf(check);
}

/** The verdict on a message that quotes somebody; null for any other. */
export async function answerQuoting(
  library: Library,
  message: string,
  asked: { readonly isPosted: boolean },
): Promise<Printable | null> {
  const [first] = (await checkQuoting(library, message, asked))?.checks ?? [];
  return first ? printableOf(first.check) : null;
}

function printableOf(check: QuoteCheck): Printable {
  return { json: jsonOfCheck(check), text: () => textOfCheck(check) };
}
