import type { Interaction, Message } from "discord.js";

/** The locale of the member's own Discord; null of a message, which doesn't tell. */
export function memberLocaleOf(from: Interaction | Message): string | null {
  return "locale" in from ? from.locale : null;
}

/** The locale that the server is set to at Discord; null in direct messages. */
export function serverLocaleOf(from: Interaction | Message): string | null {
  if ("guildLocale" in from) return from.guildLocale;
  return from.guild?.preferredLocale ?? null;
}
