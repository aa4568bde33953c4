import type { Article } from "../../../articles/article.ts";
import {
  MADE_PUBLIC,
  PLAIN_PREDICATES,
  REFERRING_NOUNS,
} from "../../../english/framing/framing-references.ts";
import { DENIALS } from "../../../english/framing/framing-words.ts";
import { lastAt } from "../../../text/last-at.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { isOverlapping, type Span, sliceOf } from "../../../text/span.ts";
import { type Reading, readArticle } from "../../reading/reading.ts";
import { findStretches } from "../../reading/stretches.ts";
import type { Token } from "../../reading/tokens.ts";
import { isNote } from "./article-notices.ts";
import { CONCERNS_ANY, type Concerns } from "./concerned.ts";
import type { Introduced } from "./introduced.ts";
import { namesOnlyNamesake } from "./namesakes.ts";
import { isLikeFraming, wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";
import { headOf, nounForWords, ownWords } from "./reference-head.ts";

/** A sentence that refers to words. */
interface Reference {
  /** The noun that refers to them. */
  readonly token: Token;
  /** The quotation that follows the noun: the words “A”. */
  readonly named: Token | null;
  /** Whether what the sentence says of them is on the list of plain things, or they aren't its subject. */
  readonly isPlain: boolean;
  readonly sentence: readonly Token[];
  /** The quotation before the sentence, if there is any. */
  readonly quotation: Span | null;
  /** Where the sentences begin that are near before it. */
  readonly nearFrom: number;
}

/** How many sentences after words a reference means them, even if somebody else is quoted in between. */
const NEAR_SENTENCES = 4;

/** A paragraph with more UTF-16 code units is no prose. */
const LONGEST_PROSE = 10_000;

/**
 * Sentences anywhere in an article that refer to the words: "The clip was cut together from a speech about another
 * country." One after them, with nothing else quoted in between, may say only what is on the list of plain things.
 * One that names the speaker must not read like those that take words back: "Roe's office has no record of the words."
 */
export function framedByReference(
  article: Article,
  words: Introduced,
  concerns: Concerns = CONCERNS_ANY,
): Framed | null {
  if (words.kind === "transcript") return null;
  const speaker = wordsOfSpeaker(words);
  const surname = [...speaker].at(-1) ?? "";
  const isMeant = ({ token, named, isPlain, sentence, quotation, nearFrom }: Reference): boolean => {
    if (named && !isSameText(article, named, words)) return false;
    if (isOfNamesake(article, sentence, words)) return false;
    const isAfter = token.start >= words.end;
    const isNext = nearFrom <= words.end || (quotation !== null && isOverlapping(quotation, words));
    if (isAfter && isNext && !isPlain) return concerns(token);
    const isOfSpeaker = sentence.some(({ lower, isCapital }) => isCapital && lower === surname);
    const isOther = !sentence.some(part => isOverlapping(part, words));
    return isOfSpeaker && isOther && isLikeFraming(sentence, speaker) && concerns(token);
  };
  for (const reference of referencesIn(article).near(words, surname)) {
    if (isMeant(reference)) return framed("unclear", reference.token);
  }
  return null;
}

/** "Otto Brun's post", where the words are Ida Brun's. */
function isOfNamesake({ text }: Article, sentence: readonly Token[], { attribution }: Introduced): boolean {
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (!first || !last || attribution.kind === "unclear") return false;
  return namesOnlyNamesake(text.slice(first.start, last.end), attribution.speaker);
}

/** The sentence “A”: whether it is the words, or a part of them. */
function isSameText({ text }: Article, named: Span, words: Span): boolean {
  const [one, other] = [named, words].map(span =>
    sliceOf(text, span)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));
}

/** Reading all of an article takes longer than a check: only paragraphs with one of these are read, and those before. */
// With "u" beside "i" it takes four times as long.
const MAY_REFER = new RegExp(`\\b(?:${[...REFERRING_NOUNS].join("|")})\\b`, "i");

/** The references of an article: those of a paragraph are read when words are checked that they may be about. */
class References {
  readonly #article: Article;
  /** The paragraphs that may have any: their numbers, and their words in small letters. */
  readonly #referring: readonly { readonly at: number; readonly lower: string }[];
  readonly #read = new Map<number, readonly Reference[]>();
  #quotations: readonly (Span | null)[] | null = null;

  constructor(article: Article) {
    // Reading a paragraph without an end, such as a table in one line, takes a hundred bytes and more a character.
    const paragraphs = article.paragraphs.filter(({ start, end }) => end - start <= LONGEST_PROSE);
    this.#article = { ...article, paragraphs };
    this.#referring = paragraphs.flatMap((paragraph, at) => {
      const own = sliceOf(article.text, paragraph);
      return MAY_REFER.test(own) ? [{ at, lower: own.toLowerCase() }] : [];
    });
  }

  /** Those in paragraphs that name the speaker, come soon after the words, or have no other quotation between them. */
  *near(words: Span, surname: string): Generator<Reference> {
    const { paragraphs } = this.#article;
    const home = lastAt(paragraphs, ({ start }) => start, words.end);
    for (const { at, lower } of this.#referring) {
      const mayFollow = at >= home && (at <= home + NEAR_SENTENCES || this.#isNextQuoted(at, words));
      if (mayFollow || (surname !== "" && lower.includes(surname))) yield* this.#in(at);
    }
  }

  #isNextQuoted(at: number, words: Span): boolean {
    const before = this.#quotationBefore(at);
    return before !== null && isOverlapping(before, words);
  }

  #in(at: number): readonly Reference[] {
    const known = this.#read.get(at);
    if (known) return known;
    const found = readReferences(this.#article, at, paragraph => this.#quotationBefore(paragraph));
    this.#read.set(at, found);
    return found;
  }

  #quotationBefore(at: number): Span | null {
    this.#quotations ??= quotationsBefore(this.#article);
    return this.#quotations[at] ?? null;
  }
}

