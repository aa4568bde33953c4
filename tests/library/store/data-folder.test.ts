import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { ArticleKey } from "../../../src/articles/article.ts";
import type { KeptFile } from "../../../src/library/records/records.ts";
import { DataFolder } from "../../../src/library/store/data-folder.ts";
import { type Disk, realDisk } from "../../../src/library/store/disk.ts";
import { FileServerStore } from "../../../src/library/store/file-server-store.ts";
import { KEPT_AFTER_LEAVING_MS } from "../../../src/library/store/library-store.ts";
import { noteForOperator } from "../../../src/note-for-operator.ts";
import { inEnglish, said } from "../../articles/in-english.ts";
import { crashFile, GUILD } from "../crash-plan.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const NOW = new Date("2025-03-01T12:00:00Z");
const OTHER = "100000000000000002";

async function reopened(store: DataFolder, options: { disk?: Disk } = {}): Promise<DataFolder> {
  await store.close();
  return DataFolder.open(store.folder, options);
}

const namesIn = async (store: DataFolder, guild = GUILD) =>
  (await store.server(guild)).files.map(({ name }) => name);

const removalOf = (files: readonly KeptFile[]) => new Map(files.map(({ id, articles }) => [id, articles]));

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe("DataFolder", () => {
  it("keeps files, settings and removals over a restart, each server by itself", async () => {
    let store = await DataFolder.open(await temporaryFolder());
    const server = await store.server(GUILD);
    const [first] = await server.keep([crashFile(1), crashFile(2), crashFile(2)], NOW);
    await server.remove(first?.id ?? "", crashFile(1).articles[0]);
    await server.update(record => ({ ...record, settings: { ...record.settings, isSharedShown: false } }));
    store = await reopened(store);
    const again = await store.server(GUILD);
    expect(again.files.map(({ name }) => name)).toEqual(["article-2.txt"]);
    expect(again.record.settings.isSharedShown).toBe(false);
    expect(again.articleCount).toBe(1);
    const [kept] = again.files;
    expect(kept && Buffer.from(await again.read(kept)).equals(crashFile(2).bytes)).toBe(true);
    expect(await namesIn(store, OTHER)).toEqual([]);
    await store.close();
  });

  it("has the first files of a server again after it was let go, without a restart", async () => {
    const store = await DataFolder.open(await temporaryFolder());
    const record = await store.record(GUILD);
    await (await FileServerStore.open(record)).keep([crashFile(1)], NOW);
    const again = await FileServerStore.open(record);
    expect(again.files.map(({ name }) => name)).toEqual(["article-1.txt"]);
    await store.close();
  });

  it("removes one article of a file with several, and the file with its last", async () => {
    let store = await DataFolder.open(await temporaryFolder());
    const [a, b] = [crashFile(1).articles[0], crashFile(2).articles[0]];
    const before = await store.server(GUILD);
    const [{ id = "" } = {}] = await before.keep(
      [{ ...crashFile(3), name: "two.jsonl", articles: [a, b] }],
      NOW,
    );
    await before.remove(id, a);
    store = await reopened(store);
    const server = await store.server(GUILD);
    expect(server.files[0]).toMatchObject({ without: [a] });
    await server.remove(id, a);
    expect(server.articleCount).toBe(1);
    await server.remove(id, b);
    expect(server.files).toEqual([]);
    expect(await readdir(join(store.folderOf(GUILD), "articles"))).toEqual([]);
    await store.close();
  });

  it("clears away what was never acknowledged, .json articles included", async () => {
    let store = await DataFolder.open(await temporaryFolder());
    const server = await store.server(GUILD);
    await server.keep([{ ...crashFile(1), name: "a.json" }], NOW);
    const folder = join(store.folderOf(GUILD), "articles");
    for (const name of [
      "0123456789abcdef.txt",
      "0123456789abcdef.json",
      "fedcba9876543210.html.1a2b3c4d.tmp",
    ]) {
      await writeFile(join(folder, name), "half");
    }
    store = await reopened(store);
    expect(await namesIn(store)).toEqual(["a.json"]);
    expect(await readdir(folder)).toHaveLength(2);
    await store.close();
  });

  it("names a damaged file and serves the rest", async () => {
    let store = await DataFolder.open(await temporaryFolder());
    const server = await store.server(GUILD);
    const kept: KeptFile[] = [];
    for (const number of [1, 2, 3]) {
      kept.push(...(await server.keep([crashFile(number)], new Date(NOW.getTime() + number))));
    }
    const [first, second, third] = kept;
    await server.update(record => ({ ...record, feeds: [] }));
    const articles = join(store.folderOf(GUILD), "articles");
    await writeFile(join(articles, `${first?.id}.txt`), "other words");
    await writeFile(join(articles, `${second?.id}.txt.json`), '{"version":1,"id":');
    store = await reopened(store);
    const again = await store.server(GUILD);
    expect(again.files.map(({ name }) => name)).toEqual(["article-1.txt", "article-3.txt"]);
    expect(inEnglish(again.damaged)).toEqual([
      { file: `articles/${second?.id}.txt.json`, line: null, reason: "damaged; what it said is not used" },
    ]);
    const [changed, whole] = again.files;
    if (!changed || !whole) throw new Error("both should be there");
    await expect(again.read(changed)).rejects.toMatchObject({
      file: "article-1.txt",
      code: "CHANGED",
    });
    expect((await again.read(whole)).length).toBe(third?.bytes);
    await store.close();
  });

  const BLOCKED = { kind: "article", key: crashFile(1).articles[0], at: NOW.toISOString() } as const;

  it("uses the copy of a damaged record, and says so", async () => {
    let store = await DataFolder.open(await temporaryFolder());
    const folder = store.folderOf(GUILD);
    for (const damage of ["\0\0\0\0", '{"version":1', null]) {
      await (await store.server(GUILD)).update(record => ({ ...record, tombstones: [BLOCKED] }));
      const path = join(folder, "server.json");
      await (damage === null ? rm(path) : writeFile(path, damage));
      store = await reopened(store);
      const again = await store.server(GUILD);
      expect(again.record.tombstones).toEqual([BLOCKED]);
      expect(inEnglish(again.damaged)).toEqual([
        { file: "server.json", line: null, reason: "damaged or gone; its copy is used" },
      ]);
    }
    // The next change repairs it.
    await (await store.server(GUILD)).update(record => ({ ...record, feeds: [] }));
    store = await reopened(store);
    expect((await store.server(GUILD)).damaged).toEqual([]);
    await store.close();
  });

  it("adds nothing while neither the record nor its copy can be read, until somebody deletes it", async () => {
    let store = await DataFolder.open(await temporaryFolder());
    const folder = store.folderOf(GUILD);
    await (await store.server(GUILD)).keep([crashFile(1)], NOW);
    await (await store.server(GUILD)).update(record => ({ ...record, tombstones: [BLOCKED] }));
    for (const name of ["server.json", "server.json.copy"]) await writeFile(join(folder, name), "{}");
    const refused = { code: "LOST" };
    store = await reopened(store);
    await expect((await store.server(GUILD)).keep([crashFile(2)], NOW)).rejects.toMatchObject(refused);
    // Settings can be changed meanwhile; the damaged file is set aside, and not overwritten.
    for (const digestChannel of ["1".repeat(18), "2".repeat(18)]) {
      const server = await store.server(GUILD);
      await server.update(record => ({ ...record, settings: { ...record.settings, digestChannel } }));
      store = await reopened(store);
      expect((await store.server(GUILD)).damaged.map(({ file }) => file)).toEqual(["server.json.damaged"]);
      await expect((await store.server(GUILD)).keep([crashFile(2)], NOW)).rejects.toMatchObject(refused);
    }
    expect(await readFile(join(folder, "server.json.damaged"), "utf8")).toBe("{}");
    expect(await namesIn(store)).toEqual(["article-1.txt"]);
    await rm(join(folder, "server.json.damaged"));
    store = await reopened(store);
    await (await store.server(GUILD)).keep([crashFile(2)], NOW);
    expect((await store.server(GUILD)).record.settings.digestChannel).toBe("2".repeat(18));
    await store.close();
  });

  it("refuses work in progress when a server is deleted, and leaves nothing behind", async () => {
    const store = await DataFolder.open(await temporaryFolder());
    const server = await store.server(GUILD);
    const adding = Promise.allSettled([1, 2, 3].map(number => server.keep([crashFile(number)], NOW)));
    await store.delete(GUILD);
    await expect(server.keep([crashFile(4)], NOW)).rejects.toMatchObject({ code: "GONE" });
    await adding;
    expect(await readdir(join(store.folder, "servers"))).toEqual([]);
    expect(await namesIn(store)).toEqual([]);
    await store.close();
  });

  it("finishes at the next start what a crash cut off while it deleted", async () => {
    let store = await DataFolder.open(await temporaryFolder());
    await mkdir(join(store.folder, "servers", `${GUILD}.1a2b3c4d.tmp`, "articles"), { recursive: true });
    store = await reopened(store);
    expect(await readdir(join(store.folder, "servers"))).toEqual([]);
    await store.close();
  });

  it.each([
    ["a full disk", "ENOSPC", "the disk is full"],
    ["a read-only folder", "EROFS", "the disk is read-only"],
    ["a folder that may not be written to", "EACCES", "the folder may not be written to"],
  ])("changes nothing on %s, says so, and continues when it is repaired", async (_, code, words) => {
    let isBroken = false;
    let writes = 0;
    const disk: Disk = {
      ...realDisk,
      open: async (...args: Parameters<Disk["open"]>) => {
        const file = await realDisk.open(...args);
        if (isBroken && args[1] === "wx" && ++writes > 2) {
          await file.writeFile("ha");
          file.writeFile = () => Promise.reject(systemError(code));
        }
        return file;
      },
    };
    let store = await DataFolder.open(await temporaryFolder(), { disk });
    const server = await store.server(GUILD);
    await server.keep([crashFile(1)], NOW);
    isBroken = true;
    await expect(server.keep([crashFile(2), crashFile(3)], NOW)).rejects.toMatchObject({ code });
    await expect(server.update(record => ({ ...record, feeds: [] }))).rejects.toMatchObject({ code });
    expect(said({ kind: "disk", code })).toBe(words);
    expect(await namesIn(store)).toEqual(["article-1.txt"]);
    isBroken = false;
    await server.keep([crashFile(4)], NOW);
    store = await reopened(store);
    expect(await namesIn(store)).toEqual(["article-1.txt", "article-4.txt"]);
    expect(await readdir(join(store.folderOf(GUILD), "articles"))).toHaveLength(4);
    await store.close();
  });

  it("brings nothing back that was removed from a file, where the disk refuses a later one", async () => {
    let isBroken = false;
    const disk: Disk = {
      ...realDisk,
      rename: async (from, to) => {
        if (isBroken && /\.json$/.test(String(to)) && !String(to).includes(second)) {
          throw systemError("ENOSPC");
        }
        await realDisk.rename(from, to);
      },
    };
    let store = await DataFolder.open(await temporaryFolder(), { disk });
    const server = await store.server(GUILD);
    const both = {
      ...crashFile(1),
      articles: ["aaaaaaaaaa", "bbbbbbbbbb"].map(key => ArticleKey.parse(key)),
    };
    const [kept] = await server.keep([both], NOW);
    const second = kept?.id ?? expect.fail("nothing was kept");
    await server.remove(second, ArticleKey.parse("aaaaaaaaaa"));
    isBroken = true;
    await expect(server.keep([both, crashFile(2)], NOW)).rejects.toMatchObject({ code: "ENOSPC" });
    store = await reopened(store);
    expect((await store.server(GUILD)).files.map(({ without }) => without)).toEqual([["aaaaaaaaaa"]]);
    await store.close();
  });

  it("keeps a left library for 30 days, then deletes it; coming back in time keeps it", async () => {
    const store = await DataFolder.open(await temporaryFolder());
    for (const guild of [GUILD, OTHER]) {
      await (await store.server(guild)).keep([crashFile(1)], NOW);
      await store.leave(guild, NOW);
    }
    await store.rejoin(OTHER);
    expect(await store.expire(GUILD, new Date(NOW.getTime() + KEPT_AFTER_LEAVING_MS - 1))).toBe(false);
    const expired = new Date(NOW.getTime() + KEPT_AFTER_LEAVING_MS);
    expect([await store.expire(GUILD, expired), await store.expire(OTHER, expired)]).toEqual([true, false]);
    expect(await store.servers()).toEqual([OTHER]);
    expect(await namesIn(store)).toEqual([]);
    await store.delete(OTHER);
    expect(await readdir(join(store.folder, "servers"))).toEqual([]);
    await store.close();
  });

  it("lets nobody choose a folder", async () => {
    const store = await DataFolder.open(await temporaryFolder());
    expect(() => store.server("../escape")).toThrow();
    await expect(store.delete("..")).rejects.toThrow();
    await store.close();
  });
});

