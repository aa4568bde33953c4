import { type ClientOptions, Events } from "discord.js";
import { connect, createClient, disconnect, refusalOf } from "./client.ts";
import { registerCommands } from "./deploy.ts";
import { createRouter, type RouterOptions } from "./router.ts";

export interface BotOptions extends RouterOptions {
  /** Without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Commands are registered in this server only; null for everywhere. */
  readonly guildId: string | null;
  readonly rest?: ClientOptions["rest"];
}

export interface RunningBot {
  /** Waits for the answers that are under way, then disconnects. */
  stop(): Promise<void>;
}

/** How long a stop waits for answers that are under way. */
const LAST_ANSWERS_MS = 3_000;

/**
 * Connects the bot, registers its commands where they differ, and answers from then on.
 *
 * @throws {OperatorError} one line that says what to mend
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { apiUrl, token, guildId, rest, commands, log } = options;
  const client = createClient({ apiUrl, ...(rest ? { rest } : {}) }, log);
  const router = createRouter(options);
  const underWay = new Set<Promise<void>>();
  const follow = (answering: Promise<void>) => {
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
  };
  client.on(Events.InteractionCreate, interaction => follow(router.onInteraction(interaction)));
  client.on(Events.MessageCreate, message => follow(router.onMessage(message)));
  const ready = await connect(client, token);
  try {
    const target = { applicationId: ready.application.id, guildId };
    const isChanged = await registerCommands(ready.rest, target, commands);
    log.info({ commands: commands.length, isChanged }, "ready");
  } catch (error) {
    await disconnect(client);
    throw refusalOf(error);
  }
  return {
    async stop() {
      const patience = new Promise<void>(resolve => setTimeout(resolve, LAST_ANSWERS_MS).unref());
      await Promise.race([Promise.allSettled(underWay), patience]);
      await disconnect(client);
    },
  };
}
