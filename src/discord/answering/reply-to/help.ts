import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord.js";
import type { Reply } from "../../message/reply.ts";
import { type CommandInWords, renderHelp } from "../../render/help.ts";
import type { CommandContext, SlashCommand } from "../command.ts";

/** What there is to ask, read off the commands themselves; to managers also what there is to manage. */
export function replyWithHelp(context: CommandContext): Reply {
  const { commands, isManager, server } = context;
  const slash = commands.filter(command => command.kind === "slash");
  const managing = slash.filter(({ isForManagers }) => isForManagers === true);
  return renderHelp(
    {
      slash: slash.filter(command => !managing.includes(command)).map(inWords),
      menus: commands.flatMap(command =>
        command.kind === "message-menu" ? [{ name: command.data.name, description: command.summary }] : [],
      ),
      managing: isManager && server ? managing.flatMap(partsInWords) : [],
    },
    context,
  );
}

function inWords({ data }: SlashCommand): CommandInWords {
  return { name: `/${data.name}`, description: data.description };
}

/** A line for each thing that a command can do: for each of its subcommands, where it has some. */
function partsInWords({ data }: SlashCommand): readonly CommandInWords[] {
  const parts = subcommandsOf(`/${data.name}`, data.options ?? []);
  return parts.length === 0 ? [{ name: `/${data.name}`, description: data.description }] : parts;
}

function subcommandsOf(path: string, options: readonly APIApplicationCommandOption[]): CommandInWords[] {
  return options.flatMap(option => {
    const name = `${path} ${option.name}`;
    switch (option.type) {
      case ApplicationCommandOptionType.SubcommandGroup:
        return subcommandsOf(name, option.options ?? []);
      case ApplicationCommandOptionType.Subcommand:
        return [{ name, description: option.description }];
      default:
        return [];
    }
  });
}
