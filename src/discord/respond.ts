import {
  type APIContainerComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import type { Wording } from "../wording/english.ts";
import { escapeText } from "./escape.ts";
import { fitReply } from "./fit.ts";
import type { Form, Reply } from "./reply.ts";

/** Every reply leaves through this file: within the limits, and pinging nobody. */

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction;

/** `new`: a message for everybody. `private`: one for the member alone. `change`: the pressed message. */
export type Manner = "new" | "private" | "change";

/** Discord waits three seconds for a first sign; with this the reply's way there has half of them. */
const DEFER_AFTER_MS = 1_500;

const PINGS_NOBODY = { parse: [], repliedUser: false } as const;

/** Answers with what `work` makes; where that takes long, Discord is told first that an answer will come. */
export async function respond(
  interaction: Answerable,
  manner: Manner,
  work: () => Promise<Reply | Form>,
  wording: Wording,
): Promise<void> {
  let deferring: Promise<unknown> = Promise.resolve();
  const late = setTimeout(() => {
    deferring = defer(interaction, manner);
    // Looked at below; until then a refusal must not count as unhandled.
    deferring.catch(() => {});
  }, DEFER_AFTER_MS);
  let reply: Reply | Form;
  try {
    reply = await work();
  } finally {
    clearTimeout(late);
    await deferring;
  }
  if ("modal" in reply) await interaction.showModal(reply.modal);
  else await send(interaction, manner, [fitReply(reply, wording)]);
}

/** Posts a container for everybody, as the answer to a press on a private reply. */
export async function respondWithCopy(
  interaction: ButtonInteraction,
  container: APIContainerComponent,
): Promise<void> {
  await send(interaction, "new", [container]);
}

/** A short private notice, whatever has been answered before. */
export async function respondPrivately(interaction: Answerable, notice: string): Promise<void> {
  await respondWithContent(interaction, escapeText(notice));
}

/** A private message of plain content, already in Markdown. */
export async function respondWithContent(interaction: Answerable, content: string): Promise<void> {
  const message = { content, flags: MessageFlags.Ephemeral, allowedMentions: PINGS_NOBODY } as const;
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(message);
    return;
  }
  // A deferred answer that everybody sees as "thinking" must not become the notice.
  if (interaction.deferred && !interaction.replied && !isChange(interaction)) await interaction.deleteReply();
  await interaction.followUp(message);
}

/** Answers a message in its channel. */
export async function respondToMessage(message: Message, reply: Reply, wording: Wording): Promise<void> {
  await message.reply({
    components: [fitReply(reply, wording)],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: PINGS_NOBODY,
    failIfNotExists: false,
  });
}

async function send(
  interaction: Answerable,
  manner: Manner,
  components: readonly APIContainerComponent[],
): Promise<void> {
  const message = { components, flags: MessageFlags.IsComponentsV2, allowedMentions: PINGS_NOBODY } as const;
  if (interaction.deferred) {
    await interaction.editReply(message);
  } else if (manner === "change" && interaction.isButton()) {
    await interaction.update(message);
  } else {
    const flags = manner === "private" ? ([...PRIVATE_V2] as const) : message.flags;
    await interaction.reply({ ...message, flags });
  }
}

const PRIVATE_V2 = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;

async function defer(interaction: Answerable, manner: Manner): Promise<unknown> {
  if (manner === "change" && interaction.isButton()) return interaction.deferUpdate();
  return interaction.deferReply(manner === "private" ? { flags: MessageFlags.Ephemeral } : {});
}

// A press deferred with deferUpdate() has shown nothing that would have to be taken back.
function isChange(interaction: Answerable): boolean {
  return interaction.isButton() && interaction.ephemeral === null;
}
