import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { isOverlapping, type Span } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import type { TimeBeside } from "../message/time-beside.ts";
import { occasionSentences, ownSentences } from "./beside-sentences.ts";
import { daysOf } from "./days-of-times.ts";
import { type ToldTime, toldTimes } from "./told-times.ts";

/**
 * Whether words may have been said at a time: the article tells it of the speaking, or has it from its own date and tells
 * nothing else with the words.
 */
export function isSaidThen(match: Match, said: TimeBeside): boolean {
  const { text, date } = match.article;
  const own = ownSentences(match).flatMap(span => toldTimes(text, wordsBeside(match, span)));
  const isOwn = own.some(told => isSame(told, said));
  if (isOwn || own.some(({ kind }) => kind === said.kind)) return isOwn;
  if (own.length === 0 && isToldBefore(match, said)) return true;
  return date !== null && daysOf(date, own, said.kind).some(day => isOn(day, said));
}

/** Most days from "last week" to an article. */
const LATELY = 8;

const DAY_MS = 24 * 3600 * 1000;

/** Whether words may have been said in the days before their article: it tells nothing older with them, nor a time that can't be counted. */
export function isSaidLately(match: Match): boolean {
  const { text, date } = match.article;
  const own = ownSentences(match).flatMap(span => toldTimes(text, wordsBeside(match, span)));
  if (own.length === 0) return true;
  if (date === null) return own.every(({ kind }) => kind === "weekday");
  const first = new Date(`${date}T00:00:00Z`).getTime() - LATELY * DAY_MS;
  return daysOf(date, own, "month").some(day => day.getTime() >= first);
}

/** Many a day and year near the words is told of something else: these must be in a sentence that says that somebody spoke. */
function isToldBefore(match: Match, said: TimeBeside): boolean {
  const { text } = match.article;
  const isDate = said.kind === "year" || said.day !== undefined;
  return occasionSentences(match, "time").some(span => {
    const words = wordsBeside(match, span);
    const isOfSpeaking = words.some(word => SAYING_IN_MESSAGES.has(word.form));
    return (!isDate || isOfSpeaking) && toldTimes(text, words).some(told => isSame(told, said));
  });
}

function isSame(told: ToldTime, { kind, number, day }: TimeBeside): boolean {
  return told.kind === kind && told.number === number && (day === undefined || told.day === day);
}

function isOn(date: Date, { kind, number, day }: TimeBeside): boolean {
  if (kind === "year") return date.getUTCFullYear() === number;
  if (kind === "weekday") return (date.getUTCDay() + 6) % 7 === number;
  return date.getUTCMonth() === number && (day === undefined || date.getUTCDate() === day);
}

function wordsBeside({ article, quotation, span: found }: Match, span: Span): Word[] {
  return wordsOf(article.text, span).filter(word => !isOverlapping(word, quotation ?? found));
}
