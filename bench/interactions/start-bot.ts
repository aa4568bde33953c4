import { setTimeout as wait } from "node:timers/promises";
import { commands } from "../../commands/all.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import type { SlashCommand } from "../../src/discord/answering/command.ts";
import { type RunningBot, startBot } from "../../src/discord/bot.ts";
import { notice } from "../../src/discord/message/notice.ts";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import { createLog } from "../../src/log.ts";
import { loadArticles } from "../../tests/articles/load-articles.ts";
import { sharedLibraries } from "../../tests/library/shared-libraries.ts";
import type { Turn } from "./load.ts";

const UNLIMITED = { times: Number.MAX_SAFE_INTEGER, withinMs: 60_000 };

/** Longer than the bot waits before it announces an answer. */
const SLOW_MS = 2_000;

/** A command so slow that the bot has to defer: none of its own is. */
const SLOW: SlashCommand = {
  kind: "slash",
  data: { name: "slow", description: "Takes its time" },
  visibility: "asked",
  async execute() {
    await wait(SLOW_MS);
    return notice("Done.");
  },
};

export const slowly: Turn = ({ actions }, who) => actions.slash(who, "slow", {});

/** The whole bot with the delivered article; without rate limits, so that answers are measured, not refusals. */
export async function startLoadedBot(local: LocalDiscord): Promise<RunningBot> {
  const { articles } = await loadArticles("seeds");
  return startBot({
    apiUrl: local.url,
    token: local.token,
    guildId: null,
    commands: [...commands, SLOW],
    libraries: sharedLibraries(buildLibrary(articles)),
    settings: { logLevel: "fatal" },
    log: createLog("fatal"),
    rates: { questions: { member: UNLIMITED, server: UNLIMITED } },
  });
}
