import { wordSet } from "../word-set.ts";

/** Pronouns that can be the subject of a verb, "it" included. */
export const SUBJECT_PRONOUNS = wordSet(`
  i you he she it we they
`);

/** Pronouns that stand for one person or thing. */
export const SINGULAR_PRONOUNS = wordSet(`
  he she it
`);

/** Pronouns that can only be objects ("you" and "it" can be both); "her" may own something instead. */
export const OBJECT_PRONOUNS = wordSet(`
  me him her us them it
`);

/** Every personal pronoun that can be a phrase by itself. */
export const PERSONAL_PRONOUNS = wordSet(`
  he she they we i you it him her them
`);

/** Determiners that say who owns what follows: "his wife". */
export const POSSESSIVES = wordSet(`
  his her their my our
`);

/** Pronouns for people who are talked about, and what is theirs. */
export const PRONOUNS_OF_OTHERS = wordSet(`
  he she him her his hers they them their
`);

/** Pronouns that mean somebody, anybody, everybody. */
export const INDEFINITE_PRONOUNS = wordSet(`
  someone somebody everyone everybody anyone anybody nobody
`);

/** In words about oneself, without apostrophes. They may mention what was said long before: "*I've* changed my mind". */
export const ABOUT_ONESELF = wordSet(`
  i im ive id me my mine myself we us our
`);

/**
 * In what somebody says of themselves before asking, without apostrophes. "Our" and "us" may be the town and the country,
 * and a mine is dug.
 */
export const OF_THE_ASKER = wordSet(`
  i im ive me my myself we weve
`);

/** The same before a contracted verb, with its apostrophe: without it they are other words ("ill", "were", "id"). */
export const ASKER_CONTRACTED = /^(i|we)['’](?:m|d|ll|re|ve)$/iu;

/** Words for some out of several, used without their noun: "Another said", "Most agreed". */
export const QUANTIFIERS = wordSet(`
  another one some many several most both others few
`);

/** Those for one of them, whom a name may identify: "one of the drivers, *Nina Holm*". */
export const ONE_OF_SEVERAL = wordSet("one another");

/** Pronouns before a contracted verb: "he’s", "that’ll", "who’d". */
export const CONTRACTING_PRONOUNS = wordSet(`
  he she it who that there what they we i
`);

/**
 * Whether a pronoun means a man or a woman. A subject or a reflexive is better evidence than a possessive or an object.
 */
export const GENDERED_PRONOUNS: ReadonlyMap<
  string,
  { readonly gender: "he" | "she"; readonly weight: 1 | 2 }
> = new Map([
  ["he", { gender: "he", weight: 2 }],
  ["his", { gender: "he", weight: 1 }],
  ["him", { gender: "he", weight: 1 }],
  ["himself", { gender: "he", weight: 2 }],
  ["she", { gender: "she", weight: 2 }],
  ["her", { gender: "she", weight: 1 }],
  ["hers", { gender: "she", weight: 1 }],
  ["herself", { gender: "she", weight: 2 }],
] as const);

/** Words before a verb that can also be adverbs: "the two both said". */
export const DISTRIBUTIVES = wordSet(`
  both all each
`);

/** Pronouns that stand for people without a noun: "*everyone* said". */
export const PRONOUNS_OF_ANYBODY = wordSet("all everyone someone somebody nobody");
