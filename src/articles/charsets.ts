/** A charset by the name that `TextDecoder` gives it. */
export type Charset = string;

/** What a text says, or is said, to be written in. */
export interface Declared {
  readonly charsets: readonly Charset[];
  readonly language: string | null;
}

// Bytes 0x80 to 0x9F; five of them stand for no character.
const WINDOWS_1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

/** The name of a charset that can be decoded, null for one that is unknown. Browsers read "latin1" as Windows-1252. */
export function canDecode(label: string): Charset | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The text in a charset; what is not in it becomes a replacement character. */
export function decodeAs(charset: Charset, bytes: Uint8Array): string {
  return charset === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
}

/**
 * Text that a library decoded as Windows-1252 by a version of Node that takes it for ISO 8859-1: what came out as controls
 * are the marks that they stand for, because nobody writes those controls.
 */
export function withMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

// By hand: some versions of Node 20 and 22 decode this charset as ISO 8859-1, which has no curly marks.
function decodeWindows1252(bytes: Uint8Array): string {
  return withMarks(Buffer.from(bytes).toString("latin1"));
}
