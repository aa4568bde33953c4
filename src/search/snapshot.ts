import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import type { TokenTable } from "./term-index.ts";

/** Raised whenever analysis changes what is stored: an older snapshot is then built anew. */
const ANALYSIS = 1;

/**
 * Names a set of articles and the way it is indexed: the same for the same articles in the same order.
 */
export function versionOf(articles: readonly Article[]): string {
  const hash = createHash("sha256").update(`analysis ${ANALYSIS}\n`);
  for (const { key, title, hasOwnTitle, language, paragraphs } of articles) {
    hash.update(`${key} ${paragraphs.length} ${language ?? ""} ${hasOwnTitle ? title : ""}\n`);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Sizes in 4-byte numbers, in the order in which the arrays stand. */
const ARRAYS = ["tokens", "starts", "firstOf", "titleStarts"] as const;
const VERSION_LENGTH = 32;

/**
 * An index as bytes: the version, six sizes, the arrays, the languages of the articles, the terms.
 *
 * Postings are left out: counting them again takes less time than reading them from a disk.
 */
export function saveSnapshot(version: string, table: TokenTable): Uint8Array {
  const words = new TextEncoder().encode(table.terms.join("\n"));
  const languages = new TextEncoder().encode(table.languages.join(" "));
  const sizes = Uint32Array.of(
    ...ARRAYS.map(name => table[name].length),
    table.languageOf.length,
    languages.length,
    words.length,
  );
  const parts = [
    new TextEncoder().encode(version),
    bytesOf(sizes),
    ...ARRAYS.map(name => bytesOf(table[name])),
    table.languageOf,
    languages,
    words,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The index of a snapshot; null where it is of other articles, of another analysis, or cut short. */
export function loadSnapshot(version: string, bytes: Uint8Array): TokenTable | null {
  const text = (from: number, length: number) =>
    new TextDecoder().decode(bytes.subarray(from, from + length));
  if (bytes.length < VERSION_LENGTH || text(0, VERSION_LENGTH) !== version) return null;
  // Copied, so that 4-byte numbers begin where the machine wants them and the file can be let go.
  const body = bytes.slice(VERSION_LENGTH).buffer;
  const sizeBytes = (ARRAYS.length + 3) * 4;
  if (body.byteLength < sizeBytes) return null;
  const sizes = [...new Uint32Array(body, 0, ARRAYS.length + 3)];
  const [tokens = 0, starts = 0, firstOf = 0, titleStarts = 0, articles = 0, languages = 0, words = 0] =
    sizes;
  const numbers = tokens + starts + firstOf + titleStarts;
  if (body.byteLength !== sizeBytes + numbers * 4 + articles + languages + words) return null;
  let at = sizeBytes;
  const take = (length: number) => {
    const array = new Uint32Array(body, at, length);
    at += length * 4;
    return array;
  };
  const arrays = {
    tokens: take(tokens),
    starts: take(starts),
    firstOf: take(firstOf),
    titleStarts: take(titleStarts),
  };
  const after = VERSION_LENGTH + at;
  return {
    ...arrays,
    languageOf: new Uint8Array(body, at, articles),
    languages: languages === 0 ? [] : text(after + articles, languages).split(" "),
    terms: words === 0 ? [] : text(after + articles + languages, words).split("\n"),
  };
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
