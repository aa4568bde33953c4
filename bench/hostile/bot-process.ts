import { z } from "zod";
import { commands } from "../../commands/all.ts";
import { startBot } from "../../src/discord/bot.ts";
import { createSafeFetch } from "../../src/library/fetch/safe-fetch.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { createLog } from "../../src/log.ts";
import { watchStretches } from "../watch-stretches.ts";

/** The settings passed to the process at its start. */
const Settings = z.object({
  apiUrl: z.string(),
  token: z.string(),
  libraryDir: z.string(),
  dataDir: z.string(),
  /** `host:port` of the only site that may be fetched from. */
  site: z.string(),
});

/** Requests to it; each is answered with a number. */
const Request = z.discriminatedUnion("kind", [
  /** Begins measuring; answered with 0. */
  z.object({ kind: z.literal("begin") }),
  /** Answered with the longest blocked time since then, in milliseconds. */
  z.object({ kind: z.literal("longest") }),
  z.object({ kind: z.literal("poll"), url: z.string() }),
]);
export type BotRequest = z.infer<typeof Request>;

const UNLIMITED = { times: Number.MAX_SAFE_INTEGER, withinMs: 60_000 };
const RATES = { member: UNLIMITED, server: UNLIMITED };

/** The whole bot in a separate process, whose main thread is watched from inside. */
async function main(): Promise<void> {
  const settings = Settings.parse(JSON.parse(process.argv[2] ?? ""));
  const failed = (error: unknown) => console.error("failed in the bot:", error);
  const kept = await startLibrary({
    ...settings,
    failed,
    failedForADay: async () => {},
    fetch: createSafeFetch({ allowed: () => [settings.site] }),
  });
  await startBot({
    ...settings,
    guildId: null,
    commands,
    services: kept,
    libraries: kept.libraries,
    policyOf: guildId => kept.libraries.settingsOf(guildId),
    departed: (guildId, key) => kept.libraries.departed(guildId, key),
    settings: { logLevel: "error" },
    log: createLog("error"),
    rates: { questions: RATES, presses: RATES, adding: RATES },
  });
  const stretches = watchStretches();
  const answer = async (request: BotRequest): Promise<number> => {
    switch (request.kind) {
      case "begin":
        stretches.begin();
        return 0;
      case "longest":
        // A blocked time shows once the timer after it has fired.
        await new Promise(resolve => setTimeout(resolve, 5));
        return stretches.longest();
      case "poll":
        await kept.poller.poll(request.url);
        return 0;
    }
  };
  process.on("message", (message: unknown) => {
    answer(Request.parse(message)).then(number => process.send?.(number), failed);
  });
  process.send?.(0);
}

await main();
