/** Characters of Chinese, Japanese and Korean, of which each says as much as three letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How long a text is to read, in letters of a Latin script: by it notices are told from articles in every script. */
export function readingLengthOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}
