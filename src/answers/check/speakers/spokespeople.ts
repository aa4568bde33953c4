import { OF_A_COUNTRY, ORGANISATION_HEADS, SURNAME_HEADS } from "../../../english/people/institutions.ts";
import { COUNTRIES, PLACES, STATES } from "../../../english/people/places.ts";
import { FIELD } from "../../field-of-body.ts";
import { SPOKES_NOUN as NOUN } from "../message/spokespeople-in-text.ts";
import type { SpeakerAgreement } from "./speaker-agreement.ts";

/** Somebody who is only known to speak for a body or a person. */
interface Spokesperson {
  readonly noun: string;
  /** Whom they speak for, as printed. */
  readonly of: string;
}

const BEHIND = new RegExp(`^(?:the |an? )?(?<of>.+?)(?:['’]s?)? (?<noun>${NOUN})$`, "iu");
const IN_FRONT = new RegExp(
  `^(?:the |an? )?(?<noun>${NOUN})(?:,| for| of| at| from) (?:the )?(?<of>.+)$`,
  "iu",
);

/** "A spokesman", where only the article tells for whom. */
const ALONE = new RegExp(`^(?:the |an? )?(?<noun>${NOUN})$`, "iu");

function readSpokesperson(name: string): Spokesperson | null {
  const { noun, of } = (IN_FRONT.exec(name.trim()) ?? BEHIND.exec(name.trim()))?.groups ?? {};
  return noun && of ? { noun: noun.toLowerCase(), of } : null;
}

/**
 * Compares two that are only known to speak for somebody; null if one of them isn't. The order of the words doesn't
 * matter, nor whether a body is named in full, in short or by its initials.
 *
 * @example compareSpokespeople("FCA spokesman", "A spokesman for the Financial Conduct Authority") // "same"
 * @example compareSpokespeople("FCA spokesman", "A spokesman for the Refugee Council") // "other"
 * @example compareSpokespeople("FCA spokesman", "A spokesman") // "unclear"
 */
export function compareSpokespeople(typed: string, printed: string): SpeakerAgreement | null {
  const [ours, theirs] = [readSpokesperson(typed), readSpokesperson(printed)];
  const bare = ALONE.exec(printed.trim())?.groups?.noun;
  // A spokeswoman is no "spokesman", whomever he speaks for.
  if (ours && bare) return isAnotherNoun(ours.noun, bare.toLowerCase()) ? "other" : "unclear";
  if (!ours || !theirs) return null;
  const agreement = compareBodies(ours.of, theirs.of);
  return agreement === "same" && isAnotherNoun(ours.noun, theirs.noun) ? "unclear" : agreement;
}

/** "spokesman" and "spokeswoman" */
function isAnotherNoun(ours: string, theirs: string): boolean {
  return ours !== theirs && !`${ours} ${theirs}`.includes("spokesperson");
}

/** "A spokeswoman for the Tarn Water Board", where the article has the board: it may have said so through her. */
export function mayHaveSpokenFor(typed: string, body: string): boolean {
  const ours = readSpokesperson(typed);
  return ours !== null && compareBodies(ours.of, body) === "same";
}

/** "The Refugee Council", where the article has a spokeswoman for it; not "Petrova", whose spokeswoman is somebody else. */
export function maySpeakThrough(typed: string, printed: string): boolean {
  return isBody(typed, printed) && mayHaveSpokenFor(printed, typed);
}

/** The name of what is surely no person: "Department for Transport", "Refugee Council", "DfT"; not "PETROVA" for "Petrova". */
function isBody(name: string, printed: string): boolean {
  const letters = name.replaceAll(".", "").trim();
  const theirs = readSpokesperson(printed)?.of ?? "";
  if (INITIALS.test(letters))
    return (
      wordsOf(theirs.replaceAll(".", "")).includes(letters) || compareInitials(letters, theirs) === "same"
    );
  const bare = name.replace(FIELD_AT_END, "");
  const head = wordsOf(bare).at(-1)?.toLowerCase() ?? "";
  return ORGANISATION_HEADS.has(head) && (bare !== name || !SURNAME_HEADS.has(head));
}

