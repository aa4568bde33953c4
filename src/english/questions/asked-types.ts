import { PERSON_NOUNS } from "../people/nouns.ts";
import { OFFICES } from "../people/titles.ts";
import { wordSet } from "../word-set.ts";
import { ASKED_THINGS } from "./answer-words.ts";
import { QUESTION_OPENERS } from "./question-words.ts";

/** Words for people by their occupation, as alternatives of a pattern. */
export const ROLES = [...OFFICES, ...PERSON_NOUNS].filter(word => /^[a-z]+$/.test(word)).join("|");

/** Words in questions whose place tells what is asked for, as alternatives of a pattern. */
export const ASKING_PARTS = {
  /** After "who is": no name. */
  noName: "the|a|an|to|in|on|for|against|going|gonna|responsible|behind",
  /** After "what is": nothing that is to be explained. */
  noTerm: "this|that|there|it",
  present: "new|current|present",
  article: "the|a|an",
  owner: "the|its|their|our",
  work: "a living|work|a job",
  /** After the thing that is asked for: "what sentence did". */
  done: "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should",
  relation: "of|for|from|to|in|on|at|by|with",
  /** After these the noun is over, or there was none. */
  noWord: "the|a|an|that|about|being|it|this|there",
  /** Of what was to happen, and may not have. */
  planned: "going to|gonna|supposed|due|meant to|plan(?:s|ned|ning)?|(?:has|have|had) to",
  /** Periods that are asked for, and "day", which a season isn't. */
  periods: "year|decade|century|day",
  /** After "how much": for each of these. */
  rates: "hour|day|week|month|year",
  /** Before them. */
  forEach: "an?|each|every|per",
  /** After them, where they end what is asked: "how much is it a week *to* rent". */
  afterRate:
    "to|for|in|on|at|by|from|with|under|over|and|or|if|when|now|then|there|here|does|do|did|is|are|was|will|would|can|could|has|have",
  /** "how long is it in metres". */
  lengths: "metres|meters|feet|miles|km|kilometres",
  /** After "how long": a time is asked for, and no distance. */
  lasting: "did|do|does|has|have|had|would|could|can|should|must|before|until|till?|ago|since",
  /** After "how much is": a share or a rest, and no price. */
  noPrice:
    "[a-z]{2,}ed|taken|eaten|broken|stolen|given|written|fallen|frozen|hidden|drunk|grown|shown|lost|burnt|built|cut|sold|" +
    "spent|made|done|paid|put|kept|held|sent|found|won|true|false|real|fake|open|closed|shut|new|old|free|safe|full|empty|" +
    "dry|wet|dead|alive|ready|possible|necessary|private|public|left|known|owed|due|gone|missing|being|going|at|on|up|down|that|enough|too|really|actually|still|now|there|it|this",
  future: "will|is|are|does|do|can|would|should|'ll",
  past: "did|was|were|has|have|had",
} as const;

const { money, moneyVerbs, moneyNouns, bare, sums, sizes, sizeNouns, shares, days, named, causes, outcomes } =
  ASKED_THINGS;
const WHICH = "(?:what|which)(?:'?s| is| was| are| were)?(?: the)?";
/** Some words between, limited so that a pattern stays linear. */
const SOME = ".{1,60}?";

/**
 * What a question in lower case asks for, as patterns; the first row that fits counts. English and Norwegian (as a model
 * for other languages). The types are those of `search/question/asked-for.ts`.
 */
