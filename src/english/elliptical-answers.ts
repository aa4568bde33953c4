/**
 * How an answer begins that leaves out what it is asked about: “*Not unless* somebody pays.” Patterns; the sentence is
 * one only if no comma follows with what is answered: “If they pay, we will open it.”
 */
export const ELLIPTICAL_OPENINGS: readonly string[] = [
  "not (?:unless|until|till|if|when|while|before|without|as long as|as far as|since|because|yet|for|in|at|from|with|by|to)",
  "only (?:if|when|because|until|once|after|with|for|in|at)",
  "(?:unless|until|till|because|if|when|once|as long as|provided|as soon as)",
];

/** How an article says that words answer a question. */
export const ASKED_BEFORE: readonly string[] = [
  "(?:asked|pressed|quizzed|questioned|wondered)",
  "the question",
];

/** How it says that they ask something back. */
export const ASKED_BACK: readonly string[] = [
  "with (?:a|another|(?:his|her|their|its) own) (?:counter[- ]?)?question",
  "with (?:questions|counter[- ]?questions)",
];
