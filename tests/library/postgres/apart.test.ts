import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyseFile } from "../../../src/library/analysis/analyse-file.ts";
import { type ReadFile, withWords } from "../../../src/library/analysis/read-file.ts";
import type { Database, Row, Value } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { readingStampOf } from "../../../src/library/store/kept-files.ts";
import type { ServerStore } from "../../../src/library/store/library-store.ts";
import { liteDatabase } from "./lite-database.ts";

// All texts here are invented.

const NOW = new Date("2025-03-01T12:00:00Z");
const ORIGIN = { kind: "uploaded", on: "2025-03-01" } as const;

/** Two servers, each with a word that is in everything it stores, and nowhere else. */
const SERVERS = [
  { id: "100000000000000001", word: "amberlode", other: "birchwane" },
  { id: "100000000000000002", word: "birchwane", other: "amberlode" },
] as const;
type Server = (typeof SERVERS)[number];

const TABLES = ["library", "kept_file", "file_part", "kept_article", "reading", "departed"];

const ABOUT_SERVERS = new RegExp(`\\b(?:from|into|update) (?:${TABLES.join("|")})\\b`);

/** One server, and no other comparison of servers. */
const OF_ONE = /\blibrary_id = \$\d|\(library_id,/;

interface Prepared {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly held: ReadFile;
}

let database: Database;
/** By a server's word. The first file of each is the same in both, byte for byte. */
const prepared = new Map<string, readonly Prepared[]>();
beforeAll(async () => {
  database = await liteDatabase();
  for (const { word } of SERVERS) {
    const texts = ["“The weir is shut,” said Ada Brun.", `“${word} one,” said Bo Lee.`, `Of ${word} two.`];
    const files = texts.map(async (text, at) => {
      const bytes = new TextEncoder().encode(text);
      const name = at === 0 ? "same.txt" : `${word}-${at}.txt`;
      return { name, bytes, held: withWords(await analyseFile({ name, bytes, origin: ORIGIN })) };
    });
    prepared.set(word, await Promise.all(files));
  }
}, 120_000);
afterAll(() => database.close());

/** A database that records, while something is done for a server, every statement and its result. */
function watched() {
  const statements = new Set<string>();
  const leaks: string[] = [];
  let acting: Server | null = null;
  const look = (statement: string, values: readonly Value[], rows: readonly Row[]) => {
    statements.add(statement);
    if (!acting) return;
    const { id, other } = acting;
    const foreign = SERVERS.filter(server => server.id !== id).map(server => server.id);
    const seen = [...values, ...rows.flatMap(row => Object.values(row))].map(plain).join("\n");
    // A count contains no words, so it must be limited to a server.
    const isBound = !ABOUT_SERVERS.test(statement) || OF_ONE.test(statement);
    if (!isBound || seen.includes(other) || foreign.some(one => seen.includes(one))) leaks.push(statement);
  };
  const watch = <Asked extends Pick<Database, "query">>(asked: Asked) => ({
    query: async (statement: string, values: readonly Value[] = []) => {
      const rows = await asked.query(statement, values);
      look(statement, values, rows);
      return rows;
    },
  });
  const all: Database = {
    ...watch(database),
    inTransaction: work => database.inTransaction(connection => work(watch(connection))),
    close: async () => {},
  };
  const act = async (server: Server, work: () => Promise<unknown>) => {
    acting = server;
    try {
      await work();
    } finally {
      acting = null;
    }
  };
  return { all, act, statements, leaks };
}

function plain(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value);
}

const DEEDS = [
  "keep",
  "keep",
  "take in",
  "note links",
  "remove",
  "describe",
  "record",
  "save",
  "load",
  "departed",
  "read",
  "forget",
  "delete",
] as const;

async function perform(store: PostgresStore, { id, word }: Server, deed: (typeof DEEDS)[number], at: number) {
  const own = await store.server(id);
  await own.refresh();
  const one = prepared.get(word)?.[at];
  if (!one) throw new Error("no such file");
  const key = one.held.articles[0]?.analysed.article.key;
  if (!key) throw new Error("no article was read");
  const kept = own.files.find(({ name }) => name === one.name);
  switch (deed) {
    case "keep":
      return own.keep([{ name: one.name, bytes: one.bytes, origin: ORIGIN, articles: [key] }], NOW);
    case "take in": {
      const intake = await store.intake(id);
      const standing = await intake.look([key], [`link of ${word}`]);
      const files = [
        { name: one.name, bytes: one.bytes, origin: ORIGIN, articles: [key], links: { [key]: word } },
      ];
      return standing && intake.keep(files, NOW, standing.version);
    }
    case "note links":
      return kept && own.noteLinks(new Map([[kept.id, { [key]: `link of ${word}` }]]));
    case "remove":
      return kept && own.remove(kept.id, key);
    case "describe":
      return kept && own.describe(kept, { title: `A title of ${word}` });
    case "record":
      return own.update(record => ({
        ...record,
        tombstones: [{ kind: "domain", domain: `${word}.test`, at: NOW.toISOString() }],
      }));
    case "save":
      return kept && own.readings.save([{ ...one.held, file: kept.id, stamp: readingStampOf(kept) }]);
    case "load":
      return checkReadings(own);
    case "departed":
      await own.departed.change([[key, { title: `Gone of ${word}`, happened: "removed", at: NOW }]], []);
      await own.departed.written();
      return own.departed.all();
    case "read":
      return kept && expect(Buffer.from(await own.read(kept)).equals(one.bytes)).toBe(true);
    case "forget":
      return kept && own.readings.forget([kept.id]);
    case "delete":
      return store.delete(id);
  }
}

/** Everything loaded belongs to a file of this server. */
async function checkReadings(own: ServerStore): Promise<void> {
  const ids = new Set(own.files.map(({ id }) => id));
  for (const { file } of (await own.readings.load()) ?? []) expect(ids).toContain(file);
}

describe("what two servers keep in one database", () => {
  it("is read by no statement that is made for the other", { timeout: 120_000 }, async () => {
    const { all, act, statements, leaks } = watched();
    const step = fc.record({
      server: fc.constantFrom(...SERVERS),
      deed: fc.constantFrom(...DEEDS),
      at: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async steps => {
        const store = await PostgresStore.open(all);
        for (const { server, deed, at } of steps) await act(server, () => perform(store, server, deed, at));
        expect(leaks).toEqual([]);
        for (const { id } of SERVERS) await store.delete(id);
        for (const table of TABLES) expect(await database.query(`select 1 from ${table}`)).toEqual([]);
      }),
      { numRuns: 15 },
    );
    // All the statements for servers were among them.
    const text = [...statements].join("\n");
    for (const table of TABLES) {
      for (const verb of ["from", "insert into", "delete from"]) expect(text).toContain(`${verb} ${table}`);
    }
  });
});
