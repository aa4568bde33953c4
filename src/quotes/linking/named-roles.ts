import { ONE_OF_SEVERAL } from "../../english/grammar/pronouns.ts";
import { GROUP_NOUNS } from "../../english/people/nouns.ts";
import { isRoleNoun } from "../people/role-words.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import { isPersonAt, nameAfterComma } from "./appositions.ts";
import { complementEnd } from "./complement-end.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/**
 * Who holds the role that ends at a token, if a name after a comma says so.
 *
 * @example "Roe’s deputy, | Nina Holm"
 * @example "the board’s head | of policy, Nina Holm"
 * @example "the group’s chair | and founder, Nina Holm"
 * @example "the officer | who arrested him, Nina Holm"
 */
export function nameOfRole(scene: Scene, from: number, end: number, limit: number): Phrase | null {
  const whole = complementEnd(scene, end, limit, true);
  // "a spokesman for the builders, Harrowgate & Pym": after a complement, only a person's name can be the head's.
  // "a spokesman for the prime minister, Ann Roe": his or hers
  const isClear = isPersonAt(scene, whole + 1) && !endsWithSomebody(scene, end, whole);
  const named = whole === end || isClear ? nameAfterComma(scene, from, whole, limit) : null;
  const noun = scene.tokens[end - 1]?.lower ?? "";
  if (named || !isHumanNoun(noun) || GROUP_NOUNS.has(noun)) return named;
  const second = secondRole(scene, whole, limit);
  const more = clauseEnd(scene, second ? complementEnd(scene, second, limit, true) : whole, limit);
  if (more === whole || endsWithSomebody(scene, second ?? whole, more)) return null;
  return personAfterComma(scene, from, more, limit);
}

/** "one | of the drivers, Nina Holm", "another, Nina Holm": which one it is. */
export function nameOfOne(scene: Scene, from: number, end: number, limit: number): Phrase | null {
  const { tokens } = scene;
  if (!ONE_OF_SEVERAL.has(tokens[end - 1]?.lower ?? "")) return null;
  // "one of them", "one of those who saw it"
  const isOfThem =
    tokens[end]?.lower === "of" && /^(?:them|us|those|these)$/.test(tokens[end + 1]?.lower ?? "");
  const whole = isOfThem ? end + 2 : complementEnd(scene, end, limit, true);
  const comma = clauseEnd(scene, whole, limit);
  return endsWithSomebody(scene, end, comma) ? null : personAfterComma(scene, from, comma, limit);
}

function personAfterComma(scene: Scene, from: number, comma: number, limit: number): Phrase | null {
  if (!isPersonAt(scene, comma + 1)) return null;
  const named = nameAfterComma(scene, from, comma, limit);
  // "said the officer who found Lee, Holm, and Roe": a list
  const isListed = /^(?:and|or)$/.test(scene.tokens[(named?.to ?? 0) + 1]?.lower ?? "");
  return isListed ? null : named;
}

/**
 * "the lawyer | who represents the victim, Ann Roe", "a spokesman | for the mayor, Ann Roe", "a man | accused of robbing
 * the driver, Tom Hale": the name behind what describes a role may be that of somebody in it.
 */
export function isNameInClause(scene: Scene, head: number, limit: number): boolean {
  const { tokens } = scene;
  const end = head + 1;
  if (!isHumanNoun(tokens[head]?.lower ?? "") || !opensDescription(tokens[end], tokens[end + 1]))
    return false;
  for (let comma = end + 1; comma < Math.min(limit, end + LONGEST_DESCRIPTION); comma++) {
    const { kind, text } = tokens[comma] ?? {};
    if (text === ",") return isPersonAt(scene, comma + 1) && endsWithSomebody(scene, end, comma);
    if (kind !== "word" && kind !== "clitic" && kind !== "number") return false;
  }
  return false;
}

