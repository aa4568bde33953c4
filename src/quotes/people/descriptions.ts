import { DEFINITE_DETERMINERS, FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { POSSESSIVES } from "../../english/grammar/pronouns.ts";
import { DEMONYMS, PARTY_MEMBERS, PEOPLES } from "../../english/people/demonyms.ts";
import { BODY_NOUNS, DOCUMENT_NOUNS, KIN } from "../../english/people/nouns.ts";
import { COUNTRIES, PLACES, STATES } from "../../english/people/places.ts";
import {
  DEPARTMENTS,
  FORMER_HOLDERS,
  HEAD_OFFICES,
  NEXT_HOLDERS,
  OFFICES,
  OFFICES_OF_STATE,
  OTHERS_IN_ROLE,
  TITLE_MODIFIERS,
} from "../../english/people/titles.ts";
import type { Phrase } from "../linking/phrase.ts";
import { bareWord } from "../reading/lexeme.ts";
import { isStop } from "../reading/noun-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { People, Person } from "./person.ts";
import { phraseAfter, phraseBefore } from "./roles-beside-names.ts";

/** What the article says somebody is, beside the name: "Imran Qadir, the mayor of Castleferry". */
interface Fact {
  readonly person: Person;
  /** Words before the noun and in the name's titles, in lower case. */
  readonly modifiers: ReadonlySet<string>;
  /** Tokens of the words that say it. */
  readonly from: number;
  readonly to: number;
}

/** Facts by their noun: "mayor". */
export type Descriptions = ReadonlyMap<string, readonly Fact[]>;

/** The long forms of short titles in descriptions. */
const LONG_TITLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["sen", ["senator"]],
  ["gov", ["governor"]],
  ["justice", ["judge"]],
  ["rep", ["congressman", "congresswoman", "representative", "lawmaker"]],
  ["pres", ["president"]],
  ["gen", ["general"]],
  ["prof", ["professor"]],
  ["dr", ["doctor"]],
  ["sgt", ["sergeant"]],
  ["capt", ["captain"]],
  ["lt", ["lieutenant"]],
  ["col", ["colonel"]],
  ["pope", ["pope", "pontiff"]],
  ["senator", ["lawmaker"]],
  ["congressman", ["lawmaker"]],
  ["congresswoman", ["lawmaker"]],
]);

/** More facts with one noun are dropped: no reader can tell so many presidents apart. */
const MAX_FACTS = 100;

function add(facts: Map<string, Fact[]>, noun: string, fact: Fact): void {
  const list = facts.get(noun);
  if (!list) facts.set(noun, [fact]);
  else if (list.length < MAX_FACTS) list.push(fact);
}

/** Gathers every apposition and title of the article. */
export function findDescriptions(reading: Reading, people: People): Descriptions {
  const facts = new Map<string, Fact[]>();
  for (const name of people.names) {
    const person = people.personOf.get(name);
    if (!person) continue;
    const noun = bareWord(name.words.at(-1) ?? "");
    // "a senior Republican aide" says of nobody that they are one
    if (person.kind === "organisation" && !DEMONYMS.has(noun)) {
      add(facts, noun, {
        person,
        modifiers: new Set(name.words.map(bareWord)),
        from: name.from,
        to: name.to,
      });
    }
    for (const title of name.titles) {
      const fact = { person, modifiers: new Set(name.titles), from: name.from, to: name.to };
      for (const noun of [title, ...(LONG_TITLE.get(title) ?? [])]) add(facts, noun, fact);
    }
    for (const said of [phraseBefore(reading, name), phraseAfter(reading, name)])
      if (said) add(facts, said.noun, { person, modifiers: said.modifiers, from: said.from, to: said.to });
  }
  return facts;
}

export interface Described {
  readonly person: Person;
  readonly from: number;
  readonly to: number;
  /** Others whom it fits as well: "the coach", of two coaches. */
  readonly rivals: readonly Person[];
  /** Whether it has a word that nothing beside the name supports, and nothing contradicts: "the Tarn coach", of "his coach, Ann Roe". */
  readonly isGuess: boolean;
}

/** Somebody else than the article describes so: "the Hull coach", beside the coach of Leeds. */
export const ANOTHER = "another";

