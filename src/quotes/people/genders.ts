import {
  ARTICLES_AND_POSSESSIVES,
  FUNCTION_WORDS,
  PREPOSITIONS,
} from "../../english/grammar/function-words.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import { GENERATIONS, SURNAME_TITLES } from "../../english/people/name-words.ts";
import { GENDERED, KIN, OFFICES_IN_MAN } from "../../english/people/nouns.ts";
import { bareWord } from "../reading/lexeme.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Gender, GenderEvidence } from "./gender.ts";
import type { NameMention } from "./name-mention.ts";
import type { People, Person } from "./person.ts";

/** The gender shown by one mention: its title, or the noun beside it. */
export function genderOfMention(reading: Reading, name: NameMention): GenderEvidence | null {
  if (name.gender) return { gender: name.gender, strength: "title", isFaint: false };
  const gender = genderOfNouns(reading, name);
  return gender ? { gender, strength: "noun", isFaint: false } : null;
}

/** The gender of most people with a first name; the surname doesn't count ("Farzana Iqbal"). */
export function genderOfFirstName({ firstName, words }: NameMention): Gender | null {
  if (firstName === null) return null;
  const last = words.findLastIndex(word => !GENERATIONS.has(bareWord(word)));
  const told = words.slice(0, last).map(word => genderOfGiven(bareWord(word)));
  return told.find(gender => gender !== undefined) ?? null;
}

/** "Ann", and "Kelly-Ann", of whose halves one tells it and none contradicts; undefined for no known first name. */
function genderOfGiven(bare: string): Gender | null | undefined {
  if (FIRST_NAMES.has(bare) || !bare.includes("-")) return FIRST_NAMES.get(bare);
  const halves = bare.split("-").map(half => FIRST_NAMES.get(half));
  if (halves.includes(undefined)) return undefined;
  const genders = new Set(halves.filter(gender => gender !== null));
  const [only = null] = genders.size === 1 ? genders : [];
  return only ?? null;
}

/** "spokeswoman Hope Hicks", "his wife, Ruth Hallam", "Hicks, a businesswoman": the noun beside a name shows it. */
function genderOfNouns(reading: Reading, name: NameMention): "he" | "she" | null {
  const { tokens } = reading;
  const shownBy = (noun: string) => {
    const gender = GENDERED.get(noun);
    // "the chairman, Kate Roe"
    return OFFICES_IN_MAN.has(noun) && genderOfFirstName(name) === "she" ? undefined : gender;
  };
  for (const title of name.titles) {
    const gender = shownBy(title);
    if (gender) return gender;
  }
  const isBehindComma = tokens[name.from - 1]?.text === ",";
  const before = isBehindComma ? name.from - 2 : name.from - 1;
  const noun = shownBy(tokens[before]?.lower ?? "");
  const isOwnNoun = !isBehindComma || isApposed(tokens, before);
  if (noun && isOwnNoun) return noun;
  if (tokens[name.to]?.text !== ",") return null;
  // "A neighbour, Ann Roe, pulled her brother aside": the second comma ends who she is.
  if (isBehindComma && isOwnNoun && isHumanNoun(tokens[before]?.lower ?? "")) return null;
  for (let at = name.to + 1; at < name.to + 7; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || ENDS_ROLE.has(token.lower)) return null;
    // "Ann Roe, chased by Rep. King": a surname.
    const gender = token.isCapital && SURNAME_TITLES.has(token.lower) ? undefined : shownBy(token.lower);
    if (gender) return gender;
  }
  return null;
}

/** "his wife,", "the chairman,", "one woman,": the noun before a comma has a determiner a few words before it. */
function isApposed(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > noun - 6; at--) {
    const token = tokens[at];
    if (!token || token.kind === "punct" || token.kind === "quote") return false;
    if (token.kind === "clitic" || SINGULAR_DETERMINERS.has(token.lower)) return true;
  }
  return false;
}

const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES_AND_POSSESSIVES, "one", "another"]);

/** After these an apposition no longer says who it is. */
const ENDS_ROLE: ReadonlySet<string> = new Set([
  "of",
  "who",
  "for",
  "and",
  "in",
  "at",
  "whose",
  "to",
  "with",
]);

