import { cp, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ask } from "../../src/answers/ask/ask.ts";
import { inSlices } from "../../src/library/in-slices.ts";
import { type RunningLibrary, startLibrary } from "../../src/library/start-library.ts";
import { ServerRecord } from "../../src/library/store/records.ts";
import { UsageError } from "../run-chosen.ts";
import { InventedSite } from "./invented-site.ts";
import { drawYear, type YearPoint } from "./plot.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const BEGUN = Date.parse("2025-11-26T12:00:00Z");
const DAYS = 365;

/** Servers that the feeds are spread over: each may follow 25. */
const SERVERS = 8;

/** A server of the data of the first version, which this one takes over. */
const KEPT = "tests/fixtures/kept";
const KEPT_SERVER = "80351110224678912";

/** Days from a restart to the next. */
const RESTART_DAYS = 30;

/**
 * A year of a bot that nobody looks after: data of the first version taken over, then so many feeds polled and so many
 * texts added a day, with a question a day to each server and a restart a month. The clock is moved; feeds, pages and
 * texts are invented and come from memory. Only one day in `--one-in` is lived through; a feed has a new item every
 * `--item-days` days.
 *
 * `npm run bench -- year [--feeds 200] [--additions 20] [--one-in 10] [--item-days 20] [--plot docs/pictures/year.svg]`
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      feeds: { type: "string", default: "200" },
      additions: { type: "string", default: "20" },
      "one-in": { type: "string", default: "10" },
      "item-days": { type: "string", default: "20" },
      plot: { type: "string" },
    },
  });
  const feeds = wholeNumber(values.feeds);
  const additions = wholeNumber(values.additions);
  const step = wholeNumber(values["one-in"]);
  const folder = await mkdtemp(join(tmpdir(), "verbatim-year-"));
  try {
    await cp(KEPT, folder, { recursive: true });
    const itemDays = wholeNumber(values["item-days"]);
    const points = await liveThrough({ folder, feeds, additions, step, itemDays });
    if (values.plot) await writeFile(values.plot, drawYear(points));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Year {
  readonly folder: string;
  readonly feeds: number;
  readonly additions: number;
  readonly step: number;
  readonly itemDays: number;
}

async function liveThrough({
  folder,
  feeds,
  additions,
  step,
  itemDays,
}: Year): Promise<readonly YearPoint[]> {
  let now = BEGUN;
  const site = new InventedSite(feeds, () => (now - BEGUN) / DAY_MS / itemDays);
  const open = () =>
    startLibrary({
      libraryDir: join(folder, "shared"),
      dataDir: join(folder, "folder"),
      fetch: site.fetch,
      now: () => new Date(now),
      failedForADay: async () => {},
      failed: error => console.error(error),
    });
  let running = await open();
  const taken = (await running.libraries.server(KEPT_SERVER)).articles.length;
  const guilds = Array.from({ length: SERVERS }, (_, at) => `20000000000000000${at}`);
  await follow(running, guilds, site.links);
  const points: YearPoint[] = [];
  for (let day = 0; day <= DAYS; day += step) {
    now = BEGUN + day * DAY_MS;
    for (const link of site.links) await running.poller.poll(link);
    for (let added = 0; added < additions; added++) {
      const own = await running.libraries.server(guilds[added % SERVERS] ?? KEPT_SERVER);
      const bytes = new TextEncoder().encode(site.nextText());
      await own.add([{ name: `${day}-${added}.txt`, bytes, origin: { kind: "uploaded", on: dayOf(now) } }]);
    }
    for (const guild of guilds) {
      await ask(await running.libraries.of(guild), "What did Orla Venn say?", { run: inSlices });
    }
    await running.libraries.sweep();
    if (Math.floor(day / RESTART_DAYS) !== Math.floor((day + step) / RESTART_DAYS)) {
      await running.stop();
      running = await open();
      for (const guild of guilds) await running.libraries.of(guild);
    }
    const point = await pointOf(day, running, guilds, join(folder, "folder"));
    points.push(point);
    const { articles, rss, heap, disk } = point;
    console.log(`day ${day}: ${articles} articles, ${mb(rss)} MB (heap ${mb(heap)}), disk ${mb(disk)} MB`);
  }
  const kept = (await running.libraries.server(KEPT_SERVER)).articles.length;
  await running.stop();
  if (kept < taken) throw new Error(`${taken - kept} articles of the first version are gone`);
  return points;
}

async function follow({ libraries }: RunningLibrary, guilds: readonly string[], links: readonly string[]) {
  const a = Math.ceil(links.length / guilds.length);
  for (const [at, guild] of guilds.entries()) {
    const record = await libraries.record(guild);
    const feeds = links.slice(at * a, (at + 1) * a).map((url, index) => ({
      id: `${at}${index}`.padStart(16, "0"),
      url,
      channel: null,
      post: "nothing",
      words: [],
      addedAt: new Date(BEGUN).toISOString(),
      isPrimed: false,
      isFailureTold: false,
    }));
    await record.update(before => ServerRecord.parse({ ...before, feeds }));
  }
}

async function pointOf(
  day: number,
  { libraries }: RunningLibrary,
  guilds: readonly string[],
  folder: string,
): Promise<YearPoint> {
  let articles = 0;
  for (const guild of [...guilds, KEPT_SERVER]) articles += (await libraries.server(guild)).articles.length;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { day, articles, rss, heap: heapUsed, disk: await bytesIn(folder) };
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.flatMap(entry => (entry.isFile() ? [stat(join(entry.parentPath, entry.name))] : [])),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function mb(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}

function wholeNumber(typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`"${typed}" is not a whole number from 1`);
  return number;
}
