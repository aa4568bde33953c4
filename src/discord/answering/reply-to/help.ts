import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord.js";
import { exampleQuestions } from "../../../answers/example-questions.ts";
import { searchedOf } from "../../../answers/library.ts";
import { inSlices } from "../../../library/in-slices.ts";
import type { Reply } from "../../message/reply.ts";
import { renderHelp } from "../../render/help.ts";
import type { CommandContext, SlashCommand } from "../command.ts";

/** What there is to ask: the commands, and questions about the articles of this library; to managers also what there is to manage. */
export async function replyWithHelp(context: CommandContext): Promise<Reply> {
  const { commands, isManager, library, server } = context;
  const slash = commands.filter(command => command.kind === "slash");
  const managing = slash.filter(({ isForManagers }) => isForManagers === true);
  return renderHelp(
    {
      library: searchedOf(library.articles.map(({ article }) => article)),
      questions: await exampleQuestions(library, inSlices),
      slash: slash.filter(command => !managing.includes(command)).map(({ data }) => `/${data.name}`),
      menus: commands.flatMap(({ kind, data }) => (kind === "message-menu" ? [data.name] : [])),
      managing: isManager && server ? managing.flatMap(partsOf) : [],
    },
    context,
  );
}

/** A name for each thing that a command can do: for each of its subcommands, where it has some. */
function partsOf({ data }: SlashCommand): readonly string[] {
  const parts = subcommandsOf(`/${data.name}`, data.options ?? []);
  return parts.length === 0 ? [`/${data.name}`] : parts;
}

function subcommandsOf(path: string, options: readonly APIApplicationCommandOption[]): string[] {
  return options.flatMap(option => {
    const name = `${path} ${option.name}`;
    switch (option.type) {
      case ApplicationCommandOptionType.SubcommandGroup:
        return subcommandsOf(name, option.options ?? []);
      case ApplicationCommandOptionType.Subcommand:
        return [name];
      default:
        return [];
    }
  });
}
