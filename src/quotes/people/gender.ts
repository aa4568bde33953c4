export type Gender = "he" | "she";

/**
 * What shows that somebody is "he" or "she". title: Mr, Dame. noun: "spokeswoman", "his wife, Ruth Hallam".
 * pronoun-vote: pronouns near the name; weak, and never locks.
 */
export interface GenderEvidence {
  readonly gender: Gender;
  readonly strength: "title" | "noun" | "pronoun-vote";
}
