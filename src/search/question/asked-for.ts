import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { ANY_THINGS, ASKED_THINGS, LONG_THINGS } from "../../english/questions/answer-words.ts";
import { ASKED_TYPES, ASKING_PARTS, ROLES } from "../../english/questions/asked-types.ts";
import { HAPPENED_OPENING } from "../../english/questions/present-words.ts";
import { QUESTION_OPENERS } from "../../english/questions/question-words.ts";
import { wordsOf } from "../../text/words.ts";
import { languageOf } from "../language/languages.ts";
import { isParticiple } from "../language/verb-forms.ts";
import { startOfInside } from "./inside-question.ts";

/**
 * What kind of thing a question asks for.
 *
 * count: a number of something; amount: how much of it; money, percent, age, score: that; length: a time or a
 * distance; measure: a size with its unit; when: a date; clock: a time of day; often: how often; who: a person, or a
 * body that acts; identity: what a named person is, or what a word means; place: where; name: anything with a name; why: a reason;
 * manner: how somebody did something;
 * decision: yes or no; thing: what is said about something given by its kind ("what rating"); other: unknown.
 */
export type AnswerType =
  | "count"
  | "amount"
  | "money"
  | "percent"
  | "age"
  | "score"
  | "length"
  | "measure"
  | "when"
  | "clock"
  | "often"
  | "who"
  | "identity"
  | "place"
  | "name"
  | "why"
  | "manner"
  | "decision"
  | "thing"
  | "other";

/** "when will": a day in the future; "when did": one in the past; "did they", "has it": something that happened. */
type Tense = "future" | "past" | null;

/** What narrows each type. Words for things are terms: "seat" for "how many seats". */
type Narrowed =
  | { readonly type: "count"; readonly counted: string | null }
  /**
   * "cost" if what something costs is asked for; the term of a sum of one kind ("wages"); and "week" for what it is a
   * week.
   */
  | { readonly type: "money"; readonly sum: string | null; readonly rate: string | null }
  | { readonly type: "amount"; readonly rate: string | null }
  /** Whether the age is one that is required. */
  | { readonly type: "age"; readonly isRequired: boolean }
  /**
   * Whether a thing is asked about that has a length ("how long is the bridge"), and whether only a time answers ("how
   * long did it last").
   */
  | { readonly type: "length"; readonly isOfThing: boolean; readonly isOfTime: boolean }
  /** The word for the size: "tall", "temperature". */
  | { readonly type: "measure"; readonly size: string | null }
  /** The term of "year", "decade", "century" or "day" if only that is asked for. */
  | { readonly type: "when"; readonly period: string | null; readonly tense: Tense }
  /**
   * Whether only a name answers ("which employee"), and in "who is the prime minister" the office, in lower case.
   */
  | { readonly type: "who"; readonly isByName: boolean; readonly office: string | null }
  /**
   * "who is Ada Lind", "what is a heat pump": the last word of the name or the thing, in lower case; and whether it asks
   * what somebody does for a living.
   */
  | { readonly type: "identity"; readonly named: string | null; readonly isOfWork: boolean }
  /** "which hotel": the kind of thing. */
  | { readonly type: "name"; readonly kind: string | null }
  /** "what rating": what it is called in the question. */
  | { readonly type: "thing"; readonly noun: string | null }
  | { readonly type: "decision"; readonly tense: Tense }
  | {
      readonly type: "percent" | "score" | "clock" | "often" | "place" | "why" | "manner" | "other";
    };

/** What a question asks for, and what narrows it. */
export type AskedFor = Narrowed & {
  /** It asks what happened ("how much was he fined", "who resigned"), and not what may. */
  readonly isOfPast: boolean;
};

const { sums, sizes, sizeNouns } = ASKED_THINGS;
const { article, done, relation, noWord, owner, present } = ASKING_PARTS;

/** "who is ada lind", but not "who is the mayor" or "who is Russia's minister": only a name is given. */
const BEFORE_NO_NAME = `(?:${ASKING_PARTS.noName})\\b`;
const PRONOUN = `(?:${[...SUBJECT_PRONOUNS].join("|")})\\b`;
const NAME = `(?:[\\p{L}.-]+\\s+){0,2}(?!(?:${ROLES})s?\\b)[\\p{L}-]+`;
const IDENTITY = new RegExp(
  `^\\W*who(?:'s|s| is| was| are)\\s+(?!${BEFORE_NO_NAME})(${NAME})\\s*\\??\\s*$`,
  "iu",
);