/** "who", "whose", "for", "representing", "accused | of" */
function opensDescription(opening: Token | undefined, next: Token | undefined): boolean {
  const { kind, lower = "", is } = opening ?? {};
  if (kind !== "word") return false;
  if (is?.preposition || /^(?:who|that|whose|whom)$/.test(lower) || lower.endsWith("ing")) return true;
  return /[^e]ed$/.test(lower) && next?.is.preposition === true;
}

/** Most tokens of what describes a role: "whose son was killed by the driver". */
const LONGEST_DESCRIPTION = 12;

/**
 * "the lawyer who represents | the victim, Ann Roe", "who met | the mayor of Leeds, Ann Roe": the last noun is somebody
 * too, and the name may be theirs.
 */
function endsWithSomebody(scene: Scene, from: number, comma: number): boolean {
  const { tokens } = scene;
  for (let at = comma - 1; at >= from && at > comma - LONGEST_SOMEBODY; at--) {
    const { kind, bare = "", isCapital } = tokens[at] ?? {};
    if (kind !== "word" && kind !== "clitic") return false;
    // "The head of the coastguard, Ann Roe,": a body
    const isBody = GROUP_NOUNS.has(bare) || /guard$/.test(bare);
    if (kind === "word" && !isCapital && !isBody && isRoleNoun(bare))
      return isSomebodyElse(scene, from, at) && complementEnd(scene, at + 1, comma, true) === comma;
  }
  return false;
}

/** "the victim", "her young daughter": not "works as a nurse", "who was also the mayor", "elected mayor", which say what one is. */
function isSomebodyElse({ tokens }: Scene, from: number, noun: number): boolean {
  let at = noun - 1;
  let isOwned = false;
  while (at > from && at > noun - LONGEST_SOMEBODY && !tokens[at]?.is.determiner) {
    if (tokens[at]?.kind === "clitic") isOwned = true;
    else if (isOwned && tokens[at]?.isCapital && !tokens[at - 1]?.isCapital) break;
    at--;
  }
  if (!tokens[at]?.is.determiner && !isOwned) return false;
  const before = /^(?:also|once|now|still|then)$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return !/^(?:as|is|was|be|been|becoming|becomes?|became|remains|remained)$/.test(
    tokens[before]?.lower ?? "",
  );
}

/** Most tokens of "wife of the late mayor of Leeds". */
const LONGEST_SOMEBODY = 9;

/** Words of a second role: "and former deputy head". */
const LONGEST_SECOND_ROLE = 5;

/** The end of the noun for a second role of one person: "chair | and founder", "head of the board | and chief engineer". */
function secondRole({ tokens }: Scene, end: number, limit: number): number | null {
  if (tokens[end]?.lower !== "and") return null;
  for (let at = end + 1; at < Math.min(limit, end + 1 + LONGEST_SECOND_ROLE); at++) {
    const { kind, lower = "", isCapital, verb } = tokens[at] ?? {};
    if (kind !== "word" || isCapital || isStop(lower)) return null;
    if (tokens[at + 1]?.kind === "word" && !/^(?:of|for|at)$/.test(tokens[at + 1]?.lower ?? "")) {
      if (verb) return null;
      continue;
    }
    return isHumanNoun(lower) ? at + 1 : null;
  }
  return null;
}

/** Tokens of the longest clause between a role and its name: "who had run the inquiry into the fire". */
const LONGEST_CLAUSE = 10;

/** The end of a clause that says which one: "the officer | who arrested him", "one | who was there". */
function clauseEnd({ tokens }: Scene, end: number, limit: number): number {
  if (!/^(?:who|that)$/.test(tokens[end]?.lower ?? "")) return end;
  for (let at = end + 1; at < Math.min(limit, end + LONGEST_CLAUSE); at++) {
    const { kind, text } = tokens[at] ?? {};
    if (text === ",") return at;
    if (kind !== "word" && kind !== "clitic" && kind !== "number") return end;
  }
  return end;
}
