/** A text's letters and digits alone, in lower case, for comparing what two parts of a page print. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