const OCCUPATION = new RegExp(
  `^\\W*what (?:does|did(?=.* for a living)) (?!${BEFORE_NO_NAME}|${PRONOUN})(${NAME}) do(?: for (?:${ASKING_PARTS.work}))?\\s*\\??\\s*$`,
  "iu",
);

/** "what is sepsis", "whats a heat pump": the last word of what is to be explained. */
const DEFINITION = new RegExp(
  `^\\W*what(?:'?s| is| are) (?:an? )?(?!${BEFORE_NO_NAME}|(?:${ASKING_PARTS.noTerm})\\b|${PRONOUN})(?:[\\p{L}-]+ )?([\\p{L}-]+)\\W*$`,
  "u",
);

const OFFICE = new RegExp(
  `^\\W*who(?:'?s| is) (?:(?:${owner}|[\\p{L}-]+['’]s) )?(?:(?:${present}) )?((?:[\\p{L}’'-]+ ){0,2}?(?:${ROLES})(?: (?:${ROLES}))*)\\b`,
  "u",
);

/** What a pattern shows; the others show by the name or the noun in the question. */
type PatternType = Exclude<AnswerType, "identity" | "thing">;

const TYPES: readonly (readonly [pattern: string, type: PatternType])[] = ASKED_TYPES;

// Matched against lower case, which costs less than a case-insensitive pattern.
const PATTERNS = TYPES.map(([pattern, type]) => [new RegExp(pattern, "u"), type] as const);

/** "which employee": somebody of that kind is known already, and only a name answers. */
const WHICH_PERSON = new RegExp(`\\b(?:which|what) (?:\\w+ )?(?:${ROLES})\\b|\\bname of\\b`, "u");
const COST = /\bcost(?:s|ing)?\b/i;
/** "what wages": a sum of one kind, which is no answer about another. */
const SUM = new RegExp(`\\b(?:what|which|how (?:much|big|large|high))\\b.{1,60}?\\b(${sums})s?\\b`, "i");
/** "how much is it a week", but not "how much was it a year ago" nor "how much is a day ticket". */
const RATE = new RegExp(
  `\\b(?:${ASKING_PARTS.forEach}) (${ASKING_PARTS.rates})(?=\\s*(?:$|[^\\p{L}\\s]|\\b(?:${ASKING_PARTS.afterRate})\\b))`,
  "u",
);
const SIZE = new RegExp(`(?<=\\bhow )(?:${sizes})\\b|\\b(?:${sizeNouns})\\b`, "u");
const UNIT =
  /\b(?:how many|what number of|hvor mange)\s+(?:more |other |of the |of )?([\p{L}-]+)(?:\s+([\p{L}-]+))?/iu;
/** "how many hip patients are": patients are counted, and not hips. */
const UNIT_OF_TWO = new RegExp(
  `\\b[Hh]ow many (?:more |other )?\\p{L}[\\p{L}’'-]* (?!(?:${PRONOUN}|there\\b|${QUESTION_OPENERS}))(\\p{Ll}+s|people)\\s+(?:${QUESTION_OPENERS})\\b`,
  "u",
);
/** "which hotel", "what film", "the name of the yacht": the kind of thing named. */
const KIND = /\b(?:which|what|names? of (?:the|a)) (?!is\b|was\b|are\b|were\b|the\b)([\p{L}-]+)/iu;
/** "what was the tug called", "what will the tug be named". */
const KIND_CALLED =
  /\bwhat(?:'?s|'ll| is| was| are| were| will| would) (?:[\p{L}-]+ ){1,5}?([\p{L}-]+) (?:(?:going to |gonna )?be(?:ing)? )?(?:called|named)\b/iu;
/** "what's the tug's name". */
const KIND_BEFORE_NAME =
  /\bwhat(?:'?s| is| was) (?:[\p{L}’'-]{1,20} ){0,3}?([\p{L}-]{2,20}?)(?:['’]s|s['’]?) name\b/iu;
