import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import { postgresPrograms, startPostgres } from "../../bench/cluster/postgres-server.ts";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { lookAtDatabase } from "../../src/doctor/look-at-database.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { openDatabase } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { type StartLibraryOptions, startLibrary } from "../../src/library/start-library.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { bundledChild } from "../library/bundled-child.ts";
import { temporaryFolder } from "../library/temporary-folder.ts";

// All texts here are invented.

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

const NOW = new Date("2025-03-01T12:00:00Z");
const SERVERS = Array.from({ length: 40 }, (_, at) => String(100_000_000_000_000_000n + BigInt(at)));

/** A data folder with 40 servers of three files each. */
async function filledFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const store = await DataFolder.open(folder);
  for (const guild of SERVERS) {
    const own = await store.server(guild);
    const files = [1, 2, 3].map(at => {
      const words = `Words of number ${at} in ${guild}. `.repeat(200);
      return {
        name: `${at}.txt`,
        bytes: new TextEncoder().encode(words),
        origin: { kind: "uploaded", on: "2025-03-01" } as const,
        articles: [articleKeyOf(words)],
      };
    });
    await own.keep(files, NOW);
  }
  await store.close();
  return folder;
}

/** Runs the command line in a process of its own. */
function commandLine(file: string, folder: string, address: string) {
  return (...words: readonly string[]): ChildProcess =>
    spawn(process.execPath, [file, ...words], {
      env: { PATH: process.env.PATH, DATA_DIR: folder, DATABASE_URL: address },
      stdio: ["ignore", "pipe", "pipe"],
    });
}

async function ended(child: ChildProcess) {
  const [output, errors, [status]] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    once(child, "close"),
  ]);
  return { output, errors, status };
}

async function storedIn(address: string) {
  const store = await PostgresStore.open(address);
  try {
    const servers = await store.servers();
    const files = await Promise.all(servers.map(async guild => (await store.server(guild)).files.length));
    return { servers: servers.length, files: files.reduce((sum, count) => sum + count, 0) };
  } finally {
    await store.close();
  }
}

/** Starts what keeps the articles, on a folder or a database. */
async function startOn({
  dataDir,
  databaseUrl,
}: Pick<Partial<StartLibraryOptions>, "dataDir" | "databaseUrl">) {
  return startLibrary({
    libraryDir: await temporaryFolder(),
    dataDir: dataDir ?? (await temporaryFolder()),
    databaseUrl: databaseUrl ?? null,
    analyst: inlineAnalyst,
    failed: () => {},
    failedForADay: async () => {},
  });
}

const ALL = { servers: SERVERS.length, files: 3 * SERVERS.length };

describe.runIf(server)("verbatim move", { timeout: 300_000 }, () => {
  it("copies a folder to PostgreSQL once, and back into an empty folder", async () => {
    const file = await bundledChild("src/cli/main.ts");
    const [folder, address] = [await filledFolder(), (await server?.newDatabase()) ?? ""];
    const run = commandLine(file, folder, address);
    const first = await ended(run("move", "--to", "postgres"));
    expect([first.status, first.errors]).toEqual([0, ""]);
    expect(first.output).toMatch(
      /^Copied 40 servers with 120 article files and 0 feeds to postgres\.\nCompared/,
    );
    expect(await storedIn(address)).toEqual(ALL);
    const again = await ended(run("move", "--to", "postgres"));
    expect([again.status, again.output]).toEqual([2, ""]);
    expect(again.errors).toBe("Something is kept there already. Move into an empty place.\n");
    const other = await temporaryFolder();
    const back = await ended(commandLine(file, other, address)("move", "--to", "files", "--json"));
    expect(back.status).toBe(0);
    expect(JSON.parse(back.output)).toMatchObject(ALL);
    const store = await DataFolder.open(other);
    expect(await store.servers()).toHaveLength(40);
    await store.close();
  });

  it("refuses a database that has something, and changes nothing", async () => {
    const file = await bundledChild("src/cli/main.ts");
    const [folder, address] = [await filledFolder(), (await server?.newDatabase()) ?? ""];
    const store = await PostgresStore.open(address);
    await (await store.record("200000000000000000")).update(record => ({
      ...record,
      leftAt: NOW.toISOString(),
    }));
    await store.close();
    const { status, errors } = await ended(commandLine(file, folder, address)("move", "--to", "postgres"));
    expect([status, errors]).toEqual([2, "Something is kept there already. Move into an empty place.\n"]);
    expect(await storedIn(address)).toEqual({ servers: 1, files: 0 });
  });

  it("lets no process start that looked for the mark before it was there", async () => {
    const address = (await server?.newDatabase()) ?? "";
    expect(await lookAtDatabase(address)).toMatchObject([{ what: "Database", state: "ok" }]);
    await (await PostgresStore.open(address)).close();
    expect(await lookAtDatabase(address)).toMatchObject([{ what: "Database", state: "ok" }]);
    const database = openDatabase(address);
    const mark = { version: 1, kind: "leaving", other: "files", at: NOW.toISOString() };
    // A move begins between the start's look at the mark and its word to the others.
    await database.query(
      `create function move_begins() returns trigger language plpgsql as
       $$ begin insert into move_mark values (1, '${JSON.stringify(mark)}') on conflict do nothing; return new; end $$`,
    );
    await database.query(
      "create trigger begins before insert on worker for each row execute function move_begins()",
    );
    await expect(startOn({ databaseUrl: address })).rejects.toThrow(
      "Moving the data here to files was begun",
    );
    expect(await database.query("select 1 from worker")).toEqual([]);
    expect(await lookAtDatabase(address)).toMatchObject([
      { what: "Database", state: "ok" },
      { what: "Move", state: "mend", todo: expect.stringContaining("delete the row of the table move_mark") },
    ]);
    await database.close();
  });

  it("is killed half-way, and copies everything when it is run again", async () => {
    const file = await bundledChild("src/cli/main.ts");
    const [folder, address] = [await filledFolder(), (await server?.newDatabase()) ?? ""];
    await (await PostgresStore.open(address)).close();
    const run = commandLine(file, folder, address);
    const database = openDatabase(address);
    const killed = run("move", "--to", "postgres");
    await expect
      .poll(async () => (await database.query("select 1 from library")).length, {
        interval: 2,
        timeout: 60_000,
      })
      .toBeGreaterThan(4);
    killed.kill("SIGKILL");
    await once(killed, "close");
    const there = await database.query("select 1 from library");
    expect(there.length).toBeLessThan(SERVERS.length);
    await expect(startOn({ dataDir: folder })).rejects.toThrow(
      "To use it all the same, delete moved.json in DATA_DIR.",
    );
    await expect(startOn({ databaseUrl: address })).rejects.toThrow("run verbatim move --to postgres again");
    const again = await ended(run("move", "--to", "postgres"));
    expect([again.status, again.errors]).toEqual([0, ""]);
    expect(again.output).toMatch(
      /^An earlier move was interrupted; what had arrived was deleted first\.\nCopied 40/,
    );
    expect(await storedIn(address)).toEqual(ALL);
    await database.close();
  });
});
