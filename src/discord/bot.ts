import { type ClientOptions, Events, Status } from "discord.js";
import type { OperatorError } from "../errors.ts";
import type { FailureNotice } from "../library/feeds/failure-notices.ts";
import type { RunningLibrary } from "../library/start-library.ts";
import type { Log } from "../log.ts";
import { safeCause } from "../safe-cause.ts";
import type { AnsweringOptions } from "./answering/answering.ts";
import type { StandIn, UnreadEvent } from "./connection/checked-events.ts";
import { connect, createClient, disconnect, refusalOf } from "./connection/client.ts";
import { registerCommands } from "./connection/deploy.ts";
import { followGonePlaces } from "./connection/gone-places.ts";
import type { HeldShards } from "./connection/held-shards.ts";
import { IdentifyGate } from "./connection/identify-gate.ts";
import { followMemberships } from "./connection/memberships.ts";
import { type ShardRange, writtenShards } from "./connection/shard-range.ts";
import type { Door, DoorSettings, OpenDoorOptions } from "./door/open-door.ts";
import { createChannelPosts } from "./posting/channel-posts.ts";
import { createRouter } from "./routing/router.ts";

export interface BotOptions extends Omit<AnsweringOptions, "services" | "tellManagers"> {
  /** Without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Commands are registered only in this server; null for everywhere. */
  readonly guildId: string | null;
  /** The servers' stored data; without it nothing can be managed, and nothing is posted. */
  readonly services?: RunningLibrary;
  /** The Discord shards of this process; default: all of them. */
  readonly shards?: ShardRange | null;
  /** Receives how many shards Discord recommends, where processes share a store. */
  readonly recommends?: (shards: number) => void;
  /** The lease for them; null if they are permanently its own. */
  readonly held?: HeldShards | null;
  /** Cancels connecting, for example when the process is about to end or has lost its lease. */
  readonly signal?: AbortSignal;
  /** Where Discord delivers interactions over HTTP; null: through the gateway. */
  readonly door?: DoorSettings | null;
  /** Whether there is a connection to the gateway at all; default: there is. */
  readonly hasGateway?: boolean;
  /** How long a stop waits for answers in progress, in milliseconds. */
  readonly lastAnswersMs?: number;
  readonly rest?: ClientOptions["rest"];
  /** Called when Discord ends the connection for good; the bot no longer answers. */
  readonly lost?: (error: OperatorError) => void;
}

export interface RunningBot {
  /** Where Discord delivers interactions over HTTP on this machine; null if through the gateway. */
  readonly doorUrl: string | null;
  /** Whether it is receiving from Discord now. */
  isConnected(): boolean;
  /**
   * Notifies a channel that its feed has failed for a day.
   *
   * @throws {Error} if that isn't possible now
   */
  failedForADay(notice: FailureNotice): Promise<void>;
  /** Posts what is waiting to be posted in channels, at once. */
  deliverPosts(): Promise<void>;
  /**
   * Makes Discord send nothing more, and waits for the answers and posts in progress. What Discord sends to another
   * process with the same shards is answered there.
   */
  stop(): Promise<void>;
}

/**
 * Long work, such as adding a zip of articles, is reported as interrupted at the next start if it isn't finished by
 * then.
 */
const LAST_ANSWERS_MS = 10_000;

