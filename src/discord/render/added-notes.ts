import type { Article } from "../../articles/article.ts";
import { citeInBrief } from "../../wording/citation.ts";
import type { Wording } from "../../wording/wording.ts";
import { plain, small } from "../message/markdown.ts";
import { type Block, text } from "../message/reply.ts";

/** Most origins of articles that a note lists; for more it only says that they were added. */
const MAX_WAYS = 3;

interface NoteOptions {
  /** Whether the reply gives each article's origin. */
  readonly isWaySaid?: boolean;
  /** Whether the reply says elsewhere that the articles were not checked. */
  readonly isUncheckedSaid?: boolean;
}

/**
 * Says once how the articles of a reply that were not checked against a source came in, and that they weren't
 * checked.
 */
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
