import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from "./calendar.ts";
import { wordSet } from "./word-set.ts";

// Words of members' messages that are no names, or say what comes from somebody.

/**
 * Days, months and programmes after "on" or "for" in a message: no subject of the words, but when or where they were
 * said.
 */
export const OCCASIONS_OF_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
  ...MONTHS,
  ...wordSet("twitter x tv air stage camera record facebook instagram television radio news phone social"),
]);

/** Forms of speakers' names that are everyday words: in lower case they name nobody. */
export const EVERYDAY_NAMES = wordSet(`
  may will bush brown young king pope white black rice green cook page west field day long mark
`);

/** Capitalised words that begin a message or a label, but aren't names. */
export const NO_NAMES_IN_MESSAGES = wordSet(`
  breaking fake news exclusive update quote source number let having remember look listen ive im hes shes dear hello hi
  lol lmao omg wtf fact true false real really imagine today yesterday tomorrow famous fun read watch reminder said
  saying president minister quotes says quoted someone somebody anonymous unknown by part chapter verse act scene
  english translation translated original edit caption meme poll question answer warning opinion thread
`);

/** What is "by" or "from" somebody: "a statement by Ann Roe". */
export const BY_SOMEBODY = wordSet(`
  quote words statement speech letter message comment comments remarks remark post tweet
`);
