import type { Client } from "discord.js";
import { z } from "zod";
import type { UnreadEvent } from "../connection/checked-events.ts";
import { type DoorServerOptions, serveDoor } from "./door-server.ts";
import { ServersByRest } from "./servers-by-rest.ts";

/** Where Discord delivers interactions over HTTP. */
export type DoorSettings = Pick<DoorServerOptions, "host" | "port" | "publicKey">;

export interface OpenDoorOptions extends DoorSettings {
  readonly client: Client<true>;
  /** Accepts an event as if it came from the gateway. */
  readonly take: (event: string, data: unknown) => void;
  /** Called for an interaction that can't be accepted. */
  readonly unread: (event: UnreadEvent) => void;
  readonly failed: (error: unknown) => void;
}

export interface Door {
  readonly url: string;
  /** Accepts nothing more, and waits until everything accepted has been passed on. */
  stop(): Promise<void>;
}

const FromServer = z.object({ guild_id: z.string().regex(/^\d{1,20}$/) });

/** Sent by Discord for a server that has added the bot itself, not only its commands. */
const Added = z.object({
  event: z.object({
    type: z.literal("APPLICATION_AUTHORIZED"),
    data: z.object({
      integration_type: z.literal(0),
      scopes: z.array(z.string()).refine(scopes => scopes.includes("bot")),
      guild: z.object({ id: z.string().regex(/^\d{1,20}$/) }),
    }),
  }),
});

/**
 * Opens the HTTP entrance. What comes in there takes the same path as the gateway's events: it is checked, answered
 * and logged by the same code, which can't distinguish the two.
 *
 * @throws {OperatorError} if the port is taken or not allowed
 */
export async function openDoor(options: OpenDoorOptions): Promise<Door> {
  const { client, take, unread, failed, ...settings } = options;
  const event = "INTERACTION_CREATE";
  const servers = new ServersByRest({ client, take, failed });
  const underWay = new Set<Promise<void>>();
  const takeInteraction = async (data: unknown): Promise<void> => {
    const from = FromServer.safeParse(data).data;
    if (from) await servers.reach(from.guild_id);
    take(event, data);
  };
  const server = await serveDoor({
    ...settings,
    failed,
    interaction(data) {
      const taking = takeInteraction(data)
        .catch((error: unknown) => unread({ event, data, error }))
        .finally(() => underWay.delete(taking));
      underWay.add(taking);
    },
    event(data) {
      const added = Added.safeParse(data).data;
      if (!added) return;
      const { id } = added.event.data.guild;
      servers.forget(id);
      take("GUILD_CREATE", { id, unavailable: true });
    },
  });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await Promise.allSettled(underWay);
    },
  };
}