const referencesIn = onceForEach((article: Article) => new References(article));

/** The references in one paragraph. What is near before it is read only if there are any. */
function readReferences(
  article: Article,
  at: number,
  quotationBefore: (paragraph: number) => Span | null,
): Reference[] {
  const home = article.paragraphs[at];
  if (!home || isNote(article.text, home)) return [];
  const alone = readParagraphs(article, at, at + 1);
  if (!alone.sentences.some(({ from, to }) => referenceIn(alone.tokens.slice(from, to)))) return [];
  // Each paragraph has a sentence.
  const first = Math.max(0, at - NEAR_SENTENCES);
  const { tokens, sentences } = readParagraphs(article, first, at + 1);
  const references: Reference[] = [];
  let quotation = quotationBefore(first);
  for (const [number, { from, to, paragraph }] of sentences.entries()) {
    const sentence = tokens.slice(from, to);
    const found = paragraph === at - first + 1 ? referenceIn(sentence) : null;
    if (found) {
      const near = sentences[Math.max(0, number - NEAR_SENTENCES)];
      references.push({ ...found, sentence, quotation, nearFrom: tokens[near?.from ?? 0]?.start ?? 0 });
    }
    quotation = sentence.findLast(({ kind }) => kind === "quote") ?? quotation;
  }
  return references;
}

/** For each paragraph, the last quotation in marks before it. */
function quotationsBefore({ text, paragraphs }: Article): (Span | null)[] {
  let last: Span | null = null;
  return paragraphs.map(paragraph => {
    const before = last;
    last = findStretches({ text, paragraphs: [paragraph] }).at(-1)?.outer ?? last;
    return before;
  });
}

/** Marks, sentences and words of a paragraph don't depend on the others. */
function readParagraphs(article: Article, from: number, to: number): Reading {
  return readArticle({ ...article, paragraphs: article.paragraphs.slice(from, to) });
}

/** The noun of a reference, and whether what is said of it is plain. */
function referenceIn(sentence: readonly Token[]): Pick<Reference, "token" | "named" | "isPlain"> | null {
  const own = ownWords(sentence);
  const at = headOf(sentence);
  const head = own[at];
  if (head) return { token: head, named: namedBy(head, sentence), isPlain: isPlain(own.slice(at + 1)) };
  const token = nounForWords(own);
  return token ? { token, named: namedBy(token, sentence), isPlain: true } : null;
}

/** The quotation right behind a noun. */
function namedBy(noun: Token, sentence: readonly Token[]): Token | null {
  const behind = sentence.slice(sentence.indexOf(noun) + 1);
  const at = behind.findIndex(({ kind }) => kind === "quote");
  const between = behind.slice(0, Math.max(0, at));
  return at >= 0 && between.every(({ kind, text }) => kind === "punct" && /^[,:]$/.test(text))
    ? (behind[at] ?? null)
    : null;
}

/** How many words after the noun may come before what is said of it: "The post about the bridge *drew* …". */
const REACH = 8;

/** Whether a predicate, read from the word after its subject, is on the list of plain ones. */
function isPlain(predicate: readonly Token[]): boolean {
  const near = predicate.slice(0, REACH);
  const at = near.findIndex(({ lower }) => PLAIN_PREDICATES.has(lower) || MADE_PUBLIC.has(lower));
  const verb = near[at];
  if (!verb || (isDenied(near.slice(0, at)) && !isDeniable(verb))) return false;
  const rest = predicate.slice(at + 1);
  if (MADE_PUBLIC.has(verb.lower) && rest.some(({ lower }) => /^(?:by|from|for)$/.test(lower))) return false;
  if (/^show/.test(verb.lower) && /^(?:him|her|them|that|no|only|nothing)$/.test(rest[0]?.lower ?? ""))
    return false;
  if (/^off$/.test(rest[0]?.lower ?? "")) return false;
  return !rest.some(
    ({ lower }, i) => TURNS.test(lower) || (TIMES.test(lower) && i > 0 && ITS.test(rest[i + 1]?.lower ?? "")),
  );
}

/** "The words did not come from her". */
function isDenied(words: readonly Token[]): boolean {
  return words.some(({ bare }) => DENIALS.has(bare));
}

/** "The statement did not name the firm", "The email was not well received": plain although denied. */
function isDeniable({ verb, lower }: Token): boolean {
  return (
    verb !== undefined ||
    /^(?:name|mention|include|give|explain|say|address|specify|received|welcomed|expected)$/.test(lower)
  );
}

/** After these the sentence may say something else: "was shared widely until …". */
const TURNS = /^(?:except|unless|otherwise|else|differently|opposite|instead)$/;
const TIMES = /^(?:before|until)$/;
const ITS = /^(?:it|they|he|she|somebody|someone|anybody|anyone|its|their|the|a|an)$/;
