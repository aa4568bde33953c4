import {
  CARRIERS_OF_WORDS,
  JEST_NEARBY,
  NOUNS_FOR_WORDS,
  POINTING_PRONOUNS,
  UNREAL,
  UNREAL_NEARBY,
} from "../../../english/framing/framing-words.ts";
import type { Sentence } from "../../reading/reading.ts";
import type { Token } from "../../reading/tokens.ts";
import { framedFromAhead } from "./ahead-of-words.ts";
import { isUpdate } from "./article-notices.ts";
import { framedFromBehind } from "./behind-words.ts";
import { CONCERNS_ANY, type Concerns } from "./concerned.ts";
import type { Introduced } from "./introduced.ts";
import {
  FEW_WORDS,
  hasBe,
  isOther,
  LONGEST_ANNOUNCEMENT,
  NEAR_NOUN_FOR_WORDS,
  type NextSentence,
  PERSONAL_PRONOUN,
} from "./next-sentence.ts";
import { type Framed, framed, isName, lastSentence, ownTokens, type Place, type Reach } from "./place.ts";
import { headOf } from "./reference-head.ts";
import { isOfExistence, phraseIn } from "./unreal-phrases.ts";

/**
 * “A,” Ann Roe said. *That post is fake.* – a sentence nearby that is about the words and takes them back. Only one
 * after them that calls a post, a quotation or a video false disputes them with certainty.
 */
export function framedBeside(
  place: Place,
  words: Introduced,
  reach: Reach = "any",
  concerns: Concerns = CONCERNS_ANY,
): Framed | null {
  if (words.kind === "transcript") return null;
  const last = lastSentence(place);
  for (const number of reach === "any" ? [last + 1, place.sentence - 1] : [last + 1]) {
    const sentence = place.sentences[number];
    const home = place.article.paragraphs[(sentence?.paragraph ?? 0) - 1];
    if (!sentence || (home && isUpdate(place.article.text, home))) continue;
    const own = ownTokens(place, sentence);
    if (isOfItsOwn(place, sentence)) continue;
    const isHere = sentence.paragraph === place.sentences[place.sentence]?.paragraph;
    const neighbour = { place, own, isBehind: number > last, isHere };
    const phrase = phraseIn(own);
    if (reach === "disputes" && !phrase && !own.some(({ is }) => is.turning)) continue;
    const found =
      framedAsUnreal(neighbour) ??
      (phrase &&
        framed(
          neighbour.isBehind && !isOfExistence(place, own, phrase.token) ? phrase.reason : "unclear",
          phrase.token,
        )) ??
      framedInJest(neighbour) ??
      (neighbour.isBehind ? framedFromBehind(neighbour) : framedFromAhead(neighbour));
    const opening = place.tokens[sentence.from];
    if (found && opening && concerns(opening)) return found;
  }
  return null;
}

/**
 * “A,” said Ann Roe. ¶ *We printed a remark from a satirical leaflet, “B,” as hers.* – a sentence in another paragraph that
 * quotes other words, and doesn't begin by referring back, is about those.
 */
function isOfItsOwn({ tokens, sentences, sentence: at }: Place, { from, to, paragraph }: Sentence): boolean {
  if (paragraph === sentences[at]?.paragraph) return false;
  const sentence = tokens.slice(from, to);
  const [first] = sentence;
  const isReferring =
    first?.kind === "quote" ||
    POINTING_PRONOUNS.has(first?.lower ?? "") ||
    PERSONAL_PRONOUN.test(first?.lower ?? "");
  return !isReferring && headOf(sentence) < 0 && sentence.some(({ kind }) => kind === "quote");
}

/** "The post is fake.", "That is a lie.", "All lies." */
function framedAsUnreal({ place, own, isBehind, isHere }: NextSentence): Framed | null {
  const at = own.findIndex(
    (token, i) =>
      isUnreal(token, own[i - 1]) && !isName(place, token) && !isOther(place, token) && isSaidOf(own, i),
  );
  const unreal = own[at];
  if (!unreal || !(isHere || isBehind || own.length <= LONGEST_ANNOUNCEMENT)) return null;
  const isOfThem = isHere || /^(?:the|it|this|that)$/.test(own[0]?.lower ?? "");
  // "It is left to a jury whether they knew that the claims were false."
  const isOpen = own.slice(0, at).some(({ lower }) => /^(?:whether|if)$/.test(lower));
  const isCertain = isBehind && isOfThem && !isOpen && isSubject(own) && hasBe(own, at);
  return framed(isCertain ? (UNREAL.get(unreal.lower) ?? "false") : "unclear", unreal);
}

/** The same before a form of "be": "The recording was later found to be of somebody else." */
const FAR = 10;

/** Whether it is said about the words: a noun for words is near, or a pronoun opens the sentence. */
function isSaidOf(own: readonly Token[], at: number): boolean {
  if (own.length <= FEW_WORDS) return true;
  const near = own.slice(Math.max(0, at - NEAR_NOUN_FOR_WORDS), at + NEAR_NOUN_FOR_WORDS + 1);
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
  const isPronoun = own
    .slice(0, 3)
    .some(({ lower }) => POINTING_PRONOUNS.has(lower) || PERSONAL_PRONOUN.test(lower));
  if (isPronoun && hasBe(own, at)) return true;
  const isOfPerson = own
    .slice(Math.max(0, at - NEAR_NOUN_FOR_WORDS), at)
    .some(({ lower }) => PERSONAL_PRONOUN.test(lower));
  return (isPronoun || isOfPerson) && UNREAL.has(own[at]?.lower ?? "") && !isPlainlyOther(own, at);
}

/** "He called it a fake", "they rejected a false claim": about something else in the sentence. */
function isPlainlyOther(own: readonly Token[], at: number): boolean {
  return !/^(?:lied|lying|misspoke)$/.test(own[at]?.lower ?? "") && own[at]?.verb === null && !hasBe(own, at);
}

/** Words used about anything: a rating is cut, a child missing, a number wrong. */
const OF_ANYTHING = /^(?:cut|missing|else|otherwise|wrong|mistaken|edited|altered|generated)$/;

/** "The post is fake", "That is untrue": the sentence opens with a reference to the words. */
function isSubject(own: readonly Token[]): boolean {
  return own.slice(0, 3).some(({ lower }) => NOUNS_FOR_WORDS.has(lower) || POINTING_PRONOUNS.has(lower));
}

/** "It is fake", but not "politically incorrect". */
function isUnreal({ lower }: Token, before: Token | undefined): boolean {
  return UNREAL_NEARBY.has(lower) && !(lower === "incorrect" && before?.lower === "politically");
}

/** "The audience at the comedy night roared." */
function framedInJest({ place, own, isHere }: NextSentence): Framed | null {
  const jest = isHere
    ? own.find(token => JEST_NEARBY.has(token.lower) && !isName(place, token) && !isOther(place, token))
    : undefined;
  return jest ? framed("unclear", jest) : null;
}
