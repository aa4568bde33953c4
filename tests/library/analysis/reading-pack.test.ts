import { describe, expect, it } from "vitest";
import { analyseFile } from "../../../src/library/analysis/analyse-file.ts";
import { tokensSteps } from "../../../src/library/analysis/assemble.ts";
import { packTable, unpackTable } from "../../../src/library/analysis/packed-table.ts";
import { withWords } from "../../../src/library/analysis/read-file.ts";
import { packReadings, unpackReadings } from "../../../src/library/analysis/reading-pack.ts";
import type { SnapshotFile } from "../../../src/library/analysis/snapshot.ts";
import { finish } from "../../../src/search/steps.ts";
import { uploaded } from "../bring.ts";

// All texts here are invented.

const TEXTS = [
  "Mayor Ida Quill said: “The missiles were shipped, and the missile boats left.”",
  "Jan Wałęsa-Brook said: “The bridges of Łódź are shut.”\n\nThe bridge at Åre is shut, too.",
  "Мэр Илья Пруд сказал: «Мост закрыт». The 42 ferries left at 10.30.",
];

async function read(texts: readonly string[]): Promise<readonly SnapshotFile[]> {
  const files = texts.map(async (text, at) => ({
    file: `${at}.txt`,
    stamp: String(at),
    ...withWords(await analyseFile(uploaded(text))),
  }));
  return Promise.all(files);
}

const articlesOf = (files: readonly SnapshotFile[]) => files.flatMap(({ articles }) => articles);

describe("packReadings() and unpackReadings()", () => {
  it.each([
    ["articles in several scripts", TEXTS],
    ["a single one", TEXTS.slice(0, 1)],
    ["nothing", []],
  ])("return what was read, words included: %s", async (_, texts) => {
    const files = await read(texts);
    const unpacked = await unpackReadings(await packReadings(files));
    const readIn = (list: readonly SnapshotFile[]) =>
      list.map(({ articles, ...file }) => ({ ...file, articles: articles.map(({ analysed }) => analysed) }));
    expect(readIn(unpacked)).toEqual(readIn(files));
    const wordsOf = (list: readonly SnapshotFile[]) => finish(tokensSteps(articlesOf(list)));
    expect(wordsOf(unpacked)).toEqual(wordsOf(files));
  });

  it("refuse what is cut off, damaged or of another kind", async () => {
    const packed = await packReadings(await read(TEXTS));
    const damaged = [
      packed.slice(0, 3),
      packed.slice(0, -200),
      packed.slice(4),
      new Uint8Array(400).fill(255),
    ];
    for (const bytes of damaged) await expect(unpackReadings(bytes)).rejects.toThrow();
  });
});

describe("packTable()", async () => {
  const table = finish(tokensSteps(articlesOf(await read(TEXTS))));

  it("writes a form that is also a term once", () => {
    const { terms, others } = packTable(table);
    expect(terms.lines.split("\n")).toContain("bridg");
    expect(others.lines.split("\n")).toEqual(expect.arrayContaining(["missiles", "bridges"]));
    expect(others.lines.split("\n")).not.toContain("brook");
    const { terms: loaded, forms } = unpackTable(packTable(table));
    expect([loaded, forms]).toEqual([table.terms, table.forms]);
  });

  it("keeps words with letters beyond Latin-1 apart, so that the others take a byte a letter", () => {
    const { terms } = packTable(table);
    expect(terms.wide).toContain("пруд");
    expect([...terms.lines].every(character => character < "Ā")).toBe(true);
  });
});
