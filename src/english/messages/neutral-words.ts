import { wordSet } from "../word-set.ts";

// What may be left out of a claim, or stand beside a comma more, without changing what it says; as comparison forms.

/** A comma more after one of these says nothing else: "well, boats". */
export const HARMLESS_BEFORE_COMMA = wordSet(`
  and but or so well now then oh look today yesterday tomorrow however indeed
`);

/** A comma more before one of these says nothing else: "ships, and boats". */
export const HARMLESS_AFTER_COMMA = wordSet(`
  and but or nor yet so too then though either please however indeed of
`);

/**
 * Words that don't change what a sentence says: fillers, and emphasis. A closed list: any other word matters. "Only",
 * "just", "even" and "merely" are left out on purpose.
 */
export const NEUTRAL_WORDS = wordSet(`
  um uh er erm ah oh well really actually very quite indeed also too basically literally simply obviously okay ok
  anyway you know i mean look listen please kind sort of thank the yeah
`);

/** Words that may open a sentence and be left out. */
export const NEUTRAL_OPENERS = wordSet(`
  and but so that well now look listen oh yeah yes okay ok um uh er anyway because
`);

/** Words that may close a sentence and be left out. */
export const NEUTRAL_CLOSERS = wordSet("too also okay ok you know thanks thank indeed anyway sir sic");

/** Two-word fillers: "of" and "I" are neutral only in these. */
export const FILLERS: readonly (readonly string[])[] = [
  ["you", "know"],
  ["i", "mean"],
  ["kind", "of"],
  ["sort", "of"],
  ["thank", "you"],
];

/** The words of fillers, which by themselves matter. */
export const WORDS_OF_FILLERS: ReadonlySet<string> = new Set(FILLERS.flat());
