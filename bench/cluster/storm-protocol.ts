import { z } from "zod";

/** What a storm's process is told to do in one library. Articles go by number. */
export const Order = z.object({
  id: z.int(),
  guild: z.string(),
  deed: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("add"), numbers: z.array(z.int()) }),
    z.object({ kind: z.literal("remove"), number: z.int() }),
    z.object({ kind: z.literal("block"), number: z.int() }),
    z.object({ kind: z.literal("share"), isShown: z.boolean() }),
    /** What a question would see, with whether it finds an article by a word that it alone has. */
    z.object({ kind: z.literal("look"), asked: z.int() }),
    /** What the rows hold, read by a store that was opened for this. */
    z.object({ kind: z.literal("read") }),
  ]),
});
export type Order = z.infer<typeof Order>;
export type Deed = Order["deed"];

export const Seen = z.object({
  numbers: z.array(z.int()),
  isSharedShown: z.boolean(),
  isFound: z.boolean(),
  /** Files of which the bytes are missing or not those that were kept, and bytes without a file. */
  broken: z.int(),
});
export type Seen = z.infer<typeof Seen>;

export const Reply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("done"), id: z.int(), seen: Seen.nullable() }),
  z.object({ kind: z.literal("failed"), id: z.int(), why: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;

/** An article's text by its number: invented, with a word that no other has. */
export function textOf(number: number): string {
  return `Words of number ${number} were read out at the town hall. They were ${wordOf(number)} and nothing else.`;
}

/** A word of letters alone, so that no rule for numbers meets it. */
export function wordOf(number: number): string {
  const letters = [...String(number)].map(digit => "bcdfghjklm"[Number(digit)]).join("a");
  return `zu${letters}o`;
}

export function numberIn(text: string): number | null {
  const [, number] = /^Words of number (\d+) /.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}
