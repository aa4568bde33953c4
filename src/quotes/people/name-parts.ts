import { DETERMINERS, PREPOSITIONS_OF_PLACE } from "../../english/grammar/function-words.ts";
import { POSSESSIVES } from "../../english/grammar/pronouns.ts";
import { DEMONYMS, PARTY_ADJECTIVES, PARTY_MEMBERS, PARTY_NOUNS } from "../../english/people/demonyms.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import {
  FIELDS_OF_NATIONAL_BODIES,
  INSTITUTION_MODIFIERS,
  ORGANISATION_HEADS,
  SURNAME_HEADS,
  TEAM_SUFFIXES,
} from "../../english/people/institutions.ts";
import { GENERATIONS, NAME_PARTICLES, NOBILITY, SURNAME_TITLES } from "../../english/people/name-words.ts";
import { EVENT_NOUNS, KIN } from "../../english/people/nouns.ts";
import { COUNTRIES, LANDFORMS, PLACES, STATES, STATES_SHORT } from "../../english/people/places.ts";
import {
  BEFORE_NAMES,
  HONORIFICS,
  NO_RANKED_NAMES,
  OFFICES,
  OFFICES_OR_FIRST_NAMES,
  RANKS_IN_CAPITALS,
  SERVING_RANKS,
  TITLES,
} from "../../english/people/titles.ts";
import { foldWord } from "../../names/fold-name.ts";
import { bareWord } from "../reading/lexeme.ts";
import type { Token } from "../reading/tokens.ts";
import { isAgedFirstName } from "./ages.ts";
import { hasPersonBeside } from "./name-kind.ts";
import type { NameMention, OddNames } from "./name-mention.ts";
import type { NameRun } from "./name-runs.ts";
import { isDemonym, isPeople, isRankClass, isRole, isRoleNoun, isRoleShape, isTitle } from "./role-words.ts";

/** The titles before a name in its run. */
interface Titles {
  readonly titles: string[];
  gender: "he" | "she" | null;
  /** First token of the name itself. */
  nameFrom: number;
  /** First token of a title that is kept as part of the name ("Sir"), or -1. */
  keptFrom: number;
}

/**
 * The name in a run of capitals, without its titles, and whether it is a body's; null for an office without a name
 * ("the Prime Minister").
 *
 * @param known people whom the article names in full: "Judge said" is a name if Aaron Judge is one of them
 */
export function nameOfRun(
  tokens: readonly Token[],
  { from, to, isDoubtful }: NameRun,
  paragraph: number,
  { surnames, given, full }: OddNames,
): NameMention | null {
  const taken = takeTitles(tokens, from, to);
  const { titles } = taken;
  if (taken.nameFrom >= to) return null;
  // "State Department", "Attorney General's Office": not a title but the body's own name.
  const isBodyHead = ORGANISATION_HEADS.has(tokens[to - 1]?.bare ?? "") && to - taken.nameFrom === 1;
  if (taken.nameFrom > from && isBodyHead && taken.gender === null && !surnames.has(foldAt(tokens, to - 1))) {
    taken.nameFrom = from;
    taken.keptFrom = -1;
    titles.length = 0;
  }
  const start = taken.keptFrom >= 0 ? taken.keptFrom : taken.nameFrom;
  const words = wordsIn(tokens, start, to);
  const isKnown =
    words.length === 1 &&
    (isAgedFirstName(tokens, from, to) ||
      (surnames.has(foldWord(words[0] ?? "")) && !isAfterThe(tokens, from)));
  if (!isKnown && isOfficeAlone(tokens, from, to, words, titles)) return null;
  const isOrganisation =
    !isKnown && !(full.size > 0 && full.has(words.join(" "))) && isBody(tokens, start, to, words, titles);
  const surname = isOrganisation || words.includes("of") ? foldBody(words) : surnameOf(words);
  return {
    from,
    to,
    nameFrom: start,
    paragraph,
    words,
    surname,
    firstName: words.includes("of") ? null : firstNameOf(words),
    titles,
    gender: taken.gender,
    isOrganisation,
    isDoubtful: isDoubtful && !isKnown && !given.has(foldWord(words[0] ?? "")),
  };
}

