import { NEGATING } from "../../english/framing/denying-words.ts";
import { ADVERBIAL_TIMES, CALENDAR } from "../../english/grammar/calendar.ts";
import { TIMES_AFTER_CUE } from "../../english/grammar/clause-words.ts";
import { PASSIVE_AUXILIARIES, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../english/people/nouns.ts";
import { ISSUING, PAPERS_OF_ONE, READING_AS, SPEAKING_PAPERS, WRITING } from "../../english/speech/papers.ts";
import type { Phrase } from "../linking/phrase.ts";
import type { NameMention } from "../people/name-mention.ts";
import type { People } from "../people/person.ts";
import { isManOrWoman } from "../reading/noun-words.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Discourse, Sighting } from "./discourse.ts";
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
    if (way === "unknown") return null;
    if (way === null) continue;
    const makers = sightings.filter(sighting => sighting.sentence === number && isMaker(sighting, way));
    const [maker] = makers;
    const isOnly = makers.every(({ source }) => identityOf(source) === (maker && identityOf(maker.source)));
    return maker?.source.person && isOnly ? maker : null;
  }
  return null;
}

/** How a sentence speaks of a paper: somebody says something in it, or issues it; unknown if neither is sure. */
type Way = "said-in" | "issued" | "unknown";

function isMaker({ as, isTeller, isMain }: Sighting, way: Way): boolean {
  // "Tarn’s board said in a statement": not Tarn
  return way === "issued" ? as === "subject" && isMain : isTeller && as !== "possessor";
}

/** "in a joint | statement", "issued a | statement"; unknown for "sent a letter to Ann Roe", "another letter", null for "the letter". */
function wayOf({ tokens }: Reading, { from, to }: Sentence, noun: string): Way | null {
  const isTwice = tokens.slice(from, to).filter(({ lower }) => lower === noun).length > 1;
  if (isTwice) return "unknown";
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]?.lower !== noun) continue;
    let article = at - 1;
    while (article > from && article >= at - LONGEST_EPITHET && tokens[article]?.kind === "word") {
      if (tokens[article]?.is.determiner) break;
      article--;
    }
    if (tokens[article]?.lower === "the") continue;
    if (!/^an?$/.test(tokens[article]?.lower ?? "") || /^(?:by|from)$/.test(tokens[at + 1]?.lower ?? ""))
      return "unknown";
    // "denied that she wrote a letter"
    if (NEGATING.test(textOf(tokens, from, article))) return "unknown";
    const before = tokens[article - 1]?.lower ?? "";
    if (before === "in") return isSaidIn(tokens, from, article - 1) ? "said-in" : "unknown";
    return ISSUING.has(before) && isOwn(tokens[at + 1]) ? "issued" : "unknown";
  }
  return null;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** "In | a letter, Ann Roe said", "said on Monday | in a letter"; not "said she was threatened in a letter". */
function isSaidIn(tokens: readonly Token[], from: number, preposition: number): boolean {
  let at = preposition - 1;
  while (at > from && isTime(tokens[at])) at--;
  const isPassive = PASSIVE_AUXILIARIES.has(tokens[at - 1]?.lower ?? "");
  return at < from || (tokens[at]?.verb !== undefined && !isPassive);
}

/** Whether nothing behind an issued paper may say that it is another's: not "a letter | she had received", "a letter | signed by". */
function isOwn(next: Token | undefined): boolean {
  return next?.kind !== "word" || isTime(next) || next.lower.endsWith("ing") || PREPOSITIONS.has(next.lower);
}

/**
 * Who made the paper that "it" is right behind the words, if the sentence before says only that one person wrote it, or that
 * it was read out.
 *
 * @example "Ann Roe wrote a letter to the mayor on Monday. “…,” | it | said" // Ann Roe
 * @example "A statement from Ann Roe, his wife, was read out. “…,” | it | said" // Ann Roe
 */
export function makerOfIt({ reading, people, sightings }: Discourse, phrase: Phrase): Sighting | null {
  const { tokens, sentences, sentenceOfToken } = reading;
  if (!isItBehindWords(tokens, phrase)) return null;
  const number = (sentenceOfToken[phrase.from] ?? 0) - 1;
  const sentence = sentences[number];
  // "The council is “a joke”, it said": the council may be "it"
  if (!sentence || tokens[sentence.to]?.kind !== "quote") return null;
  const name = writerIn(reading, people, sentence) ?? readOutIn(reading, people, sentence);
  const isTheirs = ({ at, source }: Sighting) =>
    at >= (name?.from ?? 0) && at < (name?.to ?? 0) && source.person?.kind === "person";
  return (name && sightings.find(sighting => sighting.sentence === number && isTheirs(sighting))) ?? null;
}

