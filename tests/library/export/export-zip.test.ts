import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import type { Unread } from "../../../src/articles/unread.ts";
import { exportZips } from "../../../src/library/export/export-zip.ts";
import { DataFolder } from "../../../src/library/store/data-folder.ts";
import type { ServerStore } from "../../../src/library/store/library-store.ts";
import { said } from "../../articles/in-english.ts";
import { crashFile, GUILD } from "../crash-plan.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const NOW = new Date("2025-03-01T12:00:00Z");
const MEGABYTE = 1024 * 1024;

async function serverStore(): Promise<ServerStore & { readonly folder: string }> {
  const store = await DataFolder.open(await temporaryFolder());
  onTestFinished(() => store.close());
  return Object.assign(await store.server(GUILD), { folder: store.folderOf(GUILD) });
}

const inWords = ({ file, reason }: Unread) => `${file}: ${said(reason)}`;

async function exported(server: ServerStore, maxBytes = MEGABYTE) {
  const zips = [];
  for await (const { name, bytes } of exportZips(server, { maxBytes, inWords })) {
    zips.push({ name, size: bytes.length, entries: unzipSync(bytes) });
  }
  return zips;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe("exportZips()", () => {
  it("gives the files as they were given, with what is known of them", async () => {
    const server = await serverStore();
    const [kept] = await server.keep([{ ...crashFile(1), name: "../../etc/pass wd.txt" }], NOW);
    const [zip, ...more] = await exported(server);
    expect(more).toEqual([]);
    const name = `articles/${kept?.id}-etc-pass-wd.txt`;
    expect(zip?.name).toBe("library-1.zip");
    expect(Object.keys(zip?.entries ?? {}).sort()).toEqual([name, `${name}.json`, "server.json"]);
    expect(Buffer.from(zip?.entries[name] ?? []).equals(crashFile(1).bytes)).toBe(true);
    expect(JSON.parse(textOf(zip?.entries[`${name}.json`]))).toMatchObject({ sha256: kept?.sha256 });
  });

  it("gives a zip of an empty library", async () => {
    const [zip] = await exported(await serverStore());
    expect(Object.keys(zip?.entries ?? {})).toEqual(["server.json"]);
  });

  it("splits a large library into zips under the limit that hold every file once", async () => {
    const server = await serverStore();
    // Random bytes don't compress.
    const texts = Array.from(
      { length: 30 },
      (_, at) => `${at} ${randomBytes(10_000 + at).toString("latin1")}`,
    );
    const files = texts.map((text, at) => ({
      ...crashFile(at),
      bytes: new TextEncoder().encode(text),
      articles: [articleKeyOf(text)],
    }));
    await server.keep(files, NOW);
    const zips = await exported(server, 100_000);
    expect(zips.map(({ name }) => name)).toEqual(zips.map((_, at) => `library-${at + 1}.zip`));
    expect(Math.max(...zips.map(({ size }) => size))).toBeLessThanOrEqual(100_000);
    expect(zips.length).toBeLessThan(10);
    const given = zips.flatMap(({ entries }) =>
      Object.entries(entries).flatMap(([name, bytes]) => (name.endsWith(".txt") ? [textOf(bytes)] : [])),
    );
    expect(given.sort()).toEqual([...texts].sort());
  });

  it.each([
    ["nothing", () => []],
    ["one that was given", (given: readonly string[]) => given.slice(0, 1)],
    ["the last that was given", (given: readonly string[]) => given.slice(-1)],
    ["all that was given", (given: readonly string[]) => given],
  ])(
    "continues behind a zip's last file, where meanwhile %s is removed and another file added",
    async (_, gone) => {
      const server = await serverStore();
      const textAt = (at: number) => `${at} ${randomBytes(10_000).toString("latin1")}`;
      const fileOf = (at: number) => {
        const text = textAt(at);
        return { ...crashFile(at), bytes: new TextEncoder().encode(text), articles: [articleKeyOf(text)] };
      };
      const before = await server.keep(
        Array.from({ length: 12 }, (_, at) => fileOf(at)),
        NOW,
      );
      const idsIn = (zip: Uint8Array) =>
        Object.keys(unzipSync(zip)).flatMap(
          name => /^articles\/([0-9a-f]{16}).*\.txt$/.exec(name)?.[1] ?? [],
        );
      const [first] = await all(exportZips(server, { maxBytes: 60_000, inWords }));
      const given = idsIn(first?.bytes ?? expect.fail("no zip"));
      for (const kept of before.filter(({ id }) => gone(given).includes(id))) {
        await server.removeAll(new Map([[kept.id, kept.articles]]));
      }
      const [later] = await server.keep([fileOf(12)], new Date(NOW.getTime() + 1_000));
      const from = { number: 2, after: first?.last ?? expect.fail("no file") };
      const rest = await all(exportZips(server, { maxBytes: 60_000, inWords, from }));
      expect(rest[0]?.name).toBe("library-2.zip");
      const expected = [...before.map(({ id }) => id), later?.id].filter(id => !given.includes(id ?? ""));
      expect(rest.flatMap(({ bytes }) => idsIn(bytes)).sort()).toEqual(expected.sort());
    },
  );

  it("has no more zips where all behind a zip's last file was removed", async () => {
    const server = await serverStore();
    const [kept] = await server.keep([crashFile(1)], NOW);
    const from = { number: 2, after: kept ?? expect.fail("no file") };
    expect(await all(exportZips(server, { maxBytes: MEGABYTE, inWords, from }))).toEqual([]);
  });

  it("names a file that can't be read or is too large, and gives the rest", async () => {
    const server = await serverStore();
    const large = { ...crashFile(3), name: "large.txt", bytes: randomBytes(50_000) };
    const [gone] = await server.keep([crashFile(1), crashFile(2), large], NOW);
    await rm(join(server.folder, "articles", `${gone?.id}.txt`));
    const zips = await exported(server, 30_000);
    const entries = Object.assign({}, ...zips.map(zip => zip.entries));
    expect(textOf(entries["unread.txt"]).split("\n").sort()).toEqual([
      "",
      "article-1.txt: it is gone",
      "large.txt: too large for a zip of 0.0 MB",
    ]);
    expect(Object.keys(entries).filter(name => name.endsWith("article-2.txt"))).toHaveLength(1);
  });
});
