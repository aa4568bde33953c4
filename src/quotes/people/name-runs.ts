import { BEFORE_DAYS, CALENDAR, HOLIDAYS, MONTH_NAMES, SHORT_DATES } from "../../english/grammar/calendar.ts";
import { DETERMINERS } from "../../english/grammar/function-words.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import {
  CONTINUED_BY_FOR,
  CONTINUED_BY_OF,
  GROUPS_IN_NAMES,
  INSTITUTION_MODIFIERS,
  ORGANISATION_HEADS,
  PAPERS_OF_A_DAY,
  PAPERS_ON_SUNDAY,
} from "../../english/people/institutions.ts";
import {
  COMPOUND_PARTICIPLES,
  GENERATIONS,
  NAME_PARTICLES,
  TRADE_SURNAMES,
} from "../../english/people/name-words.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { PLACES } from "../../english/people/places.ts";
import { HONORIFICS, OFFICES, TITLE_MODIFIERS, TITLES } from "../../english/people/titles.ts";
import { ANSWERING_PARTICIPLES, TAKING_UP_WORDS } from "../../english/speech/reporting.ts";
import { foldWord } from "../../names/fold-name.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { isAgedFirstName } from "./ages.ts";
import { endOfFields } from "./fields-of-bodies.ts";
import { hasPersonBeside } from "./name-kind.ts";
import type { OddNames } from "./name-mention.ts";
import { isRankClass, isRole } from "./role-words.ts";

/** Capitalised words that may contain a name, by token numbers. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Begins its sentence with a word that nothing else shows to be a name. */
  readonly isDoubtful: boolean;
}

/**
 * The run of capitals that begins at a token, or null if none does.
 *
 * @param known people: a month or an office among their surnames is a name when it is alone ("May said")
 */
export function nameRun(
  reading: Reading,
  from: number,
  sentenceFrom: number,
  sentenceTo: number,
  known: OddNames,
): NameRun | null {
  const { tokens } = reading;
  const first = tokens[from];
  const isOdd = isSpeakersName(tokens, from, known);
  if (!first || !(isOdd || isNameToken(tokens, from) || isMonthAlone(tokens, from, known.surnames)))
    return null;
  const opensSentence = isOpening(tokens, from, sentenceFrom);
  // "Said Comey, …", "Quoting Comey, …"
  const isSaying =
    TAKING_UP_WORDS.has(first.lower) ||
    ANSWERING_PARTICIPLES.has(first.lower) ||
    first.verb?.forms.includes("past") === true;
  if (opensSentence && isSaying && !isOdd) return null;
  const to = runEnd(tokens, from, sentenceTo);
  if (!opensSentence) return { from, to, isDoubtful: false };
  const isSmallElsewhere = reading.smallWords.has(first.lower);
  if (to > from + 1 && isAside(first)) return null;
  if (to > from + 1) return isSmallElsewhere && !isRole(first.text) ? null : { from, to, isDoubtful: false };
  const { bare } = first;
  const isCommon = isSmallElsewhere || GROUP_NOUNS.has(bare) || PERSON_NOUNS.has(bare.replace(/s$/, ""));
  const isNamed = isOdd || known.surnames.has(foldWord(first.text)) || isAgedFirstName(tokens, from, to);
  if (isCommon && !TITLES.has(bare) && !isNamed) return null;
  return { from, to, isDoubtful: true };
}

/** "Interestingly Roe", "Understated Roe": an adverb or a participle before the name that opens the sentence. */
function isAside({ bare }: Token): boolean {
  return ASIDE.test(bare) && !FIRST_NAMES.has(bare);
}

const ASIDE =
  /^(?:.{3,}(?:al|ing|ent|ant|ous|ive|ate|ful|ed|ab|ib|ain|ost)ly|(?:un|under|over|dis|out|em|be).{3,}ed)$/;

function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  if (isOfficeBefore(tokens, from)) return to;
  while (to < limit) {
    const next = stepInRun(tokens, from, to, limit);
    if (next === to) return to;
    to = next;
  }
  return to;
}

