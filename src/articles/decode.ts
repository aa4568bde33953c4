import { type Charset, canDecode, type Declared, decodeAs } from "./charsets.ts";
import { detectCharset, plausibilityOf } from "./detect-charset.ts";
import { UnreadableError } from "./unread.ts";

/** Largest article file, in bytes. A long read is 50 kB; raising it lets one file take seconds to analyse. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Bytes at the start in which a page must declare its charset; browsers look at 1,024, pages are laxer. */
const DECLARATION_BYTES = 4096;

/** Bytes at the start that show UTF-16 without a byte order mark, and files that are not text. */
const SAMPLE_BYTES = 8192;

export interface DecodeHints {
  /** What the server's `Content-Type` said, if anything. */
  readonly charset?: string | undefined;
  /** Whether the text itself may say its charset and language, as web pages and feeds do. */
  readonly isMarkup?: boolean;
  /** Most bytes, where it isn't a file of text by itself. */
  readonly maxBytes?: number;
}

/**
 * Decodes the text of a file, whatever charset it declares or really has.
 *
 * In this order: a byte order mark; the escapes of ISO-2022-JP; UTF-16 by its zeros; UTF-8 if the bytes are valid
 * UTF-8 or nearly so, because text in another charset never is by chance; otherwise the best fit for what the server
 * said, what the page declares, what its language uses and what the bytes look like. An invalid byte costs one
 * character, a stray zero none.
 *
 * @throws {UnreadableError} if the file is empty, too large, binary or in an unknown charset
 */
function decode(bytes: Uint8Array, { charset, isMarkup = false, maxBytes }: DecodeHints = {}): string {
  assertFileSize(bytes.length, maxBytes);
  const text = withoutZeros(marked(bytes) ?? unmarked(bytes, charset, isMarkup));
  if (text.trim() === "") throw new UnreadableError("empty");
  return text;
}

/** The text of a file that declares no charset; a byte order mark stays, as in the file. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes);
}

/** The text of a web page or a feed. */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  return decode(bytes, { charset, isMarkup: true });
}

/** The text of a part of a document, whose packing keeps it in bounds. */
export function decodePart(bytes: Uint8Array): string {
  return decode(bytes, { isMarkup: true, maxBytes: bytes.length });
}

/** @throws {UnreadableError} if a file of so many bytes is over the limit */
export function assertFileSize(bytes: number, limit = MAX_FILE_BYTES): void {
  if (bytes <= limit) return;
  throw new UnreadableError({ kind: "too-large", bytes, limit });
}

function marked(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  if (first === 0xff && second === 0xfe) throw new UnreadableError("utf-32");
  return null;
}

function unmarked(bytes: Uint8Array, charset: string | undefined, isMarkup: boolean): string {
  const declared = declaredIn(bytes, charset, isMarkup);
  const wide = wideCharset(bytes, declared.charsets);
  if (wide) return decodeAs(wide, bytes);
  assertText(bytes);
  const japanese = escapedJapanese(bytes);
  if (japanese !== null) return japanese;
  const whole = wholeUtf8(bytes, declared.charsets.includes("utf-8"));
  if (whole !== null) return whole;
  const lenient = nearlyUtf8(bytes, declared.charsets.includes("utf-8"));
  if (lenient !== null) return lenient;
  const found = detectCharset(bytes, declared);
  if (found) return decodeAs(found, bytes);
  throw new UnreadableError({ kind: "unknown-charset", tried: ["UTF-8", ...declared.charsets] });
}

function declaredIn(bytes: Uint8Array, charset: string | undefined, isMarkup: boolean): Declared {
  const start = isMarkup ? asciiOf(bytes.subarray(0, DECLARATION_BYTES)) : "";
  // An XML file, such as a feed, declares it in its first line.
  const xml = /^\s{0,9}<\?xml[^<>]{0,80}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,40})/i.exec(start)?.[1];
  const meta = /<meta[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(start)?.[1];
  const language = /<(?:html|rss|feed)\b[^<>]{0,300}?\blang\s{0,3}=\s{0,3}["']?([a-z]{2,3})\b/i.exec(
    start,
  )?.[1];
  const charsets = [charset, xml, meta].map(name => (name === undefined ? null : canDecode(name)));
  return { charsets: charsets.filter(name => name !== null), language: language?.toLowerCase() ?? null };
}

/** The bytes' ASCII letters; the zeros of UTF-16 are left out, so that its declarations are found too. */
function asciiOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.filter(byte => byte !== 0)).toString("latin1");
}

/** UTF-16 without a byte order mark: every other byte of its spaces, digits and Latin letters is a zero. */
function wideCharset(bytes: Uint8Array, declared: readonly Charset[]): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const isDeclared = declared.some(name => name.startsWith("utf-16"));
  // Even a Chinese text has a line end within 500 characters.
  const least = sample.length * (isDeclared ? 0.002 : 0.02);
  // Some Chinese characters have their zero on the other side, such as the one for "one".
  const wide = odd > 4 * even ? "utf-16le" : even > 4 * odd ? "utf-16be" : null;
  if (wide === null || Math.max(odd, even) <= least) return null;
  return plausibilityOf(decodeAs(wide, sample)) >= 0 ? wide : null;
}

/** One or two stray control characters are a mistake; many mean that it is not text. */
const MAX_CONTROLS_SHARE = 0.02;

function assertText(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  if (controls > 1 + sample.length * MAX_CONTROLS_SHARE || (controls > 0 && controls === sample.length)) {
    throw new UnreadableError("binary");
  }
}

/**
 * ISO-2022-JP, which has no byte above 127 and switches to Japanese characters and back with escapes; null for
 * anything else. In another text, a stray escape is followed by something that makes no character, such as spaces.
 */
function escapedJapanese(bytes: Uint8Array): string | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const hasEscape = source.includes("\x1b$B") || source.includes("\x1b$@");
  if (!hasEscape || bytes.some(byte => byte > 127)) return null;
  const text = decodeAs("iso-2022-jp", bytes);
  // The sample's last character may be cut off.
  return text.slice(0, -1).includes("\ufffd") ? null : text;
}

/** Valid UTF-8. If it certainly is UTF-8, a character cut off at the end spoils nothing else. */
function wholeUtf8(bytes: Uint8Array, isDeclared: boolean): string | null {
  try {
    const whole = bytes.subarray(0, bytes.length - cutOffBytes(bytes));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole);
    return whole.length === bytes.length || isDeclared || /[^\0-\x7f]/.test(text) ? text : null;
  } catch {
    // Not entirely valid: it may be UTF-8 with a few bad bytes, or something else.
    return null;
  }
}

/** How many bytes at the end belong to an incomplete character. */
function cutOffBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    // A first byte gives the number of bytes that follow it.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** UTF-8 in which most non-ASCII characters are complete; each bad byte costs one character. */
function nearlyUtf8(bytes: Uint8Array, isDeclared: boolean): string | null {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let bad = 0;
  let good = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) bad++;
    else if (code > 127) good++;
  }
  return good >= bad * (isDeclared ? 2 : MIN_GOOD_A_BAD) ? text : null;
}

/**
 * Complete characters required for each bad byte, if nothing declares the text UTF-8. Text in another charset has
 * hardly any.
 */
const MIN_GOOD_A_BAD = 8;

function withoutZeros(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}
