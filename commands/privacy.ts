import { ApplicationCommandType } from "discord.js";
import type { SlashCommand } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/command-data.ts";
import { renderPrivacy } from "../src/discord/render/privacy.ts";
import { privacyFacts } from "../src/discord/reply-to/privacy.ts";
import { english } from "../src/wording/english.ts";

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

  async execute(_interaction, context) {
    return renderPrivacy(privacyFacts(context), context);
  },
} as const satisfies SlashCommand;