export const ASKED_TYPES = [
  [`\\b(?:what|which|how (?:many|much)) (?:\\w+ )?(?:${shares})\\b|\\bhvor mange prosent\\b`, "percent"],
  ["\\b(?:what|which|how (?:many|much)) ?%", "percent"],
  [
    `\\b${WHICH} (?:\\w+ ){0,2}(?:unemployment|inflation|turnout|interest rates?|approval)\\b|\\bhow (?:bad|high) is (?:\\w+ )?inflation\\b`,
    "percent",
  ],
  [`\\bhow much (?:\\w+ )?(?:${moneyNouns})\\b|\\bhow expensive\\b`, "money"],
  [`\\bhow much\\b${SOME}\\b(?:${moneyVerbs})\\b`, "money"],
  ["\\bhow much (?:is|are|was|were|will) (?:the |a |an |it|they|that|this)", "money"],
  [
    `\\bhow much (?:is|are|was|were) (?!(?:${ASKING_PARTS.noPrice})\\b)(?:\\w+ )?\\w+(?: (?:at|to|in|for|on|from|now|there|then|these)\\b.*)?\\W*$`,
    "money",
  ],
  [`\\b${WHICH} (?:\\w+ ){0,2}(?:${money})\\b`, "money"],
  [`\\bhow (?:big|large|high|steep|low)(?: \\S{1,20}){0,4} (?:${money}|${sums})s?\\b`, "money"],
  [
    `\\bwhat(?:'?s)?\\b${SOME}\\b(?:costs?|worth|earns?|earned|earning|(?:get|gets|getting|is|was|being) paid)\\b`,
    "money",
  ],
  ["\\bwhat (?:is|was|are|were) \\S{1,30}(?: \\S{1,30})? paying\\b", "money"],
  ["\\bhow old\\b|\\b(?:what|which) age\\b|\\bhvor gammel\\b", "age"],
  [`\\b${WHICH} (?:\\w+ )?(?:final )?scores?\\b|\\bby how many (?:goals|points)\\b`, "score"],
  ["\\bhow long\\b|\\bhvor lenge\\b", "length"],
  [
    `\\bhow (?:${sizes})\\b|\\b${WHICH} (?:\\w+ )?(?:${sizeNouns})\\b|\\bhvor (?:langt|stort?|høyt?)\\b`,
    "measure",
  ],
  ["\\bhow (?:often|frequently|regularly)\\b", "often"],
  [
    "\\bhow many\\b|\\b(?:what|which) number\\b|\\bhvor mange\\b|\\b(?:death|body) (?:toll|count)\\b",
    "count",
  ],
  ["\\bhow much\\b|\\bhvor mye\\b", "amount"],
  ["\\b(?:what|which|at what) times?\\b", "clock"],
  [
    [
      "\\bwhen'?s?\\b",
      `\\b(?:what|which|since what|in what|on what) (?:${days})\\b`,
      "\\b(?:how soon|til when|until when)\\b",
      "\\bnår\\b|\\bhvilke[tn]? (?:år|dag|dato|måned)\\b",
    ].join("|"),
    "when",
  ],
  [
    `\\bwhy'?s?\\b|\\bhvorfor\\b|\\bhow come\\b|\\bwhat(?:'s| is| was)? ?(?:${causes})\\b|\\bwhat for\\b`,
    "why",
  ],
  [
    `^\\W*(?:(?:so|and|but|ok) )?how (?:did|do(?! (?:i|you|we|u|ya)\\b)|does|can(?! (?:i|you|we|u)\\b)|could|will|would|ha(?:s|ve|d))\\b(?!${SOME}\\b(?:${outcomes})\\W*$)`,
    "manner",
  ],
  // Who said something is known from the quotation, not from a name in the sentence.
  [
    "\\bwho (?:said|says|told|tells|claimed|claims|asked|called for|called it|warned|thinks|thought)\\b",
    "other",
  ],
  [`\\bwho(?:m|se|'?s)?\\b|\\bhvem\\b|\\b(?:what|which) (?:\\w+ )?(?:${ROLES}|person|man|woman)\\b`, "who"],
  ["\\bwhere'?s?\\b|\\bhvor\\b", "place"],
  [
    `\\bwhich\\b|\\bhvilke[tn]?\\b|\\b(?:what|named) (?:\\w+ )?(?:${named})\\b|\\bname of\\b|\\bnamed\\b|\\bcalled\\b|\\bwhat(?:'?s| is| was) (?:[\\p{L}’'-]{1,20} ){0,3}[\\p{L}’'-]{2,20}s['’]? name\\b`,
    "name",
  ],
  [`^\\W*(?:${QUESTION_OPENERS})\\b`, "decision"],
  // Search words: "cheapest ticket", "toll price".
  [
    `^\\W*(?:the )?(?:cheapest|dearest)\\b|^\\W*(?:[\\p{L}’'-]+ ){0,3}(?:${bare})s?(?: (?:of|for|to|in|on|at|from) .{1,60})?\\W*$`,
    "money",
  ],
] as const;