function takeTitles(tokens: readonly Token[], from: number, to: number): Titles {
  const taken: Titles = { titles: [], gender: null, nameFrom: from, keptFrom: -1 };
  const pushUpTo = (end: number): void => {
    for (let t = taken.nameFrom; t < end; t++)
      if (tokens[t]?.kind === "word") taken.titles.push(tokens[t]?.bare ?? "");
    taken.nameFrom = end;
    taken.keptFrom = -1;
  };
  for (let at = from; at < to - 1; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const { bare } = token;
    const honorific = HONORIFICS.get(bare);
    const isFirstLady = bare === "lady" && (tokens[at - 1]?.bare ?? "") === "first";
    const isComplemented = COMPLEMENTS.has(tokens[at + 1]?.lower ?? "") && isRole(token.text);
    const isFirstName =
      OFFICES_OR_FIRST_NAMES.has(bare) && !isAfterDeterminer(tokens, from) && !isComplemented;
    if (isFirstName || isOwnName(tokens, taken.nameFrom, at)) continue;
    if (isRankClass(tokens, at) || isRankAlone(tokens, at, to)) pushUpTo(at + 1);
    else if (isComplemented) {
      const name = nameAfterComplement(tokens, at, to);
      if (name === null) continue;
      pushUpTo(name);
      at = name - 1;
    } else if (honorific && !isFirstLady) {
      taken.gender = isCouple(tokens, at) ? null : (honorific.gender ?? taken.gender);
      taken.titles.push(bare);
      taken.keptFrom = honorific.isKept ? at : -1;
      taken.nameFrom = at + 1;
    } else if (TITLES.has(bare) || isSharedTitle(tokens, at, to)) pushUpTo(at + 1);
    else if (isRoleBefore(tokens, taken.nameFrom, at, to)) pushUpTo(at + 1);
  }
  return taken;
}

/** "PC | Rowntree", "Det Con | Rowntree": a rank that would be a first name to go by its form. */
function isRankAlone(tokens: readonly Token[], at: number, to: number): boolean {
  const { bare = "", text = "" } = tokens[at] ?? {};
  if (to - at !== 2 || !SERVING_RANKS.has(bare) || TITLES.has(bare)) return false;
  const isShort =
    RANKS_IN_CAPITALS.has(text) || SERVING_RANKS.has(tokens[at - 1]?.bare ?? "") || bare === "const";
  return isShort && !NO_RANKED_NAMES.has(tokens[at + 1]?.bare ?? "");
}

/** "Justices | Ann Roe and Bo Lee", "Professors | Roe and Lee": one title for two. */
function isSharedTitle(tokens: readonly Token[], at: number, to: number): boolean {
  const { bare = "" } = tokens[at] ?? {};
  const title = bare.endsWith("s") ? bare.slice(0, -1) : "";
  const isTitled = OFFICES.has(title) || HONORIFICS.has(title);
  const next = tokens[to]?.text === "," ? tokens[to + 1] : tokens[to];
  return (
    isTitled && (next?.lower === "and" || tokens[to]?.text === ",") && tokens[to + 1]?.isCapital === true
  );
}

/** "Mr and | Mrs Brad Smith": her form of address stands before his name. */
function isCouple(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "and" && HONORIFICS.has(tokens[at - 2]?.bare ?? "");
}

/** What an office is of or for: "Secretary of State", "Minister for Women", "Ambassador to Russia". */
const COMPLEMENTS: ReadonlySet<string> = new Set(["of", "for", "to", "on"]);

const ENDS_FIELD: ReadonlySet<string> = new Set([...COMPLEMENTS, "and"]);

