import { appendFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { READ_ENDINGS } from "../../src/articles/kinds.ts";
import { backUp } from "../../src/backup/back-up.ts";
import { restore } from "../../src/backup/restore.ts";
import { OperatorError } from "../../src/errors.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { type RunningLibrary, startLibrary } from "../../src/library/start-library.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { type Disk, realDisk } from "../../src/library/store/disk.ts";
import { crashFile } from "../library/crash-plan.ts";
import { temporaryFolder } from "../library/temporary-folder.ts";

const ONE = "80351110224678912";
const TWO = "80351110224678913";
const NOW = new Date("2026-11-26T12:00:00Z");

/** An invented article. */
const invented = (name: string) => ({
  name: `${name}.txt`,
  bytes: new TextEncoder().encode(
    `The ${name} bridge in Elmbrook opened.\n\n“It is a fine ${name} bridge,” Ada Quill said.\n`,
  ),
  origin: { kind: "uploaded" as const, on: "2026-11-26" },
});

async function open(folder: string, dataDir = join(folder, "data")): Promise<RunningLibrary> {
  const libraryDir = join(folder, "shared");
  await mkdir(libraryDir, { recursive: true });
  return startLibrary({
    libraryDir,
    dataDir,
    analyst: inlineAnalyst,
    failed: error => {
      throw error;
    },
    failedForADay: async () => undefined,
  });
}

/** Texts and settings of every server, from the library itself. */
async function contentOf({ libraries }: RunningLibrary, guildId: string) {
  const own = await libraries.server(guildId);
  return {
    texts: own.articles.map(({ article }) => article.text).sort(),
    record: own.store.record,
    damaged: own.store.damaged,
  };
}

describe("backUp() and restore()", () => {
  it("refuse a folder on which the bot wouldn't start: its data was moved elsewhere", async () => {
    const folder = await temporaryFolder();
    const dataDir = join(folder, "data");
    await (await open(folder)).stop();
    const mark = { version: 1, kind: "left", other: "postgres", at: NOW.toISOString() };
    await writeFile(join(dataDir, "moved.json"), JSON.stringify(mark));
    const to = join(folder, "backup");
    const backup = backUp({ dataDir, to, now: NOW, version: "test" });
    await expect(backup).rejects.toThrow("The data here was moved to PostgreSQL on 2026-11-26");
    await writeFile(join(dataDir, "moved.json"), JSON.stringify({ ...mark, kind: "arrived" }));
    await backUp({ dataDir, to, now: NOW, version: "test" });
  });

  it("bring back everything that is kept, into another folder", async () => {
    const folder = await temporaryFolder();
    const running = await open(folder);
    const one = await running.libraries.server(ONE);
    await one.add([invented("stone"), invented("iron")]);
    const [first] = one.articles;
    if (first) await one.block(first.article);
    await running.libraries.configure(TWO, { isPrivateByDefault: true });
    const before = [await contentOf(running, ONE), await contentOf(running, TWO)];

    const to = join(folder, "backup");
    const made = await backUp({ dataDir: join(folder, "data"), to, now: NOW, version: "test" });
    expect(made).toMatchObject({ folder: to, servers: 2, articles: 1 });
    await running.stop();

    const dataDir = join(folder, "elsewhere");
    expect(await restore({ from: to, dataDir })).toMatchObject({
      servers: 2,
      articles: 1,
      files: made.files,
    });
    const again = await open(folder, dataDir);
    expect([await contentOf(again, ONE), await contentOf(again, TWO)]).toEqual(before);
    await again.stop();
  });

  it("bring back a file of every kind that can be added", async () => {
    const folder = await temporaryFolder();
    const dataDir = join(folder, "data");
    const names = READ_ENDINGS.map(ending => `${ending.slice(1)}${ending}`).sort();
    const store = await DataFolder.open(dataDir);
    await (await store.server(ONE)).keep(
      names.map((name, at) => ({ ...crashFile(at), name })),
      NOW,
    );
    await store.close();
    const to = join(folder, "backup");
    const made = await backUp({ dataDir, to, now: NOW, version: "test" });
    expect(made.articles).toBe(names.length);
    await restore({ from: to, dataDir: join(folder, "elsewhere") });
    const again = await DataFolder.open(join(folder, "elsewhere"));
    const own = await again.server(ONE);
    expect(own.files.map(({ name }) => name).sort()).toEqual(names);
    for (const kept of own.files) expect(await own.read(kept)).toHaveLength(kept.bytes);
    await again.close();
  });

  it("take what a running bot is changing at a moment at which all of it fits", {
    timeout: 60_000,
  }, async () => {
    const folder = await temporaryFolder();
    const running = await open(folder);
    const own = await running.libraries.server(ONE);
    let isBusy = true;
    const changing = (async () => {
      for (let at = 0; isBusy; at++) {
        const report = await own.add([invented(`n${at}`), invented(`m${at}`)]);
        const [first] = report.added;
        if (first && at % 2 === 0) await own.remove(first.key);
        if (first && at % 3 === 0) await own.block(first);
      }
    })();
    const backups: string[] = [];
    for (let at = 0; at < 5; at++) {
      const to = join(folder, `backup-${at}`);
      await backUp({ dataDir: join(folder, "data"), to, now: NOW, version: "test" });
      backups.push(to);
    }
    isBusy = false;
    await changing;
    await running.stop();
    for (const [at, from] of backups.entries()) {
      const dataDir = join(folder, `restored-${at}`);
      await restore({ from, dataDir });
      const again = await open(folder, dataDir);
      const { damaged, record, texts } = await contentOf(again, ONE);
      expect(damaged).toEqual([]);
      const blocked = record.tombstones.flatMap(stone => (stone.kind === "article" ? [stone.key] : []));
      const shown = (await again.libraries.server(ONE)).articles.map(({ article }) => article.key);
      expect(shown.filter(key => blocked.includes(key))).toEqual([]);
      expect(texts.every(text => text.includes("Elmbrook"))).toBe(true);
      await again.stop();
    }
  });

  it("refuse a damaged backup, and write nothing", async () => {
    const folder = await temporaryFolder();
    const { from } = await smallBackup(folder);
    const [file = ""] = await readdir(join(from, "kept/servers", ONE, "articles"));
    await appendFile(join(from, "kept/servers", ONE, "articles", file), "x");
    const dataDir = join(folder, "elsewhere");
    await expect(restore({ from, dataDir })).rejects.toThrow(
      /^The backup is damaged, and nothing was restored/,
    );
    await expect(readdir(dataDir)).rejects.toThrow("ENOENT");
  });

  it("refuse what the disk doesn't write as it was read, and leave nothing that looks complete", async () => {
    const folder = await temporaryFolder();
    const { from } = await smallBackup(folder);
    const disk: Disk = {
      ...realDisk,
      open: async (...args: Parameters<Disk["open"]>) => {
        const file = await realDisk.open(...args);
        const { writeFile } = file;
        file.writeFile = (bytes, ...given) =>
          writeFile.call(file, bytes instanceof Uint8Array ? bytes.map(byte => byte ^ 1) : bytes, ...given);
        return file;
      },
    };
    const dataDir = join(folder, "elsewhere");
    await expect(restore({ from, dataDir, disk })).rejects.toThrow(/was not written as it was read/);
    await expect(readdir(join(dataDir, "servers"))).rejects.toThrow("ENOENT");
    await restore({ from, dataDir });
  });

  it("refuse a backup of which a file is gone", async () => {
    const folder = await temporaryFolder();
    const { from } = await smallBackup(folder);
    await rm(join(from, "kept/servers", ONE, "articles"), { recursive: true });
    await expect(restore({ from, dataDir: join(folder, "x") })).rejects.toThrow(OperatorError);
  });

  it("refuse a backup that leads out of the folder", async () => {
    const folder = await temporaryFolder();
    const { from } = await smallBackup(folder);
    const manifest = join(from, "manifest.json");
    const text = await readFile(manifest, "utf8");
    await writeFile(manifest, text.replace(/"path": "[^"]+"/, '"path": "../../outside"'));
    await expect(restore({ from, dataDir: join(folder, "x") })).rejects.toThrow(
      /is no backup that can be read/,
    );
  });

  it("don't write over what is kept, nor into a folder that a bot uses", async () => {
    const folder = await temporaryFolder();
    const { from, running } = await smallBackup(folder, { isLeftRunning: true });
    await expect(restore({ from, dataDir: join(folder, "data") })).rejects.toThrow(/is in use by process/);
    await running.stop();
    await expect(restore({ from, dataDir: join(folder, "data") })).rejects.toThrow(/Something is kept in/);
  });

  it.each<[string, string, RegExp]>([
    ["a folder that is there", "backup", /is there already/],
    ["the data folder itself", "data/backup", /lies in the data folder/],
  ])("don't write a backup into %s", async (_name, to, message) => {
    const folder = await temporaryFolder();
    await smallBackup(folder);
    const again = backUp({ dataDir: join(folder, "data"), to: join(folder, to), now: NOW, version: "test" });
    await expect(again).rejects.toThrow(message);
  });

  it("say where nothing is kept", async () => {
    const folder = await temporaryFolder();
    const to = join(folder, "backup");
    await expect(backUp({ dataDir: join(folder, "no"), to, now: NOW, version: "test" })).rejects.toThrow(
      /^Nothing is kept in ".*no". Set DATA_DIR\.$/,
    );
  });
});

async function smallBackup(folder: string, { isLeftRunning = false } = {}) {
  const running = await open(folder);
  await (await running.libraries.server(ONE)).add([invented("stone")]);
  const from = join(folder, "backup");
  await backUp({ dataDir: join(folder, "data"), to: from, now: NOW, version: "test" });
  if (!isLeftRunning) await running.stop();
  return { from, running };
}
