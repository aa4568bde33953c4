import type { Article } from "../articles/article.ts";
import { DETERMINERS, PREPOSITIONS } from "../english/grammar/function-words.ts";
import { SAYING_IN_MESSAGES as SAYING } from "../english/messages/message-words.ts";
import { PEOPLES } from "../english/people/demonyms.ts";
import { NAME_PARTICLES } from "../english/people/name-words.ts";
import { PERSON_NOUNS } from "../english/people/nouns.ts";
import { COUNTRIES, PLACES } from "../english/people/places.ts";
import { FORMER_HOLDERS, OFFICES } from "../english/people/titles.ts";
import type { Speaker } from "../quotes/quotation.ts";
import { literalPattern } from "../text/literal-pattern.ts";
import { onceForEach } from "../text/once-for-each.ts";
import { onceForEachWord } from "../text/once-for-each-word.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { FIELD } from "./field-of-body.ts";

/** "Brun", and "J." */
const CAPITAL = String.raw`\p{Lu}(?:\.|[\p{L}’'-]*)`;
const FULL_NAME = `${CAPITAL}(?:\\s(?:${CAPITAL}|(?:${[...NAME_PARTICLES].join("|")})(?=\\s))){1,4}`;

/** What closes an apposition: "the mayor, Ada Brun | , said", but not "the mayor, Ada Brun | said". */
const CLOSED = String.raw`(?=[,.;:!?)\]”"’—–-]|\s[—–-]|\n|$|\s(?:who|whose)\b)`;

/** The rest of a role of which only the beginning was typed, and the name: " for Transport Ada Brun". */
const NAME_BEHIND = new RegExp(
  `^(?:(?:${FIELD})?(?:\\s(${FULL_NAME})|,\\s(${FULL_NAME})${CLOSED})|\\s(${CAPITAL}))`,
  "u",
);
/** "Ada Brun, 51, the council’s ": what may stand between a name and what somebody is. */
const NAME_IN_FRONT = new RegExp(
  String.raw`(${FULL_NAME})\s?,\s(?:\d{1,3},\s)?(?:(?:the\s|an?\s|its\s|his\s|her\s|their\s)?(?:[\p{L}-]+['’]s?\s)?)$`,
  "u",
);

/** The rest of a role behind a name: "Ada Brun, the mayor| of Holm|, said", but not "… the mayor| until 2019". */
const ROLE_ENDS = new RegExp(`^(?:${FIELD})?${CLOSED}`, "u");

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
export function isRoleBesideName(typed: string, article: Article, { name, alsoNamed }: Speaker): boolean {
  const holders = holdersIn(article)(typed);
  const own = new Set([name, ...alsoNamed]);
  const isOwn = (holder: string) =>
    [...own].some(form => holder === form || holder.endsWith(` ${form}`) || form.endsWith(` ${holder}`));
  return holders.length > 0 && holders.every(isOwn);
}

/** Roles that are remembered for an article: it is asked for each of its speakers. */
const MOST_ROLES = 8;

/** Who has a typed role in an article, as printed. */
const holdersIn = onceForEach(({ text }: Article) =>
  onceForEachWord(
    (typed): readonly string[] => {
      const role = patternOf(typed);
      if (role === null) return [];
      return [...text.matchAll(role)].flatMap(
        ({ index, 0: found }) => holderOf(text, index, index + found.length) ?? [],
      );
    },
    { most: MOST_ROLES },
  ),
);

/** Where a text has a role; null if the words are none. */
function patternOf(typed: string): RegExp | null {
  const words = roleWordsOf(typed);
  if (!words.some(({ form }) => PERSON_NOUNS.has(form) || OFFICES.has(form))) return null;
  const printed = words.map(({ start, end }) => literalPattern(typed.slice(start, end))).join(BETWEEN_WORDS);
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])${printed}${NOT_OF_ANOTHER}`, "giu");
}

/** "the mayor’s wife", "the mayor elect", "a spokeswoman-turned-novelist" */
const NOT_OF_ANOTHER = String.raw`(?![\p{L}\p{N}-]|['’]s?(?!\p{L})|[ -](?:elect|designate|in[ -]waiting)\b)`;

/** The words of a role without "the". */
function roleWordsOf(typed: string): Word[] {
  const words = wordsOf(typed);
  return DETERMINERS.has(words[0]?.form ?? "") ? words.slice(1) : words;
}

/** The name right beside a role; null if there is none, or if the role is part of another ("deputy mayor"). */
function holderOf(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isPartOfRole(before)) return null;
  const after = text.slice(end, end + REACH);
  const behind = NAME_BEHIND.exec(after);
  const inFront = ROLE_ENDS.test(after) ? NAME_IN_FRONT.exec(before) : null;
  return behind?.[1] ?? behind?.[2] ?? behind?.[3] ?? inFront?.[1] ?? null;
}

/**
 * Whether what is in front makes it another role: "former London mayor", "deputy prime minister". Harmless are whose it is
 * ("Holm Council’s", "French"), and a determiner or nothing before that.
 */
export function isPartOfRole(before: string): boolean {
  const words = wordsOf(before);
  for (let at = words.length - 1; at >= 0; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !/^['’]?s?\s$/u.test(before.slice(word.end, next?.start ?? before.length))) return false;
    if (DETERMINERS.has(word.form) || isBeforeRoles(word.form)) return false;
    const isWhose = /['’]s?$/u.test(before.slice(word.start, next?.start ?? before.length).trimEnd());
    if (!isWhose && ![PEOPLES, PLACES, COUNTRIES].some(list => list.has(word.form))) return true;
    // "Holm Council’s": a name of several words.
    if (isWhose) while (/^\p{Lu}/u.test(before.slice(words[at - 1]?.start ?? before.length)) && at > 0) at--;
  }
  return false;
}

/** "*said* Mayor Ada Brun", "*with* Mayor Ada Brun", but not "*then* Mayor". */
function isBeforeRoles(form: string): boolean {
  return SAYING.has(form) || (PREPOSITIONS.has(form) && !FORMER_HOLDERS.has(form));
}
