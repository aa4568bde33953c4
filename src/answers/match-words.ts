/** How well typed words agree with a name, best first. */
export const WORD_MATCHES = ["exact", "words", "prefix", "fuzzy"] as const;
export type WordMatch = (typeof WORD_MATCHES)[number];

/**
 * Compares typed words with the words of a name or title, both as comparison forms.
 *
 * exact: the same words. words: every typed word stands in the name. prefix: every typed word begins
 * one. fuzzy: every typed word is one, or begins one, with a typing error or two. Each word of the
 * name serves one typed word, whatever the order.
 *
 * @example matchWords(["starmer"], ["keir", "starmer"]) // "words"
 * @example matchWords(["zelenski"], ["volodymyr", "zelensky"]) // "fuzzy"
 */
export function matchWords(typed: readonly string[], name: readonly string[]): WordMatch | null {
  if (typed.length === 0 || typed.length > name.length) return null;
  if (typed.length === name.length && typed.every((word, i) => word === name[i])) return "exact";
  // Most names have nothing of the first word, and most typing is looked up in thousands of names.
  if (!name.some(other => other.startsWith(typed[0] ?? "") || isNear(typed[0] ?? "", other))) return null;
  if (canAssign(typed, name, (word, other) => word === other)) return "words";
  if (canAssign(typed, name, (word, other) => other.startsWith(word))) return "prefix";
  if (canAssign(typed, name, isNear)) return "fuzzy";
  return null;
}

/** Whether two words are one but for typing errors: one from 4 letters on, two from 8 on. */
export function isNear(typed: string, word: string): boolean {
  if (typed === word || (typed.length >= 3 && word.startsWith(typed))) return true;
  // A wrong first letter is rare, and "Biden" and "Aiden" are two people.
  if (typed.length < 4 || typed[0] !== word[0]) return false;
  const allowed = typed.length >= 8 ? 2 : 1;
  return Math.abs(typed.length - word.length) <= allowed && editDistance(typed, word) <= allowed;
}

// Typed words are few, so the first free word that fits is tried and taken back if it leads nowhere.
function canAssign(
  typed: readonly string[],
  name: readonly string[],
  fits: (typed: string, word: string) => boolean,
): boolean {
  const choices = typed.map(word => name.flatMap((other, i) => (fits(word, other) ? [i] : [])));
  const taken = new Map<number, number>();
  const assign = (at: number, seen: Set<number>): boolean => {
    for (const choice of choices[at] ?? []) {
      if (seen.has(choice)) continue;
      seen.add(choice);
      const holder = taken.get(choice);
      if (holder === undefined || assign(holder, seen)) {
        taken.set(choice, at);
        return true;
      }
    }
    return false;
  };
  return choices.every((_, at) => assign(at, new Set()));
}

/**
 * Number of letters to insert, drop, change or swap with their neighbour (Damerau 1964; the optimal
 * string alignment form, in which no letter is touched twice).
 */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  let beforeLast = new Array<number>(width).fill(0);
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j < width; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
