import { assertFileSize } from "./decode.ts";
import { UnreadableError } from "./unread.ts";

/** Bytes at the start in which a page must declare its charset; browsers look at 1,024, pages are laxer. */
const DECLARATION_BYTES = 4096;

// Bytes 0x80 to 0x9F; five of them stand for no character.
const WINDOWS_1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

/**
 * The text of a web page or a feed, whatever charset it says or really has.
 *
 * In this order: a byte-order mark; UTF-8 where the bytes are valid UTF-8, for text in another
 * charset is not by chance (so a page that wrongly declares latin1 is still read right); what the
 * server said; what the page declares; Windows-1252, as browsers do.
 *
 * @param charset what the server's `Content-Type` said, if anything
 * @throws {UnreadableError} if the page is empty, over-large or binary
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  assertFileSize(bytes.length);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.includes(0)) throw new UnreadableError("binary, not a page");
  const text = isUtf16
    ? new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes)
    : (tryDecode("utf-8", bytes) ??
      tryDecode(charset, bytes) ??
      tryDecode(declaredIn(bytes), bytes) ??
      decodeWindows1252(bytes));
  if (text.trim() === "") throw new UnreadableError("empty");
  return text;
}

function tryDecode(charset: string | undefined, bytes: Uint8Array): string | undefined {
  if (charset === undefined) return undefined;
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/i.test(charset))
    return decodeWindows1252(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // An unknown charset, or bytes that are not in it: the next guess is asked.
    return undefined;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = decodeWindows1252(bytes.subarray(0, DECLARATION_BYTES));
  // An XML file, such as a feed, says it in its first line.
  const xml = /^\s{0,9}<\?xml[^<>]{0,80}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(start)?.[1];
  if (xml !== undefined) return xml;
  return /<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(start)?.[1];
}

// By hand: some versions of Node 20 and 22 decode this charset as ISO 8859-1, which has no curly marks.
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
