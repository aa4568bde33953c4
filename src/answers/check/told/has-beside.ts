import type { Article } from "../../../articles/article.ts";
import { MORE_THAN_SAID, OPPOSITE_TIMES } from "../../../english/messages/message-words.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import type { Span } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import { type Match, speakerOf } from "../../answer.ts";
import { isHeadOf, isListenerIn, type Listener } from "../message/listeners-beside.ts";
import type { SaidBeside } from "../message/said-beside.ts";
import { type Direction, hasSide, isOppositeSide } from "../message/turned-direction.ts";
import {
  aroundSentences,
  nearMatch,
  ownSentences,
  ownWordsIn,
  sentencesOfSpeaker,
  sentencesWithSpeaker,
  spokenSentences,
  tellsListener,
} from "./beside-sentences.ts";
import { didSo } from "./did-so.ts";
import { hasTopic } from "./has-topic.ts";
import { isOfBody } from "./is-of-body.ts";
import { isSaidLately, isSaidThen } from "./is-said-then.ts";
import { isToldOf } from "./is-told-of.ts";
import { formsOf, isNameIn, isPrinted, type Printed, printedIn } from "./printed.ts";
import { isHarmlessTag } from "./tagged-topic.ts";
import { undenied } from "./undenied.ts";

/** What a message says beside the words and an article doesn't have near a match, in any inflection, or in its title. */
export function untoldOf(match: Match, beside: readonly SaidBeside[], index: WordIndex): SaidBeside[] {
  if (beside.length === 0) return [];
  const near = printedIn(match.article, nearMatch(match), index);
  return beside.filter(each => !has(match, each, near, index));
}

function has(match: Match, said: SaidBeside, near: Printed, index: WordIndex): boolean {
  const { article } = match;
  switch (said.kind) {
    case "word":
      return isPrinted(said.form, near, index);
    case "topic":
      return hasTopic(match, said, index);
    case "deed":
      return didSo(match, said, index);
    case "body":
      return isOfBody(match, said, index);
    case "listener":
      return isToldTo(match, said, index);
    case "described":
      return isDescribed(match, said.form, index);
    case "direction":
      return !isTurnedIn(match, said);
    case "owner":
      return isPrinted(said.form, undeniedIn(match, speakerSentences(match), index), index);
    case "told":
      return isToldOf(match, said, undeniedNear(match, said.where === "name", index), index);
    case "tag":
      return isHarmlessTag(said, {
        article,
        speaker: speakerNamesOf(match),
        quoted: match.span,
        isName: form => isNameIn(index, form),
        isNear: form => isDescribed(match, form, index),
      });
    case "manner": {
      const others = MORE_THAN_SAID.get(said.form) ?? new Set([said.form]);
      const spans = others.has("letter") ? nearMatch(match) : ownSentences(match);
      return spans.some(span =>
        wordsOf(article.text, span).some(word => others.has(word.form) && isCommon(article, word)),
      );
    }
    case "lately":
      return isSaidLately(match);
    case "year":
    case "month":
    case "weekday":
      return isSaidThen(match, said);
  }
}

/** Whether the article has a listener as such beside the words and not in them, or is published by it; not that of somebody else. */
function isToldTo(match: Match, { form, isCapital, isHead }: Listener, index: WordIndex): boolean {
  const { article } = match;
  const { text } = article;
  const publisher = formsOf(wordsOf(article.publisher ?? ""), index);
  const own = ownWordsIn(article, ownSentences(match));
  const ofSpeaker = sentencesOfSpeaker(match, { index, isWide: false });
  const spoken = spokenSentences(match).filter(({ start }) => ofSpeaker.some(span => span.start === start));
  const told = tellsListener(own) ? own : ownWordsIn(article, spoken);
  const undeniedWords = new Set(undenied(article, told));
  const listeners = told.filter(
    (word, at) =>
      undeniedWords.has(word) && isListenerIn(text, told, at) && (!isHead || isHeadOf(text, told, at)),
  );
  return (
    (isPrinted(form, formsOf(listeners, index), index) || isPrinted(form, publisher, index)) &&
    (!isCapital || hasCapital(match, form))
  );
}

/** Whether the article has a word beside the words, or where it names the speaker. */
function isDescribed(match: Match, form: string, index: WordIndex): boolean {
  const spans = [
    ...aroundSentences(match),
    ...sentencesWithSpeaker(match.article, speakerNamesOf(match)[0] ?? ""),
  ];
  return isPrinted(form, undeniedIn(match, spans, index), index);
}

function undeniedIn({ article }: Match, spans: readonly Span[], index: WordIndex): Printed {
  return formsOf(undenied(article, ownWordsIn(article, spans)), index);
}

/** What is near the words, as a name may be; what somebody speaks of may be what they deny, but nobody is that. */
function undeniedNear(match: Match, isOfSpeaker: boolean, index: WordIndex): Printed {
  const { article } = match;
  const title = { text: article.title };
  const all = nearMatch(match).flatMap(span => wordsOf(article.text, span));
  const own = new Set(ownWordsIn(article, nearMatch(match)).map(({ start }) => start));
  const isOwn = ({ start }: Span) => own.has(start);
  const words = [
    ...undenied(article, isOfSpeaker ? all : all.filter(isOwn)),
    ...all.filter(word => !isOfSpeaker && !isOwn(word)),
    ...undenied(title, wordsOf(title.text)),
    ...wordsOf(article.publisher ?? ""),
  ];
  return formsOf(words, index);
}

/** The sentences of the words and of their cue, and those that name the speaker. */
function speakerSentences(match: Match): Span[] {
  return [...ownSentences(match), ...sentencesWithSpeaker(match.article, speakerNamesOf(match)[0] ?? "")];
}

/** Whether an article has only the other side of a thing: of when the words were said, not if their own sentence tells it. */
function isTurnedIn(match: Match, said: Direction): boolean {
  const { article } = match;
  const isTimeTold =
    OPPOSITE_TIMES.has(said.way) &&
    ownSentences(match).some(span => hasSide(said, said.way, ownWordsIn(article, [span])));
  const spans = [...aroundSentences(match), ...speakerSentences(match)];
  return !isTimeTold && spans.some(span => isOppositeSide(said, ownWordsIn(article, [span])));
}

/** Whether an article prints a word with a capital, in its text, title or publisher. */
function hasCapital({ article: { text, title, publisher } }: Match, form: string): boolean {
  return [text, title, publisher ?? ""].some(part =>
    wordsOf(part).some(word => word.form === form && /^\p{Lu}/u.test(part.slice(word.start))),
  );
}

/** Not the "Post" of "told the Tarn Post". */
function isCommon({ text }: Article, { start }: Span): boolean {
  return (
    !/^\p{Lu}/u.test(text.slice(start)) ||
    !/[\p{L}\p{N}][ \u00a0]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function speakerNamesOf({ quotation }: Match): string[] {
  const speaker = quotation && speakerOf(quotation.attribution);
  return speaker ? [speaker.name, ...speaker.alsoNamed] : [];
}
