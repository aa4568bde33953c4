import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ChannelType,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Choice, CommandContext, PressedComponents } from "../answering/command.ts";
import {
  described,
  type OptionName,
  type SubcommandName,
  type Text,
  textOption,
  titled,
} from "../answering/command-data.ts";
import type { LibraryPress } from "../custom-ids/custom-id.ts";
import type { Form, Reply } from "../message/reply.ts";

export type Action = LibraryPress["action"];

/** The button data for each action. */
export type PressOf = {
  readonly [Name in Action]: Extract<LibraryPress, { readonly action: Name }>;
};

/** Handlers of buttons, by the action of their custom id. */
export type PressHandlers = {
  readonly [Name in Action]: (
    press: PressOf[Name],
    context: CommandContext,
    pressed: PressedComponents,
  ) => Promise<Reply | Form>;
};

/** Handlers of submitted forms, by the action of their custom id. */
export type FormHandlers = {
  readonly [Name in Action]?: (
    press: PressOf[Name],
    context: CommandContext,
    interaction: ModalSubmitInteraction,
  ) => Promise<Reply>;
};

/**
 * A subcommand of `/library`: its definition for Discord, its handler, and those of its replies' buttons and forms.
 */
export interface Subcommand {
  readonly data: APIApplicationCommandSubcommandOption;
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply | Form>;
  readonly presses?: Partial<PressHandlers>;
  readonly forms?: FormHandlers;
  /** Suggestions while its one suggested option is typed. */
  suggest?(typed: string, context: CommandContext): Promise<readonly Choice[]>;
}

export const MAX_LINK = 2_000;

export function subcommandData(
  name: SubcommandName,
  description: Text,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, ...placeData(name, description), options };
}

/** The name and the description of a subcommand, or of a group of them. */
export function placeData(name: SubcommandName, description: Text) {
  return { ...titled(({ names }) => names.subcommands[name]), ...described(description) };
}

export function articleOption(): APIApplicationCommandBasicOption {
  return textOption("article", ({ library }) => library.commands.article, {
    isRequired: true,
    isSuggested: true,
  });
}

/** @param types kinds of channel; default: those that can be posted in */
export function channelOption(
  name: OptionName,
  description: Text,
  types: readonly PostedTo[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement],
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Channel,
    ...titled(({ names }) => names.options[name]),
    ...described(description),
    channel_types: [...types],
  };
}

type PostedTo = ChannelType.GuildText | ChannelType.GuildAnnouncement | ChannelType.GuildForum;

export function roleOption(name: OptionName, description: Text): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Role,
    ...titled(({ names }) => names.options[name]),
    ...described(description),
  };
}
