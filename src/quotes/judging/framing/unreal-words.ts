import {
  CALLED,
  CARRIERS,
  CITING,
  DENIALS,
  FICTION,
  TAKING_BACK,
  UNREAL,
  UNREAL_BESIDE,
  WORDS_OF_WORDS,
} from "../../../english/framing-words.ts";
import type { Sentence } from "../../reading/reading.ts";
import type { Token } from "../../reading/tokens.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, type Place, tokenAt } from "./place.ts";

/** A word of the article's own, in the sentence of the words or of their cue, that says they aren't real. */
export function framedInSentence(place: Place, words: Introduced): Framed | null {
  const numbers = new Set([place.sentence, place.cueSentence].filter(number => number >= 0));
  for (const number of numbers) {
    const sentence = place.sentences[number];
    if (!sentence) continue;
    const own = ownTokens(place, sentence);
    for (const token of own) {
      if (isName(place, token)) continue;
      const reason = UNREAL.get(token.lower);
      if (reason) return framed(reason, token);
      const isRow =
        token.lower === "series" && place.tokens[tokenAt(place.tokens, token.start) + 1]?.lower === "of";
      const isFiction =
        FICTION.has(token.lower) && !isRow && (!token.isCapital || token.start === own[0]?.start);
      if (isFiction && isInFront(place, token)) return framed("unclear", token);
    }
    const found = phraseIn(own);
    if (found) return found;
  }
  return isNested(words) ? framed("second-hand", words.secondHand?.mention ?? words) : null;
}

/**
 * “A,” Ann Roe said. *That post is fake.* – a sentence beside that speaks of the words, and takes them back. Only one
 * behind them that says of a post, a quotation, a video that it is false disputes them for certain.
 */
export function framedBeside(place: Place, words: Introduced): Framed | null {
  if (words.kind === "transcript") return null;
  const last = lastSentence(place);
  for (const number of [last + 1, place.sentence - 1]) {
    const sentence = place.sentences[number];
    if (!sentence) continue;
    const own = ownTokens(place, sentence);
    const isNear = number > last || own.length <= LONGEST_ANNOUNCEMENT || isSameParagraph(place, number);
    const at = isNear
      ? own.findIndex((token, i) => isUnreal(token, own[i - 1]) && !isName(place, token))
      : -1;
    const unreal = own[at];
    if (unreal && (own.length <= FEW_WORDS || own.some(({ lower }) => WORDS_OF_WORDS.has(lower)))) {
      const isHere = isSameParagraph(place, number) || /^(?:the|it|this|that)$/.test(own[0]?.lower ?? "");
      const isCertain = number > last && isHere && isSaidOfWords(own, at);
      return framed(isCertain ? (UNREAL.get(unreal.lower) ?? "false") : "unclear", unreal);
    }
    const phrase = phraseIn(own);
    if (phrase) return framed(number > last ? phrase.reason : "unclear", phrase.span);
    const announced =
      number <= last && isAnnouncing(place, own, isSameParagraph(place, number)) ? own[0] : undefined;
    if (announced) return framed("unclear", announced);
    const back = number > last ? (takenBack(own) ?? calledAnew(own) ?? conditionIn(place, own)) : undefined;
    if (back) return framed("unclear", back);
    const denial = denialOfSaying(own);
    if (denial && number > last) return framed("denied", denial);
    if (denial && number <= last && isSameParagraph(place, number)) return framed("unclear", denial);
  }
  return null;
}

/** "Imagine the scene.", "What follows is fiction.", "None of this is real." */
function isAnnouncing(place: Place, own: readonly Token[], isHere: boolean): boolean {
  // Of another paragraph a sentence with somebody's name in it tells of him: "Roe dubbed it a disgrace."
  if (!isHere && own.slice(1).some(({ isCapital }) => isCapital)) return false;
  return (
    own.length <= LONGEST_ANNOUNCEMENT &&
    own.some(
      token =>
        (isHere || token.lower !== "dubbed") &&
        (FICTION.has(token.lower) || UNREAL.has(token.lower) || /^(?:real|true)$/.test(token.lower)) &&
        !isName(place, token),
    )
  );
}

const LONGEST_ANNOUNCEMENT = 9;

/** "It is fake", but not "politically incorrect". */
function isUnreal({ lower }: Token, before: Token | undefined): boolean {
  return UNREAL_BESIDE.has(lower) && !(lower === "incorrect" && before?.lower === "politically");
}

