import type { Block } from "./block.ts";

/** A block in its place on the page. */
export interface PlacedBlock extends Block {
  readonly section: Section;
}

/** An element that contains paragraphs, with its contents in reading order. */
export interface Section {
  /** Name of its element, lower case. */
  readonly name: string;
  /** Class and id, in lower case and with hyphens between words. */
  readonly identity: string;
  readonly itemprop: string;
  readonly isMain: boolean;
  readonly parent: Section | null;
  readonly children: (Section | PlacedBlock)[];
}
