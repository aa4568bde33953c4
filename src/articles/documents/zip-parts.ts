import { unzipSync } from "fflate";
import { UnreadableError } from "../unread.ts";

/** Most bytes that the parts of a document may unpack to together: a book of 2,000 pages has 6 MB of text. */
const MAX_UNPACKED_BYTES = 30 * 1024 * 1024;

/** Most files looked at in a document. A book has a file for each chapter and each picture. */
const MAX_PARTS = 5_000;

/**
 * The wanted parts, by name, of a document that is a zip file, such as a Word file or a book. Each is unpacked into
 * as much memory as it declares, so it can't take more.
 *
 * @throws {UnreadableError} if it is not a zip file, is damaged, or unpacks to too much
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
        // A part stored without compression is copied by its packed size, whatever size it declares.
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
    // fflate throws plain errors for anything wrong with a zip file.
    throw new UnreadableError("damaged-package", { cause });
  }
}
