import { SMALL_NUMBERS } from "../../english/grammar/numbers.ts";

const { zero, one, ...fromTwo } = SMALL_NUMBERS;

/** Number words, by what they count; "one" is left out because it is more often a pronoun. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...fromTwo,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    thousand: 1000,
    thousandth: 1000,
  }).map(([word, value]) => [word, String(value)]),
);

const ORDINAL = /^(\p{Nd}+)(?:st|nd|rd|th)$/u;

/**
 * The digits of a numeral, a number word or an ordinal; undefined for anything else.
 *
 * @example numeralOf("1000th") === "1000"; numeralOf("seven") === "7"
 */
export function numeralOf(form: string): string | undefined {
  return NUMBER_WORDS.get(form) ?? ORDINAL.exec(form)?.[1];
}

/** Whether a comparison form contains a digit or is a number word. */
export function isNumeral(form: string): boolean {
  return /\p{Nd}/u.test(form) || NUMBER_WORDS.has(form);
}
