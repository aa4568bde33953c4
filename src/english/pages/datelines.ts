import { wordSet } from "../word-set.ts";

/** News agencies as the line before a report's first words names them in brackets: "Paris (*AFP*) –". */
export const DATELINE_AGENCIES = wordSet(`
  ap afp upi reuters xinhua bloomberg pa dpa efe ani pti ians tass
`);
