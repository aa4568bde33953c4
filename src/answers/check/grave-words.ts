import { isNumberWord, numberValue } from "./number-value.ts";

/** Words that turn a statement round, as comparison forms (without apostrophes). */
const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere neither nor without hardly barely scarcely seldom rarely cannot cant
  dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt shant
  aint darent oughtnt mightnt noone`.split(/\s+/),
);

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
  ["won", "lost"],
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
];

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>();
  for (const [a, b] of PAIRS_OF_OPPOSITES) {
    table.set(a, (table.get(a) ?? new Set()).add(b));
    table.set(b, (table.get(b) ?? new Set()).add(a));
  }
  return table;
})();

const NEGATING_PREFIX = /^(?:un|in|im|il|ir|dis|non)/;

export function isNegation(form: string): boolean {
  return NEGATIONS.has(form);
}

/** "win" and "lose", "able" and "unable". */
export function isOpposite(a: string, b: string): boolean {
  if (OPPOSITES.get(a)?.has(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.endsWith(short) &&
    NEGATING_PREFIX.exec(long)?.[0].length === long.length - short.length
  );
}

/** Whether one side has a negation, a number or an opposite that the other hasn't. Names are told elsewhere. */
export function isMeaningChanged(quoted: readonly string[], claimed: readonly string[]): boolean {
  const negations = (forms: readonly string[]) => forms.filter(isNegation).length;
  if (negations(quoted) !== negations(claimed)) return true;
  const numbers = (forms: readonly string[]) =>
    forms
      .filter(isNumberWord)
      .map(form => numberValue([form]) ?? form)
      .sort()
      .join(" ");
  if (numbers(quoted) !== numbers(claimed)) return true;
  return quoted.some(a => claimed.some(b => isOpposite(a, b)));
}
