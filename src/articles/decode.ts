import { UnreadableError } from "./unread.ts";

/** Largest article file in bytes. A long read is 50 kB; raising it lets one file take seconds to analyse. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a file, byte-order mark included.
 *
 * @throws {UnreadableError} if the file is empty, over-large, binary or not UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
  assertFileSize(bytes.length);
  if (bytes.includes(0)) throw new UnreadableError("binary, not text");
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (cause) {
    throw new UnreadableError("not UTF-8; save it as UTF-8", { cause });
  }
  if (text.trim() === "") throw new UnreadableError("empty");
  return text;
}

/** @throws {UnreadableError} if a file of so many bytes is over the limit */
export function assertFileSize(bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  throw new UnreadableError(`too large (${(bytes / 1024 / 1024).toFixed(1)} MB; the limit is 5 MB)`);
}
