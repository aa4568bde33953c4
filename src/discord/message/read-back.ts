import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import type { Wording } from "../../wording/wording.ts";
import { unescapeText } from "./escape.ts";
import { labelled } from "./labelled.ts";
import { small } from "./markdown.ts";
import type { TextBlock } from "./reply.ts";

/**
 * Ids of the text displays that contain what a member typed. Buttons read it from there: it would not fit in a
 * custom id, and is stored nowhere else. Far above the ids that Discord assigns itself.
 */
export const TYPED = {
  question: 9_001,
  speaker: 9_002,
  about: 9_003,
  search: 9_004,
  domain: 9_005,
  other: 9_006,
} as const;

/** How every language's colon ends; no label contains it. */
const COLON_END = ": ";

/** A small line with what a member typed, for `readBack`: `<label>: <typed>`. */
export function typedBlock(
  id: number,
  label: string,
  typed: string,
  wording: Pick<Wording, "colon">,
): TextBlock {
  return { kind: "text", id, lines: [small(labelled(label, typed, wording))] };
}

/** What was typed, from a message's components; null if the message doesn't contain it. */
export function readBack(components: readonly APIMessageTopLevelComponent[], id: number): string | null {
  const content = contentOf(components, id);
  const at = content?.indexOf(COLON_END) ?? -1;
  if (content === null || at === -1) return null;
  return unescapeText(content.slice(at + COLON_END.length));
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
