import { wordSet } from "../word-set.ts";

/** Labels before a question in an interview, in lower case: "Q:", "Moderator:". */
export const QUESTION_LABELS = wordSet(`
  q question interviewer reporter host moderator voice
`);

/** Labels before an answer: "A:". */
export const ANSWER_LABELS = wordSet(`
  a answer
`);
