import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/answering/command.ts";
import { EVERYWHERE } from "../src/discord/answering/command-data.ts";
import { replyWithPrivacy } from "../src/discord/answering/reply-to/privacy.ts";
import { english } from "../src/wording/english/english.ts";

/** `/privacy`: what is kept, from the settings that this process really runs with. */
export const privacy = {
  kind: "slash",
  visibility: "private",
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: "privacy",
    description: english.commands.privacy.description,
  },

  execute: (_interaction, context) => replyWithPrivacy(context),
} as const satisfies SlashCommand;
