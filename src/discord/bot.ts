import { type ClientOptions, Events, Status } from "discord.js";
import type { OperatorError } from "../errors.ts";
import type { FailureNotice } from "../library/feeds/failure-notices.ts";
import type { RunningLibrary } from "../library/start-library.ts";
import type { Log } from "../log.ts";
import { safeCause } from "../safe-cause.ts";
import type { AnsweringOptions } from "./answering/answering.ts";
import { createRouter } from "./answering/router.ts";
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

export interface BotOptions extends Omit<AnsweringOptions, "services" | "tellManagers"> {
  /** Without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Commands are registered in this server only; null for everywhere. */
  readonly guildId: string | null;
  /** What servers keep; without it nothing can be managed, and nothing is posted. */
  readonly services?: RunningLibrary;
  /** Those of Discord's shards that this process has; default: all of them. */
  readonly shards?: ShardRange | null;
  /** The lease by which it has them; null where they are its own for good. */
  readonly held?: HeldShards | null;
  /** Gives connecting up, as when the process is to end or has lost its lease. */
  readonly signal?: AbortSignal;
  /** Where Discord delivers interactions by HTTP; null: it sends them through the gateway. */
  readonly door?: DoorSettings | null;
  /** Whether there is a connection to the gateway at all; default: there is. */
  readonly hasGateway?: boolean;
  /** How long a stop waits for answers that are under way, in milliseconds. */
  readonly lastAnswersMs?: number;
  readonly rest?: ClientOptions["rest"];
  /** Told when Discord ends the connection for good; the bot answers no more. */
  readonly lost?: (error: OperatorError) => void;
}

export interface RunningBot {
  /** Where Discord delivers interactions by HTTP, on this machine; null where it sends them through the gateway. */
  readonly doorUrl: string | null;
  /** Whether it hears from Discord now. */
  isConnected(): boolean;
  /**
   * Tells a channel that its feed has failed for a day.
   *
   * @throws {Error} where it can't be told now
   */
  failedForADay(notice: FailureNotice): Promise<void>;
  /** Posts in channels what waits to be posted, without waiting for its time. */
  deliverPosts(): Promise<void>;
  /**
   * Has Discord send nothing more, and waits for the answers and posts that are under way. What Discord sends
   * another process that has the same shards is answered there.
   */
  stop(): Promise<void>;
}

/** Long work, as on a zip of articles, is told as interrupted at the next start where it isn't done by then. */
const LAST_ANSWERS_MS = 10_000;

/**
 * Connects the bot, registers its commands where they differ, and answers from then on.
 *
 * @throws {OperatorError} one line that says what to mend
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { apiUrl, token, guildId, rest, lost, signal, commands, services, log, now } = options;
  const { held = null, lastAnswersMs = LAST_ANSWERS_MS, door = null, hasGateway = true } = options;
  const shards = held?.range ?? options.shards ?? null;
  const unread = (event: UnreadEvent) => follow(router.onUnread(event, client.rest));
  const workers = services?.store.workers ?? null;
  const gate =
    workers &&
    new IdentifyGate(workers, {
      failed: error => log.warn({ cause: safeCause(error, []) }, "the gate for new connections is not there"),
    });
  const standIn = hasGateway ? null : await standInFor(log, services ?? null);
  const client = createClient(
    { apiUrl, unread, shards, gate, held, standIn, ...(rest && { rest }), ...(lost && { lost }) },
    log,
  );
  const failed = (error: unknown) =>
    log.error({ cause: safeCause(error, "unknown") }, "what a server keeps could not be changed");
  const memberships = services && followMemberships(client, { services, failed });
  const gonePlaces = services && followGonePlaces(client, { services, failed });
  // Before the connection: what managers do from its first moment on is told.
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
      const patience = new Promise<void>(resolve => setTimeout(resolve, lastAnswersMs).unref());
      // At the same time: the database may be away, and Discord must not wait for it.
      await Promise.all([
        Promise.race([opened?.stop(), patience]),
        client.takeNothingMore(),
        services?.presence?.become("draining"),
      ]);
      await Promise.race([Promise.allSettled(underWay), patience]);
      await posts?.stop();
      await memberships?.settled();
      await gonePlaces?.settled();
      await disconnect(client);
    },
  };
}

// The rooms of both are only loaded where they are wanted.

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
