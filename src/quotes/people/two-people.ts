import { ARTICLES_AND_POSSESSIVES } from "../../english/grammar/function-words.ts";
import { SMALL_NUMBERS } from "../../english/grammar/numbers.ts";
import { POSSESSIVES } from "../../english/grammar/pronouns.ts";
import { KIN, PLURAL_RELATIVES } from "../../english/people/nouns.ts";
import { PLACES } from "../../english/people/places.ts";
import { HONORIFICS } from "../../english/people/titles.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { ageBeside } from "./ages.ts";
import { appositionNoun, isPointedAt } from "./name-kind.ts";
import type { NameMention } from "./name-mention.ts";
import { isRoleNoun } from "./role-words.ts";

/** What an article says beside one full name, however often it has it. */
interface Beside {
  count: number;
  /** Whose relative the article calls it: "Ida Lind and her son, Jack Dunn". */
  readonly relativesOf: Set<string>;
  /** The same where the words don't say whose: "his brother John Dunn". */
  isRelative: boolean;
  readonly ages: Set<number>;
  readonly roles: Set<string>;
  /** Other full names in a sentence with it. */
  readonly together: Set<string>;
}

/** More names in one sentence are a list, and aren't compared with each other; this keeps the work linear. */
const MAX_TOGETHER = 20;

/** A name printed this often is no slip. */
const NO_SLIP = 2;

/**
 * What in the article shows that two names, which could be forms of one person's, are those of two: "Jack Dunn, 19, and
 * his brother John Dunn, 21".
 */
export class NamesOfTwo {
  readonly #beside = new Map<string, Beside>();

  constructor(reading: Reading, names: readonly NameMention[]) {
    let sentence = -1;
    let here: string[] = [];
    for (const [index, name] of names.entries()) {
      if (name.isOrganisation || name.firstName === null) continue;
      const key = keyOf(name);
      const known = this.#besideOf(key);
      note(reading, name, known);
      const kin = kinBeside(reading, name);
      const owner = kin && ownerOf(reading, kin, [names[index - 1], names[index + 1]]);
      if (owner) known.relativesOf.add(keyOf(owner));
      else if (kin) known.isRelative = true;
      const at = reading.sentenceOfToken[name.from] ?? -1;
      if (at !== sentence) here = [];
      sentence = at;
      if (isOtherForm(reading, name) || here.length >= MAX_TOGETHER) continue;
      for (const other of here) {
        known.together.add(other);
        this.#besideOf(other).together.add(key);
      }
      here.push(key);
    }
  }

