import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ArticleKey } from "../../../src/articles/article.ts";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { DepartedFile } from "../../../src/library/store/departed-file.ts";
import { realDisk } from "../../../src/library/store/disk.ts";
import { noteForOperator } from "../../../src/note-for-operator.ts";
import { uploaded } from "../bring.ts";
import { A, B, NOW, opened, SHARED, textsIn } from "../opened-libraries.ts";
import { putWhole } from "../put-whole.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All texts here are invented.

const DAY_MS = 24 * 60 * 60 * 1000;
const TITLED = "---\ntitle: Bees\nurl: https://hive.test/bees\n---\nTilda Brook keeps bees.";
const after = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

describe("ServerLibraries.departed()", () => {
  it("knows after a restart, for 30 days, and for the server alone", async () => {
    let now = NOW;
    const { libraries, reopen } = await opened({ now: () => now });
    const own = await libraries.server(A);
    const [bees] = (await own.add([uploaded(TITLED, "bees.md")])).added;
    const key = bees?.key ?? expect.fail("nothing was added");
    await own.remove(key);
    const again = (await reopen()).libraries;
    expect(await again.departed(A, key)).toEqual({ title: "Bees", happened: "removed", at: NOW });
    expect(await again.departed(B, key)).toBeNull();
    expect(await again.departed(null, key)).toBeNull();
    now = after(30);
    expect(await again.departed(A, key)).toBeNull();
  });

  it("says nothing of what was blocked, not even where it was removed before", async () => {
    const { libraries, store } = await opened();
    const own = await libraries.server(A);
    const [bees] = (await own.add([uploaded(TITLED, "bees.md")])).added;
    const key = bees?.key ?? expect.fail("nothing was added");
    await own.remove(key);
    await own.block({ key, url: null });
    expect(await libraries.departed(A, key)).toBeNull();
    await own.add([uploaded(`${TITLED} And wasps.`, "wasps.md")]);
    await own.blockDomain("hive.test");
    expect(await libraries.departed(A, articleKeyOf("Tilda Brook keeps bees. And wasps."))).toBeNull();
    expect(await readFile(join(store.folderOf(A), "former.json"), "utf8")).toBe("[]");
    // A shared article that the server blocked doesn't count as departed.
    await own.block({ key: articleKeyOf(SHARED), url: null });
    expect(await libraries.departed(A, articleKeyOf(SHARED))).toBeNull();
  });

  it("knows of shared articles after a restart, and forgets them when they are back", async () => {
    const { libraries, shared, reopen } = await opened();
    await rm(join(shared, "tram.txt"));
    await expect.poll(async () => textsIn(await libraries.of(A)), { interval: 5 }).toEqual([]);
    const again = await reopen();
    const key = articleKeyOf(SHARED);
    expect(await again.libraries.departed(A, key)).toMatchObject({ happened: "removed", at: NOW });
    await putWhole(join(shared, "tram.txt"), SHARED);
    await expect.poll(async () => textsIn(await again.libraries.of(A)), { interval: 5 }).toEqual([SHARED]);
    expect(await again.libraries.departed(A, key)).toBeNull();
  });
});

describe("DepartedFile", () => {
  it("keeps the newest thousand", async () => {
    const path = join(await temporaryFolder(), "former.json");
    const { open } = watched(path);
    const departed = await open();
    await departed.change(
      Array.from({ length: 1200 }, (_, number) => entry(number)),
      [],
    );
    const again = await open();
    const known = await Promise.all([199, 200, 1199].map(number => again.get(keyOf(number), NOW)));
    expect(known.map(one => one?.title)).toEqual([undefined, "Number 200", "Number 1199"]);
  });

  it("sets a damaged file aside, tells the operator once, and begins anew", async () => {
    const path = join(await temporaryFolder(), "former.json");
    const { open, told } = watched(path);
    await writeFile(path, '[{"key":"x');
    const departed = await open();
    expect(told.map(noteForOperator)).toEqual([
      expect.stringMatching(/^servers\/7\/former\.json is damaged/),
    ]);
    expect(await readFile(`${path}.damaged`, "utf8")).toBe('[{"key":"x');
    await departed.change([entry(1)], []);
    expect((await (await open()).get(keyOf(1), NOW))?.title).toBe("Number 1");
    expect(told).toHaveLength(1);
  });

  it.each([
    ["read", { readFile: refuse }, '[{"key":"x'],
    ["renamed", { rename: refuse }, '[{"key":"x'],
  ])("leaves one alone that can't be %s, and says so", async (_, refusing, text) => {
    const path = join(await temporaryFolder(), "former.json");
    const { open, told } = watched(path, { ...realDisk, ...refusing });
    await writeFile(path, text);
    const departed = await open();
    await departed.change([entry(1)], []);
    expect((await departed.get(keyOf(1), NOW))?.title).toBe("Number 1");
    expect(told).toMatchObject([{ code: "EIO" }]);
    expect(await readFile(path, "utf8")).toBe(text);
  });

  it("doesn't keep a server's library from being opened when it is damaged", async () => {
    const { libraries, store, reopen } = await opened();
    await (await libraries.server(A)).add([uploaded(TITLED, "bees.md")]);
    await writeFile(join(store.folderOf(A), "former.json"), "{half");
    const again = await reopen();
    expect(textsIn(await again.libraries.of(A))).toHaveLength(2);
    expect(again.told.map(noteForOperator)).toEqual([
      expect.stringMatching(new RegExp(`^servers/${A}/former\\.json is damaged`)),
    ]);
  });
});

const keyOf = (number: number): ArticleKey => articleKeyOf(String(number));
const entry = (number: number) =>
  [keyOf(number), { title: `Number ${number}`, happened: "removed", at: NOW }] as const;
const refuse = async () => {
  throw Object.assign(new Error("refused"), { code: "EIO" });
};

function watched(path: string, disk = realDisk) {
  const told: unknown[] = [];
  const options = { file: "servers/7/former.json", failed: (error: unknown) => void told.push(error) };
  return { told, open: () => DepartedFile.open(disk, path, options) };
}
