import { type Word, wordsOf } from "../../../src/text/words.ts";
import type { Seeded } from "../seeded.ts";

/** Changes a sentence so that it isn't the one that was said; null if that isn't possible. */
export type Edit = (text: string, seeded: Seeded) => string | null;

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|must|have|has|had|do|did|does|may|might)$/;

const DENYING = [
  "not",
  "never",
  "hardly",
  "in no way",
  "no longer",
  "scarcely",
  "by no means",
  "not really",
  "rarely",
];

/** Inserts a "not", or another word that denies, after an auxiliary. */
export const negate: Edit = (text, seeded) => {
  const auxiliary = wordsOf(text)
    .slice(0, -1)
    .find(({ form }) => AUXILIARY.test(form));
  if (!auxiliary) return null;
  return `${text.slice(0, auxiliary.end)} ${seeded.pick(DENYING)}${text.slice(auxiliary.end)}`;
};

/** Removes a "not", "never", "no" or "-n't". */
export const unNegate: Edit = text => {
  const words = wordsOf(text).slice(1);
  const not = words.find(({ form }) => /^(?:not|never|no|nobody|hardly|without)$/.test(form));
  if (not) return without(text, not);
  const contracted = words.find(({ start, end }) => /n['’]t$/i.test(text.slice(start, end)));
  return contracted ? text.slice(0, contracted.end - 3) + text.slice(contracted.end) : null;
};

export const renumber: Edit = (text, seeded) => {
  const number = wordsOf(text).find(({ start, end }) => /^\d{1,3}(?:[.,]\d+)*$/.test(text.slice(start, end)));
  if (!number) return null;
  const digits = text.slice(number.start, number.end);
  const first = Number(digits[0]) === 9 ? seeded.between(1, 8) : Number(digits[0]) + 1;
  return `${text.slice(0, number.start)}${first}${digits.slice(1)}${text.slice(number.end)}`;
};

/** Replaces a name inside the sentence with somebody else's. */
export function swapName(text: string, names: readonly string[], seeded: Seeded): string | null {
  const name = wordsOf(text)
    .slice(1)
    .find(({ start, end }) => /^\p{Lu}\p{Ll}{3,}$/u.test(text.slice(start, end)));
  const other = seeded.pick(names).split(" ").at(-1) ?? "";
  if (!name || text.includes(other)) return null;
  return text.slice(0, name.start) + other + text.slice(name.end);
}

const WEIGHTY =
  /^(?:only|against|if|unless|until|refused|almost|nearly|former|alleged|could|would|should|might|may|few|half|most|some|without|stop|stopped|failed|trying|tried|want|wanted|if|hope|think|believe|says|say|said|before|after|perhaps|maybe|probably|likely|less|more|never|all|many)$/;

/** Drops a word without which the sentence says something else. */
export const dropWeighty: Edit = (text, seeded) => {
  const words = wordsOf(text).slice(1, -1);
  const able = words.filter(({ form }) => WEIGHTY.test(form));
  return able.length === 0 ? null : without(text, seeded.pick(able));
};

/** Replaces up to four words in the middle of a sentence with a marked gap. */
export const gapInside: Edit = (text, seeded) => {
  const words = wordsOf(text);
  const from = seeded.between(2, words.length - 5);
  const to = from + seeded.between(1, 3);
  const [first, next] = [words[from], words[to]];
  const dropped = words.slice(from, to).some(({ form }) => form.length > 4 && !NEUTRAL.test(form));
  return first && next && dropped ? `${text.slice(0, first.start)}… ${text.slice(next.start)}` : null;
};

const LOADED = ["secretly", "all", "the liar", "never", "10,000", "illegal", "Mr Krell", "and his friends"];

/** Inserts something loaded in brackets, or in place of a word. */
export const addBracket: Edit = (text, seeded) => {
  const words = wordsOf(text);
  const word = words[seeded.between(1, words.length - 2)];
  if (!word) return null;
  const bracket = `[${seeded.pick(LOADED)}]`;
  const isInPlace = seeded.between(0, 1) === 0;
  return `${text.slice(0, word.start)}${bracket}${isInPlace ? "" : ` ${text.slice(word.start, word.end)}`}${text.slice(word.end)}`;
};

const NEUTRAL = /^(?:very|really|actually|also|indeed|well|basically|obviously)$/;

/** Drops a word without which the sentence says the same. */
export const dropNeutral: Edit = text => {
  const word = wordsOf(text)
    .slice(1, -1)
    .find(({ form }) => NEUTRAL.test(form));
  return word ? without(text, word) : null;
};

/** Ends the sentence early with a full stop, and a capital after it. */
export const stopEarly: Edit = (text, seeded) => {
  const words = wordsOf(text);
  if (words.length < 8) return null;
  const at = seeded.between(3, words.length - 4);
  const [last, next] = [words[at - 1], words[at]];
  const between = last && next && text.slice(last.end, next.start);
  // "I", "U.S", "3.5": a full stop after these may mean something else.
  if (!last || !next || between !== " " || last.form.length < 4 || !/^\p{Ll}/u.test(text.slice(next.start)))
    return null;
  const opening = text.charAt(next.start).toUpperCase();
  return `${text.slice(0, last.end)}. ${opening}${text.slice(next.start + 1)}`;
};

/** Turns a statement into a question, or the reverse. */
export const askInstead: Edit = text => {
  const mark = /[.?]$/.exec(text)?.[0];
  return mark ? text.slice(0, -1) + (mark === "." ? "?" : ".") : null;
};

export const dropCommas: Edit = text => (text.includes(",") ? text.replaceAll(",", "") : null);

/** Swaps two adjacent letters of a long word in lower case, or drops one of two equal ones. */
export const misspell: Edit = (text, seeded) => {
  const able = wordsOf(text).filter(
    ({ start, end }) => end - start >= 8 && /^\p{Ll}+$/u.test(text.slice(start, end)),
  );
  if (able.length === 0) return null;
  const { start, end } = seeded.pick(able);
  const word = text.slice(start, end);
  const double = /(\p{L})\1/u.exec(word);
  const at = seeded.between(3, word.length - 4);
  if (!double && word[at] === word[at + 1]) return null;
  const wrong = double
    ? word.slice(0, double.index) + word.slice(double.index + 1)
    : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return text.slice(0, start) + wrong + text.slice(end);
};

/** Swaps two letters of a name's last word, or leaves one out. */
export function misspellName(name: string, seeded: Seeded): string | null {
  const surname = name.split(" ").at(-1) ?? "";
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(surname)) return null;
  const at = seeded.between(2, surname.length - 3);
  const isLeftOut = seeded.between(0, 1) === 0;
  const rest = isLeftOut
    ? surname.slice(at + 1)
    : surname.charAt(at + 1) + surname.charAt(at) + surname.slice(at + 2);
  const wrong = surname.slice(0, at) + rest;
  return wrong === surname ? null : name.slice(0, -surname.length) + wrong;
}

function without(text: string, { start, end }: Word): string {
  return text.slice(0, start) + text.slice(end).replace(/^[,\s]+/, "");
}
