/**
 * Words that a question can follow as what is known, said or asked ("confirmed when it opens"), as alternatives of a
 * pattern. After other verbs such a clause is one of time or place ("cross when it opens"). Read by
 * `search/question/inside-question.ts`.
 */
const verbs = (...bases: readonly string[]) => bases.map(formsOf).join("|");

/** Regular forms; the irregular ones are written out. */
function formsOf(base: string): string {
  if (base.endsWith("e")) return `${base.slice(0, -1)}(?:e|es|ed|ing)`;
  return base.endsWith("y") ? `${base}(?:ing)?|${base.slice(0, -1)}(?:ies|ied)` : `${base}(?:s|es|ed|ing)?`;
}

// biome-ignore format: a table of words
export const QUESTION_HOLDERS = {
  verbs: [
    verbs(
      "announce", "calculate", "check", "clarify", "confirm", "consider", "decide", "describe", "detail", "determine",
      "disclose", "discover", "discuss", "enquire", "establish", "estimate", "explain", "guess", "identify", "imagine",
      "indicate", "inquire", "learn", "mention", "name", "note", "outline", "pinpoint", "predict", "realise", "realize",
      "recall", "record", "remember", "report", "reveal", "specify", "state", "suggest", "verify", "wonder",
    ),
    "know(?:s|n|ing)?|knew|say(?:s|ing)?|said|see(?:n|ing)?|saw|hear(?:d|ing)?|understand(?:s|ing)?|understood",
    "choose|chosen|forget|forgot(?:ten)?|forecast|prove[nd]?|(?:find|found|figured?|work(?:ed)?|spell(?:ed|t)?) out",
  ].join("|"),
  /** Verbs that may have a listener first. */
  told: `tell(?:s|ing)?|told|show(?:s|ed|n|ing)?|${verbs("ask", "inform", "remind", "warn", "advise")}`,
  nouns: "ideas?|clues?|doubt|date|word|sign|indication",
  states: "clear|unclear|certain|sure|obvious|public|unknown|aware",
  prepositions: "about|on|over|into|for|regarding|concerning|as to|of",
  /** What may be between any of these and the question. */
  between: "me|us|him|her|them|you|people|exactly|precisely|just|yet|already|now|publicly|roughly|or not",
} as const;
