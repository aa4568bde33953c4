import type { ChatInputCommandInteraction } from "discord.js";
import { UserError } from "../../errors.ts";
import { findChannel } from "../posting/send-to-channel.ts";

/**
 * Checks that the bot may write in a channel of the server.
 *
 * @throws {UserError} `bad-option`, with the permissions that it needs
 */
export async function checkMayWrite(
  { client, guildId }: ChatInputCommandInteraction,
  channel: { readonly id: string; readonly name: string | null },
): Promise<void> {
  const found = guildId !== null && (await findChannel(client, { guildId, channel: channel.id }));
  if (found && found.kind === "found") return;
  throw new UserError("bad-option", ({ library }) =>
    library.settings.cannotWrite(channel.name ?? channel.id),
  );
}
