import {
  ARTICLES_AND_POSSESSIVES,
  AUXILIARIES,
  BEHIND_ROLES,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS_OF_PLACE,
} from "../../english/grammar/function-words.ts";
import { ONE_OF_SEVERAL, POSSESSIVES } from "../../english/grammar/pronouns.ts";
import { DEMONYMS } from "../../english/people/demonyms.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import { INSTITUTION_MODIFIERS, isHeadOfBody, TEAM_SUFFIXES } from "../../english/people/institutions.ts";
import { KIN, ROLES_OF_BODIES } from "../../english/people/nouns.ts";
import { PLACES } from "../../english/people/places.ts";
import { PARTICIPLES_OF_NAMING, SAYING_HOW_NAMED } from "../../english/speech/naming-words.ts";
import { COMMON_PASTS } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import { isRoleNoun } from "./role-words.ts";

/** How many words of an apposition are read to see what somebody is. */
const REACH = 8;

/**
 * Whether the words beside a name show that it is a person's: an age, a role or a relative before it, an apposition
 * that describes a person, "who".
 *
 * @example "Emily Hill, 34, said", "nurse Emily Hill", "Emily Hill, a nurse from Leith,", "Emily Hill, who"
 */
export function hasPersonBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind === "word" && !before.isCapital && isPersonNoun(before.bare)) return true;
  if (isNamedSo(tokens, from)) return true;
  // "His grandmother, Doreen Pym, had", "Oscar’s sister, Pearl,"
  const apposed =
    before?.text === "," && /^[,.;)]$/.test(tokens[to]?.text ?? "") ? tokens[from - 2] : undefined;
  // "A spokesman for the broadcaster, Orbel North,": what may be a person or a body, with a role of its own, is a body.
  const isBody = apposed && ROLES_OF_BODIES.has(apposed.bare) && roleOfComplement(tokens, from - 2) !== null;
  if (apposed?.kind === "word" && !isBody && isPersonNoun(apposed.bare) && isPointedAt(tokens, from - 2))
    return true;
  if (apposed && (isHolder(tokens, from, to) || isOneOfPeople(tokens, from - 2))) return true;
  const comma = tokens[to];
  if (comma?.text === "(" && tokens[to + 1]?.kind === "number" && tokens[to + 2]?.text === ")")
    return isAgeInYears(tokens[to + 1]);
  if (comma?.text !== ",") return comma?.lower === "who";
  const next = tokens[to + 1];
  // "In Harwick, a judge said": the comma ends the opening phrase.
  if (next?.lower !== "who" && opensWithPlace(tokens, from)) return false;
  // "Ann Roe of the Harbour Board, who": no person's name has an article.
  if (next?.lower === "who" || next?.lower === "whose")
    return before?.lower !== "the" && !isHomeOfSomebody(tokens, from);
  if (next?.kind === "number") return isAgeInYears(next) && /^[,.;]$/.test(tokens[to + 2]?.text ?? "");
  return !endsOpening(tokens, from, to) && appositionNoun(tokens, to + 1, isPersonNoun) !== null;
}

/** "An interpreter from | Harwick, who took part": the clause is about the interpreter. */
function isHomeOfSomebody(tokens: readonly Token[], name: number): boolean {
  const isPlacing = /^(?:from|in|at|near)$/.test(tokens[name - 1]?.lower ?? "");
  const noun = tokens[name - 2];
  return isPlacing && noun?.kind === "word" && !noun.isCapital && isPersonNoun(noun.bare);
}

/**
 * Whether a name after a comma is that of the person whose role the words before it are: "The head of the drivers’
 * union, | Temba Ogolu,". A known first name shows it anywhere; another name only where the role is a definite
 * person's, and the name neither a place's nor shaped like a body's.
 */
export function isHolder(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== "," || !/^[,.;)]$/.test(tokens[to]?.text ?? "")) return false;
  const role = roleOfComplement(tokens, from - 2);
  if (role === null) return false;
  const first = tokens[from]?.bare ?? "";
  if (FIRST_NAMES.has(first)) return true;
  const { bare = "" } = tokens[role] ?? {};
  const isPersons = !ROLES_OF_BODIES.has(bare) && /^(?:of|at|in)$/.test(tokens[role + 1]?.lower ?? "");
  return isPersons && isDefinite(tokens, role) && to - from > 1 && !isThingsName(tokens, from, to);
}

/** "Tarn United", "Harwick Castle", "New York", "HSBC Holdings": two words that no person is named. */
function isThingsName(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]?.bare ?? "";
  const last = tokens[to - 1]?.bare ?? "";
  const whole = tokens.slice(from, to).map(({ bare }) => bare);
  const isHead = isHeadOfBody(last) || TEAM_SUFFIXES.has(last);
  const isModified = INSTITUTION_MODIFIERS.has(first) || /^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? "");
  return isHead || isModified || PLACES.has(first) || DEMONYMS.has(first) || PLACES.has(whole.join(" "));
}

