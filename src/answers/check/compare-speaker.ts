import type { Attribution, Speaker } from "../../quotes/quotation.ts";
import { isNear } from "../match-words.ts";
import { speakerNameOf, withoutOffice } from "../speaker-name.ts";

/** Whether a typed name is that of a speaker: unclear where it may or may not be. */
export type SpeakerAgreement = "same" | "other" | "unclear";

/** Short forms that don't begin their name. */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ["bill", "william"],
  ["billy", "william"],
  ["bob", "robert"],
  ["bobby", "robert"],
  ["dick", "richard"],
  ["jack", "john"],
  ["jim", "james"],
  ["jimmy", "james"],
  ["kate", "katherine"],
  ["liz", "elizabeth"],
  ["mike", "michael"],
  ["peggy", "margaret"],
  ["ted", "edward"],
  ["tony", "anthony"],
]);

/**
 * What somebody is, as comparison forms: a description may be of anybody, also of a person who has a name.
 * Words that are common surnames (King, Pope, Bishop, Judge) are left out.
 */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson minister president pm premier chancellor mayor governor senator congressman
  congresswoman ambassador secretary official officials police officer officers source sources aide aides adviser
  advisers advisor advisors leader leaders chief head boss ceo chairman chairwoman chair director manager
  prosecutor lawyer lawyers attorney doctor doctors professor expert experts
  analyst analysts researcher researchers scientist scientists author reporter reporters journalist journalists
  editor witness witnesses resident residents mother father son daughter wife husband brother sister
  man woman boy girl voter voters supporter supporters protester protesters student students teacher candidate
  nominee campaign government administration ministry department company firm party committee council court
  report statement letter survey poll study group people member members lawmaker lawmakers republican republicans
  democrat democrats`.split(/\s+/),
);

/** What stands before a name without being part of it. */
const LEADING = /^[@\s]+|^(?:the|then|an?)\s+/giu;

/** Joins a description to what it is of: "spokesman *for* the council". */
const LINK = /^(?:of|for|at|in)$/;

const GENERATIONS: ReadonlySet<string> = new Set(["jr", "sr", "junior", "senior", "ii", "iii"]);

/** Agreement of a typed name with whoever an attribution names. */
export function compareAttribution(typed: string, attribution: Attribution): SpeakerAgreement {
  return attribution.kind === "unclear" ? "unclear" : compareSpeaker(typed, attribution.speaker);
}

/**
 * Compares a typed name with a speaker, by the fullest name and by every other form the article uses.
 *
 * A surname alone fits everybody who has it. One surname with two first names is two people, unless one
 * first name is short for the other; where that can't be told, and where only the spelling is near, it
 * is unclear. So it is where one side is a description ("the Kremlin spokesman") that the article
 * doesn't use for the other.
 *
 * A typed first name is held against the forms that have one, where there are any: a bare "Mr Okafor" doesn't
 * make Peter Okafor David Okafor. Who stands in a description is not who it describes.
 *
 * @example compareSpeaker("Starmer", sirKeirStarmer) // "same"
 * @example compareSpeaker("Sarah Sanders", bernieSanders) // "other"
 * @example compareSpeaker("Petrova", aSpokesmanForPetrova) // "other"
 */
export function compareSpeaker(typed: string, { name, alsoNamed }: Speaker): SpeakerAgreement {
  const claimed = wordsOfName(typed);
  if (claimed.length === 0) return "unclear";
  const forms = [name, ...alsoNamed];
  const surname = claimed.at(-1);
  const full = forms.filter(form => hasFirstName(form) && wordsOfName(form).at(-1) === surname);
  const isBare = (form: string) => !hasFirstName(form) && wordsOfName(form).at(-1) === surname;
  const compared = hasFirstName(typed) && full.length > 0 ? forms.filter(form => !isBare(form)) : forms;
  const agreements = compared.map(form => compareNames(claimed, wordsOfName(form)));
  if (agreements.includes("same")) return "same";
  if (isSomebodyOf(wordsOfName(name), claimed) || isSomebodyOf(claimed, wordsOfName(name))) return "other";
  if (agreements.includes("unclear")) return "unclear";
  return isDescription(claimed) || isDescription(wordsOfName(name)) ? "unclear" : "other";
}

/** "the Kremlin spokesman", "a senior official": words that name nobody. */
function isDescription(words: readonly string[]): boolean {
  return DESCRIPTIONS.has(words.at(-1) ?? "") || linkOf(words) > 0;
}

/** "A spokesman for Petrova" is somebody else than Petrova. */
function isSomebodyOf(description: readonly string[], person: readonly string[]): boolean {
  const link = linkOf(description);
  return (
    link > 0 &&
    DESCRIPTIONS.has(description[link - 1] ?? "") &&
    isPartOf([person.at(-1) ?? ""], description.slice(link + 1))
  );
}

/** Place of the "of" or "for" of a description; -1 where there is none. */
function linkOf(words: readonly string[]): number {
  return words.findIndex((word, i) => i > 0 && LINK.test(word));
}

/** More than a surname: neither "Mr Okafor" nor "President Zelensky" nor "striker Horvat" has a first name. */
function hasFirstName(name: string): boolean {
  const proper = name.replace(LEADING, "").replace(/^(?:\p{Ll}[\p{L}’'-]*\s+)+(?=\p{Lu})/u, "");
  const { words } = withoutOffice(speakerNameOf(proper));
  return words.filter(word => !GENERATIONS.has(word)).length > 1 && !isDescription(words);
}

function wordsOfName(name: string): string[] {
  const { words } = speakerNameOf(name.replace(LEADING, ""));
  return words.map(spelledAlike);
}

/** Endings in which transcriptions of one Slavic name differ: Zelensky, Zelenskyy, Zelenskiy, Zelenskij. */
function spelledAlike(word: string): string {
  return word.length >= 6 ? word.replace(/(?:yy|iy|ij|yj|ii|yi)$/, "y") : word;
}

function compareNames(claimed: readonly string[], known: readonly string[]): SpeakerAgreement {
  if (known.length === 0) return "other";
  const claimedLine = generationOf(claimed);
  const knownLine = generationOf(known);
  const ours = claimed.filter(word => !GENERATIONS.has(word));
  const theirs = known.filter(word => !GENERATIONS.has(word));
  if (ours.join("") === theirs.join(""))
    return claimedLine === knownLine || ours.length < 2 ? "same" : "other";
  // The last word of a description is whom it is about, not who it is.
  if (linkOf(ours) > 0 !== linkOf(theirs) > 0)
    return isPartOf(ours, theirs) && ours.length > 1 ? "unclear" : "other";
  const surname = ours.at(-1) ?? "";
  const knownSurname = theirs.at(-1) ?? "";
  if (surname === knownSurname) {
    if (ours.length > 1 && theirs.length > 1 && claimedLine !== knownLine) return "other";
    if (ours.length === 1 || theirs.length === 1) return "same";
    return compareFirstNames(ours.slice(0, -1), theirs.slice(0, -1));
  }
  // A first name alone ("Bernie"), a part of a longer name ("van der Leyen", "White House officials").
  if (ours.length < theirs.length && isPartOf(ours, theirs))
    return isOfSomebody(ours, theirs) ? "unclear" : "same";
  if (theirs.length < ours.length && isPartOf(theirs, ours)) return "unclear";
  return surname.length >= 5 && isNear(surname, knownSurname) ? "unclear" : "other";
}

function compareFirstNames(ours: readonly string[], theirs: readonly string[]): SpeakerAgreement {
  const a = ours[0] ?? "";
  const b = theirs[0] ?? "";
  if (a === b || a.startsWith(b) || b.startsWith(a)) return "same";
  if ((NICKNAMES.get(a) ?? a) === (NICKNAMES.get(b) ?? b)) return "same";
  // A middle name that is used as the first, or a title that the table of titles lacks.
  if (ours.some(word => theirs.includes(word))) return "same";
  return a[0] === b[0] ? "unclear" : "other";
}

function generationOf(words: readonly string[]): string {
  const found = words.find(word => GENERATIONS.has(word)) ?? "";
  return found === "junior" ? "jr" : found === "senior" || found === "sr" ? "" : found;
}

/** "Petrova" in "Petrova spokesman Carl Ek", where it says whose spokesman he is. */
function isOfSomebody(part: readonly string[], whole: readonly string[]): boolean {
  const from = whole.indexOf(part[0] ?? "");
  return whole.slice(from + part.length).some(word => DESCRIPTIONS.has(word));
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, from) => part.every((word, i) => whole[from + i] === word));
}
