import type { Attribution, Speaker } from "../../quotes/quotation.ts";
import { isNear } from "../match-words.ts";
import { speakerNameOf } from "../speaker-name.ts";

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
 * @example compareSpeaker("Starmer", sirKeirStarmer) // "same"
 * @example compareSpeaker("Sarah Sanders", bernieSanders) // "other"
 */
export function compareSpeaker(typed: string, { name, alsoNamed }: Speaker): SpeakerAgreement {
  const claimed = wordsOfName(typed);
  if (claimed.length === 0) return "unclear";
  const agreements = [name, ...alsoNamed].map(form => compareNames(claimed, wordsOfName(form)));
  if (agreements.includes("same")) return "same";
  if (agreements.includes("unclear")) return "unclear";
  return isDescription(claimed) || isDescription(wordsOfName(name)) ? "unclear" : "other";
}

/** "the Kremlin spokesman", "a senior official": words that name nobody. */
function isDescription(words: readonly string[]): boolean {
  return (
    DESCRIPTIONS.has(words.at(-1) ?? "") || words.some((word, i) => i > 0 && /^(?:of|for|at|in)$/.test(word))
  );
}

function wordsOfName(name: string): string[] {
  const { words } = speakerNameOf(name.replace(/^[@\s]+|^(?:the|then|an?)\s+/giu, ""));
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
  const surname = ours.at(-1) ?? "";
  const knownSurname = theirs.at(-1) ?? "";
  if (surname === knownSurname) {
    if (ours.length > 1 && theirs.length > 1 && claimedLine !== knownLine) return "other";
    if (ours.length === 1 || theirs.length === 1) return "same";
    return compareFirstNames(ours.slice(0, -1), theirs.slice(0, -1));
  }
  // A first name alone ("Bernie"), a part of a longer name ("van der Leyen", "White House officials").
  if (ours.length < theirs.length && isPartOf(ours, theirs)) return "same";
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

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, from) => part.every((word, i) => whole[from + i] === word));
}
