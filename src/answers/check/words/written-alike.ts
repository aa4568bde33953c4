import { IRREGULAR_VERB_FORMS } from "../../../english/grammar/irregular-forms.ts";
import {
  CONTRACTIONS,
  spelledAlike,
  WORDS_AFTER_HAD_OR_WOULD,
  WORDS_AFTER_HAS,
} from "../../../english/spelling/written-forms.ts";
import { isSlip, isSlipOfSound } from "./is-slip.ts";
import { areLinked, isNumberWord, numberValue, type SpacedWord } from "./number-value.ts";

/** A word as one side writes it. */
export interface WrittenWord extends SpacedWord {
  /** With its apostrophes and capitals. */
  readonly printed: string;
  /** It isn't in any article, so it may be misspelt. If its stem is new, no inflection is in an article either. */
  readonly isUnknown: boolean;
  readonly isNewStem: boolean;
  /** A name, in which a slip may make another person's. */
  readonly isName: boolean;
}

/** Some words of one side, and the word after them, which shows what a contraction means. */
export interface Written {
  readonly words: readonly WrittenWord[];
  readonly next: string;
}

/** Most words on one side: contractions are compared in twos and threes, not in whole sentences. */
const MOST_WORDS = 8;

/**
 * Whether the same words are spelled differently: contracted, abbreviated, in British or American spelling, or with
 * a slip of the pen.
 *
 * @example “aren't” for “are not”, “Sept” for “September”, “harbor” for “harbour”, “misiles” for “missiles”
 */
export function isWrittenAlike(claimed: Written, quoted: Written): boolean {
  if (claimed.words.length === 0) return false;
  if (Math.max(claimed.words.length, quoted.words.length) > MOST_WORDS) return false;
  const [ours, theirs] = [writtenOut(claimed, true), writtenOut(quoted, false)].map(withNumbers);
  if (!ours || !theirs) return false;
  return (
    ours.length === theirs.length &&
    ours.every((word, at) => {
      const other = theirs[at];
      return other !== undefined && isOneWord(word, other) && (at === 0 || isOneJoint(word, other));
    })
  );
}

/** “They are, not what …” isn't “they aren't what …”: a word written out of another has no mark before it. */
function isOneJoint(claimed: WrittenWord, quoted: WrittenWord): boolean {
  if (claimed.gap !== "" && quoted.gap !== "") return true;
  return [claimed, quoted].every(word => areLinked([word, word]));
}

function isOneWord(claimed: WrittenWord, quoted: WrittenWord): boolean {
  if (spelledAlike(claimed.form) === spelledAlike(quoted.form)) return true;
  if (!claimed.isUnknown || quoted.isName) return false;
  return claimed.isNewStem ? isSlip(claimed.form, quoted.form) : isSlipOfSound(claimed.form, quoted.form);
}

/** The words with contractions written out. */
function writtenOut({ words, next }: Written, isTyped: boolean): WrittenWord[] {
  return words.flatMap((word, at) => {
    const long = longForm(word, words[at + 1]?.form ?? next, isTyped);
    if (long === null) return [word];
    return long.map((form, i) => ({
      ...word,
      form,
      gap: i === 0 ? word.gap : "",
      printed: form,
      isUnknown: false,
    }));
  });
}

/**
 * "eleven thousand litres" as "11000 litres": each number as one word, its value. Of two in a row nobody knows what they
 * say together: “two, three hundred” isn't “2-300”.
 */
function withNumbers(words: readonly WrittenWord[]): readonly WrittenWord[] {
  const found: WrittenWord[] = [];
  let lastEnd = -1;
  for (let at = 0; at < words.length; at++) {
    const [first] = words.slice(at, at + 1);
    if (!first) break;
    let end = isNumberWord(first.form) ? words.length : at;
    while (end > at && numberValue(words.slice(at, end)) === null) end--;
    const value = end > at ? numberValue(words.slice(at, end)) : null;
    if (value !== null && lastEnd === at) return words;
    found.push(value === null ? first : { ...first, form: value, isUnknown: false });
    if (value === null) continue;
    lastEnd = end;
    at = end - 1;
  }
  return found;
}

/** The long form of a contraction; null for any other word. `next` is the word after it. */
function longForm({ form, printed }: WrittenWord, next: string, isTyped: boolean): string[] | null {
  const long = CONTRACTIONS.get(form);
  if (long !== undefined) return long.split(" ");
  // “Its a fact”: typed without its apostrophe.
  if (isTyped && form === "its") return ["it", behindS(next)];
  const ending = /['’ʼ＇‘](s|d|ve|re|ll)$/iu.exec(printed)?.[1]?.toLowerCase() ?? "";
  const verb = verbOf(ending, next);
  return verb === null ? null : [form.slice(0, -ending.length), verb];
}

const ENDINGS: Readonly<Record<string, string>> = { ve: "have", re: "are", ll: "will" };

function verbOf(ending: string, next: string): string | null {
  if (ending === "s") return behindS(next);
  return ending === "d" ? behindD(next) : (ENDINGS[ending] ?? null);
}

/** "It's been" and "it's a fact". */
function behindS(next: string): "has" | "is" {
  return WORDS_AFTER_HAS.has(next) ? "has" : "is";
}

/** "We'd been", "we'd forgotten", "we'd like"; null if it isn't known which: "we'd put", "we'd open". */
function behindD(next: string): "had" | "would" | null {
  if (next === "" || WORDS_AFTER_HAD_OR_WOULD.has(next)) return null;
  if (WORDS_AFTER_HAS.has(next) || IRREGULAR_VERB_FORMS.has(next) || /[^e]ed$/.test(next)) return "had";
  return /(?:en|wn|ne)$/.test(next) ? null : "would";
}
