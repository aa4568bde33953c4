import { RECANTING, RECANTING_OF_LAST } from "../../../english/framing/framing-settings.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { ABOUT_ONESELF, SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { QUESTION_WORDS } from "../../../english/questions/question-words.ts";
import type { Quotation } from "../../../quotes/quotation.ts";
import { findStretches } from "../../../quotes/reading/stretches.ts";
import { lastAt } from "../../../text/last-at.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { isOverlapping, type Span, sliceOf } from "../../../text/span.ts";
import { wordForm, wordsOf } from "../../../text/words.ts";
import { type Caution, speakerOf } from "../../answer.ts";
import type { Place } from "../words/find-places.ts";
import { isNeutralEnd, isNeutralOpening } from "../words/neutral-words.ts";
import type { ClaimedWords } from "../words/read-claim.ts";
import { type RowSentence, sentenceAt, sentencesIn, spanBetween } from "../words/row-sentences.ts";
import { isBrokenAfter, quotationAt, spanOfWord, type WordRow } from "../words/speech.ts";
import { ellipticalAnswer } from "./elliptical-answer.ts";
import { fewWords } from "./few-words.ts";
import { cautionOf, framingCaution, reportedAt } from "./framing-caution.ts";
import { movedMark } from "./moved-mark.ts";
import { disownsNext, leansOnPrevious, reversesPrevious } from "./reversing-sentences.ts";

/**
 * What a reader must know about a place although the words match: how its sentence begins and ends, what reverses
 * it, and how the article introduces it. None means whole sentences after a plain cue.
 */
export function cautionsOf(claim: ClaimedWords, place: Place): Caution[] {
  const { row } = place;
  const found: (Caution | null)[] = [
    ...framingCaution(place),
    recanted(place),
    restBefore(place) ?? ellipticalAnswer(place),
    restAfter(place),
    fewWords(place),
    row.quotations.length > 0 ? innerQuotation(place) : null,
    ...besides(place),
    turnedLater(place),
    question(claim, place),
    movedMark(claim, place),
    breakInside(place),
  ];
  return found.filter(caution => caution !== null);
}

/** Cautions that don't count against the words: the article only interrupts them to name the speaker. */
export function isMisleading({ kind }: Caution): boolean {
  return kind !== "across-cue";
}

function formsBetween(row: WordRow, from: number, to: number): string[] {
  const { text } = row.words.article;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const { start, end } = spanOfWord(row, from + i);
    return wordForm(text.slice(start, end));
  });
}

/** The words that begin the sentence, or the reported clause, if they matter. */
function restBefore(place: Place): Caution | null {
  const { row, first } = place;
  const from = wholeAround(place).first;
  if (from >= first || isNeutralOpening(formsBetween(row, from, first - 1))) return null;
  return { kind: "rest-before", span: spanBetween(row, from, first - 1) };
}

/** The words that continue the sentence, if they matter; also in a quotation that resumes it. */
function restAfter(place: Place): Caution | null {
  const { row, last } = place;
  const to = wholeAround(place).last;
  if (to > last && !isNeutralEnd(formsBetween(row, last + 1, to))) {
    return { kind: "rest-after", span: spanBetween(row, last + 1, to) };
  }
  const taken = takenUp(row, last);
  return taken && { kind: "rest-after", span: taken };
}

/** First and last position of what must be claimed as a whole: the sentences, or the reported clause. */
function wholeAround(place: Place): { readonly first: number; readonly last: number } {
  const { row, first, last } = place;
  const reported = reportedAt(place);
  if (!reported) return { first: sentenceAt(row, first).first, last: sentenceAt(row, last).last };
  let from = first;
  let to = last;
  while (from > 0 && spanOfWord(row, from - 1).start >= reported.start) from--;
  while (to + 1 < row.places.length && spanOfWord(row, to + 1).end <= reported.end) to++;
  return { first: from, last: to };
}

