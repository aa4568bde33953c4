import { SMALL_NUMBERS } from "../../english/numbers.ts";

const SMALL: Readonly<Record<string, number>> = SMALL_NUMBERS;

const LARGE: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
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

/**
 * Value of a few words that form one number, so that "ten million", "10 million", "10m" and "10,000,000" match; null
 * for anything else. Currency and percent signs are part of the value.
 *
 * @example numberValue(["twenty", "five"]) // "25"
 * @example numberValue(["$5", "million"]) // "$5000000"
 */
export function numberValue(forms: readonly string[]): string | null {
  let prefix = "";
  let suffix = "";
  let total = 0;
  let current = 0;
  let isRead = false;
  for (const [i, form] of forms.entries()) {
    const small = Object.hasOwn(SMALL, form) ? SMALL[form] : undefined;
    const large = Object.hasOwn(LARGE, form) ? LARGE[form] : undefined;
    if (small !== undefined) {
      // "twenty five" adds up; "five five" and "five twenty" are not numbers.
      if (current % 100 !== 0 && !(current % 100 >= 20 && current % 10 === 0 && small < 10)) return null;
      current += small;
    } else if (large !== undefined) {
      current = times(current || 1, large);
      // "Two hundred thousand": a hundred is multiplied further.
      if (form !== "hundred") {
        total += current;
        current = 0;
      }
    } else if (form === "and" && isRead) {
      continue;
    } else if ((form === "a" || form === "an") && i === 0 && forms.length > 1) {
      continue;
    } else if ((form === "percent" || form === "pc") && isRead && i === forms.length - 1) {
      suffix = "%";
    } else if (Object.hasOwn(CURRENCIES, form) && isRead && prefix === "" && i === forms.length - 1) {
      prefix = CURRENCIES[form] ?? "";
    } else if (form === "per" && forms[i + 1] === "cent" && isRead && i === forms.length - 2) {
      suffix = "%";
      break;
    } else {
      const figure = FIGURE.exec(form);
      if (!figure || isRead) return null;
      const [, currency = "", digits = "", letters = "", percent = ""] = figure;
      const scale = letters === "" ? 1 : (SUFFIXES[letters] ?? NaN);
      prefix = currency;
      suffix = percent;
      current = times(Number(digits.replaceAll(",", ".")), scale);
      if (Number.isNaN(current)) return null;
    }
    isRead = true;
  }
  return isRead ? `${prefix}${total + current}${suffix}` : null;
}

/** A product without the error of binary fractions: 8.2 times a million is 8,200,000. */
function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}
