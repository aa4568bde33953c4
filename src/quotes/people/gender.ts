export type Gender = "he" | "she";

/**
 * What shows that somebody is "he" or "she". title: Mr, Dame. noun: "spokeswoman", "his wife, Ruth Hallam".
 * first-name: most people with that name are. pronoun-vote: pronouns near the name. The last two are weak, and can
 * always be overruled.
 */
export interface GenderEvidence {
  readonly gender: Gender;
  readonly strength: "title" | "noun" | "first-name" | "pronoun-vote";
  /** A single possessive or object near the name: "Roe said her claim was wrong". */
  readonly isFaint: boolean;
}
