import { setTimeout } from "node:timers/promises";
import { ask } from "../../src/answers/ask/ask.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { ServerRecord } from "../../src/library/records/records.ts";
import { inSlices } from "../../src/library/scheduling/in-slices.ts";
import { type RunningLibrary, startLibrary } from "../../src/library/start-library.ts";
import { collectGarbage } from "../memory-in-use.ts";
import { InventedSite, inventedText } from "./invented-site.ts";
import { Stretch, type Told } from "./told.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const BEGUN = Date.parse("2025-11-26T12:00:00Z");

/** Servers that the feeds are distributed over: each may follow 25. */
const SERVERS = 8;

/** A server in the first version's data. */
const KEPT_SERVER = "80351110224678912";

/** How often snapshots are saved, in days: the bot does it every ten minutes. */
const SAVING_DAYS = 7;

/** The bot's library from one start to the next, with the work of each day. */
async function main(stretch: Stretch): Promise<void> {
  const { feeds, additions, itemDays, from, to } = stretch;
  let now = BEGUN + from * DAY_MS;
  const site = new InventedSite(feeds, () => (now - BEGUN) / DAY_MS / itemDays);
  const guilds = Array.from({ length: SERVERS }, (_, at) => `20000000000000000${at}`);
  const begun = performance.now();
  const running = await startLibrary({
    ...stretch,
    fetch: site.fetch,
    now: () => new Date(now),
    failedForADay: async () => {},
    failed: error => console.error(error),
  });
  const { libraries } = running;
  const kept = async () => {
    let articles = 0;
    for (const guild of guilds) articles += (await libraries.server(guild)).articles.length;
    return { articles, ofFirstVersion: (await libraries.server(KEPT_SERVER)).articles.length };
  };
  tell({ kind: "started", kept: await kept(), ms: performance.now() - begun });
  if (from === 0) await follow(running, guilds, site.links);
  const add = async (guild: string, names: readonly string[]) => {
    const own = await libraries.server(guild);
    const on = new Date(now).toISOString().slice(0, 10);
    const files = names.map(name => ({
      name,
      bytes: new TextEncoder().encode(inventedText(name)),
      origin: { kind: "uploaded", on } as const,
    }));
    const { added } = await own.add(files);
    if (added.length !== names.length) throw new Error(`${names.join()}: ${added.length} were added`);
  };
  const [first = KEPT_SERVER] = guilds;
  for (let day = from; day < to; day++) {
    now = BEGUN + day * DAY_MS;
    await running.poller.tick();
    const texts = Array.from({ length: additions }, (_, at) => `${day}-${at}.txt`);
    for (const [at, guild] of guilds.entries()) {
      await add(
        guild,
        texts.filter((_, text) => text % SERVERS === at),
      );
      const library = await libraries.of(guild);
      await ask(library, "What did Orla Venn say?", { run: inSlices });
      await checkQuote(library, "“The bridge harbour council toll ferry winter,” Orla Venn said.");
    }
    await libraries.sweep();
    if (day % SAVING_DAYS === 0) await libraries.save();
    const { rss } = process.memoryUsage();
    // Measures what remains for the next day, not what the collector hasn't reached.
    await collectGarbage();
    tell({ kind: "lived", day, kept: await kept(), rss, heap: process.memoryUsage().heapUsed });
  }
  if (stretch.end === "killed") {
    void add(first, [`unfinished-${to}.txt`]);
    await setTimeout(to % 20);
    process.kill(process.pid, "SIGKILL");
  }
  await running.stop();
  process.disconnect();
}

async function follow({ libraries }: RunningLibrary, guilds: readonly string[], links: readonly string[]) {
  const each = Math.ceil(links.length / guilds.length);
  for (const [at, guild] of guilds.entries()) {
    const record = await libraries.record(guild);
    const feeds = links.slice(at * each, (at + 1) * each).map((url, index) => ({
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

function tell(told: Told): void {
  process.send?.(told);
}

await main(Stretch.parse(JSON.parse(process.argv[2] ?? "")));
