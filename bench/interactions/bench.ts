import { availableParallelism, loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { LocalDiscord } from "../../src/local/local-discord.ts";
import { LIMITS } from "../../src/local/rules/discord-limits.ts";
import { collectGarbage } from "../memory-in-use.ts";
import { UsageError } from "../run-chosen.ts";
import { Load, TURNS } from "./load.ts";
import { slowly, startLoadedBot } from "./start-bot.ts";
import { makeTrouble } from "./trouble.ts";

const TROUBLE_MS = 2_000;
/** How long to wait for the last answers and the retries after failures. */
const SETTLE_MS = 10_000;
const WARM_UP_SECONDS = 5;

/**
 * Sends interactions to the whole bot at an even rate and reports how soon each was first answered:
 * `[--rate 20] [--seconds 60] [--trouble]`. With `--trouble`, connections are cut, requests refused and sessions
 * forgotten meanwhile, and the bot is restarted half-way.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rate: { type: "string", default: "20" },
      seconds: { type: "string", default: "60" },
      trouble: { type: "boolean", default: false },
    },
  });
  const [rate, seconds] = [Number(values.rate), Number(values.seconds)];
  if (!(rate > 0 && seconds > 0)) throw new UsageError("--rate and --seconds take numbers above 0");
  const local = await LocalDiscord.start({ history: 200 });
  let bot = await startLoadedBot(local);
  const turns = values.trouble ? [...TURNS, slowly] : TURNS;
  await new Load(local).send({ rate, seconds: WARM_UP_SECONDS, turns: TURNS });
  const before = await memory(local);
  const processorBefore = processorMs();
  const load = new Load(local);
  const endTrouble = values.trouble ? makeTrouble(local, TROUBLE_MS) : () => {};
  const restart = async () => {
    await wait((seconds * 1_000) / 3);
    local.gateway.invalidateSessions();
    await wait((seconds * 1_000) / 3);
    load.isBotAway = true;
    await bot.stop();
    bot = await startLoadedBot(local);
    load.isBotAway = false;
  };
  await Promise.all([load.send({ rate, seconds, turns }), values.trouble ? restart() : null]);
  endTrouble();
  await load.settle(SETTLE_MS);
  await report(local, load, { rate, seconds, before, processorMs: processorMs() - processorBefore });
  await bot.stop();
  await local.stop();
}

interface Measured {
  readonly rate: number;
  readonly seconds: number;
  /** What was in use at the start. */
  readonly before: string;
  readonly processorMs: number;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function report(
  local: LocalDiscord,
  load: Load,
  { rate, seconds, before, processorMs }: Measured,
): Promise<void> {
  const took = load.answerTimes();
  const quantile = (share: number) =>
    (took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? Number.NaN).toFixed(1);
  const away = [...load.sent.values()].filter(({ answeredAt, isBotThere }) => !answeredAt && !isBotThere);
  console.log(
    [
      `${load.sent.size} interactions, ${rate} a second for ${seconds} s; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
      `first answer: p50 ${quantile(0.5)} ms, p99 ${quantile(0.99)} ms, last ${quantile(1)} ms`,
      `processor time of the bot and this Discord: ${(processorMs / load.sent.size).toFixed(1)} ms an interaction`,
      `without an answer: ${load.unanswered().length}, and ${away.length} sent while the bot was away`,
      `answered after ${LIMITS.interaction.answerMs} ms: ${took.filter(ms => ms > LIMITS.interaction.answerMs).length}`,
      `acknowledged and then forgotten: ${load.unkept().length}`,
      `memory of the bot and this Discord before: ${before}`,
      `memory of the bot and this Discord after: ${await memory(local)}`,
      `requests refused with 401, 403 or 429: ${local.invalidRequests}`,
      `broken rules: ${local.violations.length}`,
    ].join("\n"),
  );
  for (const { where, problem } of local.violations.slice(0, 5)) console.log(`  ${where}: ${problem}`);
}

/** Memory in use after a collection, and what the local Discord keeps in it. */
async function memory(local: LocalDiscord): Promise<string> {
  await collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  const miB = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
  const { interactions, messages } = local.kept;
  return `${miB(heapUsed)} heap, ${miB(rss)} resident (${interactions} interactions, ${messages} messages kept)`;
}
