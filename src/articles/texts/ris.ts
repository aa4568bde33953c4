import type { Article, Origin } from "../article.ts";
import { readFields } from "../fields.ts";
import { UnreadableError } from "../unread.ts";
import { inReadingOrder } from "./in-reading-order.ts";
import { articleOfText } from "./plain-text.ts";

/** "T1  - Pools to close": a field with a code of two characters. A line without one continues the field before. */
const FIELD = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/;

/** A record goes from its type ("TY  - NEWS") to its end ("ER  - "). */
const RECORD = /^TY {2}- /m;
const LAST = /^ER {2}-/m;

/** The fields for the words: the full text of a newspaper article is often in the field for its abstract. */
const WORDS = ["FT", "N2", "AB"];

/** Types of records whose words, if any, are the article. In others they are an abstract. */
const NEWS = new Set(["NEWS", "MGZN", "BLOG", "ELEC", "GEN"]);

/** The records of a RIS file, which databases write for reference managers; null if the text is something else. */
export function risRecords(text: string, origin: Origin): readonly (() => Article)[] | null {
  if (!RECORD.test(text.slice(0, MAX_BEFORE)) || !LAST.test(text)) return null;
  const records: Map<string, string[]>[] = [];
  let open: string[] | null = null;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const [, code, words = ""] = FIELD.exec(line) ?? [];
    if (code === undefined) {
      const last = open?.pop();
      if (last !== undefined) open?.push(`${last}\n${line}`);
      continue;
    }
    if (code === "TY") records.push(new Map());
    const record = records.at(-1);
    open = code === "ER" ? null : (record?.get(code) ?? []);
    open?.push(words);
    if (open) record?.set(code, open);
  }
  return records.map(record => () => articleOf(record, origin));
}

/** How far from its beginning a file's first record may be, in UTF-16 code units. */
const MAX_BEFORE = 1_000;

/** @throws {UnreadableError} if the record has no words */
function articleOf(record: ReadonlyMap<string, readonly string[]>, origin: Origin): Article {
  const first = (...codes: readonly string[]) => codes.flatMap(code => record.get(code) ?? [])[0]?.trim();
  const given = readFields({
    title: first("T1", "TI"),
    author: ["AU", "A1"].flatMap(code => record.get(code) ?? []).map(inReadingOrder),
    publisher: first("T2", "JF", "JO", "PB"),
    date: first("DA", "Y1")?.replace(/\/+$/, ""),
    language: first("LA"),
    url: first("UR", "L2"),
  });
  const words = first(...WORDS);
  if (!words) throw new UnreadableError(given.url === null ? "no-words" : "only-a-link");
  const isWhole = NEWS.has(first("TY") ?? "") || record.has("FT");
  const partial = isWhole ? undefined : { kept: 1, held: null };
  return articleOfText(words, { ...given, origin, partial }, { areLines: true });
}
