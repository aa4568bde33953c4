import { fork } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleProgram } from "../cluster/bundle-program.ts";
import { UsageError } from "../run-chosen.ts";
import { drawYear, type YearPoint } from "./plot.ts";
import { type Stretch, Told } from "./told.ts";

/** Data of the first version, which this one upgrades. */
const KEPT = "tests/fixtures/kept";

/** Days between restarts. */
const RESTART_DAYS = 30;

/** One restart in this many kills the process in the middle of an addition. */
const KILLED_ONE_IN = 3;

/**
 * A year of an unattended bot: data of the first version is upgraded, then every day all feeds are polled, the given
 * number of texts is added over eight servers, and each is asked a question and a quote. A process lives 30 days; every
 * third is killed. The clock is simulated; feeds, pages and texts are invented and come from memory.
 *
 * Each change waits for the disk: with `TMPDIR` in memory it takes a third of the time. The rest is mostly a
 * server's index, which is rebuilt with each addition.
 *
 * `npm run bench -- year [--days 365] [--feeds 200] [--additions 20] [--item-days 20] [--plot
 * docs/pictures/year.svg]`
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      days: { type: "string", default: "365" },
      feeds: { type: "string", default: "200" },
      additions: { type: "string", default: "20" },
      "item-days": { type: "string", default: "20" },
      plot: { type: "string" },
    },
  });
  const days = wholeNumber(values.days);
  const year = {
    feeds: wholeNumber(values.feeds),
    additions: wholeNumber(values.additions),
    itemDays: wholeNumber(values["item-days"]),
  };
  const folder = await mkdtemp(join(tmpdir(), "verbatim-year-"));
  const program = await bundleProgram("bench/year/stretch.ts");
  try {
    await cp(KEPT, folder, { recursive: true });
    const points: YearPoint[] = [];
    for (let from = 0; from < days; from += RESTART_DAYS) {
      const to = Math.min(days, from + RESTART_DAYS);
      const isKilled = to < days && (to / RESTART_DAYS) % KILLED_ONE_IN === 0;
      const dirs = { libraryDir: join(folder, "shared"), dataDir: join(folder, "folder") };
      const stretch: Stretch = { ...year, ...dirs, from, to, end: isKilled ? "killed" : "stopped" };
      points.push(...(await liveThrough(program.file, stretch, points.at(-1))));
      if (values.plot) await writeFile(values.plot, drawYear(points));
    }
  } finally {
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws {Error} if an article is missing that the previous process or the first version had */
async function liveThrough(
  program: string,
  stretch: Stretch,
  before: YearPoint | undefined,
): Promise<readonly YearPoint[]> {
  const { dataDir, from, to, end } = stretch;
  const child = fork(program, [JSON.stringify(stretch)]);
  const ended = once(child, "exit");
  const points: YearPoint[] = [];
  let last = before?.kept ?? null;
  let problem: string | null = null;
  const measured: Promise<void>[] = [];
  child.on("message", message => {
    const told = Told.parse(message);
    const { kept } = told;
    if (last && (kept.articles < last.articles || kept.ofFirstVersion < last.ofFirstVersion)) {
      problem ??= `had ${JSON.stringify(last)}, has ${JSON.stringify(kept)}`;
    }
    last = kept;
    if (told.kind === "started") {
      console.log(`started with ${kept.articles} articles in ${(told.ms / 1000).toFixed(1)} s`);
      return;
    }
    const { day, rss, heap } = told;
    measured.push(
      bytesIn(dataDir).then(disk => {
        points.push({ day, kept, rss, heap, disk });
        if (day % 10 > 0) return;
        console.log(
          `day ${day}: ${kept.articles} articles, ${mb(rss)} MB (heap ${mb(heap)}), disk ${mb(disk)} MB`,
        );
      }),
    );
  });
  const [status, signal]: unknown[] = await ended;
  await Promise.all(measured);
  if (problem !== null) throw new Error(`Articles are gone: ${problem}`);
  if (end === "killed" ? signal !== "SIGKILL" : status !== 0) {
    throw new Error(`days ${from} to ${to}: ended with ${status ?? signal}`);
  }
  return points;
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    // Files that are being written may be gone already.
    entries.flatMap(entry =>
      entry.isFile() ? [stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))] : [],
    ),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
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
