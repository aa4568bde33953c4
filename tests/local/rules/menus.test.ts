import { ComponentType, type Interaction } from "discord.js";
import { describe, expect, it } from "vitest";
import { ModalSchema } from "../../../src/local/rules/interaction-schema.ts";
import { brokenModalRules } from "../../../src/local/rules/modal-rules.ts";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const CHOOSE = {
  name: "choose",
  description: "Offers menus",
  options: [{ type: 3, name: "kind", description: "d" }],
};

/** What a bot reads from a menu that a member has used. */
function chosenIn(interaction: Interaction): string | null {
  if (interaction.isUserSelectMenu()) {
    return interaction.users.map(user => `${user.username} ${interaction.members.has(user.id)}`).join();
  }
  if (interaction.isRoleSelectMenu()) return interaction.roles.map(({ name }) => name).join();
  if (interaction.isMentionableSelectMenu()) {
    const people = interaction.users.map(({ username }) => username);
    return [...interaction.roles.map(({ name }) => name), ...people].join();
  }
  if (interaction.isChannelSelectMenu()) {
    return interaction.channels.map(channel => ("name" in channel ? channel.name : "?")).join();
  }
  return null;
}

async function startChoosing(menu: object) {
  const local = await startLocal();
  local.admin.createChannel("The newsroom", "bulletin", "announcements");
  await startBot(local, {
    commands: [CHOOSE],
    onInteraction: async interaction => {
      const chosen = chosenIn(interaction);
      if (chosen !== null && interaction.isMessageComponent()) await interaction.update(chosen);
      if (!interaction.isChatInputCommand()) return;
      const components = [{ type: 1, components: [{ custom_id: "v1:menu", ...menu }] }];
      await interaction.reply({ content: "choose", components });
    },
  });
  const reader = local.member("reader");
  return { local, reader, reply: await reader.slash("/choose") };
}

describe("menus of a message", () => {
  it.each<[string, object, string[], string]>([
    ["people", { type: 5, max_values: 2 }, ["@other", "manager"], "other true,manager true"],
    ["roles", { type: 6 }, ["@Managers"], "Managers"],
    ["people or roles", { type: 7, max_values: 2 }, ["other", "Members"], "Members,other"],
    ["channels", { type: 8 }, ["#general"], "general"],
    ["channels of a kind", { type: 8, channel_types: [5] }, ["bulletin"], "bulletin"],
  ])("offer %s", async (_name, menu, values, said) => {
    const { local, reader, reply } = await startChoosing(menu);
    expect(reply.selects()).toMatchObject([{ customId: "v1:menu", options: [] }]);
    expect((await reader.select(reply, ...values)).message.content).toBe(said);
    expect(local.violations).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ["nobody who isn't here", { type: 5 }, ["@nobody"]],
    ["no role that isn't", { type: 6 }, ["@Kings"]],
    ["a channel of another kind", { type: 8, channel_types: [5] }, ["#general"]],
    ["too many", { type: 5 }, ["@other", "@manager"]],
    ["one of them twice", { type: 5, max_values: 2 }, ["@other", "@other"]],
    ["anybody while it is off", { type: 5, disabled: true }, ["@other"]],
  ])("take %s", async (_name, menu, values) => {
    const { reader, reply } = await startChoosing(menu);
    await expect(reader.select(reply, ...values)).rejects.toThrow("no menu offers");
  });

  it("offer no channel that the member may not see", async () => {
    const { local, reader, reply } = await startChoosing({ type: 8 });
    local.admin.overwrite("#general", "@everyone", { deny: 1n << 10n });
    await expect(reader.select(reply, "#general")).rejects.toThrow("no menu offers");
  });
});

