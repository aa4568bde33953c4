import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { OperatorError, UnreachableError } from "../../../src/errors.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { openDatabase } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DiskError, StoreAwayError } from "../../../src/library/store/disk.ts";
import { noteForOperator } from "../../../src/note-for-operator.ts";
import { uploaded } from "../bring.ts";
import { A, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { hangingProxy } from "./hanging-proxy.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

const newAddress = async () => (await server?.newDatabase()) ?? "";

/** One process over a database, with an article in a server. */
async function startProcess(address: string) {
  const database = openDatabase(address);
  const store = await PostgresStore.open(database);
  const failures: unknown[] = [];
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store,
    now: () => NOW,
    analyst: inlineAnalyst,
    failed: error => void failures.push(error),
  });
  onTestFinished(async () => {
    await libraries.close();
    await store.close();
  });
  const own = await libraries.server(A);
  await own.add([uploaded("The ferry sails at noon.", "ferry.txt")]);
  return {
    database,
    failures,
    titles: async () => (await libraries.of(A)).articles.map(({ article }) => article.title),
    add: (text: string) => own.add([uploaded(text, `${text.length}.txt`)]),
  };
}

/** What a question gets, and after how many milliseconds. */
async function asked(titles: () => Promise<unknown>) {
  const begun = performance.now();
  const answer = await titles().catch((error: unknown) => error);
  return { answer, ms: performance.now() - begun };
}

async function asOwner(address: string, ...statements: readonly string[]) {
  const database = openDatabase(address);
  for (const statement of statements) await database.query(statement);
  await database.close();
}

const nameIn = (address: string) => new URL(address).pathname.slice(1);

describe.skipIf(!server)("a process whose connections are all busy", { timeout: 60_000 }, () => {
  it("says within three seconds that it can't be reached, and answers when one is free", async () => {
    const { database, titles } = await startProcess(await newAddress());
    const busy = Array.from({ length: 10 }, () =>
      database.inTransaction(connection => connection.query("select pg_sleep(5)"), { isLong: true }),
    );
    const { answer, ms } = await asked(titles);
    expect(answer).toBeInstanceOf(StoreAwayError);
    expect(ms).toBeLessThan(3_000);
    await Promise.all(busy);
    expect(await titles()).toEqual(["The ferry sails at noon."]);
  });
});

describe.skipIf(!server)("a database that accepts connections and never answers", { timeout: 60_000 }, () => {
  it("makes no question or addition hang, and is used again as soon as it answers", async () => {
    const proxy = await hangingProxy(await newAddress());
    const { titles, add } = await startProcess(proxy.address);
    proxy.hang();
    // First on a connection that was open, then on a new one.
    for (let question = 0; question < 3; question++) {
      const { answer, ms } = await asked(titles);
      expect(answer).toBeInstanceOf(StoreAwayError);
      expect(ms).toBeLessThan(5_000);
    }
    const added = await asked(() => add("The mill burned down."));
    expect(added.ms).toBeLessThan(15_000);
    expect(JSON.stringify(added.answer)).toContain("AWAY");
    proxy.goOn();
    expect(await titles()).toEqual(["The ferry sails at noon."]);
    await add("The mill burned down.");
    expect(await titles()).toHaveLength(2);
  });

  it("lets a start wait for it", async () => {
    const proxy = await hangingProxy(await newAddress());
    proxy.hang();
    await expect(PostgresStore.open(proxy.address)).rejects.toThrow(UnreachableError);
  });
});

describe.skipIf(!server)("a start over PostgreSQL", { timeout: 60_000 }, () => {
  it.each<{ name: string; before: (database: string) => readonly string[]; says: string }>([
    {
      name: "tables of a newer release",
      before: () => ["insert into migration (number, at) values (999, now())"],
      says: "The database was changed by a newer release. Start that, or another database.",
    },
    {
      name: "a role that may not write",
      before: () => ["revoke insert, update on reading_engine from verbatim"],
      says: "The role in DATABASE_URL may not INSERT or UPDATE (table reading_engine): let it own the database",
    },
    {
      name: "a replica",
      before: database => [`alter database ${database} set default_transaction_read_only = on`],
      says: "The database is read-only",
    },
    {
      name: "no schema",
      before: database => [`alter database ${database} set search_path = nowhere`],
      says: "The database has no schema for the bot's tables",
    },
  ])("is refused with what to do: $name", async ({ before, says }) => {
    const address = await newAddress();
    await (await PostgresStore.open(address)).close();
    await asOwner(address, ...before(nameIn(address)));
    const opening = PostgresStore.open(address);
    await expect(opening).rejects.toThrow(OperatorError);
    await expect(opening).rejects.not.toThrow(UnreachableError);
    await expect(opening).rejects.toThrow(says);
  });
});

describe.skipIf(!server)("a process that loses what it needs", { timeout: 60_000 }, () => {
  it.each<{ name: string; code: string; lose: (database: string) => readonly string[]; note: string }>([
    {
      name: "the right to write",
      code: "EACCES",
      lose: () => ["revoke insert on kept_file from verbatim"],
      note: "The role in DATABASE_URL may not INSERT or UPDATE (table kept_file)",
    },
    {
      name: "the primary server",
      code: "EROFS",
      lose: database => [
        `alter database ${database} set default_transaction_read_only = on`,
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      ],
      note: "The database is read-only",
    },
  ])(
    "answers, refuses additions with the reason, and changes nothing: $name",
    async ({ lose, code, note }) => {
      const address = await newAddress();
      const { titles, add } = await startProcess(address);
      await asOwner(address, ...lose(nameIn(address)));
      // A connection that was cut is replaced.
      await expect.poll(titles).toEqual(["The ferry sails at noon."]);
      const report = await add("The mill burned down.");
      expect(report.refused).toMatchObject([{ why: { kind: "disk", code } }]);
      expect(await titles()).toEqual(["The ferry sails at noon."]);
      const database = openDatabase(address);
      onTestFinished(() => database.close());
      const error = await database
        .inTransaction(connection =>
          connection.query(
            "insert into kept_file (library_id, file_id, changed, kept) values (1, 'a', 1, '') on conflict (library_id, file_id) do update set kept = ''",
          ),
        )
        .catch((error: unknown) => error);
      expect(error).toBeInstanceOf(DiskError);
      expect(noteForOperator(error)).toContain(note);
    },
  );
});