/** Votes that make a name a man's or a woman's if there is no better evidence. */
const LEAST_VOTES = 1;

/** Votes of which somebody with the other form of address is somebody else: a "he", or "his" twice. */
const SURE_VOTES = 2;

/** Votes that outweigh a first name: "Leslie Roe … he … his … he". */
const OUTVOTES_NAME = 4;

/**
 * "Clinton said she …": a pronoun in a sentence whose only person so far is Clinton, or at the start of the sentence
 * after such a one, is a vote for he or she. Things get none.
 */
export function voteGenders(reading: Reading, people: People): void {
  const votes = new Map<Person, number>();
  let last: Person | null = null;
  let lastParagraph = 0;
  for (const sentence of reading.sentences) {
    const isNear = sentence.paragraph === lastParagraph;
    let only: Person | null | undefined;
    /** A pronoun before the name means somebody else. */
    let earlier = 0;
    let hasOther = false;
    for (let at = sentence.from; at < sentence.to; at++) {
      const name = people.nameAt[at];
      if (name) {
        if (name.from === at) only = joinSubject(only, people.personOf.get(name));
        continue;
      }
      const vote = voteAt(reading.tokens, at);
      if (vote === 0) continue;
      if (only === undefined) {
        const person = earlier === 0 && isNear ? last : null;
        if (person) votes.set(person, (votes.get(person) ?? 0) + vote);
        earlier = vote;
      } else if (isObjectHere(reading.tokens, at)) hasOther = true;
      else if (only && Math.sign(earlier) !== Math.sign(vote)) {
        votes.set(only, (votes.get(only) ?? 0) + vote);
      }
    }
    // "Roe asked her six times. Each time she said no.": the one who was asked.
    if (only && !hasOther) last = only;
    else if (only !== undefined) last = null;
    lastParagraph = sentence.paragraph;
  }
  for (const person of people.all) {
    if (person.genderEvidence || person.kind !== "person") continue;
    const evidence = weakEvidence(person, votes.get(person) ?? 0);
    person.genderEvidence = evidence;
    person.gender = evidence?.gender ?? null;
  }
}

/** The first name, or if there is none or much contradicts it, the pronouns. `votes`: above 0 for "he". */
function weakEvidence({ fullest }: Person, votes: number): GenderEvidence | null {
  const named = genderOfFirstName(fullest);
  const voted: Gender = votes > 0 ? "he" : "she";
  if (named !== null && (named === voted || Math.abs(votes) < OUTVOTES_NAME))
    return { gender: named, strength: "first-name", isFaint: false };
  if (Math.abs(votes) < LEAST_VOTES) return null;
  return { gender: voted, strength: "pronoun-vote", isFaint: Math.abs(votes) < SURE_VOTES };
}

/** The only person named so far: null if there are several, or one not known to be a person. */
function joinSubject(only: Person | null | undefined, person: Person | undefined): Person | null | undefined {
  if (person?.kind === "organisation" || person?.human.strength === "against") return only;
  if (!person || !canVote(person)) return null;
  return only === undefined || only === person ? person : null;
}

/** Towns, firms and works have "his" and "her" beside them too, and are neither. */
function canVote({ kind, human }: Person): boolean {
  return kind === "person" && human.strength !== "against" && human.strength !== "none";
}

/** "| Her husband drove": surer evidence than another possessive. */
function voteAt(tokens: readonly Token[], at: number): number {
  const vote = tokens[at]?.is.genderVote ?? 0;
  return vote !== 0 && KIN.has(tokens[at + 1]?.lower ?? "") ? Math.sign(vote) * SURE_VOTES : vote;
}

/** "Roe beat her", "Roe thanked him for it": an object in the subject's own sentence is somebody else. */
function isObjectHere(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === "him") return true;
  if (lower !== "her") return false;
  const next = tokens[at + 1];
  return next?.kind !== "word" || PREPOSITIONS.has(next.lower) || FUNCTION_WORDS.has(next.lower);
}