/** "the ambassador to | Russia George Hale": a country that ends an office in small letters, before who holds it. */
function isOfficeBefore(tokens: readonly Token[], at: number): boolean {
  if (!PLACES.has(tokens[at]?.bare ?? "") || !/^(?:to|of|for)$/.test(tokens[at - 1]?.lower ?? ""))
    return false;
  return (
    FIRST_NAMES.has(tokens[at + 1]?.bare ?? "") && isNameToken(tokens, at + 1) && isNameToken(tokens, at + 2)
  );
}

/** How far the run reaches if the token at `to` is included; `to` if it isn't. */
function stepInRun(tokens: readonly Token[], from: number, to: number, limit: number): number {
  const token = tokens[to];
  const after = tokens[to + 1];
  if (!token) return to;
  if (isNameToken(tokens, to) && !token.text.startsWith("@")) return to + 1;
  if (isMonthInName(tokens, to) || isFunctionWordInName(tokens, to)) return to + 1;
  if (isRankClass(tokens, to + 1)) return to + 2;
  // "Ludo van der Veen": particles only join a capitalised word that follows.
  let particles = 0;
  while (particles < 3 && NAME_PARTICLES.has(tokens[to + particles]?.lower ?? "")) particles++;
  if (particles > 0 && to + particles < limit && isNameToken(tokens, to + particles))
    return to + particles + 1;
  if (token.lower === "and" && isBodyBehind(tokens, from, to, limit)) return to + 2;
  const fields = endOfFields(tokens, from, to, limit);
  if (fields !== null) return fields;
  const complement = complementStart(tokens, from, to);
  if (complement > to && complement < limit && isNameToken(tokens, complement)) return complement + 1;
  if (token.text === "&" && isNameToken(tokens, to + 1)) return to + 2;
  if (token.kind === "clitic") return bodyBehindOwner(tokens, to, limit) ?? to;
  // "Martin Luther King, Jr."
  if (token.text === "," && after && GENERATIONS.has(after.bare) && after.isCapital) return to + 2;
  // A nickname in quotation marks or brackets between first name and surname: Antonio “Tony” Villar.
  const isNickname = token.kind === "quote" && token.end - token.start < 18 && to === from + 1;
  return isNickname && isNameToken(tokens, to + 1) ? to + 2 : to;
}

/**
 * "National Weavers’ | Union", "King’s | College Hospital": the possessive is part of the body's name. After 's only
 * with heads that are named like that; "Trump’s Justice Department" is Trump's.
 */
function bodyBehindOwner(tokens: readonly Token[], clitic: number, limit: number): number | null {
  const isGroups = GROUPS_IN_NAMES.has(tokens[clitic - 1]?.bare ?? "");
  const heads = tokens[clitic]?.text.length === 1 || isGroups ? ORGANISATION_HEADS : NAMED_AFTER;
  for (let at = clitic + 1; at < Math.min(limit, clitic + 4) && isNameToken(tokens, at); at++) {
    const isEnd = !isNameToken(tokens, at + 1);
    if (isEnd && heads.has(tokens[at]?.bare ?? "")) return at + 1;
  }
  return null;
}

/** Heads of bodies whose names include a possessive: "St George’s Hospital", "Women’s Institute". */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  "college university hospital school church union institute club society association cathedral chapel".split(
    " ",
  ),
);

/** "Department | of Justice", "Minister | for Women", "Women | and Equalities": where the complement begins. */
function complementStart(tokens: readonly Token[], from: number, to: number): number {
  const joint = tokens[to]?.lower ?? "";
  if (!JOINTS.has(joint)) return to;
  const before = tokens[to - 1]?.bare ?? "";
  const skip = tokens[to + 1]?.lower === "the" ? 2 : 1;
  const isOffice = isRole(tokens[to - 1]?.text ?? "") && !isSurname(tokens, from, to - 1);
  const isJoined =
    (joint === "of" && (CONTINUED_BY_OF.has(before) || isOffice)) ||
    ((joint === "for" || joint === "on") && CONTINUED_BY_FOR.has(before)) ||
    isEditionOnSunday(tokens, to) ||
    ((joint === "for" || joint === "to") && (isOffice || isOfficeOf(tokens, from, to))) ||
    (joint === "and" && isInComplement(tokens, from, to));
  return isJoined ? to + skip : to;
}

