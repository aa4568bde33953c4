import {
  Client,
  type ClientOptions,
  DefaultRestOptions,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
} from "discord.js";
import { OperatorError, UnreachableError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import { safeCause } from "../../safe-cause.ts";
import { CheckedEvents, type StandIn, type UnreadEvent } from "./checked-events.ts";
import type { HeldShards } from "./held-shards.ts";
import type { IdentifyGate } from "./identify-gate.ts";
import { packForms } from "./pack-forms.ts";
import { type ShardRange, shardIds } from "./shard-range.ts";

/** The events the bot receives from Discord. None of them is privileged. */
export const INTENT_NAMES = ["Guilds", "GuildMessages", "DirectMessages"] as const;

const MISSING_ACCESS = 50_001;

const NO_GREETING =
  "Discord's gateway could not be reached. Check that the network lets WebSocket connections through.";

export interface ClientSettings {
  /** Without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** For tests that ask more than a real bot may. */
  readonly rest?: ClientOptions["rest"];
  /** Called for an event that doesn't have Discord's format; without it, it is only logged. */
  readonly unread?: (event: UnreadEvent) => void;
  /** Called when Discord ends the connection for good, such as when a token is no longer valid. */
  readonly lost?: (error: OperatorError) => void;
  /** The shards of this process; null: all of them, as many as Discord recommends. */
  readonly shards?: ShardRange | null;
  /** Lets new connections in one at a time, including those of other processes; null: there are no others. */
  readonly gate?: IdentifyGate | null;
  /** The lease for this process's shards; null if they are permanently its own. */
  readonly held?: Pick<HeldShards, "isSure" | "confirm"> | null;
  /** Replaces the connections to the gateway; null: connections. */
  readonly standIn?: StandIn | null;
}

/**
 * How many users, and members of each server, the client caches. It receives everybody who writes anywhere: without
 * these limits it would cache them all as long as it runs. An answer in progress keeps those that it needs.
 */
const MAX_USERS = 500;
const MAX_MEMBERS = 50;

// The bot's own permissions in a channel are looked up through its member.
const isBotItself = ({ id, client }: { readonly id: string; readonly client: Client }) =>
  id === client.user?.id;

/** discord.js' client, which can stop accepting what Discord sends before it stops answering. */
export class BotClient extends Client {
  readonly #events: CheckedEvents;

  constructor(options: ClientOptions, events: CheckedEvents) {
    super(options);
    this.#events = events;
  }

  /** Accepts an event that arrived by another way than the gateway. */
  take(event: string, data: unknown): void {
    this.#events.take(event, data, this.ws.shards.firstKey() ?? 0);
  }

  /** Makes Discord send nothing more. Interactions in progress can still be answered. */
  async takeNothingMore(): Promise<void> {
    // The client calls every end of a connection a reconnection, which need not be logged.
    this.removeAllListeners(Events.ShardReconnecting);
    await this.#events.end();
  }
}

/** How the client names the one connection that it believes it has when it has none. */
const ONE_SHARD: ShardRange = { first: 0, last: 0, count: 1 };

function shardsOf(shards: ShardRange | null): Pick<ClientOptions, "shards" | "shardCount"> {
  return shards ? { shards: shardIds(shards), shardCount: shards.count } : { shards: "auto" };
}

/** A client that pings nobody, keeps no messages and doesn't end the process when a listener throws. */
export function createClient(settings: ClientSettings, log: Log): BotClient {
  const { apiUrl, rest, unread, lost, shards = null, gate = null, held = null, standIn = null } = settings;
  const logUnread = ({ event, error }: UnreadEvent) =>
    log.error({ event, cause: safeCause(error, "unknown") }, "an event could not be read");
  const events: CheckedEvents = new CheckedEvents({
    isReady: () => client.isReady(),
    unread: unread ?? logUnread,
    held,
    standIn,
  });
  const options: ClientOptions = {
    intents: standIn ? [] : INTENT_NAMES.map(name => GatewayIntentBits[name]),
    // As many connections as Discord recommends: one, up to about a thousand servers.
    ...shardsOf(standIn ? ONE_SHARD : shards),
    // Without it, a direct message in a channel not seen before would be dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: MAX_USERS, keepOverLimit: isBotItself },
      GuildMemberManager: { maxSize: MAX_MEMBERS, keepOverLimit: isBotItself },
    }),
    ws: {
      buildStrategy: connections => events.strategyFor(connections),
      ...(gate && { buildIdentifyThrottler: connections => gate.throttlerFor(connections) }),
    },
    rest: { makeRequest: packForms(DefaultRestOptions.makeRequest), ...rest, api: apiUrl },
  };
  const client = new BotClient(options, events);
  client.once(Events.ClientReady, () => events.release());
  client.on(Events.Error, error => log.error({ cause: safeCause(error, []) }, "the client reports an error"));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ code, shard }, "disconnected for good");
    lost?.(new OperatorError(reasonOfEnd(code)));
  });
  client.on(Events.ShardReconnecting, shard => log.info({ shard }, "reconnecting"));
  client.on(Events.ShardResume, shard => log.info({ shard }, "reconnected"));
  return client;
}

