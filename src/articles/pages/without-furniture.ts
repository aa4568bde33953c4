import {
  furnitureLineOf,
  isCommentsHeading,
  isFurnitureHeading,
} from "../../english/pages/page-furniture.ts";
import { isForeignFurniture } from "./foreign-lines.ts";
import { isFurniture, isReaderComments } from "./furniture.ts";
import { isProse } from "./prose.ts";
import { readingLengthOf } from "./reading-length.ts";
import type { PlacedBlock, Section } from "./section.ts";

/** Removes the sections that are furniture; the result tells whether another section is still there. */
export function withoutFurniture(root: Section): (section: Section) => boolean {
  const lengths = new Map<Section, number>();
  const measure = (section: Section): number => {
    let length = 0;
    for (const child of section.children) {
      if ("children" in child) length += measure(child);
      else if (isProse(child)) length += readingLengthOf(child.text);
    }
    lengths.set(section, length);
    return length;
  };
  const whole = measure(root);
  const kept = new Set<Section>();
  const prune = (section: Section) => {
    kept.add(section);
    for (let at = section.children.length - 1; at >= 0; at--) {
      const child = section.children[at];
      if (!child || !("children" in child)) continue;
      const length = lengths.get(child) ?? 0;
      const isGone =
        (length <= MAX_FURNITURE_SHARE * whole &&
          (isFurniture(child) || isUnderFurnitureHeading(child) || isNotice(child))) ||
        (isReaderComments(child) && whole - length >= MIN_BESIDE_COMMENTS);
      if (isGone) section.children.splice(at, 1);
      else prune(child);
    }
  };
  prune(root);
  return section => kept.has(section);
}

/** Whether a section begins with a heading such as "Related stories" or "Sign up to our newsletter". */
function isUnderFurnitureHeading(section: Section): boolean {
  if (/^h[1-6]$/.test(section.name)) return false;
  const [first] = firstBlocksIn(section, 1);
  if (first?.role !== "heading" || first.text.length > MAX_HEADING) return false;
  return isFurnitureHeading(first.text) || isForeignFurniture(first.text);
}

/**
 * Whether a section is a heading and page furniture below it, whatever the heading says: "What to know", and how to
 * sign up for it.
 */
function isNotice(section: Section): boolean {
  const blocks = firstBlocksIn(section, MAX_NOTICE + 1);
  if (blocks.length > MAX_NOTICE || blocks[0]?.role !== "heading") return false;
  const lines = blocks.filter(({ role }) => role !== "heading");
  return lines.length > 0 && lines.every(({ text }) => furnitureLineOf(text) !== null);
}

/** Most blocks of such a section. */
const MAX_NOTICE = 6;

function firstBlocksIn({ children }: Section, most: number): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const child of children) {
    if (blocks.length >= most) break;
    if ("children" in child) blocks.push(...firstBlocksIn(child, most - blocks.length));
    else blocks.push(child);
  }
  return blocks;
}

/** Longest furniture heading looked for, in UTF-16 code units. */
const MAX_HEADING = 80;

/**
 * The blocks before the heading of the readers' comments, for pages that put these after the article without a box
 * around them.
 */
export function beforeComments(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  let length = 0;
  for (const [at, block] of blocks.entries()) {
    const isShort = block.role === "heading" && block.text.length <= MAX_HEADING;
    if (isShort && length >= MIN_BESIDE_COMMENTS && isCommentsHeading(block.text)) {
      return blocks.slice(0, at);
    }
    if (isProse(block)) length += readingLengthOf(block.text);
  }
  return blocks;
}

/**
 * Largest share of a page's prose that can be furniture by its name: names around whole pages can contain anything.
 */
const MAX_FURNITURE_SHARE = 0.2;

/** Readers' comments can be longer than the article; this much text beside them means there is one. */
const MIN_BESIDE_COMMENTS = 400;
