import { constants, inflateSync } from "node:zlib";
import { z } from "zod";
import { UnreadableError } from "../unread.ts";

const MB = 1024 * 1024;

/** Most bytes that a compressed part of a PDF may unpack to: pages have some kB, a map or a large font 10 MB. */
const MAX_PART_BYTES = 50 * MB;

/** The same for a picture, which isn't unpacked when only the text is read: a scanned page has 100 MB. */
const MAX_PICTURE_BYTES = 200 * MB;

const MAX_BYTES = 500 * MB;

/** More compressed parts than a PDF of 1,000 pages has. */
const MAX_PARTS = 30_000;

/** How many bytes before a part may contain its description. */
const HEAD_BYTES = 600;

/**
 * Refuses a PDF that holds too much, before anything is made of it: 2 MB of spaces unpack to 2 GB. Parts that are
 * compressed in other ways or encrypted are limited only by the memory of the thread that reads them.
 *
 * @throws {UnreadableError} if it unpacks to too much
 */
export function assertFlateBounds(bytes: Uint8Array): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let unpacked = 0;
  let parts = 0;
  let from = 0;
  for (
    let at = source.indexOf("stream", 0, "latin1");
    at !== -1;
    at = source.indexOf("stream", from, "latin1")
  ) {
    const start = startBehind(source, at + "stream".length);
    from = at + "stream".length;
    if (start === null || !isZlib(source, start)) continue;
    if (++parts > MAX_PARTS) throw new UnreadableError({ kind: "too-many-packed-parts", limit: MAX_PARTS });
    const head = source.toString("latin1", Math.max(0, at - HEAD_BYTES), at);
    const isPicture = /\/Subtype\s{0,9}\/Image\b/.test(head.slice(head.lastIndexOf("obj") + 1));
    const part = unpackedPart(source.subarray(start), isPicture ? MAX_PICTURE_BYTES : MAX_PART_BYTES);
    unpacked += part.unpackedBytes;
    if (unpacked > MAX_BYTES) throw tooMuch(MAX_BYTES);
    from = start + part.packedBytes;
  }
}

/** The word "stream" is followed by a line end. */
function startBehind(source: Buffer, at: number): number | null {
  if (source[at] === 10) return at + 1;
  return source[at] === 13 ? at + (source[at + 1] === 10 ? 2 : 1) : null;
}

function isZlib(source: Buffer, at: number): boolean {
  const first = source[at] ?? 0;
  return (first & 15) === 8 && (first * 256 + (source[at + 1] ?? 0)) % 31 === 0;
}

interface Part {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

/** A compressed part may be compressed twice. */
function unpackedPart(packed: Buffer, maxBytes: number, layers = 2): Part {
  try {
    const { buffer, engine: packedBytes } = inflated(packed, maxBytes);
    const inner =
      layers > 1 && isZlib(buffer, 0) ? unpackedPart(buffer, maxBytes, layers - 1).unpackedBytes : 0;
    return { packedBytes, unpackedBytes: buffer.length + inner };
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    if (error instanceof RangeError) throw tooMuch(maxBytes);
    // Damaged, or not really compressed.
    return { packedBytes: 0, unpackedBytes: 0 };
  }
}

// With `info`, `inflateSync` also returns how much it read, which its types don't know.
const Inflated = z.object({
  buffer: z.instanceof(Buffer),
  engine: z.object({ bytesWritten: z.number() }).transform(({ bytesWritten }) => bytesWritten),
});

/** Unpacks the part to find its end: the length given in the PDF needn't be right. */
function inflated(packed: Buffer, maxOutputLength: number): z.infer<typeof Inflated> {
  return Inflated.parse(
    inflateSync(packed, { maxOutputLength, info: true, finishFlush: constants.Z_SYNC_FLUSH }),
  );
}

function tooMuch(bytes: number): UnreadableError {
  return new UnreadableError({ kind: "unpacks-too-large", limit: bytes });
}
