/**
 * What kind of thing a question asks for.
 *
 * number: a count or measure; money, percent: that unit; when: a date or time; who: a person; name: anything
 * with a name ("which company", "where"); why: a reason; other: cannot be told.
 */
export type AnswerType = "number" | "money" | "percent" | "when" | "who" | "name" | "why" | "other";

/** First row that fits. English and Norwegian (as a model for other languages); elsewhere "other". */
const TYPES: readonly (readonly [RegExp, AnswerType])[] = [
  [
    /\b(?:what|which|how (?:many|much)) (?:percent|percentage|per ?cent|share|proportion)\b|\bhvor mange prosent\b/iu,
    "percent",
  ],
  [
    /\bhow much (?:money|did .{1,60} (?:cost|pay|raise|sell|spend)|does .{1,60} cost|is .{1,60} worth)\b|\b(?:what|which) (?:price|amount|sum|salary)\b/iu,
    "money",
  ],
  [
    /\bhow (?:many|much|long|old|far|big|tall|large|high|often|fast|deep|wide|heavy)\b|\b(?:what|which) (?:number|age|score|distance|temperature)\b|\bhvor (?:mange|mye|lenge|gammel|langt|stort?|høyt?)\b/iu,
    "number",
  ],
  [
    /\bwhen\b|\b(?:what|which|since what|in what) (?:year|day|date|month|century|decade|time)\b|\bnår\b|\bhvilke[tn]? (?:år|dag|dato|måned)\b/iu,
    "when",
  ],
  [
    /\bwho(?:m|se)?\b|\bhvem\b|\b(?:what|which) (?:\w+ )?(?:actor|actress|president|singer|player|senator|politician|person|man|woman|minister|king|queen|artist|author|director)\b/iu,
    "who",
  ],
  [/\bwhy\b|\bhvorfor\b/iu, "why"],
  [
    /\bwhere\b|\bwhich\b|\bhvor\b|\bhvilke[tn]?\b|\b(?:what|named) (?:\w+ )?(?:country|city|state|town|place|island|continent|region|nation|county|company|team|network|network|brand|film|movie|show|book|song|university|organi[sz]ation|agency|airline|retailer|store|chain)\b|\bname of\b|\bnamed\b|\bcalled\b/iu,
    "name",
  ],
];

/** @example answerTypeOf("How many days has it lasted?") === "number" */
export function answerTypeOf(question: string): AnswerType {
  // A hostile question gains nothing by its length: what is asked for stands in the first thousand characters.
  const text = question.slice(0, 1000);
  return TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}

const MONEY =
  /[$£€¥]\s?\d|\d\s?(?:dollars|pounds|euros|kroner|million|billion|cents)|\b(?:million|billion) (?:dollars|pounds|euros)/iu;
const PERCENT = /\d\s?%|\bper ?cent\b|\bprosent\b|\b(?:half|third|quarter)\b/iu;
const DATE =
  /\b(?:1[0-9]|20)\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:[a-z]*day|uary|ruary|ch|il|ust|tember|ober|ember)?\b|\b(?:today|yesterday|tomorrow|morning|evening|week|month|years? ago)\b|\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b/iu;
const REASON =
  /\b(?:because|due to|since|so that|in order to|after|amid|over|citing|as a result|caused|fordi|for å|på grunn)\b/iu;
const PERSON = /\p{Lu}[\p{L}’'-]+ (?:[\p{Lu}]\. )?(?:[a-z]{2,3} )?\p{Lu}[\p{L}’'-]+/u;

/** What a stretch of text has that the question has not. */
export interface NewThings {
  readonly numerals: number;
  readonly capitals: number;
}

/** How well a stretch of text may hold an answer of the type, 0 to 1. */
export function fitOf(type: AnswerType, text: string, { numerals, capitals }: NewThings): number {
  switch (type) {
    case "number":
      return numerals > 0 ? 1 : 0;
    case "money":
      return MONEY.test(text) ? 1 : numerals > 0 ? 0.5 : 0;
    case "percent":
      return PERCENT.test(text) ? 1 : numerals > 0 ? 0.5 : 0;
    case "when":
      return DATE.test(text) ? 1 : numerals > 0 ? 0.5 : 0;
    case "who":
      return capitals > 0 ? (PERSON.test(text) ? 1 : 0.7) : 0;
    case "name":
      return capitals > 0 ? 1 : 0;
    case "why":
      return REASON.test(text) ? 1 : 0;
    case "other":
      return 0;
  }
}
