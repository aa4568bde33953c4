import type { Message } from "discord.js";
import { UserError } from "../errors.ts";
import type { Wording } from "../wording/english.ts";

/**
 * The words of a message: what was typed or, where nothing was, what its embeds or the message that it
 * forwards say. Its author's name is not among them.
 *
 * @throws {UserError} `empty-message` where it has none; a picture says so
 */
export function wordsOfMessage(message: Message, wording: Wording): string {
  const snapshots = [...message.messageSnapshots.values()];
  const words = [message, ...snapshots].flatMap(({ content, embeds }) => [
    content,
    ...embeds.flatMap(({ title, description, fields }) => [
      title ?? "",
      description ?? "",
      ...fields.map(({ value }) => value),
    ]),
  ]);
  const text = words.filter(part => part.trim() !== "").join("\n\n");
  if (text !== "") return text;
  const isPicture = [message, ...snapshots].some(
    ({ attachments, embeds }) => attachments.size > 0 || embeds.some(({ image }) => image !== null),
  );
  throw new UserError("empty-message", isPicture ? wording.notices.onlyPicture : wording.notices.noText);
}
