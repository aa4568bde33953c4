import { checkGiven } from "../answers/check/check-message.ts";
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
  { speaker, filter = {}, message }: WhoSaidCall,
): Promise<Printable> {
  const [{ check }] = (await checkGiven(library, words, { speaker, filter, message })).checks;
  return { json: jsonOfCheck(check), text: () => textOfCheck(check) };
}
