import {
  ACCOUNT_NOUNS,
  CALLED,
  CARRIERS_OF_WORDS,
  CITING,
  DENIALS,
  EXISTENCE_WORDS,
  FICTION,
  JEST_NEARBY,
  NOUNS_FOR_WORDS,
  OCCASIONS,
  POINTING_PRONOUNS,
  RECORDS,
  SECOND_THOUGHTS,
  TAKING_BACK,
  UNREAL,
  UNREAL_NEARBY,
  WISHED_FOR,
} from "../../../english/framing-words.ts";
import { wordSet } from "../../../english/word-set.ts";
import type { Token } from "../../reading/tokens.ts";
import { takenOver } from "./article-doubts.ts";
import { isUpdate } from "./article-notices.ts";
import { isHarmlessUse } from "./harmless-uses.ts";
import type { Introduced } from "./introduced.ts";
import {
  type Framed,
  framed,
  isName,
  lastSentence,
  ownTokens,
  type Place,
  type Reach,
  tokenAt,
} from "./place.ts";
import { phraseIn } from "./unreal-phrases.ts";

/** A sentence near the words, without what is quoted in it. */
interface Neighbour {
  readonly place: Place;
  readonly own: readonly Token[];
  readonly isBehind: boolean;
  /** Whether it is in the same paragraph as the words. */
  readonly isHere: boolean;
}

/**
 * “A,” Ann Roe said. *That post is fake.* – a sentence nearby that is about the words and takes them back. Only one
 * after them that calls a post, a quotation or a video false disputes them with certainty.
 */
export function framedBeside(place: Place, words: Introduced, reach: Reach = "any"): Framed | null {
  if (words.kind === "transcript") return null;
  const last = lastSentence(place);
  for (const number of reach === "any" ? [last + 1, place.sentence - 1] : [last + 1]) {
    const sentence = place.sentences[number];
    const home = place.article.paragraphs[(sentence?.paragraph ?? 0) - 1];
    if (!sentence || (home && isUpdate(place.article.text, home))) continue;
    const own = ownTokens(place, sentence);
    const isHere = sentence.paragraph === place.sentences[place.sentence]?.paragraph;
    const neighbour = { place, own, isBehind: number > last, isHere };
    const phrase = phraseIn(own);
    if (reach === "disputes" && !phrase && !own.some(({ is }) => is.turning)) continue;
    const found =
      framedAsUnreal(neighbour) ??
      (phrase && framed(neighbour.isBehind ? phrase.reason : "unclear", phrase.token)) ??
      framedInJest(neighbour) ??
      (neighbour.isBehind ? framedFromBehind(neighbour) : framedFromAhead(neighbour));
    if (found) return found;
  }
  return null;
}

/** "The post is fake.", "That is a lie.", "All lies." */
function framedAsUnreal({ place, own, isBehind, isHere }: Neighbour): Framed | null {
  const at = own.findIndex(
    (token, i) =>
      isUnreal(token, own[i - 1]) && !isName(place, token) && !isOther(place, token) && isSaidOf(own, i),
  );
  const unreal = own[at];
  if (!unreal || !(isHere || isBehind || own.length <= LONGEST_ANNOUNCEMENT)) return null;
  const isOfThem = isHere || /^(?:the|it|this|that)$/.test(own[0]?.lower ?? "");
  const isCertain = isBehind && isOfThem && isSubject(own) && hasBe(own, at);
  return framed(isCertain ? (UNREAL.get(unreal.lower) ?? "false") : "unclear", unreal);
}

/** "Most deaths are linked to synthetic opioids", "after the game": about something else. */
function isOther({ tokens }: Place, token: Token): boolean {
  return isHarmlessUse(tokens, tokenAt(tokens, token.start));
}

/** A sentence this short beside the words is about them: "All lies." */
const FEW_WORDS = 4;

/** A statement about words is within this many tokens of a noun for words. */
const REACH = 6;
const FAR = 10;

