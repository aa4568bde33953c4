import type { APIMessage } from "discord-api-types/v10";
import { renderAvatar } from "./avatar.ts";
import { el } from "./dom.ts";
import { renderComponent } from "./render-component.ts";
import { renderEmbed } from "./render-embed.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderAttachment } from "./render-media.ts";
import type { Scene } from "./scene.ts";
import { messageTime } from "./time-words.ts";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const COMPONENTS_V2 = 1 << 15;
const EXCERPT_LENGTH = 80;

export function isEphemeral({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & EPHEMERAL) !== 0;
}

export function isThinking({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & LOADING) !== 0;
}

/** One message as Discord's client shows it. */
export function renderMessage(message: APIMessage, scene: Scene): HTMLElement {
  const author = message.author.username;
  const time = messageTime(message.timestamp);
  return el(
    "article",
    {
      class: `message${isEphemeral(message) ? " ephemeral" : ""}`,
      id: `message-${message.id}`,
      "aria-label": `${author}, ${time}`,
      tabindex: -1,
    },
    renderContext(message, scene),
    renderAvatar(message.author.id, author),
    el(
      "div",
      { class: "content" },
      el(
        "header",
        {},
        el("span", { class: "author" }, author),
        message.author.bot && el("span", { class: "tag" }, "APP"),
        el("time", { datetime: message.timestamp }, time),
        renderTool(),
      ),
      el("div", { class: "body" }, ...renderBody(message, scene)),
      el("p", { class: "failure", role: "status", hidden: true }),
      isEphemeral(message) && renderEphemeralNote(message.id, scene),
    ),
  );
}

/** Opens the menu of a message with a mouse. */
function renderTool(): HTMLElement {
  return el(
    "button",
    {
      type: "button",
      class: "tool",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": "Message menu",
      tabindex: -1,
    },
    "⋯",
  );
}

/** Shows below a message that pressing its button got no answer. */
export function showFailure(article: HTMLElement, reason: string): void {
  const note = article.querySelector<HTMLElement>(".failure");
  if (!note) return;
  note.textContent = reason;
  note.hidden = false;
}

/** What a message says, for screen readers: the words of its blocks, up to a length. */
export function spokenText(article: HTMLElement, maxLength: number): string {
  const blocks = article.querySelectorAll(
    ".line, .heading, .item, .subtext, .thinking, .placeholder, .file a",
  );
  let spoken = "";
  for (const block of blocks) {
    if (spoken.length >= maxLength) break;
    const words = (block.textContent ?? "").trim();
    if (words !== "") spoken += `${spoken === "" ? "" : " · "}${words}`;
  }
  return spoken.slice(0, maxLength);
}

function renderBody(message: APIMessage, scene: Scene): (HTMLElement | null)[] {
  if (isThinking(message)) {
    const dots = el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    return [el("p", { class: "thinking" }, dots, `${message.author.username} is thinking…`)];
  }
  // In messages with components, files are where a component puts them.
  const loose = (message.flags ?? 0) & COMPONENTS_V2 ? [] : message.attachments;
  return [
    message.content === "" ? null : renderMarkdown(message.content, scene.names),
    ...message.embeds.map(embed => renderEmbed(embed, message, scene.names)),
    ...loose.map(attachment => renderAttachment(attachment, message)),
    ...(message.components ?? []).map(component => renderComponent(component, message, scene)),
    message.edited_timestamp === null ? null : el("span", { class: "edited" }, "(edited)"),
  ];
}

/** "reader used /ask", or the message that this one replies to. */
function renderContext(message: APIMessage, { names }: Scene): HTMLElement | null {
  const metadata = message.interaction_metadata;
  if (metadata?.type === 2) {
    const command = message.interaction?.name ?? "a command";
    return el(
      "div",
      { class: "context" },
      el("strong", {}, metadata.user.username),
      " used ",
      el("span", { class: "mention" }, message.type === 20 ? `/${command}` : command),
    );
  }
  const replied = message.referenced_message;
  if (!replied) return null;
  const named = firstLine(replied).replace(
    /<@!?(\d{1,20})>/g,
    (_, id: string) => `@${names.user(id) ?? "someone"}`,
  );
  const words = named.replace(/[*_~|`#>\\]/g, "").trim();
  const excerpt = words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words;
  return el(
    "div",
    { class: "context" },
    "↩ ",
    el("strong", {}, replied.author.username),
    " ",
    el("span", { class: "excerpt" }, excerpt),
  );
}

/** The first line of a message, whatever it consists of. */
function firstLine(message: APIMessage): string {
  const parts = (message.components ?? []).flatMap(part => (part.type === 17 ? part.components : [part]));
  const texts = parts.flatMap(part =>
    part.type === 10 ? part.content : part.type === 9 ? (part.components[0]?.content ?? []) : [],
  );
  const [text = "a message"] = [message.content, ...texts].filter(words => words !== "");
  return text.split("\n")[0] ?? "";
}

function renderEphemeralNote(messageId: string, scene: Scene): HTMLElement {
  const dismiss = el("button", { type: "button", class: "plain" }, "Dismiss message");
  dismiss.addEventListener("click", () => scene.dismiss(messageId));
  return el("p", { class: "ephemeral-note" }, "Only you can see this · ", dismiss);
}
