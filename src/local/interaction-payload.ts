import { randomBytes } from "node:crypto";
import { Locale } from "discord.js";
import type { APIInteractionGuildMember, InteractionContextType } from "discord-api-types/v10";
import { LIMITS } from "./limits.ts";
import type { SnowflakeSource } from "./snowflake.ts";
import type { LocalChannel, World } from "./world.ts";

/** What every interaction says of its place and its member, whatever it is about. */
export function describePlace(world: World, ids: SnowflakeSource, channel: LocalChannel, userId: string) {
  const guild = world.guildOf(channel);
  const user = world.users.get(userId);
  if (!user) throw new Error(`no user ${userId} in the local Discord`);
  const found = guild?.members.get(userId);
  const permissions = (world.permissions(userId, channel) ?? 0n).toString();
  const member: APIInteractionGuildMember | undefined = found && { ...found, user, permissions };
  const context: InteractionContextType = guild ? 0 : 1;
  return {
    id: ids.next(),
    application_id: world.bot.id,
    token: `local-${randomBytes(24).toString("base64url")}`,
    version: 1 as const,
    channel: { ...channel, permissions },
    channel_id: channel.id,
    app_permissions: (world.permissions(world.bot.id, channel) ?? 0n).toString(),
    locale: Locale.EnglishUS,
    entitlements: [],
    authorizing_integration_owners: { 0: guild?.id ?? "0" },
    context,
    attachment_size_limit: LIMITS.file.bytes,
    ...(guild && member
      ? {
          guild: { id: guild.id, locale: Locale.EnglishUS, features: [] },
          guild_id: guild.id,
          guild_locale: Locale.EnglishUS,
          member,
        }
      : { user }),
  };
}