describe("lockFolder()", () => {
  it("refuses a second holder, and lets go", async () => {
    const folder = await temporaryFolder();
    const store = await DataFolder.open(folder);
    await expect(DataFolder.open(folder)).rejects.toThrow(
      `is in use by process ${process.pid} on ${hostname()}`,
    );
    await store.close();
    await (await DataFolder.open(folder)).close();
  });

  it("refuses while another process holds it, and takes over when that was killed", async () => {
    const folder = await temporaryFolder();
    const child = spawn(process.execPath, ["--import", "tsx", "tests/library/crash-child.ts", folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await expect(DataFolder.open(folder)).rejects.toThrow(
      `is in use by process ${child.pid} on ${hostname()}`,
    );
    child.kill("SIGKILL");
    await once(child, "close");
    await (await DataFolder.open(folder)).close();
  });

  it.each([
    ["a process that is gone", { pid: 2 ** 22 + 1, host: hostname(), started: "1" }, true],
    [
      "a number that another process has since got",
      { pid: process.pid, host: hostname(), started: "1" },
      true,
    ],
    ["another machine, a moment ago", { pid: 1, host: "elsewhere.test", started: "1" }, false],
  ])("meets a lock of %s", async (_, holder, isTaken) => {
    const folder = await temporaryFolder();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "lock"), JSON.stringify(holder));
    if (isTaken) {
      await (await DataFolder.open(folder)).close();
    } else {
      await expect(DataFolder.open(folder)).rejects.toThrow("is in use by process 1 on elsewhere.test");
      expect(JSON.parse(await readFile(join(folder, "lock"), "utf8"))).toEqual(holder);
    }
  });

  it("refuses a lock of another machine that was renewed in this very millisecond", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "lock");
    await writeFile(path, JSON.stringify({ pid: 1, host: "elsewhere.test", started: "1" }));
    const now = Date.now();
    await utimes(path, now / 1_000, (now + 0.75) / 1_000);
    vi.useFakeTimers({ now, toFake: ["Date"] });
    // One that counts as abandoned would be taken over after this.
    const opened = DataFolder.open(folder, { lock: { watchedMs: 10 } });
    await expect(opened)
      .rejects.toThrow("is in use by process 1 on elsewhere.test")
      .finally(vi.useRealTimers);
  });

  it.each([
    ["a machine whose clock is behind", { host: "elsewhere.test" }, -90_000],
    ["a machine whose clock is ahead", { host: "elsewhere.test" }, 90_000],
    ["a container with the same host name", { host: hostname(), space: "pid:[1]" }, 0],
  ])("leaves a lock alone that %s keeps renewing", async (_, holder, offMs) => {
    const folder = await temporaryFolder();
    const path = join(folder, "lock");
    await writeFile(path, JSON.stringify({ pid: 2 ** 22 + 1, started: "1", ...holder }));
    const sign = () => utimes(path, new Date(), new Date(Date.now() + offMs));
    await sign();
    const signs = setInterval(() => void sign(), 20);
    await expect(DataFolder.open(folder, { lock: { watchedMs: 2_000 } })).rejects.toThrow("is in use by");
    clearInterval(signs);
  });

  it("takes over a lock from the future that nobody renews", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "lock");
    await writeFile(path, "");
    await utimes(path, new Date(), new Date(Date.now() + 86_400_000));
    await (await DataFolder.open(folder, { lock: { watchedMs: 300 } })).close();
  });

  it.each([
    ["deleted", (folder: string) => rm(folder, { recursive: true })],
    ["taken by another process", (folder: string) => writeFile(join(folder, "lock"), "{}")],
  ])("saves nothing in a folder that was %s, and tells the operator", async (_, lose) => {
    const folder = await temporaryFolder();
    const told: unknown[] = [];
    const store = await DataFolder.open(folder, {
      failed: error => void told.push(error),
      lock: { signEveryMs: 20 },
    });
    const own = await store.server(GUILD);
    await own.keep([crashFile(1)], NOW);
    await lose(folder);
    await expect.poll(() => told, { timeout: 20_000 }).toHaveLength(1);
    const before = await readdir(folder, { recursive: true }).catch(() => []);
    await expect(own.keep([crashFile(2)], NOW)).rejects.toMatchObject({ code: "TAKEN" });
    await expect(own.update(record => ({ ...record, feeds: [] }))).rejects.toMatchObject({ code: "TAKEN" });
    await expect(own.removeAll(removalOf(own.files))).rejects.toMatchObject({ code: "TAKEN" });
    await expect(store.delete(GUILD)).rejects.toMatchObject({ code: "TAKEN" });
    expect(await readdir(folder, { recursive: true }).catch(() => [])).toEqual(before);
    expect(own.files.map(({ name }) => name)).toEqual(["article-1.txt"]);
    expect(noteForOperator(told[0])).toContain("Nothing is saved any more");
    await store.close();
  });

  it("lets one of many takers have a stale lock", async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, "lock"),
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: "1" }),
    );
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => DataFolder.open(folder)));
    const holders = results.flatMap(result => (result.status === "fulfilled" ? [result.value] : []));
    expect(holders).toHaveLength(1);
    await holders[0]?.close();
  });

  it("leaves a stale lock to a container with the same host name that is taking it", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "lock");
    const stale = JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: "1" });
    const taker = JSON.stringify({ pid: 1, host: hostname(), started: "1", space: "pid:[1]" });
    const taking = `${path}.${createHash("sha256").update(stale).digest("hex").slice(0, 8)}.tmp`;
    await writeFile(path, stale);
    await writeFile(taking, taker);
    const opening = DataFolder.open(folder, { lock: { watchedMs: 2_000 } });
    const refused = expect(opening).rejects.toThrow("is in use by process 1");
    await setTimeout(100);
    await writeFile(path, taker);
    await rm(taking, { force: true });
    const signs = setInterval(() => void utimes(path, new Date(), new Date()), 20);
    await refused.finally(() => clearInterval(signs));
  });

  it("takes over a lock whose last taker was killed while it took it", async () => {
    const folder = await temporaryFolder();
    const gone = (pid: number) => JSON.stringify({ pid, host: hostname(), started: "1" });
    const stale = gone(2 ** 22 + 1);
    const name = createHash("sha256").update(stale).digest("hex").slice(0, 8);
    await writeFile(join(folder, "lock"), stale);
    await writeFile(join(folder, `lock.${name}.tmp`), gone(2 ** 22 + 2));
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => DataFolder.open(folder)));
    const holders = results.flatMap(result => (result.status === "fulfilled" ? [result.value] : []));
    expect(holders).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(["lock", "servers"]);
    await holders[0]?.close();
  });
});
