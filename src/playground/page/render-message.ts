import type { APIEmbed, APIMessage } from "discord-api-types/v10";
import { renderAvatar } from "./avatar.ts";
import { el } from "./dom.ts";
import { renderMessageMenu } from "./message-menu.ts";
import { renderComponent } from "./render-component.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { Scene } from "./scene.ts";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const EXCERPT_LENGTH = 80;

/** One message as Discord's client shows it. */
export function renderMessage(message: APIMessage, scene: Scene): HTMLElement {
  const flags = message.flags ?? 0;
  const isEphemeral = (flags & EPHEMERAL) !== 0;
  const author = message.author.username;
  const article = el(
    "article",
    {
      class: `message${isEphemeral ? " ephemeral" : ""}`,
      id: `message-${message.id}`,
      "aria-label": `${author}, ${timeOf(message.timestamp)}`,
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
        el("time", { datetime: message.timestamp }, timeOf(message.timestamp)),
      ),
      ...renderBody(message, (flags & LOADING) !== 0, scene),
      el("p", { class: "failure", role: "status", hidden: true }),
      isEphemeral && renderEphemeralNote(message.id, scene),
    ),
    renderMessageMenu(message.id, scene, isEphemeral),
  );
  return article;
}

/** Says under a message that a press on it was left without an answer. */
export function showFailure(article: HTMLElement, reason: string): void {
  const note = article.querySelector<HTMLElement>(".failure");
  if (!note) return;
  note.textContent = reason;
  note.hidden = false;
}

function renderBody(message: APIMessage, isThinking: boolean, scene: Scene): (HTMLElement | null)[] {
  if (isThinking) {
    const dots = el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
    return [el("p", { class: "thinking" }, dots, `${message.author.username} is thinking…`)];
  }
  return [
    message.content === "" ? null : renderMarkdown(message.content, scene.names),
    ...message.embeds.map(embed => renderEmbed(embed, scene)),
    ...(message.components ?? []).map(component => renderComponent(component, message.id, scene)),
    ...message.attachments.map(({ filename }) => el("div", { class: "file" }, `File: ${filename}`)),
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

/** Where a message begins, whatever it is made of. */
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

function renderEmbed(embed: APIEmbed, { names }: Scene): HTMLElement {
  const { author, title, description, fields = [], footer, color } = embed;
  const element = el(
    "div",
    { class: "container embed" },
    author && el("div", { class: "subtext" }, author.name),
    title && el("strong", {}, title),
    description && renderMarkdown(description, names),
    ...fields.map(({ name, value }) => el("div", {}, el("strong", {}, name), renderMarkdown(value, names))),
    footer && el("div", { class: "subtext" }, footer.text),
  );
  if (color !== undefined) element.style.borderLeftColor = `#${color.toString(16).padStart(6, "0")}`;
  return element;
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}
