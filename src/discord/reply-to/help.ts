import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord.js";
import { exampleQuestions } from "../../answers/example-questions.ts";
import { searchedOf } from "../../answers/library.ts";
import { inSlices } from "../../library/scheduling/in-slices.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Command, CommandContext, SlashCommand } from "../answering/command.ts";
import { shownName } from "../answering/command-data.ts";
import type { Reply } from "../message/reply.ts";
import { renderHelp } from "../render/help.ts";

/**
 * What can be asked: the commands, and questions about the articles of this library; for managers also what can be
 * managed.
 */
export async function replyWithHelp(context: CommandContext): Promise<Reply> {
  const { commands, isManager, library, server, wording } = context;
  const nameOf = ({ data }: Command) => shownName(data, wording);
  const slash = commands.filter(command => command.kind === "slash");
  const managing = slash.filter(({ isForManagers }) => isForManagers === true);
  return renderHelp(
    {
      library: searchedOf(library.articles.map(({ article }) => article)),
      questions: await exampleQuestions(library, inSlices),
      slash: slash.filter(command => !managing.includes(command)).map(command => `/${nameOf(command)}`),
      menus: commands.flatMap(command => (command.kind === "message-menu" ? [nameOf(command)] : [])),
      managing: isManager && server ? managing.flatMap(command => partsOf(command, wording)) : [],
    },
    context,
  );
}

/** A name for each thing that a command can do: for each of its subcommands, if it has any. */
function partsOf({ data }: SlashCommand, wording: Wording): readonly string[] {
  const path = `/${shownName(data, wording)}`;
  const parts = subcommandsOf(path, data.options ?? [], wording);
  return parts.length === 0 ? [path] : parts;
}

function subcommandsOf(
  path: string,
  options: readonly APIApplicationCommandOption[],
  wording: Wording,
): string[] {
  return options.flatMap(option => {
    const name = `${path} ${shownName(option, wording)}`;
    switch (option.type) {
      case ApplicationCommandOptionType.SubcommandGroup:
        return subcommandsOf(name, option.options ?? [], wording);
      case ApplicationCommandOptionType.Subcommand:
        return [name];
      default:
        return [];
    }
  });
}