/** Whether it is said about the words: a noun for words is near, or a pronoun opens the sentence. */
function isSaidOf(own: readonly Token[], at: number): boolean {
  if (own.length <= FEW_WORDS) return true;
  const near = own.slice(Math.max(0, at - REACH), at + REACH + 1);
  const isWeak = OF_ANYTHING.test(own[at]?.lower ?? "");
  const isOfWords = ({ lower }: Token) =>
    CARRIERS_OF_WORDS.has(lower) || (!isWeak && NOUNS_FOR_WORDS.has(lower));
  if (near.some(token => token !== own[at] && isOfWords(token))) return true;
  // "The recording was later found to be of somebody else."
  if (
    hasBe(own, at) &&
    own.slice(Math.max(0, at - FAR), at).some(({ lower }) => CARRIERS_OF_WORDS.has(lower))
  )
    return true;
  const isPronoun = own.slice(0, 3).some(({ lower }) => POINTING_PRONOUNS.has(lower) || PERSON.test(lower));
  if (isPronoun && hasBe(own, at)) return true;
  const isOfPerson = own.slice(Math.max(0, at - REACH), at).some(({ lower }) => PERSON.test(lower));
  return (isPronoun || isOfPerson) && UNREAL.has(own[at]?.lower ?? "") && !isPlainlyOther(own, at);
}

/** "He called it a fake", "they rejected a false claim": about something else in the sentence. */
function isPlainlyOther(own: readonly Token[], at: number): boolean {
  return !/^(?:lied|lying|misspoke)$/.test(own[at]?.lower ?? "") && own[at]?.verb === null && !hasBe(own, at);
}

/** Words used about anything: a rating is cut, a child missing, a number wrong. */
const OF_ANYTHING = /^(?:cut|missing|else|otherwise|wrong|mistaken|edited|altered|generated)$/;

const PERSON = /^(?:he|she|they)$/;

/** "The post is fake", "That is untrue": the sentence opens with a reference to the words. */
function isSubject(own: readonly Token[]): boolean {
  return own.slice(0, 3).some(({ lower }) => NOUNS_FOR_WORDS.has(lower) || POINTING_PRONOUNS.has(lower));
}

/** Whether a form of "be" comes shortly before, so that what follows is about the subject. */
function hasBe(own: readonly Token[], at: number): boolean {
  return own.slice(Math.max(0, at - 5), at).some(({ lower }) => /^(?:is|was|are|were|been|be)$/.test(lower));
}

/** "It is fake", but not "politically incorrect". */
function isUnreal({ lower }: Token, before: Token | undefined): boolean {
  return UNREAL_NEARBY.has(lower) && !(lower === "incorrect" && before?.lower === "politically");
}

/** "The audience at the comedy night roared." */
function framedInJest({ place, own, isHere }: Neighbour): Framed | null {
  const jest = isHere
    ? own.find(token => JEST_NEARBY.has(token.lower) && !isName(place, token) && !isOther(place, token))
    : undefined;
  return jest ? framed("unclear", jest) : null;
}

/** What a sentence before the words announces. */
function framedFromAhead(neighbour: Neighbour): Framed | null {
  const { own, isHere } = neighbour;
  const announced = isAnnouncing(neighbour) || isInsideWork(own) ? own[0] : undefined;
  if (announced) return framed("unclear", announced);
  const denial = denialOfSaying(own) ?? supposedSaying(own);
  return denial && isHere && !isAnsweredBy(neighbour.place, denial) ? framed("unclear", denial) : null;
}

/**
 * Roe disputes it. *“A,” she told us.* – the words are what she says to it, if the article says that she said them, and
 * not in a clip or a letter.
 */
function isAnsweredBy(place: Place, denial: Token): boolean {
  const { tokens, cue, sentences, cueSentence } = place;
  const said = sentences[cueSentence];
  const verb = tokens[cue]?.verb?.base ?? "";
  const isOfText = said && ownTokens(place, said).some(({ lower }) => NOUNS_FOR_WORDS.has(lower));
  const isDispute = denial.verb?.base === "deny" || /^(?:disput|reject)/.test(denial.lower);
  return isDispute && /^(?:say|tell)$/.test(verb) && !isOfText;
}

/** "Imagine the scene.", "What follows is fiction.", "None of this is real." */
function isAnnouncing({ place, own, isHere }: Neighbour): boolean {
  // A sentence in another paragraph with somebody's name in it is about that person: "Roe dubbed it a disgrace."
  if (!isHere && own.slice(1).some(({ isCapital }) => isCapital)) return false;
  return (
    own.length <= LONGEST_ANNOUNCEMENT &&
    own.some(
      token =>
        (isHere || token.lower !== "dubbed") &&
        (FICTION.has(token.lower) || UNREAL.has(token.lower) || /^(?:real|true)$/.test(token.lower)) &&
        !isName(place, token) &&
        !isOther(place, token) &&
        !isTradeOf(place, token),
    )
  );
}