/** "A coach | for the town", "The head | of the drivers’ union": where the role is whose complement ends at a token. */
export function roleOfComplement(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at > noun - LONGEST_COMPLEMENT; at--) {
    const token = tokens[at];
    if (token?.kind === "clitic") continue;
    if (token?.kind !== "word") return null;
    if (/^(?:for|of|at|with|from|in|to)$/.test(token.lower))
      return isRoleNoun(tokens[at - 1]?.bare ?? "") ? at - 1 : null;
    if (FUNCTION_WORDS.has(token.lower) && !ARTICLES_AND_POSSESSIVES.has(token.lower)) return null;
  }
  return null;
}

/** Most words of "of the country’s largest teachers’ union". */
const LONGEST_COMPLEMENT = 9;

/** "the chief | executive", "their | lawyer", "Leeds’s | leader" */
function isDefinite(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - REACH; at--) {
    const { kind, lower = "" } = tokens[at] ?? {};
    if (kind === "clitic" || lower === "the" || POSSESSIVES.has(lower)) return true;
    if (kind !== "word" || FUNCTION_WORDS.has(lower)) return false;
  }
  return false;
}

/** "who gave his name only as | Banda", "calling himself | Paul", "who asked to be called | Rosa": how somebody is named. */
function isNamedSo(tokens: readonly Token[], name: number): boolean {
  if (!/^(?:as|called|named|by|himself|herself|themselves|only|name)$/.test(tokens[name - 1]?.lower ?? ""))
    return false;
  for (let at = name - 1; at > name - LONGEST_COMPLEMENT; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "who") return name - at > 2;
    const joint = tokens[at + 1]?.lower ?? "";
    if (PARTICIPLES_OF_NAMING.get(lower)?.has(joint)) return isPersonNoun(tokens[at - 1]?.bare ?? "");
    if (!SAYING_HOW_NAMED.has(lower)) return false;
  }
  return false;
}

/** "One of the | drivers, Selvam,", "Another of her | neighbours, Rosa,": which of them it is. */
function isOneOfPeople(tokens: readonly Token[], noun: number): boolean {
  if (!isHumanNoun(tokens[noun]?.lower ?? "")) return false;
  for (let at = noun - 1; at > noun - REACH; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "of") return ONE_OF_SEVERAL.has(tokens[at - 1]?.lower ?? "");
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** "In | Harwick", "Across | the county": a preposition of place that opens the sentence or the clause. */
export function opensWithPlace(tokens: readonly Token[], name: number): boolean {
  if (!PREPOSITIONS_OF_PLACE.has(tokens[name - 1]?.lower ?? "")) return false;
  const before = tokens[name - 2];
  return tokens[name - 1]?.isCapital === true || before === undefined || before.kind !== "word";
}

/**
 * "According to | Ann Roe, the bridge would close", "Like | Ann Roe, the band left": the comma ends the opening phrase,
 * and no apposition follows. "According to Ann Roe, a nurse from Leith, the bridge" has one, which ends with a comma.
 */
export function endsOpening(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const isOpening = before?.isCapital === true || tokens[from - 2]?.text === "According";
  if (!isOpening || !before?.is.preposition || tokens[to]?.text !== ",") return false;
  for (let at = to + 1; at < to + LONGEST_COMPLEMENT + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote") return true;
    if (token.kind === "punct") return !/^[,;)–—]$/.test(token.text);
    const isDone = /[^e]ed$/.test(token.lower) && tokens[at + 1]?.is.preposition === true;
    const isVerb = token.verb !== undefined || AUXILIARIES.has(token.lower) || COMMON_PASTS.has(token.lower);
    if (isVerb && !isDone && !token.isCapital && !token.lower.endsWith("ing") && at > to + 2) return true;
  }
  return true;
}

function isPersonNoun(bare: string): boolean {
  return isRoleNoun(bare) || KIN.has(bare);
}

function isAgeInYears(token: Token | undefined): boolean {
  const years = Number(token?.text);
  return Number.isInteger(years) && years > 0 && years < 120;
}

/** The first noun of a kind in an apposition that begins at a token, within its first phrase. */
export function appositionNoun(
  tokens: readonly Token[],
  from: number,
  isOne: (bare: string) => boolean,
): string | null {
  const first = tokens[from];
  if (!first || !(DETERMINERS.has(first.lower) || OWNERS.has(first.lower))) return null;
  for (let at = from + 1; at < from + REACH; at++) {
    const token = tokens[at];
    if (token?.kind === "clitic" || token?.kind === "number") continue;
    if (token?.kind !== "word") return null;
    if (isOne(token.bare)) {
      // "a town councillor" is no town
      const next = tokens[at + 1];
      if (next?.kind === "word" && !FUNCTION_WORDS.has(next.lower) && !next.isCapital) continue;
      return token.bare;
    }
    if (BEHIND_ROLES.has(token.lower)) return null;
  }
  return null;
}

const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "its"]);

/**
 * "the | town", "her second | album", "Oscar’s | sister": a determiner or a possessive comes a few words before the
 * noun.
 */
export function isPointedAt(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - 4; at--) {
    const token = tokens[at];
    if (!token || token.kind === "punct" || token.kind === "quote") return false;
    if (token.kind === "clitic" || ARTICLES_AND_POSSESSIVES.has(token.lower)) return true;
  }
  return false;
}
