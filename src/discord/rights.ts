import { type ButtonInteraction, PermissionFlagsBits } from "discord.js";

/** Whether the one who pressed is the one who asked: by a command, by a share, or by a message. */
export function isAsker({ user, message }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

/** Whether the one who pressed may post messages where the button is. */
export function maySpeak({ memberPermissions, channel }: ButtonInteraction): boolean {
  const speaking = channel?.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return memberPermissions?.has(speaking) ?? false;
}

/** Whether the one who pressed has a role. */
export function hasRole({ member }: ButtonInteraction, roleId: string): boolean {
  const roles = member?.roles;
  return Array.isArray(roles) ? roles.includes(roleId) : (roles?.cache.has(roleId) ?? false);
}

export function mayManageMessages({ memberPermissions }: ButtonInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}
