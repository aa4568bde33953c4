import { type Interaction, InteractionContextType, type Message, PermissionFlagsBits } from "discord.js";
import type { AskingPlace } from "../../library/settings/policy.ts";

/**
 * The server whose library, settings and managers apply. Null where the bot wasn't added to a server: in direct
 * messages, and anywhere a member uses it who installed it for themselves. Only the shared articles are available
 * there, and nothing is stored.
 */
export function homeOf(from: Interaction | Message): string | null {
  const { guildId, guild } = from;
  // The commands can also be added to a server without the bot: anything stored for it would be left behind.
  if (guildId === null || guild === null) return null;
  if ("author" in from) return guildId;
  return from.authorizingIntegrationOwners.guildId === guildId ? guildId : null;
}

/** Where somebody asks, and with which roles, as far as a server's settings can depend on it. */
export function placeOf(from: Interaction | Message): AskingPlace {
  const { channel, channelId, member } = from;
  const isThread = channel?.isThread() ?? false;
  return {
    channel: channel?.isThread() ? channel.parentId : channelId,
    isThread,
    roles: member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()],
  };
}

/** Whether somebody is using the bot in a server that hasn't added it. */
function isGuest(interaction: Interaction): boolean {
  return interaction.guildId !== null && interaction.authorizingIntegrationOwners.guildId === null;
}

/**
 * Whether Discord shows a reply only to the member, whatever the bot asks for: a server that hasn't added the bot
 * decides who may use it there and get public replies.
 */
export function isForcedPrivate(interaction: Interaction): boolean {
  return isGuest(interaction) && !maySpeak(interaction);
}

/** Whether the member may have the bot post something public where they are. */
export function maySpeak(interaction: Interaction): boolean {
  const { memberPermissions, channel, context } = interaction;
  // Everybody in a private channel may speak there.
  if (context === InteractionContextType.PrivateChannel) return true;
  if (isGuest(interaction) && !memberPermissions?.has(PermissionFlagsBits.UseExternalApps)) return false;
  const isGranted = (right: bigint) => memberPermissions?.has(right) ?? false;
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  // In a server that hasn't added the bot, it doesn't know which channels are threads.
  if (channel === null) return isGranted(SendMessages) || isGranted(SendMessagesInThreads);
  return isGranted(channel.isThread() ? SendMessagesInThreads : SendMessages);
}

/** Whether only the member and the bot are there. */
export function isAlone({ guildId, context }: Interaction): boolean {
  return guildId === null && context !== InteractionContextType.PrivateChannel;
}
