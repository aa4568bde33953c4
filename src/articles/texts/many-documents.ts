import type { Article, Origin } from "../article.ts";
import { clippings } from "./clippings.ts";
import { factivaDocuments } from "./factiva.ts";
import { lexisDocuments } from "./lexis.ts";
import { proquestDocuments } from "./proquest.ts";
import { risRecords } from "./ris.ts";

/**
 * The documents in a text that holds several, as exported by LexisNexis, Factiva, ProQuest, databases in RIS format,
 * and a Kindle; null if the text is something else.
 */
export function manyDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  return (
    factivaDocuments(text, origin) ??
    proquestDocuments(text, origin) ??
    lexisDocuments(text, origin) ??
    risRecords(text, origin) ??
    clippings(text, origin)
  );
}

/** A story from the CNN and Daily Mail data set without the highlights after it, which are not its words. */
export function withoutHighlights(text: string): string {
  const at = text.search(/^@highlight[ \t]*$/m);
  return at === -1 ? text : text.slice(0, at);
}
