import type { Choice, CommandContext } from "../answering/command.ts";
import { suggestArticles } from "../answering/suggest.ts";
import { ownLibrary, serverLibraryOf } from "./server-library-of.ts";

/** Suggests the server's own articles while an option is typed. */
export async function suggestOwnArticles(typed: string, context: CommandContext): Promise<readonly Choice[]> {
  return suggestArticles(ownLibrary(await serverLibraryOf(context)), typed, context.wording);
}
