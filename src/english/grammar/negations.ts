import { wordSet } from "../word-set.ts";

/** Words that negate a statement, as comparison forms (without apostrophes). */
export const NEGATIONS = wordSet(`
  no not never none nobody nothing nowhere neither nor without hardly barely scarcely seldom rarely cannot cant dont
  doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt shant aint
  darent oughtnt mightnt noone
`);
