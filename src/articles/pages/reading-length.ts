/** Chinese, Japanese and Korean characters, each of which counts as three letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * How long a text takes to read, in letters of a Latin script. Distinguishes notices from articles in every script.
 */
export function readingLengthOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}
