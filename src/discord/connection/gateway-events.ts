import type { Client } from "discord.js";
import { shardOf } from "./shard-range.ts";

/** Whether a client is connected to Discord's gateway at all: otherwise it only receives interactions. */
export function hasGateway({ options }: Client): boolean {
  return options.intents.bitfield !== 0;
}

/** Whether a client receives a server's events: another process may have the server's shard. */
export function receivesEventsOf(client: Client, guildId: string): boolean {
  const { shards, shardCount } = client.options;
  if (!hasGateway(client)) return false;
  return !Array.isArray(shards) || shards.includes(shardOf(guildId, shardCount ?? shards.length));
}
