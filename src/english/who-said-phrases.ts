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
  check:
    "whose (?:words|quote|line|quotation)|check|fact ?-?check|verify|confirm|source|origin|quote|the quote|the quotation|words|speaker",
  // A name before words in marks doesn't begin with one of these, nor does one after them.
  "no name": "where|when|what|how|why|who|which|is|was|are|did|does|do|has|have|had|can|could|if",
  "no signature": "in|about|mean|to|on|and|is|was|the",
  // How a question about the words just asked for begins.
  "second question": "was|were|is|are|did|does|do|has|have|when|where|why|how",
} as const;

/** Phrases before words without marks, which are everything that follows. */
export const BEFORE_UNMARKED: readonly string[] = [
  "<who> [<which one>] [that|who] <said> [that|the words|the following|something like]",
  "<did> {speaker} [<hardly>]* <say> [that|the words]",
  "is it true [that] {speaker} [<hardly>]* (said|says|tweeted|claimed) [that]",
  "(check|verify) (this|the|that) (quote|quotation)",
  "(whose|whos|who's) (quote|quotation|words|line) (is|are|was|were) (this|that|it|these)",
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
  "(real|true|fake|genuine|source|correct|right|accurate)…",
  "(a (real|true|genuine|fake) (quote|quotation)|real|from|come from|came from|said|spoken) [(by|from) {speaker}]",
  "<wrote> {speaker}",
];
