import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { slashData } from "../src/discord/answering/command-data.ts";
import { expired } from "../src/discord/answering/expired.ts";
import { withInterruption } from "../src/discord/managing/interruption.ts";
import { status } from "../src/discord/managing/status/status.ts";
import {
  replyToLibraryPress,
  SUBCOMMAND_OPTIONS,
  subcommandMeant,
  takeLibraryForm,
} from "../src/discord/managing/subcommands.ts";
import { UserError } from "../src/errors.ts";
import { DiskError } from "../src/library/store/disk.ts";
import { diskErrorInWords } from "../src/wording/reason-in-words.ts";

/** `/library …`: how a server's managers handle its articles, feeds and settings. */
export const library = {
  kind: "slash",
  visibility: "private",
  isForManagers: true,
  // Only in servers, and only for members who may manage the server.
  data: {
    type: ApplicationCommandType.ChatInput,
    ...slashData("library", words => words.library.description),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: SUBCOMMAND_OPTIONS,
  },

  async execute(interaction, context) {
    const subcommand = subcommandMeant(interaction);
    if (!subcommand) throw expired();
    const reply = await written(subcommand.execute(interaction, context));
    return withInterruption(reply, context, { isToldAnyway: subcommand === status });
  },

  press: (press, pressed, context) => written(replyToLibraryPress(press, context, pressed)),
  submit: (interaction, context, press) => written(takeLibraryForm(press, context, interaction)),

  async autocomplete(interaction, context) {
    const subcommand = subcommandMeant(interaction);
    return (await subcommand?.suggest?.(interaction.options.getFocused(), context)) ?? [];
  },
} as const satisfies SlashCommand;

/** @throws {UserError} `not-written` if the disk refused to store something */
async function written<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    throw new UserError("not-written", words => words.library.notWritten(diskErrorInWords(cause, words)), {
      cause,
    });
  }
}
