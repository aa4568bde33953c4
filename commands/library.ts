import type { ChatInputCommandInteraction } from "discord.js";
import type { CommandContext, SlashCommand } from "../src/discord/answering/command.ts";
import { addFiles, addLink } from "../src/discord/managing/adding/adding.ts";
import { textForm } from "../src/discord/managing/adding/adding-text.ts";
import { blockArticle, blockDomain, lift, listBlocked } from "../src/discord/managing/blocking/blocking.ts";
import { LIBRARY_COMMAND } from "../src/discord/managing/definition.ts";
import { exportLibrary } from "../src/discord/managing/exporting/exporting.ts";
import { addFeed, listFeeds, removeFeed } from "../src/discord/managing/feeds/feeds.ts";
import { withInterruption } from "../src/discord/managing/interruption.ts";
import { list, show } from "../src/discord/managing/listing/listing.ts";
import { replyToLibraryPress, takeLibraryForm } from "../src/discord/managing/presses.ts";
import { refresh, refreshEverything } from "../src/discord/managing/refreshing/refreshing.ts";
import { remove } from "../src/discord/managing/removing/removing.ts";
import { settings } from "../src/discord/managing/settings/settings.ts";
import { status } from "../src/discord/managing/status/status.ts";
import { suggestForLibrary } from "../src/discord/managing/suggest-for-library.ts";
import type { Form, Reply } from "../src/discord/message/reply.ts";
import { UserError } from "../src/errors.ts";
import { DiskError } from "../src/library/store/disk.ts";

type Handler = (interaction: ChatInputCommandInteraction, context: CommandContext) => Promise<Reply | Form>;

/** By the words after `/library`. */
const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["add file", addFiles],
  ["add link", addLink],
  ["add text", async (_, context) => textForm(context)],
  ["list", list],
  ["show", show],
  ["remove", remove],
  ["block article", blockArticle],
  ["block domain", blockDomain],
  ["block list", listBlocked],
  ["block lift", lift],
  ["refresh article", refresh],
  ["refresh all", refreshEverything],
  ["status", status],
  ["export", exportLibrary],
  ["feed add", addFeed],
  ["feed list", listFeeds],
  ["feed remove", removeFeed],
  ["settings", settings],
]);

/** `/library …`: what a server's managers do with its articles, feeds and settings. */
export const library = {
  kind: "slash",
  visibility: "private",
  isForManagers: true,
  data: LIBRARY_COMMAND,

  async execute(interaction, context) {
    const { options } = interaction;
    const name = [options.getSubcommandGroup(), options.getSubcommand()]
      .filter(part => part !== null)
      .join(" ");
    const handler = HANDLERS.get(name);
    if (!handler) throw new UserError("expired", context.wording.notices.expired);
    return withInterruption(await written(handler(interaction, context), context), name, context);
  },

  submit: (interaction, context, press) => written(takeLibraryForm(press, interaction, context), context),
  press: (press, pressed, context) => written(replyToLibraryPress(press, pressed, context), context),
  autocomplete: suggestForLibrary,
} as const satisfies SlashCommand;

/** @throws {UserError} `not-written` where the disk refused what was to be kept */
async function written<Value>(work: Promise<Value>, { wording }: CommandContext): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    throw new UserError("not-written", wording.library.notWritten(cause.message), { cause });
  }
}
