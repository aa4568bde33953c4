import type { ChatInputCommandInteraction, CommandInteractionOption, Interaction } from "discord.js";
import { readCustomId } from "../presses/custom-id.ts";

export type Names = Readonly<Record<string, string | readonly string[]>>;

/**
 * What the log calls an interaction: names of commands, options and actions, never what was typed into them.
 *
 * @example { command: "library feed add", options: ["link", "channel"] }
 */
export function namesOf(interaction: Interaction): Names {
  if (interaction.isButton()) return { press: actionOf(interaction.customId) };
  if (interaction.isModalSubmit()) return { form: actionOf(interaction.customId) };
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    return { command: pathOf(interaction), options: optionNames(interaction.options.data) };
  }
  return interaction.isCommand() ? { command: interaction.commandName } : {};
}

function actionOf(customId: string): string {
  return readCustomId(customId)?.action ?? "unknown";
}

function pathOf({
  commandName,
  options,
}: {
  readonly commandName: string;
  readonly options: Pick<ChatInputCommandInteraction["options"], "getSubcommandGroup" | "getSubcommand">;
}): string {
  const names = [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)];
  return names.filter(name => name !== null).join(" ");
}

// Only a subcommand, or a group of them, has options in it.
function optionNames(options: readonly CommandInteractionOption[]): readonly string[] {
  return options.flatMap(({ name, options: inner }) => (inner ? optionNames(inner) : [name]));
}
