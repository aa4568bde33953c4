import type { APIMessage, APIMessageComponent, APIMessageTopLevelComponent } from "discord-api-types/v10";

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

/** Discord's Markdown taken out: marks, links (their label stays) and escapes. */
export function stripMarkdown(text: string): string {
  // Escaped characters are set aside first, as private-use characters, so that they are not read as marks.
  const escaped: string[] = [];
  const kept = text.replace(/\\([^\p{L}\p{N}\s])/gu, (_, character: string) => {
    escaped.push(character);
    return `\uE000${escaped.length - 1}\uE001`;
  });
  const plain = kept
    .replace(/^(?:-# |#{1,3} )/gm, "")
    .replace(/\[([^\]\n]{1,400})\]\(<?[^)\s>]{1,2000}>?\)/g, "$1")
    .replace(/\*\*|__|~~|\|\|/g, "")
    .replace(/(^|[^\p{L}\p{N}])[*_](?=\S)/gmu, "$1")
    .replace(/(\S)[*_](?=$|[^\p{L}\p{N}])/gmu, "$1")
    .replace(/<t:(\d{1,13})(?::[a-zA-Z])?>/g, (_, seconds: string) =>
      new Date(Number(seconds) * 1000).toISOString(),
    );
  return plain.replace(/\uE000(\d+)\uE001/g, (_, index: string) => escaped[Number(index)] ?? "");
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
      return [`[file: ${component.file.url.split("/").at(-1)}]`];
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
