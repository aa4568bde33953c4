import type { ChatInputCommandInteraction, CommandInteractionOption, Interaction } from "discord.js";
import { readCustomId } from "../custom-ids/custom-id.ts";
import type { Answerable } from "../message/respond.ts";
import type { CountedAnswer } from "./outcome.ts";

export type Names = Readonly<Record<string, string | readonly string[]>>;

/**
 * How the log names an interaction: commands, options and actions, never what was typed into them.
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

/** The same for counting answers: the kind, and a single name. */
export function kindOf(interaction: Answerable): Pick<CountedAnswer, "kind" | "name"> {
  if (interaction.isButton()) return { kind: "press", name: actionOf(interaction.customId) };
  if (interaction.isModalSubmit()) return { kind: "form", name: actionOf(interaction.customId) };
  const name = interaction.isChatInputCommand() ? pathOf(interaction) : interaction.commandName;
  return { kind: "command", name };
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

// Only a subcommand, or a group of them, contains options.
function optionNames(options: readonly CommandInteractionOption[]): readonly string[] {
  return options.flatMap(({ name, options: inner }) => (inner ? optionNames(inner) : [name]));
}
