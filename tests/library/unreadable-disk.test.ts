import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ServerRecord } from "../../src/library/records/records.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { crashFile, GUILD } from "./crash-plan.ts";
import { NOW } from "./opened-libraries.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { unreadable } from "./unreadable-disk.ts";

const BLOCKED = { kind: "article", key: crashFile(1).articles[0], at: NOW.toISOString() } as const;

/** Codes of a disk that can't read at the moment: too many open files, a bad cable, rights that were changed. */
const CODES = ["EMFILE", "ENFILE", "ENOMEM", "EIO", "EACCES", "EPERM", "ESTALE"];

/** A server with two articles of which one is blocked. */
async function written(): Promise<string> {
  const folder = await temporaryFolder();
  const store = await DataFolder.open(folder);
  const server = await store.server(GUILD);
  await server.keep([crashFile(1), crashFile(2)], NOW);
  await server.update(record => ({ ...record, tombstones: [BLOCKED] }));
  await store.close();
  return folder;
}

describe("a record that can't be read at the moment", () => {
  const changed = (record: ServerRecord): ServerRecord => ({ ...record, feeds: [] });

  it.each(
    CODES.flatMap(code =>
      [
        ["the record", (path: string) => path.endsWith("server.json")],
        ["the record and its copy", (path: string) => /server\.json(\.copy)?$/.test(path)],
        ["the folder", (path: string) => path.endsWith(GUILD)],
      ].map(([what, isMeant]) => [code, what, isMeant] as [string, string, (path: string) => boolean]),
    ),
  )("is not taken for damaged: %s of %s", async (code, _what, isMeant) => {
    const folder = await written();
    const path = join(folder, "servers", GUILD, "server.json");
    const before = await readFile(path, "utf8");
    const broken = unreadable(code, isMeant);
    const store = await DataFolder.open(folder, { disk: broken.disk });
    onTestFinished(() => store.close());
    broken.break();
    await expect(store.record(GUILD)).rejects.toMatchObject({ name: "DiskError", code });
    await expect(store.server(GUILD)).rejects.toMatchObject({ code });
    await expect(store.leave(GUILD, NOW)).rejects.toMatchObject({ code });
    broken.repair();
    expect(await readFile(path, "utf8")).toBe(before);
    const server = await store.server(GUILD);
    expect(server.damaged).toEqual([]);
    await server.update(changed);
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ tombstones: [BLOCKED] });
  });

  it.each(CODES)("is still there after a change that failed while it couldn't be read: %s", async code => {
    const folder = await written();
    const path = join(folder, "servers", GUILD, "server.json");
    const broken = unreadable(code, path => path.endsWith("server.json"));
    const store = await DataFolder.open(folder, { disk: broken.disk });
    onTestFinished(() => store.close());
    const record = await store.record(GUILD);
    broken.break();
    const before = await readFile(path, "utf8");
    await expect(record.update(changed)).rejects.toMatchObject({ name: "DiskError", code });
    expect(await readFile(path, "utf8")).toBe(before);
  });
});

describe("descriptions of articles that can't be read at the moment", () => {
  const isDescription = (path: string) => /articles\/[0-9a-f]+\.txt\.json$/.test(path);

  it.each(["EMFILE", "ENFILE", "ENOMEM"])("hide no article, but the server is refused: %s", async code => {
    const folder = await written();
    const broken = unreadable(code, isDescription);
    const store = await DataFolder.open(folder, { disk: broken.disk });
    onTestFinished(() => store.close());
    broken.break();
    await expect(store.server(GUILD)).rejects.toMatchObject({ name: "DiskError", code });
    broken.repair();
    expect((await store.server(GUILD)).files).toHaveLength(2);
  });

  it.each(["EIO", "EACCES"])("are named, and the rest is served, if it is theirs alone: %s", async code => {
    const folder = await written();
    const store = await DataFolder.open(folder);
    const [first] = (await store.server(GUILD)).files;
    await store.close();
    const broken = unreadable(code, path => path.endsWith(`${first?.id}.txt.json`));
    const again = await DataFolder.open(folder, { disk: broken.disk });
    onTestFinished(() => again.close());
    broken.break();
    const server = await again.server(GUILD);
    expect(server.files).toHaveLength(1);
    expect(server.damaged).toMatchObject([{ reason: { kind: "disk", code } }]);
  });
});

describe("a server that the bot leaves", () => {
  it.each<[string, (folder: string) => Promise<void>]>([
    [
      "its record and the copy are damaged",
      async folder => {
        for (const name of ["server.json", "server.json.copy"]) await writeFile(join(folder, name), "{}");
      },
    ],
    ["a damaged record was set aside", async folder => writeFile(join(folder, "server.json.damaged"), "{")],
    [
      "the description of its only article is damaged",
      async folder => {
        await mkdir(join(folder, "articles"));
        await writeFile(join(folder, "articles", "0123456789abcdef.txt"), "words");
        await writeFile(join(folder, "articles", "0123456789abcdef.txt.json"), "{");
      },
    ],
  ])("keeps what an operator could repair: %s", async (_, damage) => {
    const store = await DataFolder.open(await temporaryFolder());
    onTestFinished(() => store.close());
    await mkdir(store.folderOf(GUILD), { recursive: true });
    await damage(store.folderOf(GUILD));
    expect(await store.leave(GUILD, NOW)).toBe(true);
    expect(await store.servers()).toEqual([GUILD]);
  });

  it.each(["EIO", "EMFILE"])("is left though its articles can't be read: %s", async code => {
    const folder = await written();
    const broken = unreadable(code, path => path.includes("articles"));
    const store = await DataFolder.open(folder, { disk: broken.disk });
    onTestFinished(() => store.close());
    broken.break();
    await expect(store.server(GUILD)).rejects.toMatchObject({ code });
    expect(await store.leave(GUILD, NOW)).toBe(true);
    expect((await store.record(GUILD)).record.leftAt).toBe(NOW.toISOString());
  });
});
