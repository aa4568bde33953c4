import type { Row } from "./database.ts";

/** Most bytes in a row: larger ones block everybody on the connection. */
const PART_BYTES = 512 * 1024;

/** Splits bytes into pieces for rows; at least one. */
export function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += PART_BYTES) {
    parts.push(bytes.subarray(at, at + PART_BYTES));
  }
  return parts;
}

/** Joins the bytes of rows with a `body`, in their order. */
export function joinedParts(rows: readonly Row[]): Uint8Array {
  return Buffer.concat(
    rows.map(({ body }) => {
      if (!(body instanceof Uint8Array)) throw new TypeError("a part is no bytes");
      return body;
    }),
  );
}