/** "Gita | Cook of the Board", "Wim | Baker for Leeds": a trade behind one capital word is a surname. */
function isSurname(tokens: readonly Token[], from: number, last: number): boolean {
  const { bare = "", text = "" } = tokens[from] ?? {};
  if (last !== from + 1 || !TRADE_SURNAMES.has(tokens[last]?.bare ?? "")) return false;
  return !isRole(text) && !TITLE_MODIFIERS.has(bare) && !INSTITUTION_MODIFIERS.has(bare);
}

/** "Secretary of State | for Work" */
function isOfficeOf(tokens: readonly Token[], from: number, to: number): boolean {
  return to - 3 >= from && tokens[to - 2]?.lower === "of" && isRole(tokens[to - 3]?.text ?? "");
}

const JOINTS: ReadonlySet<string> = new Set(["of", "for", "on", "to", "and"]);

/** "Minister for Women | and Equalities", "Director of Public Works | and Housing": an office with its field so far. */
function isInComplement(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 2; at > from && at > to - 2 - MAX_FIELD; at--) {
    const joint = tokens[at]?.lower;
    if (joint !== "for" && joint !== "of") continue;
    // "Secretary of State for Work | and Pensions"
    const isChained = joint === "for" && at - 3 >= from && tokens[at - 2]?.lower === "of";
    return OFFICES.has(tokens[isChained ? at - 3 : at - 1]?.bare ?? "");
  }
  return false;
}

/** Words of an office's field before "and". */
const MAX_FIELD = 3;

/** "the Health | and Safety Executive": two fields of one body. */
function isBodyBehind(tokens: readonly Token[], from: number, and: number, limit: number): boolean {
  // "the Sunday Times and Mail on Sunday": two papers
  const isPaper = and - from > 1 && PAPERS_OF_A_DAY.has(tokens[and - 1]?.bare ?? "");
  if (tokens[from - 1]?.lower !== "the" || and - from > 2 || isPaper) return false;
  let at = and + 1;
  while (at < limit && at < and + 4 && isNameToken(tokens, at)) at++;
  return BODY_HEADS.has(tokens[at - 1]?.bare ?? "");
}

const BODY_HEADS: ReadonlySet<string> = new Set([...ORGANISATION_HEADS, "executive", "services", "works"]);

function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    token.isCapital &&
    !isDate(tokens, at) &&
    !HOLIDAYS.has(token.lower) &&
    token.lower !== "no." &&
    !isCompound(token.lower) &&
    !(token.text[1] === "-" && PARTY_AND_STATE.test(token.text)) &&
    (!token.is.functionWord ||
      ACRONYMS.has(token.text) ||
      isWill(tokens, at) ||
      // "USA TODAY"
      (IN_CAPITALS.test(token.text) && IN_CAPITALS.test(tokens[at - 1]?.text ?? "")))
  );
}

/** "Republican-led" */
function isCompound(lower: string): boolean {
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 && COMPOUND_PARTICIPLES.has(lower.slice(hyphen + 1));
}

const IN_CAPITALS = /^\p{Lu}{3,}$/u;

/** "said | Will Young", "| Will Young said": a first name before a capital, and not the verb of a question. */
function isWill(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isBeforeCapital = tokens[at]?.text === "Will" && next?.isCapital === true && !next.is.functionWord;
  return isBeforeCapital && (tokens[at - 1]?.kind === "word" || !isAsked(tokens, at));
}

/** Whether the sentence around a token ends as a question. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  for (let end = at; end < at + LONGEST_QUESTION; end++) {
    const text = tokens[end]?.text ?? ".";
    if (/^[?.!]/.test(text)) return text.startsWith("?");
  }
  return true;
}

/** Tokens that are read to see whether a sentence asks; longer ones may. */
const LONGEST_QUESTION = 60;

/** "Ann Roe, R-Pa.," */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}\p{L}*\./u;

