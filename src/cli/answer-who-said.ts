import { checkMessage } from "../answers/check/check-message.ts";
import { checkQuote } from "../answers/check/check-quote.ts";
import type { Library } from "../answers/library.ts";
import type { SearchFilter } from "../search/search-index.ts";
import { jsonOfCheck } from "./json.ts";
import type { Printable } from "./printable.ts";
import { textOfCheck } from "./text.ts";

interface WhoSaidCall {
  readonly speaker: string | undefined;
  readonly filter?: SearchFilter;
  /** The text that contains the words, as typed: “We must stand firm” *against the farmers*. */
  readonly message?: string;
}

/** The verdict on words that somebody is claimed to have said, read like a message. */
export async function answerWhoSaid(
  library: Library,
  words: string,
  { speaker, filter = {}, message = words }: WhoSaidCall,
): Promise<Printable> {
  const [found] = (await checkMessage(library, message, { speaker, filter, isGiven: true })).checks;
  const check = found?.check ?? (await checkQuote(library, words, { speaker, filter }));
  return { json: jsonOfCheck(check), text: () => textOfCheck(check) };
}
