import { once } from "node:events";
import { commands } from "../../commands/all.ts";
import { loadConfig } from "../../src/config.ts";
import { startBot } from "../../src/discord/bot.ts";
import { hasServer, writtenShards } from "../../src/discord/connection/shard-range.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { createLog } from "../../src/log.ts";
import { safeCause } from "../../src/safe-cause.ts";

/** The bot as `src/main.ts` starts it on Discord, except that members may use it as often as they like. */
const { hosting, token, ...config } = loadConfig();
if (!token) throw new Error("DISCORD_TOKEN is missing");
if (hosting.kind !== "range" && hosting.kind !== "alone")
  throw new Error("SHARDS must be a range, or not set");
const { databaseUrl } = hosting;
const range = hosting.kind === "range" ? hosting.range : null;
const log = createLog(config.logLevel);
const failed = (error: unknown) => log.error({ cause: safeCause(error, "unknown") }, "in the background");
const services = await startLibrary({
  ...config,
  databaseUrl,
  self: { shards: range && writtenShards(range), release: "bench" },
  isOwn: guildId => range === null || hasServer(range, guildId),
  analyst: inlineAnalyst,
  secret: token,
  failedForADay: async () => {},
  failed,
});
const often = { times: 1_000_000, withinMs: 60_000 };
const unlimited = { member: often, server: often };
const bot = await startBot({
  ...config,
  token,
  shards: range,
  commands,
  libraries: services.libraries,
  services,
  policyOf: guildId => services.libraries.settingsOf(guildId),
  departed: (guildId, key) => services.libraries.departed(guildId, key),
  rates: { questions: unlimited, presses: unlimited, adding: unlimited },
  settings: { logLevel: config.logLevel },
  log,
});
await once(process, "SIGTERM");
await bot.stop();
await services.stop();
process.exit(0);
