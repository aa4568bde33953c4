import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import { comparePublication } from "../../answers/library.ts";
import { mergeSteps } from "../../search/index/merge-token-tables.ts";
import { inSlices } from "../scheduling/in-slices.ts";
import { packTable, unpackTable } from "./packed-table.ts";
import type { SnapshotFile } from "./snapshot.ts";

/** A file in a pack, with its words in one table with those of the others, and the texts of its articles apart. */
type PackedFile = Omit<SnapshotFile, "articles"> & { readonly articles: readonly AnalysedArticle[] };

interface Pack {
  /** The files (`PackedFile`), as JSON in Latin-1: many small objects are read faster out of it. */
  readonly files: Uint8Array;
  /** The text of each article, in the order of the files. */
  readonly texts: readonly string[];
  /** The table position of each article, in the same order. */
  readonly places: Uint32Array;
}

/** Most bytes that a pack may unpack to; a larger number stands for a damaged one. */
const MAX_UNPACKED = 1024 ** 3;

/**
 * Packs the analysis of several files together. Their words are in one table, in the order that their articles have
 * in a library: a library of nothing else uses the table as it is. Merging tables of single articles again used to
 * take half of the time to open a library.
 *
 * ```
 * [length of all that follows, unpacked] packed: [length][files, places in the table][table of their words]
 * ```
 */
export async function packReadings(files: readonly SnapshotFile[]): Promise<Uint8Array> {
  const read = files.flatMap(({ articles }) => articles);
  const order = read.map((article, at) => ({ ...article, at }));
  order.sort((a, b) => comparePublication(a.analysed.article, b.analysed.article) || a.at - b.at);
  const places = new Uint32Array(read.length);
  order.forEach(({ at }, place) => {
    places[at] = place;
  });
  const table = await inSlices(mergeSteps(order.map(({ words }) => words)));
  const written = files.map(
    ({ articles, ...file }): PackedFile => ({
      ...file,
      articles: articles.map(({ analysed }) => withText(analysed, "")),
    }),
  );
  const texts = read.map(({ analysed }) => analysed.article.text);
  const head = serialize({ files: latinJson(written), texts, places } satisfies Pack);
  const body = Buffer.concat([lengthOf(head), head, serialize(packTable(table))]);
  return Buffer.concat([lengthOf(body), await promisify(deflateRaw)(body)]);
}

/** @throws {Error} if the bytes are not a pack */
export async function unpackReadings(bytes: Uint8Array): Promise<readonly SnapshotFile[]> {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = packed.readUInt32LE(0);
  if (length > MAX_UNPACKED) throw new RangeError(`not a pack: ${length} bytes`);
  // In one piece: each further one would go to another thread and back. One byte more shows that it is the last.
  const body = await promisify(inflateRaw)(packed.subarray(4), { chunkSize: Math.max(64, length + 1) });
  const end = 4 + body.readUInt32LE(0);
  const { files, texts, places }: Pack = deserialize(body.subarray(4, end));
  const table = unpackTable(deserialize(body.subarray(end)));
  const written: readonly PackedFile[] = JSON.parse(Buffer.from(files).toString("latin1"));
  let next = 0;
  return written.map(({ articles, ...file }) => ({
    ...file,
    articles: articles.map(analysed => {
      const at = next++;
      return { analysed: withText(analysed, texts[at] ?? ""), words: { table, at: places[at] ?? 0 } };
    }),
  }));
}

/** JSON with wider characters escaped: one of them would make the whole text take two bytes a character. */
function latinJson(value: readonly PackedFile[]): Uint8Array {
  const escaped = JSON.stringify(value).replace(
    /[^\0-\xff]/g,
    wide => `\\u${wide.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return Buffer.from(escaped, "latin1");
}

function withText(analysed: AnalysedArticle, text: string): AnalysedArticle {
  return { ...analysed, article: { ...analysed.article, text } };
}

function lengthOf(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return length;
}