/** “A,” she said, adding: “if B.” – another quotation in the sentence that resumes the words. */
function takenUp(row: WordRow, last: number): Span | null {
  const own = quotationAt(row, last);
  if (!own || last !== row.places.length - 1) return null;
  const { text } = row.words.article;
  if (/[.!?…]["”’'»)\s]*$/u.test(text.slice(Math.max(own.start, own.end - 3), own.end))) return null;
  const { quotations } = row.analysed;
  const next = quotations[lastAt(quotations, ({ start }) => start, own.end - 1) + 1];
  if (next?.paragraph !== own.paragraph || /[.!?]/u.test(text.slice(own.end, next.start))) return null;
  return /^(?:if|unless|provided|but|though|although|as long as|when|once|until)\b/iu.test(
    text.slice(next.start, next.start + 12),
  )
    ? { start: next.start, end: next.end }
    : null;
}

/** Marks inside the quotation around just the words: the speaker cites them. */
function innerQuotation({ row, first, last }: Place): Caution | null {
  const quotation = quotationAt(row, first);
  if (!quotation) return null;
  const { text } = row.words.article;
  const span = { start: spanOfWord(row, first).start, end: spanOfWord(row, last).end };
  const home = { start: quotation.start, end: quotation.end, role: "body" as const };
  for (const inner of findStretches({ text, paragraphs: [home] })) {
    if (inner.outer.start <= quotation.start && inner.outer.end >= quotation.end) continue;
    if (!isOverlapping(inner, span)) continue;
    const outside = wordsOf(text, span).filter(word => !isOverlapping(word, inner));
    if (outside.length < FEWEST_ROUND_CITED) return { kind: "cited-inside", span: inner.outer };
  }
  return null;
}

/** With this many of the speaker's own words around it, a citation is part of what the speaker says. */
const FEWEST_ROUND_CITED = 3;

/** The sentences right before and after each run of matched words, if they reverse them or say what they leave out. */
function besides({ row, pairs }: Place): Caution[] {
  if (row.quotations.length === 0) return [];
  const sentences = sentencesIn(row);
  const matched = new Set(pairs.map(({ at }) => sentenceAt(row, at)));
  const isMatched = (sentence: RowSentence | undefined) => sentence !== undefined && matched.has(sentence);
  return sentences.flatMap((sentence, i) => {
    const [isBefore, isAfter] = [isMatched(sentences[i + 1]), isMatched(sentences[i - 1])];
    if (isMatched(sentence) || !(isBefore || isAfter)) return [];
    const forms = formsBetween(row, sentence.first, sentence.last);
    const next = sentences[i + 1];
    const isLeaning = isBefore && next && leansOnPrevious(formsBetween(row, next.first, next.last));
    const isReversing = (isAfter && reversesPrevious(forms)) || (isBefore && disownsNext(forms));
    return isReversing || isLeaning
      ? [{ kind: "beside" as const, span: spanBetween(row, sentence.first, sentence.last) }]
      : [];
  });
}

const TAKES_BACK = new RegExp(`\\b(?:${RECANTING.join("|")})\\b`, "u");
const TAKES_LAST_BACK = new RegExp(`\\b(?:${RECANTING_OF_LAST.join("|")})\\b`, "u");

/** How much of the article's own text may precede the speaker's next words: ,” she said, before adding: “ */
const LONGEST_BREAK = 80;

/** “A,” she said, before adding: “Just kidding.” – the speaker's next words, in their own marks, reverse these. */
function turnedLater({ row, last }: Place): Caution | null {
  const own = quotationAt(row, last);
  if (!own || last !== row.places.length - 1) return null;
  const { text } = row.words.article;
  const next = row.analysed.quotations.find(
    ({ start, paragraph, kind }) => kind === "direct" && start >= own.end && paragraph === own.paragraph,
  );
  if (!next || next.start - own.end > LONGEST_BREAK || !isOneVoice(own, next)) return null;
  const sentence = firstSentence(row, next);
  const [first] = sentence;
  if (!first || !reversesPrevious(sentence.flatMap(part => wordsOf(text, part).map(({ form }) => form))))
    return null;
  return { kind: "beside", span: sentence.at(-1) ?? first };
}

/** The parts of a speech's next sentence: “That,” she went on, “is what they say.” */
function firstSentence({ analysed, words }: WordRow, next: Quotation): Span[] {
  const { text } = words.article;
  const stretches: Span[] = [];
  for (const quotation of analysed.quotations) {
    const isGoingOn =
      quotation.speech === next.speech &&
      quotation.paragraph === next.paragraph &&
      quotation.start >= next.start;
    const [first] = isGoingOn ? splitSentences(text, quotation) : [];
    if (!first) continue;
    stretches.push(first);
    if (/[.!?…]["”’')]*$/u.test(text.slice(first.start, first.end))) break;
  }
  return stretches;
}

/**
 * “It's the sensor,” Roe says. […] “I was wrong, it was the valve,” she says. – what the speaker takes back elsewhere in
 * the article may be these words.
 */
function recanted({ row, first }: Place): Caution | null {
  const own = row.quotations.length > 0 ? quotationAt(row, first) : null;
  const speaker = own && speakerOf(own.attribution);
  if (!own || !speaker) return null;
  const { text } = row.words.article;
  const taking = row.analysed.quotations.find(
    ({ start, end, attribution, kind, paragraph }) =>
      kind === "direct" &&
      // In the same paragraph what comes after it is what the speaker says now.
      (start > own.start || (start < own.start && paragraph !== own.paragraph)) &&
      speakerOf(attribution)?.name === speaker.name &&
      TAKES_BACK.test(text.slice(start, end)) &&
      !takesOthersBack(row, { start, end, paragraph }, own),
  );
  return taking
    ? cautionOf(row.analysed.article, { reason: "unclear", span: { start: taking.start, end: taking.end } }, [
        own,
      ])
    : null;
}

/** “It was the gritter,” she said. “I was wrong about that.” – other words of the speaker come right before it. */
function takesOthersBack(
  { analysed: { quotations }, words: { article } }: WordRow,
  taking: Pick<Quotation, "start" | "end" | "paragraph">,
  own: Quotation,
): boolean {
  const { text } = article;
  if (!TAKES_LAST_BACK.test(sliceOf(text, taking))) return false;
  const before = quotations.findLast(
    ({ end, paragraph }) => end <= taking.start && paragraph === taking.paragraph,
  );
  if (!before || before === own) return false;
  if (speakerOf(before.attribution)?.name !== speakerOf(own.attribution)?.name) return false;
  const forms = wordsOf(text, before).map(({ form }) => form);
  const ownForms = new Set(wordsOf(text, own).map(({ form }) => form));
  const isOfOwn = forms.some(form => ownForms.has(form) && !FUNCTION_WORDS.has(form));
  return !isOfOwn && statesSomething(forms);
}

/** Fewer words than this state nothing: “Yes,” “Look,”. */
const LEAST_STATED = 3;

/** “It was a barn”, “I told him that it was a barn”, but not “I said so in May”. */
function statesSomething(forms: readonly string[]): boolean {
  if (forms.length < LEAST_STATED) return false;
  if (!forms.some(form => ABOUT_ONESELF.has(form))) return true;
  const that = forms.indexOf("that");
  const subject = that < 0 ? "" : (forms[that + 1] ?? "");
  return DETERMINERS.has(subject) || SUBJECT_PRONOUNS.has(subject);
}

function isOneVoice(a: Quotation, b: Quotation): boolean {
  const [one, other] = [speakerOf(a.attribution), speakerOf(b.attribution)];
  return one === null || other === null || one.name === other.name;
}

/**
 * The question mark, if one side asks and the other doesn't. A claim without one treats the words as a statement,
 * unless it includes the whole question from its question word on.
 */
function question(claim: ClaimedWords, { row, first, last, claimed }: Place): Caution | null {
  const { text } = row.words.article;
  const ours = endMarks(claim.text, claimed.end);
  const sentence = sentenceAt(row, last);
  const { end } = spanOfWord(row, sentence.last);
  const marks = endMarks(text, end);
  const isAsked = marks.includes("?");
  if (isAsked === ours.includes("?")) return null;
  const opening = formsBetween(row, sentenceAt(row, first).first, first);
  const isWhole = opening.length === 1 && QUESTION_WORDS.has(opening[0] ?? "");
  if (isAsked && ours === "" && isWhole) return null;
  // “She is mad,” said Roe: a comma asks nothing.
  if (marks === "" && !COMMA.test(text.slice(end, end + MOST_END_MARKS))) return null;
  return { kind: "question", span: { start: end, end: end + Math.max(1, marks.length) } };
}

const COMMA = /^[”"’')\]]{0,2},/u;
const END_MARKS = /^[”"’')\]]{0,2}[.?!…]+(?: [.?!…]+)*/u;
/** Longer runs of marks mean no more than their beginning. */
const MOST_END_MARKS = 8;

/** The marks that end a sentence at a place, after up to two closing ones: `”?!`. Empty if there are none. */
function endMarks(text: string, at: number): string {
  return END_MARKS.exec(text.slice(at, at + MOST_END_MARKS))?.[0] ?? "";
}

/** The article's own words between the first and the last word of the match. */
function breakInside({ row, first, last }: Place): Caution | null {
  for (let at = first; at < last; at++) {
    if (!isBrokenAfter(row, at)) continue;
    return {
      kind: "across-cue",
      span: { start: spanOfWord(row, at).end, end: spanOfWord(row, at + 1).start },
    };
  }
  return null;
}
