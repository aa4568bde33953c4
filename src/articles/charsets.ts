/** A charset, by the name that `TextDecoder` uses. */
export type Charset = string;

/** What a text declares, or is declared, to be written in. */
export interface Declared {
  readonly charsets: readonly Charset[];
  readonly language: string | null;
}

// Bytes 0x80 to 0x9F; five of them have no character.
const WINDOWS_1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

/**
 * The name of a charset that can be decoded, null for an unknown one. Like browsers, reads "latin1" as Windows-1252.
 */
export function canDecode(label: string): Charset | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The text decoded from a charset; invalid bytes become replacement characters. */
export function decodeAs(charset: Charset, bytes: Uint8Array): string {
  return charset === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
}

/**
 * Repairs text that a library decoded as Windows-1252 on a version of Node that treats it as ISO 8859-1: control
 * characters become the punctuation they stand for, because nobody writes those control characters.
 */
export function withMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

// Not with `TextDecoder`: some versions of Node 20 and 22 decode this charset as ISO 8859-1, without curly quotation
// marks.
function decodeWindows1252(bytes: Uint8Array): string {
  return withMarks(Buffer.from(bytes).toString("latin1"));
}