describe("brokenModalRules()", () => {
  const label = (component: object) => ({ type: 18, label: "Field", component });
  const input = (more: object = {}) => label({ type: 4, style: 1, custom_id: "a", ...more });
  const menu = (more: object = {}) =>
    label({ type: 3, custom_id: "m", options: [{ label: "A", value: "a" }], ...more });
  const codes = (...components: object[]): string[] => {
    const parsed = ModalSchema.safeParse({ custom_id: "f", title: "Form", components });
    if (!parsed.success) return ["SCHEMA"];
    return brokenModalRules(parsed.data).map(({ code, path }) => `${path.join(".")} ${code}`);
  };

  it.each<[string, object[]]>([
    ["words", [input({ min_length: 3, max_length: 10, value: "news" })]],
    ["notes, menus and files", [{ type: 10, content: "x" }, menu(), label({ type: 19, custom_id: "f" })]],
    ["people, roles and channels", [5, 6, 7, 8].map(type => label({ type, custom_id: `${type}` }))],
    ["nothing chosen where nothing is required", [menu({ min_values: 0, required: false })]],
  ])("takes %s", (_name, components) => {
    expect(codes(...components)).toEqual([]);
  });

  it.each<[string, object[], string]>([
    ["no component", [], "SCHEMA"],
    ["six components", Array.from({ length: 6 }, (_, index) => input({ custom_id: `${index}` })), "SCHEMA"],
    ["a button", [{ type: 1, components: [{ type: 2, style: 1, custom_id: "b", label: "B" }] }], "SCHEMA"],
    ["a label of 46 characters", [{ ...input(), label: "x".repeat(46) }], "SCHEMA"],
    ["a placeholder of 101 characters", [input({ placeholder: "x".repeat(101) })], "SCHEMA"],
    ["eleven files", [label({ type: 19, custom_id: "f", max_values: 11 })], "SCHEMA"],
    [
      "one custom id twice",
      [input(), menu({ custom_id: "a" })],
      "components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
    ],
    [
      "more than fits filled in beforehand",
      [input({ max_length: 3, value: "news" })],
      "components.0.component.value BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a least length above the most",
      [input({ min_length: 9, max_length: 3 })],
      "components.0.component.min_length BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a menu that is off",
      [menu({ disabled: true })],
      "components.0.component.disabled LOCAL_DISABLED_IN_FORM",
    ],
    [
      "no values where one is required",
      [menu({ min_values: 0 })],
      "components.0.component.min_values LOCAL_REQUIRED_WITHOUT_VALUES",
    ],
    [
      "more values than options",
      [menu({ max_values: 2 })],
      "components.0.component.max_values BASE_TYPE_BAD_LENGTH",
    ],
    [
      "more files at least than at most",
      [label({ type: 19, custom_id: "f", min_values: 3, max_values: 2 })],
      "components.0.component.min_values BASE_TYPE_BAD_LENGTH",
    ],
  ])("refuses %s", (_name, components, code) => {
    expect(codes(...components)).toContain(code);
  });
});

describe("forms with lists of Discord's", () => {
  it("take people, roles and channels by name", async () => {
    const local = await startLocal();
    const seen: string[] = [];
    await startBot(local, {
      commands: [CHOOSE],
      onInteraction: async interaction => {
        if (interaction.isChatInputCommand()) {
          await interaction.showModal({
            custom_id: "v1:form",
            title: "Who and where",
            components: [
              { type: 18, label: "Who", component: { type: ComponentType.UserSelect, custom_id: "who" } },
              {
                type: 18,
                label: "Where",
                component: { type: ComponentType.ChannelSelect, custom_id: "where" },
              },
            ],
          });
        }
        if (!interaction.isModalSubmit()) return;
        const { fields } = interaction;
        seen.push(...(fields.getSelectedUsers("who")?.map(({ username }) => username) ?? []));
        seen.push(
          ...(fields
            .getSelectedChannels("where")
            ?.map(found => ("name" in found ? (found.name ?? "?") : "?")) ?? []),
        );
        await interaction.reply("thanks");
      },
    });
    const form = await local.member("reader").slashForm("/choose");
    await expect(form.submit({ Who: "@nobody", Where: "#news" })).rejects.toThrow('"Who" knows nobody');
    await expect(form.submit({ Where: "#news" })).rejects.toThrow('"Who" must be filled in');
    await form.submit({ Who: "@other", Where: "#news" });
    expect(seen).toEqual(["other", "news"]);
    expect(local.violations).toEqual([]);
  });
});
