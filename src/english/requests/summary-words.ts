import { SMALL_NUMBERS } from "../grammar/numbers.ts";

/** The numbers that a length is given in, in words: "one" is at 0. */
export const LENGTH_NUMBERS: readonly string[] = Object.keys(SMALL_NUMBERS).slice(1, 11);
const number = `${LENGTH_NUMBERS.join("|")}|\\d{1,3}`;

const which = "the|this|that|your|latest|last|newest|whole|entire|full";
const article = "article|story|piece|report|news|text|page|post";
/** "the article", "this story", "the library article". */
const theArticle = `(?:${which}) (?:[^ ?]{1,30} ){0,3}?(?:${article})`;
/** "the bridge one". */
const thatOne = `(?:${which}) (?:[^ ?]{1,30} ){1,3}?one`;
const topic = "(?: (?:about|on) [^?]{1,60}?)?";
const sizes = "an?|the|very|really|quick|short|brief|small|long|longer|full|fuller|detailed|nice|good";
const parts = "sentence|line|word|point|bullet|bullet point";

/** Classes of words in the phrases below, each a list of alternatives of a pattern. */
export const SUMMARY_WORDS = {
  number,
  size: `(?:${number})[ -](?:${parts})|${sizes}`,
  counted: "sentences?|words?|lines?|points?|bullets?|bullet points?",
  written: "sentences?|lines?|bullets?|bullet points?",
  making: "make|give|gimme|got|write|do|read|show|get|have|see|can i (?:get|have)|could i (?:get|have)",
  retelling: "break down|condense|shorten|abridge|explain|paraphrase",
  telling: "explain|tell|give|describe",
  gists:
    "gist|jist|tl ?;? ?dr|(?:(?:short|quick|brief|condensed|abridged|simple|potted) )version|elevator pitch(?: version)?|basics|synopsis|(?:main|key) points?|highlights?|bottom line|(?:(?:main|key) )?takeaways?|cliff(?:'?s)?(?: ?notes)|cliffs|short of it|run[ -]?down|low[ -]?down|upshot|essence",
  briefly:
    "in (?:a nutshell|brief|short|a few words|(?:plain|simple|easy) (?:words|terms|english)|layman'?s terms)|long story short|(?:to (?:me|us) )?like (?:i'?m|we'?re|i am|we are) (?:5|five)|for dummies",
  tldr: "tl ?;? ?dr|tl,dr|too long,? didn'?t read|short and sweet|eli ?5|explain (?:it )?like i'?m (?:5|five)",
  of: "of|for|on|about",
  please: "pls|plz|please",
  // A verb or a noun that may be misspelt: see `SUMMARY_VERBS` and `SUMMARY_NOUNS`.
  verb: "\\p{L}{5,12}",
  noun: "\\p{L}{5,10}",
  colon: " ?:",
  words: ".*",
  "some words": "\\S.{0,59}?",
  /** What a request names, and no question in it: "the toll vote", not "why the toll passed". */
  "a topic":
    "(?!(?:who|whom|whose|what|why|which|where|when|how|if|whether|is|are|was|were|do|does|did)\\b)\\S.{0,39}?",
  /** The same where nothing else shows that no question is asked: "the pub thing in 2 lines". */
  "the topic": "(?:the|this|that)\\b.{1,39}?",
  "the thing": "(?:the|this|that|these|those|all)\\b.*",
  /** Behind "tl;dr", with a colon or without. */
  rest: "[ :,-].*",
  "the article": theArticle,
  /** "the bridge saga". */
  "the case": `(?:${which}) (?:[^ ?]{1,30} ){0,3}?(?:${article}|saga|case|trial|row|affair|crisis|scandal|dispute)`,
  "the article in": `${theArticle}(?: in(?:to)? .*)?`,
  "the article on": `(?:${theArticle}|${thatOne})${topic}`,
} as const;

/** Phrases that ask for a summary, up to the article. */
export const SUMMARY_PHRASES: readonly string[] = [
  "{verb:verb} [{article:words}]",
  "[just] [<making>] [me|us] [<size>]* {noun:noun} [~[,] <please>] [<of> [{article:words}]]",
  "[just] [<making>] [me|us] [<size>]* {noun:noun} [~[,] <please>]~<colon> {article:words}",
  "(sum|wrap) [it|this|that] up [{article:words}]",
  "(sum|boil) {article:some words} (up|down) [for (me|us)]",
  "break {article:the case} down [for (me|us)]",
  "[just] [<making>] [me|us] [<size>]* <tldr> [<please>] [<of> [{article:words}]]",
  "[<telling> [me|us]] {article:the case} (<briefly>|briefly|in <number> <counted>)",
  "<briefly>~[,] what~('s|s| is) {article:the case}",
  "<tldr> [<of>] [~{article:rest}]",
  "([just] <making> [me|us]|what~('s|s| is| are)) the <gists> [(of|in|from|on) [{article:words}]]",
  "[just] [the] <gists> [(of|from|on) {article:words}]",
  "<retelling> {article:the article in}",
  "(<retelling>|<telling> [me|us]) {article:a topic} <briefly>",
  "recap {article:the thing}",
  "{article:a topic} [-|–|—] (<tldr>|summary|recap|summed up|summarised|summarized)",
  "{article:the topic} in <number> <counted>",
  "<number> <written> [(of|on|about) {article:words}]",
  "what~('s|s| is|ve| have) [the] (story|deal|situation|issue|matter|happened|fuss) (with|on|about|in) {article:some words}~[,] (<briefly>|the short version|short version|<tldr>)",
  "<briefly>~[,] what~('s|s| is| are) [the] (story|deal|situation|issue|matter|fuss) (with|on|about|in) {article:words}",
  "(<briefly>~[,] what happened|long story short) (with|on|about|in|to) {article:words}",
  "i missed {article:the article on}~[,] what (happened|was it about|did it say|does it say)",
  "what~('s|s| is| are) {article:the article on} [all|actually|really] about [<briefly>]",
  "what (happened|happens) in {article:the article}",
  "[<briefly>~[,]] what does {article:the article} say [<briefly>]",
  "<briefly>",
  "brief (me|us) (on|about) {article:words}",
  "boil [it|this|that] down [{article:words}]",
];

/** The verbs of the first phrase, and the nouns of the next two, which may be misspelt. */
export const SUMMARY_VERBS = ["summarise", "summarize", "summarising", "summarizing"] as const;
export const SUMMARY_NOUNS = [
  "summary",
  "summaries",
  "recap",
  "digest",
  "overview",
  "roundup",
  "rundown",
  "outline",
] as const;

/** Around the article's name and the length, each a list of alternatives of a pattern. */
export const SUMMARY_PARTS = {
  which,
  article,
  before: "me|us|it|of|for|on|about",
  naming: "on|about|called|titled|named|entitled|headed|where|with the title",
  /** In place of a name: the article that was meant before, or all. */
  unnamed: "it|this|that|them|all|everything|please|up",
  measured: "summar|recap|digest|overview|round",
  short: "short|brief|quick|briefly|quickly|nutshell|tl ?;? ?dr|too long,? didn'?t read",
  long: "long|longer|full|fuller|detailed",
} as const;
