/**
 * The words of a table, written with white space between them.
 *
 * @example wordSet("said told") // Set { "said", "told" }
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
