import type { Article } from "../../articles/article.ts";
import { PERSON_NOUNS } from "../../english/nouns.ts";
import { OFFICES } from "../../english/titles.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import { wordsOf } from "../../text/words.ts";

const DETERMINER = String.raw`(?:the|an?|its|his|her|their)\s`;
/** "for Transport", "of the Tarn Water Board": the rest of a role of which only the beginning was typed. */
const FIELD = String.raw`(?:\s(?:for|of)\s(?:the\s)?(?:\p{Lu}[\p{L}’'&-]*\s?(?:(?:and|of|&)\s)?){1,6})?`;
const FULL_NAME = String.raw`(?:\p{Lu}[\p{L}’'.-]+\s){1,3}\p{Lu}[\p{L}’'-]+`;

/**
 * Whether a typed role without a name is the speaker's: the article has it right beside the speaker's full name, and
 * beside no other.
 *
 * @example isRoleBesideName("The Minister", article, brun) // "the Minister for Transport, Ada Brun, said": true
 * @example isRoleBesideName("company spokeswoman", article, roe) // "Ann Roe, a company spokeswoman, said": true
 */
export function isRoleBesideName(typed: string, { text }: Article, { name, alsoNamed }: Speaker): boolean {
  const role = typed.replace(new RegExp(`^${DETERMINER}`, "iu"), "").trim();
  const words = wordsOf(role);
  if (words.length === 0 || !words.some(({ form }) => PERSON_NOUNS.has(form) || OFFICES.has(form)))
    return false;
  const printed = words.map(({ start, end }) => inEitherCase(role.slice(start, end))).join("[ -]");
  const names = [...text.matchAll(besideAnyName(printed))].flatMap(
    ({ groups }) => groups?.behind ?? groups?.front ?? [],
  );
  const own = new Set([name, ...alsoNamed]);
  const isOwn = (found: string) => [...own].some(form => found === form || found.endsWith(` ${form}`));
  return names.length > 0 && names.every(isOwn);
}

function besideAnyName(role: string): RegExp {
  return new RegExp(
    `\\b${role}${FIELD},?\\s(?<behind>${FULL_NAME})|(?<front>${FULL_NAME}),\\s${DETERMINER}?${role}\\b`,
    "gu",
  );
}

/** Names need their capitals, so the pattern tells cases apart. */
function inEitherCase(word: string): string {
  const first = word.charAt(0);
  const rest = word.slice(1).replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return /\p{L}/u.test(first) ? `[${first.toLowerCase()}${first.toUpperCase()}]${rest}` : first + rest;
}
