import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ArticleKey } from "../../src/articles/article.ts";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { DepartedFile } from "../../src/library/store/departed-file.ts";
import { realDisk } from "../../src/library/store/disk.ts";
import { uploaded } from "./bring.ts";
import { A, B, NOW, opened, SHARED, textsIn } from "./opened-libraries.ts";
import { putWhole } from "./put-whole.ts";
import { temporaryFolder } from "./temporary-folder.ts";

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
  it("keeps the newest thousand, and reads no damaged file", async () => {
    const path = join(await temporaryFolder(), "former.json");
    const departed = await DepartedFile.open(realDisk, path);
    const keyOf = (number: number): ArticleKey => articleKeyOf(String(number));
    const entry = (number: number) =>
      [keyOf(number), { title: `Number ${number}`, happened: "removed", at: NOW }] as const;
    await departed.change(
      Array.from({ length: 1200 }, (_, number) => entry(number)),
      [],
    );
    const again = await DepartedFile.open(realDisk, path);
    const known = await Promise.all([199, 200, 1199].map(number => again.get(keyOf(number), NOW)));
    expect(known.map(one => one?.title)).toEqual([undefined, "Number 200", "Number 1199"]);
    await writeFile(path, '[{"key":"x');
    expect(await (await DepartedFile.open(realDisk, path)).get(keyOf(1199), NOW)).toBeNull();
  });
});
