import { type ButtonInteraction, type Interaction, type Message, PermissionFlagsBits } from "discord.js";

/** Whether the one who pressed is the one who asked: by a command, by a share, or by a message. */
export function isAsker({ user, message }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

/** Whether somebody who did something, or wrote a message, may manage the server. */
export function mayManageServer(from: Interaction | Message): boolean {
  const permissions = "author" in from ? from.member?.permissions : from.memberPermissions;
  return permissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

export function mayManageMessages({ memberPermissions }: ButtonInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}
