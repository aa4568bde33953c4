/**
 * Whether two words are the same apart from typing errors (one from 4 letters on, two from 8 on), or one begins with
 * the other.
 */
export function isNear(typed: string, word: string): boolean {
  if (typed === word || (typed.length >= 3 && word.startsWith(typed))) return true;
  const allowed = errorsAllowed(typed);
  // A wrong first letter is rare, and "Biden" and "Aiden" are two people.
  if (allowed === 0 || typed[0] !== word[0]) return false;
  return Math.abs(typed.length - word.length) <= allowed && editDistance(typed, word) <= allowed;
}

/** How many typing errors a typed word may have and still match another. */
export function errorsAllowed(typed: string): 0 | 1 | 2 {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
}

/**
 * The number of letters to insert, drop, change or swap with their neighbour (Damerau 1964; the optimal
 * string alignment form, in which no letter is edited twice).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
