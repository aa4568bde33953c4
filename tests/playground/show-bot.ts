import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from "discord.js";
import type { ConnectedBot } from "../../src/playground/restartable-bot.ts";
import { type Address, connectBot } from "./connect-bot.ts";

/** Words that try to be more than words. Invented for the tests. */
const HOSTILE =
  "<img src=x onerror=alert(1)><script>alert(1)</script> [x](javascript:alert(1)) ||hidden|| \u202Eleft <@1>";

const COMMANDS = [
  { name: "show", description: "Shows every kind of part" },
  {
    name: "find",
    description: "Finds an article",
    options: [
      { type: 3, name: "article", description: "Which one", required: true, autocomplete: true },
      { type: 5, name: "private", description: "Only to you" },
    ],
  },
  {
    name: "many",
    description: "Has more to choose from than a small window shows",
    options: [{ type: 3, name: "place", description: "Which place", autocomplete: true }],
  },
  { name: "slow", description: "Thinks first" },
  { name: "menus", description: "Shows menus of every kind" },
  { name: "Check this", type: 3 },
];

const button = (label: string, custom_id: string, style: 1 | 2 | 3 | 4) => ({
  type: 2,
  label,
  custom_id,
  style,
});

/** A small bot that shows every kind of part, for looking at the page. */
export function connectShowBot(discord: Address, start: number): Promise<ConnectedBot> {
  return connectBot(discord, COMMANDS, interaction => answer(interaction, start));
}

async function answer(interaction: Interaction, start: number): Promise<void> {
  if (interaction.isAutocomplete()) {
    if (interaction.commandName === "many") {
      const places = Array.from({ length: 25 }, (_, index) => `Place ${index + 1}`);
      await interaction.respond(places.map(name => ({ name, value: name })));
      return;
    }
    const names = ["Joe Biden has given Ukraine permission", "A second article"];
    const typed = interaction.options.getFocused().toLowerCase();
    const fitting = names.filter(name => name.toLowerCase().includes(typed));
    await interaction.respond(fitting.map((name, index) => ({ name, value: `key-${index}` })));
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Form: ${interaction.fields.getTextInputValue("title")}`);
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply({
      content: `Picked ${pickedBy(interaction).join()}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isMessageContextMenuCommand()) {
    const content = `Checked: ${interaction.targetMessage.content}`;
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton()) {
    await press(interaction.customId, interaction, start);
  } else if (interaction.isChatInputCommand()) {
    await command(interaction.commandName, interaction);
  }
}

function pickedBy(interaction: AnySelectMenuInteraction): string[] {
  if (interaction.isUserSelectMenu()) return interaction.users.map(({ username }) => username);
  if (interaction.isRoleSelectMenu()) return interaction.roles.map(({ name }) => name);
  if (interaction.isChannelSelectMenu()) {
    return interaction.channels.map(channel => ("name" in channel ? (channel.name ?? "") : ""));
  }
  return interaction.values;
}

async function press(customId: string, interaction: ButtonInteraction, start: number): Promise<void> {
  if (customId === "form") {
    const title = { type: 4, custom_id: "title", style: 1, max_length: 100 } as const;
    const components = [{ type: 18, label: "Title", component: title }] as const;
    await interaction.showModal({ custom_id: "form", title: "Add a text", components: [...components] });
  } else if (customId === "private") {
    await interaction.reply({ content: `Private, start ${start}`, flags: MessageFlags.Ephemeral });
  } else if (customId === "change") {
    await interaction.update({ components: [{ type: 10, content: `Changed, start ${start}` }] });
  } else if (customId === "delete") {
    await interaction.deferUpdate();
    await interaction.deleteReply();
  }
}

async function command(name: string, interaction: ChatInputCommandInteraction): Promise<void> {
  if (name === "slow") {
    await interaction.deferReply();
    // A test may be over by then.
    setTimeout(() => interaction.editReply("At last").catch(() => undefined), 400);
  } else if (name === "menus") {
    const row = (menu: object) => ({ type: 1, components: [menu] });
    const letters = ["a", "b", "c"].map(value => ({ label: `Letter ${value}`, value }));
    await interaction.reply({
      components: [
        row({ type: 5, custom_id: "people", placeholder: "People" }),
        row({ type: 6, custom_id: "roles", placeholder: "Roles" }),
        row({ type: 8, custom_id: "places", placeholder: "Places" }),
        row({
          type: 3,
          custom_id: "letters",
          placeholder: "Letters",
          min_values: 2,
          max_values: 3,
          options: letters,
        }),
      ],
    });
  } else if (name === "find") {
    const flags = interaction.options.getBoolean("private") ? MessageFlags.Ephemeral : undefined;
    await interaction.reply({ content: `Found ${interaction.options.getString("article", true)}`, flags });
  } else {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [
        { type: 10, content: HOSTILE },
        {
          type: 17,
          accent_color: 0x248046,
          components: [
            { type: 10, content: "## A heading\n> a quote, **bold** and \\*escaped\\*\n-# small print" },
            { type: 14 },
            {
              type: 9,
              components: [{ type: 10, content: "A section" }],
              accessory: { type: 2, style: 5, label: "Source", url: "https://a.example/" },
            },
            {
              type: 1,
              components: [
                button("Form", "form", 1),
                button("Private", "private", 2),
                button("Change", "change", 3),
                button("Delete", "delete", 4),
                button("Silent", "silent", 2),
              ],
            },
            {
              type: 1,
              components: [
                {
                  type: 3,
                  custom_id: "pick",
                  placeholder: "More",
                  options: [
                    { label: "One", value: "1" },
                    { label: "Two", value: "2", description: "the second" },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  }
}