/**
 * The person that a definite description refers to: "the mayor", if the article says who that is.
 *
 * All its words must fit ("the Vermont senator", "the Prime Minister"). If several people fit, it is the one whose
 * facts share most words, or failing that the one described last before it; "former" and the like never fit a present
 * holder. `ANOTHER` if its words contradict what the article says: "the Democratic candidate", "the second driver".
 */
export function resolveDescription(
  reading: Reading,
  descriptions: Descriptions,
  phrase: Phrase,
): Described | typeof ANOTHER | null {
  const { tokens } = reading;
  const first = tokens[phrase.from];
  const head = tokens[phrase.head]?.bare ?? "";
  const isDefinite =
    first !== undefined &&
    (DEFINITE_DETERMINERS.has(first.lower) ||
      (KIN.has(head) && POSSESSIVES.has(first.lower)) ||
      (tokens[phrase.head]?.isCapital === true && HEAD_OFFICES.has(head)));
  if (!isDefinite || DOCUMENT_NOUNS.has(head)) return null;
  const wanted = wordsOf(tokens, phrase);
  const known = descriptions.get(head) ?? [];
  const isOnly = known.every(({ person }) => person === known[0]?.person);
  let best: Fact | null = null;
  let bestRank = Number.NEGATIVE_INFINITY;
  const fits = new Map<Person, number>();
  for (const fact of known) {
    if (fact.from <= phrase.head && fact.to === phrase.to) {
      const [before, next] = [tokens[fact.from - 1], tokens[fact.to]];
      // "Ann Roe, the judge | who freed him": nobody else, though another judge is named later.
      const isBesideName = fact.from === phrase.from && before?.text === "," && !next?.isCapital;
      if (isBesideName) return { ...fact, rivals: [], isGuess: false };
      // "The judge | Ann Roe called “a liar” said": she isn't the judge.
      if (next?.text !== ",") continue;
    }
    const shared = wanted.filter(word => fact.modifiers.has(word)).length;
    if (isOfFormer(head, fact.modifiers) !== isOfFormer(head, wanted)) continue;
    const isOffice = (word: string) => TITLE_MODIFIERS.has(word);
    if (wanted.some(word => isOffice(word) && !fact.modifiers.has(word))) continue;
    const rest = [...fact.modifiers].filter(word => isOffice(word) && word !== "general");
    // "The minister" may be the foreign minister, where the article has no other; never the prime minister.
    if (!wanted.some(isOffice) && rest.length > 0 && !(isOnly && rest.every(word => DEPARTMENTS.has(word))))
      continue;
    const nearness = fact.from < phrase.from ? 1 - (phrase.from - fact.from) / 1e6 : 0;
    fits.set(fact.person, Math.max(shared, fits.get(fact.person) ?? 0));
    const rank = shared + nearness;
    if (rank > bestRank) {
      best = fact;
      bestRank = rank;
    }
  }
  if (!best) return predecessor(descriptions, head, wanted);
  const unmet = wanted.filter(word => !best?.modifiers.has(word));
  if (contradicts(tokens, phrase, best, unmet)) return ANOTHER;
  // A word that nothing beside the name supports: another senator, unless only one is known.
  if (unmet.length > 0 && (!isOnly || unmet.some(word => DEMONYMS.has(word)))) return null;
  const { person, from, to } = best;
  const rivals = [...fits].filter(([other, fit]) => other !== person && fit === fits.get(person));
  // "What did the coach say?", where only somebody named later is a coach: of Tarn.
  const isAhead = from > phrase.to && hasOwner(tokens, best) && !OFFICES_OF_STATE.has(head);
  const isMetLater = isAhead && person.mentions.every(mention => mention.from > phrase.to);
  // "The Tarn senator" of "Sen. Roe" is the usual way to say where.
  const isGuess =
    isMetLater ||
    unmet.some(
      word =>
        isOfNext(tokens, phrase, word) ||
        PARTY_MEMBERS.has(word) ||
        BODY_NOUNS.has(word) ||
        (isCapitalIn(tokens, phrase, word) && !OFFICES_OF_STATE.has(head)),
    );
  return { person, from, to, rivals: rivals.map(([other]) => other), isGuess };
}

/** "Tarn coach | Ann Roe", "the coach of Tarn": the words say whose. */
function hasOwner(tokens: readonly Token[], fact: Fact): boolean {
  return [...fact.modifiers].some(word => isCapitalIn(tokens, fact, word));
}

