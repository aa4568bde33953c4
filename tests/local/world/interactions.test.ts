import { type ButtonInteraction, MessageFlags, type RepliableInteraction } from "discord.js";
import { describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { button, type Listener, replying, startWith } from "../asking-bot.ts";

const TEXT = 10;
const ROW = 1;

/** Answers the command with two buttons, and a press as told. */
function withButtons(onPress: (interaction: ButtonInteraction) => unknown): Listener {
  return interaction => {
    if (interaction.isButton()) return onPress(interaction);
    if (!interaction.isRepliable()) return undefined;
    return interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: TEXT, content: "first" }, button("More", "v1:more"), button("Gone", "v1:gone")],
    });
  };
}

describe("Interactions", () => {
  it.each<[string, (interaction: RepliableInteraction) => unknown, string, boolean]>([
    ["a reply", i => i.reply("now"), "now", false],
    ["a private reply", i => i.reply({ content: "now", flags: MessageFlags.Ephemeral }), "now", true],
    [
      "a deferred edit",
      async i => {
        await i.deferReply();
        await i.editReply("later");
      },
      "later",
      false,
    ],
    [
      "a private deferred edit",
      async i => {
        await i.deferReply({ flags: MessageFlags.Ephemeral });
        await i.editReply("later");
      },
      "later",
      true,
    ],
    [
      "a follow-up that fills the deferred reply",
      async i => {
        await i.deferReply();
        await i.followUp("later");
      },
      "later",
      false,
    ],
    [
      "components set after deferring",
      async i => {
        await i.deferReply();
        await i.editReply({
          flags: MessageFlags.IsComponentsV2,
          components: [{ type: TEXT, content: "# parts" }],
        });
      },
      "parts",
      false,
    ],
  ])("answer() accepts %s", async (_name, handle, text, isEphemeral) => {
    const { ask, local, errors } = await startWith(replying(handle));
    const reply = await ask();
    expect([reply.text(), reply.isEphemeral, reply.isThinking]).toEqual([text, isEphemeral, false]);
    expect([errors, local.violations]).toEqual([[], []]);
  });

  it("answer() gives the message back when asked for it", async () => {
    const ids: string[] = [];
    const { ask } = await startWith(
      replying(async interaction => {
        const { resource } = await interaction.reply({ content: "now", withResponse: true });
        const fetched = await interaction.fetchReply();
        ids.push(resource?.message?.id ?? "none", fetched.id);
      }),
    );
    const reply = await ask();
    await expect.poll(() => ids).toEqual([reply.id, reply.id]);
  });

  it("messages remember who asked, with which command", async () => {
    const { ask, reader } = await startWith(replying(i => i.reply("now")));
    const { message } = await ask();
    expect(message).toMatchObject({
      type: 20,
      application_id: message.author.id,
      webhook_id: message.author.id,
      interaction_metadata: { type: 2, user: { id: reader.user.id } },
      interaction: { name: "ask", user: { username: "reader" } },
    });
  });

  it("messages name the subcommand that was used, with its group", async () => {
    const { local, reader } = await startWith(replying(i => i.reply("added")));
    const { message } = await reader.slash("/library feed add", { link: "https://a.example/" });
    expect(message.interaction?.name).toBe("library feed add");
    expect(local.violations).toEqual([]);
  });

  it("components get numeric ids in reading order, and keep those that were given", async () => {
    const { ask } = await startWith(
      replying(i =>
        i.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            { type: TEXT, content: "a", id: 2 },
            { type: TEXT, content: "b" },
            { type: TEXT, content: "c" },
          ],
        }),
      ),
    );
    const { message } = await ask();
    expect(message.components?.map(({ id }) => id)).toEqual([2, 1, 3]);
  });

  it("autocomplete offers choices for the focused option, half-typed values included", async () => {
    const seen: unknown[] = [];
    const { reader, local } = await startWith(async interaction => {
      if (!interaction.isAutocomplete()) return;
      seen.push(interaction.options.getFocused(true), interaction.options.getString("question"));
      await interaction.respond([{ name: "Joe Biden has given…", value: "a1b2" }]);
    });
    const choices = await reader.autocomplete("/ask", { question: "why", article: "Joe" });
    expect(choices).toEqual([{ name: "Joe Biden has given…", value: "a1b2" }]);
    expect(seen).toEqual([expect.objectContaining({ name: "article", value: "Joe", focused: true }), "why"]);
    expect(local.violations).toEqual([]);
  });

  it("a message menu carries the message, with its content", async () => {
    const { reader, local } = await startWith(async interaction => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral });
    });
    const said = await local.member("other").say("“I have plans to speak to Putin”");
    const reply = await reader.menu("Check this", said);
    expect([reply.text(), reply.isEphemeral, reply.message.type]).toEqual([said.content, true, 23]);
    expect(local.violations).toEqual([]);
  });

  describe("a press", () => {
    it.each<[string, (interaction: ButtonInteraction) => unknown, string]>([
      [
        "changes the message at once",
        i => i.update({ components: [{ type: TEXT, content: "second" }] }),
        "second",
      ],
      [
        "changes it after deferring",
        async i => {
          await i.deferUpdate();
          await i.editReply({ components: [{ type: TEXT, content: "second" }] });
        },
        "second",
      ],
      ["is answered privately", i => i.reply({ content: "yours", flags: MessageFlags.Ephemeral }), "yours"],
      [
        "is answered after deferring",
        async i => {
          await i.deferReply();
          await i.editReply("beside");
        },
        "beside",
      ],
      [
        "is answered beside a deferred update",
        async i => {
          await i.deferUpdate();
          await i.followUp({ content: "yours", flags: MessageFlags.Ephemeral });
        },
        "yours",
      ],
    ])("%s", async (_name, onPress, text) => {
      const { ask, reader, local, errors } = await startWith(withButtons(onPress));
      const reply = await ask();
      const answer = await reader.press(reply, "More");
      expect(answer.text()).toBe(text);
      expect(answer.id === reply.id).toBe(text === "second");
      expect([errors, local.violations]).toEqual([[], []]);
    });

    it("can delete the message", async () => {
      const { ask, reader, local } = await startWith(
        withButtons(async i => {
          await i.deferUpdate();
          await i.deleteReply();
        }),
      );
      const reply = await ask();
      expect((await reader.press(reply, "v1:gone")).isDeleted).toBe(true);
      expect(reply.isDeleted).toBe(true);
      expect(local.violations).toEqual([]);
    });

    it("carries the whole message and the member who pressed", async () => {
      const seen: unknown[] = [];
      const { ask, local } = await startWith(
        withButtons(async i => {
          const asker = i.message.interactionMetadata?.user.username;
          seen.push(
            i.user.username,
            asker,
            i.message.components.length,
            i.memberPermissions?.has("ManageMessages"),
          );
          await i.deferUpdate();
          await i.followUp({ content: "no", flags: MessageFlags.Ephemeral });
        }),
      );
      const reply = await ask();
      await local.member("manager").press(reply, "More");
      expect(seen).toEqual(["manager", "reader", 3, true]);
    });
  });

  it("select() sends the chosen values", async () => {
    const { ask, reader, local } = await startWith(async interaction => {
      if (interaction.isStringSelectMenu())
        return interaction.update({ content: interaction.values.join(" + ") });
      if (!interaction.isRepliable()) return;
      return interaction.reply({
        content: "choose",
        components: [
          {
            type: ROW,
            components: [
              {
                type: 3,
                custom_id: "v1:pick",
                max_values: 2,
                options: [
                  { label: "First", value: "1" },
                  { label: "Second", value: "2" },
                ],
              },
            ],
          },
        ],
      });
    });
    const reply = await ask();
    expect((await reader.select(reply, "Second", "1")).message.content).toBe("2 + 1");
    await expect(reader.select(reply, "Third")).rejects.toThrow('no menu offers "Third"');
    expect(local.violations).toEqual([]);
  });

  it("an answer that never comes is reported as such", async () => {
    const { ask } = await startWith(() => undefined, { timeoutMs: 100 });
    await expect(ask()).rejects.toThrow("waited 100 ms for an answer to /ask by reader; what came: nothing");
  });

  it.each<[string, (local: LocalDiscord) => Promise<unknown>, string]>([
    ["an unknown command", local => local.member("reader").slash("/nope"), "is not offered to reader here"],
    ["a missing option", local => local.member("reader").slash("/ask"), 'needs the option "question"'],
    [
      "an unknown option",
      local => local.member("reader").slash("/ask", { question: "x", colour: "red" }),
      'has no option "colour"',
    ],
    [
      "a number out of range",
      local => local.member("reader").slash("/ask", { question: "x", count: 6 }),
      "takes at most 5",
    ],
    [
      "words for a number",
      local => local.member("reader").slash("/ask", { question: "x", count: "six" }),
      "takes a number",
    ],
    [
      "autocomplete where there is none",
      local => local.member("reader").autocomplete("/ask", { question: "x" }),
      'offers nothing while "question" is typed',
    ],
    [
      "writing without permission",
      local => local.member("stranger").say("hello"),
      "stranger may not write here",
    ],
  ])("the client refuses %s", async (_name, act, message) => {
    const { local } = await startWith(() => undefined);
    await expect(act(local)).rejects.toThrow(message);
  });

  it("an ephemeral reply is out of others' sight", async () => {
    const { ask, local } = await startWith(
      replying(i =>
        i.reply({ content: "yours", flags: MessageFlags.Ephemeral, components: [button("More", "v1:more")] }),
      ),
    );
    const reply = await ask();
    const other = local.member("other");
    await expect(other.press(reply, "More")).rejects.toThrow("other cannot see message");
    expect(local.messages.list(reply.channelId, other.user.id)).toEqual([]);
  });
});
