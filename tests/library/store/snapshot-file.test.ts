import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { analyseFile } from "../../../src/library/analysis/analyse-file.ts";
import { type Analyst, inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { tokensSteps } from "../../../src/library/analysis/assemble.ts";
import { withWords } from "../../../src/library/analysis/read-file.ts";
import type { SnapshotFile } from "../../../src/library/analysis/snapshot.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../../src/library/store/data-folder.ts";
import { realDisk } from "../../../src/library/store/disk.ts";
import { loadSnapshot, saveSnapshot } from "../../../src/library/store/snapshot-file.ts";
import { finish } from "../../../src/search/steps.ts";
import { uploaded } from "../bring.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All texts here are invented.

const OF = { scope: "test", engine: "1" };
const GUILD = "100000000000000001";

async function file(number: number): Promise<SnapshotFile> {
  const text = `Mayor Ida Quill said: “The tram number ${number} will run on Sundays.”`;
  const analysed = await analyseFile({
    name: `${number}.txt`,
    bytes: new TextEncoder().encode(text),
    origin: { kind: "host", file: `${number}.txt` },
  });
  return { file: `${number}.txt`, stamp: String(number), ...withWords(analysed) };
}

/** What was read from files, without the tables of their words. */
const readIn = (files: readonly SnapshotFile[]) =>
  files.map(({ articles, ...file }) => ({ ...file, articles: articles.map(({ analysed }) => analysed) }));

describe("saveSnapshot() and loadSnapshot()", async () => {
  const files = await Promise.all(Array.from({ length: 120 }, (_, at) => file(at)));

  it("return what was computed, words included", async () => {
    const path = join(await temporaryFolder(), "a.snapshot");
    await saveSnapshot(realDisk, path, files, OF);
    const loaded = await loadSnapshot(realDisk, path, OF);
    expect(readIn(loaded ?? [])).toEqual(readIn(files));
    const articles = (list: readonly SnapshotFile[]) => list.flatMap(({ articles }) => articles);
    const wordsOf = (list: readonly SnapshotFile[]) => finish(tokensSteps(articles(list)));
    expect(wordsOf(loaded ?? [])).toEqual(wordsOf(files));
    await saveSnapshot(realDisk, path, [], OF);
    expect(await loadSnapshot(realDisk, path, OF)).toEqual([]);
  });

  it("write large articles down a few at a time, so that nobody waits for fifty of them", async () => {
    const making = Array.from({ length: 5 }, async (_, number) => {
      const text = Array.from({ length: 900 }, (_, at) => `The bridge ${number} ${at} closes.`).join("\n\n");
      return { file: `${number}.txt`, stamp: "1", ...withWords(await analyseFile(uploaded(text))) };
    });
    const large = await Promise.all(making);
    const path = join(await temporaryFolder(), "a.snapshot");
    await saveSnapshot(realDisk, path, large, OF);
    const bytes = await readFile(path);
    const lengths: number[] = [];
    for (let at = 0; at < bytes.length - 32; at += 4 + (lengths.at(-1) ?? 0))
      lengths.push(bytes.readUInt32LE(at));
    // A head, the files, their words' places, the words and the terms.
    expect(lengths).toHaveLength(1 + large.length + 1 + 1 + 1);
    expect(readIn((await loadSnapshot(realDisk, path, OF)) ?? [])).toEqual(readIn(large));
  });

  it("never trust one that is of something else, of another engine, damaged or cut short", async () => {
    const path = join(await temporaryFolder(), "a.snapshot");
    expect(await loadSnapshot(realDisk, path, OF)).toBeNull();
    await saveSnapshot(realDisk, path, files.slice(0, 3), OF);
    expect(await loadSnapshot(realDisk, path, { ...OF, scope: "other" })).toBeNull();
    expect(await loadSnapshot(realDisk, path, { ...OF, engine: "2" })).toBeNull();
    const bytes = await readFile(path);
    for (const at of [0, 5, 200, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(path, damaged);
      expect(await loadSnapshot(realDisk, path, OF)).toBeNull();
      await writeFile(path, bytes.subarray(0, at));
      expect(await loadSnapshot(realDisk, path, OF)).toBeNull();
    }
  });
});

describe("ServerLibraries with snapshots", () => {
  async function opened(folder: string) {
    const read: string[] = [];
    const analyst: Analyst = {
      ...inlineAnalyst,
      analyse: file => {
        read.push(file.name);
        return inlineAnalyst.analyse(file);
      },
    };
    const store = await DataFolder.open(join(folder, "data"));
    const libraries = await ServerLibraries.open({
      sharedFolder: join(folder, "shared"),
      store,
      now: () => new Date("2025-03-01T12:00:00Z"),
      analyst,
      failed: error => {
        throw error;
      },
    });
    const close = async () => {
      await libraries.close();
      await store.close();
    };
    onTestFinished(close);
    return { libraries, read, close, folder: store.folderOf(GUILD) };
  }
  const textsOf = async (libraries: ServerLibraries) =>
    (await libraries.of(GUILD)).articles.map(({ article }) => article.text).sort();

  it("start from them without reading an article again, and forget what was removed", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "shared"));
    await writeFile(join(folder, "shared", "tram.txt"), "The tram runs.");
    const first = await opened(folder);
    const own = await first.libraries.server(GUILD);
    const { added } = await own.add([
      uploaded("Bees on the roof.", "bees.txt"),
      uploaded("Wasps below.", "wasps.txt"),
    ]);
    await first.libraries.save();
    await first.close();

    const second = await opened(folder);
    expect(await textsOf(second.libraries)).toEqual(["Bees on the roof.", "The tram runs.", "Wasps below."]);
    expect(second.read).toEqual([]);
    const { hits } = await (await second.libraries.of(GUILD)).search.search("Where are the bees?");
    expect(hits[0]?.article.text).toBe("Bees on the roof.");
    await (await second.libraries.server(GUILD)).remove(
      added[0]?.key ?? own.articles[0]?.article.key ?? fail(),
    );
    expect(await readdir(second.folder)).toEqual(["articles", "former.json"]);
    await second.close();

    const third = await opened(folder);
    expect(await textsOf(third.libraries)).toEqual(["The tram runs.", "Wasps below."]);
    expect(third.read).toEqual(["wasps.txt"]);
  });

  it("read a shared file again that changed while nobody looked", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "shared"));
    await writeFile(join(folder, "shared", "tram.txt"), "The tram runs.");
    const first = await opened(folder);
    await first.libraries.save();
    await first.close();
    await writeFile(join(folder, "shared", "tram.txt"), "The tram rests.");
    const second = await opened(folder);
    expect(await textsOf(second.libraries)).toEqual(["The tram rests."]);
  });
});

function fail(): never {
  throw new Error("nothing was added");
}
