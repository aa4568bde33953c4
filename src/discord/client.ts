import { Client, type ClientOptions, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import { OperatorError } from "../errors.ts";
import type { Log } from "../log.ts";
import { safeCause } from "./safe-cause.ts";

/** What the bot receives of Discord's events. None of them is privileged. */
export const INTENT_NAMES = ["Guilds", "GuildMessages", "DirectMessages"] as const;

const MISSING_ACCESS = 50_001;

export interface ClientSettings {
  /** Without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** For tests that ask more than a real bot may. */
  readonly rest?: ClientOptions["rest"];
}

/** A client that pings nobody, keeps no messages and doesn't end the process when a listener throws. */
export function createClient({ apiUrl, rest }: ClientSettings, log: Log): Client {
  const client = new Client({
    intents: INTENT_NAMES.map(name => GatewayIntentBits[name]),
    // Without it a direct message in a channel not seen before would be dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { ...rest, api: apiUrl },
  });
  client.on(Events.Error, error => log.error({ cause: safeCause(error, []) }, "the client reports an error"));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.error({ code, shard }, "disconnected for good"));
  client.on(Events.ShardReconnecting, shard => log.info({ shard }, "reconnecting"));
  client.on(Events.ShardResume, shard => log.info({ shard }, "reconnected"));
  return client;
}

/**
 * Connects and waits until the bot can answer.
 *
 * @throws {OperatorError} one line that says what to mend: a refused token, refused intents, no connection
 */
export async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>(resolve => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw refusalOf(error);
  }
  return ready;
}

/** What the operator must mend when Discord refuses, or can't be asked; the request itself stays out of it. */
export function refusalOf(error: unknown): OperatorError {
  return error instanceof OperatorError ? error : new OperatorError(reasonOf(error), { cause: error });
}

function reasonOf(error: unknown): string {
  const { code = null, status = null } = safeCause(error, []);
  const message = error instanceof Error ? error.message : "";
  if (code === "TokenInvalid" || status === 401) {
    return "DISCORD_TOKEN was refused by Discord. Copy it again from the Bot page of the developer portal.";
  }
  if (/disallowed intents/i.test(message)) {
    return "Discord refused the bot's intents, although none of them is privileged. Check the application in the developer portal.";
  }
  if (code === MISSING_ACCESS) {
    return "Discord refused the commands: the bot is not in the server DISCORD_GUILD_ID, or was added without the scope applications.commands.";
  }
  const detail = code === null ? "" : ` (${code})`;
  return status === null
    ? `Discord could not be reached at DISCORD_API_URL${detail}. Check the address and the network.`
    : `Discord refused a request${detail}.`;
}
