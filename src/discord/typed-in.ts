import type { CommandInteractionOption, Interaction } from "discord.js";
import { unescapeText } from "./escape.ts";
import { partsOfMessage, textDisplaysOf } from "./message-words.ts";

/** Everything in an interaction that a member wrote, so that it can be kept out of the log. */
export function typedIn(interaction: Interaction): string[] {
  if (interaction.isMessageContextMenuCommand()) {
    const { targetMessage } = interaction;
    return [...partsOfMessage(targetMessage), ...textDisplaysOf(targetMessage.components)];
  }
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    return valuesOf(interaction.options.data);
  }
  // A reply shows what was asked.
  if (!interaction.isMessageComponent()) return [];
  return textDisplaysOf(interaction.message.components).flatMap(shown => [shown, unescapeText(shown)]);
}

function valuesOf(options: readonly CommandInteractionOption[]): string[] {
  return options.flatMap(({ value, options: inner }) => [
    ...(typeof value === "string" ? [value] : []),
    ...valuesOf(inner ?? []),
  ]);
}
