import { type Client, Events } from "discord.js";
import type { Libraries } from "../library/libraries.ts";
import type { Log } from "../log.ts";
import type { Wording } from "../wording/english.ts";
import { type ClientSettings, connect, createClient } from "./client.ts";
import type { BotSettings, Command } from "./command.ts";
import { registerCommands } from "./deploy.ts";
import { createRouter } from "./router.ts";

export interface BotOptions extends ClientSettings {
  readonly token: string;
  /** Commands are registered in this one server; null for everywhere. */
  readonly guildId: string | null;
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly settings: BotSettings;
  readonly wording: Wording;
  readonly log: Log;
}

export interface Bot {
  /** Says goodbye to Discord. Answers under way are lost, so nothing half done stays behind. */
  stop(): Promise<void>;
}

/**
 * Connects the bot: registers what changed of its commands and answers from then on.
 *
 * @throws {OperatorError} one line that says what to mend: a refused token, refused intents, no connection
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, guildId, commands, log } = options;
  const client: Client = createClient(options, log);
  const router = createRouter(options);
  client.on(Events.InteractionCreate, interaction => void router.onInteraction(interaction));
  const ready = await connect(client, token);
  const isChanged = await registerCommands(
    ready.rest,
    { applicationId: ready.application.id, guildId },
    commands,
  );
  log.info({ servers: ready.guilds.cache.size, isChanged }, "connected, commands registered");
  return { stop: () => client.destroy() };
}
