import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Library } from "../../src/answers/library.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../src/library/contents/library-limits.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import { inventedNews } from "../invented/invented-news.ts";
import { memoryInUse } from "../memory-in-use.ts";
import { copyServers, openStoreAt, type Place } from "./place.ts";

const FIRST = 100_000_000_000_000_000n;
const FIRST_SERVER = String(FIRST);

/** Servers held open at once while their memory is measured. */
const ACTIVE = 100;

/** How many bytes one process holds open, in a place with so many servers. */
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
  place: Place,
  {
    servers,
    articles,
    shared,
  }: { readonly servers: number; readonly articles: number; readonly shared: number },
): Promise<ServersReport> {
  const folder = await sharedFolder(shared);
  const guilds = Array.from({ length: servers }, (_, at) => String(FIRST + BigInt(at)));
  try {
    await fill(place, folder, guilds[0] ?? "", articles);
    await copyServers(place, guilds);
    const holding = await open(place, folder, ALL);
    await holding.libraries.of(guilds[0] ?? "");
    const before = await memoryInUse();
    const held: Library[] = [];
    for (const guild of guilds.slice(1, ACTIVE + 1)) held.push(await holding.libraries.of(guild));
    const active = ((await memoryInUse()) - before) / held.length;
    await holding.close();

    // The last one is always kept; all others are evicted. The first ones fill what the process remembers of names.
    const passing = await open(place, folder, 0);
    for (const guild of guilds.slice(0, ACTIVE)) await passing.libraries.of(guild);
    const passed = guilds.slice(ACTIVE);
    const empty = await memoryInUse();
    const begun = performance.now();
    const used = process.cpuUsage();
    for (const guild of passed) await passing.libraries.of(guild);
    const seconds = (performance.now() - begun) / 1_000;
    const processorMs = processorMsSince(used);
    const idle = ((await memoryInUse()) - empty) / passed.length;
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

/** What opening a library takes, in seconds. */
export interface LoadReport {
  readonly elapsed: number;
  readonly processorTime: number;
}

/** How long the first question in a server waits for its articles, from their saved analysis. */
export async function measureLoad(place: Place, articles: number): Promise<LoadReport> {
  const folder = await sharedFolder(1);
  try {
    await fill(place, folder, FIRST_SERVER, articles);
    const { libraries, close } = await open(place, folder, ALL);
    const begun = performance.now();
    const used = process.cpuUsage();
    await libraries.of(FIRST_SERVER);
    const [elapsed, processorTime] = [performance.now() - begun, processorMsSince(used)];
    await close();
    return { elapsed: inSeconds(elapsed), processorTime: inSeconds(processorTime) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function open(place: Place, folder: string, maxIdleBytes: number) {
  const store = await openStoreAt(place);
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
export async function fill(place: Place, folder: string, guild: string, articles: number): Promise<void> {
  const { libraries, close } = await open(place, folder, ALL);
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

/** A shared folder with invented articles. */
export async function sharedFolder(articles: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-servers-"));
  for (const [at, text] of inventedNews(articles, 2).entries()) {
    await writeFile(join(folder, `${at}.txt`), text);
  }
  return folder;
}

function inSeconds(ms: number): number {
  return Math.round(ms / 10) / 100;
}

function processorMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
