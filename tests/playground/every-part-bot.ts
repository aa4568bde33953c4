import {
  type APILabelComponent,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from "discord.js";
import type { ConnectedBot } from "../../src/playground/restartable-bot.ts";
import { type Address, connectBot } from "./connect-bot.ts";

// All words here are invented.

/** One green point. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const option = (type: number, name: string, more: object = {}) => ({
  type,
  name,
  description: `The ${name} of the harbour`,
  ...more,
});

const COMMANDS = [
  { name: "parts", description: "Every component" },
  { name: "pictures", description: "Every way to show a picture or a file" },
  { name: "menus", description: "Every menu" },
  { name: "old", description: "An embed and files" },
  { name: "form", description: "A form" },
  {
    name: "options",
    description: "Takes options of every kind",
    options: [
      option(6, "user", { required: true }),
      option(7, "channel"),
      option(8, "role"),
      option(9, "mentionable"),
      option(4, "count", { min_value: 1, max_value: 10 }),
      option(10, "share"),
      option(3, "colour", { choices: [{ name: "Red", value: "red" }] }),
      option(5, "loud"),
      option(3, "neighbourhood"),
      option(11, "file"),
      option(3, "note"),
    ],
  },
  { name: "Check this", type: 3 },
];

const media = (name: string) => ({ url: `attachment://${name}` });
const FAR = { url: "https://pictures.example/a.png" };
const text = (content: string) => ({ type: 10, content }) as const;
const row = (...components: object[]) => ({ type: 1, components });
const button = (label: string, style: number, more: object = {}) => ({
  type: 2,
  style,
  label,
  ...(style === 5 ? { url: "https://a.example/" } : { custom_id: `press-${label}` }),
  ...more,
});
const section = (content: string, accessory: object) => ({
  type: 9,
  components: [text(content)],
  accessory,
});
const item = (description: string, more: object = {}) => ({
  media: media("point.png"),
  description,
  ...more,
});

const LONG = "The harbour of Harrow Bay stays closed until the evening, said the harbour master.";

const PARTS = [
  text(`[A link](https://a.example/) ||a|| ${LONG} ||${LONG}|| [another](https://b.example/) <@1>`),
  {
    type: 17,
    accent_color: 0x248046,
    components: [
      text(`## A heading\n> ${LONG}\n-# [small print](https://a.example/)\n- one\n- ||two||`),
      section(LONG, button("All quotations of the harbour master", 2)),
      section("Source", button("Source", 5)),
      { type: 14 },
      row(...[1, 2, 3, 4].map(style => button(`In context ${style}`, style)), button("A source", 5)),
      row(button("Gone", 2, { disabled: true }), button("⭐", 2, { emoji: { name: "⭐" } })),
      { type: 14, spacing: 2 },
      row({
        type: 3,
        custom_id: "pick",
        placeholder: "More of the harbour",
        options: [{ label: "One", value: "1", description: LONG }],
      }),
    ],
  },
  row(button("Below it", 1)),
];

const PICTURES = [
  { type: 12, items: [item("Alone")] },
  { type: 12, items: [item("Covered alone", { spoiler: true })] },
  { type: 12, items: [item("One of two"), item("The other of two", { spoiler: true })] },
  {
    type: 12,
    items: [
      item("One of four", { spoiler: true }),
      { media: FAR, description: "A far one of the harbour", spoiler: true },
      { media: FAR, description: "A far one of Harrow Bay" },
      item("Four of four"),
    ],
  },
  section("Beside a thumbnail", { type: 11, media: media("point.png"), description: "A thumbnail" }),
  section(LONG, { type: 11, media: media("point.png"), description: "A covered thumbnail", spoiler: true }),
  section("Beside a far one", { type: 11, media: FAR, spoiler: true }),
  { type: 13, file: media("library.zip") },
  { type: 13, file: media("library.zip"), spoiler: true },
  { type: 17, components: [text("Inside"), { type: 12, items: [item("Inside", { spoiler: true })] }] },
  { type: 17, spoiler: true, components: [text("Covered"), row(button("Covered", 1))] },
  row(button("Below them", 1)),
];

const options = ["One", "Two", "Three"].map(label => ({ label, value: label, description: LONG }));

const MENUS = [
  row({ type: 5, custom_id: "people", placeholder: "People" }),
  row({ type: 6, custom_id: "roles", placeholder: "Roles", max_values: 2 }),
  row({ type: 7, custom_id: "either", placeholder: "People and roles" }),
  row({ type: 8, custom_id: "places", placeholder: "Places", disabled: true }),
  row({ type: 3, custom_id: "letters", placeholder: "Letters of the harbour", max_values: 3, options }),
];

const label = (words: string, component: APILabelComponent["component"]): APILabelComponent => ({
  type: 18,
  label: words,
  description: LONG,
  component,
});

const FORM = {
  custom_id: "form",
  title: "Every kind of field",
  components: [
    text(`A form with a [link](https://a.example/). ${LONG}`),
    label("Title", { type: 4, custom_id: "title", style: 1 }),
    label("Text", { type: 4, custom_id: "text", style: 2 }),
    label("Tags", { type: 3, custom_id: "tags", max_values: 3, options }),
    label("Files", { type: 19, custom_id: "files", max_values: 2, required: false }),
  ],
};

/** A small bot that shows every kind of part that the page draws, with words long and short. */
export function connectEveryPartBot(discord: Address): Promise<ConnectedBot> {
  return connectBot(discord, COMMANDS, answer);
}

function answer(interaction: Interaction): Promise<unknown> | undefined {
  return interaction.isChatInputCommand() ? command(interaction) : undefined;
}

const FILES = [
  { name: "point.png", attachment: PNG },
  { name: "library.zip", attachment: Buffer.alloc(1_500) },
];

function command(interaction: ChatInputCommandInteraction): Promise<unknown> {
  const v2 = (components: readonly object[], files = FILES.slice(0, 0)) =>
    interaction.reply({ flags: MessageFlags.IsComponentsV2, files, components: [...components] as [] });
  switch (interaction.commandName) {
    case "parts":
      return v2(PARTS);
    case "pictures":
      return v2(PICTURES, FILES);
    case "menus":
      return interaction.reply({ flags: MessageFlags.Ephemeral, components: MENUS });
    case "old":
      return interaction.reply({
        content: `[A link](https://a.example/) ${LONG}`,
        files: [
          ...FILES,
          { name: "SPOILER_point.png", attachment: PNG },
          { name: "SPOILER_a.zip", attachment: PNG },
        ],
        embeds: [
          {
            title: "An embed of the harbour",
            url: "https://a.example/",
            description: `||b|| ${LONG} [here](https://a.example/)`,
            fields: [1, 2, 3].map(at => ({
              name: `Field ${at}`,
              value: "[value](https://a.example/)",
              inline: true,
            })),
            image: media("point.png"),
            thumbnail: FAR,
          },
        ],
      });
    default:
      return interaction.showModal(FORM);
  }
}
