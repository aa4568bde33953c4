import { NEGATIONS } from "../../english/negations.ts";
import { languageOf } from "../../search/languages.ts";
import { isNumberWord, numberValue } from "./number-value.ts";

const PAIRS_OF_OPPOSITES: readonly (readonly [string, string])[] = [
  ["all", "none"],
  ["always", "never"],
  ["everybody", "nobody"],
  ["everyone", "nobody"],
  ["everything", "nothing"],
  ["more", "less"],
  ["more", "fewer"],
  ["most", "least"],
  ["before", "after"],
  ["above", "below"],
  ["over", "under"],
  ["with", "without"],
  ["for", "against"],
  ["win", "lose"],
  ["support", "oppose"],
  ["accept", "reject"],
  ["allow", "ban"],
  ["increase", "decrease"],
  ["rise", "fall"],
  ["raise", "lower"],
  ["raise", "cut"],
  ["right", "wrong"],
  ["good", "bad"],
  ["better", "worse"],
  ["best", "worst"],
  ["true", "false"],
  ["safe", "dangerous"],
  ["strong", "weak"],
  ["first", "last"],
  ["guilty", "innocent"],
  ["legal", "illegal"],
  ["big", "small"],
  ["large", "small"],
  ["high", "low"],
  ["up", "down"],
  ["open", "close"],
  ["buy", "sell"],
  ["begin", "end"],
  ["start", "stop"],
  ["love", "hate"],
];

/** Degrees of the adjectives above, which no stemmer takes back. */
const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  ["high", "low", "strong", "weak", "small", "safe", "large", "big"].flatMap(base => {
    const stem = base === "big" ? "bigg" : base.replace(/e$/, "");
    return [`${stem}er`, `${stem}est`].map((form): [string, string] => [form, base]);
  }),
);

/** Words without which a thing that may be becomes a thing that is. */
const HEDGES: ReadonlySet<string> = new Set(
  `would could should might may likely unlikely perhaps maybe possibly probably potentially allegedly supposedly
  reportedly id youd hed shed wed theyd itd ought if unless`.split(/\s+/),
);

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>();
  for (const [a, b] of PAIRS_OF_OPPOSITES) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ]) {
      if (one === undefined || other === undefined) continue;
      table.set(stemOf(one), (table.get(stemOf(one)) ?? new Set()).add(stemOf(other)));
    }
  }
  return table;
})();

const NEGATING_PREFIX = /^(?:un|in|im|il|ir|dis|non)/;

export function isNegation(form: string): boolean {
  return NEGATIONS.has(form);
}

/** A word that says that something may be, or under which condition. */
export function isHedge(form: string): boolean {
  return HEDGES.has(form);
}

/** "win" and "lost", "raises" and "cutting", "able" and "unable". */
export function isOpposite(a: string, b: string): boolean {
  if (OPPOSITES.get(stemOf(a))?.has(stemOf(b)) && stemOf(a) !== stemOf(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.endsWith(short) &&
    NEGATING_PREFIX.exec(long)?.[0].length === long.length - short.length
  );
}

/** Whether what was quoted as possible, or under a condition, is claimed without that. */
export function isHedgeLost(quoted: readonly string[], claimed: readonly string[]): boolean {
  return quoted.some(isHedge) && !claimed.some(isHedge);
}

/** Whether one side has a negation, a number or an opposite that the other hasn't. Names are told elsewhere. */
export function isMeaningChanged(quoted: readonly string[], claimed: readonly string[]): boolean {
  const negations = (forms: readonly string[]) => forms.filter(isNegation).length;
  if (negations(quoted) !== negations(claimed)) return true;
  if (numbersOf(quoted) !== numbersOf(claimed)) return true;
  return hasOpposites(quoted, claimed);
}

/**
 * Whether words put in within brackets say something else than those they stand for. Brackets may tell
 * who or when is meant ("[Trump]" for "him"), but not another number, or the opposite.
 */
export function isTurnedInBrackets(quoted: readonly string[], claimed: readonly string[]): boolean {
  const numbers = numbersOf(quoted);
  return (numbers !== "" && numbers !== numbersOf(claimed)) || hasOpposites(quoted, claimed);
}

function hasOpposites(quoted: readonly string[], claimed: readonly string[]): boolean {
  return quoted.some(a => claimed.some(b => isOpposite(a, b)));
}

function numbersOf(forms: readonly string[]): string {
  return forms
    .filter(isNumberWord)
    .map(form => numberValue([form]) ?? form)
    .sort()
    .join(" ");
}

function stemOf(form: string): string {
  return languageOf("en").stem(BASE_FORMS.get(form) ?? form);
}
