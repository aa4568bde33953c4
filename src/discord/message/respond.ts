import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIContainerComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  InteractionResponseType,
  InteractionType,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type REST,
  Routes,
} from "discord.js";
import { UserError } from "../../errors.ts";
import type { Wording } from "../../wording/wording.ts";
import { escapeText } from "./escape.ts";
import { filesSent, fitReply, rowOf } from "./fit.ts";
import { notice } from "./notice.ts";
import { DEFAULT_PACE, type Pace } from "./pace.ts";
import { Progress } from "./progress.ts";
import type { Form, LinkButton, Reply } from "./reply.ts";

/** Every reply is sent from this file: within the limits, and pinging nobody. */

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

export function isAnswerable(interaction: Interaction): interaction is Interaction & Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isModalSubmit()
  );
}

/** `new`: a public message. `private`: one only for the member. `change`: the pressed message. */
export type Manner = "new" | "private" | "change";

/** What can be done while a reply is being made. */
export interface ReplyInProgress {
  /** Shows progress. */
  readonly showProgress: (reply: Reply) => void;
  /**
   * Tells Discord that an answer will come; to be called before anything is changed.
   *
   * @throws {AnsweredElsewhereError} if another session of the bot, which received the same interaction, has already
   *   told Discord: that one does the work
   */
  readonly acknowledge: () => Promise<void>;
}

/** Makes a reply. */
export type MakeReply = (beforehand: ReplyInProgress) => Promise<Reply | Form>;

/** Another session of the bot answers this interaction; there are two for a moment while it is replaced. */
class AnsweredElsewhereError extends Error {
  override readonly name = "AnsweredElsewhereError";
}

export interface RespondOptions {
  /** Must not reject. */
  readonly wording: Promise<Wording>;
  /** Receives the reason why progress could not be shown, unless there is nothing left to show it in. */
  readonly failed: (error: unknown) => void;
  readonly pace?: Pace;
}

const PINGS_NOBODY = { parse: [], repliedUser: false } as const;

const ALREADY_ACKNOWLEDGED = 40_060;

/** Unknown interaction or message, already acknowledged: too late, or done by a retry or a second press. */
const DONE_OR_TOO_LATE: ReadonlySet<string | number> = new Set([
  10_008,
  10_062,
  ALREADY_ACKNOWLEDGED,
  // Unknown webhook, invalid webhook token: an interaction's token expires after 15 minutes.
  10_015,
  50_027,
]);

/** Whether Discord refused because nothing can be answered there any more. */
export function isDoneOrTooLate(error: unknown): boolean {
  return (
    error instanceof AnsweredElsewhereError ||
    (error instanceof DiscordAPIError && DONE_OR_TOO_LATE.has(error.code))
  );
}

/** Answers with the result of `work`; if that takes long, Discord is told first that an answer will come. */
export async function respond(
  interaction: Answerable,
  manner: Manner,
  work: MakeReply,
  { wording, failed, pace = DEFAULT_PACE }: RespondOptions,
): Promise<void> {
  let deferring: Promise<Deferral> | null = null;
  const deferOnce = () => {
    deferring ??= defer(interaction, manner);
    // Awaited below; until then a refusal must not count as unhandled.
    deferring.catch(() => {});
    return deferring;
  };
  const late = setTimeout(deferOnce, pace.deferAfterMs);
  const acknowledge = async () => {
    if ((await deferOnce()) === "known-already") throw new AnsweredElsewhereError();
  };
  const progress = new Progress(
    async reply => {
      await deferring;
      await send(interaction, manner, reply, await wording);
    },
    isDoneOrTooLate,
    failed,
    pace.progressEveryMs,
  );
  const settle = async () => {
    clearTimeout(late);
    await progress.end();
    await deferring;
  };
  let reply: Reply | Form;
  try {
    reply = await work({ showProgress: state => progress.show(state), acknowledge });
  } catch (error) {
    // That Discord couldn't be told either must not hide it.
    await settle().catch(() => undefined);
    throw error;
  }
  await settle();
  if (!("modal" in reply)) return send(interaction, manner, reply, await wording);
  if (interaction.isModalSubmit()) throw new TypeError("Discord opens no form in answer to a form");
  // Discord accepts a form only as the first answer.
  if (interaction.deferred) throw new UserError("expired", ({ notices }) => notices.tryAgain);
  await interaction.showModal(reply.modal);
}

/** Posts a public container, as the answer to a button on a private reply. */
export async function respondWithCopy(
  interaction: ButtonInteraction,
  container: APIContainerComponent,
): Promise<void> {
  await sendContainer(interaction, "new", container);
}

/**
 * A short private notice, whatever has been answered before; a link becomes a button below it. It replaces a private
 * "thinking…" and progress, which would otherwise stay for ever.
 */
