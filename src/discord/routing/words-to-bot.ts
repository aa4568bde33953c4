import { ChannelType, type Message } from "discord.js";

/**
 * What a member wrote to the bot in a message: the words beside its mention, or a whole direct message.
 *
 * Null if nothing was written to it: no mention in the text itself (neither the ping of a bare reply nor @everyone
 * counts), or a message from a bot, a webhook or Discord.
 */
export function wordsToBot(message: Message, botId: string): string | null {
  const { author, webhookId, system, channel, content } = message;
  if (author.bot || webhookId !== null || system) return null;
  const mention = new RegExp(`<@!?${botId}>`, "g");
  if (channel.type !== ChannelType.DM && !mention.test(content)) return null;
  return content.replace(mention, " ").trim();
}
