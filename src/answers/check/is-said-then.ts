import type { Article } from "../../articles/article.ts";
import { SAYING_IN_MESSAGES } from "../../english/message-words.ts";
import { isJoinedToNext } from "../../text/joined-words.ts";
import { isOverlapping, type Span } from "../../text/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import type { Match } from "../answer.ts";
import { occasionSentences, ownSentences } from "./beside-sentences.ts";
import { type TimeBeside, timeOf } from "./time-beside.ts";

/**
 * Whether words may have been said at a time: the article tells it of the speaking, or is of that time itself and tells no
 * other with the words.
 */
export function isSaidThen(match: Match, said: TimeBeside): boolean {
  if (isTold(match, said)) return true;
  const { text } = match.article;
  const isOther = ownSentences(match).some(span => {
    const words = wordsBeside(match, span);
    return words.some(
      (_, at) =>
        timeOf(text, words, at)?.kind === said.kind &&
        (said.kind !== "year" || isBehindSaying(text, words, at)),
    );
  });
  return !isOther && isOfArticle(match.article, said);
}

/** Most words from "said" to a year: "said in Oslo in *2014*". */
const REACH = 4;

/** "said in *2014*"; not "mayor from *2019* to 2023", "who took office in *2019*". */
function isBehindSaying(text: string, words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    if (!isJoinedToNext(text, words, from)) return false;
    if (SAYING_IN_MESSAGES.has(words[from]?.form ?? "")) return true;
  }
  return false;
}

/** Many a day and year near the words is told of something else: these must be in a sentence that says that somebody spoke. */
function isTold(match: Match, { kind, number, day }: TimeBeside): boolean {
  const { text } = match.article;
  const own = ownSentences(match);
  const isDate = kind === "year" || day !== undefined;
  return occasionSentences(match, "time").some(span => {
    const words = wordsBeside(match, span);
    const isOfSpeaking =
      own.some(({ start }) => start === span.start) || words.some(word => SAYING_IN_MESSAGES.has(word.form));
    return (
      (!isDate || isOfSpeaking) &&
      words.some((_, at) => {
        const told = timeOf(text, words, at);
        return told?.kind === kind && told.number === number && (day === undefined || told.day === day);
      })
    );
  });
}

function wordsBeside({ article, quotation, span: found }: Match, span: Span): Word[] {
  return wordsOf(article.text, span).filter(word => !isOverlapping(word, quotation ?? found));
}

function isOfArticle(article: Article, { kind, number, day }: TimeBeside): boolean {
  if (kind === "year") return isOfYear(article, number);
  if (kind === "weekday") return isOfWeekday(article, number);
  return day === undefined ? isOfMonth(article, number) : isOfDay(article, number, day);
}

/** Whether an article is of a year, or of the January after it. */
function isOfYear({ date }: Article, year: number): boolean {
  const [of, month] = date?.split("-") ?? [];
  return Number(of) === year || (month === "01" && Number(of) - 1 === year);
}

/** How long before its article somebody spoke at most, in days, for the month to be the article's. */
const DAYS_BEFORE = 7;

/** Whether an article, or the week before it, is of a month. */
function isOfMonth({ date }: Article, month: number): boolean {
  if (date === null) return false;
  const published = new Date(`${date}T00:00:00Z`);
  const earlier = new Date(published.getTime() - DAYS_BEFORE * 24 * 3600 * 1000);
  return [published, earlier].some(day => day.getUTCMonth() === month);
}

/** Whether an article, or the week before it, is of a day. */
function isOfDay({ date }: Article, month: number, day: number): boolean {
  if (date === null) return false;
  const published = new Date(`${date}T00:00:00Z`).getTime();
  return Array.from(
    { length: DAYS_BEFORE + 1 },
    (_, days) => new Date(published - days * 24 * 3600 * 1000),
  ).some(then => then.getUTCMonth() === month && then.getUTCDate() === day);
}

/** Whether an article is of a weekday, or of the day after it. */
function isOfWeekday({ date }: Article, weekday: number): boolean {
  if (date === null) return false;
  const published = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return published === weekday || published === (weekday + 1) % 7;
}
