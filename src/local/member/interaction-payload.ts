import { Locale } from "discord.js";
import type {
  APIAuthorizingIntegrationOwnersMap,
  APIInteractionGuildMember,
  InteractionContextType,
} from "discord-api-types/v10";
import { LIMITS } from "../rules/discord-limits.ts";
import { CHANNEL_TYPES } from "../world/channels.ts";
import type { World } from "../world/world.ts";
import type { MemberInChannel } from "./member-in-channel.ts";

interface Opened {
  readonly id: string;
  readonly token: string;
  /** Who installed the app in use: the server, the member, or the member who made the pressed message. */
  readonly owners: APIAuthorizingIntegrationOwnersMap;
}

/** What every interaction says about its place and its member. */
export function describePlace(
  world: World,
  { id, token, owners }: Opened,
  { channel, userId, locale = Locale.EnglishUS }: MemberInChannel,
) {
  const guild = world.guildOf(channel);
  const user = world.users.get(userId);
  if (!user) throw new Error(`no user ${userId} in the local Discord`);
  const found = guild?.members.get(userId);
  const permissions = (world.permissions(userId, channel) ?? 0n).toString();
  const member: APIInteractionGuildMember | undefined = found && { ...found, user, permissions };
  const context: InteractionContextType = guild ? 0 : channel.type === CHANNEL_TYPES.direct ? 1 : 2;
  // The permissions of an app that the server hasn't added follow from its member's.
  const actor = owners[0] === undefined ? userId : world.bot.id;
  return {
    id,
    application_id: world.bot.id,
    token,
    version: 1 as const,
    channel: { ...channel, permissions },
    channel_id: channel.id,
    app_permissions: (world.permissions(actor, channel) ?? 0n).toString(),
    locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context,
    attachment_size_limit: LIMITS.file.bytes,
    ...(guild && member
      ? {
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_id: guild.id,
          guild_locale: guild.locale,
          member,
        }
      : { user }),
  };
}
