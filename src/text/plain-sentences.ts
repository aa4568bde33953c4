/**
 * Characters of most paragraphs of English news, whose sentences are found faster without `Intl.Segmenter`. Not the
 * semicolon: whether a sentence continues with it depends on the version of Unicode.
 */
const PLAIN = /^[ -:<-~“”‘’–—]*$/;

/** What may close or open a quotation or bracket (UAX #29, `Close`). */
const CLOSING = "\"'()[]{}“”‘’";
/** With these a sentence continues (`SContinue`). */
const CONTINUING = ",-:–—";

/** Whether `plainSentenceStarts` knows all characters of a text. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * Where the sentences of a plain text begin, the first excepted, by the rules SB6 to SB11 of UAX #29.
 *
 * @example plainSentenceStarts("It rained. “Why?” she asked. 5 left.") // 11, 18, 29
 */
export function plainSentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const isStop = text[at] === ".";
    if (!isStop && !isMark(text[at])) continue;
    let next = at + 1;
    while (next < text.length && CLOSING.includes(text.charAt(next))) next++;
    while (text[next] === " ") next++;
    const follows = text[next];
    if (follows === undefined || isEnding(follows) || CONTINUING.includes(follows)) continue;
    if (isStop && isInside(text, at, next)) continue;
    starts.push(next);
  }
  return starts;
}

/** Whether a full stop is inside a sentence: of a number, between capitals, or before a lower-case word. */
function isInside(text: string, stop: number, next: number): boolean {
  if (next === stop + 1) {
    if (isDigit(text[next])) return true;
    if (isUpper(text[next]) && (isUpper(text[stop - 1]) || isLower(text[stop - 1]))) return true;
  }
  let at = next;
  while (at < text.length && !isUpper(text[at]) && !isLower(text[at]) && !isEnding(text[at])) at++;
  return isLower(text[at]);
}

const isMark = (character = "") => character === "!" || character === "?";
const isEnding = (character = "") => character === "." || isMark(character);
const isUpper = (character = "") => character >= "A" && character <= "Z";
const isLower = (character = "") => character >= "a" && character <= "z";
const isDigit = (character = "") => character >= "0" && character <= "9";
