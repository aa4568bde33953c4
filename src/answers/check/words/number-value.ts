import { SMALL_NUMBERS } from "../../../english/grammar/numbers.ts";

const SMALL: Readonly<Record<string, number>> = SMALL_NUMBERS;

const THOUSAND = 1e3;

const LARGE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: THOUSAND,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Amounts without an exact value, and ordinals without digits: a change in them is a change of number. */
const LOOSE: ReadonlySet<string> = new Set(
  `hundreds thousands millions billions trillions dozen dozens half halves twice thrice double triple quarter
  second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth`.split(/\s+/),
);

/** Letters after a number in papers. */
const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** "Five dollars" is "$5". Cents are left out: "5 cents" has no sign before it. */
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: "$",
  dollars: "$",
  pound: "£",
  pounds: "£",
  euro: "€",
  euros: "€",
};

const FIGURE = /^([$£€¥₹₽₩-]?)(\d+(?:[.,]\d+)*)([\p{L}]*)([%‰°]?)$/u;

/** A word for how many, how much or which in order. "One" is left out: it is too often a pronoun. */
export function isNumberWord(form: string): boolean {
  if (/^\P{L}?\p{N}/u.test(form)) return true;
  return form !== "one" && (Object.hasOwn(SMALL, form) || Object.hasOwn(LARGE, form) || LOOSE.has(form));
}

/** A word, and what stands between it and the word before. */
export interface SpacedWord {
  readonly form: string;
  readonly gap: string;
}

/** A space or a hyphen, perhaps in bold letters; nothing between the pieces of one word. */
const LINK = /^[*_~`|\p{Cf}]{0,12}(?:[^\S\n\r]{1,2}|[-‐‑])?[*_~`|\p{Cf}]{0,12}$/u;

/** Whether nothing but a space or a hyphen is between the words: anything else ends a number, or a word of several. */
export function areLinked(words: readonly SpacedWord[]): boolean {
  return words.every(({ gap }, at) => at === 0 || LINK.test(gap));
}

/**
 * "Two million*,* five hundred thousand": a comma between a scale and a smaller one, which is a space. Not "two thousand,
 * five hundred", which may be two numbers.
 */
function withoutCommas(words: readonly SpacedWord[]): readonly SpacedWord[] {
  return words.map((word, at) => {
    const before = LARGE[words[at - 1]?.form ?? ""] ?? 0;
    const behind = words.slice(at).map(({ form }) => LARGE[form] ?? 0);
    const isLarger = behind.some(scale => scale >= THOUSAND) && behind.every(scale => scale < before);
    return isLarger && word.gap === ", " ? { ...word, gap: " " } : word;
  });
}

/**
 * Value of a few words that form one number, so that "ten million", "10 million", "10m" and "10,000,000" match; null
 * for anything else. Currency and percent signs are part of the value.
 *
 * @example numberValue of "twenty-five" // "25"; of "two hundred, fifty": null
 * @example numberValue of "$5 million" // "$5000000"
 */
export function numberValue(words: readonly SpacedWord[]): string | null {
  if (!areLinked(withoutCommas(words))) return null;
  const { amount, unit } = splitUnit(words.map(({ form }) => form));
  const [first, ...rest] = amount;
  const figure = first === undefined ? null : FIGURE.exec(first);
  if (!figure) {
    const value = spelledOut(amount);
    return value === null ? null : `${unit === "%" ? "" : unit}${value}${unit === "%" ? "%" : ""}`;
  }
  const [, currency = "", digits = "", letters = "", percent = ""] = figure;
  if (unit !== "" && `${currency}${percent}` !== "") return null;
  const scale = letters === "" ? 1 : (SUFFIXES[letters] ?? NaN);
  const value = rest.reduce(
    (product, form) => times(product, (Object.hasOwn(LARGE, form) && LARGE[form]) || NaN),
    times(Number(digits.replaceAll(",", ".")), scale),
  );
  if (Number.isNaN(value)) return null;
  return unit === "%" ? `${value}%` : `${currency || unit}${value}${percent}`;
}

/** "five dollars": "five" and "$"; "20 per cent": "20" and "%". */
function splitUnit(forms: readonly string[]): { readonly amount: readonly string[]; readonly unit: string } {
  const last = forms.at(-1) ?? "";
  if (last === "cent" && forms.at(-2) === "per") return { amount: forms.slice(0, -2), unit: "%" };
  if (last === "percent" || last === "pc") return { amount: forms.slice(0, -1), unit: "%" };
  const currency = Object.hasOwn(CURRENCIES, last) ? CURRENCIES[last] : undefined;
  return currency === undefined
    ? { amount: forms, unit: "" }
    : { amount: forms.slice(0, -1), unit: currency };
}

/** "two hundred and six", "a thousand"; null if they are no number, or more than one: "five twenty". */
function spelledOut(forms: readonly string[]): number | null {
  const [first = "", second = ""] = forms;
  if (forms.length === 1 && first === "zero") return 0;
  let total = 0;
  let current = 0;
  let lastScale = Infinity;
  const isOpening = (at: number) => at === 0 || (at === 1 && isArticle(first));
  for (const [at, form] of forms.entries()) {
    const small = Object.hasOwn(SMALL, form) ? (SMALL[form] ?? 0) : 0;
    const large = Object.hasOwn(LARGE, form) ? LARGE[form] : undefined;
    if (small > 0) {
      if (!isAddable(current, small)) return null;
      current += small;
    } else if (form === "hundred") {
      if (current >= 100 || (current === 0 && !isOpening(at))) return null;
      current = (current || 1) * 100;
    } else if (large !== undefined) {
      if (large >= lastScale || (current === 0 && !isOpening(at))) return null;
      total += times(current || 1, large);
      current = 0;
      lastScale = large;
    } else if (
      form === "and"
        ? !isJoiningAnd(forms, at)
        : !(at === 0 && isArticle(form) && Object.hasOwn(LARGE, second))
    ) {
      return null;
    }
  }
  return forms.length > 0 ? total + current : null;
}

/** "Twenty five" and "two hundred five" add up; "five five" and "five twenty" are not numbers. */
function isAddable(current: number, small: number): boolean {
  const tens = current % 100;
  return tens === 0 || (tens >= 20 && tens % 10 === 0 && small < 10);
}

/** "Two hundred *and* six", "a hundred *and* six thousand"; not "twenty and five", "two thousand and five hundred". */
function isJoiningAnd(forms: readonly string[], at: number): boolean {
  const [before = "", behind = ""] = [forms[at - 1], forms[at + 1]];
  if (!Object.hasOwn(LARGE, before) || !Object.hasOwn(SMALL, behind)) return false;
  const large = forms.slice(at + 2).find(form => Object.hasOwn(LARGE, form));
  return large === undefined || (before === "hundred" && large !== "hundred");
}

function isArticle(form: string): boolean {
  return form === "a" || form === "an";
}

/** A product without the error of binary fractions: 8.2 times a million is 8,200,000. */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

/** Most words that one number takes on either side of some of its words. */
const LONGEST_REST = 6;

/** The value of the number that some words are, together with the words beside them that belong to it. */
export function wholeNumberAt(words: readonly SpacedWord[], from: number, to: number): string | null {
  let value: string | null = null;
  for (let start = from; start >= Math.max(0, from - LONGEST_REST); start--) {
    for (let end = to; end <= Math.min(words.length, to + LONGEST_REST); end++)
      value = numberValue(words.slice(start, end)) ?? value;
  }
  return value;
}
