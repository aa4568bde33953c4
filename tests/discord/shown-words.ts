import { type APIContainerComponent, ComponentType } from "discord.js";
import { unescapeText } from "../../src/discord/message/escape.ts";

/** Contents of all text displays, in reading order. */
export function textsOf(container: APIContainerComponent): string[] {
  return container.components.flatMap(component => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    return component.type === ComponentType.Section ? component.components.map(({ content }) => content) : [];
  });
}

/** Custom ids of all buttons, those beside a section included. */
export function customIdsOf(container: APIContainerComponent): string[] {
  const buttons = container.components.flatMap((component): object[] => {
    if (component.type === ComponentType.ActionRow) return component.components;
    return component.type === ComponentType.Section ? [component.accessory] : [];
  });
  return buttons.flatMap(button =>
    "custom_id" in button && typeof button.custom_id === "string" ? [button.custom_id] : [],
  );
}

/** The words of every excerpt as they are in the article: without quote marks, bold marks and ellipses. */
export function excerptsIn(container: APIContainerComponent): string[] {
  return textsOf(container).flatMap(content => {
    const excerpts: string[] = [];
    let open: string | null = null;
    let separator = "";
    for (const [index, piece] of content.split(/(\r\n?|\n)/).entries()) {
      if (index % 2 === 1) {
        separator = piece;
      } else if (piece.startsWith("> ")) {
        open = open === null ? piece.slice(2) : open + separator + piece.slice(2);
      } else if (open !== null) {
        excerpts.push(open);
        open = null;
      }
    }
    if (open !== null) excerpts.push(open);
    return excerpts.map(wordsOfExcerpt);
  });
}

function wordsOfExcerpt(excerpt: string): string {
  const words = excerpt.replace(/ _¶\d+_$/, "").replace(/\\.|\*\*/gsu, mark => (mark === "**" ? "" : mark));
  return unescapeText(words.replace(/^(“?)… /, "$1").replace(/ …(”?)$/, "$1"));
}

/** An excerpt without the quotation marks that a list puts around somebody's words. */
export function withoutMarks(excerpt: string): string {
  return excerpt.replace(/^“/, "").replace(/”$/, "");
}
