import type { Span } from "../../text/span.ts";
import { wordForm } from "../../text/words.ts";
import type { Caution } from "../answer.ts";
import type { Place } from "./find-places.ts";
import { isNegation } from "./grave-words.ts";
import type { ClaimedWords } from "./read-claim.ts";
import { reportBefore } from "./report-before.ts";
import { isBrokenAfter, quotationAt, spanOfWord } from "./speech.ts";
import { articleBefore, type FormAt, speechBefore } from "./words-before.ts";

/** How many words before the claim's first word a "not" is looked for, inside the same sentence. */
const REACH = 6;

/** How many words before the marks, where none joins them to what is denied ("… *that* “…”"). */
const SHORT_REACH = 4;

const SUPPOSITIONS: ReadonlySet<string> = new Set(
  "if unless whether suppose supposing imagine pretend lest".split(" "),
);

/** Words with which an article's own sentence says that what follows is not so. */
const DOUBTS: ReadonlySet<string> = new Set(
  `unlikely impossible untrue false doubtful doubt doubts doubted deny denies denied denying reject rejects rejected
  dispute disputes disputed refuse refuses refused refute refutes refuted myth lie improbable implausible`.split(
    /\s+/,
  ),
);

/** How far behind the marks, in code units, the sentence is read. */
const LONGEST_REST = 200;

const NOT_REAL =
  /\b(?:is|was|are|were|be|been) (?:a |an |entirely |completely |wholly )?(?:fabricated|fabrication|faked?|false|untrue|doctored|invented|hoax|forged|forgery|made up)\b/u;

/** With these something new begins: “rejected it *as* “nonsense”” gives the speaker's own words. */
const TURNS: ReadonlySet<string> = new Set(
  `but and as because since while although though calling saying adding telling insisting`.split(" "),
);

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `who whom whose what which why when where how is are am was were do does did can could will would shall should
  may might must have has had isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt havent
  hasnt hadnt`.split(/\s+/),
);

/** What a reader should know although the words agree: see `Caution`. */
export function cautionsOf(claim: ClaimedWords, place: Place | undefined): Caution[] {
  if (!place) return [];
  const cautions: Caution[] = [];
  const speech = [...speechBefore(place, false)];
  const negation = within(speech, REACH, isNegation) ?? doubtIn(speech) ?? negationOfArticle(place);
  const report = reportBefore(speech);
  const supposition = suppositionBefore(place);
  if (negation) cautions.push({ kind: "negation-before", span: negation });
  else if (report) cautions.push({ kind: "report-before", span: report });
  else if (supposition) cautions.push({ kind: "supposition-before", span: supposition });
  const denial = denialAfter(place);
  if (denial) cautions.push({ kind: "denial-after", span: denial });
  const mark = questionMark(claim, place);
  if (mark) cautions.push({ kind: "question", span: mark });
  const broken = breakInside(place);
  if (broken) cautions.push({ kind: "across-cue", span: broken });
  return cautions;
}

/** The first of the nearest words that is wanted; null where it stands further away. */
function within(words: Iterable<FormAt>, reach: number, isWanted: (form: string) => boolean): Span | null {
  let seen = 0;
  for (const { start, end, form } of words) {
    if (isWanted(form)) return { start, end };
    if (++seen === reach) return null;
  }
  return null;
}

/** What denies the words in the article's own sentence: “She did *not* want “…””. */
function negationOfArticle(place: Place): Span | null {
  const before = upToTurn(articleBefore(place));
  return doubtIn(before) ?? within(before, before[0]?.form === "that" ? REACH + 1 : SHORT_REACH, isNegation);
}

/** “It is *unlikely*, she said, that …”, “She *denied* …”. */
function doubtIn(words: Iterable<FormAt>): Span | null {
  const before = upToTurn(words);
  return within(before, before[0]?.form === "that" ? REACH + 1 : 1, form => DOUBTS.has(form));
}

/** What the article's own sentence says of the words behind them: “The quote “…” *is fabricated*”. */
function denialAfter({ row, last }: Place): Span | null {
  const { text } = row.words.article;
  const end = quotationAt(row, last)?.end;
  if (end === undefined || /[.!?…]["”’'»]{0,2}$/u.test(text.slice(end - 3, end + 2).trimEnd())) return null;
  const found = NOT_REAL.exec(text.slice(end, end + LONGEST_REST).split(/[.!?\n]/u)[0] ?? "");
  return found && { start: end + found.index, end: end + found.index + found[0].length };
}

function upToTurn(words: Iterable<FormAt>): FormAt[] {
  const before: FormAt[] = [];
  for (const word of words) {
    if (before.length > REACH || TURNS.has(word.form)) break;
    before.push(word);
  }
  return before;
}

/** An "if" holds for its whole sentence, also beyond who said it; one of the article's right before the marks. */
function suppositionBefore(place: Place): Span | null {
  const isSupposition = (form: string) => SUPPOSITIONS.has(form);
  return (
    within(speechBefore(place, true), Infinity, isSupposition) ??
    within(articleBefore(place), 1, isSupposition)
  );
}

/**
 * The mark behind the last word, where one side asks and the other doesn't. A claim without a mark takes
 * the words for a statement, unless it has the whole question from its first word on.
 */
function questionMark(claim: ClaimedWords, place: Place): Span | null {
  const { row, last, claimed } = place;
  const { text } = row.words.article;
  const ours = /^[”"’')\]]{0,2}([.?!])/u.exec(claim.text.slice(claimed.end, claimed.end + 3))?.[1];
  const { end } = spanOfWord(row, last);
  if (!ours) return isWholeQuestion(place) ? null : questionAfter(place);
  const theirs = /^[”"’')\]]{0,2}([.?!])/u.exec(text.slice(end, end + 3));
  if (!theirs || (theirs[1] === "?") === (ours === "?")) return null;
  return { start: end, end: end + theirs[0].length };
}

function isWholeQuestion(place: Place): boolean {
  const { row, first } = place;
  const { start, end } = spanOfWord(row, first);
  const isFirst = speechBefore(place, true).next().done === true;
  return isFirst && QUESTION_WORDS.has(wordForm(row.words.article.text.slice(start, end)));
}

/** The question mark with which the place's sentence ends. */
function questionAfter({ row, last }: Place): Span | null {
  const { text } = row.words.article;
  for (let at = last; at < row.places.length; at++) {
    const { end } = spanOfWord(row, at);
    const isLast = at === row.places.length - 1 || isBrokenAfter(row, at);
    const next = isLast ? end + 3 : spanOfWord(row, at + 1).start;
    const mark = /[.!?…;:]/u.exec(text.slice(end, next));
    if (mark) {
      const start = end + mark.index;
      return mark[0] === "?" ? { start, end: start + 1 } : null;
    }
    if (isLast) return null;
  }
  return null;
}

/** The article's own words between the first and the last word of the match. */
function breakInside({ row, first, last }: Place) {
  for (let at = first; at < last; at++) {
    if (isBrokenAfter(row, at)) return { start: spanOfWord(row, at).end, end: spanOfWord(row, at + 1).start };
  }
  return null;
}