/** "Monday", "5 Jan", "Jan. 5", but not "Jan Egger". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (!CALENDAR.has(lower) || isInPapersName(tokens, at)) return false;
  return !SHORT_DATES.has(lower) || isDay(tokens[at - 1]) || isDay(tokens[at + 1]);
}

/** "the | Sunday Times", "the Mail on | Sunday" */
function isInPapersName(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:sun|satur)day$/.test(tokens[at]?.lower ?? "") || !tokens[at]?.isCapital) return false;
  const next = tokens[at + 1];
  const isDay = BEFORE_DAYS.has(tokens[at - 1]?.lower ?? "");
  const isOfDay = next?.isCapital === true && PAPERS_OF_A_DAY.has(next.bare) && !isDay;
  return isOfDay || isEditionOnSunday(tokens, at - 1);
}

/** "Mail | on Sunday" */
function isEditionOnSunday(tokens: readonly Token[], on: number): boolean {
  const paper = tokens[on - 1];
  return (
    tokens[on]?.lower === "on" &&
    tokens[on + 1]?.lower === "sunday" &&
    paper?.isCapital === true &&
    PAPERS_ON_SUNDAY.has(paper.bare)
  );
}

/** "5", "5th", "2024" */
function isDay(token: Token | undefined): boolean {
  return token?.kind === "number" && /^\d{1,4}(?:st|nd|rd|th)?$/.test(token.lower);
}

/** Entirely in capitals these are not function words. */
const ACRONYMS: ReadonlySet<string> = new Set(["US", "IT", "WHO", "UN"]);

/** "Theresa May", "Mrs March", but not a date: "in Paris May 5". */
function isMonthInName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const before = previous?.bare ?? "";
  if (!token?.isCapital || !MONTH_NAMES.has(token.lower) || tokens[at + 1]?.kind === "number") return false;
  if (FIRST_NAMES.has(before) || HONORIFICS.has(before) || OFFICES.has(before)) return true;
  // "Mrs Orla May", "nurse Orla May", "Orla May, 34,"
  const isTitled = HONORIFICS.has(tokens[at - 2]?.bare ?? "");
  return isNameToken(tokens, at - 1) && (isTitled || hasPersonBeside(tokens, at - 1, at + 1));
}

/** "Al | From", "George | Will": a function word with a capital behind a first name. */
function isFunctionWordInName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.is.functionWord !== true || MONTH_NAMES.has(token.lower)) return false;
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    tokens[at + 1]?.isCapital !== true &&
    FIRST_NAMES.has(tokens[at - 1]?.bare ?? "")
  );
}

/** "| From said", "| Read’s plan", "| Will said": a known name that is another word too, where only a name can be. */
function isSpeakersName(tokens: readonly Token[], at: number, { surnames, given }: OddNames): boolean {
  const token = tokens[at];
  const isOther =
    token?.is.functionWord === true || token?.verb !== undefined || given.has(token?.lower ?? "");
  if (!token?.isCapital || !isOther) return false;
  const next = tokens[at + 1];
  const isSaying = next?.verb?.forms.some(form => form === "past" || form === "third") === true;
  const word = foldWord(token.text);
  return (isSaying || next?.text === "’s" || next?.text === "'s") && (surnames.has(word) || given.has(word));
}

function isMonthAlone(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.isCapital || !MONTH_NAMES.has(token.lower)) return false;
  if (BEFORE_MONTH.has(before?.lower ?? "") || before?.kind === "number") return false;
  // "June Jones", but not "the June Census", "May Day"
  const isFirstName =
    FIRST_NAMES.has(token.lower) &&
    isNameToken(tokens, at + 1) &&
    !ORGANISATION_HEADS.has(tokens[at + 1]?.bare ?? "") &&
    !DETERMINERS.has(before?.lower ?? "") &&
    before?.kind !== "clitic";
  return isFirstName || (surnames.has(foldWord(token.text)) && tokens[at + 1]?.kind !== "number");
}

/** Before a month a date is meant. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  `in since until till by from last next this late early mid during before after of every through throughout come around
  towards toward til each`.split(/\s+/u),
);

/** Only punctuation and brackets come before it in the sentence, or a quotation right before them. */
function isOpening(tokens: readonly Token[], at: number, sentenceFrom: number): boolean {
  let before = at - 1;
  while (
    before >= sentenceFrom &&
    tokens[before]?.kind === "punct" &&
    !/^[,;]$/.test(tokens[before]?.text ?? "")
  )
    before--;
  return before < sentenceFrom || tokens[before]?.kind === "quote";
}
