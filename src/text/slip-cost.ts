/** The rows of a QWERTY keyboard; each is shifted to the right by half a key against the one above. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"] as const;

/** What each kind of slip costs: the likelier, the less. */
const SWAPPED = 0.5;
const DOUBLED = 0.4;
const MISSING = 0.6;
/** A key beside the right one. */
const NEAR_KEY = 0.6;
/** A key beside the right one, hit in addition. */
const EXTRA_KEY = 0.7;
/** One vowel for another ("definate"). */
const VOWEL = 0.7;
const OTHER = 1;
/** People look at the first letter. */
const FIRST = 0.4;

const NEIGHBOURS = neighbours();

function neighbours(): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [number, row] of ROWS.entries()) {
    const below = ROWS[number + 1] ?? "";
    for (const [at, key] of [...row].entries()) {
      for (const other of row.slice(at + 1, at + 2) + below.slice(Math.max(0, at - 1), at + 1))
        pairs.add(key + other).add(other + key);
    }
  }
  return pairs;
}

/** The keys beside a letter's. */
export function keysBeside(letter: string): string {
  return ROWS.join("").replace(/./g, key => (NEIGHBOURS.has(letter + key) ? key : ""));
}

/** The letters, and one place for all other characters. */
const PLACES = 27;
const FIRST_LETTER = "a".charCodeAt(0);

/** By the places of two letters in the alphabet: what it costs to type one for the other. */
const CHANGES = Float64Array.from({ length: PLACES * PLACES }, (_, pair) => {
  const [one, other] = [Math.floor(pair / PLACES), pair % PLACES].map(place =>
    String.fromCharCode(FIRST_LETTER + place),
  );
  const isVowel = [one, other].every(letter => "aeiou".includes(letter ?? ""));
  return NEIGHBOURS.has(`${one}${other}`) ? NEAR_KEY : isVowel ? VOWEL : OTHER;
});

/** Place in the alphabet; the last one for other characters. */
function placeOf(code: number): number {
  const place = code - FIRST_LETTER;
  return place >= 0 && place < PLACES ? place : PLACES - 1;
}

function costOfChange(code: number, other: number): number {
  if (code === other) return 0;
  return CHANGES[placeOf(code) * PLACES + placeOf(other)] ?? OTHER;
}

/**
 * What it costs to have typed one word for another, for many that may have been meant: the weighted number of letters to
 * insert, drop, change or swap with their neighbour (Damerau 1964; the optimal string alignment form). Infinity if it is
 * above `limit`.
 *
 * @example slipCosts("brigde", 1)("bridge") // 0.5
 * @example slipCosts("vridge", 1)("bridge") // 1: a key beside the right one, at the beginning
 */
export function slipCosts(typed: string, limit: number): (word: string) => number {
  const letters = lettersOf(typed);
  const extra = Float64Array.from({ length: typed.length }, (_, at) => extraCost(typed, at));
  // Of the matrix three rows are kept at a time.
  let rows: readonly Float64Array[] = [];
  return word => {
    if (Math.abs(typed.length - word.length) * DOUBLED > limit || isFar(letters, word, limit))
      return Infinity;
    if ((rows[0]?.length ?? 0) <= word.length) {
      rows = [0, 1, 2].map(() => new Float64Array(word.length + 8));
    }
    return alignmentCost(typed, word, limit, extra, rows);
  };
}

function alignmentCost(
  typed: string,
  word: string,
  limit: number,
  extra: Float64Array,
  [first = NONE, second = NONE, third = NONE]: readonly Float64Array[],
): number {
  const width = word.length;
  // A cell further from the diagonal has that many letters inserted or dropped.
  const reach = Math.min(Math.max(width, typed.length), Math.floor((limit + ROUNDING) / LEAST_INSERTED));
  let [beforeLast, last, row] = [first, second, third];
  let leastBefore = 0;
  // What it costs to have typed all letters so far in addition; outside the reach, above the limit.
  let dropped = 0;
  last[0] = 0;
  for (let j = 1; j <= Math.min(width, reach); j++) last[j] = (last[j - 1] ?? 0) + missingCost(word, j - 1);
  last[reach + 1] = Infinity;
  for (let i = 1; i <= typed.length; i++) {
    const code = typed.charCodeAt(i - 1);
    const before = typed.charCodeAt(i - 2);
    const extraHere = extra[i - 1] ?? 0;
    const from = Math.max(1, i - reach);
    const to = Math.min(width, i + reach);
    dropped += extraHere;
    let least = dropped;
    row[from - 1] = dropped;
    for (let j = from; j <= to; j++) {
      const other = word.charCodeAt(j - 1);
      const change = costOfChange(code, other) + (j === 1 && code !== other ? FIRST : 0);
      let best = Math.min(
        (last[j] ?? 0) + extraHere,
        (row[j - 1] ?? 0) + missingCost(word, j - 1),
        (last[j - 1] ?? 0) + change,
      );
      if (code === word.charCodeAt(j - 2) && before === other) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + SWAPPED);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    row[to + 1] = Infinity;
    // A swap continues from the row before the last.
    if (least > limit && leastBefore > limit) return Infinity;
    leastBefore = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const cost = last[width] ?? Infinity;
  return cost <= limit ? cost : Infinity;
}

const NONE = new Float64Array();

/** What it costs at least to insert or drop a letter, and to change one. */
const LEAST_INSERTED = Math.min(DOUBLED, MISSING, EXTRA_KEY, OTHER);
const LEAST_CHANGED = Math.min(NEAR_KEY, VOWEL, OTHER);
/** Sums of costs are rounded. */
const ROUNDING = 1e-9;

/**
 * Whether a word has so many letters that weren't typed, or the other way round, that the cost must be above the
 * limit: most words of a library do, and this takes a fraction of the time.
 */
function isFar(letters: number, word: string, limit: number): boolean {
  const others = lettersOf(word);
  const [extra, missing] = [countBits(letters & ~others), countBits(others & ~letters)];
  const changed = Math.min(extra, missing);
  const inserted = Math.abs(extra - missing);
  return changed * LEAST_CHANGED + inserted * LEAST_INSERTED > limit + ROUNDING;
}

/** The letters a to z of a word, and whether there are others, as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << placeOf(word.charCodeAt(at));
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** A letter of the word that wasn't typed. */
function missingCost(word: string, at: number): number {
  if (at === 0) return MISSING + FIRST;
  return word.charCodeAt(at) === word.charCodeAt(at - 1) ? DOUBLED : MISSING;
}

/** A letter that was typed and isn't in the word. */
function extraCost(typed: string, at: number): number {
  const letter = typed[at] ?? "";
  const [before, after] = [typed[at - 1] ?? "", typed[at + 1] ?? ""];
  if (letter === before) return DOUBLED;
  const isNear = NEIGHBOURS.has(letter + before) || NEIGHBOURS.has(letter + after);
  return (isNear ? EXTRA_KEY : OTHER) + (at === 0 ? FIRST : 0);
}
