import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { uploaded } from "./bring.ts";
import { A, opened } from "./opened-libraries.ts";

const LINE = JSON.stringify({ title: "Bees", text: "Tilda Brook keeps bees on the roof." });

describe("ServerLibrary.unread", () => {
  it.each([
    ["a line that is no JSON", `${LINE}\n{half\n`],
    ["a line without a text", `${LINE}\n{"title":"Wasps"}\n`],
    ["nothing", `${LINE}\n`],
  ])("names what couldn't be read in an added file, before a restart as after it: %s", async (_, text) => {
    const { libraries, reopen } = await opened();
    const own = await libraries.server(A);
    expect((await own.add([uploaded(text, "bees.jsonl")])).added).toHaveLength(1);
    const again = await (await reopen()).libraries.server(A);
    expect(own.unread).toEqual(again.unread);
    expect(own.unread).toHaveLength(text === `${LINE}\n` ? 0 : 1);
  });

  it("no longer names a file that was damaged once it is added again", async () => {
    const { libraries, store, reopen } = await opened();
    await (await libraries.server(A)).add([uploaded(LINE, "bees.jsonl")]);
    const [kept] = (await store.server(A)).files;
    const path = join(store.folder, "servers", A, "articles", `${kept?.id}.jsonl`);
    const bytes = await readFile(path);
    await writeFile(path, "damage");
    const own = await (await reopen()).libraries.server(A);
    expect(own.unread).toMatchObject([{ reason: { kind: "disk", code: "CHANGED" } }]);
    await own.add([uploaded(LINE, "bees.jsonl")]);
    expect(await readFile(path)).toEqual(bytes);
    expect(own.unread).toEqual([]);
  });
});
