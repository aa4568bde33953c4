import type { Client } from "discord.js";
import { shardOf } from "./shard-range.ts";

/** Whether a client is connected to Discord's gateway at all: without it, it hears of interactions only. */
export function hasGateway({ options }: Client): boolean {
  return options.intents.bitfield !== 0;
}

/** Whether a client is told of what goes on in a server: another process may have the server's shard. */
export function hearsOf(client: Client, guildId: string): boolean {
  const { shards, shardCount } = client.options;
  if (!hasGateway(client)) return false;
  return !Array.isArray(shards) || shards.includes(shardOf(guildId, shardCount ?? shards.length));
}
