import { createRequire } from "node:module";
import { BOUNDS } from "../bounds.ts";
import { bareFieldName, FIELD_NAMES } from "../field-names.ts";
import { UnreadableError } from "../unread.ts";
import { isTextName } from "./text-names.ts";

// Loaded when the first table is read.
const require = createRequire(import.meta.url);

/** A row of a table, and the number of its record. */
export interface TableRow {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** "sep=;": the line in which a spreadsheet says what separates the fields. */
const SAYS_SEPARATOR = /^sep=(.)[ \t]*(?:\r\n|[\n\r])/i;

/**
 * The rows of a table with a header line (.csv, .tsv), each as the object that a JSON file would have. The separator
 * is detected.
 *
 * @throws {UnreadableError} if it has no header line
 */
export function tableRows(text: string): readonly TableRow[] {
  const { parse }: typeof import("papaparse") = require("papaparse");
  const bare = text.replace(/^\uFEFF/, "");
  const said = SAYS_SEPARATOR.exec(bare);
  const { data } = parse<string[]>(bare.slice(said?.[0].length ?? 0), {
    ...(said?.[1] !== undefined && { delimiter: said[1] }),
    skipEmptyLines: "greedy",
    preview: BOUNDS.articlesPerFile + 2,
  });
  const [names = [], ...rows] = data;
  if (names.length < 2 || rows.length === 0) throw new UnreadableError("no-table");
  const columns = firstOfEachName(names);
  return rows.map((row, index) => ({
    line: index + 2,
    value: Object.fromEntries(
      columns.flatMap(([name, at]) => (row[at] === undefined ? [] : [[name, row[at]]])),
    ),
  }));
}

/** The names of the columns and their places; of two that are called the same the first is taken. */
function firstOfEachName(names: readonly string[]): readonly (readonly [string, number])[] {
  const places = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const bare = name.trim();
    if (bare !== "" && !places.has(bare)) places.set(bare, at);
  }
  return [...places];
}

/** Whether a text is a table with tabs between its fields, as spreadsheets save it under the name of a text (.txt). */
export function isTabbedTable(text: string): boolean {
  const [line = ""] = text.slice(0, MAX_NAMES_LINE).split(/[\r\n]/, 1);
  const names = line
    .replace(/^\uFEFF/, "")
    .split("\t")
    .map(bareFieldName);
  return names.length > 1 && names.some(isTextName) && names.some(isFieldName);
}

/** Longest line of names, in UTF-16 code units. */
const MAX_NAMES_LINE = 2_000;

function isFieldName(name: string): boolean {
  return [...FIELD_NAMES.title, ...FIELD_NAMES.date, ...FIELD_NAMES.url].includes(name);
}
