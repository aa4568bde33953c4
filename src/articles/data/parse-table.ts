import { createRequire } from "node:module";
import { BOUNDS } from "../bounds.ts";
import { UnreadableError } from "../unread.ts";

// Loaded when the first table is read.
const require = createRequire(import.meta.url);

/** A row of a table, and the number of its record. */
export interface TableRow {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * The rows of a table with a header line (.csv, .tsv), each as the object that a JSON file would have. The separator
 * is detected.
 *
 * @throws {UnreadableError} if it has no header line
 */
export function tableRows(text: string): readonly TableRow[] {
  const { parse }: typeof import("papaparse") = require("papaparse");
  const { data, meta } = parse<Record<string, unknown>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: "greedy",
    preview: BOUNDS.articlesPerFile + 1,
    transformHeader: name => name.trim(),
  });
  const names = meta.fields ?? [];
  if (names.length < 2 || data.length === 0) {
    throw new UnreadableError("no-table");
  }
  return data.map((value, index) => ({ line: index + 2, value }));
}
