import { PERSON_NOUNS } from "../english/nouns.ts";
import { SMALL_NUMBERS } from "../english/numbers.ts";
import { OFFICES } from "../english/titles.ts";
import { wordsOf } from "../text/words.ts";
import { languageOf } from "./languages.ts";

/**
 * What kind of thing a question asks for.
 *
 * count: a number of something; money, percent, age: that; length: a time or a distance; measure: a size with its
 * unit; when: a date or time; who: a person, or a body that acts; identity: what somebody named is; place: where;
 * name: anything with a name; why: a reason; decision: yes or no; other: cannot be told.
 */
export type AnswerType =
  | "count"
  | "money"
  | "percent"
  | "age"
  | "length"
  | "measure"
  | "when"
  | "who"
  | "identity"
  | "place"
  | "name"
  | "why"
  | "decision"
  | "other";

/** What a question asks for, with what narrows it. */
export interface AskedFor {
  readonly type: AnswerType;
  /** "how many seats": the term of what is counted. */
  readonly unit: string | null;
  /** "when will": a day to come; "when did": one that is past. */
  readonly tense: "future" | "past" | null;
  /** "who is Ada Lind": the last word of the name, in small letters. */
  readonly named: string | null;
}

/** Words for people by what they do, as alternatives of a pattern. */
const ROLES = [...OFFICES, ...PERSON_NOUNS].filter(word => /^[a-z]+$/.test(word)).join("|");
const NAMED =
  "country|city|state|town|place|island|continent|region|nation|county|company|team|network|brand|film|movie|show|book|song|university|organi[sz]ation|agency|airline|retailer|store|chain";

/** "who is ada lind", and not "who is the mayor", "who is Russia's minister": a name is all that is known. */
const IDENTITY = new RegExp(
  `^\\W*who(?:'s|s| is| was| are)\\s+(?!(?:the|a|an|to|in|on|for|against|going|responsible|behind)\\b)((?:[\\p{L}.-]+\\s+){0,2}(?!(?:${ROLES})s?\\b)[\\p{L}-]+)\\s*\\??\\s*$`,
  "iu",
);