/**
 * Words of which one excludes the others, as comparison forms: who won the women's race says nothing about the men's. What
 * is family isn't here, because "Bo's wife, Ann" says who Ann's husband is.
 */
export const EXCLUDING_WORDS: readonly (readonly ReadonlySet<string>[])[] = [
  [wordSet("men mens male"), wordSet("women womens female"), wordSet("boys"), wordSet("girls")],
  [wordSet("actor actors"), wordSet("actress actresses")],
  [wordSet("singles"), wordSet("doubles")],
  [wordSet("north northern"), wordSet("south southern"), wordSet("east eastern"), wordSet("west western")],
  [wordSet("primary"), wordSet("secondary")],
  [wordSet("junior"), wordSet("senior")],
];

/** After them nothing is asked for: "tell me more about", "more info please". */
const NO_MORE =
  "or less|info|information|details?|about|on|of|please|pls|questions?|things?|stuff|help|context|background|who|what|when|where|why|how|if|whether";
/**
 * Words that make a question one of more than there was: not in "not any more", nor in "what more", "one more question" and
 * "tell me more: who".
 */
const MORE_ASKED = new RegExp(
  `(?<!\\b(?:any|no|once|what|one|me|us|know) )\\b(?:more|extra|additional)(?: (?!(?:${NO_MORE})\\b)[\\p{L}\\d]|\\W*$)`,
  "iu",
);
const MORE_SAID = [
  "more|most|less|fewer|extra|another|additional|further|again|also|too|new|other|second|third|than|same|up",
  "better|worse|longer|bigger|larger|higher|later|earlier|grew|rose|doubled|increas\\w*|ris(?:e|es|en|ing)|rais\\w*|extend\\w*",
  "expand\\w*|grow\\w*|add(?:s|ed|ing)?|double|compar\\w*",
].join("|");
/** "how much more is it than": what is less is no answer, and the other way round. */
const HOW_MUCH_MORE = /\bhow (?:much|many) (?:more|dearer|higher|bigger|larger)\b/i;
const HOW_MUCH_LESS = /\bhow (?:much|many) (?:less|fewer|cheaper|lower|smaller)\b/i;
const LESS_SAID = [
  "less|fewer|cheaper|lower|smaller|below|under|down|half|halved|off|from|than|fell|fall(?:s|ing)?|cut(?:s|ting)?",
  "sav(?:e|es|ed|ing|ings)|reduc\\w*|drop\\w*|discount\\w*",
].join("|");
const NOT_MORE = "less|fewer|smaller|shorter|lower";
const YEARS = "year|season|summer|winter|spring|autumn";
const YEAR_ASKED = new RegExp(`\\blast (?:${YEARS})\\b`, "i");
const THIS_ASKED = new RegExp(`\\bthis (?:${YEARS})\\b`, "i");
/** Anything, unless it is told of the one before only: "Last year's fair made £11,400". */
const THIS_SAID = new RegExp(`\\bthis (?:${YEARS})\\b|^(?!.*\\b(?:last|previous) (?:${YEARS})\\b)`, "is");
const YEAR_SAID =
  "last|previous|past|years? (?:ago|earlier|before)|the (?:year|season) before|(?:19|20)\\d\\d";

/**
 * What a question adds, and what then says so in an answer: "has it got more beds" isn't answered by how many it has, nor
 * "who won last year" by who won.
 */
export const QUALIFYING_WORDS: readonly (readonly [asked: RegExp, said: RegExp])[] = [
  [MORE_ASKED, new RegExp(`\\b(?:${MORE_SAID}|twice|times)\\b`, "i")],
  [HOW_MUCH_MORE, new RegExp(`^(?!.*\\b(?:${NOT_MORE})\\b)`, "is")],
  [HOW_MUCH_LESS, new RegExp(`\\b(?:${LESS_SAID})\\b`, "i")],
  [YEAR_ASKED, new RegExp(`\\b(?:${YEAR_SAID})\\b`, "i")],
  [THIS_ASKED, THIS_SAID],
];
