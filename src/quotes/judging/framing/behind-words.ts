import {
  ACCOUNT_NOUNS,
  CALLED,
  CARRIERS_OF_WORDS,
  CITING,
  DENIALS,
  EXISTENCE_WORDS,
  OCCASIONS,
  POINTING_PRONOUNS,
  RECORDS,
  SECOND_THOUGHTS,
  TAKING_BACK,
  WISHED_FOR,
} from "../../../english/framing/framing-words.ts";
import { CALENDAR } from "../../../english/grammar/calendar.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { RECOUNTING_VERBS } from "../../../english/speech/speech-verbs.ts";
import { OPENING_SECOND_THOUGHTS } from "../../../english/speech/words-beside-cues.ts";
import type { Token } from "../../reading/tokens.ts";
import { takenOver } from "./article-doubts.ts";
import {
  denialOfSaying,
  FEW_WORDS,
  hasBe,
  isOther,
  LONGEST_ANNOUNCEMENT,
  NEAR_NOUN_FOR_WORDS,
  type NextSentence,
  PERSONAL_PRONOUN,
} from "./next-sentence.ts";
import { type Framed, framed, type Place } from "./place.ts";

/** How a sentence after the words takes them back. */
export function framedFromBehind({ place, own: sentence, isHere }: NextSentence): Framed | null {
  const own = withoutLeading(sentence);
  const [opening] = sentence;
  const isAlone =
    opening &&
    /[,.:;!?—–-]/u.test(
      place.article.text
        .slice(opening.end, opening.end + 2)
        .trim()
        .charAt(0),
    );
  if (isHere && isAlone && SECOND_THOUGHTS.has(opening.lower)) return framed("unclear", opening);
  const back =
    takenBack(place, own) ??
    calledAnew(own) ??
    pointedBack(own) ??
    anothersHand(place, own) ??
    ofNamesake(place, own) ??
    anothersText(own) ??
    neverTookPlace(own) ??
    withoutWitness(own) ??
    ofAnotherMeaning(own) ??
    correctedByOneself(own) ??
    byTheWriter(own) ??
    (PERSONAL_PRONOUN.test(own[0]?.lower ?? "") ? undefined : own[takenOver(own)]) ??
    ofAprilFools(own) ??
    conditionIn(place, sentence);
  if (back) return framed("unclear", back);
  // “…,” Ann Roe said. Who doesn’t? Pupils and the sick.
  const denial = isAsked(place, sentence) ? null : denialOfSaying(own);
  if (!denial) return null;
  const isOther = isOfAnother(place, own, denial) || isAnswer(place, own);
  return framed(isOther ? "unclear" : "denied", denial);
}

