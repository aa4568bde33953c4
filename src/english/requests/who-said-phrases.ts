/** Classes of words in the phrases below, each a list of alternatives of a pattern. */
export const WHO_SAID_WORDS = {
  who: "who|whom|who'?s|which \\p{L}+|what \\p{L}+",
  "which one": "ever|was it|is it|was the one|is the one|is the person|exactly|else|first",
  said: "said|says|say|sayed|siad|has said|had said|would say|is quoted (?:as )?saying|was quoted (?:as )?saying|is quoted with",
  did: "did|has|does|have|had",
  hardly: "ever|really|actually|truly|even|just|also|once",
  say: "say|said|tweet|tweeted|write|written|claim|claimed|state|stated",
  named: "call|called",
  told: "said|says|wrote|writes|tweeted|posted|stated|claimed|told .{1,30}",
  wrote: "said|says|wrote|tweeted",
  is: "is|was|are",
  it: "this|that|it|the quote|the quotation|this quote|the following|these words",
  true: "real|true|genuine|fake|legit|authentic|correct|right|accurate",
  quote: "quote|quotation|words|line",
  "to check": "check|verify|confirm|fact ?-?check|true or false|real or fake",
  check:
    "whose (?:words|quote|line|quotation)|check|fact ?-?check|verify|confirm|source|origin|quote|the quote|the quotation|words|speaker",
  // A name before words in marks doesn't begin with one of these, nor does one after them with those in "signed".
  "no name": "where|when|what|how|why|who|which|is|was|are|did|does|do|has|have|had|can|could|if",
  // How a question about the words just asked for begins.
  "second question": "was|were|is|are|did|does|do|has|have|when|where|why|how",
  // Before a speaker or the words between marks, and what may follow a signature.
  "some words": "[^?]{1,60}?",
  "a few words": ".{1,60}?",
  signature: '[^"]{2,60}?',
  signed: '(?!(?:in|about|mean|to|on|and|is|was|the)\\b)[^"]{2,60}?',
  "a year": ",? \\(?(?:19|20)\\d\\d\\)?",
  dash: "[–—-]{1,2}|by|~",
  "up to there": " .{0,100}?\\b",
  asks: "who|whom|did|has|does|is it true",
  saying: "say|said|says|tweet|tweeted|claim|claimed|write|wrote|written",
  "says that": ":| (?:has |once )?(?:said|says|tweeted|wrote)(?: that)?[ :,]",
  // To the end of a second question.
  "to its end": " [^?]*\\?",
  "of it": "\\b[^?]*\\?",
  // What is said in one word, and what may follow: "no to the deal".
  reply: "no|yes|ok|okay|sorry|hello|goodbye|thanks|thank you|never",
  "to that": " (?:to|for|about|over|that|how)\\b.*",
} as const;

/** Phrases before words without marks, which are everything that follows. */
export const BEFORE_UNMARKED: readonly string[] = [
  "<who> [<which one>] [that|who] <said> [that|the words|the following|something like]",
  "<did> {speaker} [<hardly>]* <say> [that|the words]",
  "is it true [that] {speaker} [<hardly>]* (said|says|tweeted|claimed) [that]",
  "(check|verify) (this|the|that) (quote|quotation)",
  "(whose|whos|who's) (quote|quotation|words|line) (is|are|was|were) (this|that|it|these)",
];

/** What a speaker and their words are joined by if nothing is asked: "Ann Roe said …", "Ann Roe: …". */
export const STATEMENTS: readonly string[] = [
  "<to check>~[:|,] {speaker:a few words}~<says that>",
  "{speaker:a few words}~<says that>",
];

/** Words behind "who said" that belong to the question: an answer. */
export const NO_WORDS: readonly string[] = ["<reply> [~<to that>]"];

/** The same for how they begin: a report, an occasion. */
export const NO_WORDS_OPENINGS: readonly string[] = [
  "(from|by|of|what|when|where|why|how|whether|if|which|who|to|about|anything|something|nothing|things|much|owt)",
  "(in|at|on|during|after|before) (the|a|an|this|that|which|what|his|her|their)",
];

/** How somebody's words begin when they were turned into a report: "he would". */
export const REPORT_OPENINGS: readonly string[] = ["(he|she|they)~('d| would| had| was| were| could| might)"];

/** A second question behind words without marks: "…, and was that in May?", "…? did she say it in May?". */
export const SECOND_QUESTIONS: readonly string[] = [
  "~, and <second question>~<to its end>",
  "~? [and] <second question> [was|is|did] (that|this|it)~<of it>",
];

/** Phrases before words between marks. */
export const BEFORE_MARKED: readonly string[] = [
  "<who> [<which one>] [that|who]…",
  "<did> {speaker} [<hardly>]* (<say>|<named>)…",
  "is it true [that] {speaker} [<hardly>]* (said|says|tweeted|claimed|wrote)…",
  "<is> <it>……",
  "(where|when) (does|do|did|is|was|has)……",
  "<is>",
  "[a|an] <true> [<quote>] [or (not|fake|false|real)]",
  "<check>……",
];

/** Phrases after them. */
export const AFTER_MARKED: readonly string[] = [
  "<who> [<which one>] [that|who] (said|says|wrote|tweeted)…",
  "<who> [<which one>] [that|who] (is|was) (it|this|that)…",
  "[and] <is> (this|that|it|these)……",
  "[is|said|by|from|said by] (who|whom)",
  "(whos|who's|whose) [words|quote|line] [is|are|was|were] (this|that|it|these) [by|from|again]",
  "(real|true|fake|genuine|source|correct|right|accurate)…",
  "(a (real|true|genuine|fake) (quote|quotation)|real|from|come from|came from|said|spoken) [(by|from) {speaker}]",
  "<wrote> {speaker}",
];

/** A name before words between marks, though nobody is asked for: "Ann Roe once said". */
export const SPEAKERS_BEFORE: readonly string[] = ["{speaker:some words} [[<hardly>]* <told>] [that]"];

/** The same after them: "— Ann Roe, 1999". */
export const SIGNATURES: readonly string[] = ["~<dash>~[ ]~{speaker:signature} [~<a year>]"];

/** "…, Ann Roe wrote". */
export const SPEAKERS_AFTER: readonly string[] = ["{speaker:signed} <wrote>"];

/** What a question consists of whose last part is the words between marks; more may be added behind them. */
export const ASKED_BEFORE: readonly string[] = ["<asks>~<up to there>~<saying>"];
