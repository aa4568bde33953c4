import type { Interaction, Message } from "discord.js";

/** The locale of the member's own Discord; null for a message, which doesn't have it. */
export function memberLocaleOf(from: Interaction | Message): string | null {
  return "locale" in from ? from.locale : null;
}

/**
 * The locale for everybody who is there: the server's setting in Discord, or in private channels that of the member
 * who asks; null in a direct message to the bot.
 */
export function sharedLocaleOf(from: Interaction | Message): string | null {
  if ("guildLocale" in from) return from.guildId === null ? from.locale : from.guildLocale;
  return from.guild?.preferredLocale ?? null;
}
