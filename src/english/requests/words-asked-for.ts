import { formsOf } from "../speech/speech-verbs.ts";
import { wordSet } from "../word-set.ts";

/** Words with which a question asks what somebody said. */
export const ASKING_FOR_WORDS: ReadonlySet<string> = new Set([
  ...formsOf([
    ...["say", "tell", "think", "promise", "claim", "respond", "reply", "argue", "announce", "quote"],
    ...["comment", "view", "call"],
  ]),
  ...wordSet("words opinion opinions react reaction reckon reckons feel feels"),
]);

/** What people agreed on, whose words are nobody’s in particular: "what did the *deal* say about pay". */
export const AGREEMENTS = wordSet("deal agreement settlement truce rules terms");

/** What somebody has to say, behind "the mayor’s". */
export const VIEWS = wordSet(
  "view views opinion opinions comment comments reaction response reply answer words claim",
);

/** Verbs that say something of their object: “the mayor *called* the toll “theft””, and not “*called* the police”. */
export const NAMING_IN_WORDS = wordSet("call calls called");

/** In the passive somebody else says it, except behind "was *quoted* as". */
export const ALSO_IN_THE_PASSIVE = wordSet("quoted");

/** Last words of a speaker's description, which no surname is; of these the whole description must be asked for. */
export const NO_SURNAMES = wordSet(`
  government president minister spokesman spokeswoman officials
`);

/** Classes of words in a question for somebody's words, each a list of alternatives of a pattern. */
export const WORDS_ASKED_FOR = {
  did: "did|does|do|has|have|had",
  was: "is|was|were",
  /** "make of" asks for an opinion, "make" doesn't. */
  opine: "say|said|tell|told|think|reckon|make of|made of|feel|react|respond",
  say: "say|said|says|tell|told|think|thinks|reckon|feel",
  about: "about|on|regarding",
  /** With "of" and what the opinion is about. */
  think: "think|make|made",
  he: "he|she|they",
  his: "his|her|their",
  views: "words|opinions?|views?|reactions?",
  /** At the beginning of a speaker: nobody in particular. Anybody may have said it, and a description is found by its words. */
  nobody:
    "i|he|she|it|they|we|you|people|others|some|any|every|no ?one|who|this|that|the|a|an|my|his|her|their",
} as const;
