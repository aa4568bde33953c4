import { DETERMINERS } from "../../english/grammar/function-words.ts";
import { GROUP_NOUNS } from "../../english/people/nouns.ts";
import { isRole } from "../people/role-words.ts";
import { isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import type { Phrase } from "./phrase.ts";

/** Most words of one of two roles: "deputy prime | minister". */
const LONGEST_ROLE = 4;

/**
 * The first token of two roles of one person before a name; null for two people, of whom the first has a determiner.
 *
 * @example "| CEO and co-founder Ann Roe", but not "the mayor and Sen. Ann Roe"
 */
export function startOfTwoRoles(
  tokens: readonly Token[],
  { name }: Pick<Phrase, "name">,
  limit: number,
): number | null {
  if (!name) return null;
  const and = startOfRole(tokens, name.from, limit) - 1;
  const isTitled = name.titles.length > 0 || isRole(tokens[name.from - 1]?.text ?? "");
  if (tokens[and]?.lower !== "and" || !isTitled || !isSingularRole(tokens[and - 1])) return null;
  const start = startOfRole(tokens, and, limit);
  const before = start > limit ? tokens[start - 1] : undefined;
  const isOpen = before === undefined || before.kind === "quote" || before.kind === "punct";
  return isOpen || before.verb !== undefined ? start : null;
}

function startOfRole(tokens: readonly Token[], end: number, limit: number): number {
  let at = end;
  while (at > limit && at > end - LONGEST_ROLE && isOfRole(tokens[at - 1])) at--;
  return at;
}

/** A word of a role: "chief", "executive", "Tarn". */
function isOfRole(token: Token | undefined): boolean {
  if (token?.kind !== "word" || isStop(token.lower) || DETERMINERS.has(token.lower)) return false;
  return token.verb === undefined || token.isCapital || isRole(token.text);
}

function isSingularRole(token: Token | undefined): boolean {
  return token?.kind === "word" && isRole(token.text) && !GROUP_NOUNS.has(token.lower);
}