/**
 * "Director of Public Health | Anjali Deshpande": the first token of the name after an office's complement.
 * Null where there is only the complement ("Bishop of Ely", "Mayor of New York").
 */
function nameAfterComplement(tokens: readonly Token[], office: number, to: number): number | null {
  let begin = office + 2;
  for (let at = office + 1; at < to; at++) if (ENDS_FIELD.has(tokens[at]?.lower ?? "")) begin = at + 1;
  if (tokens[begin]?.lower === "the") begin++;
  let end = to;
  while (end > begin && (GENERATIONS.has(tokens[end - 1]?.bare ?? "") || tokens[end - 1]?.text === ","))
    end--;
  let name = end - 2;
  while (name - 1 > begin && isLink(tokens[name - 1])) name--;
  const isCompound = isLink(tokens[name]);
  if (isCompound) name--;
  const head = tokens[end - 1]?.bare ?? "";
  const first = tokens[name]?.bare ?? "";
  const isPersonal =
    (!ORGANISATION_HEADS.has(head) || SURNAME_HEADS.has(head)) &&
    !ORGANISATION_HEADS.has(first) &&
    !INSTITUTION_MODIFIERS.has(first);
  if (name > begin && isPersonal) return name;
  // "Secretary of State Kerry", "Superintendent of Police Okafor"
  return end - begin === 2 && FIELDS.has(tokens[begin]?.bare ?? "") ? begin + 1 : null;
}

/** Initials and particles are part of the name after them. */
function isLink(token: Token | undefined): boolean {
  return token !== undefined && (/^\p{Lu}\.$/u.test(token.text) || NAME_PARTICLES.has(token.lower));
}

/** Fields of one word that an office is for. */
const FIELDS: ReadonlySet<string> = new Set(
  "state defense defence health labor labour energy education justice police operations staff finance commerce".split(
    " ",
  ),
);

/** "James King Smith", "Martin Luther King, Jr.", "King’s College": a title that is part of the name. */
function isOwnName(tokens: readonly Token[], nameFrom: number, at: number): boolean {
  const next = tokens[at + 1]?.text === "," ? tokens[at + 2] : tokens[at + 1];
  const isInside =
    at > nameFrom &&
    SURNAME_TITLES.has(tokens[at]?.bare ?? "") &&
    FIRST_NAMES.has(tokens[at - 1]?.bare ?? "");
  return isInside || GENERATIONS.has(next?.bare ?? "") || next?.kind === "clitic";
}

/**
 * A capitalised role before a name of two words: "Groundsman Leonard Askew", "Mum-of-three Ann Roe",
 * "Mass Communication Specialist David Frederick". Relatives before one word: "Brother Owen".
 */
function isRoleBefore(tokens: readonly Token[], nameFrom: number, at: number, to: number): boolean {
  const { bare = "", text = "" } = tokens[at] ?? {};
  const left = to - at - 1;
  // "Center on Extremism"
  if (COMPLEMENTS.has(tokens[at + 1]?.lower ?? "")) return false;
  // "PC Ann Roe", "Transport MEC Ann Roe"
  if (left >= 2 && RANKS_IN_CAPITALS.has(text)) return true;
  if (at === nameFrom && left === 2 && BEFORE_NAMES.has(bare)) return true;
  if (at === nameFrom && left >= 2 && isAgentNoun(bare) && FIRST_NAMES.has(tokens[at + 1]?.bare ?? ""))
    return true;
  if (at === nameFrom && left >= 1 && (isRoleShape(bare) || isTwoRoles(text))) return true;
  // "Republicans Ann Roe"
  if (at === nameFrom && left >= 1 && PARTY_MEMBERS.has(bare.replace(/s$/, "")) && bare.endsWith("s"))
    return true;
  if (at === nameFrom) return (left >= 2 && (isPeople(bare) || isRole(text))) || (left >= 1 && KIN.has(bare));
  return left >= 2 && isRoleNoun(bare) && !FIRST_NAMES.has(tokens[at - 1]?.bare ?? "");
}

