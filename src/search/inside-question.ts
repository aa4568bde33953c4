import { QUESTION_HOLDERS } from "../english/question-holders.ts";

/** Words that a yes-or-no question begins with, as alternatives of a pattern. */
export const AUXILIARIES =
  "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|won'?t|isn'?t|didn'?t|doesn'?t|hasn'?t|aren'?t";

const { verbs, told, nouns, states, prepositions, between } = QUESTION_HOLDERS;
const BEGINS = new RegExp(`^\\W*(?:${AUXILIARIES})\\b`, "u");
const OPENER = /\b(?:who|whom|whose|what|when|where|why|which|how)(?:'?s|'?d)?\b/gu;
/** "say when", "tell the court where", "any idea who", "is it clear what", "yet". */
const HOLDS = new RegExp(
  `\\b(?:(?:${verbs}|${nouns}|${states})|(?:${told})(?: [\\p{L}'’-]+){0,3})(?: (?:${between})){0,2}\\W+$`,
  "u",
);
const HOLDS_ABOUT = new RegExp(`\\b(?:${prepositions}) $`, "u");
/** "of whom" and "on which" belong to a noun. */
const OF_A_NOUN = /^(?:whom|whose|which)/u;
/** "when asked", "where needed": how the main clause was done. */
const SHORTENED = /^(?:when|where) (?:asked|questioned|pressed|challenged|needed|possible|necessary)\b/u;
/** As far back as a verb is looked for. */
const FAR = 80;

/**
 * Where the question inside a yes-or-no question (in small letters) starts: "did they reveal when it opens" asks
 * when. 0 where there is none: behind a full main clause "when" only tells when that is true, and "who" whom the noun
 * before it means.
 *
 * @example startOfInside("has the council confirmed when it opens") // 26
 * @example startOfInside("can i cross when it opens") // 0
 */
export function startOfInside(question: string): number {
  if (!BEGINS.test(question)) return 0;
  for (const { 0: opener, index } of question.matchAll(OPENER)) {
    if (index > 0 && asks(question, opener, index)) return index;
  }
  return 0;
}

function asks(question: string, opener: string, at: number): boolean {
  // Nothing is done "why": it asks wherever it is.
  if (opener.startsWith("why")) return true;
  if (SHORTENED.test(question.slice(at, at + FAR))) return false;
  const before = question.slice(Math.max(0, at - FAR), at);
  return HOLDS.test(before) || (!OF_A_NOUN.test(opener) && HOLDS_ABOUT.test(before));
}
