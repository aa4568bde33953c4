import { describe, expect, it } from "vitest";
import { compareFile } from "./compare-with-gold.ts";
import { goldFiles, SETS } from "./gold.ts";
import { KNOWN_DIFFERENCES } from "./known-differences.ts";
import { readGoldFile } from "./read-gold-file.ts";

// A listed difference that is gone is taken off the list; nothing is added to it.
describe.each(SETS)(
  "what other people's systems write is read as its gold says, but for the known differences: %s",
  set => {
    const files = goldFiles(set);
    const known = KNOWN_DIFFERENCES[set];

    it.each(files.map(file => [file.name, file] as const))("%s", async (name, file) => {
      const compared = compareFile(file, await readGoldFile(file));
      expect(compared.flatMap(({ differences }) => differences)).toEqual(known[name]?.differences ?? []);
    });

    it("and none is known of a file that isn't there", () => {
      const names = new Set(files.map(({ name }) => name));
      expect(Object.keys(known).filter(name => !names.has(name))).toEqual([]);
    });
  },
);
