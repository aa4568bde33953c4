import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { TokenTable } from "../../search/index/token-table.ts";
import { inSlices } from "../scheduling/in-slices.ts";
import { tokensSteps } from "./assemble.ts";
import { engineVersion } from "./engine-version.ts";
import type { ReadFile } from "./read-file.ts";

/** A file as it was analysed. */
export interface SnapshotFile extends ReadFile {
  readonly file: string;
  /** If it matches that of the file now, neither the file nor what is known about it has changed since. */
  readonly stamp: string;
}

export interface SnapshotOf {
  /** What the snapshot is for, such as the path of a folder; it isn't valid for anything else. */
  readonly scope: string;
  /** See `engineVersion`. */
  readonly engine: string;
}

/** A snapshot by the code that is running now. */
export function snapshotOf(scope: string): SnapshotOf {
  engine ??= engineVersion();
  return { scope, engine };
}

// Computed once: the code doesn't change while it runs.
let engine: string | undefined;

/** A file in a frame, with its words in one table with those of all others. */
type WrittenFile = Omit<SnapshotFile, "articles"> & { readonly articles: readonly AnalysedArticle[] };

interface Head extends SnapshotOf {
  readonly format: number;
  readonly files: number;
}

/** A table of words without the words themselves. */
interface Words extends Omit<TokenTable, "tokens" | "terms"> {
  readonly tokenCount: number;
  readonly termCount: number;
}

const FORMAT = 2;
const CHECK_BYTES = 32;

/**
 * How much is written between two pauses, in paragraphs; 1,000 take a few milliseconds. A quotation with its
 * evidence counts as several, words and files as fractions.
 */
const FRAME = 1_000;
const QUOTATION = 5;
const FILE = 10;
const CHARACTERS = 1 / 500;

/** Tokens, and terms, in one frame. */
const TOKENS_A_FRAME = 500_000;
const TERMS_A_FRAME = 20_000;

/**
 * The bytes of a snapshot of files:
 *
 * ```
 * [length][head] [length][some files] … [length][of their words all but these] [length][tokens] …
 * [length][terms] … [SHA-256 of all before]
 * ```
 */
export async function* snapshotFrames(
  files: readonly SnapshotFile[],
  of: SnapshotOf,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  const frame = (value: unknown): Uint8Array => {
    const bytes = serialize(value);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    const framed = Buffer.concat([length, bytes]);
    hash.update(framed);
    return framed;
  };
  const head: Head = { ...of, format: FORMAT, files: files.length };
  yield frame(head);
  for (const group of inGroups(files)) {
    yield frame(group.map(written));
    await setImmediate();
  }
  const table = await inSlices(tokensSteps(files.flatMap(({ articles }) => articles)));
  const { terms, tokens, ...places } = table;
  const words: Words = { ...places, termCount: terms.length, tokenCount: tokens.length };
  yield frame(words);
  for (let at = 0; at < tokens.length; at += TOKENS_A_FRAME) {
    yield frame(tokens.slice(at, at + TOKENS_A_FRAME));
    await setImmediate();
  }
  for (let at = 0; at < terms.length; at += TERMS_A_FRAME) {
    yield frame(terms.slice(at, at + TERMS_A_FRAME));
    await setImmediate();
  }
  yield hash.digest();
}

/** Files written together; at least one. */
function* inGroups(files: readonly SnapshotFile[]): Generator<readonly SnapshotFile[]> {
  let group: SnapshotFile[] = [];
  let size = 0;
  for (const file of files) {
    const own = sizeOf(file);
    if (group.length > 0 && size + own > FRAME) {
      yield group;
      [group, size] = [[], 0];
    }
    group.push(file);
    size += own;
  }
  if (group.length > 0) yield group;
}

function written({ articles, ...file }: SnapshotFile): WrittenFile {
  return { ...file, articles: articles.map(({ analysed }) => analysed) };
}

function sizeOf({ articles }: SnapshotFile): number {
  return articles.reduce(
    (sum, { analysed: { article, quotations, reported } }) =>
      sum +
      article.paragraphs.length +
      (quotations.length + reported.length) * QUOTATION +
      article.text.length * CHARACTERS,
    FILE,
  );
}

/** Reads a snapshot. Null for a damaged or outdated one, or one for something else. */
export async function readSnapshot(bytes: Buffer, of: SnapshotOf): Promise<readonly SnapshotFile[] | null> {
  const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK_BYTES));
  if (!createHash("sha256").update(body).digest().equals(bytes.subarray(body.length))) return null;
  try {
    return await readFrames(body, of);
  } catch {
    // The bytes are those that were written; another version of Node may write them differently.
    return null;
  }
}

async function readFrames(body: Buffer, of: SnapshotOf): Promise<readonly SnapshotFile[] | null> {
  let at = 0;
  const next = () => {
    const length = body.readUInt32LE(at);
    at += 4 + length;
    return deserialize(body.subarray(at - length, at));
  };
  const head: Head = next();
  if (head.format !== FORMAT || head.scope !== of.scope || head.engine !== of.engine) return null;
  const files: WrittenFile[] = [];
  while (files.length < head.files) {
    const group: readonly WrittenFile[] = next();
    files.push(...group);
    await setImmediate();
  }
  const { termCount, tokenCount, ...places }: Words = next();
  const tokens = new Uint32Array(tokenCount);
  for (let from = 0; from < tokenCount; ) {
    const some: Uint32Array = next();
    tokens.set(some, from);
    from += some.length;
  }
  const terms: string[] = [];
  while (terms.length < termCount) {
    const some: readonly string[] = next();
    terms.push(...some);
    await setImmediate();
  }
  const table: TokenTable = { ...places, tokens, terms };
  let place = 0;
  return files.map(({ articles, ...file }) => ({
    ...file,
    articles: articles.map(analysed => ({ analysed, words: { table, at: place++ } })),
  }));
}
