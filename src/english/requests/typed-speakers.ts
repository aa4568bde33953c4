import { INDEFINITE_PRONOUNS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from "../grammar/pronouns.ts";

/** What stands in place of a speaker in a request: anybody, or somebody mentioned before. No name to look up. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set([
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...INDEFINITE_PRONOUNS,
  ...["who", "people", "others", "all", "any of them", "all of them", "anyone else"],
]);

/** Classes of words in a typed speaker, each a list of alternatives of a pattern. */
export const TYPED_SPEAKERS = {
  /** Behind these "one" and "body" are part of a pronoun: "any one", "every body". */
  any: "any|some|every",
  /** Alone in place of a name: "did the state offer …" has the noun as the verb "state" by mistake. */
  determiner: "the|an?|this|that|its|his|her|their|our|your",
  /** What reports isn't the speaker of its own reports. */
  source: "articles?|papers?|stor(?:y|ies)|texts?|news|newspapers?|library|bot|pages?|pieces?|sources?|media",
  ofSource: "the|this|that|your|these|those|an?|any",
  /** A filter can contain one person, and can't exclude anybody. */
  several: "and|or|&|\\+|vs\\.?|versus|except|excluding|without|besides|other than|apart from|but|not|never",
} as const;