/** First row that fits. English and Norwegian (as a model for other languages); elsewhere "other". */
const TYPES: readonly (readonly [RegExp, AnswerType])[] = [
  [/\b(?:what|which|how (?:many|much)) (?:percent|percentage|per ?cent|share|proportion)\b/iu, "percent"],
  [/\bhvor mange prosent\b/iu, "percent"],
  [
    /\bhow much (?:money|(?:did|does|do|will|would|can) .{1,60} (?:cost|pay|raise|sell|spend|charge|earn|make|get|owe|give))\b/iu,
    "money",
  ],
  [/\bhow much (?:is|are|was|were|will|would) .{1,60} (?:worth|cost|paid|charged|fined)\b/iu, "money"],
  [/\bhow much (?:is|are|was|were|will) (?:the |a |it|they|that|this)/iu, "money"],
  [
    /\b(?:what|which) (?:\w+ )?(?:price|amount|sum|salary|cost|fee|fare|fine|budget)\b|\bwhat (?:does|did|do|will|would|is) .{1,60} (?:cost|worth)\b|\bhow expensive\b/iu,
    "money",
  ],
  [/\bhow old\b|\b(?:what|which) age\b|\bhvor gammel\b/iu, "age"],
  [/\bhow long\b|\bhvor lenge\b/iu, "length"],
  [
    /\bhow (?:far|big|tall|large|high|fast|deep|wide|heavy|hot|cold|strong)\b|\b(?:what|which) (?:size|distance|temperature|height|depth|weight|speed)\b|\bhvor (?:langt|stort?|høyt?)\b/iu,
    "measure",
  ],
  [/\bhow (?:many|much|often)\b|\b(?:what|which) (?:number|score)\b|\bhvor (?:mange|mye)\b/iu, "count"],
  [
    /\bwhen'?s?\b|\b(?:what|which|since what|in what) (?:year|day|date|month|century|decade|time)\b|\bnår\b|\bhvilke[tn]? (?:år|dag|dato|måned)\b|\bhow soon\b/iu,
    "when",
  ],
  [IDENTITY, "identity"],
  [
    new RegExp(
      `\\bwho(?:m|se|'?s)?\\b|\\bhvem\\b|\\b(?:what|which) (?:\\w+ )?(?:${ROLES}|person|man|woman)\\b`,
      "iu",
    ),
    "who",
  ],
  [/\bwhy'?s?\b|\bhvorfor\b|\bhow come\b|\bwhat (?:caused|led to|is the reason|was the reason)\b/iu, "why"],
  [/\bwhere'?s?\b|\bhvor\b/iu, "place"],
  [
    new RegExp(
      `\\bwhich\\b|\\bhvilke[tn]?\\b|\\b(?:what|named) (?:\\w+ )?(?:${NAMED})\\b|\\bname of\\b|\\bnamed\\b|\\bcalled\\b`,
      "iu",
    ),
    "name",
  ],
  [
    /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|won'?t|isn'?t|didn'?t|doesn'?t|hasn'?t)\b/iu,
    "decision",
  ],
];

const UNIT =
  /\b(?:how many|what number of|hvor mange)\s+(?:more |other |of the |of )?([\p{L}-]+)(?:\s+([\p{L}-]+))?/iu;
const FUTURE = /\bwhen(?:'s|s)? (?:will|is|are|does|do|can|would|should|'ll)\b|\bhow soon\b/iu;
const PAST = /\bwhen(?:'d|d)? (?:did|was|were|has|have|had)\b/iu;

/** @example askedFor("How many days has it lasted?") // count, of "day" */
export function askedFor(question: string): AskedFor {
  // A hostile question gains nothing by its length: what is asked for stands in the first thousand characters.
  const text = question.slice(0, 1000);
  const type = TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
  const counted = type === "count" ? UNIT.exec(text) : null;
  const unit = counted?.[1] === undefined ? null : (wordsOf(counted[1])[0]?.form ?? null);
  const named =
    type === "identity" ? (IDENTITY.exec(text)?.[1]?.split(/\s+/).at(-1)?.toLowerCase() ?? null) : null;
  return {
    type,
    named,
    unit: unit === null ? null : languageOf("en").stem(unit),
    tense: type !== "when" ? null : FUTURE.test(text) ? "future" : PAST.test(text) ? "past" : null,
  };
}

const MONEY =
  /[$£€¥]\s?\d|\d\s?(?:dollars|pounds|euros|kroner|million|billion|cents|pence|[mb]n\b)|\b(?:million|billion) (?:dollars|pounds|euros)|\bfree\b/iu;
const PERCENT = /\d\s?%|\bper ?cent\b|\bprosent\b|\b(?:half|third|quarter)\b/iu;
const DATE =
  /\b(?:1[0-9]|20)\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:[a-z]*day|uary|ruary|ch|il|ust|tember|ober|ember)?\b|\b(?:today|yesterday|tomorrow|morning|evening|week|month|easter|christmas|summer|spring|autumn|winter|years? ago)\b|\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/iu;
const COMING =
  /\b(?:will|would|due|expects?|expected|planned?|plans|scheduled|set to|next|by the end|until|tomorrow)\b/iu;
const REASON =
  /\b(?:because|due to|since|so that|in order to|after|amid|over|citing|as a result|caused|blamed?|to (?:avoid|make|stop|save|protect|pay|help|give)|fordi|for å|på grunn)\b/iu;
const PERSON = /\p{Lu}[\p{L}’'-]+ (?:[\p{Lu}]\. )?(?:[a-z]{2,3} )?\p{Lu}[\p{L}’'-]+/u;
const UNITS =
  "metres?|meters?|m|km|kilometres?|kilometers?|cm|centimetres?|centimeters?|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|tonnes?|tons?|kg|kilos?|kilograms?|pounds?|acres?|hectares?|mph|kph|degrees?|litres?|liters?|magnitude|storeys?|stories";
const NUMBER_WORD = ["\\d[\\d.,]*", ...Object.keys(SMALL_NUMBERS), "half an?", "several", "hundred"].join(
  "|",
);
const MEASURE = new RegExp(`\\b(?:${NUMBER_WORD})[- ]?(?:${UNITS})\\b`, "iu");
const DURATION = new RegExp(
  `\\b(?:${NUMBER_WORD})(?:th|st|nd|rd)?[- ](?:\\w+[- ])?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))\\b|\\b(?:weeks|months|years|days|hours)\\b|\\buntil\\b`,
  "iu",
);
const AGE =
  /\b(?:aged?|turn(?:s|ed|ing)?) \d{1,3}\b|\b\d{1,3}[- ]year[s]?[- ]old\b|,\s?\d{1,3}(?:,|\.|$)|\(\d{1,3}\)/iu;
const PLACED =
  /\b(?:in|at|near|from|outside|inside|off|on|around|to|across) (?:the )?(?:[a-z]+ ){0,2}\p{Lu}/u;
const DECIDED =
  /\b(?:not|no|never|n['’]t|yes|agreed|refused|confirmed|denied|will|has|have|closed|passed|rejected|declined|ruled out)\b/iu;

/** What a stretch of text has that the question has not. */
export interface NewThings {
  readonly numerals: number;
  readonly capitals: number;
  /** A number stands right before what is counted. */
  readonly isCounted: boolean;
}

const PERSON_UNIT = "person";

/** How well a stretch of text may hold an answer of the type, 0 to 1. */
export function fitOf({ type, unit, tense, named }: AskedFor, text: string, found: NewThings): number {
  const { numerals, capitals, isCounted } = found;
  switch (type) {
    case "count":
      if (isCounted || numerals === 0) return isCounted ? 1 : 0;
      // "how many people signed": counted by what they did, "2,300 signatures".
      return unit === null ? 1 : unit === PERSON_UNIT ? 1 : 0.5;
    case "money":
      return MONEY.test(text) ? 1 : numerals > 0 ? 0.1 : 0;
    case "percent":
      return PERCENT.test(text) ? 1 : numerals > 0 ? 0.5 : 0;
    case "age":
      return AGE.test(text) ? 1 : numerals > 0 ? 0.3 : 0;
    case "length":
      return DURATION.test(text) || MEASURE.test(text) ? 1 : numerals > 0 ? 0.3 : 0;
    case "measure":
      return MEASURE.test(text) ? 1 : numerals > 0 ? 0.5 : 0;
    case "when":
      if (!DATE.test(text)) return numerals > 0 ? 0.4 : 0;
      return tense === "future" && !COMING.test(text) ? 0.7 : 1;
    case "who":
      return capitals > 0 ? (PERSON.test(text) ? 1 : 0.7) : 0;
    case "identity":
      return named !== null && isIntroduced(named, text) ? 1 : 0;
    case "place":
      return PLACED.test(text) ? 1 : capitals > 0 ? 0.6 : 0;
    case "name":
      return capitals > 0 ? 1 : 0;
    case "why":
      return REASON.test(text) ? 1 : 0;
    case "decision":
      return DECIDED.test(text) ? 0.5 : 0;
    case "other":
      return 0;
  }
}

/** Letters before and after a name in which its bearer is introduced. */
const INTRODUCTION = 60;
const ROLE_BEFORE = new RegExp(
  `\\b(?:${ROLES})s?(?: of [\\p{L} ]{2,30})?,? (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}$`,
  "iu",
);
const ROLE_AFTER =
  /^(?:’s|'s)?(?:,? who (?:is|was|runs|owns|leads|heads|represents|chairs|plays|works|has)|,? (?:is|was) (?:the|a|an)\b|, (?:the|a|an|one of|his|her|their|its|\p{Ll})|, \d{1,3}\b| \()/iu;

/** "chief engineer Ada Lind", "Ada Lind, who runs the harbour": the text says who somebody is. */
function isIntroduced(named: string, text: string): boolean {
  const small = text.toLowerCase();
  for (let at = small.indexOf(named); at !== -1; at = small.indexOf(named, at + named.length)) {
    const before = text.slice(Math.max(0, at - INTRODUCTION), at);
    const after = text.slice(at + named.length, at + named.length + INTRODUCTION);
    if (ROLE_BEFORE.test(before) || ROLE_AFTER.test(after)) return true;
  }
  return false;
}

const STRICT: ReadonlySet<AnswerType> = new Set([
  "money",
  "percent",
  "age",
  "length",
  "measure",
  "when",
  "count",
  "identity",
]);

/** Whether an answer of the type shows by its form: without a sum there is no answer to "how much". */
export function isStrict({ type }: AskedFor): boolean {
  return STRICT.has(type);
}

/** Whether the type is told by something that an answer must have. */
export function isTold({ type }: AskedFor): boolean {
  return type !== "other" && type !== "decision";
}
