/** How many words and numbers a text has, hyphenated ones counted apart. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