  /** Whether two mentions are of two people. */
  has(a: NameMention, b: NameMention): boolean {
    const [ours, theirs] = [this.#beside.get(keyOf(a)), this.#beside.get(keyOf(b))];
    if (!ours || !theirs || ours === theirs) return false;
    const areOfTwoAges = ours.ages.size > 0 && theirs.ages.size > 0 && !sharesOne(ours.ages, theirs.ages);
    return ours.together.has(keyOf(b)) || isRelativeOf(ours, b) || isRelativeOf(theirs, a) || areOfTwoAges;
  }

  /** The same of two names that differ by a letter: "Erik Hansen" and "Erik Hanson", each more than once. */
  hasMisspelt(a: NameMention, b: NameMention): boolean {
    const [ours, theirs] = [this.#beside.get(keyOf(a)), this.#beside.get(keyOf(b))];
    if (!ours || !theirs) return false;
    const areOfTwoRoles =
      ours.roles.size > 0 && theirs.roles.size > 0 && !sharesOne(ours.roles, theirs.roles);
    return (ours.count >= NO_SLIP && theirs.count >= NO_SLIP) || areOfTwoRoles || this.has(a, b);
  }

  #besideOf(key: string): Beside {
    const known = this.#beside.get(key);
    if (known) return known;
    const begun: Beside = {
      count: 0,
      relativesOf: new Set(),
      isRelative: false,
      ages: new Set(),
      roles: new Set(),
      together: new Set(),
    };
    this.#beside.set(key, begun);
    return begun;
  }
}

function keyOf({ firstName, surname }: Pick<NameMention, "firstName" | "surname">): string {
  return `${firstName ?? ""} ${surname}`;
}

function note(reading: Reading, name: NameMention, beside: Beside): void {
  const { tokens } = reading;
  beside.count++;
  const age = ageBeside(tokens, name);
  if (age !== null) beside.ages.add(age);
  for (const title of name.titles) if (!HONORIFICS.has(title)) beside.roles.add(title);
  // "a nurse" is new to the reader; "the nurse" may be anything else as well.
  const isNew = tokens[name.to]?.text === "," && /^an?$/.test(tokens[name.to + 1]?.lower ?? "");
  const role = isNew ? appositionNoun(tokens, name.to + 1, isRoleNoun) : null;
  if (role !== null && !KIN.has(role)) beside.roles.add(role);
}

/** The brother of somebody else is no evidence: "Ann Roe and her husband, Thomas Dunn". */
function isRelativeOf({ isRelative, relativesOf }: Beside, { firstName, surname }: NameMention): boolean {
  const forms = [keyOf({ firstName, surname }), keyOf({ firstName: null, surname })];
  if (firstName !== null) forms.push(keyOf({ firstName: null, surname: firstName }));
  return isRelative || forms.some(form => relativesOf.has(form));
}

/** "Thomas Dunn (Tom Dunn)", "Thomas Dunn, known as Tom Dunn" */
function isOtherForm({ tokens }: Reading, { from }: NameMention): boolean {
  return /^(?:\(|as|called|alias|aka|née|nee|or)$/.test(tokens[from - 1]?.lower ?? "");
}

function sharesOne<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** "her brother | Tom", "Ann Roe’s husband, | Tom,", "Tom Hale, | her brother,": a noun for a relative is beside the name. */
export function isRelative(reading: Reading, name: NameMention): boolean {
  return kinBeside(reading, name) !== null;
}

/** The token of a noun for a relative beside a name; null if there is none, or it only says that somebody has children. */
function kinBeside({ tokens }: Reading, { from, to }: NameMention): number | null {
  const noun = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  if (KIN.has(tokens[noun]?.lower ?? "") && isPointedAt(tokens, noun)) return noun;
  const several = tokens[to]?.text === "," ? oneOfRelatives(tokens, to + 1) : null;
  if (several !== null) return several;
  if (tokens[to]?.text !== "," || appositionNoun(tokens, to + 1, bare => KIN.has(bare)) === null) return null;
  let at = to + 2;
  while (!KIN.has(tokens[at]?.bare ?? "")) at++;
  const [of, number] = [tokens[at + 1]?.lower, tokens[at + 2]];
  const isOfSome =
    of === "of" && (number?.kind === "number" || Object.hasOwn(SMALL_NUMBERS, number?.lower ?? ""));
  return isOfSome ? null : at;
}

/** "one of his | sons", "the eldest of her three | daughters": the token of the noun. */
function oneOfRelatives(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + LONGEST_RELATION; at++) {
    const { kind, lower = "" } = tokens[at] ?? {};
    if (kind !== "word" && kind !== "clitic") return null;
    if (PLURAL_RELATIVES.has(lower))
      return tokens.slice(from, at).some(token => token.lower === "of") ? at : null;
  }
  return null;
}

/** Most tokens of "the eldest of Ann Roe’s three sons". */
const LONGEST_RELATION = 9;

/**
 * Whose relative the noun at a token is, if its own phrase says so: "Lind’s | cousin", "Ida Lind and her | son", "a
 * cousin | of Ida Lind". No town has a brother.
 */
function ownerOf(
  { tokens }: Reading,
  kin: number,
  beside: readonly (NameMention | undefined)[],
): NameMention | null {
  const [last, next] = beside;
  if (tokens[kin + 1]?.lower === "of") return next?.from === kin + 2 && isSomebody(next) ? next : null;
  let to = kin - 1;
  while (tokens[to]?.kind === "word" && !ARTICLES_AND_POSSESSIVES.has(tokens[to]?.lower ?? "")) to--;
  const isJoined = POSSESSIVES.has(tokens[to]?.lower ?? "") && tokens[to - 1]?.lower === "and";
  const end = isJoined ? to - 1 : to;
  return (isJoined || tokens[to]?.kind === "clitic") && last?.to === end && isSomebody(last) ? last : null;
}

function isSomebody({ isOrganisation, words }: NameMention): boolean {
  return !isOrganisation && !PLACES.has(words.join(" ").toLowerCase());
}
