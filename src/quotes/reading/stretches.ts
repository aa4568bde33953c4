import type { Article } from "../../articles/article.ts";
import { FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { IRREGULAR_PASTS } from "../../english/speech/reporting.ts";
import { COMMON_PASTS, speechVerb, TAIL_VERBS } from "../../english/speech/speech-verbs.ts";
import type { Span } from "../../text/span.ts";
import { findMarks, isInvisible, type Mark, type MarkFamily } from "./marks.ts";

/** Words between quotation marks in one paragraph, outermost marks only. `start` and `end` exclude the marks. */
export interface Stretch extends Span {
  readonly paragraph: number;
  /** Including its marks. */
  readonly outer: Span;
  readonly family: MarkFamily;
  /** No closing mark in the paragraph: the speech may continue in the next one. */
  readonly isLeftOpen: boolean;
}

/**
 * Pairs the marks of every paragraph.
 *
 * Nothing is carried from one paragraph to the next, so a missing or reversed mark spoils only its own paragraph.
 *
 * @example findStretches(article) // “We did it,” he said. “Twice.”  ->  We did it,   Twice.
 */
export function findStretches(article: Pick<Article, "text" | "paragraphs">): Stretch[] {
  const { text, paragraphs } = article;
  const stretches: Stretch[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = findMarks(text, paragraph);
    if (marks.length === 0) continue;
    const isContinued = beginsWithSingle(text, paragraphs[index + 1]);
    pairMarks(stretches, { text, paragraph, number: index + 1, isContinued }, marks);
  }
  return stretches;
}

/** A paragraph whose marks are paired. */
interface Paragraph {
  readonly text: string;
  readonly paragraph: Span;
  /** From 1. */
  readonly number: number;
  /**
   * Whether the next paragraph begins with a single mark: then one that nothing closes may open a speech that goes on
   * there. Otherwise it is an apostrophe.
   */
  readonly isContinued: boolean;
}

function beginsWithSingle(text: string, paragraph: Span | undefined): boolean {
  if (!paragraph) return false;
  const { start } = trimUnseen(text, paragraph.start, paragraph.end);
  const [first] = findMarks(text, { start, end: Math.min(start + 2, paragraph.end) });
  return first?.start === start && first.family === "single" && first.canOpen;
}

/** Appends the stretches of a paragraph. */
function pairMarks(
  stretches: Stretch[],
  { text, paragraph, number, isContinued }: Paragraph,
  marks: readonly Mark[],
): void {
  const balance = balanceAfter(marks);
  let open: Mark | null = null;
  let depth = 0;
  let lastEnd = paragraph.start;

  // Words that go on in the next paragraph begin a sentence: ‘will not forgive us’ is closed.
  const goesOn = ({ end }: Mark): boolean => isContinued && /\p{Lu}/u.test(text.charAt(end));

  const add = (from: number, to: number, outer: Span, family: MarkFamily, isLeftOpen: boolean): void => {
    const inner = trimUnseen(text, from, to);
    if (inner.end > inner.start) {
      const { start, end } = inner;
      stretches.push({ start, end, paragraph: number, outer, family, isLeftOpen });
      lastEnd = outer.end;
    }
  };

  for (const [at, mark] of marks.entries()) {
    if (!open) {
      if (mark.canOpen && (mark.family !== "single" || goesOn(mark) || hasCloser(marks, at))) {
        open = mark;
        depth = 0;
      } else if (mark.canClose && mark.family === "double" && /[,.?!…]/.test(text[mark.start - 1] ?? "")) {
        // The opening mark is missing: the words began where their sentence began.
        const from = sentenceStartBefore(text, lastEnd, mark.start);
        add(from, mark.start, { start: from, end: mark.end }, mark.family, false);
      }
      continue;
    }
    if (mark.family !== open.family) continue;
    const isOwner = (opening: Mark): boolean =>
      mark.family === "single" &&
      isPossessive(text, marks, at, goesOn(opening) && mayGoOnOver(text, paragraph.start, opening, mark));
    if (closes(mark, open) && !isOwner(open)) {
      if (depth > 0) depth--;
      else {
        add(open.end, mark.start, { start: open.start, end: mark.end }, mark.family, false);
        open = null;
      }
    } else if (mark.canOpen && mark.family !== "single") {
      // A second opening mark: nested if enough closing marks follow, otherwise the first one's is missing.
      if ((balance[at] ?? 0) < 0) depth++;
      else {
        const end = endOfUnclosed(text, open.end, mark.start);
        add(open.end, end, { start: open.start, end }, open.family, false);
        open = mark;
        depth = 0;
      }
    }
  }
  if (open && (open.family !== "single" || goesOn(open))) {
    const end = endOfUnclosed(text, open.end, paragraph.end);
    add(open.end, end, { start: open.start, end }, open.family, end === paragraph.end);
  }
}

/** For each mark, how many more marks from there on can only open than can only close. */
function balanceAfter(marks: readonly Mark[]): number[] {
  const balance: number[] = new Array<number>(marks.length).fill(0);
  let sum = 0;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (mark && mark.family !== "single") {
      if (mark.canOpen && !mark.canClose) sum++;
      else if (mark.canClose) sum--;
    }
    balance[at] = sum;
  }
  return balance;
}

