import { NEGATIONS } from "../../english/grammar/negations.ts";
import { CHANGE, REVERSAL } from "../../english/questions/change-words.ts";
import { sliceOf } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import { type AnswerType, tenseOf } from "../question/asked-for.ts";
import type { Question } from "../question/question.ts";
import type { PassageReader } from "../ranking/passage-reader.ts";
import type { ClosePassage } from "./read-closely.ts";

/** What is asked for by these may have changed since, whatever the tense of the question. */
const CHANGING: ReadonlySet<AnswerType> = new Set(["count", "money", "percent", "when"]);
/** A passage that says so needs less of the question than others: it assumes that the matter is known. */
const CHANGED = { margin: 4, fit: 0.5, date: 0.7, sentence: 0.4, context: 0.6 } as const;

/** The newest passage that says that the figure or the day in the best one has changed; the best if there is none. */
export function changedAfter(question: Question, passages: readonly ClosePassage[], best: number): number {
  const top = passages[best];
  const { type } = question.asked;
  if (!top || !CHANGING.has(type) || tenseOf(question.asked) === "past") return best;
  const offered = new Set(top.sentences[top.best]?.offered);
  let newest = best;
  passages.forEach(({ article, sentences, best: at, close, features, answerScore }, place) => {
    const sentence = sentences[at];
    const isNewer = article.date !== null && article.date > (passages[newest]?.article.date ?? "");
    if (
      isNewer &&
      sentence &&
      close.heading === 0 &&
      answerScore >= top.answerScore - CHANGED.margin &&
      close.fit >= (type === "when" ? CHANGED.date : CHANGED.fit) &&
      close.sentence >= CHANGED.sentence * top.close.sentence &&
      features.context >= CHANGED.context * top.features.context &&
      (type === "when" || sentence.offered.some(term => !offered.has(term))) &&
      CHANGE.test(sliceOf(article.text, sentence.span))
    )
      newest = place;
  });
  return newest;
}

/** Without the question's verb, a sentence that reverses something must have this much of what the best one has. */
const REVERSED = 0.6;

/**
 * The newest passage that says the opposite of the best one on whether something is or has happened, about the same
 * people and places: "had not changed" and later "I changed my mind", "will close" and later "will stay open".
 */
export function reversedAfter(
  { asked }: Question,
  reader: PassageReader,
  passages: readonly ClosePassage[],
  best: number,
): number {
  const top = passages[best];
  if (!top || asked.type !== "decision") return best;
  const isDenied = asked.tense === "past" && isNegated(textOf(top));
  let newest = best;
  passages.forEach((passage, place) => {
    const { article, close, sentences, best: at } = passage;
    const isNewer = article.date !== null && article.date > (passages[newest]?.article.date ?? "");
    if (!isNewer || close.heading === 1 || reader.absentNames(passage.passage).length > 0) return;
    const text = textOf(passage);
    const isOpposite = isDenied && sentences[at]?.isUnsaid === false && !isNegated(text);
    const isReversal = close.sentence >= REVERSED * top.close.sentence && REVERSAL.test(text);
    if (isOpposite || isReversal) newest = place;
  });
  return newest;
}

function textOf({ article, sentences, best }: ClosePassage): string {
  const sentence = sentences[best];
  return sentence ? sliceOf(article.text, sentence.span) : "";
}

function isNegated(text: string): boolean {
  return wordsOf(text).some(({ form }) => NEGATIONS.has(form.replace(/['’]/gu, "")));
}
