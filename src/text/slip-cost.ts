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
  const join = (one: string | undefined, other: string | undefined) => {
    if (one !== undefined && other !== undefined) pairs.add(one + other).add(other + one);
  };
  ROWS.forEach((row, number) => {
    const below = ROWS[number + 1];
    [...row].forEach((key, at) => {
      join(key, row[at + 1]);
      join(key, below?.[at]);
      if (at > 0) join(key, below?.[at - 1]);
    });
  });
  return pairs;
}

/** The keys beside a letter's. */
export function keysBeside(letter: string): string {
  return ROWS.join("").replace(/./g, key => (NEIGHBOURS.has(letter + key) ? key : ""));
}

/**
 * What it costs to have typed one word for another: the weighted number of letters to insert, drop, change or swap with
 * their neighbour (Damerau 1964; the optimal string alignment form). Infinity if it is above `limit`.
 *
 * @example slipCost("brigde", "bridge", 1) // 0.5
 * @example slipCost("vridge", "bridge", 1) // 1: a key beside the right one, at the beginning
 */
export function slipCost(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) * DOUBLED > limit || isFar(typed, word, limit)) return Infinity;
  let start = 0;
  const shorter = Math.min(typed.length, word.length);
  while (start < shorter && typed[start] === word[start]) start++;
  let end = 0;
  while (end < shorter - start && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++;
  // With one letter in common before and after, a doubled or swapped letter is still seen as such.
  const from = Math.max(0, start - 1);
  const to = Math.max(0, end - 1);
  const rows = typed.length - from - to;
  const width = word.length - from - to;
  let beforeLast: number[] = [];
  let leastBefore = 0;
  let last = [0];
  for (let j = 1; j <= width; j++) last.push((last[j - 1] ?? 0) + missingCost(word, from + j - 1));
  for (let i = 1; i <= rows; i++) {
    const a = from + i - 1;
    const row = [(last[0] ?? 0) + extraCost(typed, a)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= width; j++) {
      const b = from + j - 1;
      let best = Math.min(
        (last[j] ?? 0) + extraCost(typed, a),
        (row[j - 1] ?? 0) + missingCost(word, b),
        (last[j - 1] ?? 0) + changeCost(typed, a, word, b),
      );
      if (i > 1 && j > 1 && typed[a] === word[b - 1] && typed[a - 1] === word[b]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + SWAPPED);
      }
      row.push(best);
      least = Math.min(least, best);
    }
    // A swap continues from the row before the last.
    if (least > limit && leastBefore > limit) return Infinity;
    leastBefore = least;
    beforeLast = last;
    last = row;
  }
  const cost = last[width] ?? Infinity;
  return cost <= limit ? cost : Infinity;
}

/** What it costs at least to insert or drop a letter, and to change one. */
const LEAST_INSERTED = Math.min(DOUBLED, MISSING, EXTRA_KEY, OTHER);
const LEAST_CHANGED = Math.min(NEAR_KEY, VOWEL, OTHER);
/** Sums of costs are rounded. */
const ROUNDING = 1e-9;

/**
 * Whether two words have so many different letters that the cost must be above the limit: most words of a library do,
 * and this takes a fraction of the time.
 */
function isFar(typed: string, word: string, limit: number): boolean {
  const [ours, theirs] = [lettersOf(typed), lettersOf(word)];
  const [extra, missing] = [countBits(ours & ~theirs), countBits(theirs & ~ours)];
  const changed = Math.min(extra, missing);
  const inserted = Math.max(extra, missing) - changed;
  const each = Math.min(LEAST_CHANGED, 2 * LEAST_INSERTED);
  return changed * each + inserted * LEAST_INSERTED > limit + ROUNDING;
}

/** The letters a to z of a word, as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
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
  return word[at] === word[at - 1] ? DOUBLED : MISSING;
}

/** A letter that was typed and isn't in the word. */
function extraCost(typed: string, at: number): number {
  const letter = typed[at] ?? "";
  const [before, after] = [typed[at - 1] ?? "", typed[at + 1] ?? ""];
  if (letter === before) return DOUBLED;
  const isNear = NEIGHBOURS.has(letter + before) || NEIGHBOURS.has(letter + after);
  return (isNear ? EXTRA_KEY : OTHER) + (at === 0 ? FIRST : 0);
}

function changeCost(typed: string, at: number, word: string, place: number): number {
  const [one, other] = [typed[at] ?? "", word[place] ?? ""];
  if (one === other) return 0;
  const isVowel = "aeiou".includes(one) && "aeiou".includes(other);
  const cost = NEIGHBOURS.has(one + other) ? NEAR_KEY : isVowel ? VOWEL : OTHER;
  return cost + (place === 0 ? FIRST : 0);
}
