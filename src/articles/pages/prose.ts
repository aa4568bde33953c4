import type { Block } from "./block.ts";
import { readingLengthOf } from "./reading-length.ts";

/** Shortest block, in code units, that counts as prose. */
const MIN_PROSE_LENGTH = 40;

/** Whether a block is at least a sentence of running text, rather than a label, a heading or a list of links. */
export function isProse({ text, role, linked }: Block): boolean {
  if (role === "heading" || role === "caption" || role === "byline" || linked > 0.5) return false;
  return role === "block-quote" || readingLengthOf(text) >= MIN_PROSE_LENGTH;
}

/** Length of the running text in the blocks, measured by `readingLengthOf`. */
export function proseLengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? readingLengthOf(block.text) : 0), 0);
}

export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + readingLengthOf(text), 0);
}
