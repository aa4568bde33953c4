/** Only a text's letters and digits, in lower case, for comparing what two parts of a page print. */
export function comparable(text: string): string {
  const small = text.toLowerCase();
  // Most words are plain ASCII, for which the short table is enough and much faster.
  return /[^\0-\x7f]/.test(small) ? small.replace(/[^\p{L}\p{N}]+/gu, "") : small.replace(/[^a-z0-9]+/g, "");
}
