import {
  type ApplicationCommandDataResolvable,
  type Awaitable,
  Client,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
} from "discord.js";
import { onTestFinished } from "vitest";
import { packForms } from "../../src/discord/connection/pack-forms.ts";
import type { LocalDiscord } from "../../src/local/local-discord.ts";

export interface TestBotOptions {
  readonly commands?: readonly ApplicationCommandDataResolvable[];
  readonly onInteraction?: (interaction: Interaction) => Awaitable<unknown>;
  readonly onMessage?: (message: Message) => Awaitable<unknown>;
  readonly intents?: readonly GatewayIntentBits[];
  readonly token?: string;
  /** How long it waits for missing servers; 15 s by default. */
  readonly waitGuildTimeout?: number;
}

/** A real discord.js client at the local Discord, ready and with its commands registered. */
export async function startBot(local: LocalDiscord, options: TestBotOptions = {}): Promise<Client<true>> {
  const client = createClient(local, options);
  const { onInteraction, onMessage } = options;
  if (onInteraction) client.on(Events.InteractionCreate, interaction => void onInteraction(interaction));
  if (onMessage) client.on(Events.MessageCreate, message => void onMessage(message));
  const ready = new Promise<Client<true>>(resolve => client.once(Events.ClientReady, resolve));
  await client.login(options.token ?? local.token);
  const bot = await ready;
  if (options.commands) await bot.application.commands.set(options.commands);
  return bot;
}

export function createClient(
  local: LocalDiscord,
  { intents, waitGuildTimeout }: TestBotOptions = {},
): Client {
  const client = new Client({
    ...(waitGuildTimeout !== undefined && { waitGuildTimeout }),
    intents: [
      ...(intents ?? [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.DirectMessages,
      ]),
    ],
    partials: [Partials.Channel],
    // As in the bot: it must not matter which version of its HTTP library a process has loaded first.
    rest: { api: local.url, makeRequest: packForms(DefaultRestOptions.makeRequest) },
  });
  onTestFinished(() => client.destroy());
  return client;
}
