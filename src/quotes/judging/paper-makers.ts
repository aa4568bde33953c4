import { PASSIVE_AUXILIARIES } from "../../english/grammar/function-words.ts";
import { POSSESSIVES } from "../../english/grammar/pronouns.ts";
import { ISSUING, PAPERS_OF_ONE, READING_AS, SENDING, SPEAKING_PAPERS } from "../../english/speech/papers.ts";
import type { Phrase } from "../linking/phrase.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Discourse, Sighting } from "./discourse.ts";
import { genderOfPronoun } from "./pronouns.ts";
import { identityOf } from "./source.ts";

/** How many sentences back a paper was last spoken of. */
const REACH = 4;

/** Most words of "a short and very angry | statement". */
const LONGEST_EPITHET = 3;

/**
 * Who made the paper that "the statement" is, if a sentence before says so of one person or body.
 *
 * @example "In a statement, Ann Roe said it would close. “…,” | the statement | said" // Ann Roe
 */
export function makerOfPaper({ reading, sightings }: Discourse, phrase: Phrase): Sighting | null {
  const { tokens, sentences, sentenceOfToken } = reading;
  const noun = tokens[phrase.head]?.lower ?? "";
  const isBare = tokens[phrase.from]?.lower === "the" && phrase.head === phrase.from + 1;
  if (!isBare || phrase.to !== phrase.head + 1 || !SPEAKING_PAPERS.has(noun)) return null;
  const here = sentenceOfToken[phrase.from] ?? 0;
  for (let number = here - 1; number >= Math.max(0, here - REACH); number--) {
    const sentence = sentences[number];
    if (!sentence) continue;
    const way = wayOf(reading, sentence, noun);
    if (way === null) continue;
    const makers = sightings.filter(sighting => sighting.sentence === number && isMaker(sighting, way));
    const [maker] = makers;
    const isOnly = makers.every(({ source }) => identityOf(source) === (maker && identityOf(maker.source)));
    return maker?.source.person && isOnly ? maker : null;
  }
  return null;
}

/** How a sentence speaks of a paper: somebody says something in it, or issues it. */
type Way = "said-in" | "issued";

function isMaker({ as, isTeller, isMain }: Sighting, way: Way): boolean {
  // "Tarn’s board said in a statement": not Tarn
  return way === "issued" ? as === "subject" && isMain : isTeller && as !== "possessor";
}

/** "in a joint | statement", "issued a | statement"; null for "sent a letter to Ann Roe", "read out a statement by". */
function wayOf({ tokens }: Reading, { from, to }: Sentence, noun: string): Way | null {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.lower !== noun) continue;
    let article = at - 1;
    while (article > from && article >= at - LONGEST_EPITHET && tokens[article]?.kind === "word") {
      if (/^an?$/.test(tokens[article]?.lower ?? "")) break;
      article--;
    }
    if (!/^an?$/.test(tokens[article]?.lower ?? "") || /^(?:by|from)$/.test(tokens[at + 1]?.lower ?? ""))
      return null;
    const before = tokens[article - 1]?.lower ?? "";
    if (before === "in") return "said-in";
    return ISSUING.has(before) ? "issued" : null;
  }
  return null;
}

/** How many sentences back a paper is "it". */
const REACH_OF_IT = 2;

/**
 * Who made the paper that "it" is right behind the words, if one of the two sentences before says so.
 *
 * @example "Ann Roe ended her letter with a joke. “…,” | it | said" // Ann Roe
 * @example "Jurors saw a text message that Ann Roe sent in May. “…,” | it | read" // Ann Roe
 */
export function makerOfIt(discourse: Discourse, phrase: Phrase): Sighting | null {
  const { tokens, sentences, sentenceOfToken } = discourse.reading;
  if (!isItBehindWords(tokens, phrase)) return null;
  const here = sentenceOfToken[phrase.from] ?? 0;
  for (let number = here - 1; number >= Math.max(0, here - REACH_OF_IT); number--) {
    const sentence = sentences[number];
    const noun = sentence ? lastPaper(tokens, sentence) : null;
    if (noun !== null) return makerBeside(discourse, number, noun);
    // "The Harbour Board met. “…,” it said."
    const isOfThing = discourse.sightings.some(
      ({ sentence: at, as, source }) =>
        at === number && as === "subject" && (source.person ?? source.described)?.kind !== "person",
    );
    if (isOfThing) return null;
  }
  return null;
}

/** “…,” | it said, “…,” | it read */
function isItBehindWords(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (tokens[from]?.lower !== "it") return false;
  const words = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  const verb = tokens[to];
  return tokens[words]?.kind === "quote" && (verb?.verb !== undefined || READING_AS.has(verb?.lower ?? ""));
}

function lastPaper(tokens: readonly Token[], { from, to }: Sentence): number | null {
  for (let at = to - 1; at > from; at--)
    if (PAPERS_OF_ONE.has(tokens[at]?.lower ?? "") && !tokens[at]?.isCapital) return at;
  return null;
}

function makerBeside(
  { reading: { tokens }, people, sightings }: Discourse,
  number: number,
  noun: number,
): Sighting | null {
  const here = sightings.filter(({ sentence }) => sentence === number);
  // "a letter from Ann Roe", "a text that Ann Roe sent"
  const joint = tokens[noun + 1]?.lower ?? "";
  const next = /^(?:from|by|that|which)$/.test(joint) ? noun + 2 : noun + 1;
  const name = people.nameAt[next];
  if (name) {
    const isSender = /^(?:from|by)$/.test(joint) || SENDING.has(tokens[name.to]?.lower ?? "");
    return isSender
      ? (here.find(({ at, source }) => at === name.from && source.person?.kind === "person") ?? null)
      : null;
  }
  if (/^(?:from|by)$/.test(joint)) return null;
  const isMakerHere = makersBefore(tokens, noun);
  const makers = isMakerHere
    ? here.filter(sighting => sighting.source.person !== null && isMakerHere(sighting))
    : [];
  const [maker] = makers;
  const isOnly = makers.every(({ source }) => identityOf(source) === (maker && identityOf(maker.source)));
  return maker && isOnly ? maker : null;
}

/** Which of those in a sentence made its paper, by the words before it: "ended her | letter", "in a | letter", "sent a | letter". */
function makersBefore(tokens: readonly Token[], noun: number): ((sighting: Sighting) => boolean) | null {
  let first = noun - 1;
  while (first > noun - 1 - LONGEST_EPITHET && tokens[first]?.kind === "word" && !isStart(tokens[first]))
    first--;
  const lower = tokens[first]?.lower ?? "";
  const before = tokens[first - 1]?.lower ?? "";
  if (POSSESSIVES.has(lower)) {
    const gender = genderOfPronoun(lower);
    return ({ as, isMain, source: { person } }) =>
      as === "subject" && isMain && (person?.gender ?? gender) === gender;
  }
  if (!/^an?$/.test(lower)) return null;
  if (before === "in") return sighting => isMaker(sighting, "said-in");
  const isIssued = ISSUING.has(before) || SENDING.has(before);
  const isPassive = PASSIVE_AUXILIARIES.has(tokens[first - 2]?.lower ?? "");
  return isIssued && !isPassive ? sighting => isMaker(sighting, "issued") : null;
}

function isStart(token: Token | undefined): boolean {
  return token?.is.determiner === true || POSSESSIVES.has(token?.lower ?? "");
}
