import { FIRST_NAMES } from "../english/people/first-names.ts";
import { HONORIFICS } from "../english/people/titles.ts";
import { foldWord } from "./fold-name.ts";
import type { NameForm } from "./name-form.ts";
import { areNicknames } from "./nicknames.ts";

/**
 * Whether two names are one person's, and the reason.
 *
 * same: full names that agree. different: something contradicts. unclear: nothing contradicts, but the names alone
 * don't decide. `gender`: "Mr Roe" and Samantha Roe, by what her first name suggests. `surname` and `first-name` mean
 * that one side has only that part of the other, so it fits everybody else with that part too (`whoIsMeant` checks how
 * many there are).
 */
export type Sameness =
  | { readonly kind: "same"; readonly by: "name" | "initial" | "nickname" | "middle-name" | "half-surname" }
  | { readonly kind: "unclear"; readonly by: "surname" | "first-name" | "spelling" | "script" | "nothing" }
  | { readonly kind: "different"; readonly by: "surname" | "first-name" | "title" | "gender" | "generation" };

const UNCLEAR = { kind: "unclear", by: "nothing" } as const;

/**
 * The one rule for "is it one person", by two names alone.
 *
 * - Mr Roe is not Mrs Roe, nor Samantha Roe; a Jr. is neither the Sr. nor the one without a suffix.
 * - One surname with two first names is two people, unless one is the other's initial, short form or nickname.
 * - A surname alone fits everybody who has it, and identifies nobody.
 * - One letter added, missing or different leaves it unclear; transcriptions (Zelensky, Zelenskyy) are one spelling.
 *
 * @example samePerson(readName("Bill Roe"), readName("William Roe")) // same, nickname
 * @example samePerson(readName("Michelle Obama"), readName("Obama")) // unclear, surname
 */
export function samePerson(a: NameForm, b: NameForm): Sameness {
  if (a.surname === "" || b.surname === "") return UNCLEAR;
  if (isOtherScript(a) !== isOtherScript(b)) return { kind: "unclear", by: "script" };
  if (a.gender && b.gender && a.gender !== b.gender) return { kind: "different", by: "title" };
  if (a.isRegnal || b.isRegnal) return compareRegnal(a, b);
  if (generationOf(a) !== generationOf(b) && a.firstName && b.firstName)
    return { kind: "different", by: "generation" };
  if (!a.firstName || !b.firstName) return comparePart(a, b);
  const surnames = compareSurnames(a.surname, b.surname);
  if (surnames === "different") return isFamilyNameFirst(a, b) ?? { kind: "different", by: "surname" };
  if (isAddressedOtherwise(a, b) || isAddressedOtherwise(b, a)) return { kind: "different", by: "gender" };
  const first = compareFirstNames(a, b);
  if (first.kind !== "same") return first;
  if (surnames === "near") return { kind: "unclear", by: "spelling" };
  return surnames === "half" ? { kind: "same", by: "half-surname" } : first;
}

/** Which of several people, each known by some names, a name means. */
export type Meant =
  | { readonly kind: "one"; readonly at: number }
  | { readonly kind: "several"; readonly at: readonly number[] }
  | { readonly kind: "none" };

/**
 * Finds which of the known people a name means. A bare surname means the one person who has it; if several have it,
 * none in particular. A full name never means somebody known only by the bare surname.
 *
 * @param people the names that each of them goes by
 * @example whoIsMeant(readName("Mr Okafor"), [[readName("Dele Okafor")], [readName("Ann Roe")]]) // one, at 0
 */
export function whoIsMeant(name: NameForm, people: readonly (readonly NameForm[])[]): Meant {
  const same: number[] = [];
  const fitting: number[] = [];
  const unlikely: number[] = [];
  for (const [at, forms] of people.entries()) {
    const found = forms.map(form => samePerson(name, form));
    if (isBare(name) && found.some(({ by }) => by === "gender")) unlikely.push(at);
    if (found.some(({ kind, by }) => kind === "different" && by !== "surname")) continue;
    if (found.some(({ kind }) => kind === "same")) same.push(at);
    else if (isBare(name) && found.some(isPart)) fitting.push(at);
  }
  const meant = same.length > 0 ? same : fitting;
  const [only] = meant;
  if (only === undefined) return { kind: "none" };
  // "Mr Roe" beside Ann and Bob: a first name is too weak a sign to identify Bob by.
  if (same.length === 0 && unlikely.length > 0) return { kind: "several", at: [...meant, ...unlikely] };
  return meant.length === 1 ? { kind: "one", at: only } : { kind: "several", at: meant };
}

