import { BEFORE_NAME, MAY_END } from "../../../english/grammar/abbreviations.ts";
import { HARMLESS_AFTER_COMMA, HARMLESS_BEFORE_COMMA } from "../../../english/messages/neutral-words.ts";
import type { Caution } from "../../answer.ts";
import type { Place } from "../words/find-places.ts";
import type { WordPair } from "../words/name-changes.ts";
import { numberValue } from "../words/number-value.ts";
import type { ClaimedWords } from "../words/read-claim.ts";
import { sentenceAt } from "../words/row-sentences.ts";
import { spanOfWord, type WordRow } from "../words/speech.ts";

/** Two words of the claim that stand next to each other in the article too, with what is between them. */
interface Joint {
  readonly last: WordPair;
  readonly next: WordPair;
  readonly typed: string;
  readonly printed: string;
}

/**
 * A full stop or comma that makes other sentences of the same words: a stop where the article's sentence continues
 * (“We shut the harbour the mayor lies about. The pilots …”), none where it ends (“I never promised that[.] Taxes will
 * …”), and a comma where it has none (“No, ferries will sail”). A comma left out says nothing, because many type none, unless one
 * number then stands for two (“three hundred[,] fifty”).
 */
export function movedMark({ text: typed }: ClaimedWords, { row, pairs }: Place): Caution | null {
  const { text } = row.words.article;
  for (const [i, next] of pairs.entries()) {
    const last = pairs[i - 1];
    if (!last || last.at + 1 !== next.at) continue;
    const span = { start: spanOfWord(row, last.at).start, end: spanOfWord(row, next.at).end };
    const printed = text.slice(spanOfWord(row, last.at).end, spanOfWord(row, next.at).start);
    const joint = { last, next, typed: typed.slice(last.word.end, next.word.start), printed };
    if (/[\p{L}\p{N}]/u.test(joint.typed)) continue;
    if (
      isStopAdded(joint, typed, row) ||
      isStopLeftOut(joint, row) ||
      isCommaAdded(joint) ||
      isNumberMade(joint)
    )
      return { kind: "moved-mark", span };
  }
  return null;
}

function isStopAdded({ last, next, typed, printed }: Joint, text: string, row: WordRow): boolean {
  if (!/[.!?]/u.test(typed) || /\.{2}|…/u.test(typed)) return false;
  // “It is mass. Surveillance of women” begins a sentence, whatever "Mass." may mean.
  const isBegun =
    isCapitalAt(text, next.word.start) &&
    !isCapitalAt(row.words.article.text, spanOfWord(row, next.at).start);
  if (!isBegun && isAbbreviated(text.slice(last.word.start, last.word.end))) return false;
  return !/\P{L}{2}/u.test(printed.replace(",", ""));
}

/** The article ends a sentence here, and the claim has no mark at all. */
function isStopLeftOut({ last, next, typed, printed }: Joint, row: WordRow): boolean {
  if (!/[.!?]/u.test(printed) || /[^\s\p{L}\p{N}]|\n/u.test(typed)) return false;
  return sentenceAt(row, last.at).last < next.at;
}

function isCommaAdded({ last, next, typed, printed }: Joint): boolean {
  if (!typed.includes(",") || /\S/u.test(printed)) return false;
  return !HARMLESS_BEFORE_COMMA.has(last.word.form) && !HARMLESS_AFTER_COMMA.has(next.word.form);
}

/** The two words are one number in the claim alone, or in the article alone. */
function isNumberMade({ last, next, typed, printed }: Joint): boolean {
  const [typedValue, printedValue] = [typed, printed].map(gap =>
    numberValue([
      { form: last.word.form, gap: "" },
      { form: next.word.form, gap },
    ]),
  );
  return typedValue !== printedValue;
}

function isCapitalAt(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Words after which a full stop ends no sentence: "Mr.", "Sept.", "U.S.". */
function isAbbreviated(word: string): boolean {
  const form = word.toLowerCase();
  return /^\p{L}$/u.test(word) || BEFORE_NAME.has(form) || MAY_END.has(form);
}
