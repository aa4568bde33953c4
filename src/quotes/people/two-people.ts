import { KIN } from "../../english/nouns.ts";
import { HONORIFICS } from "../../english/titles.ts";
import type { Reading } from "../reading/reading.ts";
import { ageBeside } from "./ages.ts";
import { appositionNoun, isPointedAt } from "./name-kind.ts";
import type { NameMention } from "./name-mention.ts";
import { isRoleNoun } from "./role-words.ts";

/** What an article says beside one full name, however often it has it. */
interface Beside {
  count: number;
  /** Whose relative the article calls it: "Jack Dunn … his brother John Dunn". */
  readonly relativesOf: Set<string>;
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
    let last: string | null = null;
    for (const name of names) {
      if (name.isOrganisation) continue;
      const key = keyOf(name);
      const owner = last;
      last = key;
      if (name.firstName === null) continue;
      const known = this.#besideOf(key);
      note(reading, name, known);
      if (owner !== null && isRelative(reading, name)) known.relativesOf.add(owner);
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
function isRelativeOf({ relativesOf }: Beside, other: NameMention): boolean {
  return relativesOf.has(keyOf(other)) || relativesOf.has(keyOf({ firstName: null, surname: other.surname }));
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
export function isRelative({ tokens }: Reading, { from, to }: NameMention): boolean {
  const noun = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  const isBefore = KIN.has(tokens[noun]?.lower ?? "") && isPointedAt(tokens, noun);
  return (
    isBefore || (tokens[to]?.text === "," && appositionNoun(tokens, to + 1, bare => KIN.has(bare)) !== null)
  );
}