/** What a description wants somebody to be besides its noun: "the new mayor of Tarn" new, and of Tarn. */
function wordsOf(tokens: readonly Token[], { from, to, head }: Phrase): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    // "the Vermont senator | and presidential candidate": the first role is enough.
    if (at === head + 1 && token?.lower === "and") break;
    if (token?.kind !== "word" || at === head) continue;
    const isEmpty = FUNCTION_WORDS.has(token.lower) || isStop(token.lower);
    if (isEmpty && !OTHERS_IN_ROLE.has(token.bare)) continue;
    words.push(token.bare);
  }
  return words;
}

/** "the former mayor"; a retired teacher is still "the teacher". */
function isOfFormer(head: string, words: Iterable<string>): boolean {
  return [...words].some(word => FORMER_HOLDERS.has(word) && (word !== "retired" || OFFICES.has(head)));
}

/**
 * Whether an unmet word makes it another person: "the second driver"; "the new mayor" beside "the mayor of Tarn"; a
 * party, a people or a place other than the one beside the name.
 */
function contradicts(
  tokens: readonly Token[],
  phrase: Phrase,
  fact: Fact,
  unmet: readonly string[],
): boolean {
  const head = tokens[phrase.head]?.bare ?? "";
  const others = [...fact.modifiers].filter(word => word !== head);
  const isOther = unmet.some(word => {
    if (OTHERS_IN_ROLE.has(word)) return true;
    if (isOfNext(tokens, phrase, word)) return others.length > 0;
    const kind = kindOfWord(tokens, phrase, word);
    return kind !== null && others.some(other => kindOfWord(tokens, fact, other) === kind);
  });
  return isOther || areOfTwo(namesOf(tokens, phrase, head), namesOf(tokens, fact, head));
}

/** "the mayor of Tarn" and "the mayor of Vell" */
function areOfTwo(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some(word => other.includes(word));
}

/** The capitals of what a role is of: "the head | of the Refugee Council". */
function namesOf(tokens: readonly Token[], { from, to }: Words, head: string): string[] {
  let role = from;
  while (role < to && tokens[role]?.bare !== head) role++;
  if (tokens[role + 1]?.lower !== "of") return [];
  const names: string[] = [];
  for (let at = tokens[role + 2]?.lower === "the" ? role + 3 : role + 2; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || !token.isCapital) break;
    names.push(token.bare);
  }
  return names;
}

/** Tokens of a role with what is said of it. */
type Words = Pick<Fact, "from" | "to">;

/** "the new mayor", but not "the New York mayor" */
function isOfNext(tokens: readonly Token[], words: Words, word: string): boolean {
  return NEXT_HOLDERS.has(word) && !isCapitalIn(tokens, words, word);
}

/**
 * Which of several that exclude each other a word beside a role is; null for any other. A striker of England is one of
 * Tottenham too, and a professor at Harvard one of economics.
 */
function kindOfWord(
  tokens: readonly Token[],
  words: Words,
  word: string,
): "party" | "people" | "country" | "state" | "town" | null {
  if (PARTY_MEMBERS.has(word)) return "party";
  if (PEOPLES.has(word)) return "people";
  if (!isCapitalIn(tokens, words, word)) return null;
  if (COUNTRIES.has(word)) return "country";
  if (STATES.has(word)) return "state";
  return PLACES.has(word) ? "town" : null;
}

/** Whether a word is there with a capital, and is no part of an office: "the Tarn coach". */
function isCapitalIn(tokens: readonly Token[], { from, to }: Words, word: string): boolean {
  if (OFFICES.has(word) || TITLE_MODIFIERS.has(word)) return false;
  for (let at = from; at < to; at++) if (tokens[at]?.bare === word && tokens[at]?.isCapital) return true;
  return false;
}

/** "The former mayor", if the present one has one named predecessor. */
function predecessor(descriptions: Descriptions, head: string, wanted: readonly string[]): Described | null {
  if (!wanted.includes("former") || !descriptions.has(head)) return null;
  const facts = descriptions.get("predecessor") ?? [];
  const [fact] = facts;
  if (!fact || facts.some(({ person }) => person !== fact.person)) return null;
  return { person: fact.person, from: fact.from, to: fact.to, rivals: [], isGuess: false };
}