const FIELD_AT_END = new RegExp(`${FIELD}$`, "u");

function compareBodies(typed: string, printed: string): SpeakerAgreement {
  const [ours, theirs] = [contentOf(typed), contentOf(printed)];
  if (ours.join(" ") === theirs.join(" ")) return "same";
  const byInitials = compareInitials(typed, printed) ?? compareInitials(printed, typed);
  if (byInitials) return byInitials;
  // "A spokesman for the fund": which one, only the article tells.
  if ([typed, printed].some(isCommonNoun)) return "unclear";
  return compareLengths(ours, theirs);
}

/**
 * A body that is named in short by one of the two. At its end a place may be left out ("Arts Council England"), but no
 * other word, which makes another body ("Home Office Pensioners Trust"); at its beginning only what stands for its country
 * ("National Refugee Council"). Any other word there may choose one of several: "West Virginia State Police".
 */
function compareLengths(typed: readonly string[], printed: readonly string[]): SpeakerAgreement {
  const [short, long] = typed.length < printed.length ? [typed, printed] : [printed, typed];
  const from = long.findIndex((_, at) => short.every((word, i) => long[at + i] === word));
  if (from < 0) return "other";
  const [before, behind] = [long.slice(0, from), long.slice(from + short.length)];
  if (!isPlaces(behind)) return "other";
  return before.every(word => OF_A_COUNTRY.has(word)) && short.length > 1 ? "same" : "unclear";
}

/** "england", "new zealand", "northern ireland wales", or nothing */
function isPlaces(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return words.some(
    (_, at) =>
      ALL_PLACES.some(list => list.has(words.slice(0, at + 1).join(" "))) && isPlaces(words.slice(at + 1)),
  );
}

const ALL_PLACES = [PLACES, COUNTRIES, STATES];

/** "fund", "council" */
function isCommonNoun(name: string): boolean {
  return /^\p{Ll}[\p{Ll}-]*$/u.test(name.trim());
}

/** Words of a body's name, in lower case, without those that only join them. */
function contentOf(name: string): string[] {
  return wordsOf(name)
    .filter(word => !JOINING.test(word))
    .map(word => word.toLowerCase());
}

const JOINING = /^(?:of|for|the|and|on|in|at|to|&)$/iu;

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}&]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** In two letters there are too many bodies. */
const FEWEST_INITIALS = 3;

/** "FCA", "DfE" */
const INITIALS = /^\p{Lu}\p{L}*\p{Lu}$/u;

/**
 * "FCA" for "Financial Conduct Authority", "DfE" for "Department for Education". As behind a body's name, there may be a
 * place behind (“NHS” for “National Health Service England”), and one in front (“DNR” for that of Wisconsin); behind any
 * other word it may be another body's: "VSP" and the West Virginia State Police.
 */
function compareInitials(short: string, long: string): SpeakerAgreement | null {
  const letters = short.replaceAll(".", "").trim();
  if (letters.length < FEWEST_INITIALS || !INITIALS.test(letters)) return null;
  const words = wordsOf(long).flatMap(word => (word.toLowerCase() === "the" ? [] : [word.toLowerCase()]));
  const found = [words, words.filter(word => !JOINING.test(word))].flatMap(all =>
    all.flatMap((_, from) => compareInitialsAt(letters.toLowerCase(), all, from) ?? []),
  );
  return found.find(agreement => agreement === "same") ?? found[0] ?? null;
}

function compareInitialsAt(letters: string, words: readonly string[], from: number): SpeakerAgreement | null {
  const [before, behind] = [words.slice(0, from), words.slice(from + letters.length)];
  const named = words.slice(from, from + letters.length);
  if (named.map(word => word.charAt(0)).join("") !== letters || !isPlaces(behind)) return null;
  // Nobody keeps the place and leaves out what is before: "HSE" isn't the National Health Service England.
  const endsInPlace = named.some((_, at) => at > 0 && isPlaces(named.slice(at)));
  if (before.length > 0 && endsInPlace) return null;
  return isPlaces(before) ? "same" : "unclear";
}
