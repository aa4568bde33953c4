import { NAME_PARTICLES } from "../../../english/people/name-words.ts";
import { DESCRIBING_NOUNS, PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { ABBREVIATED_OFFICES, POLICE_RANKS, TITLES } from "../../../english/people/titles.ts";
import { type NameForm, readName } from "../../../names/name-form.ts";
import { isBare, isPart, samePerson } from "../../../names/same-person.ts";
import type { Attribution, Speaker } from "../../../quotes/quotation.ts";
import { wordsOf } from "../../../text/words.ts";
import { speakerNameOf } from "../../speakers/speaker-name.ts";
import type { SpeakerAgreement } from "./speaker-agreement.ts";
import { compareSpokespeople, mayHaveSpokenFor, maySpeakThrough } from "./spokespeople.ts";

/** Words before a name that are not part of it. */
const LEADING = /^[@\s]+|^(?:the|then|an?)\s+/giu;

/** Joins a description to its complement: "spokesman *for* the council". */
const LINK = /^(?:of|for|at|in)$/;

/** How well a typed name matches the person named by an attribution. */
export function compareAttribution(typed: string, attribution: Attribution): SpeakerAgreement {
  return attribution.kind === "unclear" ? "unclear" : compareSpeaker(typed, attribution.speaker);
}

/**
 * Compares a typed name with a speaker, by the fullest name and by every other form the article uses.
 *
 * `names/same-person.ts` decides whether two names are one person's. A typed bare name fits everybody who has it. A
 * typed full name is unclear if the article has only the surname, which may be anybody's; and also if one side is a
 * description ("the Kremlin spokesman") that the article doesn't use for the other. A person named in a description is
 * not the one described, whatever its words: "the officer who arrested Sam Vale".
 *
 * @example compareSpeaker("Starmer", sirKeirStarmer) // "same"
 * @example compareSpeaker("Sarah Sanders", bernieSanders) // "other"
 * @example compareSpeaker("Petrova", aSpokesmanForPetrova) // "other"
 */
export function compareSpeaker(typedName: string, speaker: Speaker): SpeakerAgreement {
  const typed =
    speaker.kind === "person"
      ? withoutBody(withoutAbbreviation(withoutRank(typedName)))
      : withoutRank(typedName);
  const claimed = wordsOfName(typed);
  if (claimed.length === 0) return "unclear";
  if (claimed.every(word => ABBREVIATED_OFFICES.has(word))) return "unclear";
  const name = withoutRank(speaker.name);
  const forms = [name, ...speaker.alsoNamed.map(withoutRank)];
  if (speaker.isDescription) {
    const found = forms.map(form => compareSpokespeople(typed, form)).filter(each => each !== null);
    if (found.length > 0) return mostAgreeing(found);
    if (forms.some(form => maySpeakThrough(typed, form))) return "unclear";
  }
  if (speaker.kind === "organisation" && forms.some(form => mayHaveSpokenFor(typed, form))) return "unclear";
  if (!speaker.isDescription && isAddressedAsAnother(typed, forms)) return "unclear";
  if (forms.some(form => isEqual(claimed, wordsOfName(form)) && !isOnlyAlike(typed, form))) return "same";
  if (isDoubleBarrelled(typed, forms)) return "other";
  const own = wordsOfName(name);
  if (speaker.isDescription && isNamedIn(typed, speaker.name)) return "other";
  const described = SOMEBODY_OF.exec(typed)?.groups;
  if (
    !speaker.isDescription &&
    described?.whose &&
    DESCRIBING_NOUNS.has(described.what?.toLowerCase() ?? "")
  ) {
    const whose = compareForms(described.whose, forms);
    if (whose === "same" || whose === "unclear") return "other";
  }
  if (isSomebodyOf(own, claimed)) return "other";
  if (!speaker.isDescription && isSomebodyOf(claimed, own)) return "other";
  if (isDescription(claimed) || isDescription(own)) return "unclear";
  const agreement = speaker.isDescription ? null : compareForms(typed, forms);
  if (agreement) return agreement;
  return isPartOf(claimed, own) || isPartOf(own, claimed) ? "unclear" : "other";
}

function mostAgreeing(found: readonly SpeakerAgreement[]): SpeakerAgreement {
  return (["same", "unclear"] as const).find(agreement => found.includes(agreement)) ?? "other";
}

/** "Ben Lind", where the article has only "a source close to Ben Lind": somebody else is described. */
function isNamedIn(typed: string, description: string): boolean {
  const claimed = wordsOfName(typed);
  if (linkOf(claimed) > 0) return false;
  const proper = [...description.matchAll(/\p{Lu}[\p{L}’'-]*/gu)];
  return proper.some(({ 0: word, index }) => {
    const bare = wordsOfName(word.replace(/['’]s?$/iu, "")).at(-1) ?? "";
    // "Police in Leeds": the noun itself.
    return bare === claimed.at(-1) && !(index === 0 && isRole(bare));
  });
}

/** "Petrova-Smith" is nobody whom articles only call Petrova. */
function isDoubleBarrelled(typed: string, forms: readonly string[]): boolean {
  const halves = wordsOf(typed.trim().split(/\s+/u).at(-1) ?? "").map(({ form }): string => form);
  const isDouble =
    /\p{L}-\p{L}\S*$/u.test(typed) && halves.every(half => half.length > 2 && !NAME_PARTICLES.has(half));
  const printed = forms.map(name => wordsOf(name).map(({ form }): string => form));
  const hasEach = printed.some(words => halves.every(half => words.includes(half)));
  return isDouble && !hasEach && printed.some(words => halves.includes(words.at(-1) ?? ""));
}

/** "PC Rowntree" is Rowntree, whatever the first name. */
function withoutRank(name: string): string {
  const [first = "", ...rest] = name.trim().split(/[ \u00a0]+/u);
  return rest.length > 0 && POLICE_RANKS.has(first) ? rest.join(" ") : name;
}

/** "Ottoline Frayne of Merrion Bank" is Ottoline Frayne; "the deputy chairman of Merrion Bank" is a description. */
function withoutBody(name: string): string {
  const person =
    /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*)+) (?:of|from|at) (?:the )?\p{Lu}/u.exec(name)?.[1] ?? name;
  const words = wordsOf(person);
  return words.some(({ form }) => TITLES.has(form) || isRole(form)) ? name : person;
}

/** "UK PM Starmer" is Starmer. */
function withoutAbbreviation(name: string): string {
  const words = name.trim().split(/[ \u00a0]+/u);
  const at = words.findIndex(word => !ABBREVIATED_OFFICES.has(word.toLowerCase()));
  return words.slice(Math.max(0, at)).join(" ");
}

/** "a spokesman for Petrova", "the wife of Bo Lee": not the person it names. */
const SOMEBODY_OF = /(?:^|\s)(?<what>\p{L}+) (?:for|of|to) (?<whose>\p{Lu}.{1,80})$/u;

/** By the rule for people's names; null if the names are unrelated. */
function compareForms(typed: string, forms: readonly string[]): SpeakerAgreement | null {
  const ours = readName(typed.replace(LEADING, ""));
  // "Zelensky Jr" matches nobody unless the article says "Jr".
  if (ours.generation && !forms.some(form => readName(form).generation === ours.generation)) return "other";
  const names = forms.filter(form => !isDescription(wordsOfName(form)));
  const found = names.map(form => samePerson(ours, readName(form)));
  if (found.some(({ kind }) => kind === "same")) return "same";
  const others = names.filter((_, i) => found[i]?.kind === "different" && found[i]?.by !== "surname");
  // Vladimir and Volodymyr: the same initial may mean one name, transcribed in two ways.
  if (others.length > 0)
    return others.some(form => hasSameInitial(ours, readName(form))) ? "unclear" : "other";
  if (found.some(isPart)) return isBare(ours) ? "same" : "unclear";
  // A form in another alphabet adds nothing to the others.
  const inScript = found.filter(({ by }) => by !== "script");
  const unclear = (inScript.length > 0 ? inScript : found).some(({ kind }) => kind === "unclear");
  return unclear ? "unclear" : null;
}

function hasSameInitial(a: NameForm, b: NameForm): boolean {
  return a.generation === b.generation && a.firstName?.[0] === b.firstName?.[0] && a.gender === b.gender;
}

/** "Mr Roe", where the article has Ann Roe or "Mrs Roe", but also the bare surname. */
function isAddressedAsAnother(typed: string, forms: readonly string[]): boolean {
  const ours = readName(typed.replace(LEADING, ""));
  if (ours.gender === null) return false;
  const found = forms.map(form => samePerson(ours, readName(form)));
  const isOther = found.some(({ kind, by }) => kind === "different" && (by === "gender" || by === "title"));
  return (
    isOther && found.some(({ kind, by }) => kind !== "different" || by !== "surname") && found.some(isPart)
  );
}

/** "Mrs Roe" and "Mr Roe", "Bo Lee" and "Bo Lee Jr." have the same words, but are two people. */
function isOnlyAlike(typed: string, form: string): boolean {
  return samePerson(readName(typed.replace(LEADING, "")), readName(form)).kind === "different";
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.join(" ") === b.join(" ");
}

/** "the Kremlin spokesman", "a senior official": words that name nobody. */
function isDescription(words: readonly string[]): boolean {
  return DESCRIBING_NOUNS.has(words.at(-1) ?? "") || linkOf(words) > 0;
}

/** "A spokesman for Petrova" is not Petrova. */
function isSomebodyOf(description: readonly string[], person: readonly string[]): boolean {
  const link = linkOf(description);
  return (
    link > 0 &&
    isRole(description[link - 1] ?? "") &&
    isPartOf([person.at(-1) ?? ""], description.slice(link + 1))
  );
}

function isRole(word: string): boolean {
  return DESCRIBING_NOUNS.has(word) || PERSON_NOUNS.has(word);
}

/** Position of the "of" or "for" of a description; -1 if there is none. */
function linkOf(words: readonly string[]): number {
  return words.findIndex((word, i) => i > 0 && LINK.test(word));
}

/** "Petrova’s son" describes somebody: a son of Petrova. */
const OWNED = /^(.{1,80})['’][sS]? (\p{Ll}[\p{L} -]{1,40})$/u;

function wordsOfName(name: string): string[] {
  const owned = OWNED.exec(name.trim());
  const { words } = speakerNameOf((owned?.[1] ?? name).replace(LEADING, ""));
  // "deputy of Petrova": somebody else's office, not part of her name.
  return owned ? [...wordsOf(owned[2] ?? "").map(({ form }): string => form), "of", ...words] : [...words];
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return whole.some((_, from) => part.every((word, i) => whole[from + i] === word));
}
