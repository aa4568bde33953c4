import {
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ChannelType,
  REST,
} from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../../commands/all.ts";
import { help } from "../../../commands/help.ts";
import type { SlashCommand } from "../../../src/discord/answering/command.ts";
import { registerCommands } from "../../../src/discord/connection/deploy.ts";
import { startLocal } from "../../local/start-local.ts";

describe("registerCommands()", () => {
  it.each([
    ["everywhere", false],
    ["in one server", true],
  ])("asks first, and puts once %s", async (_, isInOneServer) => {
    const local = await startLocal();
    const rest = new REST({ api: local.url, version: "10" }).setToken(local.token);
    const [guildId = null] = isInOneServer ? [...local.world.guilds.keys()] : [];
    const target = { applicationId: local.world.bot.id, guildId };
    expect(await registerCommands(rest, target, commands)).toBe(true);
    expect(await registerCommands(rest, target, commands)).toBe(false);
    const others = commands.filter(command => command !== help);
    expect(await registerCommands(rest, target, others)).toBe(true);
    const renamed = [{ ...help, data: { ...help.data, description: "Another one" } }, ...others];
    expect(await registerCommands(rest, target, renamed)).toBe(true);
    const translated = { ...help.data, name_localizations: { de: "beistand" } };
    expect(await registerCommands(rest, target, [{ ...help, data: translated }, ...others])).toBe(true);
    expect(await registerCommands(rest, target, [...commands].reverse())).toBe(true);
    expect(await registerCommands(rest, target, commands)).toBe(false);
    expect(local.violations).toEqual([]);
  });

  it("sees every difference inside subcommands", async () => {
    const local = await startLocal();
    const rest = new REST({ api: local.url, version: "10" }).setToken(local.token);
    const target = { applicationId: local.world.bot.id, guildId: null };
    const register = (feed: FeedOptions) => registerCommands(rest, target, [libraryWith(feed)]);
    await register({});
    expect(await register({})).toBe(false);
    const changed: readonly FeedOptions[] = [
      { description: "Another one" },
      { isRequired: true },
      { max: 12 },
      { types: [ChannelType.GuildText] },
      { choice: "title" },
    ];
    for (const feed of changed) {
      expect(await register(feed)).toBe(true);
      expect(await register(feed)).toBe(false);
    }
    // Discord returns them in its own order.
    expect(await register({ types: [ChannelType.GuildText, ChannelType.GuildAnnouncement] })).toBe(true);
    expect(await register({ types: [ChannelType.GuildAnnouncement, ChannelType.GuildText] })).toBe(false);
    expect(local.violations).toEqual([]);
  });
});

interface FeedOptions {
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly max?: number;
  readonly types?: (ChannelType.GuildText | ChannelType.GuildAnnouncement)[];
  readonly choice?: string;
}

function libraryWith({
  description = "A link",
  isRequired = false,
  max = 10,
  types = [ChannelType.GuildAnnouncement],
  choice = "summary",
}: FeedOptions): SlashCommand {
  const { String: text, Integer: integer, Channel: channel } = ApplicationCommandOptionType;
  const add: APIApplicationCommandSubcommandOption = {
    type: ApplicationCommandOptionType.Subcommand,
    name: "add",
    description: "Follows a feed",
    options: [
      { type: text, name: "link", description, required: isRequired },
      { type: integer, name: "most", description: "How many", min_value: 1, max_value: max },
      { type: channel, name: "channel", description: "Where to", channel_types: types },
      { type: text, name: "post", description: "What", choices: [{ name: "What", value: choice }] },
    ],
  };
  const feed: APIApplicationCommandSubcommandGroupOption = {
    type: ApplicationCommandOptionType.SubcommandGroup,
    name: "feed",
    description: "Feeds",
    options: [add],
  };
  return { ...help, data: { ...help.data, name: "library", options: [feed] } };
}
