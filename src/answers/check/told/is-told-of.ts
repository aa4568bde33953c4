import type { Article } from "../../../articles/article.ts";
import {
  DETERMINERS,
  FUNCTION_WORDS,
  JOINING_PREPOSITIONS,
  PLACING_PREPOSITIONS,
  PREPOSITIONS,
  PREPOSITIONS_OF_PLACE,
} from "../../../english/grammar/function-words.ts";
import { VISITING } from "../../../english/messages/told-words.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { isOwnerOrOwners, withoutOwner } from "../../../text/owner.ts";
import type { Span } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import type { SaidBeside } from "../message/said-beside.ts";
import { nearMatch, occasionSentences, ownWordsIn, sentencesOfSpeaker } from "./beside-sentences.ts";
import { bodiesOfSpeaker } from "./bodies-of-speaker.ts";
import { isAttributeOf, isInMention } from "./is-attribute.ts";
import { isThingIn } from "./is-thing-in.ts";
import { formsOf, isNameIn, isPrinted, isProper, type Printed } from "./printed.ts";
import { isTiedToSpeaker } from "./tied-to-speaker.ts";
import { namedOfSpeaker } from "./told-sentences.ts";
import { undenied } from "./undenied.ts";

type Told = Extract<SaidBeside, { kind: "told" }>;

/** Whether the article has a word of the speaker: not of somebody else, nor in what somebody else says. */
export function isToldOf(match: Match, told: Told, near: Printed, index: WordIndex): boolean {
  const isOfBody = told.where === "name" || told.where === "modifier" || told.where === "remark";
  if (isOfBody && bodiesOfSpeaker(match, index).some(body => body.has(told.form))) return true;
  switch (told.where) {
    case "remark":
      return isRemark(match, told, near, index);
    case "name":
      return isOfName(match, told, near, index) || isPrintedOfSpeaker(match, told, index);
    case "modifier":
      return (
        isOfName(match, told, near, index) ||
        (told.isCapital && isProper(match.article, told.form) && isPrintedOfSpeaker(match, told, index)) ||
        isThingOfSpeaker(match, told, index) ||
        isAttributeOf(match, told.form, index)
      );
    case "attribute":
      return isOfName(match, told, near, index) || isAttributeOf(match, told.form, index);
    case "event":
      return isEvent(match, told, index);
    case "circumstance":
      return isPrintedOfSpeaker(match, told, index);
  }
}

/** "*Bridge*: “…” – Ann Roe": what the words are about, a name that is near them, or what is told of the speaker. */
function isRemark(match: Match, told: Told, near: Printed, index: WordIndex): boolean {
  const { form, isCapital } = told;
  const { article } = match;
  if (!isPrinted(form, near, index)) return false;
  if (isNameIn(index, form) || (isCapital && isProper(article, form))) return true;
  if (isThingIn(article, match.span, form)) return true;
  return isPrintedOfSpeaker(match, told, index);
}

/** "*Hull* pilot Ann Roe", "*Home Office* minister Ann Roe" */
function isOfName(match: Match, { form, isCapital }: Told, near: Printed, index: WordIndex): boolean {
  const isOfName = isNameIn(index, form) || (isCapital && hasInLongerName(match, form));
  return isOfName && isPrinted(form, near, index);
}

function isPrintedOfSpeaker(match: Match, told: Told, index: WordIndex): boolean {
  return isPrinted(told.form, formsOf(wordsOfSpeaker(match, told, index), index), index);
}

/** "head of the *bank*", "the *bank*'s head"; not "met a *corrupt* minister", "a minister against the *cult*" */
function isThingOfSpeaker(match: Match, told: Told, index: WordIndex): boolean {
  return namedOfSpeaker(match, index).some(sentence => {
    const { text, words } = sentence;
    const left = new Set(undenied(match.article, words));
    return words.some((word, at) => {
      if (!left.has(word) || !isPrinted(told.form, formsOf([word], index), index)) return false;
      const isEnd = !isJoinedToNext(text, words, at) || FUNCTION_WORDS.has(words[at + 1]?.form ?? "");
      const before = words[at - 1]?.form ?? "";
      const isOpened =
        !FUNCTION_WORDS.has(before) || [DETERMINERS, PREPOSITIONS].some(list => list.has(before));
      const isThing = isOpened && (isOwnerOrOwners(text, word) || isEnd);
      return (
        isThing && (isTiedToSpeaker(sentence, { from: at, to: at + 1 }) || isInMention(match, sentence, at))
      );
    });
  });
}

/** "after the *derby*", under a title with "derby", or "in *Lund*", where the article has the speaker; not "under *arrest*". */
function isEvent(match: Match, told: Told, index: WordIndex): boolean {
  const { form } = told;
  const { article } = match;
  if (wordsOf(article.title).some(word => word.form === form)) return true;
  const words = wordsOfSpeaker(match, told, index);
  return isProper(article, form)
    ? words.some((_, at) => isPlaceAt(article, words, at, form))
    : isPrinted(form, formsOf(words, index), index);
}

/** The article's own words where it tells of the speaker; of when and where the words were said, only where it tells that. */
function wordsOfSpeaker(match: Match, { form, where, isOfSpeaking = false }: Told, index: WordIndex): Word[] {
  const ofSpeaker = sentencesOfSpeaker(match, { index, isWide: where !== "name" && where !== "modifier" });
  const kind = isProper(match.article, form) ? "place" : "event";
  const told = isOfSpeaking ? occasionSentences(match, kind) : ofSpeaker;
  const spans = ofSpeaker.filter(({ start }) => told.some(span => span.start === start));
  return undenied(match.article, ownWordsIn(match.article, spans));
}

/** "Home Office", "Hollin & Daughter": an article prints a word with a capital behind another one near a match, or in its title. */
function hasInLongerName(match: Match, form: string): boolean {
  const { text, title } = match.article;
  const isIn = (part: string, span?: Span) =>
    wordsOf(part, span).some(
      (word, at, words) =>
        word.form === form &&
        /^\p{Lu}/u.test(part.slice(word.start)) &&
        [words[at - 1], words[at + 1]].some(
          other =>
            other &&
            /^\p{Lu}/u.test(part.slice(other.start)) &&
            /^ (?:& )?$/u.test(part.slice(Math.min(word.end, other.end), Math.max(word.start, other.start))),
        ),
    );
  return isIn(title) || nearMatch(match).some(span => isIn(text, span));
}

/** "in *Lund*", "visited *Lund*", "at the *Lund* clinic", "LUND –"; not "the road between Tarn and *Lund*". */
function isPlaceAt({ text, paragraphs }: Article, words: readonly Word[], at: number, form: string): boolean {
  const word = words[at];
  if (!word || withoutOwner(text, word) !== form) return false;
  let from = at;
  while (
    from > 0 &&
    startsWithCapital(text, words[from]) &&
    words[from - 1]?.end === (words[from]?.start ?? 0) - 1
  )
    from--;
  if (startsWithCapital(text, words[from]))
    return paragraphs.some(({ start }) => start === words[from]?.start);
  while (from > 0 && DETERMINERS.has(words[from]?.form ?? "")) from--;
  return BEFORE_PLACES.some(list => list.has(words[from]?.form ?? ""));
}

const BEFORE_PLACES = [VISITING, PLACING_PREPOSITIONS, PREPOSITIONS_OF_PLACE, JOINING_PREPOSITIONS];
