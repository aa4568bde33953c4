import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFile, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import {
  type PostgresServer,
  postgresPrograms,
  startPostgres,
} from "../../../bench/cluster/postgres-server.ts";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import type { ServerLibrary } from "../../../src/library/servers/server-library.ts";
import { DiskError, StoreAwayError } from "../../../src/library/store/disk.ts";
import { noteForOperator } from "../../../src/note-for-operator.ts";
import { addBefore, CHANGES, stateOf } from "../each-change.ts";
import { A, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All texts here are invented.

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
let mounted: string | null = null;
afterAll(async () => {
  await server?.kill();
  if (mounted !== null) execFileSync("umount", [mounted]);
  await server?.stop();
}, 30_000);

/** A small disk, on which PostgreSQL's empty database takes 8 MB; null where nobody may mount one. */
async function smallDisk({ folder }: PostgresServer): Promise<string | null> {
  const disk = join(dirname(folder), "disk");
  await mkdir(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    return null;
  }
  mounted = disk;
  return disk;
}

/** Takes all the room that is left on a disk. Returns a function that gives it back. */
async function fill(disk: string): Promise<() => Promise<void>> {
  const file = join(disk, "full");
  for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 16)) {
    while (await isWritten(file, size));
  }
  return () => rm(file);
}

const isWritten = (file: string, size: number) =>
  appendFile(file, Buffer.alloc(size)).then(
    () => true,
    () => false,
  );

/** One of several processes. */
async function startProcess(address: string) {
  const store = await PostgresStore.open(address);
  const failed: unknown[] = [];
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store,
    now: () => NOW,
    analyst: inlineAnalyst,
    failed: error => void failed.push(error),
  });
  onTestFinished(async () => {
    await libraries.close();
    await store.close();
  });
  return { libraries, store, failed };
}

/** Makes a server's row so long that each change of it needs new pages: PostgreSQL writes it as a whole. */
async function correctMuch({ store }: ServerLibrary): Promise<void> {
  const corrections = Array.from({ length: 100 }, (_, at) => ({
    article: articleKeyOf(`Text ${at}`),
    paragraph: 1,
    start: 0,
    end: 10,
    speaker: randomBytes(60).toString("base64"),
    at: NOW.toISOString(),
  }));
  await store.update(record => ({ ...record, corrections }));
}

/** What an addition returns. */
const Reporting = z.object({ refused: z.array(z.object({ why: z.unknown() })) });

/** Why a change was refused, by an error or in a report; null if it was made. */
async function refusalOf(change: (own: ServerLibrary) => Promise<unknown>, own: ServerLibrary) {
  try {
    const report = Reporting.safeParse(await change(own));
    return report.data?.refused[0]?.why ?? null;
  } catch (error) {
    if (!(error instanceof DiskError) || error instanceof StoreAwayError) throw error;
    return { file: error.file, code: error.code };
  }
}

describe.runIf(server)("a database whose disk is full", () => {
  it("refuses changes and says why, changes nothing by halves, and continues once there is room", {
    timeout: 120_000,
  }, async ({ skip }) => {
    const disk = server && (await smallDisk(server));
    if (!server || disk === null) return skip("no small disk can be mounted here: this needs root");
    const address = await server.newDatabase(disk);
    const [first, second] = [await startProcess(address), await startProcess(address)];
    const kinds = await Promise.all(
      Object.entries(CHANGES).map(async ([name, change], at) => {
        const guild = String(BigInt(A) + BigInt(at));
        const own = await first.libraries.server(guild);
        await addBefore(own);
        await correctMuch(own);
        return { name, change, guild, own };
      }),
    );
    const makeRoom = await fill(disk);
    for (const { name, change, guild, own } of kinds) {
      const before = stateOf(own);
      const refused = await refusalOf(change, own);
      expect(refused, name).toMatchObject({ file: "database", code: "ENOSPC" });
      expect(stateOf(own), name).toEqual(before);
      expect(stateOf(await second.libraries.server(guild)), name).toEqual(before);
      // Questions are answered.
      expect((await second.libraries.of(guild)).articles, name).toHaveLength(3);
    }
    await makeRoom();
    for (const { name, change, guild, own } of kinds) {
      const before = stateOf(own);
      expect(await refusalOf(change, own), name).toBeNull();
      expect(stateOf(own), name).not.toEqual(before);
      expect(stateOf(await second.libraries.server(guild)), name).toEqual(stateOf(own));
    }
    expect([...first.failed, ...second.failed].map(noteForOperator)).toEqual([]);
  });
});