/** Whether it is a surname, or any single name, without a first name. */
export function isBare({ firstName, isRegnal }: NameForm): boolean {
  return firstName === null && !isRegnal;
}

/** Whether one name is a part of the other: it fits, but may be somebody else's. */
export function isPart({ kind, by }: Sameness): boolean {
  return kind === "unclear" && (by === "surname" || by === "first-name");
}

/** "Sr." is printed for the father only where the son is mentioned too: without the son, he has no suffix. */
function generationOf({ generation }: NameForm): string | null {
  return generation === "sr" ? null : generation;
}

function isOtherScript({ surname }: NameForm): boolean {
  return !/[\p{sc=Latin}\p{N}]/u.test(surname);
}

/** "Pope Francis" and "Francis" fit; "King Charles" and "Prince Charles" differ by their office. */
function compareRegnal(a: NameForm, b: NameForm): Sameness {
  if (a.isRegnal && b.isRegnal) {
    if (a.surname !== b.surname) return { kind: "different", by: "surname" };
    return a.titles.at(-1) === b.titles.at(-1)
      ? { kind: "same", by: "name" }
      : { kind: "unclear", by: "surname" };
  }
  const [regnal, other] = a.isRegnal ? [a, b] : [b, a];
  const isFit =
    other.firstName === null ? other.surname === regnal.surname : other.firstName === regnal.surname;
  return isFit ? { kind: "unclear", by: "first-name" } : { kind: "different", by: "surname" };
}

/** At least one of the two is a single name: a surname, or a first name. */
function comparePart(a: NameForm, b: NameForm): Sameness {
  const [part, whole] = a.firstName === null ? [a, b] : [b, a];
  const surnames = compareSurnames(part.surname, whole.surname);
  if (surnames === "same" || surnames === "half") {
    const isOther = isAddressedOtherwise(part, whole);
    return isOther ? { kind: "different", by: "gender" } : { kind: "unclear", by: "surname" };
  }
  const isFirstName =
    whole.firstName !== null &&
    (part.surname === whole.firstName || areNicknames(part.surname, whole.firstName));
  if (isFirstName) return { kind: "unclear", by: "first-name" };
  return surnames === "near" ? { kind: "unclear", by: "spelling" } : { kind: "different", by: "surname" };
}

type Likeness = "same" | "half" | "near" | "different";

function compareSurnames(a: string, b: string): Likeness {
  if (a.replaceAll("-", "") === b.replaceAll("-", "")) return "same";
  // "Müller" for "Müller-Lang"
  if (a.split("-").includes(b) || b.split("-").includes(a)) return "half";
  return isMisspelling(a, b) ? "near" : "different";
}

function compareFirstNames(a: NameForm, b: NameForm): Sameness {
  const ours = a.firstName ?? "";
  const theirs = b.firstName ?? "";
  if (ours === theirs) return compareMiddle(a, b);
  if (isInitialOf(ours, theirs) || isInitialOf(theirs, ours)) return { kind: "same", by: "initial" };
  // "Boris Johnson" for "Alexander Boris Johnson"; "Jean" for "Jean-Luc"
  if (a.middle.includes(theirs) || b.middle.includes(ours)) return { kind: "same", by: "middle-name" };
  if (isHalfOf(ours, theirs) || isHalfOf(theirs, ours)) return { kind: "same", by: "middle-name" };
  if (areNicknames(ours, theirs)) return { kind: "same", by: "nickname" };
  if (areOfTwoGenders(ours, theirs)) return { kind: "different", by: "first-name" };
  if (isShortFor(ours, theirs) || isShortFor(theirs, ours)) return { kind: "same", by: "nickname" };
  return isMisspelling(ours, theirs)
    ? { kind: "unclear", by: "spelling" }
    : { kind: "different", by: "first-name" };
}

