import { wordSet } from "../word-set.ts";

// How a sentence begins that can't be understood without an earlier one.

/** With these it refers to a person or thing named before. */
export const REFERRING_PRONOUNS = wordSet("he she it they him his her hers its their theirs them");

/** With these it refers to the sentence before. */
export const REFERRING_WORDS = wordSet(`
  this that these those such both another others but and so or nor yet however meanwhile also instead still
  then therefore thus moreover furthermore nevertheless nonetheless besides otherwise similarly likewise
  afterwards later because
`);

/**
 * With these it refers to neither: "this week" is of the calendar, "it is clear that" of what follows. Alternatives of a
 * pattern, as comparison forms.
 */
export const FREE_OPENINGS = {
  "this week, those who":
    "(?:this|these|that|those|later|both) (?:week|weekend|month|year|morning|afternoon|evening|summer|winter|autumn|spring|season|day|days|who|in|of|on)",
  "it is clear that": "it (?:is|was|will be|has been) (?:\\p{L}+ ){0,3}(?:that|to)",
  "so far": "so (?:far|many|much)",
  "still others": "still (?:others|the)",
  "because of": "because of",
} as const;
