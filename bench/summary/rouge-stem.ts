/**
 * Porter's stemmer (1980) with the extensions of NLTK, which Google's rouge_score uses. Only for scoring: scores are
 * comparable with published ones only if words are stemmed in exactly the same way.
 */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["sky", "sky"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["news", "news"],
  ["innings", "inning"],
  ["inning", "inning"],
  ["outings", "outing"],
  ["outing", "outing"],
  ["cannings", "canning"],
  ["canning", "canning"],
  ["howe", "howe"],
  ["proceed", "proceed"],
  ["exceed", "exceed"],
  ["succeed", "succeed"],
]);

type Condition = (base: string, word: string) => boolean;
type Rule = readonly [suffix: string, replacement: string, holds: Condition];

const isMeasured: Condition = base => measure(base) > 0;
const isLong: Condition = base => measure(base) > 1;

const STEP2: readonly Rule[] = [
  ["ational", "ate", isMeasured],
  ["tional", "tion", isMeasured],
  ["enci", "ence", isMeasured],
  ["anci", "ance", isMeasured],
  ["izer", "ize", isMeasured],
  ["bli", "ble", isMeasured],
  ["alli", "al", isMeasured],
  ["entli", "ent", isMeasured],
  ["eli", "e", isMeasured],
  ["ousli", "ous", isMeasured],
  ["ization", "ize", isMeasured],
  ["ation", "ate", isMeasured],
  ["ator", "ate", isMeasured],
  ["alism", "al", isMeasured],
  ["iveness", "ive", isMeasured],
  ["fulness", "ful", isMeasured],
  ["ousness", "ous", isMeasured],
  ["aliti", "al", isMeasured],
  ["iviti", "ive", isMeasured],
  ["biliti", "ble", isMeasured],
  ["fulli", "ful", isMeasured],
  ["logi", "log", (_base, word) => measure(word.slice(0, -3)) > 0],
];

const STEP3: readonly Rule[] = [
  ["icate", "ic", isMeasured],
  ["ative", "", isMeasured],
  ["alize", "al", isMeasured],
  ["iciti", "ic", isMeasured],
  ["ical", "ic", isMeasured],
  ["ful", "", isMeasured],
  ["ness", "", isMeasured],
];

const STEP4: readonly Rule[] = [
  ["al", "", isLong],
  ["ance", "", isLong],
  ["ence", "", isLong],
  ["er", "", isLong],
  ["ic", "", isLong],
  ["able", "", isLong],
  ["ible", "", isLong],
  ["ant", "", isLong],
  ["ement", "", isLong],
  ["ment", "", isLong],
  ["ent", "", isLong],
  ["ion", "", base => isLong(base, base) && (base.endsWith("s") || base.endsWith("t"))],
  ["ou", "", isLong],
  ["ism", "", isLong],
  ["ate", "", isLong],
  ["iti", "", isLong],
  ["ous", "", isLong],
  ["ive", "", isLong],
  ["ize", "", isLong],
];

const PASSES = [
  step1a,
  step1b,
  step1c,
  step2,
  (word: string) => firstRule(word, STEP3),
  (word: string) => firstRule(word, STEP4),
  step5,
];

const stems = new Map<string, string>();

/** @example rougeStem("conflated") // "conflat" */
export function rougeStem(word: string): string {
  let stem = stems.get(word) ?? IRREGULAR.get(word);
  if (stem === undefined) {
    stem = word.length > 2 ? PASSES.reduce((rest, pass) => pass(rest), word) : word;
    stems.set(word, stem);
  }
  return stem;
}

function isConsonantAt(word: string, i: number): boolean {
  const letter = word[i] ?? "";
  if ("aeiou".includes(letter)) return false;
  return letter !== "y" || i === 0 || !isConsonantAt(word, i - 1);
}

/** Number of vowel-consonant sequences, m in Porter's paper. */
function measure(word: string): number {
  let count = 0;
  let wasVowel = false;
  for (let i = 0; i < word.length; i++) {
    const isConsonant = isConsonantAt(word, i);
    if (isConsonant && wasVowel) count++;
    wasVowel = !isConsonant;
  }
  return count;
}

function hasVowel(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isConsonantAt(word, i)) return true;
  return false;
}

function endsDouble(word: string): boolean {
  return word.length >= 2 && word.at(-1) === word.at(-2) && isConsonantAt(word, word.length - 1);
}

function endsConsonantVowelConsonant(word: string): boolean {
  const n = word.length;
  if (n === 2) return !isConsonantAt(word, 0) && isConsonantAt(word, 1);
  return (
    n >= 3 &&
    isConsonantAt(word, n - 3) &&
    !isConsonantAt(word, n - 2) &&
    isConsonantAt(word, n - 1) &&
    !"wxy".includes(word.at(-1) ?? "")
  );
}

/** The first rule whose suffix fits decides, whether or not its condition holds. */
function firstRule(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement, holds] of rules) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, word.length - suffix.length);
    return holds(base, word) ? base + replacement : word;
  }
  return word;
}

function step1a(word: string): string {
  if (word.endsWith("ies")) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ss")) return word;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function step1b(word: string): string {
  if (word.endsWith("ied")) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const suffix = ["ed", "ing"].find(end => word.endsWith(end) && hasVowel(word.slice(0, -end.length)));
  if (!suffix) return word;
  const base = word.slice(0, -suffix.length);
  if (base.endsWith("at") || base.endsWith("bl") || base.endsWith("iz")) return `${base}e`;
  if (endsDouble(base)) return "lsz".includes(base.at(-1) ?? "") ? base : base.slice(0, -1);
  return measure(base) === 1 && endsConsonantVowelConsonant(base) ? `${base}e` : base;
}

function step1c(word: string): string {
  const isFinalY = word.endsWith("y") && word.length > 2 && isConsonantAt(word, word.length - 2);
  return isFinalY ? `${word.slice(0, -1)}i` : word;
}

function step2(word: string): string {
  if (word.endsWith("alli") && measure(word.slice(0, -4)) > 0) return step2(word.slice(0, -2));
  return firstRule(word, STEP2);
}

function step5(word: string): string {
  let rest = word;
  if (rest.endsWith("e")) {
    const base = rest.slice(0, -1);
    const m = measure(base);
    if (m > 1 || (m === 1 && !endsConsonantVowelConsonant(base))) rest = base;
  }
  return rest.endsWith("ll") && measure(rest.slice(0, -1)) > 1 ? rest.slice(0, -1) : rest;
}
