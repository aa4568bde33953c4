import { type Interaction, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { startLocal } from "../start-local.ts";
import { startBot } from "../test-bot.ts";

const ASK = {
  name: "ask",
  description: "Asks",
  options: [{ type: 3, name: "question", description: "d", autocomplete: true }],
};
const ROW = { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "v1:more" }] };
const FORM = {
  custom_id: "v1:form",
  title: "Form",
  components: [{ type: 18, label: "Words", component: { type: 4, style: 1, custom_id: "words" } }],
};

/** A bot that answers with a raw callback body, and what each was answered with. */
async function startRaw(bodyFor: (interaction: Interaction) => object | null) {
  const local = await startLocal();
  const answers: string[] = [];
  const bot = await startBot(local, {
    commands: [ASK],
    onInteraction: async interaction => {
      const body = bodyFor(interaction);
      if (!body) return;
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await bot.rest.post(route, { body, auth: false }).then(
        () => answers.push("accepted"),
        (error: unknown) => answers.push(JSON.stringify(Object(error).rawError)),
      );
    },
  });
  return { local, answers, reader: local.member("reader") };
}

const command = (body: object) => startRaw(interaction => (interaction.isChatInputCommand() ? body : null));
const message = (more: object = {}) => ({ type: 4, data: { content: "x", ...more } });

describe("callbacks to a command", () => {
  it.each<[string, object, string]>([
    ["a change of no message", { type: 7, data: { content: "x" } }, "BASE_TYPE_CHOICES"],
    ["a deferred change of no message", { type: 6 }, "BASE_TYPE_CHOICES"],
    ["choices", { type: 8, data: { choices: [] } }, "BASE_TYPE_CHOICES"],
    ["an unknown type", { type: 99 }, "BASE_TYPE_CHOICES"],
    [
      "a deferral with the flag for components",
      { type: 5, data: { flags: 1 << 15 } },
      "MESSAGE_FLAGS_INVALID",
    ],
    ["an unknown field", { ...message(), colour: "red" }, "UNKNOWN_FIELD"],
    [
      "a form with too long a title",
      { type: 9, data: { ...FORM, title: "x".repeat(46) } },
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a premium button",
      message({ components: [{ type: 1, components: [{ type: 2, style: 6, sku_id: "1" }] }] }),
      "UNION_TYPE_CHOICES",
    ],
    ["a launch of an activity", { type: 12 }, "LOCAL_NOT_OFFERED"],
  ])("refuse %s", async (_name, body, code) => {
    const { answers, reader, local } = await command(body);
    local.actions.slash(
      { userId: reader.user.id, channel: local.world.directChannel(reader.user.id) },
      "ask",
      {},
    );
    await expect.poll(() => answers).toEqual([expect.stringContaining(code)]);
    expect(local.violations).toHaveLength(1);
  });
});

describe("callbacks to typing", () => {
  const choice = (more: object = {}) => ({ name: "n", value: "v", ...more });
  const many = Array.from({ length: 26 }, (_, index) => choice({ value: `${index}` }));

  it.each<[string, object, string]>([
    ["26 choices", { type: 8, data: { choices: many } }, "BASE_TYPE_BAD_LENGTH"],
    ["an empty name", { type: 8, data: { choices: [choice({ name: "" })] } }, "BASE_TYPE_REQUIRED"],
    [
      "a name of 101",
      { type: 8, data: { choices: [choice({ name: "x".repeat(101) })] } },
      "BASE_TYPE_MAX_LENGTH",
    ],
    ["a value of 101", { type: 8, data: { choices: [choice({ value: "x".repeat(101) })] } }, "choices"],
    ["a message", message(), "BASE_TYPE_CHOICES"],
    ["a deferral", { type: 5 }, "BASE_TYPE_CHOICES"],
  ])("refuse %s", async (_name, body, code) => {
    const { answers, reader, local } = await startRaw(interaction =>
      interaction.isAutocomplete() ? body : null,
    );
    const who = { userId: reader.user.id, channel: local.world.directChannel(reader.user.id) };
    local.actions.autocomplete(who, "ask", { question: "w" }, "question");
    await expect.poll(() => answers).toEqual([expect.stringContaining(code)]);
  });
});

describe("callbacks to a press and to a form", () => {
  it("a form may not be answered with a form", async () => {
    const { answers, reader } = await startRaw(interaction => {
      if (interaction.isChatInputCommand()) return message({ components: [ROW] });
      return { type: 9, data: FORM };
    });
    const reply = await reader.slash("/ask");
    const form = await reader.pressForm(reply, "More");
    void form.submit({ Words: "x" }).catch(() => undefined);
    await expect
      .poll(() => answers)
      .toEqual(["accepted", "accepted", expect.stringContaining("BASE_TYPE_CHOICES")]);
  });

  it("a message of components never becomes one of words again", async () => {
    const parts = { flags: 1 << 15, components: [{ type: 10, content: "parts" }, ROW] };
    const { answers, reader } = await startRaw(interaction =>
      interaction.isChatInputCommand()
        ? { type: 4, data: parts }
        : { type: 7, data: { flags: 0, content: "words", components: [] } },
    );
    const reply = await reader.slash("/ask");
    void reader.press(reply, "More").catch(() => undefined);
    const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
    await expect.poll(() => answers).toEqual(["accepted", expect.stringContaining(code)]);
  });
});

describe("offered commands", () => {
  it.each<[string, object, string, boolean]>([
    ["in a server", { contexts: [0] }, "#news", true],
    ["not in direct messages", { contexts: [0] }, "dm", false],
    ["in direct messages", { contexts: [1] }, "dm", true],
    ["not in a server", { contexts: [1] }, "#news", false],
    ["not where only users may install it", { contexts: [0, 1], integration_types: [1] }, "#news", false],
    ["to nobody but administrators", { default_member_permissions: "0" }, "#news", false],
  ])("are offered %s", async (_name, more, place, isOffered) => {
    const local = await startLocal();
    const bot = await startBot(local);
    const body = [{ name: "ask", description: "Asks", type: 1, ...more }];
    await bot.rest.put(Routes.applicationCommands(bot.application.id), { body });
    const reader = local.member("reader");
    const channel =
      place === "dm" ? local.world.directChannel(reader.user.id) : local.world.channelNamed(place);
    if (!channel) throw new Error("no such channel");
    const offered = local.actions.offered({ userId: reader.user.id, channel });
    expect(offered.length > 0).toBe(isOffered);
    expect(local.violations).toEqual([]);
  });
});
