import { type REST, Routes, SimpleShardingStrategy } from "discord.js";
import { z } from "zod";
import type { Connections, Tell } from "../connection/checked-events.ts";

/** Servers that Discord lists at once. */
const PAGE = 200;

/**
 * How often the list of servers is looked at again, in milliseconds: servers that the bot has left are known by it
 * alone. What they kept is deleted 30 days later.
 */
const LISTING_MS = 6 * 60 * 60_000;

const Servers = z.array(z.object({ id: z.string() }));

export interface WithoutGatewayOptions {
  /** Servers of which something is kept, those that the bot has left among them. */
  readonly kept: () => Promise<readonly string[]>;
  /** Told where the servers can't be looked at; they are looked at again. */
  readonly failed: (error: unknown) => void;
}

/**
 * In place of connections to Discord's gateway. Asks once for what a greeting would say (who the bot is, and in which
 * servers) and looks at the servers again a few times a day; all else has to be asked for when it is needed.
 */
export class WithoutGateway extends SimpleShardingStrategy {
  readonly #rest: REST;
  readonly #tell: Tell;
  readonly #options: WithoutGatewayOptions;
  #timer: NodeJS.Timeout | null = null;
  #servers: ReadonlySet<string> = new Set();

  constructor(connections: Connections, tell: Tell, options: WithoutGatewayOptions) {
    super(connections);
    this.#rest = connections.options.rest;
    this.#tell = tell;
    this.#options = options;
  }

  override async spawn(): Promise<void> {
    // There is nothing to be started.
  }

  override async connect(): Promise<void> {
    const [user, application, servers] = await Promise.all([
      this.#rest.get(Routes.user()),
      this.#rest.get(Routes.currentApplication()),
      listServers(this.#rest),
    ]);
    this.#servers = servers;
    const guilds = [...servers].map(id => ({ id, unavailable: true }));
    const data = { v: 10, user, application, guilds, shard: [0, 1], session_id: "", resume_gateway_url: "" };
    this.#tell("ready", { data, shardId: 0 });
    this.#dispatch("READY", data);
    this.#timer = setInterval(() => void this.look().catch(this.#options.failed), LISTING_MS).unref();
  }

  /**
   * Tells the client of servers that have come and gone since it was last told, and of all that something is kept of, as
   * a greeting does: what came and went between two looks is in neither list.
   */
  async look(): Promise<void> {
    // First: what is kept of a server that comes meanwhile must not count as left.
    const kept = await this.#options.kept();
    const now = await listServers(this.#rest);
    const before = this.#servers;
    this.#servers = now;
    for (const id of new Set([...before, ...kept])) if (!now.has(id)) this.#dispatch("GUILD_DELETE", { id });
    const come = new Set([...now].filter(id => !before.has(id)));
    for (const id of kept) if (now.has(id)) come.add(id);
    for (const id of come) this.#dispatch("GUILD_CREATE", { id, unavailable: true });
  }

  override async destroy(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
  }

  #dispatch(event: string, data: unknown): void {
    this.#tell("dispatch", { data: { op: 0, s: 0, t: event, d: data }, shardId: 0 });
  }
}

async function listServers(rest: REST): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let after = "0"; ; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = Servers.parse(await rest.get(Routes.userGuilds(), { query }));
    for (const { id } of page) ids.add(id);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return ids;
    after = last.id;
  }
}
