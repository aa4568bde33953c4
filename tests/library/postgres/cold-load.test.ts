import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { uploaded } from "../bring.ts";
import { textsIn } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { liteDatabase } from "./lite-database.ts";

// All texts here are invented.

const SERVER = "100000000000000001";
const SHARED = "“The weir is shut,” said Ada Brun.";

describe("the first question in a server", () => {
  it("needs few statements for any number of files, and reads nothing again", async () => {
    const sharedFolder = await temporaryFolder();
    await writeFile(join(sharedFolder, "weir.txt"), SHARED);
    const database = await liteDatabase();
    const asked: string[] = [];
    const read: string[] = [];
    const watched = {
      ...database,
      query: (statement: string, values?: Parameters<typeof database.query>[1]) => {
        asked.push(statement);
        return database.query(statement, values);
      },
    };
    const analyse: typeof inlineAnalyst.analyse = file => {
      read.push(file.name);
      return inlineAnalyst.analyse(file);
    };
    const open = async () =>
      ServerLibraries.open({
        sharedFolder,
        store: await PostgresStore.open(watched),
        now: () => new Date("2025-03-01T12:00:00Z"),
        analyst: { ...inlineAnalyst, analyse },
        failed: error => {
          throw error;
        },
      });
    const texts = Array.from({ length: 12 }, (_, at) => `“Lock ${at} leaks,” said Bo Lee.`);
    const first = await open();
    await (await first.server(SERVER)).add(texts.map(text => uploaded(text)));
    await first.save();
    await first.close();

    const again = await open();
    asked.length = 0;
    read.length = 0;
    const library = await again.of(SERVER);
    expect(textsIn(library)).toHaveLength(1 + texts.length);
    expect(read).toEqual([]);
    // The server's row with those of its files, and their saved analysis.
    expect(asked).toHaveLength(2);
    asked.length = 0;
    expect(await again.of(SERVER)).toBe(library);
    const look = "select generation, version, posting_version from library where library_id = $1";
    expect(asked).toEqual([look]);

    // As for a question: its settings first, then what it is answered from.
    asked.length = 0;
    const begun = performance.now();
    await again.settingsOf(SERVER);
    expect(await again.of(SERVER, [], begun)).toBe(library);
    expect(asked).toEqual([look]);
    await again.close();
    await database.close();
  }, 60_000);
});
