import { type Client, DiscordAPIError, Routes } from "discord.js";
import { z } from "zod";
import { receivesEventsOf } from "../connection/gateway-events.ts";

export interface ServersByRestOptions {
  readonly client: Client<true>;
  /** Accepts an event as if it came from the gateway. */
  readonly take: (event: string, data: unknown) => void;
  /** Receives failures that nobody is waiting for any more. */
  readonly failed: (error: unknown) => void;
  /** Milliseconds that only go forward. */
  readonly now?: () => number;
  /** How long an interaction waits for its server to be read, in milliseconds. */
  readonly waitMs?: number;
}

/**
 * How long the data read about a server is used, in milliseconds. Raising it saves three requests a server; until
 * then, roles, channels and permissions changed by managers are not seen.
 */
const FRESH_MS = 5 * 60_000;

/**
 * The wait before an interaction is acknowledged: with `deferAfterMs` it must stay below Discord's three seconds.
 * Raising it leaves less time for the acknowledgement to arrive.
 */
const WAIT_MS = 1_000;

/** Servers whose last reading is remembered; beyond that the oldest are read again. */
const MAX_REMEMBERED = 10_000;

/** Discord's codes for the bot not being in a server: unknown server, missing access. */
const NOT_THERE: ReadonlySet<string | number> = new Set([10_004, 50_001]);

/** The same for a request about the bot's own member: unknown member. */
const NO_MEMBER = 10_007;

const Guild = z.looseObject({ id: z.string() });
const Channels = z.array(z.looseObject({ id: z.string() }));
const Member = z.looseObject({ joined_at: z.string() });

/**
 * Reads from Discord, when needed, what the gateway would say about a server whose events this process doesn't
 * receive, because another process has its shard or there is no gateway at all. To the client and everything else it
 * looks like a server that has just become available, or has gone.
 */
export class ServersByRest {
  readonly #options: ServersByRestOptions;
  readonly #now: () => number;
  readonly #readAt = new Map<string, number>();
  readonly #reading = new Map<string, Promise<void>>();

  constructor(options: ServersByRestOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /**
   * Makes sure that a server's current state is known, or that the bot isn't in it. If Discord takes long to answer,
   * the last known state is used until then.
   *
   * @throws {Error} if Discord doesn't answer, or takes long and nothing is known about the server
   */
  async reach(guildId: string): Promise<void> {
    if (receivesEventsOf(this.#options.client, guildId)) return;
    const at = this.#readAt.get(guildId);
    if (at !== undefined && this.#now() - at < FRESH_MS) return;
    const reading =
      this.#reading.get(guildId) ?? this.#read(guildId).finally(() => this.#reading.delete(guildId));
    this.#reading.set(guildId, reading);
    const { client, failed, waitMs = WAIT_MS } = this.#options;
    if (await isDoneWithin(waitMs, reading)) return;
    reading.catch(failed);
    // Without it the server would look like one that has the commands but not the bot.
    if (!client.guilds.cache.has(guildId)) throw new Error("Discord takes too long to say what server it is");
  }

  /** What was read is outdated: the bot has joined the server. */
  forget(guildId: string): void {
    this.#readAt.delete(guildId);
  }

  async #read(guildId: string): Promise<void> {
    const { client, take } = this.#options;
    const server = await this.#ask(guildId);
    this.#note(guildId);
    if (server === null) return take("GUILD_DELETE", { id: guildId });
    // One that is already available would otherwise stay as it was read before.
    if (client.guilds.cache.has(guildId)) take("GUILD_DELETE", { id: guildId, unavailable: true });
    take("GUILD_CREATE", server);
  }

  /**
   * Null if the bot isn't in it, which is then stored: only Discord's codes mean that, not a status that a proxy or
   * an outage may give.
   */
  async #ask(guildId: string) {
    const { rest } = this.#options.client;
    try {
      const [guild, channels, self] = await Promise.all([
        rest.get(Routes.guild(guildId)).then(answer => Guild.parse(answer)),
        rest.get(Routes.guildChannels(guildId)).then(answer => Channels.parse(answer)),
        this.#askForSelf(guildId),
      ]);
      if (self === null) return null;
      const { joined_at } = self;
      return { ...guild, channels, members: [self], threads: [], joined_at, unavailable: false };
    } catch (error) {
      if (error instanceof DiscordAPIError && NOT_THERE.has(error.code)) return null;
      throw error;
    }
  }

  async #askForSelf(guildId: string) {
    const { rest, user } = this.#options.client;
    try {
      return Member.parse(await rest.get(Routes.guildMember(guildId, user.id)));
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === NO_MEMBER) return null;
      throw error;
    }
  }

  #note(guildId: string): void {
    this.#readAt.delete(guildId);
    this.#readAt.set(guildId, this.#now());
    for (const oldest of this.#readAt.keys()) {
      if (this.#readAt.size <= MAX_REMEMBERED) break;
      this.#readAt.delete(oldest);
    }
  }
}

async function isDoneWithin(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([work.then(() => true), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
