/** Passes that can be switched off, to measure what each is worth (bench/quotes). */
export const PASSES = [
  "turns",
  "not-quotations",
  "unknown-verbs",
  "inserted-clauses",
  "nesting",
  "carry",
  "pronouns",
  "genders",
  "descriptions",
  "restated",
  "offices",
] as const;

export type Pass = (typeof PASSES)[number];
