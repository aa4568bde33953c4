import { wordSet } from "../word-set.ts";

/** Before a verb: it may happen, and nothing says that it did. "Will" is left out: "he will be fined £40" says how much. */
export const POSSIBLE_WORDS = wordSet(`
  would can cannot could may might should must wouldn't can't couldn't
`);

/** Before a clause that doesn't say that it happened: "he would move *if* he won", "nobody knows *whether* it sold". */
export const BEFORE_POSSIBLE_CLAUSES = wordSet("if unless whether");

/** Before "to" and a verb: it did happen, or is certain to. "They voted to close it", "he had to resign". */
export const REALISING_WORDS = wordSet(`
  had forced made managed able went began begun started continued used came helped voted agreed decided chose chosen
  opted obliged allowed is are
`);

/** Before a verb: it isn't done, and something else is. "They voted to repair it rather than build a new one". */
export const SETTING_ASIDE: ReadonlySet<string> = new Set(["rather than", "instead of", "short of"]);

/** In a sentence that says no: "refused to resign", "has given up its attempt to buy it". */
export const REFUSAL =
  /\b(?:refus|declin|reject|fail|abandon|not\b|never\b|nor\b|n['’]t\b|g[ai]v(?:e|en|ing) up|ruled out|instead of|rather than)/i;

/** Before "of" and a verb: it hasn't happened yet. "He is in the process of buying it". */
export const ON_THE_WAY = wordSet(`
  process verge point brink thinking talk hope chance risk threat danger idea prospect
`);
