import type { Actor, Reply } from "../../src/local/member/actor.ts";

/** Whether a button opens an excerpt's paragraph. */
export function isContext(label: string): boolean {
  return label.endsWith("in context");
}

/** Opens the first excerpt of a reply in its context. */
export function pressContext(reader: Actor, reply: Reply): Promise<Reply> {
  const label = reply.buttons().find(button => isContext(button.label))?.label;
  return reader.press(reply, label ?? "in context");
}

/** The label of the button that turns to the next page: "Next: 2 of 3"; undefined on the last one. */
export function nextOf(reply: Reply): string | undefined {
  return reply.buttons().find(({ label }) => label.startsWith("Next: "))?.label;
}