/** “…,” | it said, “…,” | it read */
function isItBehindWords(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (tokens[from]?.lower !== "it") return false;
  const words = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  const verb = tokens[to];
  return tokens[words]?.kind === "quote" && (verb?.verb !== undefined || READING_AS.has(verb?.lower ?? ""));
}

/**
 * Who wrote, sent or posted a paper in a sentence that says nothing else: "| Ann Roe | sent a text message to Bo Lee in May."
 * Anything more may be what "it" is, or say that the paper isn't theirs: "a letter she had received", "a letter signed by".
 */
function writerIn(reading: Reading, people: People, sentence: Sentence): NameMention | null {
  const { tokens } = reading;
  const name = nameFirst(reading, people, sentence);
  if (!name || !/^an?$/.test(tokens[name.to + 1]?.lower ?? "")) return null;
  const noun = paperAt(tokens, name.to + 2);
  if (noun === null) return null;
  const verb = tokens[name.to]?.lower ?? "";
  const isWriting = tokens[noun]?.lower === "statement" ? ISSUING.has(verb) : WRITING.has(verb);
  return isWriting && endsAfter(reading, people, noun + 1, sentence.to) ? name : null;
}

/** The name that opens a sentence: "| Ann Roe | wrote", "On Monday, | Ann Roe | wrote". */
function nameFirst({ tokens }: Reading, people: People, sentence: Sentence): NameMention | null {
  let at = sentence.from;
  while (at < sentence.to && !people.nameAt[at] && (isTime(tokens[at]) || tokens[at]?.text === ",")) at++;
  const name = people.nameAt[at];
  return name?.from === at ? name : null;
}

/** Whose paper is read out: "A statement from | Ann Roe |, his wife, was read out." */
function readOutIn(reading: Reading, people: People, sentence: Sentence): NameMention | null {
  const { tokens } = reading;
  if (!/^an?$/.test(tokens[sentence.from]?.lower ?? "")) return null;
  const noun = paperAt(tokens, sentence.from + 1);
  const name = noun !== null && tokens[noun + 1]?.lower === "from" ? (people.nameAt[noun + 2] ?? null) : null;
  let at = name?.to ?? sentence.to;
  if (tokens[at]?.text === ",") {
    at++;
    while (at < sentence.to && tokens[at]?.kind !== "punct" && !people.nameAt[at]) at++;
    at = tokens[at]?.text === "," ? at + 1 : sentence.to;
  }
  if (tokens[at]?.lower !== "was" || tokens[at + 1]?.lower !== "read") return null;
  const end = /^(?:out|aloud)$/.test(tokens[at + 2]?.lower ?? "") ? at + 3 : at + 2;
  return endsAfter(reading, people, end, sentence.to) ? name : null;
}

/** The paper at a token: "letter", "text message". */
function paperAt(tokens: readonly Token[], at: number): number | null {
  const isPaper = (token: Token | undefined) =>
    token !== undefined && PAPERS_OF_ONE.has(token.lower) && !token.isCapital;
  if (!isPaper(tokens[at])) return null;
  return isPaper(tokens[at + 1]) ? at + 1 : at;
}

/** Whether a sentence ends with whom a paper is for and when, if at all: "to Bo Lee in May 2017." */
function endsAfter({ tokens }: Reading, people: People, from: number, to: number): boolean {
  let at = from;
  if (tokens[at]?.lower === "to") {
    // not a body, which could be "it" as well: "to the council"
    const name = people.nameAt[at + 1];
    const noun = tokens[at + 2]?.lower ?? "";
    const isPerson = name
      ? people.personOf.get(name)?.kind === "person"
      : PERSON_NOUNS.has(noun) || isManOrWoman(noun);
    if (!isPerson) return false;
    at = name?.to ?? at + 3;
  }
  return tokens.slice(at, to).every(token => isTime(token) || /^[.!]$/.test(token.text));
}

/** "on Monday", "last week", "in May 2017" */
function isTime(token: Token | undefined): boolean {
  if (!token) return false;
  const { kind, lower } = token;
  if (kind === "number" || /^(?:on|in|last|this|early|late)$/.test(lower)) return true;
  return CALENDAR.has(lower) || TIMES_AFTER_CUE.has(lower) || ADVERBIAL_TIMES.has(lower);
}
