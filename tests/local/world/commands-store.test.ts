import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import { describe, expect, it } from "vitest";
import { ApiError } from "../../../src/local/rules/api-error.ts";
import { CommandsStore } from "../../../src/local/world/commands-store.ts";
import { SnowflakeSource } from "../../../src/local/world/snowflake.ts";
import { ManualClock } from "../manual-clock.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const slash = (name: string, more: object = {}) => ({ name, type: 1, description: "d", ...more });
const option = (name: string, more: object = {}) => ({ name, type: 3, description: "d", ...more });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function createStore(): CommandsStore {
  return new CommandsStore("1", new SnowflakeSource(new ManualClock()));
}

function codesFor(body: unknown): string[] {
  try {
    createStore().replace(null, body);
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe("CommandsStore", () => {
  it("replace() keeps the id of a command that keeps its name, and answers with whole commands", () => {
    const store = createStore();
    const [first] = store.replace(null, [
      slash("ask", { options: [option("question", { required: true })] }),
    ]);
    const [second, other] = store.replace(null, [slash("ask"), { name: "Check", type: 3 }]);
    expect(second?.id).toBe(first?.id);
    expect(second?.version).not.toBe(first?.version);
    expect(other).toMatchObject({
      type: 3,
      description: "",
      application_id: "1",
      default_member_permissions: null,
      contexts: null,
      integration_types: [0],
      nsfw: false,
    });
  });

  it("replace() leaves out what is false, as Discord does", () => {
    const options = [option("question", { required: false, autocomplete: false, choices: [] })];
    const [command] = createStore().replace(null, [slash("ask", { options })]);
    expect(command?.options).toEqual([option("question")]);
  });

  it.each<[string, unknown, string]>([
    ["an upper-case name", [slash("Ask")], "BASE_TYPE_INVALID"],
    ["a name with a space", [slash("ask me")], "BASE_TYPE_INVALID"],
    ["no description", [{ name: "ask" }], "BASE_TYPE_REQUIRED"],
    ["a menu with a description", [{ name: "Check", type: 3, description: "d" }], "BASE_TYPE_CHOICES"],
    [
      "a description of 101 characters",
      [slash("ask", { description: "x".repeat(101) })],
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a required option after an optional one",
      [slash("ask", { options: [option("a"), option("b", { required: true })] })],
      "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ],
    [
      "two options of one name",
      [slash("ask", { options: [option("a"), option("a")] })],
      "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
    ],
    [
      "two options of one name in German",
      [slash("ask", { options: [option("a", { name_localizations: { de: "b" } }), option("b")] })],
      "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
    ],
    [
      "two commands of one name in German",
      [slash("a", { name_localizations: { de: "c" } }), slash("b", { name_localizations: { de: "c" } })],
      "APPLICATION_COMMANDS_DUPLICATE_NAME",
    ],
    [
      "an upper-case name in German",
      [slash("ask", { name_localizations: { de: "Frage" } })],
      "BASE_TYPE_INVALID",
    ],
    [
      "a description of 101 characters in German",
      [slash("ask", { description_localizations: { de: "x".repeat(101) } })],
      "BASE_TYPE_MAX_LENGTH",
    ],
    ["two commands of one name", [slash("ask"), slash("ask")], "APPLICATION_COMMANDS_DUPLICATE_NAME"],
    [
      "autocomplete with choices",
      [
        slash("ask", {
          options: [option("a", { autocomplete: true, choices: [{ name: "x", value: "x" }] })],
        }),
      ],
      "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
    ],
    ["101 commands", many(101, index => slash(`c${index}`)), "APPLICATION_COMMANDS_MAX"],
    ["16 menus of people", many(16, index => ({ name: `C ${index}`, type: 2 })), "APPLICATION_COMMANDS_MAX"],
    [
      "26 options",
      [slash("ask", { options: many(26, index => option(`o${index}`)) })],
      "BASE_TYPE_BAD_LENGTH",
    ],
    [
      "26 choices",
      [
        slash("ask", {
          options: [option("a", { choices: many(26, at => ({ name: `${at}`, value: `${at}` })) })],
        }),
      ],
      "BASE_TYPE_BAD_LENGTH",
    ],
    ["a name of 33 characters", [slash("x".repeat(33))], "BASE_TYPE_MAX_LENGTH"],
    ["16 message menus", many(16, index => ({ name: `C ${index}`, type: 3 })), "APPLICATION_COMMANDS_MAX"],
    [
      "8,001 characters",
      [
        slash("ask", {
          options: many(25, index =>
            option(`o${index}`, {
              choices: many(5, at => ({ name: `${at}${"n".repeat(50)}`, value: `${at}${"v".repeat(50)}` })),
            }),
          ),
        }),
      ],
      "APPLICATION_COMMAND_TOO_LARGE",
    ],
    [
      "a subcommand beside an option",
      [slash("ask", { options: [option("a"), { name: "sub", type: 1, description: "d" }] })],
      "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
    ],
  ])("replace() refuses %s", (_name, body, code) => {
    expect(codesFor(body)).toContain(code);
  });

  it("accepts what discord.js sends, and returns it for comparison", async () => {
    const local = await startLocal();
    const bot = await startBot(local);
    const command = new SlashCommandBuilder()
      .setName("library")
      .setDescription("Keeps the library")
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .addSubcommandGroup(group =>
        group
          .setName("feed")
          .setDescription("Feeds")
          .addSubcommand(sub =>
            sub
              .setName("add")
              .setDescription("Adds one")
              .addStringOption(string => string.setName("link").setDescription("Where").setRequired(true)),
          ),
      );
    await bot.application.commands.set([command]);
    const [fetched] = local.commands.list(null);
    expect(fetched).toMatchObject(JSON.parse(JSON.stringify(command)));
    expect((await bot.application.commands.fetch()).first()?.version).toBe(fetched?.version);
    expect(local.violations).toEqual([]);
  });

  it("offers a command only to those who may use it, where it may be used", async () => {
    const local = await startLocal();
    const bot = await startBot(local, {
      onInteraction: async interaction => {
        if (interaction.isChatInputCommand()) await interaction.reply(interaction.options.getSubcommand());
      },
    });
    const sub = { name: "add", type: 1, description: "d" };
    const manage = { default_member_permissions: PermissionFlagsBits.ManageGuild.toString(), contexts: [0] };
    await bot.application.commands.set([
      new SlashCommandBuilder().setName("here").setDescription("d").setContexts(0),
      { ...slash("library"), ...manage, options: [sub] },
    ]);
    const offered = (name: string, channel: string) => {
      const actor = local.member(name);
      const place =
        channel === "dm" ? local.world.directChannel(actor.user.id) : local.world.channelNamed(channel);
      return place
        ? local.actions.offered({ userId: actor.user.id, channel: place }).map(one => one.name)
        : [];
    };
    expect(offered("manager", "#news")).toEqual(["here", "library"]);
    expect(offered("reader", "#news")).toEqual(["here"]);
    expect(offered("reader", "dm")).toEqual([]);
    expect((await local.member("manager").slash("/library add")).text()).toBe("add");
    await expect(local.member("manager").slash("/library")).rejects.toThrow("needs a subcommand");
    await expect(local.member("reader").slash("/library add")).rejects.toThrow("is not offered to reader");
  });
});