/** "In the last reel the banker turns round.", "On the second track things get darker." */
function isInsideWork(own: readonly Token[]): boolean {
  const [first, second] = own;
  if (!/^(?:in|on)$/.test(first?.lower ?? "") || !/^(?:the|its|his|her)$/.test(second?.lower ?? ""))
    return false;
  return own.slice(2, 4).some(({ lower }) => PARTS_OF_WORKS.has(lower));
}

const PARTS_OF_WORKS = wordSet(
  "reel scene chapter verse chorus track trailer panel frame finale prologue epilogue",
);

/** “A,” wrote actor Ann Roe. “B.” – what somebody is by trade. */
function isTradeOf({ tokens }: Place, { lower, start }: Token): boolean {
  return TRADES.test(lower) && tokens[tokenAt(tokens, start) + 1]?.isCapital === true;
}

const TRADES = /^(?:actor|actress|comedian|comic|novelist)$/;

const LONGEST_ANNOUNCEMENT = 9;

/** How a sentence after the words takes them back. */
function framedFromBehind({ place, own: sentence, isHere }: Neighbour): Framed | null {
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
    anothersText(own) ??
    neverTookPlace(own) ??
    withoutWitness(own) ??
    ofAnotherMeaning(own) ??
    byTheWriter(own) ??
    (PERSON.test(own[0]?.lower ?? "") ? undefined : own[takenOver(own)]) ??
    ofAprilFools(own) ??
    conditionIn(place, sentence);
  if (back) return framed("unclear", back);
  // “…,” Ann Roe said. Who doesn’t? Pupils and the sick.
  const denial = isAsked(place, sentence) ? null : denialOfSaying(own);
  return denial ? framed("denied", denial) : null;
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
      sentence.findIndex(({ lower }) => !LEADING.has(lower)),
    ),
  );
}

const LEADING = wordSet(
  "or and but at least rather well though still yet then indeed actually in fact mind you",
);

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
  return own.length > 2 && own.length <= LONGEST_ANNOUNCEMENT && PASSING_ON.test(last?.verb?.base ?? "");
}

const PASSING_ON = /^(?:say|claim|tell|allege|insist|maintain|report|put|write|have)$/;

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
  if (/^(?:has|had|goes|went|runs|ran)$/.test(verb.lower)) return verb;
  if (!/^(?:is|was|are|were|comes?|came)$/.test(verb.lower)) return undefined;
  const isMade = /^(?:written|spoken|taken|lifted|borrowed|delivered|read|sung|drafted|added|put|made)$/.test(
    next?.lower ?? "",
  );
  return /^(?:from|by|of|part)$/.test((isMade ? more : next)?.lower ?? "") ? verb : undefined;
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

/** "In her language the same verb means to light up." */
function ofAnotherMeaning(own: readonly Token[]): Token | undefined {
  const at = own.findIndex(({ lower }) => /^(?:verb|noun|word|phrase|idiom|expression)$/.test(lower));
  const isMeaning = own
    .slice(at + 1, at + 1 + REACH)
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

/** "Pupils wrote down what she might say.", "This is what he would have written." */
function supposedSaying(own: readonly Token[]): Token | null {
  const isSaying = (at: number) => SAID.test(own[at]?.verb?.base ?? own[at]?.lower ?? "");
  const found = own.find(({ lower }, at) => {
    if (/^(?:might|could)$/.test(lower) && isSaying(at + 1)) return true;
    return /^(?:would|might|could|should)$/.test(lower) && own[at + 1]?.lower === "have" && isSaying(at + 2);
  });
  return found ?? null;
}

const SAID = /^(?:say|write|tweet|post|utter)$/;

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
  const object = own[saying + 1]?.lower;
  if (
    /^(?:deliver|speak|spoke|use)(?:s|d|ed)?$/.test(own[saying]?.lower ?? "") &&
    /^(?:it|them)$/.test(object ?? "")
  )
    return denial;
  if (!SAID.test(own[saying]?.verb?.base ?? own[saying]?.lower ?? "")) saying = -1;
  // "He did not.", but not "The rain has stopped."
  const isPlainNo = /^(?:not|never|none|\p{L}{2,6}nt|den(?:y|ies|ied)|disput(?:es|ed))$/u.test(denial.bare);
  if (saying < 0) return own.length <= FEW_WORDS && at === own.length - 1 && isPlainNo ? denial : null;
  return object === undefined || /^(?:it|this|that|so|them|those|these|such)$/.test(object) ? denial : null;
}
