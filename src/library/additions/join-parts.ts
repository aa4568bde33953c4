/**
 * Appends a part to a text so that both keep their paragraphs.
 *
 * A text without a blank line has a paragraph on every line (`splitParagraphs`); joined with one that has blank
 * lines, it gets them too.
 *
 * @example joinParts("One.\nTwo.", "Three.\n\nFour.") // "One.\n\nTwo.\n\nThree.\n\nFour."
 */
export function joinParts(text: string, part: string): string {
  const parts = [text.trimEnd(), part.trim()].filter(words => words !== "");
  if (!parts.some(hasBlankLine)) return parts.join("\n");
  return parts.map(words => (hasBlankLine(words) ? words : words.split(LINE_END).join("\n\n"))).join("\n\n");
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

function hasBlankLine(text: string): boolean {
  const lines = text.trim().split(LINE_END);
  return lines.some(line => line.trim() === "");
}
