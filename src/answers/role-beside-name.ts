import type { Article } from "../articles/article.ts";
import { PEOPLES } from "../english/demonyms.ts";
import { DETERMINERS } from "../english/function-words.ts";
import { NAME_PARTICLES } from "../english/name-words.ts";
import { PERSON_NOUNS } from "../english/nouns.ts";
import { COUNTRIES, PLACES } from "../english/places.ts";
import { OFFICES } from "../english/titles.ts";
import type { Speaker } from "../quotes/quotation.ts";
import { type Word, wordsOf } from "../text/words.ts";

/** "for Transport", "of the Tarn Water Board": the rest of a role of which only the beginning was typed. */
const FIELD = String.raw`\s(?:for|of)\s(?:the\s)?(?:\p{Lu}[\p{L}’'&-]*\s?(?:(?:and|of|&)\s)?){1,6}`;
/** "Brun", and "J." */
const CAPITAL = String.raw`\p{Lu}(?:\.|[\p{L}’'-]*)`;
const FULL_NAME = `${CAPITAL}(?:\\s(?:${CAPITAL}|(?:${[...NAME_PARTICLES].join("|")})(?=\\s))){1,4}`;

const NAME_BEHIND = new RegExp(`^(?:(?:${FIELD})?,?\\s(${FULL_NAME})|\\s(${CAPITAL}))`, "u");
/** "Ada Brun, 51, the council’s ": what may stand between a name and what somebody is. */
const NAME_IN_FRONT = new RegExp(
  String.raw`(${FULL_NAME})\s?,\s(?:\d{1,3},\s)?(?:(?:the\s|an?\s|its\s|his\s|her\s|their\s)?(?:[\p{L}-]+['’]s?\s)?)$`,
  "u",
);

/** "the union’s president" is the union president. */
const BETWEEN_WORDS = "(?:['’]s?)?[ -]";
/** How far in front of a role its owner's name may begin. */
const REACH = 80;

/**
 * Whether a typed role without a name is the speaker's: the article has it right beside the speaker's full name, whole,
 * and beside nobody else's. The deputy mayor is not the mayor.
 *
 * @example isRoleBesideName("The Minister", article, brun) // "the Minister for Transport, Ada Brun, said": true
 * @example isRoleBesideName("company spokeswoman", article, roe) // "Ann Roe, a company spokeswoman, said": true
 * @example isRoleBesideName("the mayor", article, roe) // "Deputy Mayor Ann Roe said": false
 */
export function isRoleBesideName(typed: string, { text }: Article, { name, alsoNamed }: Speaker): boolean {
  const words = roleWordsOf(typed);
  if (!words.some(({ form }) => PERSON_NOUNS.has(form) || OFFICES.has(form))) return false;
  const printed = words.map(({ start, end }) => literal(typed.slice(start, end))).join(BETWEEN_WORDS);
  const holders = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}’'-])${printed}(?![\\p{L}\\p{N}-])`, "giu"))]
    .map(({ index, 0: role }) => holderOf(text, index, index + role.length))
    .filter(holder => holder !== null);
  const own = new Set([name, ...alsoNamed]);
  const isOwn = (holder: string) =>
    [...own].some(form => holder === form || holder.endsWith(` ${form}`) || form.endsWith(` ${holder}`));
  return holders.length > 0 && holders.every(isOwn);
}

/** The words of a role without "the". */
function roleWordsOf(typed: string): Word[] {
  const words = wordsOf(typed);
  return DETERMINERS.has(words[0]?.form ?? "") ? words.slice(1) : words;
}

/** The name right beside a role; null if there is none, or if the role is part of another ("deputy mayor"). */
function holderOf(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isPartOfRole(before)) return null;
  const behind = NAME_BEHIND.exec(text.slice(end, end + REACH));
  return behind?.[1] ?? behind?.[2] ?? NAME_IN_FRONT.exec(before)?.[1] ?? null;
}

/** Anything but whose it is ("the", "Holm Council’s", "French") may make it another: "former", "vice", "press". */
function isPartOfRole(before: string): boolean {
  const [, word = ""] = /([\p{L}\p{N}’'-]+)\s$/u.exec(before) ?? [];
  const [first] = wordsOf(word);
  if (!first || /['’]s?$/u.test(word)) return false;
  return ![DETERMINERS, PEOPLES, PLACES, COUNTRIES].some(words => words.has(first.form));
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
