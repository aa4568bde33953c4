import type { APIMessage, APIMessageComponent, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { type Block, type Inline, parseMarkdown } from "./markdown.ts";

/** Content, embeds and text displays exactly as sent, in reading order. */
export function markdownOf(message: APIMessage): string {
  return [message.content, ...embedLines(message), ...(message.components ?? []).flatMap(textLines)]
    .filter(line => line !== "")
    .join("\n");
}

/** A message as a person reads it: see `Reply.text()`. */
export function plainTextOf(message: APIMessage): string {
  const lines = [message.content, ...embedLines(message)].filter(line => line !== "").map(stripMarkdown);
  return [...lines, ...(message.components ?? []).flatMap(componentLines)].join("\n");
}

/**
 * Words without their formatting: marks and escapes removed, links by their labels, quotes after "> ".
 *
 * @internal
 */
export function stripMarkdown(text: string): string {
  return parseMarkdown(text).map(blockText).join("\n");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "quote":
      return block.blocks.map(inner => `> ${blockText(inner)}`).join("\n");
    case "code-block":
      return block.text;
    case "item":
      return `${block.marker} ${block.children.map(inlineText).join("")}`;
    default:
      return block.children.map(inlineText).join("");
  }
}

function inlineText(node: Inline): string {
  switch (node.kind) {
    case "text":
    case "code":
      return node.text;
    case "user":
      return `<@${node.id}>`;
    case "channel":
      return `<#${node.id}>`;
    case "role":
      return `<@&${node.id}>`;
    case "command":
      return `/${node.name}`;
    case "emoji":
      return `:${node.name}:`;
    case "time":
      return new Date(node.seconds * 1_000).toISOString();
    default:
      return node.children.map(inlineText).join("");
  }
}

function embedLines({ embeds }: APIMessage): string[] {
  return embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name ?? "",
    title ?? "",
    description ?? "",
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    footer?.text ?? "",
  ]);
}

function textLines(component: APIMessageTopLevelComponent): string[] {
  switch (component.type) {
    case 10:
      return [component.content];
    case 9:
      return component.components.map(({ content }) => content);
    case 17:
      return component.components.flatMap(textLines);
    default:
      return [];
  }
}

function componentLines(component: APIMessageTopLevelComponent): string[] {
  switch (component.type) {
    case 1:
      return [component.components.map(controlText).join(" ")];
    case 9: {
      const texts = component.components.map(({ content }) => stripMarkdown(content));
      const [first = "", ...rest] = texts;
      return [`${first} ${controlText(component.accessory)}`, ...rest];
    }
    case 10:
      return [stripMarkdown(component.content)];
    case 12:
      return component.items.map(({ description }) => `[picture: ${description ?? "no description"}]`);
    case 13:
      return [`[file: ${component.name ?? component.file.url.split("/").at(-1)}]`];
    case 14:
      return component.divider === false ? [] : ["---"];
    case 17:
      return component.components.flatMap(componentLines);
    default:
      return [`[component of type ${JSON.stringify(component)}]`];
  }
}

function controlText(component: APIMessageComponent): string {
  switch (component.type) {
    case 2: {
      const label =
        ("label" in component && component.label) || ("emoji" in component && component.emoji?.name);
      const off = component.disabled ? " (off)" : "";
      return `[${label || "?"}${off}]`;
    }
    case 3: {
      const chosen = component.options.filter(option => option.default).map(({ label }) => label);
      return `[menu: ${chosen.join(", ") || component.placeholder || "choose"}]`;
    }
    case 11:
      return `[picture: ${component.description ?? "no description"}]`;
    default:
      return "[menu]";
  }
}