/** "Singer-songwriter", "Actor-director": two roles of one person, and no surname of two halves. */
function isTwoRoles(text: string): boolean {
  const half = /-(\p{Ll}+)$/u.exec(text)?.[1];
  return half !== undefined && isRoleNoun(half);
}

/** "Auctioneer", "Theorist", "Investigator": a word for an occupation, judging by its ending. */
function isAgentNoun(bare: string): boolean {
  return bare.length > 5 && /(?:er|or|ist|eer|mate)$/.test(bare) && !FIRST_NAMES.has(bare);
}

function wordsIn(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && token.kind !== "quote" && token.text !== ",") words.push(token.text);
  }
  return words;
}

function foldAt(tokens: readonly Token[], at: number): string {
  return foldWord(tokens[at]?.text ?? "");
}

function isAfterThe(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === "the";
}

/** "the | Aid Commissioner", "the EU’s | Aid Commissioner", "their | Chief Executive" */
function isAfterDeterminer(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.kind === "clitic" || isAfterThe(tokens, from) || POSSESSIVES.has(before?.lower ?? "");
}

/** "the Prime Minister", "President": an office without a name. */
function isOfficeAlone(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: readonly string[],
  titles: readonly string[],
): boolean {
  const last = tokens[to - 1]?.bare ?? "";
  const isJoined = words.some(word => word === "of" || word === "for") && !isRole(words[0] ?? "");
  return (
    words.every(isTitle) ||
    isPartyOfPlace(words) ||
    (words.length === 1 && isHonour(tokens[from - 1], tokens[from])) ||
    // "former Pennsylvania Gov. and party chairman Ann Roe"
    (words.length > 1 && OFFICES.has(last) && /\.$/.test(tokens[to - 1]?.text ?? "")) ||
    (isAfterDeterminer(tokens, from) &&
      !isJoined &&
      // "the Lord Provost"
      !titles.some(title => HONORIFICS.has(title) && title !== "lord" && title !== "lady") &&
      (TITLES.has(last) || (titles.length === 0 && words.length === 1 && isDemonym(last))))
  );
}

/** "the three-time | Olympian", "the | All-Star": what somebody has been, without their name. */
export function isHonour(before: Token | undefined, { bare = "" }: Partial<Token> = {}): boolean {
  if (/^\p{L}+-time$/u.test(before?.lower ?? "")) return isRoleNoun(bare) || isDemonym(bare);
  return DETERMINERS.has(before?.lower ?? "") && bare.startsWith("all-") && isRoleNoun(bare);
}

/** "the Ohio Republican", "the South Carolina Democratic | primary" */
function isPartyOfPlace(words: readonly string[]): boolean {
  return (
    PARTY_MEMBERS.has(bareWord(words.at(-1) ?? "")) && PLACES.has(words.slice(0, -1).map(bareWord).join(" "))
  );
}

/** "Golf Club Puerto Rico", "University College London": the place stands behind the head. */
function hasPlaceBehindHead(words: readonly string[]): boolean {
  const head = words.findLastIndex(word => ORGANISATION_HEADS.has(bareWord(word)));
  if (head <= 0 || SURNAME_HEADS.has(bareWord(words[head] ?? ""))) return false;
  return PLACES.has(
    words
      .slice(head + 1)
      .map(bareWord)
      .join(" "),
  );
}

/** "on *Sportsnight Scotland*": behind a preposition of place, a word that is no first name and a country behind it. */
function isPlacedAndNamedAfterPlace(before: Token | undefined, words: readonly string[]): boolean {
  const [first = "", ...rest] = words.map(bareWord);
  const isPlaced = before?.lower === "on" || PREPOSITIONS_OF_PLACE.has(before?.lower ?? "");
  // "in South Korea", "in New England"
  const isItself = INSTITUTION_MODIFIERS.has(first) || first.length === 1;
  return isPlaced && !isItself && !FIRST_NAMES.has(first) && COUNTRIES.has(rest.join(" "));
}

