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

const STANDING_FOR_VERBS =
  "(?:do|does|did|done|is|are|was|were|am|has|have|had|can|could|will|would|should|must|might|may)(?:nt)?|wont|cant|dont";

/**
 * Sentences in comparison forms whose verb only stands for the one before: “It kills. *Bleach does it, too.*” Only with a
 * word for “too”: “We did it.” says enough.
 */
export const LEANING_SENTENCES: readonly string[] = [
  `(?:so|nor|neither) (?:${STANDING_FOR_VERBS}) (?:\\S+ ){0,2}\\S+`,
  `(?:and |but )?(?:\\S+ ){1,4}(?:${STANDING_FOR_VERBS})(?: (?:do|done|been))?(?: (?:it|so|that|this|the same|one))? (?:too|also|as well|either|likewise)`,
];
