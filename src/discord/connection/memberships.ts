import { type Client, GatewayDispatchEvents } from "discord.js";
import { z } from "zod";
import type { RunningLibrary } from "../../library/start-library.ts";
import { Turns } from "../../library/turns.ts";
import { shardOf } from "./shard-range.ts";

export interface MembershipOptions {
  readonly services: Pick<RunningLibrary, "libraries" | "store">;
  /** Told of what the disk refuses. */
  readonly failed: (error: unknown) => void;
}

export interface Memberships {
  /** When what is known so far is written down. */
  settled(): Promise<void>;
}

const Server = z.object({ id: z.string(), unavailable: z.boolean().default(false) });

const Greeting = z.object({
  guilds: z.array(Server),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});

/**
 * Keeps the libraries told of which servers the bot is in: one that it leaves is no longer searched, and
 * deleted 30 days later unless it comes back.
 *
 * Discord lists a shard's servers whenever it greets it again, so that what happened while the bot was away
 * is made up for. The list is read as Discord sends it: the client's own would keep servers that went
 * meanwhile. A server that is only out of order stays.
 */
export function followMemberships(client: Client, { services, failed }: MembershipOptions): Memberships {
  const { libraries, store } = services;
  const turns = new Turns();
  // One after the other: a server that is left and joined again must end up joined.
  const inTurn = (run: () => Promise<unknown>) => void turns.take("", run).catch(failed);
  client.ws.on(GatewayDispatchEvents.Ready, (data: unknown) =>
    inTurn(async () => {
      const { guilds, shard } = Greeting.parse(data);
      const present = new Set(guilds.map(({ id }) => id));
      for (const id of await store.servers()) {
        if (shardOf(id, shard[1]) !== shard[0]) continue;
        // One server's broken folder must not keep the others from being told.
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
