import { wordSet } from "../word-set.ts";
import { FAIRLY_COMMON_WORDS } from "./common-words/common.ts";
import { COMMONEST_WORDS } from "./common-words/commonest.ts";

/**
 * The 11,000 commonest English words with their inflected forms, as comparison forms: what is one of them was hardly
 * mistyped, and what is one slip away from one probably was.
 */
export const COMMON_WORDS = wordSet([COMMONEST_WORDS, FAIRLY_COMMON_WORDS].join(" "));
