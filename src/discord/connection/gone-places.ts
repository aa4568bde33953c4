import { type Client, GatewayDispatchEvents } from "discord.js";
import { z } from "zod";
import { Turns } from "../../library/scheduling/turns.ts";
import type { RunningLibrary } from "../../library/start-library.ts";

export interface GonePlacesOptions {
  readonly services: Pick<RunningLibrary, "libraries">;
  /** Receives what the disk refuses. */
  readonly failed: (error: unknown) => void;
}

const Named = z.object({ id: z.string() });
const Server = z.object({
  id: z.string(),
  channels: z.array(Named).optional(),
  roles: z.array(Named).optional(),
});
const Channel = z.object({ id: z.string(), guild_id: z.string() });
const Role = z.object({ role_id: z.string(), guild_id: z.string() });

/**
 * Removes channels and roles from a server's settings when they are deleted, or were while the bot was away: Discord
 * lists them with every server when it greets the bot.
 */
export function followGonePlaces(
  client: Client,
  { services, failed }: GonePlacesOptions,
): { settled(): Promise<void> } {
  const { libraries } = services;
  const turns = new Turns();
  const drop = (
    guildId: string,
    isGone: { channel?: (id: string) => boolean; role?: (id: string) => boolean },
  ) =>
    void turns
      .take(guildId, () =>
        libraries.dropGone(guildId, {
          isChannel: id => !isGone.channel?.(id),
          isRole: id => !isGone.role?.(id),
        }),
      )
      .catch(failed);
  client.ws.on(GatewayDispatchEvents.ChannelDelete, (data: unknown) => {
    const gone = Channel.safeParse(data).data;
    if (gone) drop(gone.guild_id, { channel: id => id === gone.id });
  });
  client.ws.on(GatewayDispatchEvents.GuildRoleDelete, (data: unknown) => {
    const gone = Role.safeParse(data).data;
    if (gone) drop(gone.guild_id, { role: id => id === gone.role_id });
  });
  client.ws.on(GatewayDispatchEvents.GuildCreate, (data: unknown) => {
    const { id: guildId, channels, roles } = Server.safeParse(data).data ?? {};
    if (guildId === undefined || !channels || !roles) return;
    const there = new Set([...channels, ...roles].map(({ id }) => id));
    drop(guildId, { channel: id => !there.has(id), role: id => !there.has(id) });
  });
  return { settled: () => turns.settled() };
}
