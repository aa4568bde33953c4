import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE, slashData } from "../src/discord/answering/command-data.ts";
import { replyWithPrivacy } from "../src/discord/reply-to/privacy.ts";

/** `/privacy`: what is stored, from the actual settings of this process. */
export const privacy = {
  kind: "slash",
  visibility: "private",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...slashData("privacy", ({ commands }) => commands.privacy.description),
  },

  execute: (_interaction, context) => replyWithPrivacy(context),
} as const satisfies SlashCommand;
