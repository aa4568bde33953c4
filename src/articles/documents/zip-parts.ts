import { unzipSync } from "fflate";
import { UnreadableError } from "../unread.ts";

/** Most bytes in all that the parts of a document unpack to: a book of 2,000 pages has 6 MB of text. */
const MAX_UNPACKED_BYTES = 30 * 1024 * 1024;

/** Most files in a document that are looked at. A book has a file a chapter, and one a picture. */
const MAX_PARTS = 5_000;

/**
 * The parts of a document that is a zip, such as a Word file or a book: those that are wanted, by name. Each is
 * unpacked into as much room as it says it needs, so that none holds more than that.
 *
 * @throws {UnreadableError} if it is no zip, a damaged one, or unpacks to too much
 */
export function zipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  let parts = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++parts > MAX_PARTS) throw new UnreadableError({ kind: "too-many-parts", limit: MAX_PARTS });
        if (!isWanted(name)) return false;
        // What is stored without compression is copied by its packed size, whatever it says of itself.
        unpacked += Math.max(size, originalSize);
        if (unpacked > MAX_UNPACKED_BYTES) {
          throw new UnreadableError({ kind: "unpacks-too-large", limit: MAX_UNPACKED_BYTES });
        }
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    // fflate throws plain errors for whatever is wrong with a zip.
    throw new UnreadableError("damaged-package", { cause });
  }
}
