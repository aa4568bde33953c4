import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Library } from "../../src/answers/library.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../src/library/library-limits.ts";
import { openDatabase } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../src/library/server-libraries.ts";
import { inventedNews } from "../invented/invented-news.ts";
import type { PostgresServer } from "./postgres-server.ts";

const FIRST = 100_000_000_000_000_000n;

/** Servers held open at once while their memory is measured. */
const ACTIVE = 100;

/** Servers whose rows are copied by one statement, which must finish in time. */
const COPIED_TOGETHER = 25;

/** How many bytes one process holds open, in a database with so many servers. */
const ALL = Number.POSITIVE_INFINITY;

export interface ServersReport {
  readonly servers: number;
  readonly articlesEach: number;
  readonly shared: number;
  readonly coldLoadsPerSecond: number;
  /** For this process, without the database. */
  readonly processorMsPerLoad: number;
  readonly kilobytesActive: number;
  readonly kilobytesIdle: number;
}

/** Makes one process open many small servers one after another, as for their first question. */
export async function measureServers(
  server: PostgresServer,
  {
    servers,
    articles,
    shared,
  }: { readonly servers: number; readonly articles: number; readonly shared: number },
): Promise<ServersReport> {
  const address = await server.newDatabase();
  const folder = await sharedFolder(shared);
  const guilds = Array.from({ length: servers }, (_, at) => String(FIRST + BigInt(at)));
  try {
    await fill(address, folder, guilds[0] ?? "", articles);
    await copyServers(address, guilds);
    const holding = await open(address, folder, ALL);
    await holding.libraries.of(guilds[0] ?? "");
    const before = await memory();
    const held: Library[] = [];
    for (const guild of guilds.slice(1, ACTIVE + 1)) held.push(await holding.libraries.of(guild));
    const active = ((await memory()) - before) / held.length;
    await holding.close();

    // The last one is always kept; all others are evicted. The first ones fill what the process remembers of names.
    const passing = await open(address, folder, 0);
    for (const guild of guilds.slice(0, ACTIVE)) await passing.libraries.of(guild);
    const passed = guilds.slice(ACTIVE);
    const empty = await memory();
    const begun = performance.now();
    const used = process.cpuUsage();
    for (const guild of passed) await passing.libraries.of(guild);
    const seconds = (performance.now() - begun) / 1_000;
    const processorMs = processorMsSince(used);
    const idle = ((await memory()) - empty) / passed.length;
    await passing.close();
    return {
      servers,
      articlesEach: articles,
      shared,
      coldLoadsPerSecond: Math.round(passed.length / seconds),
      processorMsPerLoad: Math.round((10 * processorMs) / passed.length) / 10,
      kilobytesActive: Math.round(active / 1024),
      kilobytesIdle: Math.round((10 * idle) / 1024) / 10,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * How long the first question in a server waits for its articles, from their saved analysis: in seconds, and how
 * many of them are processor time.
 */
export async function measureLoads(
  server: PostgresServer,
  sizes: readonly number[],
): Promise<Readonly<Record<string, string>>> {
  const folder = await sharedFolder(1);
  const taken: [string, string][] = [];
  try {
    for (const articles of sizes) {
      const address = await server.newDatabase();
      await fill(address, folder, String(FIRST), articles);
      const { libraries, close } = await open(address, folder, ALL);
      const begun = performance.now();
      const used = process.cpuUsage();
      await libraries.of(String(FIRST));
      const [seconds, ofProcessor] = [performance.now() - begun, processorMsSince(used)].map(
        ms => ms / 1_000,
      );
      taken.push([
        `${articles} articles`,
        `${seconds?.toFixed(2)} s, ${ofProcessor?.toFixed(2)} s of processor time`,
      ]);
      await close();
    }
    return Object.fromEntries(taken);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function open(address: string, folder: string, maxIdleBytes: number) {
  const store = await PostgresStore.open(address);
  const libraries = await ServerLibraries.open({
    sharedFolder: folder,
    store,
    now: () => new Date(),
    analyst: inlineAnalyst,
    limits: { ...DEFAULT_LIMITS, bytes: 1024 ** 3 },
    maxIdleBytes,
    failed: error => {
      throw error;
    },
  });
  const close = async () => {
    await libraries.close();
    await store.close();
  };
  return { libraries, close };
}

/** Adds articles to a server and saves their analysis. */
export async function fill(address: string, folder: string, guild: string, articles: number): Promise<void> {
  const { libraries, close } = await open(address, folder, ALL);
  const own = await libraries.server(guild);
  const { added } = await own.add(
    inventedNews(articles).map((text, at) => ({
      name: `${at}.txt`,
      bytes: new TextEncoder().encode(text),
      origin: { kind: "uploaded", on: "2026-11-26" } as const,
    })),
  );
  if (added.length !== articles) throw new Error("not all articles were added");
  await libraries.save();
  await close();
}

/** Gives all servers the same data as the first one. */
async function copyServers(address: string, [first = "", ...others]: readonly string[]): Promise<void> {
  const database = openDatabase(address);
  const columns = {
    library: "version, written_by, record, posting, posting_version, left_at, is_busy, swept, generation",
    kept_file: "file_id, changed, gone, kept",
    kept_article: "article_key, file_id, is_fetched, is_link_known, link",
    file_part: "file_id, part, body",
    reading: "engine, file_id, part, body, files",
  };
  for (let at = 0; at < others.length; at += COPIED_TOGETHER) {
    const [from, to] = [others[at], others[Math.min(others.length, at + COPIED_TOGETHER) - 1]];
    for (const [table, names] of Object.entries(columns)) {
      await database.query(
        `insert into ${table} (library_id, ${names})
         select other, ${names} from ${table}, generate_series($2::bigint, $3::bigint) as other
         where library_id = $1`,
        [first, from ?? "", to ?? ""],
      );
    }
  }
  await database.close();
}

/** A shared folder with invented articles. */
export async function sharedFolder(articles: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-servers-"));
  for (const [at, text] of inventedNews(articles, 2).entries()) {
    await writeFile(join(folder, `${at}.txt`), text);
  }
  return folder;
}

function processorMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Bytes in use after a garbage collection. */
async function memory(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("garbage can't be collected");
  collect();
  // Objects released by weak references are only noticed in the next turn.
  await setTimeout(50);
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
