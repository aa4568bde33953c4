import { createRequire } from "node:module";
import { BOUNDS } from "../bounds.ts";
import { UnreadableError } from "../unread.ts";

// Loaded at the first table.
const require = createRequire(import.meta.url);

/** A row of a table, and the line on which its record stands, counted as records. */
export interface TableRow {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * The rows of a table with a first line of names (.csv, .tsv), each as the thing that a JSON file would have. What
 * separates the fields is told by the text.
 *
 * @throws {UnreadableError} if it has no first line of names
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