export async function respondPrivately(
  interaction: Answerable,
  sentence: string,
  link: LinkButton | null,
  wording: Wording,
): Promise<void> {
  const isProgressShown = isChange(interaction) && interaction.replied;
  if (interaction.deferred && (interaction.ephemeral || isProgressShown)) {
    await send(interaction, "private", notice(sentence, link), wording);
  } else {
    await respondWithContent(interaction, escapeText(sentence), link ? [rowOf([link])] : []);
  }
}

/** A private message of plain content, already in Markdown. */
export async function respondWithContent(
  interaction: Answerable,
  content: string,
  components: readonly APIActionRowComponent<APIButtonComponent>[] = [],
): Promise<void> {
  const message = {
    content,
    components,
    flags: MessageFlags.Ephemeral,
    allowedMentions: PINGS_NOBODY,
  } as const;
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(message);
    return;
  }
  // A deferred answer that everybody sees as "thinking" must not become the notice.
  if (interaction.deferred && !interaction.replied && !isChange(interaction)) await interaction.deleteReply();
  await interaction.followUp(message);
}

/** Tells the sender of an interaction that could not be read; if only suggestions are accepted, sends none. */
export async function respondUnread(
  { id, token, type }: { readonly id: string; readonly token: string; readonly type: number },
  sentence: string,
  rest: REST,
): Promise<void> {
  const body =
    type === InteractionType.ApplicationCommandAutocomplete
      ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
      : {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: {
            content: escapeText(sentence),
            flags: MessageFlags.Ephemeral,
            allowed_mentions: { parse: [] },
          },
        };
  await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
}

/** Cannot reply without permission to read message history. */
const MAY_NOT_REFER = 160_002;

/** Answers a message in its channel, once: Discord makes one message of two attempts. */
export async function respondToMessage(message: Message, reply: Reply, wording: Wording): Promise<void> {
  const answer = {
    components: [fitReply(reply, wording)],
    files: filesOf(reply),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: PINGS_NOBODY,
    nonce: message.id,
    enforceNonce: true,
  } as const;
  try {
    await message.reply({ ...answer, failIfNotExists: false });
  } catch (error) {
    const mayNotRefer = error instanceof DiscordAPIError && error.code === MAY_NOT_REFER;
    if (!mayNotRefer || !message.channel.isSendable()) throw error;
    await message.channel.send(answer);
  }
}

async function send(interaction: Answerable, manner: Manner, reply: Reply, wording: Wording): Promise<void> {
  await sendContainer(interaction, manner, fitReply(reply, wording), filesOf(reply));
}

async function sendContainer(
  interaction: Answerable,
  manner: Manner,
  container: APIContainerComponent,
  files: ReturnType<typeof filesOf> = [],
): Promise<void> {
  const message = {
    components: [container],
    files,
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: PINGS_NOBODY,
  } as const;
  if (interaction.deferred) {
    // The files of an earlier state must not stay.
    await interaction.editReply({ ...message, attachments: [] });
  } else if (manner === "change" && canUpdate(interaction)) {
    await interaction.update({ ...message, attachments: [] });
  } else {
    const flags = manner === "private" ? ([...PRIVATE_V2] as const) : message.flags;
    await interaction.reply({ ...message, flags });
  }
}

function filesOf({ files = [] }: Reply) {
  return filesSent(files).map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) }));
}

const PRIVATE_V2 = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;

/** Whether Discord only learned now that an answer will come. */
type Deferral = "told" | "known-already";

async function defer(interaction: Answerable, manner: Manner): Promise<Deferral> {
  try {
    if (manner === "change" && canUpdate(interaction)) await interaction.deferUpdate();
    else await interaction.deferReply(manner === "private" ? { flags: MessageFlags.Ephemeral } : {});
    return "told";
  } catch (error) {
    // If Discord's confirmation was lost, the client's second attempt gets "already acknowledged": the answer is
    // still owed, and without this "thinking…" would stay for ever.
    if (!(error instanceof DiscordAPIError && error.code === ALREADY_ACKNOWLEDGED)) throw error;
    interaction.deferred = true;
    return "known-already";
  }
}

/** Whether there is a message that the answer may change: a button's, or that of the button that opened a form. */
function canUpdate(
  interaction: Answerable,
): interaction is ButtonInteraction | ModalMessageModalSubmitInteraction {
  return interaction.isButton() || (interaction.isModalSubmit() && interaction.isFromMessage());
}

// An answer deferred with deferUpdate() has shown nothing that would have to be removed.
function isChange(interaction: Answerable): boolean {
  return canUpdate(interaction) && interaction.ephemeral === null;
}
