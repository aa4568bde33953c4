import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { commands } from "../../commands/all.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { loadArticles } from "../../src/articles/load.ts";
import { type RunningBot, startBot } from "../../src/discord/bot.ts";
import { sharedLibraries } from "../../src/library/libraries.ts";
import { ActorError } from "../../src/local/actor.ts";
import type { Who } from "../../src/local/client-actions.ts";
import { LIMITS } from "../../src/local/limits.ts";
import { LocalDiscord } from "../../src/local/local-discord.ts";
import { isThinking } from "../../src/local/messages.ts";
import { createLog } from "../../src/log.ts";
import { english } from "../../src/wording/english.ts";
import { UsageError } from "../run-chosen.ts";

/** What members do, in turn; half of it is typing, as it is in Discord. */
const TURNS: readonly ((local: LocalDiscord, who: Who) => string)[] = [
  ({ actions }, who) => actions.slash(who, "ask", { question: "Why was the UK reluctant?" }),
  ({ actions }, who) => actions.autocomplete(who, "quotes", { speaker: "Ze" }, "speaker"),
  ({ actions }, who) => actions.slash(who, "who-said", { quote: "the missiles will speak for themselves" }),
  ({ actions }, who) => actions.autocomplete(who, "ask", { article: "Joe" }, "article"),
  ({ actions }, who) => actions.slash(who, "quotes", { speaker: "Keir Starmer" }),
  ({ actions }, who) => actions.autocomplete(who, "who-said", { speaker: "Kei" }, "speaker"),
];

const EDIT = "PATCH /webhooks/:application/:token/messages/:message";

/** Troubles in turn, one every two seconds. */
const TROUBLES: readonly ((local: LocalDiscord) => void)[] = [
  ({ gateway }) => gateway.cutConnections(),
  ({ faults }) => faults.plan(EDIT, { kind: "rate-limited", retryAfterSeconds: 1 }, { times: 3 }),
  ({ gateway }) => gateway.requestReconnect(),
  ({ faults }) => faults.plan(EDIT, { kind: "server-error", status: 502 }, { times: 3 }),
];
const TROUBLE_MS = 2_000;
/** How long the last answers and the retries after trouble are waited for. */
const SETTLE_MS = 5_000;

interface Sent {
  readonly at: number;
  /** False while the bot restarts or its connection is cut: Discord does not wait for it either. */
  readonly isBotThere: boolean;
  answeredAt: number | null;
}

/**
 * Sends interactions to the whole bot at an even rate and reports how soon each was first answered:
 * `[--rate 20] [--seconds 60] [--trouble]`. With `--trouble` connections are cut and requests refused
 * meanwhile, and the bot is restarted half-way.
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
  const local = await LocalDiscord.start();
  let bot = await start(local);
  const memoryBefore = memoryMiB();
  const sent = followAnswers(local);
  const trouble = values.trouble ? makeTrouble(local) : null;
  const restart = async () => {
    await bot.stop();
    bot = await start(local);
  };
  const half = (seconds * 1_000) / 2;
  const restarting = values.trouble ? wait(half).then(restart) : Promise.resolve();
  await send(local, rate, seconds);
  clearInterval(trouble ?? undefined);
  await restarting;
  await wait(SETTLE_MS);
  report(local, sent, { rate, seconds, memoryBefore });
  await bot.stop();
  await local.stop();
}

const UNLIMITED = { times: Number.MAX_SAFE_INTEGER, withinMs: 60_000 };

async function start(local: LocalDiscord): Promise<RunningBot> {
  const { articles } = await loadArticles("seeds");
  return startBot({
    apiUrl: local.url,
    token: local.token,
    guildId: null,
    commands,
    libraries: sharedLibraries(buildLibrary(articles)),
    settings: { logLevel: "fatal" },
    wording: english,
    log: createLog("fatal"),
    // Answers are measured, not refusals.
    rates: { questions: { member: UNLIMITED, server: UNLIMITED } },
  });
}

/** Every interaction from when it is sent, and when it was first answered. */
function followAnswers(local: LocalDiscord): Map<string, Sent> {
  const sent = new Map<string, Sent>();
  local.events.on(event => {
    if (event.kind === "interaction-created") {
      sent.set(event.interaction.id, {
        at: performance.now(),
        isBotThere: local.isBotReady,
        answeredAt: null,
      });
    } else if (event.kind === "interaction-answered") {
      const known = sent.get(event.interactionId);
      if (known) known.answeredAt = performance.now();
    }
  });
  return sent;
}

async function send(local: LocalDiscord, rate: number, seconds: number): Promise<void> {
  const channel = local.world.channelNamed("news");
  if (!channel) throw new Error("the local Discord has no #news");
  const userIds = ["reader", "other", "manager", "owner"].map(name => local.world.userNamed(name).id);
  const start = performance.now();
  const count = Math.round(rate * seconds);
  for (let index = 0; index < count; index++) {
    const due = start + (index * 1_000) / rate - performance.now();
    if (due > 0) await wait(due);
    const userId = userIds[index % userIds.length] ?? "";
    try {
      TURNS[index % TURNS.length]?.(local, { userId, channel });
    } catch (error) {
      if (!(error instanceof ActorError)) throw error;
    }
  }
}

function makeTrouble(local: LocalDiscord): NodeJS.Timeout {
  let turn = 0;
  return setInterval(() => TROUBLES[turn++ % TROUBLES.length]?.(local), TROUBLE_MS);
}

function report(
  local: LocalDiscord,
  sent: ReadonlyMap<string, Sent>,
  { rate, seconds, memoryBefore }: { rate: number; seconds: number; memoryBefore: number },
): void {
  const took = [...sent.values()].flatMap(({ at, answeredAt }) =>
    answeredAt === null ? [] : answeredAt - at,
  );
  const lost = [...sent.values()].filter(({ answeredAt }) => answeredAt === null);
  const away = lost.filter(({ isBotThere }) => !isBotThere).length;
  took.sort((a, b) => a - b);
  const quantile = (share: number) =>
    took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? Number.NaN;
  const channel = local.world.channelNamed("news");
  const thinking = local.messages.list(channel?.id ?? "", null).filter(isThinking).length;
  console.log(
    [
      `${sent.size} interactions, ${rate} a second for ${seconds} s`,
      `first answer: p50 ${quantile(0.5).toFixed(1)} ms, p99 ${quantile(0.99).toFixed(1)} ms, last ${quantile(1).toFixed(1)} ms`,
      `without an answer: ${lost.length}, of them sent while the bot was away: ${away}`,
      `answered after ${LIMITS.interaction.answerMs} ms: ${took.filter(ms => ms > LIMITS.interaction.answerMs).length}`,
      `left "thinking…": ${thinking}`,
      `broken rules: ${local.violations.length}`,
      `memory in use: ${memoryBefore} MiB before, ${memoryMiB()} MiB after`,
    ].join("\n"),
  );
  for (const { where, problem } of local.violations.slice(0, 5)) console.log(`  ${where}: ${problem}`);
}

function memoryMiB(): number {
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}
