import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { NEW_SERVER, type ServerRecord } from "../../../src/library/records/records.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../../src/library/store/data-folder.ts";
import { DiskError } from "../../../src/library/store/disk.ts";
import { crashFile, GUILD } from "../crash-plan.ts";
import { NOW, textsIn } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { unreadable } from "../unreadable-disk.ts";

describe("a server whose articles can't be read", () => {
  const SHARED = [1, 2].map(number => new TextDecoder().decode(crashFile(number).bytes));
  const [first = "", second = ""] = SHARED;

  async function asked(record: Partial<ServerRecord>, isMeant: (path: string) => boolean) {
    const folder = await temporaryFolder();
    const sharedFolder = join(folder, "shared");
    await mkdir(sharedFolder);
    for (const [at, text] of SHARED.entries()) await writeFile(join(sharedFolder, `${at}.txt`), text);
    const broken = unreadable("EIO", isMeant);
    const before = await DataFolder.open(join(folder, "data"));
    await (await before.record(GUILD)).update(before => ({ ...before, ...record }));
    await before.close();
    const store = await DataFolder.open(join(folder, "data"), { disk: broken.disk });
    broken.break();
    const told: unknown[] = [];
    const libraries = await ServerLibraries.open({
      sharedFolder,
      store,
      now: () => NOW,
      analyst: inlineAnalyst,
      failed: error => void told.push(error),
    });
    onTestFinished(async () => {
      await libraries.close();
      await store.close();
    });
    return { libraries, told, store };
  }

  const isArticles = (path: string) => path.endsWith("articles");

  it("is answered from the shared ones that it hasn't blocked", async () => {
    const key = articleKeyOf(first);
    const tombstones = [{ kind: "article", key, at: NOW.toISOString() }] as const;
    const { libraries, told } = await asked({ tombstones }, isArticles);
    expect(textsIn(await libraries.of(GUILD))).toEqual([second]);
    expect(told).toMatchObject([{ code: "EIO" }]);
  });

  it("gets the same library for each question, until it blocks something else", async () => {
    const block = (text: string) =>
      ({ kind: "article", key: articleKeyOf(text), at: NOW.toISOString() }) as const;
    const { libraries, store } = await asked({ tombstones: [block(first)] }, isArticles);
    const seen = await libraries.of(GUILD);
    expect(await libraries.of(GUILD)).toBe(seen);
    expect(await libraries.of(GUILD, [["Courier"]])).toBe(await libraries.of(GUILD, [["Courier"]]));
    await (await store.record(GUILD)).update(record => ({ ...record, tombstones: [block(second)] }));
    expect(textsIn(await libraries.of(GUILD))).toEqual([first]);
  });

  it("tells the operator why, also while it isn't known what it has blocked", async () => {
    const { libraries, told, store } = await asked({}, isArticles);
    const record = store.record.bind(store);
    // The first is for the articles.
    const lost = new DiskError("server.json", "LOST");
    vi.spyOn(store, "record").mockImplementationOnce(record).mockRejectedValueOnce(lost);
    await expect(libraries.of(GUILD)).rejects.toMatchObject({ code: "LOST" });
    expect(told).toMatchObject([{ code: "EIO" }]);
  });

  it("is answered from nothing, where it has switched the shared ones off", async () => {
    const settings = { ...NEW_SERVER.settings, isSharedShown: false };
    const { libraries } = await asked({ settings }, isArticles);
    expect(textsIn(await libraries.of(GUILD))).toEqual([]);
  });

  it("is refused while it isn't known what it has blocked", async () => {
    const { libraries } = await asked({}, path => path.includes(`servers/${GUILD}`));
    await expect(libraries.of(GUILD)).rejects.toMatchObject({ code: "EIO" });
  });
});
