import type { Article } from "../../articles/article.ts";
import { citeInBrief } from "../../wording/citation.ts";
import type { Wording } from "../../wording/wording.ts";
import { plain, small } from "../message/markdown.ts";
import { type Block, text } from "../message/reply.ts";

/** Ways in which articles came that a note lists; of more it says only that they were added. */
const MAX_WAYS = 3;

interface NoteOptions {
  /** Whether each article is in the reply with how it came. */
  readonly isWaySaid?: boolean;
  /** Whether the reply says elsewhere that the articles were not checked. */
  readonly isUncheckedSaid?: boolean;
}

/** How the articles of a reply came that nobody checked against their source, and that nobody did: said once. */
export function addedNotes(
  articles: readonly Article[],
  wording: Wording,
  { isWaySaid = false, isUncheckedSaid = false }: NoteOptions = {},
): readonly Block[] {
  const { citation } = wording;
  const ways = articles.map(article => citeInBrief(article, wording).added).filter(way => way !== null);
  const distinct = [...new Set(ways)];
  if (ways.length === 0 || (isWaySaid && isUncheckedSaid)) return [];
  const isListed = !isWaySaid && distinct.length <= MAX_WAYS;
  const way = isListed ? wording.list(distinct) : citation.added;
  const note = isUncheckedSaid ? way : citation.unchecked(way, ways.length);
  return [text(small(plain(citation.addedNote(note))))];
}
