import { MessageFlags } from "discord.js";
import type { Audience } from "../message/reply.ts";
import type { Answerable, Manner } from "../message/respond.ts";
import { isAlone } from "./where.ts";

/** Who will see a reply sent in this manner. */
export function audienceOf(interaction: Answerable, manner: Manner): Audience {
  if (isAlone(interaction)) return "direct";
  if (manner === "change") return isOnPrivate(interaction) ? "private" : "public";
  return manner === "private" ? "private" : "public";
}

/** Whether only the member can see the message with the pressed button. */
export function isOnPrivate(interaction: Answerable): boolean {
  const message = interaction.isButton() || interaction.isModalSubmit() ? interaction.message : null;
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}
