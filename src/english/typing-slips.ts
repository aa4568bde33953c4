import { wordSet } from "./word-set.ts";

/** Words that shape a question or a request, recognised although a letter was mistyped. */
export const MENDED_WORDS = wordSet(`
  who whom whose what which why when where how are was were does did can could will would shall should may might must
  have has had
  the and that there their they with from about because been this these those after before between during since until
  against according
  summarise summarize summary quotes quotations quoted compare comparison timeline latest newest recent happened
  happening articles article speakers library published written author wrote said says recap headlines update updates
  tell think people
`);

/** Words of their own that are one slip away from one of these: "form", "quiet". */
export const NO_SLIPS = wordSet(`
  aer amy articled articler cold compart compared comparer compares compere comparisons dose fater form
  happener happenings happens headline headlined headliner headliners headlinese hwy mya odes ode publisher publishes
  quotation quote reap shoulder sine sneakers speaker speakes summaries summarised summariser summarises summarized
  summarizer summarizes summery thees thin three timelined timelines updated updater weer wold writhen
`);
