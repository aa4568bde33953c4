import {
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  type Interaction,
  type RepliableInteraction,
  SlashCommandBuilder,
} from "discord.js";
import { startLocal } from "./start-local.ts";
import { startBot } from "./test-bot.ts";

const ASK = new SlashCommandBuilder()
  .setName("ask")
  .setDescription("Asks")
  .addStringOption(option => option.setName("question").setDescription("What").setRequired(true))
  .addStringOption(option => option.setName("article").setDescription("Where").setAutocomplete(true))
  .addBooleanOption(option => option.setName("private").setDescription("Only you"))
  .addIntegerOption(option =>
    option.setName("count").setDescription("How many").setMinValue(1).setMaxValue(5),
  );
const FEED = new SlashCommandBuilder()
  .setName("library")
  .setDescription("Articles")
  .addSubcommandGroup(group =>
    group
      .setName("feed")
      .setDescription("Feeds")
      .addSubcommand(add =>
        add
          .setName("add")
          .setDescription("Adds one")
          .addStringOption(option => option.setName("link").setDescription("Where")),
      ),
  );
const CHECK = new ContextMenuCommandBuilder().setName("Check this").setType(ApplicationCommandType.Message);

export type Listener = (interaction: Interaction) => unknown;

/** A bot with commands of every kind, which answers as told; its errors are kept. */
export async function startWith(onInteraction: Listener, options: Parameters<typeof startLocal>[0] = {}) {
  const local = await startLocal(options);
  const errors: unknown[] = [];
  await startBot(local, {
    commands: [ASK, FEED, CHECK],
    onInteraction: async interaction => {
      try {
        await onInteraction(interaction);
      } catch (error) {
        errors.push(error);
      }
    },
  });
  const reader = local.member("reader").in("#news");
  return { local, errors, reader, ask: () => reader.slash("/ask", { question: "why?" }) };
}

export function codesOf(errors: readonly unknown[]): unknown[] {
  return errors.map(error => (error instanceof Error && "code" in error ? error.code : error));
}

/** Handles interactions that can be replied to. */
export function replying(handle: (interaction: RepliableInteraction) => unknown): Listener {
  return interaction => (interaction.isRepliable() ? handle(interaction) : undefined);
}

export const button = (label: string, customId: string) => ({
  type: 1,
  components: [{ type: 2, style: 2, label, custom_id: customId }],
});
