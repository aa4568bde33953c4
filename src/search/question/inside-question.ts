import { QUESTION_HOLDERS } from "../../english/questions/question-holders.ts";
import { QUESTION_OPENERS } from "../../english/questions/question-words.ts";

const { verbs, told, nouns, states, prepositions, between } = QUESTION_HOLDERS;
const BEGINS = new RegExp(`^\\W*(?:${QUESTION_OPENERS})\\b`, "u");
const OPENER = /\b(?:who|whom|whose|what|when|where|why|which|how)(?:'?s|'?d)?\b/gu;
/** "say when", "tell the court where", "any idea who", "is it clear what", "yet". */
const HOLDS = new RegExp(
  `\\b(?:(?:${verbs}|${nouns}|${states})|(?:${told})(?: [\\p{L}'’-]+){0,3})(?: (?:${between})){0,2}\\W+$`,
  "u",
);
const HOLDS_ABOUT = new RegExp(`\\b(?:${prepositions}) $`, "u");
/** "of whom" and "on which" belong to a noun. */
const OF_A_NOUN = /^(?:whom|whose|which)/u;
/** "when asked", "where needed": the circumstances of the main clause. */
const SHORTENED = /^(?:when|where) (?:asked|questioned|pressed|challenged|needed|possible|necessary)\b/u;
/** How far back a verb is looked for. */
const FAR = 80;

/**
 * Where the question inside a yes-or-no question (in lower case) starts: "did they reveal when it opens" asks when.
 * 0 if there is none: after a complete main clause "when" only gives the time, and "who" refers to the noun before
 * it.
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
  // "why" always asks, wherever it is.
  if (opener.startsWith("why")) return true;
  if (SHORTENED.test(question.slice(at, at + FAR))) return false;
  const before = question.slice(Math.max(0, at - FAR), at);
  return HOLDS.test(before) || (!OF_A_NOUN.test(opener) && HOLDS_ABOUT.test(before));
}
