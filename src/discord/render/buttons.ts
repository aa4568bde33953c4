import type { Excerpt } from "../../answers/answer.ts";
import type { Button, ButtonsBlock } from "../message/reply.ts";
import { type Press, writeCustomId } from "../presses/custom-id.ts";
import type { Place } from "../presses/fields.ts";
import type { RenderOptions } from "./render-options.ts";

export function pressButton(label: string, press: Press, { isDisabled = false } = {}): Button {
  return { kind: "press", label, customId: writeCustomId(press), isDisabled };
}

export function contextButton(excerpt: Excerpt, { wording }: RenderOptions): Button {
  return pressButton(wording.buttons.context, { action: "context", place: placeOf(excerpt) });
}

/** The last row of a reply, at most five buttons: Share first on a private one, Delete last where a member asked. */
export function lastRow(
  buttons: readonly (Button | null)[],
  { wording, audience }: RenderOptions,
): ButtonsBlock {
  const given = buttons.filter(button => button !== null);
  switch (audience) {
    case "public": {
      const remove = pressButton(wording.buttons.delete, { action: "delete" });
      return { kind: "buttons", buttons: [...given, remove] };
    }
    case "private":
      return {
        kind: "buttons",
        buttons: [pressButton(wording.buttons.share, { action: "share" }), ...given],
      };
    case "direct":
    case "channel":
      return { kind: "buttons", buttons: given };
  }
}

export function placeOf({ article, paragraph, span }: Excerpt): Place {
  return { article: article.key, paragraph, start: span.start, end: span.end };
}