/** “Did he carry it?” *He did not.*; “They hoped it would pass.” *It didn’t.* – about what is asked or hoped, and not about saying it. */
function isAnswer({ article, tokens, from, to }: Place, own: readonly Token[]): boolean {
  if (own.length > FEW_WORDS) return false;
  const words = article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return /\?["”’'»]?$/u.test(words) || /^(?:it|these|those)$/.test(own[0]?.lower ?? "");
}

/**
 * Whether it isn't the speaker who denies the words: "Bo Lee denied it", "When the words were put to Bo Lee, he denied it",
 * "Nobody wrote it down".
 */
function isOfAnother({ tokens, mentionTo }: Place, own: readonly Token[], denial: Token): boolean {
  const at = own.indexOf(denial);
  const noted = own.slice(at + 1);
  if (noted[0]?.verb?.base === "write" && noted[2]?.lower === "down") return true;
  const subject = own.slice(0, at);
  const surname = tokens[mentionTo - 1]?.lower;
  if (subject.some(({ lower }) => lower === surname)) return false;
  const another = subject.findLastIndex(isAnybody);
  if (another < 0) return false;
  // "Her driver denied it" speaks for her.
  if (!subject.some(({ lower }) => PERSONAL_PRONOUN.test(lower)))
    return !/^(?:his|her|their)$/.test(subject[0]?.lower ?? "");
  const isOfScene = /^(?:when|once|after)$/.test(subject[0]?.lower ?? "");
  // "When he was asked by Bo Lee, he denied it."
  return isOfScene && !/^(?:by|in|on|at|from)$/.test(subject[another - 1]?.lower ?? "");
}

function isAnybody({ lower, isCapital, is }: Token, at: number): boolean {
  const isOfName = isCapital && (at > 0 || !is.functionWord) && !CALENDAR.has(lower);
  return isOfName || PERSON_NOUNS.has(lower) || is.humanNoun;
}

function isAsked({ article }: Place, sentence: readonly Token[]): boolean {
  const end = sentence.at(-1)?.end;
  return end !== undefined && article.text.startsWith("?", end);
}

/** "At least, that is …", "Or rather, she …" */
function withoutLeading(sentence: readonly Token[]): readonly Token[] {
  return sentence.slice(
    Math.max(
      0,
      sentence.findIndex(({ lower }) => !OPENING_SECOND_THOUGHTS.has(lower)),
    ),
  );
}

/** "So goes the story.", "That, anyway, is the version going round.", "The words are Bo Lee’s, not hers." */
function calledAnew(own: readonly Token[]): Token | undefined {
  const [first, second] = own;
  if (first?.lower === "so" && (/^go(?:es)?$/.test(second?.lower ?? "") || isPassedOn(own))) return first;
  const read = own.slice(0, READ_BESIDE);
  const isOfWords = /^(?:it|that|this|so)$/.test(first?.lower ?? "");
  const isCalled = read.some(({ lower }) => /^(?:is|was)$/.test(lower));
  if (isOfWords && isCalled) {
    const called = read.find(({ lower }) => CALLED.has(lower));
    if (called) return called;
  }
  const isOccasion = /^(?:before|after|since|during)$/.test(first?.lower ?? "");
  const carrier = isOccasion ? undefined : own.slice(0, 3).find(({ lower }) => CARRIERS_OF_WORDS.has(lower));
  return (
    carrier && (own.find(({ bare }) => DENIALS.has(bare)) ?? (first?.lower === "no" ? first : undefined))
  );
}

/** "So her rivals claim", "Or so her brother tells it", but not "So she says the pier must go". */
function isPassedOn(own: readonly Token[]): boolean {
  const last = own.at(-1)?.lower === "it" ? own.at(-2) : own.at(-1);
  return own.length > 2 && own.length <= LONGEST_ANNOUNCEMENT && RECOUNTING_VERBS.has(last?.verb?.base ?? "");
}

/** "He was quoting Bo Lee.", "She later withdrew it.", "Did he? No." */
function takenBack(place: Place, own: readonly Token[]): Token | undefined {
  const [first, second] = own;
  if (first?.lower === "did" && own.length <= FEW_WORDS) return first;
  if (!/^(?:he|she|they|it|that|this|only|except)$/.test(first?.lower ?? "")) return undefined;
  const isExcepted =
    /^(?:only|except)$/.test(first?.lower ?? "") && /^(?:he|she|they|that|it)$/.test(second?.lower ?? "");
  if (isExcepted) return first;
  return own
    .slice(0, READ_BESIDE)
    .find(
      (token, at) =>
        (TAKING_BACK.has(token.lower) && !isOther(place, token) && !isConsequence(own, at)) ||
        (CITING.has(token.lower) && hasBe(own, at)),
    );
}

/** "That meant that buses could cross again." */
function isConsequence(own: readonly Token[], at: number): boolean {
  return at === 1 && own[1]?.lower === "meant" && /^(?:that|this|it)$/.test(own[0]?.lower ?? "");
}

/** "That is what she wished she had said.", "Such is the legend.", "This was not how it went." */
function pointedBack(own: readonly Token[]): Token | undefined {
  const [first] = own;
  if (!/^(?:that|this|such|those|these|so|which)$/.test(first?.lower ?? "")) return undefined;
  const read = own.slice(1, READ_BESIDE);
  if (!read.slice(0, 3).some(({ lower }) => /^(?:is|was|are|were|be|much)$/.test(lower))) return undefined;
  return read.find(
    ({ lower, bare }) => /^(?:what|how)$/.test(lower) || DENIALS.has(bare) || WISHED_FOR.has(lower),
  );
}

/** "It was not Mr Drum who held the pen.", "The hand was not hers.", "The voice belongs to Gil Oats." */
function anothersHand({ tokens, mentionTo }: Place, own: readonly Token[]): Token | undefined {
  const surname = tokens[mentionTo - 1]?.lower;
  const at = own.slice(0, READ_BESIDE).findIndex(({ bare }) => DENIALS.has(bare));
  const denied = at < 0 ? [] : own.slice(at + 1, at + 4);
  const of = denied.findIndex(
    ({ lower }) => lower === surname || /^(?:his|hers|theirs|him|her|he|she)$/.test(lower),
  );
  const behind = own[at + of + 2];
  const isDenied =
    of >= 0 &&
    /^(?:was|is|were|are)$/.test(own[at - 1]?.lower ?? "") &&
    own.slice(0, at).some(({ lower }) => POINTING_PRONOUNS.has(lower) || CARRIERS_OF_WORDS.has(lower)) &&
    (behind === undefined || /^(?:who|that|but|at)$/.test(behind.lower));
  if (isDenied) return own[at];
  return own.find(
    ({ lower }, i) =>
      /^belong(?:s|ed)?$/.test(lower) &&
      own.slice(Math.max(0, i - 3), i).some(word => CARRIERS_OF_WORDS.has(word.lower)),
  );
}

/** "It was another Ann Roe.", "That was a different Ms Roe." */
function ofNamesake({ tokens, mentionTo }: Place, own: readonly Token[]): Token | undefined {
  const [first, be] = own;
  const isOfWords = /^(?:it|this|that)$/.test(first?.lower ?? "") && /^(?:is|was)$/.test(be?.lower ?? "");
  const at = own.findIndex(({ lower }) => /^(?:another|different|other|wrong)$/.test(lower));
  const name = own.slice(at + 1).findIndex(({ isCapital }) => !isCapital);
  const named = name < 0 ? own.slice(at + 1) : own.slice(at + 1, at + 1 + name);
  const surname = tokens[mentionTo - 1]?.lower;
  return isOfWords && at > 0 && at <= 3 && named.some(({ lower }) => lower === surname) ? own[at] : undefined;
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

/** "The line is from a sitcom.", "The words were written by Bo Lee.", "So her brother's account has it." */
function anothersText(own: readonly Token[]): Token | undefined {
  const at = own
    .slice(0, READ_BESIDE)
    .findIndex(({ lower }) => CARRIERS_OF_WORDS.has(lower) || ACCOUNT_NOUNS.has(lower));
  const [verb, next, more] = [own[at + 1], own[at + 2], own[at + 3]];
  if (at < 0 || !verb) return undefined;
  if (/^(?:has|had|goes|went|runs|ran)$/.test(verb.lower)) return isGoingOn(verb, next) ? undefined : verb;
  if (!/^(?:is|was|are|were|comes?|came)$/.test(verb.lower)) return undefined;
  const isMade = /^(?:written|spoken|taken|lifted|borrowed|delivered|read|sung|drafted|added|put|made)$/.test(
    next?.lower ?? "",
  );
  return /^(?:from|by|of|part)$/.test((isMade ? more : next)?.lower ?? "") ? verb : undefined;
}

/** "The play *runs until* June", "The story *went on* for years": it says nothing of what is in it. */
function isGoingOn({ lower }: Token, next: Token | undefined): boolean {
  return (
    /^(?:runs|ran|goes|went)$/.test(lower) &&
    /^(?:until|till|through|from|to|on|every|daily|nightly|at|in)$/.test(next?.lower ?? "")
  );
}

/** "The interview never took place.", "The minutes record no such remark." */
function neverTookPlace(own: readonly Token[]): Token | undefined {
  const at = own.slice(0, READ_BESIDE).findIndex(({ bare }) => DENIALS.has(bare));
  const isOfText = own
    .slice(0, Math.max(0, at))
    .some(({ lower }) => OCCASIONS.has(lower) || CARRIERS_OF_WORDS.has(lower) || RECORDS.has(lower));
  const isExisting = own.slice(at + 1, at + 5).some(({ lower }) => EXISTENCE_WORDS.has(lower));
  return isOfText && isExisting ? own[at] : undefined;
}

/** "Two pages on he corrects himself." */
function correctedByOneself(own: readonly Token[]): Token | undefined {
  return own.find(
    ({ lower }, at) =>
      /^(?:correct|corrects|corrected|contradicts|contradicted)$/.test(lower) &&
      /^(?:him|her|them|it)sel(?:f|ves)$/.test(own[at + 1]?.lower ?? ""),
  );
}

/** "In her language the same verb means to light up." */
function ofAnotherMeaning(own: readonly Token[]): Token | undefined {
  const at = own.findIndex(({ lower }) => /^(?:verb|noun|word|phrase|idiom|expression)$/.test(lower));
  const isMeaning = own
    .slice(at + 1, at + 1 + NEAR_NOUN_FOR_WORDS)
    .some(({ lower }) => /^(?:means?|meant|translates?|translated)$/.test(lower));
  return at >= 0 && isMeaning ? own[at] : undefined;
}

/** "Not one person at the meeting remembers it.", "Nobody else heard that." */
function withoutWitness(own: readonly Token[]): Token | undefined {
  const [first] = own;
  if (!first || !/^(?:not|no|nobody|none|neither|few)$/.test(first.lower)) return undefined;
  const at = own.findIndex(({ lower }) => WITNESSING.test(lower));
  const object = own[at + 1]?.lower ?? "";
  const isOfWords = /^(?:it|this|that|them|him|her|any|such|hearing|having|the|those|these)$/.test(object);
  return at > 0 && (object === "" || isOfWords) ? first : undefined;
}

const WITNESSING =
  /^(?:heard|hears?|(?:remember|recall|recollect|confirm|corroborate|witness)(?:s|es|d|ed)?)$/;

/** "I made her say it; it is my column.": the article's author made the words up. */
function byTheWriter(own: readonly Token[]): Token | undefined {
  const at = own.findIndex(
    ({ lower }, i) =>
      /^(?:i|we)$/.test(lower) && /^(?:made|make|put|gave|let|had|have)$/.test(own[i + 1]?.lower ?? ""),
  );
  const [whom, what] = [own[at + 2]?.lower ?? "", own[at + 3]?.lower ?? ""];
  const isSpeech =
    /^(?:him|her|them|it|this|that|these|those)$/.test(whom) &&
    /^(?:say|speak|up|words?|this|that|the|these)$/.test(what);
  return at >= 0 && isSpeech ? own[at] : undefined;
}

/** "That was April 1.", "It was the first of April.", "This was All Fools’ Day." */
function ofAprilFools(own: readonly Token[]): Token | undefined {
  const april = own.find(({ lower }) => /^(?:april|fools?)\b/.test(lower));
  const isDay = /^(?:it|this|that)$/.test(own[0]?.lower ?? "") && /^(?:is|was)$/.test(own[1]?.lower ?? "");
  return isDay && own.length <= LONGEST_ANNOUNCEMENT ? april : undefined;
}

const ASIDE = /^(?:provided|providing|assuming|unless|if),? that is,/iu;

/** How many words of a sentence are read to see what it does with the words before it. */
const READ_BESIDE = 9;
