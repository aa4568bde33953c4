import { MONTHS, SHORT_MONTHS } from "../../english/grammar/calendar.ts";
import { REPLACED_BEFORE } from "../../english/questions/change-words.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import type { AnswerType } from "../question/asked-for.ts";
import type { Corpus } from "../ranking/rank-passages.ts";
import { answerFormsIn } from "./answer-forms.ts";
import type { ClosePassage } from "./read-closely.ts";

const MONTH = `(?:${[...MONTHS, ...SHORT_MONTHS.keys()].join("|")})\\b`;
/** "8 June", "Oct. 1". */
const DAY = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH}\\.? \\d{1,2}\\b)`, "giu");
const SUM = /[$£€]\d[\d.,]*(?:\s?(?:[mb]n|m|k|million|billion)\b)?/giu;
/** Not for counts: the same number may count something else. */
const VALUES: Readonly<Partial<Record<AnswerType, RegExp>>> = { when: DAY, money: SUM };
const MOST_VALUES = 4;

/** Where a newer article names an answer to say that it is another now. */
export interface Retraction {
  /** Number of the passage in the index. */
  readonly passage: number;
  /** The words that name the old answer. */
  readonly at: Span;
}

/**
 * The newest retraction of an answer in some articles, which needn't repeat any word of the question.
 *
 * @example of "one lane will reopen on 8 June" // “I'd now say the end of June, not 8 June”
 */
export function retractionOf(
  { articles, index }: Corpus,
  type: AnswerType,
  { article, sentences, best }: ClosePassage,
  among: Iterable<number>,
): Retraction | null {
  const form = VALUES[type];
  const sentence = sentences[best];
  if (!form || !sentence || article.date === null) return null;
  const values = [...sliceOf(article.text, sentence.span).matchAll(form)]
    .map(([value]) => value)
    .slice(0, MOST_VALUES);
  if (values.length === 0) return null;
  const escaped = values.map(value => value.replace(/[.$]/g, "\\$&"));
  const replaced = new RegExp(`\\b${REPLACED_BEFORE} (?:${escaped.join("|")})(?![\\d.,]*\\d)`, "iu");
  let newest: Retraction | null = null;
  let date = article.date;
  for (const place of among) {
    const other = articles[place];
    if (!other || other.date === null || other.date <= date) continue;
    const found = values.some(value => other.text.includes(value)) ? replaced.exec(other.text) : null;
    if (!found) continue;
    const at = { start: found.index, end: found.index + found[0].length };
    const paragraph = other.paragraphs.findIndex(({ start, end }) => start <= at.start && at.end <= end);
    const span = other.paragraphs[paragraph];
    if (!span) continue;
    const rest = other.text.slice(span.start, at.start) + other.text.slice(at.end, span.end);
    if (answerFormsIn(type, rest).length === 0) continue;
    newest = { passage: (index.firstOf[place] ?? 0) + paragraph, at };
    date = other.date;
  }
  return newest;
}