/** "So goes the story.", "That, anyway, is the version going round.", "The words are Bo Lee’s, not hers." */
function calledAnew(own: readonly Token[]): Token | undefined {
  const [first, second] = own;
  if (first?.lower === "so" && /^go(?:es)?$/.test(second?.lower ?? "")) return first;
  const read = own.slice(0, READ_BESIDE);
  const isOfWords = /^(?:it|that|this|so)$/.test(first?.lower ?? "");
  const isCalled = read.some(({ lower }) => /^(?:is|was)$/.test(lower));
  if (isOfWords && isCalled) {
    const called = read.find(({ lower }) => CALLED.has(lower));
    if (called) return called;
  }
  const carrier = own.slice(0, 3).find(({ lower }) => CARRIERS.has(lower));
  return (
    carrier && (own.find(({ bare }) => DENIALS.has(bare)) ?? (first?.lower === "no" ? first : undefined))
  );
}

/** "He was quoting Bo Lee.", "She later withdrew it.", "Did he? No." */
function takenBack(sentence: readonly Token[]): Token | undefined {
  const opening = sentence.findIndex(({ lower }) => !/^(?:or|and|but|at|least)$/.test(lower));
  const own = sentence.slice(Math.max(0, opening));
  const [first, second] = own;
  if (first?.lower === "did" && own.length <= FEW_WORDS) return first;
  if (!/^(?:he|she|they|it|that|this|only|except)$/.test(first?.lower ?? "")) return undefined;
  const isExcepted =
    /^(?:only|except)$/.test(first?.lower ?? "") && /^(?:he|she|they|that)$/.test(second?.lower ?? "");
  if (isExcepted) return first;
  return own.slice(0, READ_BESIDE).find(({ lower }) => CITING.has(lower) || TAKING_BACK.has(lower));
}

/** "Provided, that is, the council pays.", "Only if it rains.", "That is what the leaflet would have us believe." */
function conditionIn({ article }: Place, own: readonly Token[]): Token | undefined {
  const [first, second] = own;
  const isAside =
    second?.lower === "that" && ASIDE.test(article.text.slice(first?.start ?? 0, own.at(-1)?.end ?? 0));
  const isOnly = first?.lower === "only" && /^(?:if|when|once|after)$/.test(second?.lower ?? "");
  if (isAside || isOnly) return first;
  const isOfWords = own.slice(0, 3).some(({ lower }) => /^(?:that|this|so|or|which|such)$/.test(lower));
  return isOfWords && /^(?:believe|think)$/.test(own.at(-1)?.lower ?? "") ? own.at(-1) : undefined;
}

const ASIDE = /^(?:provided|providing|assuming|unless|if),? that is,/iu;

const READ_BESIDE = 9;

/** A sentence as short as this beside words is about them: "All lies." */
const FEW_WORDS = 4;

/** "The post is fake", "That is untrue": the subject opens the sentence, and "is" stands near. */
function isSaidOfWords(own: readonly Token[], at: number): boolean {
  const isSubject = own
    .slice(0, 3)
    .some(({ lower }) => WORDS_OF_WORDS.has(lower) && !/^(?:he|she|they)$/.test(lower));
  return (
    isSubject &&
    own.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:is|was|are|were|been|be)$/.test(lower))
  );
}

function isSameParagraph({ sentences, sentence }: Place, number: number): boolean {
  return sentences[number]?.paragraph === sentences[sentence]?.paragraph;
}

/** "He never said it.", "He did not.", "She denies saying so." */
function denialOfSaying(own: readonly Token[]): Token | null {
  const at = own.findIndex(token => DENIALS.has(token.bare));
  const denial = own[at];
  if (!denial) return null;
  // "She denies this", "His office disputes it."
  const isDenied = denial.verb?.base === "deny" || /^(?:disput|reject|refut|disown)/.test(denial.lower);
  if (isDenied && /^(?:it|this|so)$/.test(own[at + 1]?.lower ?? "")) return denial;
  let saying = at + 1;
  while (/^(?:ever|actually|even|once|having|in|fact)$/.test(own[saying]?.lower ?? "")) saying++;
  if (!/^(?:say|write|tweet|post|utter)$/.test(own[saying]?.verb?.base ?? own[saying]?.lower ?? ""))
    saying = -1;
  if (saying < 0) return own.length <= FEW_WORDS && at === own.length - 1 ? denial : null;
  const object = own[saying + 1]?.lower;
  return object === undefined || /^(?:it|this|that|so|those|these|such)$/.test(object) ? denial : null;
}

