import { z } from "zod";

/** An order for a storm's process in one library. Articles are given by number. */
export const Order = z.object({
  id: z.int(),
  guild: z.string(),
  deed: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("add"), numbers: z.array(z.int()) }),
    z.object({ kind: z.literal("remove"), number: z.int() }),
    z.object({ kind: z.literal("block"), number: z.int() }),
    z.object({ kind: z.literal("share"), isShown: z.boolean() }),
    /** Stores what was read out of the articles, as every process does every ten minutes. */
    z.object({ kind: z.literal("save") }),
    /** What a question would see, including whether it finds an article by its unique word. */
    z.object({ kind: z.literal("look"), asked: z.int() }),
    /** The contents of the rows, read by a newly opened store. */
    z.object({ kind: z.literal("read") }),
  ]),
});
export type Order = z.infer<typeof Order>;
export type Deed = Order["deed"];

export const Seen = z.object({
  numbers: z.array(z.int()),
  isSharedShown: z.boolean(),
  isFound: z.boolean(),
  /** Files whose bytes are missing or wrong, and bytes without a file. */
  broken: z.int(),
});
export type Seen = z.infer<typeof Seen>;

export const Reply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("done"), id: z.int(), seen: Seen.nullable() }),
  z.object({ kind: z.literal("failed"), id: z.int(), why: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;

/** An article's text by its number: invented, with a unique word. */
export function textOf(number: number): string {
  return `Words of number ${number} were read out at the town hall. They were ${wordOf(number)} and nothing else.`;
}

/** A word of only letters, so that no rule for numbers applies. */
export function wordOf(number: number): string {
  const letters = [...String(number)].map(digit => "bcdfghjklm"[Number(digit)]).join("a");
  return `zu${letters}o`;
}

export function numberIn(text: string): number | null {
  const [, number] = /^Words of number (\d+) /.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}
