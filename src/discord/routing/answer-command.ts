import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import { safeCause } from "../../safe-cause.ts";
import type { Answering } from "../answering/answering.ts";
import type { Choice } from "../answering/command.ts";
import { expired } from "../answering/expired.ts";
import { checkMayAsk, checkMayUse, mayUse } from "../answering/may-use.ts";
import { namesOf } from "../answering/names-of.ts";
import type { Outcome } from "../answering/outcome.ts";
import { typedIn } from "../answering/typed-in.ts";
import { isForcedPrivate } from "../answering/where.ts";

/** Answers a slash command, for everybody or for the member alone. */
export async function answerSlash(
  interaction: ChatInputCommandInteraction,
  answering: Answering,
): Promise<Outcome> {
  const command = answering.slash.get(interaction.commandName);
  if (!command) throw expired();
  answering.count.question(interaction.user.id, interaction.guildId);
  const isPrivate =
    command.visibility === "private" ||
    isForcedPrivate(interaction) ||
    (interaction.options.getBoolean("private") ?? (await answering.policyOf(interaction)).isPrivateByDefault);
  return answering.reply(interaction, isPrivate ? "private" : "new", context => {
    checkMayUse(command, context);
    return command.execute(interaction, context);
  });
}

/** Answers a command on a message, for the member alone. */
export async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  answering: Answering,
): Promise<Outcome> {
  const menu = answering.menus.get(interaction.commandName);
  if (!menu) throw expired();
  answering.count.question(interaction.user.id, interaction.guildId);
  return answering.reply(interaction, "private", context => {
    checkMayAsk(context);
    return menu.execute(interaction, context);
  });
}

/** Suggests values for an option while it is typed; none if that fails. */
export async function suggest(interaction: AutocompleteInteraction, answering: Answering): Promise<void> {
  let choices: readonly Choice[] = [];
  try {
    const context = await answering.contextOf(interaction, "private");
    const command = answering.slash.get(interaction.commandName);
    if (command?.autocomplete && mayUse(command, context)) {
      choices = await command.autocomplete(interaction, context);
    }
  } catch (error) {
    const cause = safeCause(error, typedIn(interaction));
    answering.log.error({ ...namesOf(interaction), cause }, "no suggestions");
  }
  await interaction.respond([...choices]);
}
