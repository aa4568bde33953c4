import type { Attachment, CommandInteractionOption, Interaction, ModalSubmitInteraction } from "discord.js";
import { unescapeText } from "../message/escape.ts";
import { partsOfMessage, textDisplaysOf } from "./words-of-message.ts";

/** Everything in an interaction that a member wrote, to keep it out of the log. */
export function typedIn(interaction: Interaction): string[] {
  if (interaction.isMessageContextMenuCommand()) {
    const { targetMessage } = interaction;
    return [...partsOfMessage(targetMessage), ...textDisplaysOf(targetMessage.components)];
  }
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    return valuesOf(interaction.options.data);
  }
  if (interaction.isModalSubmit()) return [...fieldsOf(interaction), ...shownIn(interaction.message)];
  return interaction.isMessageComponent() ? shownIn(interaction.message) : [];
}

function valuesOf(options: readonly CommandInteractionOption[]): string[] {
  return options.flatMap(({ value, attachment, options: inner }) => [
    ...(typeof value === "string" ? [value] : []),
    ...(attachment ? wordsOfFile(attachment) : []),
    ...valuesOf(inner ?? []),
  ]);
}

function fieldsOf({ fields }: ModalSubmitInteraction): string[] {
  return fields.fields
    .toJSON()
    .flatMap(field => [
      ...("value" in field && typeof field.value === "string" ? [field.value] : []),
      ...("values" in field ? field.values : []),
      ...("attachments" in field ? [...(field.attachments?.values() ?? [])].flatMap(wordsOfFile) : []),
    ]);
}

// Its address contains the name again, in encoded form.
function wordsOfFile({ name, title, description, url }: Attachment): string[] {
  return [name, title, description, url].filter(words => words !== null);
}

// A reply shows what was asked.
function shownIn(message: ModalSubmitInteraction["message"]): string[] {
  return textDisplaysOf(message?.components ?? []).flatMap(shown => [shown, unescapeText(shown)]);
}
