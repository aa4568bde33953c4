import { type Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchError } from "./fetch-error.ts";

/**
 * All bytes of a body, counted as they arrive, compressed and decompressed.
 *
 * @throws {FetchError} `too-large` above so many; `unreachable` for an encoding that was not asked for
 */
export async function readBody(
  body: Readable,
  encoding: string | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const counted = body.pipe(counter(maxBytes));
  body.on("error", error => counted.destroy(error));
  const unpacking = unpackerOf(encoding);
  const readable = unpacking ? counted.pipe(unpacking) : counted;
  if (unpacking) counted.on("error", error => unpacking.destroy(error));
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of readable) {
      length += piece.length;
      if (length > maxBytes) throw new FetchError("too-large");
      pieces.push(piece);
    }
  } finally {
    body.destroy();
    readable.destroy();
  }
  return Buffer.concat(pieces);
}

function counter(maxBytes: number): Transform {
  let length = 0;
  return new Transform({
    transform(piece: Buffer, _, done) {
      length += piece.length;
      if (length > maxBytes) done(new FetchError("too-large"));
      else done(null, piece);
    },
  });
}

function unpackerOf(encoding: string | null): Transform | null {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new FetchError("unreachable");
  }
}

// The connection is closed rather than read to its end, which may never come.
export async function discard(body: Readable): Promise<void> {
  body.on("error", () => undefined);
  body.destroy();
}
