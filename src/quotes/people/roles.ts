import { ARTICLES_AND_POSSESSIVES, FUNCTION_WORDS } from "../../english/function-words.ts";
import { DOCUMENT_NOUNS, GENDERED, GROUP_NOUNS, KIN, PERSON_NOUNS } from "../../english/nouns.ts";
import { QUANTIFIERS } from "../../english/pronouns.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Gender } from "./genders.ts";
import type { NameMention } from "./names.ts";
import type { People } from "./people.ts";
import { isRoleNoun } from "./role-words.ts";

/** Somebody of the story without a name: "the driver", "her neighbour", "a witness". Token numbers. */
export interface RoleMention {
  readonly from: number;
  readonly to: number;
  /** The noun. */
  readonly head: number;
  readonly paragraph: number;
  /** The noun in small letters, bare. */
  readonly noun: string;
  /** What the noun says. */
  readonly gender: Gender | null;
  /** definite: "the driver"; owned: "her neighbour", "Lee’s deputy"; indefinite: "a witness", "another man". */
  readonly how: "definite" | "owned" | "indefinite";
}

/** Most words between a determiner and its noun: "the 46-year-old former bus driver". */
const MAX_MODIFIERS = 5;

/**
 * The people of an article who have a role and no name where they stand, in order.
 *
 * Left out are roles that belong to a name beside them ("the driver, Bo Lee", "nurse Ann Roe", "Bo Lee, the
 * driver"), that only say what somebody is ("she was a nurse"), and nouns before other nouns ("the police officer"
 * is one officer, "student loans" nobody).
 */
export function findRoles(reading: Reading, people: People): RoleMention[] {
  return reading.sentences.flatMap(sentence =>
    sentence.isTitleCase ? [] : rolesIn(reading.tokens, people.nameAt, sentence),
  );
}

type NameAt = readonly (NameMention | undefined)[];

function rolesIn(tokens: readonly Token[], nameAt: NameAt, { from, to, paragraph }: Sentence): RoleMention[] {
  const roles: RoleMention[] = [];
  for (let head = from; head < to; head++) {
    const token = tokens[head];
    if (token?.kind !== "word" || token.isCapital || nameAt[head] || !isSingular(token)) continue;
    const start = determinerOf(tokens, nameAt, from, head);
    if (start === null || isNamed(tokens, nameAt, start, head) || isPredicate(tokens, from, start)) continue;
    if (isModifier(tokens, nameAt, head, to)) continue;
    const noun = token.bare;
    roles.push({
      from: start,
      to: head + 1,
      head,
      paragraph,
      noun,
      gender: GENDERED.get(noun) ?? null,
      how: howOf(tokens, start, head),
    });
  }
  return roles;
}

/** A noun for one person; "police" and "critics" are several. */
function isSingular({ bare, lower }: Token): boolean {
  return (isRoleNoun(bare) || KIN.has(bare)) && !(GROUP_NOUNS.has(lower) && !PERSON_NOUNS.has(lower));
}

/** Where the phrase of a noun begins: its determiner or owner, within a few words; null where it has none. */
function determinerOf(tokens: readonly Token[], nameAt: NameAt, limit: number, head: number): number | null {
  for (let at = head - 1; at >= Math.max(limit, head - 1 - MAX_MODIFIERS); at--) {
    const token = tokens[at];
    if (token?.kind === "clitic") return nameAt[at - 1]?.from ?? null;
    if (token?.kind !== "word" && token?.kind !== "number") return null;
    if (isDeterminer(token.lower)) return at;
    if (FUNCTION_WORDS.has(token.lower) || token.verb?.forms.includes("past")) return null;
  }
  return null;
}

function isDeterminer(lower: string): boolean {
  return (
    ARTICLES_AND_POSSESSIVES.has(lower) || QUANTIFIERS.has(lower) || lower === "this" || lower === "that"
  );
}

/** A name right behind the noun, or set off by a comma before or behind it, is who it is. */
function isNamed(tokens: readonly Token[], nameAt: NameAt, start: number, head: number): boolean {
  if (nameAt[head + 1]) return true;
  if (tokens[head + 1]?.text === "," && nameAt[head + 2]) return true;
  return tokens[start - 1]?.text === "," && nameAt[start - 2] !== undefined;
}

/** "was a nurse", "became the mayor", "as a driver" */
function isPredicate(tokens: readonly Token[], limit: number, start: number): boolean {
  const before = start > limit ? (tokens[start - 1]?.lower ?? "") : "";
  return BEFORE_PREDICATE.has(before);
}

const BEFORE_PREDICATE: ReadonlySet<string> = new Set(
  "is was be been being are were became become becomes as like".split(" "),
);

/** "the police | officer", "the student | loan": another noun goes on with the phrase. */
function isModifier(tokens: readonly Token[], nameAt: NameAt, head: number, limit: number): boolean {
  const next = head + 1 < limit ? tokens[head + 1] : undefined;
  if (next?.kind !== "word" || next.isCapital || nameAt[head + 1]) return next?.isCapital === true;
  return isRoleNoun(next.bare) || GROUP_NOUNS.has(next.lower) || DOCUMENT_NOUNS.has(next.lower);
}

function howOf(tokens: readonly Token[], start: number, head: number): RoleMention["how"] {
  const first = tokens[start]?.lower ?? "";
  const isOwned = tokens.slice(start, head).some(({ kind }) => kind === "clitic");
  if (isOwned || OWNERS.has(first)) return "owned";
  return first === "the" || first === "this" || first === "that" ? "definite" : "indefinite";
}

const OWNERS: ReadonlySet<string> = new Set("his her their its my our".split(" "));
