import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import { unescapeText } from "./escape.ts";
import { joinMarkdown, type Markdown, plain } from "./markdown.ts";
import type { TextBlock } from "./reply.ts";

/**
 * Numbers of the text displays that hold what a member typed. A press reads it back from there: it would not
 * fit into a custom id, and is kept nowhere else. Far above the numbers that Discord gives by itself.
 */
export const TYPED = {
  question: 9_001,
  speaker: 9_002,
  about: 9_003,
  search: 9_004,
  domain: 9_005,
  other: 9_006,
} as const;

/** What keeps the label and the typed text apart. No label has it. */
const SEPARATOR = ": ";

/** A line with what a member typed, for `readBack`: `<label>: <typed>`. */
export function typedBlock(
  id: number,
  label: string,
  typed: string,
  format: (line: Markdown) => Markdown,
): TextBlock {
  return { kind: "text", id, lines: [format(joinMarkdown([plain(label), plain(typed)], SEPARATOR))] };
}

/** What was typed, out of a message's components; null where the message hasn't got it. */
export function readBack(components: readonly APIMessageTopLevelComponent[], id: number): string | null {
  const content = contentOf(components, id);
  const at = content?.indexOf(SEPARATOR) ?? -1;
  if (content === null || at === -1) return null;
  return unescapeText(content.slice(at + SEPARATOR.length).replace(/\*\*$/, ""));
}

function contentOf(components: readonly APIMessageTopLevelComponent[], id: number): string | null {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    for (const inner of component.components) {
      if (inner.type === ComponentType.TextDisplay && inner.id === id) return inner.content;
    }
  }
  return null;
}
