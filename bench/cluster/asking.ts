import { rm } from "node:fs/promises";
import { LocalDiscord } from "../../src/local/local-discord.ts";
import { inventedQuestion } from "../invented/invented-news.ts";
import { bundleProgram } from "./bundle-program.ts";
import { Cluster } from "./cluster.ts";
import type { Place } from "./place.ts";
import { runOpening } from "./run-opening.ts";
import { sharedFolder } from "./servers.ts";

export interface AskingReport {
  readonly articles: number;
  readonly asked: number;
  readonly failed: number;
  readonly perSecond: number;
  /** All threads of the bot's process; without the database and the local Discord. */
  readonly processorMsEach: number;
  /** The local Discord's process, which plays all members. */
  readonly discordProcessorMsEach: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const MEMBERS = ["reader", "other", "stranger", "owner", "manager"] as const;

/** Questions in flight at any time, so that the process never waits for one. */
const AT_ONCE = 10;

/** Questions asked before anything is measured: a new process spends half of its time compiling. */
const WARMING = 1_000;

/** Asks one process of the bot through the local Discord, which runs in this one, as fast as it answers. */
export async function measureAsking(
  place: Place,
  { articles, seconds }: { readonly articles: number; readonly seconds: number },
): Promise<AskingReport> {
  const program = await bundleProgram("bench/cluster/bot.ts");
  const shared = await sharedFolder(1);
  const local = await LocalDiscord.start({ shards: 1, timeoutMs: 30_000 });
  await runOpening("fill", place, shared, local.world.guildNamed("The newsroom").id, articles);
  const cluster = await Cluster.start({
    program: program.file,
    place,
    libraryDir: shared,
    apiUrl: local.url,
    token: local.token,
    count: 1,
    // It registers its commands when it is connected, if it can answer then.
    countReady: async () => Math.min(1, local.commands.list(null).length),
    logLevel: "error",
  });
  const ask = askingMembers(local);
  await askTimes(WARMING, ask);
  const used = { bot: cluster.processorMs(), discord: process.cpuUsage() };
  const { asked, failed, waits, taken } = await askFor(seconds, ask);
  const each = (ms: number) => Math.round((100 * ms) / asked) / 100;
  const processorMsEach = each(cluster.processorMs() - used.bot);
  const { user, system } = process.cpuUsage(used.discord);
  await cluster.stop();
  await local.stop();
  await program.remove();
  await rm(shared, { recursive: true, force: true });
  const at = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0);
  return {
    articles,
    asked,
    failed,
    perSecond: Math.round((10 * waits.length) / taken) / 10,
    processorMsEach,
    discordProcessorMsEach: each((user + system) / 1_000),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

/** Asks a question by its number and waits for the reply. */
type Ask = (at: number) => Promise<unknown>;

/** The members take turns. */
function askingMembers(local: LocalDiscord): Ask {
  const members = MEMBERS.map(name => local.member(name).in("#news"));
  return async at => members[at % members.length]?.slash("/ask", { question: inventedQuestion(at) });
}

/** On a busy machine some questions are answered too late, which doesn't matter here. */
async function askTimes(count: number, ask: Ask): Promise<void> {
  let asked = 0;
  const one = async () => {
    while (asked < count) await ask(asked++).catch(() => {});
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

interface Asking {
  readonly asked: number;
  readonly failed: number;
  /** Milliseconds for each answered question, the shortest first. */
  readonly waits: readonly number[];
  /** In seconds. */
  readonly taken: number;
}

/** Asks for a number of seconds, several questions at once. */
async function askFor(seconds: number, ask: Ask): Promise<Asking> {
  const waits: number[] = [];
  let asked = 0;
  let failed = 0;
  const begun = performance.now();
  const isOver = () => performance.now() - begun > seconds * 1_000;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (!isOver()) {
        const sent = performance.now();
        await ask(asked++).then(
          () => waits.push(performance.now() - sent),
          () => failed++,
        );
      }
    }),
  );
  const taken = (performance.now() - begun) / 1_000;
  return { asked, failed, waits: waits.sort((a, b) => a - b), taken };
}
