import type { Command } from "../command.ts";
import type { HelpFacts } from "../render/help.ts";

/** What `/help` lists, read off the commands themselves. */
export function helpOn(commands: readonly Command[]): HelpFacts {
  return {
    slash: commands.flatMap(command =>
      command.kind === "slash"
        ? [{ name: `/${command.data.name}`, description: command.data.description }]
        : [],
    ),
    menus: commands.flatMap(command =>
      command.kind === "message-menu" ? [{ name: command.data.name, description: command.summary }] : [],
    ),
  };
}
