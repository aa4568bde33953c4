import { type Client, GatewayDispatchEvents } from "discord.js";
import { z } from "zod";
import { Turns } from "../../library/scheduling/turns.ts";
import type { RunningLibrary } from "../../library/start-library.ts";
import { shardOf } from "./shard-range.ts";

export interface MembershipOptions {
  readonly services: Pick<RunningLibrary, "libraries" | "store">;
  /** Receives what the disk refuses. */
  readonly failed: (error: unknown) => void;
}

export interface Memberships {
  /** Resolves when everything known so far is stored. */
  settled(): Promise<void>;
}

const Server = z.object({ id: z.string(), unavailable: z.boolean().default(false) });

const Greeting = z.object({
  guilds: z.array(Server),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});

/**
 * Tells the libraries which servers the bot is in: one that it leaves is no longer searched, and is deleted 30 days
 * later unless the bot comes back.
 *
 * Discord lists a shard's servers whenever it greets it again, which covers what happened while the bot was away.
 * The list is read as Discord sends it: the client's own would keep servers that were left meanwhile. A server with an
 * outage stays.
 */
export function followMemberships(client: Client, { services, failed }: MembershipOptions): Memberships {
  const { libraries, store } = services;
  const turns = new Turns();
  // One at a time: a server that is left and joined again must end up joined.
  const inTurn = (run: () => Promise<unknown>) => void turns.take("", run).catch(failed);
  client.ws.on(GatewayDispatchEvents.Ready, (data: unknown) =>
    inTurn(async () => {
      const { guilds, shard } = Greeting.parse(data);
      const present = new Set(guilds.map(({ id }) => id));
      for (const id of await store.servers()) {
        if (shardOf(id, shard[1]) !== shard[0]) continue;
        // One server's damaged folder must not keep the others from being updated.
        await (present.has(id) ? libraries.join(id) : libraries.leave(id)).catch(failed);
      }
    }),
  );
  client.ws.on(GatewayDispatchEvents.GuildDelete, (data: unknown) =>
    inTurn(async () => {
      const { id, unavailable } = Server.parse(data);
      if (!unavailable) await libraries.leave(id);
    }),
  );
  client.ws.on(GatewayDispatchEvents.GuildCreate, (data: unknown) =>
    inTurn(() => libraries.join(Server.parse(data).id)),
  );
  return { settled: () => turns.settled() };
}