/** "Jean" for "Jean-Luc", never "Jean-Paul" for it. */
function isHalfOf(part: string, whole: string): boolean {
  // Double letters are folded in long names only: "Anne" and "Ane-Marie".
  const squeezed = (name: string) => name.replace(/(.)\1/gu, "$1");
  return !part.includes("-") && squeezed(whole).startsWith(`${squeezed(part)}-`);
}

/** The gender that a folded first name suggests; null where it may be either's, or nothing is known. */
function genderOfFirst(folded: string): "he" | "she" | null {
  const [first = ""] = folded.split("-");
  return GENDER_OF_FOLDED.get(folded) ?? GENDER_OF_FOLDED.get(first) ?? null;
}

const GENDER_OF_FOLDED: ReadonlyMap<string, "he" | "she" | null> = foldedGenders();

/** Names that are folded to one and suggest two genders suggest none. */
function foldedGenders(): ReadonlyMap<string, "he" | "she" | null> {
  const found = new Map<string, "he" | "she" | null>();
  for (const [name, gender] of FIRST_NAMES) {
    const folded = foldWord(name);
    const known = found.get(folded);
    found.set(folded, known === undefined || known === gender ? gender : null);
  }
  return found;
}

function areOfTwoGenders(one: string, other: string): boolean {
  const [ours, theirs] = [genderOfFirst(one), genderOfFirst(other)];
  return ours !== null && theirs !== null && ours !== theirs;
}

/** "Mr Sam Roe" and "Samantha Roe": a form of address against a first name, unless both have that one. */
function isAddressedOtherwise(addressed: NameForm, { firstName, gender: known }: NameForm): boolean {
  if (firstName === null || known !== null || firstName === addressed.firstName) return false;
  const title = addressed.titles.findLast(word => HONORIFICS.has(word)) ?? "";
  const address = HONORIFICS.get(title)?.gender ?? null;
  const suggested = genderOfFirst(firstName);
  return address !== null && suggested !== null && suggested !== address;
}

/** "George H. W. Bush" and "George W. Bush": initials that both names have must not contradict. */
function compareMiddle(a: NameForm, b: NameForm): Sameness {
  const initials = (form: NameForm) => form.middle.map(name => name[0]).join("");
  const ours = initials(a);
  const theirs = initials(b);
  const isOne = ours === "" || theirs === "" || ours === theirs;
  return isOne ? { kind: "same", by: "name" } : { kind: "unclear", by: "first-name" };
}

/** "J." for John, "JD" for James David or J. D. */
function isInitialOf(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short);
}

/**
 * "Ben" for "Benjamin": at least three letters, of a name at least two letters longer. "Ann" is not short for
 * "Anna", nor is "Paul" for "Pauline".
 */
function isShortFor(short: string, long: string): boolean {
  const isShort = short.length >= 3 && long.length - short.length >= 2 && long.startsWith(short);
  return isShort && !FEMININE.test(long);
}

/** Endings that make a woman's name of a man's, as they are folded: "paulete" and "marcele" too. */
const FEMININE = /(?:a|in+e|et+e|el+e|ie)$/;

/** "Xi Jinping" and "Jinping Xi": the family name comes first in one and last in the other. */
function isFamilyNameFirst(a: NameForm, b: NameForm): Sameness | null {
  return a.surname === b.firstName && a.firstName === b.surname ? { kind: "same", by: "name" } : null;
}

/**
 * How alike two single words of names are: the same apart from transcription (Zelensky, Zelenskiy), or with one slip
 * that isn't in the first letter ("Biden" and "Aiden" are two people); null if they are two names.
 */
export function alikeSpelling(one: string, other: string): "same" | "near" | null {
  const [ours, theirs] = [foldWord(one), foldWord(other)];
  if (ours === theirs) return "same";
  return ours[0] === theirs[0] && isMisspelling(ours, theirs) ? "near" : null;
}

/** Shorter names can differ by a letter without a slip: Kim and Kin, Carl and Karl. */
const LEAST_MISSPELT = 5;

/** One letter added, missing or different, or two swapped. */
export function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_MISSPELT || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const [inA, inB] = [a.slice(at), b.slice(at)];
  const [afterA, afterB] = [a.slice(at + 1), b.slice(at + 1)];
  if (afterA === afterB || afterA === inB || inA === afterB) return true;
  return inA[0] === inB[1] && inA[1] === inB[0] && afterA.slice(1) === afterB.slice(1);
}