/** "not real", "never happened", "no such post", "out of context", "or so a page says". */
const PHRASES: readonly (readonly [string, Framed["reason"]])[] = [
  ["not real", "false"],
  ["isn't real", "false"],
  ["not genuine", "false"],
  ["not authentic", "false"],
  ["not true", "false"],
  ["not the case", "false"],
  ["made up", "false"],
  ["making up", "false"],
  ["never happened", "false"],
  ["no such thing", "false"],
  ["no such post", "false"],
  ["no such tweet", "false"],
  ["no such statement", "false"],
  ["no such words", "false"],
  ["no such remark", "false"],
  ["no such interview", "false"],
  ["no such letter", "false"],
  ["no such message", "false"],
  ["no such quote", "false"],
  ["no such speech", "false"],
  ["in her mouth", "false"],
  ["in his mouth", "false"],
  ["in their mouths", "false"],
  ["does not exist", "false"],
  ["doesn't exist", "false"],
  ["no record", "denied"],
  ["no recording", "denied"],
  ["no transcript", "denied"],
  ["no evidence that", "denied"],
  ["made this up", "false"],
  ["made it up", "false"],
  ["made that up", "false"],
  ["out of context", "doctored"],
  ["pants on fire", "false"],
  ["pinocchios", "false"],
  ["or so he", "second-hand"],
  ["or so she", "second-hand"],
  ["or so they", "second-hand"],
  ["or so it", "second-hand"],
  ["or so a", "second-hand"],
  ["or so the", "second-hand"],
  ["or so says", "second-hand"],
  ["or so say", "second-hand"],
  ["or so i", "second-hand"],
  ["or so we", "second-hand"],
  ["is said to", "second-hand"],
  ["was said to", "second-hand"],
  ["are said to", "second-hand"],
  ["quoted as saying", "second-hand"],
  ["generated by", "doctored"],
  ["generated with", "doctored"],
];

/** A phrase with its place in the table: of several in a sentence the first one there counts. */
interface ListedPhrase {
  readonly rank: number;
  readonly words: readonly string[];
  readonly reason: Framed["reason"];
}

/** The phrases by their first word. */
const PHRASES_BY_OPENING: ReadonlyMap<string, readonly ListedPhrase[]> = phrasesByOpening();

function phrasesByOpening(): ReadonlyMap<string, readonly ListedPhrase[]> {
  const found = new Map<string, ListedPhrase[]>();
  for (const [rank, [phrase, reason]] of PHRASES.entries()) {
    const words = phrase.split(" ");
    const [opening = ""] = words;
    found.set(opening, [...(found.get(opening) ?? []), { rank, words, reason }]);
  }
  return found;
}

/** The phrase of the table that stands among the words. */
function phraseIn(own: readonly Token[]): Framed | null {
  let found: ListedPhrase | null = null;
  let first: Token | null = null;
  for (const [at, token] of own.entries()) {
    for (const phrase of PHRASES_BY_OPENING.get(straight(token)) ?? []) {
      const isHere = phrase.words.every((word, i) => straight(own[at + i]) === word);
      if (!isHere || (found && found.rank <= phrase.rank)) continue;
      found = phrase;
      first = token;
    }
  }
  return found && first && framed(found.reason, first);
}

/** "isn’t" as the table writes it. */
function straight(token: Token | undefined): string {
  const lower = token?.lower ?? "";
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

/** The words of a sentence that the article says itself. */
function ownTokens({ tokens, from: first, to: last }: Place, { from, to }: Sentence): Token[] {
  const isQuoted = (at: number) => at >= first && at < last;
  return tokens.slice(from, to).filter(({ kind }, i) => kind === "word" && !isQuoted(from + i));
}

/** The sentence of the words or of their cue, whichever comes last: “A?” he asked. is two. */
function lastSentence({ sentence, cueSentence, to, sentences }: Place): number {
  let last = sentence;
  while ((sentences[last]?.to ?? Infinity) < to) last++;
  return cueSentence === last + 1 ? cueSentence : last;
}

/** Before the words and before who speaks: "In the film, Ann Roe says: “A”". */
function isInFront({ tokens, from, cue, mentionTo }: Place, { start }: Token): boolean {
  // What is said of the source counts too: "an actor playing Ann Roe".
  const places = [from, cue, mentionTo].filter(at => at >= 0);
  return start < (tokens[Math.min(...places)]?.start ?? 0);
}

/** Part of the name of who speaks, or of somebody: "Fox Film", "Dr Fable". */
function isName({ tokens, mentionFrom, mentionTo }: Place, token: Token): boolean {
  if (!token.isCapital) return false;
  const at = tokenAt(tokens, token.start);
  if (mentionFrom >= 0 && at >= mentionFrom && at < mentionTo) return true;
  const before = tokens[at - 1];
  return before?.isCapital === true && before.kind === "word";
}

function isNested({ secondHand }: Introduced): boolean {
  return secondHand !== null;
}