/** "what kind of missile", "what sentence did they get", "what's the girl's rating": see `thingIn`. */
const OF_KIND = /\bwhat (?:kind|sort|type)s? of ([\p{L}-]+)/u;
const THING_DONE = new RegExp(`\\bwhat (?:new |other |more )?([\\p{L}-]+) (?:${done})\\b`, "u");
const THING_OF = new RegExp(
  [
    `\\bwhat(?:'?s| is| was| are| were) (?:(?:${article}) )?`,
    `(?:(?!(?:${noWord}|${relation})\\b)[\\p{L}'’-]+ ){0,4}([\\p{L}-]+)`,
    `(?: (?:${relation}) [^?]*)?\\W*$`,
  ].join(""),
  "u",
);
/** "how old do you have to be": an age that is required, and not somebody's. */
const OLD_ENOUGH = /\bhow old (?:do|does|did|must|should|would) .{1,40}?\bbe\b/i;
/** "how long is the old bridge", but not "how long is the bridge closed": a distance, and not a time. */
const LENGTH_OF_THING = new RegExp(
  `\\bhow long(?:'?s| is| are| was| were| will) (?:[\\p{L}’'-]+ ){0,4}?(?:${LONG_THINGS})s?(?: (?:be|going to be|gonna be|in (?:${ASKING_PARTS.lengths})))?\\W*$`,
  "iu",
);
const LENGTH_OF_TIME = new RegExp(`\\bhow long (?:${ASKING_PARTS.lasting})\\b`, "i");
/** A date that is asked for only roughly. */
const PERIOD = new RegExp(`\\b(?:what|which) (${ASKING_PARTS.periods})\\b`, "i");
const FUTURE = new RegExp(`(?<!\\bsince )\\bwhen(?:'s|s)? (?:${ASKING_PARTS.future})\\b|\\bhow soon\\b`, "i");
const PAST = new RegExp(`\\bwhen(?:'d|d)? (?:${ASKING_PARTS.past})\\b`, "i");

const ASKING = new RegExp(
  `\\b(?:who|whom|whose|what|when|where|why|which|how)(?:'?s|'?d)?\\b|^\\W*(?:${QUESTION_OPENERS})\\b`,
  "u",
);
/** Words that ask if they come first, and otherwise open a clause: "can I cross when it opens". */
const OPENS_CLAUSE = /\b(?:when|where|why|who|whom|whose|which)\b/gu;

/** A question in lower case without the words that only open a clause in it. */
function mainClauseOf(text: string): string {
  const question = text.slice(startOfInside(text));
  const first = ASKING.exec(question);
  if (!first) return question;
  const from = first.index + first[0].length;
  return question.slice(0, from) + question.slice(from).replace(OPENS_CLAUSE, "");
}

/** @example askedFor("How many days has it lasted?") // count, of "day" */
export function askedFor(question: string): AskedFor {
  // A hostile question gains nothing from its length: what it asks for is in the first thousand characters.
  const text = question.slice(0, 1000);
  const small = mainClauseOf(text.toLowerCase());
  return { ...narrowed(text, small), isOfPast: isOfPast(small) };
}

/** @param small the main clause in lower case */
function narrowed(text: string, small: string): Narrowed {
  const name = nameIn(text);
  if (name !== null) {
    const named = name.split(/\s+/).at(-1)?.toLowerCase() ?? null;
    return { type: "identity", named, isOfWork: OCCUPATION.test(text) };
  }
  const known = PATTERNS.find(([pattern]) => pattern.test(small))?.[1] ?? mannerIn(small);
  if (known !== undefined) return narrowedBy(known, text, small);
  const explained = explainedIn(small);
  if (explained !== null) return { type: "identity", named: explained, isOfWork: false };
  const noun = thingIn(small);
  return noun === null ? { type: "other" } : { type: "thing", noun: termOf(noun) };
}

function narrowedBy(type: PatternType, text: string, small: string): Narrowed {
  switch (type) {
    case "count":
      return { type, counted: countedIn(text) };
    case "money":
      return { type, sum: sumIn(text), rate: rateIn(small) };
    case "amount":
      return { type, rate: rateIn(small) };
    case "age":
      return { type, isRequired: OLD_ENOUGH.test(text) };
    case "length":
      return { type, isOfThing: LENGTH_OF_THING.test(text), isOfTime: LENGTH_OF_TIME.test(text) };
    case "measure":
      return { type, size: SIZE.exec(text.toLowerCase())?.[0] ?? null };
    case "when":
      return { type, period: termOf(PERIOD.exec(text)?.[1]), tense: tenseOfWhen(text) };
    case "who":
      return {
        type,
        isByName: WHICH_PERSON.test(text.toLowerCase()),
        office: OFFICE.exec(small)?.[1] ?? null,
      };
    case "name":
      return {
        type,
        kind: termOf((KIND_CALLED.exec(text) ?? KIND_BEFORE_NAME.exec(text) ?? KIND.exec(text))?.[1]),
      };
    case "decision":
      return { type, tense: HAPPENED_OPENING.test(text) ? "past" : null };
    default:
      return { type };
  }
}

