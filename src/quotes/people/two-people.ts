import { KIN } from "../../english/nouns.ts";
import type { Reading } from "../reading/reading.ts";
import { ageBeside } from "./ages.ts";
import { appositionNoun, isPointedAt } from "./name-kind.ts";
import type { NameMention } from "./name-mention.ts";
import { isRoleNoun } from "./role-words.ts";

/** What an article says beside one full name, however often it has it. */
interface Beside {
  count: number;
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
    for (const name of names) {
      if (name.isOrganisation || name.firstName === null) continue;
      const key = keyOf(name);
      const known = this.#besideOf(key);
      note(reading, name, known);
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
    return ours.together.has(keyOf(b)) || ours.isRelative || theirs.isRelative || areOfTwoAges;
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
      isRelative: false,
      ages: new Set(),
      roles: new Set(),
      together: new Set(),
    };
    this.#beside.set(key, begun);
    return begun;
  }
}

function keyOf({ firstName, surname }: NameMention): string {
  return `${firstName ?? ""} ${surname}`;
}

function note(reading: Reading, name: NameMention, beside: Beside): void {
  const { tokens } = reading;
  beside.count++;
  beside.isRelative ||= isRelative(reading, name);
  const age = ageBeside(tokens, name);
  if (age !== null) beside.ages.add(age);
  const role = tokens[name.to]?.text === "," ? appositionNoun(tokens, name.to + 1, isRoleNoun) : null;
  for (const each of [...name.titles, role]) if (each !== null) beside.roles.add(each);
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
