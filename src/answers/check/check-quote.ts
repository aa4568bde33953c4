import type { SearchFilter } from "../../search/search-index.ts";
import type { QuoteCheck } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";

export interface CheckOptions {
  /** Who is said to have said it, as typed. */
  readonly speaker?: string | undefined;
  readonly filter?: SearchFilter | undefined;
}

/** Checks whether words are quoted in the library, from whom, and in these words. (Stub.) */
export async function checkQuote(
  library: Library,
  claimed: string,
  { speaker }: CheckOptions = {},
): Promise<QuoteCheck> {
  return {
    verdict: "none",
    claimed,
    claimedSpeaker: speaker ?? null,
    speakerAgrees: null,
    matches: [],
    variants: [],
    cautions: [],
    changes: [],
    isMeaningAtRisk: false,
    isOnlyUnchecked: false,
    similarity: 0,
    nearest: null,
    searched: searchedOf(library.articles.map(({ article }) => article)),
  };
}
