import type { Message } from "discord.js";
import { UserError } from "../../errors.ts";
import { unescapeText } from "../message/escape.ts";
import { readBack, TYPED } from "../message/read-back.ts";

/**
 * The words of a message: what was typed, the texts of its embeds and text displays, and the same of the message
 * that it forwards. Without its author's name and its buttons. Of this bot's own posts only the excerpts or, if there
 * are none, what was asked or checked: headings, citations and labels are nobody's words.
 *
 * @throws {UserError} `empty-message` if it has none; with a picture, the error says so
 */
export function wordsOfMessage(message: Message): string {
  const isOwn = message.author.id === message.client.user.id;
  const text = isOwn ? wordsOfOwn(message) : partsOfMessage(message).join("\n\n");
  if (text.trim() !== "") return text;
  const isPicture = withForwarded(message).some(
    ({ attachments, embeds }) => attachments.size > 0 || embeds.some(({ image }) => image !== null),
  );
  throw new UserError("empty-message", ({ notices }) => (isPicture ? notices.onlyPicture : notices.noText));
}

function wordsOfOwn({ components }: Message): string {
  // A blank line for every other line separates two excerpts.
  const lines = textDisplaysOf(components).flatMap(shown => [...shown.split("\n"), ""]);
  const excerpts = lines.map(line => (line.startsWith("> ") ? wordsOfExcerpt(line) : "")).join("\n");
  if (excerpts.trim() !== "") return excerpts;
  const asked = readBack(
    components.map(component => component.toJSON()),
    TYPED.question,
  );
  return asked ?? lines.map(line => unescapeText(CHECKED.exec(line)?.[1] ?? "")).join("\n");
}

/** "-# Checked: “…”", without the label, which would be mistaken for the speaker. */
const CHECKED = /^-# [^:]*: ([\p{Pi}„‚].*)$/u;

/**
 * A line of an excerpt without bold and without the paragraph number after it: the article's own marks are escaped.
 */
function wordsOfExcerpt(line: string): string {
  return unescapeText(line.replace(/ _[^_]*_$/, "").replaceAll("**", ""));
}

/** Every text in a message and in those that it forwards, in reading order. */
export function partsOfMessage(message: Message): string[] {
  return withForwarded(message)
    .flatMap(({ content, embeds, components }) => [
      content,
      ...embeds.flatMap(({ title, description, fields }) => [
        title ?? "",
        description ?? "",
        ...fields.map(({ value }) => value),
      ]),
      // Bots escape text more often than people do; this bot's replies always do.
      ...textDisplaysOf(components).map(unescapeText),
    ])
    .filter(part => part.trim() !== "");
}

/** The texts of the text displays among a message's components, however deeply nested in containers and sections. */
export function textDisplaysOf(components: readonly object[]): string[] {
  return components.flatMap(component => [
    ...("content" in component && typeof component.content === "string" ? [component.content] : []),
    ...("components" in component && Array.isArray(component.components)
      ? textDisplaysOf(component.components)
      : []),
  ]);
}

function withForwarded(message: Message) {
  return [message, ...message.messageSnapshots.values()];
}