/** "Cricket Australia", "England Netball", not "India Hicks" or "Darragh England": what it deals with, and a country. */
function isNamedAfterPlace(words: readonly string[]): boolean {
  const bare = words.map(bareWord);
  const isPlace = (name: string) => COUNTRIES.has(name) || STATES.has(name);
  const isFields = (fields: readonly string[]) =>
    fields.length > 0 && fields.every(word => FIELDS_OF_NATIONAL_BODIES.has(word) || word === "public");
  return bare.some((_, at) => {
    const isBehind = isFields(bare.slice(0, at)) && isPlace(bare.slice(at).join(" "));
    return isBehind || (isFields(bare.slice(at)) && isPlace(bare.slice(0, at).join(" ")));
  });
}

/**
 * Whether the words have the form of a body's, a place's or a thing's name, with no sign of a person beside them.
 */
function isBody(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: readonly string[],
  titles: readonly string[],
): boolean {
  const last = tokens[to - 1]?.bare ?? "";
  const [first = ""] = words;
  // "Team Roe"
  if (words.length > 1 && bareWord(first) === "team") return true;
  if (words.includes("&") || words.some(isOddWord)) return true;
  if (titles.length === 0 && (words.includes("for") || words.includes("on"))) return true;
  if (EVENT_NOUNS.has(bareWord(first)) || LANDFORMS.has(bareWord(first))) return words.length > 1;
  if (titles.length === 0 && words.includes("of")) return !NOBILITY.has(bareWord(first));
  if (words.length === 1 && (isAcronym(first) || isState(first))) return true;
  if (
    words.length > 1 &&
    DEMONYMS.has(last) &&
    (!FIRST_NAMES.has(bareWord(first)) || PARTY_ADJECTIVES.has(last)) &&
    PARTY_NOUNS.has(tokens[to]?.lower ?? "")
  )
    return true;
  if (words.length > 1 && hasPlaceBehindHead(words)) return true;
  // "Network Wales and West" goes on
  const goesOn = tokens[to]?.lower === "and" && tokens[to + 1]?.isCapital === true;
  const isOfCountry = isNamedAfterPlace(words) || isPlacedAndNamedAfterPlace(tokens[from - 1], words);
  if (titles.length === 0 && !goesOn && isOfCountry) return !hasPersonBeside(tokens, from, to);
  if (!ORGANISATION_HEADS.has(last) && !TEAM_SUFFIXES.has(last)) return false;
  if (titles.some(title => !DEMONYMS.has(title))) return false;
  if (words.length === 1) return true;
  if (hasPersonBeside(tokens, from, to)) return false;
  const isNamed = FIRST_NAMES.has(bareWord(first)) && SURNAME_HEADS.has(last) && words.length <= 3;
  const before = tokens[from - 1]?.lower ?? "";
  return !isNamed || before === "the" || before === "on" || PREPOSITIONS_OF_PLACE.has(before);
}

/** "’s | Hospital", "Flight | MS804": no word of a person's name. */
function isOddWord(word: string): boolean {
  return word.startsWith("'") || word.startsWith("’") || /^\p{Lu}+\d/u.test(word);
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}{2,}\d*|(?:\p{Lu}\.){2,})$/u.test(word);
}

function isState(word: string): boolean {
  return word.endsWith(".") && STATES_SHORT.has(bareWord(word));
}

function foldBody(words: readonly string[]): string {
  return words.map(foldWord).join(" ").replace(/^the /, "");
}

function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && GENERATIONS.has(bareWord(words[last] ?? ""))) last--;
  return foldWord(words[last] ?? "");
}

function firstNameOf(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  const kept = words.findIndex(word => !HONORIFICS.has(bareWord(word)));
  const named = kept < 0 ? [] : words.slice(kept);
  const [first = ""] = named;
  return named.length > 1 && !NAME_PARTICLES.has(first) ? foldWord(first) : null;
}
