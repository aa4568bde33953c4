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
  const text = partsOfMessage(message).join("\n\n");
  if (text !== "") return text;
  const isPicture = withForwarded(message).some(
    ({ attachments, embeds }) => attachments.size > 0 || embeds.some(({ image }) => image !== null),
  );
  throw new UserError("empty-message", isPicture ? wording.notices.onlyPicture : wording.notices.noText);
}

/** Every text in a message: what was typed, what its embeds say, and the same of messages that it forwards. */
export function partsOfMessage(message: Message): string[] {
  return withForwarded(message)
    .flatMap(({ content, embeds }) => [
      content,
      ...embeds.flatMap(({ title, description, fields }) => [
        title ?? "",
        description ?? "",
        ...fields.map(({ value }) => value),
      ]),
    ])
    .filter(part => part.trim() !== "");
}

function withForwarded(message: Message) {
  return [message, ...message.messageSnapshots.values()];
}
