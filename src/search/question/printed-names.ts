import type { TermIndex } from "../index/term-index.ts";
import { CAPITAL_BIT, LOWER_BIT, NAME_BIT, STOP_BIT, TERM_MASK } from "../index/token-table.ts";

/** This many paragraphs with a word show how it is printed. */
const PASSAGES_READ = 12;

/**
 * Whether the articles print a word as a name: always with a capital, and not only at the start of a sentence. So
 * "venn" is a name even if it was typed without a capital.
 */
export function isPrintedAsName(index: TermIndex, term: number): boolean {
  let passagesLeft = PASSAGES_READ;
  let isCommon = false;
  let isCapital = false;
  index.postings.some(term, passage => {
    for (const token of index.tokensOf(passage)) {
      if ((token & TERM_MASK) !== term || token & (STOP_BIT | NAME_BIT)) continue;
      if (token & LOWER_BIT) isCommon = true;
      if (token & CAPITAL_BIT) isCapital = true;
    }
    passagesLeft--;
    return isCommon || passagesLeft === 0;
  });
  return isCapital && !isCommon;
}
