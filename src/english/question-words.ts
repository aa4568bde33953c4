import { wordSet } from "./word-set.ts";

/** Words that ask for something, as comparison forms. */
export const WH_WORDS = wordSet(`
  who whom whose what which why when where how
`);

/** What is joined to a question word, with or without its apostrophe: "hows", "whod", "what're". */
export const CONTRACTED = /(?<=^(?:wh\p{L}{1,3}|how))['’]?(?:s|d|re|ll)$/u;

/** What a question opens with, as comparison forms: a question word, or a verb moved before its subject. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  ...WH_WORDS,
  ...wordSet(`
  is are am was were do does did can could will would shall should may
  might must have has had isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt havent hasnt
  hadnt
`),
]);

/** Words in -s that are no plurals, "what's" without its apostrophe among them, as alternatives of a pattern. */
export const NO_PLURALS = "(?:what|wat|wot|who|where|when|why|how)s|is|was|has|does";

/** Words that begin a yes-or-no question, as alternatives of a pattern. */
export const QUESTION_OPENERS =
  "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|won'?t|isn'?t|didn'?t|doesn'?t|hasn'?t|aren'?t";

/** Before what a question depends on: "if I drive there, can I cross". Alternatives of a pattern. */
export const CONDITIONS = "if|unless|because|since|as|while|after|before|once|although";
