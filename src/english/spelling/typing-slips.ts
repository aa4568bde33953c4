import { wordSet } from "../word-set.ts";

/** Words that shape a question or a request, recognised although a letter was mistyped. */
export const MENDED_WORDS = wordSet(`
  whom whose what which when where were does could will would shall should might must have
  that there their they with from about because been this these those after before between during since until
  against according
  summarise summarize summary quotes quotations quoted compare comparison timeline latest newest recent happened
  happening articles article speakers library published written author wrote said says recap headlines update updates
  tell think people
`);

/** Words of three letters have too many neighbours; these slips and chat spellings are no words. */
export const SHORT_SLIPS: ReadonlyMap<string, string> = new Map([
  ["teh", "the"],
  ["hte", "the"],
  ["wut", "what"],
  ["wot", "what"],
  ["wht", "what"],
  ["wetin", "what"],
  ["wots", "what's"],
  ["wats", "what's"],
  ["wen", "when"],
  ["whn", "when"],
  ["whr", "where"],
  ["hw", "how"],
  ["compair", "compare"],
  ["happend", "happened"],
]);

/**
 * Words of their own that are one slip away from one of these ("form"), words of other languages ("autor") and names,
 * which are often typed without their capital ("witten").
 */
export const NO_SLIPS = wordSet(`
  abut articled articler autor bene cold compadre compara compared comparer compares comparisons compart comparte
  compere dose eben form happener happenings headline headlined headliner headliners headlinese muts ode odes
  publisher publishes quotation quote rae reap sadi siad sine sneakers speaker speakes summaries summarised summariser
  summarises summarized summarizer summarizes summery tere tese thees thin three tideline timelined timelines tink
  updated updater weer whee whitten whos witten wold writhen
`);
