import { type ButtonInteraction, type Interaction, type Message, PermissionFlagsBits } from "discord.js";

/** Whether the member who pressed is the one who asked: by a command, a share, or a message. */
export function isAsker({ user, message }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

/** Whether the sender of an interaction or a message may manage the server. */
export function mayManageServer(from: Interaction | Message): boolean {
  const permissions = "author" in from ? from.member?.permissions : from.memberPermissions;
  return permissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

export function mayManageMessages({ memberPermissions }: ButtonInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}
