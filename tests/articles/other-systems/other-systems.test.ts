import { describe, expect, it } from "vitest";
import { compareFile } from "./compare-with-gold.ts";
import { goldFiles } from "./gold.ts";
import { KNOWN_DIFFERENCES } from "./known-differences.ts";
import { readGoldFile } from "./read-gold-file.ts";

const FILES = goldFiles();

// What is right now and is in the list is taken out of it; nothing is added to the list.
describe("what other people's systems write is read as its gold says, but for the known differences", () => {
  it.each(FILES.map(file => [file.name, file] as const))("%s", async (name, file) => {
    const compared = compareFile(file, await readGoldFile(file));
    expect(compared.flatMap(({ differences }) => differences)).toEqual(
      KNOWN_DIFFERENCES[name]?.differences ?? [],
    );
  });

  it("and none is known of a file that isn't there", () => {
    const names = new Set(FILES.map(({ name }) => name));
    expect(Object.keys(KNOWN_DIFFERENCES).filter(name => !names.has(name))).toEqual([]);
  });
});
