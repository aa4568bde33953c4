import { type Interaction, InteractionContextType, type Message, PermissionFlagsBits } from "discord.js";
import type { AskingPlace } from "../../library/settings/policy.ts";

/**
 * The server whose library, settings and managers something goes by. Null where the bot wasn't added to one: in direct
 * messages, and wherever somebody uses it who installed it for themselves. There the shared articles are all there is,
 * and nothing is kept.
 */
export function homeOf(from: Interaction | Message): string | null {
  const { guildId, guild } = from;
  // Commands alone, without the bot, can be added to a server too: what it kept there would be left behind.
  if (guildId === null || guild === null) return null;
  if ("author" in from) return guildId;
  return from.authorizingIntegrationOwners.guildId === guildId ? guildId : null;
}

/** Where somebody asks, and with which roles, as a server's settings may tell between them. */
export function placeOf(from: Interaction | Message): AskingPlace {
  const { channel, channelId, member } = from;
  const isThread = channel?.isThread() ?? false;
  return {
    channel: channel?.isThread() ? channel.parentId : channelId,
    isThread,
    roles: member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()],
  };
}

/** Whether somebody uses the bot in a server that hasn't added it. */
function isGuest(interaction: Interaction): boolean {
  return interaction.guildId !== null && interaction.authorizingIntegrationOwners.guildId === null;
}

/**
 * Whether Discord would show a reply to the member alone, whatever the bot asks for: a server that hasn't added the bot
 * decides who may bring it along and be answered for everybody.
 */
export function isForcedPrivate(interaction: Interaction): boolean {
  return isGuest(interaction) && !maySpeak(interaction);
}

/** Whether the member may have the bot post something for everybody where they are. */
export function maySpeak(interaction: Interaction): boolean {
  const { memberPermissions, channel, context } = interaction;
  // Nobody holds back those who are in a private channel.
  if (context === InteractionContextType.PrivateChannel) return true;
  if (isGuest(interaction) && !memberPermissions?.has(PermissionFlagsBits.UseExternalApps)) return false;
  const isGranted = (right: bigint) => memberPermissions?.has(right) ?? false;
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  // Of a server that hasn't added the bot it doesn't know which channels are threads.
  if (channel === null) return isGranted(SendMessages) || isGranted(SendMessagesInThreads);
  return isGranted(channel.isThread() ? SendMessagesInThreads : SendMessages);
}

/** Whether only the member and the bot are there. */
export function isAlone({ guildId, context }: Interaction): boolean {
  return guildId === null && context !== InteractionContextType.PrivateChannel;
}
