import type { CommandInteractionOption, Interaction } from "discord.js";
import { unescapeText } from "./escape.ts";
import { partsOfMessage } from "./message-words.ts";

/** Everything in an interaction that a member wrote, so that it can be kept out of the log. */
export function typedIn(interaction: Interaction): string[] {
  if (interaction.isMessageContextMenuCommand()) return partsOfMessage(interaction.targetMessage);
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    return valuesOf(interaction.options.data);
  }
  // A reply shows what was asked.
  return interaction.isMessageComponent() ? textsOf(interaction.message.components) : [];
}

function valuesOf(options: readonly CommandInteractionOption[]): string[] {
  return options.flatMap(({ value, options: inner }) => [
    ...(typeof value === "string" ? [value] : []),
    ...valuesOf(inner ?? []),
  ]);
}

function textsOf(components: readonly object[]): string[] {
  return components.flatMap(component => [
    ...("content" in component && typeof component.content === "string"
      ? [component.content, unescapeText(component.content)]
      : []),
    ...("components" in component && Array.isArray(component.components)
      ? textsOf(component.components)
      : []),
  ]);
}