const AUXILIARY = new RegExp(`\\b(?:${QUESTION_OPENERS})\\b`, "u");
const OF_PAST = new RegExp(`^(?:${ASKING_PARTS.past})`, "u");
const PLANNED = new RegExp(`\\b(?:${ASKING_PARTS.planned})\\b`, "u");
const WHO_DID = /^\W*(?:who|what|which [\p{L}-]+) ([\p{L}-]+)/u;

function isOfPast(small: string): boolean {
  if (PLANNED.test(small)) return false;
  const auxiliary = AUXILIARY.exec(small)?.[0];
  if (auxiliary !== undefined) return OF_PAST.test(auxiliary);
  const verb = WHO_DID.exec(small)?.[1] ?? "";
  return isParticiple(verb) && !verb.endsWith("ing");
}

function tenseOfWhen(text: string): Tense {
  return FUTURE.test(text) ? "future" : PAST.test(text) ? "past" : null;
}

/** The tense of a question for a day or for yes or no. */
export function tenseOf(asked: AskedFor): Tense {
  return asked.type === "when" || asked.type === "decision" ? asked.tense : null;
}

/** The name in "who is Ada Lind" and "what does Ada Lind do"; null if there is none, as in "who is paying". */
function nameIn(text: string): string | null {
  const name = (IDENTITY.exec(text) ?? OCCUPATION.exec(text))?.[1] ?? null;
  return name === null || name.split(/\s+/).some(isParticiple) ? null : name;
}

/** The word that a question asks to explain, in the singular; null if there is none. */
function explainedIn(small: string): string | null {
  const word = DEFINITION.exec(small)?.[1];
  if (word === undefined || ANY_THINGS.has(word) || isParticiple(word)) return null;
  return word.replace(/(?<=\p{L}{3})(?<![isu])s$/u, "");
}

/** "how was the fire started", but not "how was the fair". */
function mannerIn(small: string): "manner" | undefined {
  const passive = /^\W*how (?:is|are|was|were) (.*)/u.exec(small)?.[1] ?? "";
  return wordsOf(passive).some(({ form }) => isParticiple(form) && !form.endsWith("ing"))
    ? "manner"
    : undefined;
}

/** The noun whose value is asked for; null if there is none, or if it could mean anything ("what is the plan"). */
function thingIn(small: string): string | null {
  const noun = OF_KIND.exec(small)?.[1] ?? THING_OF.exec(small)?.[1] ?? THING_DONE.exec(small)?.[1];
  return noun === undefined || ANY_THINGS.has(noun) ? null : noun;
}

/** The term of a word of the question; null if there is none. */
function termOf(word: string | undefined): string | null {
  const form = word === undefined ? undefined : wordsOf(word)[0]?.form;
  return form === undefined ? null : languageOf("en").stem(form);
}

function countedIn(text: string): string | null {
  if (/\b(?:death|body) (?:toll|count)\b/i.test(text)) return termOf("dead");
  const counted = (UNIT_OF_TWO.exec(text) ?? UNIT.exec(text))?.[1];
  return termOf(counted);
}

function sumIn(text: string): string | null {
  return COST.test(text) ? "cost" : termOf(SUM.exec(text)?.[1]);
}

function rateIn(small: string): string | null {
  return RATE.exec(small)?.[1] ?? null;
}

const STRICT: ReadonlySet<AnswerType> = new Set([
  "money",
  "amount",
  "percent",
  "age",
  "score",
  "length",
  "measure",
  "when",
  "clock",
  "often",
  "count",
  "identity",
]);

/** Whether an answer of the type has a fixed form: without a sum there is no answer to "how much". */
export function isStrict({ type }: AskedFor): boolean {
  return STRICT.has(type);
}

/** Whether something that an answer must contain determines the type. */
export function isRecognisable({ type }: AskedFor): boolean {
  return type !== "other" && type !== "decision" && type !== "thing";
}
