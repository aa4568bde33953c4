/**
 * Words as a pattern that matches just them.
 *
 * @example literalPattern("St. Ann") // "St\\. Ann"
 */
export function literalPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