/** How long Discord has for each of its greetings; it takes a second or two, and longer for many servers. */
const GREETING_MS = 60_000;

export interface ConnectOptions {
  readonly timeoutMs?: number;
  /** The gate at which this process's connections may be waiting. */
  readonly gate?: Pick<IdentifyGate, "isWaiting"> | null;
  /** Cancels the attempt. */
  readonly signal?: AbortSignal;
}

/**
 * Connects and waits until the bot can answer.
 *
 * @throws {OperatorError} one line that says what to fix: a refused token, refused intents, no connection
 */
export async function connect(
  client: Client,
  token: string,
  { timeoutMs = GREETING_MS, gate = null, signal }: ConnectOptions = {},
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>(resolve => client.once(Events.ClientReady, resolve));
  // If only the gateway can't be reached, the client would keep trying for ever.
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      if (gate?.isWaiting) timer?.refresh();
      else reject(new UnreachableError(NO_GREETING));
    }, timeoutMs);
  });
  let giveUp = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal?.reason);
  });
  const goOn = () => timer?.refresh();
  client.on(Events.ShardReady, goOn);
  signal?.addEventListener("abort", giveUp);
  try {
    signal?.throwIfAborted();
    return await Promise.race([client.login(token).then(() => ready), tooLate, givenUp]);
  } catch (error) {
    await disconnect(client);
    signal?.throwIfAborted();
    throw refusalOf(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
    client.off(Events.ShardReady, goOn);
  }
}

/** Ends the connection for good. The client calls every end of one a reconnection, which need not be logged. */
export async function disconnect(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}

/** What the operator must fix when Discord refuses or can't be reached; without the request itself. */
export function refusalOf(error: unknown): OperatorError {
  if (error instanceof OperatorError) return error;
  const reason = reasonOf(error);
  return isPassing(error)
    ? new UnreachableError(reason, { cause: error })
    : new OperatorError(reason, { cause: error });
}

/** Whether it may be temporary: a network error, a request that took too long, a Discord outage. */
function isPassing(error: unknown): boolean {
  const { name, code = null, status = null } = safeCause(error, []);
  if (status !== null) return status >= 500;
  return name === "AbortError" || (typeof code === "string" && code !== "TokenInvalid");
}

const TOKEN_REFUSED =
  "DISCORD_TOKEN was refused by Discord. Copy it again from the Bot page of the developer portal.";
const INTENTS_REFUSED =
  "Discord refused the bot's intents, although none of them is privileged. Check the application in the developer portal.";

function reasonOfEnd(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return TOKEN_REFUSED;
  if (code === GatewayCloseCodes.InvalidIntents || code === GatewayCloseCodes.DisallowedIntents) {
    return INTENTS_REFUSED;
  }
  return `Discord ended the connection for good (code ${code}). Start the bot again.`;
}

function reasonOf(error: unknown): string {
  const { code = null, status = null } = safeCause(error, []);
  const message = error instanceof Error ? error.message : "";
  if (code === "TokenInvalid" || status === 401) return TOKEN_REFUSED;
  if (/disallowed intents/i.test(message)) return INTENTS_REFUSED;
  if (code === MISSING_ACCESS) {
    return "Discord refused the commands: the bot is not in the server DISCORD_GUILD_ID, or was added without the scope applications.commands.";
  }
  const detail = code === null ? "" : ` (${code})`;
  if (status !== null && code === null) {
    return `What answers at DISCORD_API_URL is not Discord, or is out of order (HTTP status ${status}). Check the address, or try again later.`;
  }
  return status === null
    ? `Discord could not be reached at DISCORD_API_URL${detail}. Check the address and the network.`
    : `Discord refused a request${detail}.`;
}