/**
 * Connects the bot, registers its commands if they differ, and answers from then on.
 *
 * @throws {OperatorError} one line that says what to fix
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { apiUrl, token, guildId, rest, lost, signal, commands, services, log, now } = options;
  const { held = null, lastAnswersMs = LAST_ANSWERS_MS, door = null, hasGateway = true } = options;
  const shards = held?.range ?? options.shards ?? null;
  const unread = (event: UnreadEvent) => follow(router.onUnread(event, client.rest));
  const workers = services?.store.workers ?? null;
  const failedGate = (error: unknown) =>
    log.warn({ cause: safeCause(error, []) }, "the gate for new connections is not there");
  const gate = workers && new IdentifyGate(workers, { failed: failedGate, recommends: options.recommends });
  const standIn = hasGateway ? null : await standInFor(log, services ?? null);
  const given = { ...(rest && { rest }), ...(lost && { lost }) };
  const client = createClient({ apiUrl, unread, shards, gate, held, standIn, ...given }, log);
  const failed = (error: unknown) =>
    log.error({ cause: safeCause(error, "unknown") }, "what a server keeps could not be changed");
  const memberships = services && followMemberships(client, { services, failed });
  const gonePlaces = services && followGonePlaces(client, { services, failed });
  // Before the connection: what managers do from its first moment on is reported.
  const posts = services && createChannelPosts({ client, services, log, ...(now ? { now } : {}) });
  const router = createRouter({ ...options, ...(posts && { tellManagers: posts.tellManagers }) });
  const underWay = new Set<Promise<void>>();
  const follow = (answering: Promise<void>) => {
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
  };
  client.on(Events.InteractionCreate, interaction => follow(router.onInteraction(interaction)));
  client.on(Events.MessageCreate, message => follow(router.onMessage(message)));
  const ready = await connect(client, token, { gate, ...(signal && { signal }) });
  let opened: Door | null = null;
  try {
    const target = { applicationId: ready.application.id, guildId };
    const isChanged = await registerCommands(ready.rest, target, commands);
    const take = (event: string, data: unknown) => client.take(event, data);
    const doorFailed = (error: unknown) =>
      log.error({ cause: safeCause(error, "unknown") }, "the way in by HTTP reports an error");
    opened = door && (await openDoorAt(door, { client: ready, take, unread, failed: doorFailed }));
    log.info({ commands: commands.length, isChanged }, "ready");
  } catch (error) {
    await disconnect(client);
    throw refusalOf(error);
  }
  posts?.start();
  await services?.presence?.become("ready", held ? writtenShards(held.range) : undefined);
  return {
    doorUrl: opened?.url ?? null,
    isConnected: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    async failedForADay(notice) {
      if (!posts) throw new Error("Nothing is posted without a kept library");
      await posts.failedForADay(notice);
    },
    deliverPosts: async () => posts?.deliver(),
    async stop() {
      await finishAnswers({ opened, client, presence: services?.presence, underWay }, lastAnswersMs);
      await posts?.stop();
      await memberships?.settled();
      await gonePlaces?.settled();
      await disconnect(client);
    },
  };
}

interface Answering {
  readonly opened: Door | null;
  readonly client: { takeNothingMore(): Promise<unknown> };
  readonly presence: RunningLibrary["presence"] | undefined;
  readonly underWay: ReadonlySet<Promise<void>>;
}

/** Takes nothing more, and waits this long for what is being answered. */
async function finishAnswers(
  { opened, client, presence, underWay }: Answering,
  mostMs: number,
): Promise<void> {
  const patience = new Promise<void>(resolve => setTimeout(resolve, mostMs).unref());
  // In parallel: the database may be unreachable, and Discord must not wait for it.
  await Promise.all([
    Promise.race([opened?.stop(), patience]),
    client.takeNothingMore(),
    presence?.become("draining"),
  ]);
  await Promise.race([Promise.allSettled(underWay), patience]);
}

// The code for both is only loaded when needed.

async function openDoorAt(
  settings: DoorSettings,
  options: Omit<OpenDoorOptions, keyof DoorSettings>,
): Promise<Door> {
  const { openDoor } = await import("./door/open-door.ts");
  return openDoor({ ...settings, ...options });
}

async function standInFor(log: Log, services: RunningLibrary | null): Promise<StandIn> {
  const { WithoutGateway } = await import("./door/without-gateway.ts");
  const failed = (error: unknown) =>
    log.warn({ cause: safeCause(error, []) }, "the servers that the bot is in could not be listed");
  const kept = async () => services?.store.servers() ?? [];
  return (connections, tell) => new WithoutGateway(connections, tell, { kept, failed });
}
