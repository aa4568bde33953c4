import { type REST, Routes, SimpleShardingStrategy } from "discord.js";
import { z } from "zod";
import type { Connections, EmitEvent } from "../connection/checked-events.ts";

/** Servers that Discord lists per request. */
const PAGE = 200;

/**
 * How often the list of servers is read again, in milliseconds: it is the only way to notice that the bot has left
 * one. That server's data is deleted 30 days later.
 */
const LISTING_MS = 6 * 60 * 60_000;

const Servers = z.array(z.object({ id: z.string() }));

export interface WithoutGatewayOptions {
  /** Servers with stored data, including those that the bot has left. */
  readonly kept: () => Promise<readonly string[]>;
  /** Called when the servers can't be listed; it is tried again. */
  readonly failed: (error: unknown) => void;
}

/**
 * Replaces connections to Discord's gateway. Asks once for the contents of a greeting (who the bot is, and in which
 * servers) and lists the servers again a few times a day; everything else is requested when needed.
 */
export class WithoutGateway extends SimpleShardingStrategy {
  readonly #rest: REST;
  readonly #tell: EmitEvent;
  readonly #options: WithoutGatewayOptions;
  #timer: NodeJS.Timeout | null = null;
  #servers: ReadonlySet<string> = new Set();

  constructor(connections: Connections, tell: EmitEvent, options: WithoutGatewayOptions) {
    super(connections);
    this.#rest = connections.options.rest;
    this.#tell = tell;
    this.#options = options;
  }

  override async spawn(): Promise<void> {
    // Nothing needs starting.
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
   * Reports to the client the servers that came and went since the last time, and all with stored data, like a
   * greeting does: a server that came and went between two checks is in neither list.
   */
  async look(): Promise<void> {
    // First: data of a server joined meanwhile must not count as left behind.
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