function closes(mark: Mark, open: Mark): boolean {
  return mark.canClose && mark.start > open.end;
}

function hasCloser(marks: readonly Mark[], at: number): boolean {
  return marks.slice(at + 1, at + 60).some(mark => mark.family === "single" && mark.canClose);
}

/**
 * “the voters’ anger” inside ‘ ’: it looks like a possessive, and a later mark that doesn't closes the stretch, or none
 * does because it goes on in the next paragraph.
 */
function isPossessive(text: string, marks: readonly Mark[], at: number, goesOn: boolean): boolean {
  const mark = marks[at];
  if (!mark || !looksPossessive(text, mark)) return false;
  for (const later of marks.slice(at + 1, at + 30)) {
    if (later.family !== "single") continue;
    if (later.canOpen && !later.canClose) return false;
    if (later.canClose && !looksPossessive(text, later)) return true;
  }
  return goesOn;
}

/** An s before it, and a space and a small letter after it. */
function looksPossessive(text: string, { start, end }: Mark): boolean {
  return /[sz]/i.test(text[start - 1] ?? "") && /^ \p{Ll}/u.test(text.slice(end, end + 3));
}

/**
 * ‘It is the voters’ | choice.⏎‘And mine.’: a speech may go on over a mark that looks possessive, as against the end of ‘Strictly
 * for Boys’ in a sentence, of a title, or of what is “said” behind it.
 */
function mayGoOnOver(text: string, paragraphStart: number, opening: Mark, { start, end }: Mark): boolean {
  const before = text.slice(Math.max(paragraphStart, opening.start - READ_BEFORE), opening.start).trimEnd();
  if (!/(?:^|[.!?…:])$/u.test(before) && !endsInSaying(before)) return false;
  const words = text.slice(opening.end, start).match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const named = words.filter(word => !FUNCTION_WORDS.has(word.toLowerCase()));
  if (named.length > 1 && named.every(word => /^\p{Lu}/u.test(word))) return false;
  const [next = "", ...further] =
    text.slice(end, end + READ_BEHIND).match(/^ ?\p{Ll}+|\p{L}+|[.,;:!?]/gu) ?? [];
  if (!mayBeOwned(next.trim())) return false;
  const stop = further.findIndex(word => /[.,;:!?]/.test(word));
  return ![next.trim(), ...further.slice(0, stop < 0 ? NEXT_WORDS : Math.min(stop, NEXT_WORDS))].some(isSaid);
}

/** "Ann Roe said, ", "Ann Roe told reporters on Monday, " */
function endsInSaying(before: string): boolean {
  const words = /[^.!?…,:;]*,$/u.exec(before)?.[0].match(/\p{L}+/gu) ?? [];
  return words.some(word => isSaid(word.toLowerCase()));
}

/** How much is read before an opening mark and behind a possessive one, in UTF-16 code units. */
const READ_BEFORE = 30;
const READ_BEHIND = 60;

/** How many words behind the first one may hold a verb of saying: ‘…’ quietly said Ann Roe. */
const NEXT_WORDS = 2;

/** "the voters’ *choice*, *needs*, *will*, *own* homes", but not "Boys’ *and* left", "Roses’ *opened*". */
function mayBeOwned(word: string): boolean {
  if (OWNED.test(word)) return true;
  return !(
    FUNCTION_WORDS.has(word) ||
    /[^e]ed$/.test(word) ||
    IRREGULAR_PASTS.has(word) ||
    COMMON_PASTS.has(word)
  );
}

/** Nouns and adjectives that are also function words or verbs. */
const OWNED = /^(?:will|might|own|first|last|next|many|most|few|needs|wants|thought|means|beat|left)$/;

function isSaid(word: string): boolean {
  return TAIL_VERBS.includes(word) || speechVerb(word)?.forms.includes("past") === true;
}

function sentenceStartBefore(text: string, from: number, to: number): number {
  const part = text.slice(from, to - 1);
  let start = 0;
  for (const { index } of part.matchAll(/[.!?…]\s/gu)) start = index + 2;
  return from + start;
}

const SPEAKER = String.raw`(?:he|she|they|it|we|I|(?:\p{Lu}[\p{L}.’'-]*\s){1,4})`;
const TAIL = new RegExp(
  String.raw`[,?!.…]\s(?:${SPEAKER}\s?(?:${TAIL_VERBS.join("|")})|(?:said|says|added|asked)\s)`,
  "u",
);

/**
 * Where words without a closing mark end: before ", he said", otherwise at the end of the paragraph (or sentence).
 */
function endOfUnclosed(text: string, from: number, to: number): number {
  const tail = TAIL.exec(text.slice(from, to));
  if (tail) return from + tail.index + 1;
  return trimUnseen(text, from, to).end;
}

function trimUnseen(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isUnseen(text.charCodeAt(start))) start++;
  while (end > start && isUnseen(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isUnseen(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || isInvisible(code);
}
