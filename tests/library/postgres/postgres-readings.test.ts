import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { analyseFile } from "../../../src/library/analysis/analyse-file.ts";
import { withWords } from "../../../src/library/analysis/read-file.ts";
import type { SnapshotFile } from "../../../src/library/analysis/snapshot.ts";
import { type Database, openDatabase } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { readingStampOf } from "../../../src/library/store/kept-files.ts";
import type { ServerStore } from "../../../src/library/store/library-store.ts";
import { A, NOW } from "../opened-libraries.ts";
import { liteDatabase } from "./lite-database.ts";

// All texts here are invented.

const ORIGIN = { kind: "uploaded", on: "2025-03-01" } as const;

let database: Database;
/** What another process has open: the same connection if there is no server. */
let other: Database;
let end = async () => {};
beforeAll(async () => {
  const programs = postgresPrograms();
  if (programs === null) {
    database = await liteDatabase();
    other = database;
    end = () => database.close();
    return;
  }
  const server = await startPostgres(programs);
  const address = await server.newDatabase();
  database = openDatabase(address);
  other = openDatabase(address);
  end = async () => {
    await database.close();
    await other.close();
    await server.stop();
  };
}, 120_000);
afterAll(() => end(), 30_000);

async function opened(from: Database = database): Promise<ServerStore> {
  return (await PostgresStore.open({ ...from, close: async () => {} })).server(A);
}

async function begun(): Promise<ServerStore> {
  const store = await PostgresStore.open({ ...database, close: async () => {} });
  onTestFinished(() => store.delete(A));
  return store.server(A);
}

/** Stores articles, and returns their saved analysis. */
async function kept(own: ServerStore, numbers: readonly number[]): Promise<SnapshotFile[]> {
  const read = await Promise.all(
    numbers.map(async number => {
      const bytes = new TextEncoder().encode(`“Bridge ${number} is shut,” said Tilda Brook ${number}.`);
      const name = `${number}.txt`;
      return { name, bytes, held: withWords(await analyseFile({ name, bytes, origin: ORIGIN })) };
    }),
  );
  const files = read.map(({ name, bytes, held }) => {
    const articles = held.articles.map(({ analysed }) => analysed.article.key);
    return { name, bytes, origin: ORIGIN, articles };
  });
  const stored = await own.keep(files, NOW);
  return stored.flatMap((kept, at) => {
    const held = read[at]?.held;
    return held ? [{ ...held, file: kept.id, stamp: readingStampOf(kept) }] : [];
  });
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

async function packs(): Promise<readonly (readonly string[])[]> {
  const rows = await database.query("select files from reading where library_id = $1 and part = 0", [A]);
  return rows.map(({ files }) => String(files).split(" "));
}

async function removeOne(own: ServerStore, { file, articles }: SnapshotFile): Promise<void> {
  await own.remove(file, articles[0]?.analysed.article.key ?? expect.fail("no article"));
}

/** By name, because what is loaded has no order; the words by what their numbers mean. */
function contentOf(files: readonly SnapshotFile[] | null) {
  const read = (files ?? []).map(({ file, stamp, unread, articles }) => ({
    file,
    stamp,
    unread,
    articles: articles.map(({ analysed, words: { table, at } }) => {
      const [from, to] = [table.starts[table.firstOf[at] ?? 0], table.starts[table.firstOf[at + 1] ?? 0]];
      const terms = Array.from(table.tokens.subarray(from, to), token => table.terms[token & 0x07ffffff]);
      return { analysed, terms };
    }),
  }));
  return read.sort((a, b) => (a.file < b.file ? -1 : 1));
}

describe("PostgresReadings", () => {
  it("returns what was read from few rows", async () => {
    const own = await begun();
    const read = await kept(own, upTo(230));
    await own.readings.save(read);
    expect(contentOf(await (await opened()).readings.load())).toEqual(contentOf(read));
    expect((await packs()).map(files => files.length).sort()).toEqual([100, 100, 30]);
  });

  it("packs what comes one by one with what came before", async () => {
    const own = await begun();
    const read: SnapshotFile[] = [];
    for (const number of upTo(40)) {
      read.push(...(await kept(own, [number])));
      await own.readings.save(read);
    }
    // As many as 40 has ones in binary.
    expect((await packs()).map(files => files.length).sort((a, b) => a - b)).toEqual([8, 32]);
    expect(contentOf(await (await opened()).readings.load())).toEqual(contentOf(read));
  });

  it("has no word of what was removed or described again, and keeps other packs", async () => {
    const own = await begun();
    const read = await kept(own, upTo(120));
    await own.readings.save(read);
    const [first, last] = [read[0] ?? expect.fail(), read.at(-1) ?? expect.fail()];
    await removeOne(await opened(), first);
    expect((await packs()).map(files => files.length)).toEqual([20]);
    await own.refresh();
    const file = own.files.find(({ id }) => id === last.file) ?? expect.fail();
    const described = await own.describe(file, { title: "Another" });
    expect(await packs()).toEqual([]);
    const left = [...read.slice(1, -1), { ...last, stamp: readingStampOf(described) }];
    await own.readings.forget([first.file, last.file]);
    await own.readings.save(left);
    expect(new Set((await packs()).flat())).toEqual(new Set(left.map(one => one.file)));
  });

  it("writes nothing of a file that another process has removed", async () => {
    const own = await begun();
    const read = await kept(own, upTo(3));
    await removeOne(await opened(), read[1] ?? expect.fail());
    await own.readings.save(read);
    expect(await packs()).toEqual([]);
  });

  it("has no word of what another process removes while it is written", async () => {
    const own = await begun();
    const others = await opened(other);
    for (const round of upTo(15)) {
      const read = await kept(own, [round * 2, round * 2 + 1]);
      await others.refresh();
      const [gone = expect.fail(), stays = expect.fail()] = read;
      await Promise.all([own.readings.save(read), removeOne(others, gone)]);
      expect((await packs()).flat()).not.toContain(gone.file);
      await own.refresh();
      await own.readings.forget([gone.file]);
      await own.readings.save([stays]);
      expect((await packs()).flat()).toEqual([stays.file]);
      await removeOne(own, stays);
    }
  });

  it("deletes what earlier releases wrote of each file by itself", async () => {
    const own = await begun();
    const [one = expect.fail(), two = expect.fail()] = await kept(own, upTo(2));
    for (const { file } of [one, two]) {
      await database.query(
        "insert into reading (library_id, engine, file_id, part, body) values ($1, 'old', $2, 0, '')",
        [A, file],
      );
    }
    await removeOne(own, one);
    const rows = await database.query("select file_id from reading where library_id = $1", [A]);
    expect(rows).toEqual([{ file_id: two.file }]);
  });
});
