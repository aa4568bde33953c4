import { wordSet } from "../word-set.ts";

// How a denial is put, besides the single words of `DENIALS`.

/** What may open a clause before "no": "*At* no time did she say". Not "with" and "for", which deny nothing: "With no warning". */
export const PREPOSITIONS_BEFORE_NO = wordSet("at on in under by during to through from");

/** After these and "no" nothing is denied: "in no *uncertain* terms", "at no *cost*". */
export const DENYING_NOTHING_AFTER_NO = wordSet("uncertain small little mean doubt cost notice particular");

/** What may come after "not" at the front of its clause, so that the clause is denied: "Not *once* did she say". */
export const DENIED_BEHIND_NOT = wordSet("once ever a one even anywhere at");

/** A clause that opens with one of these and goes on with "did" and the subject is denied: "*Nowhere* did she say". */
export const DENYING_FRONTS = wordSet("never nowhere neither nor");

/** Not with these after them: "Never *before* has she said". */
export const BEHIND_FRONTS_NOT_DENIED = wordSet("before again");

/**
 * Further nouns for something said, besides `NOUNS_FOR_WORDS`: to reject "the “…” *jibe*" is to reject the words. Not "mantra" and
 * "slogan", which name what is done in their name.
 */
export const NOUNS_FOR_OUTBURSTS = wordSet(`
  outburst outbursts slur slurs jibe jibes gibe gibes rant rants gaffe gaffes insult insults taunt taunts barb
  barbs chant chants tirade tirades label labels tag nickname moniker epithet headline headlines joke jokes quip quips retort
`);

/**
 * Nouns for what is said against somebody: what follows "denied the *charge*:" is the answer to it. Inside "rejected the “…”
 * *charge*" the words are the charge.
 */
export const NOUNS_FOR_ACCUSATIONS = wordSet(`
  charge charges accusation accusations allegation allegations criticism criticisms threat threats smear smears claims
  suggestion suggestions rumours rumors reports verdict ruling
`);

/** Nouns of these and their like before a clause: "rejected *claims* the road was unsafe". */
export const NOUNS_BEFORE_CLAIMS = wordSet(`
  claim claims report reports suggestion suggestions allegation allegations accusation accusations rumour rumours rumor rumors
`);

/** "It was not *just* Ann Roe who said it": she did, and somebody else. */
export const NOT_ALONE = wordSet("just only merely simply solely");

/** "It was not the first *time* she said it", "It was no *surprise* that": that she did is taken for granted. */
export const GIVEN_WITH_NOT = wordSet(
  "time surprise secret accident coincidence wonder mystery shock mistake",
);

/** What somebody does in front of "and said", so that to deny it denies the words; as alternatives of a pattern. */
export const LEADING_TO_SPEECH = {
  rising: "come out|came out|coming out|stand up|stood up|standing up|get up|got up|getting up",
  /** After these it is something else: "stood up *for*", "came out *against*". */
  notBehind: "as|for|of|to|with|against|in favor|in favour",
  /** After these only when, how early or how often may be denied: "never got up *before* noon and said". */
  timesBehind:
    "before|after|until|till|again|early|earlier|late|later|once|twice|when|while|at (?:noon|night|midnight|dawn|\\d+)|in the (?:morning|night)",
  others:
    "(?:go|went|gone|going) on(?: the)? air|ring|rang|rung|ringing|(?:pick|picked|picking) up the phone",
  /** What may be meant as it is said: "never turned round and said". */
  turning: "(?:turn|turned|turning) a?round",
} as const;

/** In a sentence that says no by itself. */
export const NEGATING = /\b(?:not|never|no|nobody|nor|neither|cannot|den(?:y|ies|ied|ying))\b|n['’]t\b/i;

/** After these something is denied: "said that he had *never* made an offer". */
export const DENIED_BEHIND = /\b(?:not|never|cannot|den(?:y|ies|ied|ying))\b|n['’]t\b/i;

/** What was said in the sentence before is denied as a whole: "Roe denied it". */
export const BARE_DENIAL = new RegExp(
  [
    "\\b(?:den(?:y|ies|ied)|disput(?:es|ed)|reject(?:s|ed)|dismiss(?:es|ed)) ",
    "(?:this|that|it|(?:the|those|these|this|any such) (?:claims?|reports?|allegations?|suggestions?|accusations?|stor(?:y|ies)|rumours?))\\b",
    "|\\b(?:that|it|this|the (?:claim|report|story|rumour)) (?:is|was) (?:untrue|false|not true|nonsense|wrong)\\b",
  ].join(""),
  "i",
);
