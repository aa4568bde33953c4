import type { Block } from "./block.ts";
import { linkedBody } from "./linked-body.ts";
import { isMarkedBody, MIN_ARTICLE_LENGTH } from "./main-part.ts";
import type { Outline } from "./outline.ts";
import { lengthOf, proseLengthOf } from "./prose.ts";
import { PARAGRAPH_ELEMENTS, readableBlocks } from "./readable.ts";
import type { PlacedBlock, Section } from "./section.ts";

/** Readability's own default for the shortest article. */
const USUAL_LENGTH = 500;

/** If the result covers less of the main part than this, it may be a notice, and the search is repeated. */
const MIN_COVER = 0.5;

/**
 * The article's paragraphs: the page's paragraphs that are in the body of its JSON-LD; if the page doesn't print that
 * body, the body itself; otherwise those that Readability finds.
 *
 * @param body what the page's JSON-LD has as the article's body
 */
export function chooseBlocks(
  outline: Outline,
  main: readonly PlacedBlock[],
  body: string | null,
): readonly Block[] {
  const linked = linkedBody(body, outline.blocks, main);
  if (linked?.kind === "lines") return linked.blocks;
  return withBetween(linked?.blocks ?? readable(outline, main), outline.blocks);
}

function readable(outline: Outline, main: readonly PlacedBlock[]): ReadonlySet<PlacedBlock> {
  const wanted = MIN_COVER * proseLengthOf(main);
  const short = readableBlocks(outline, MIN_ARTICLE_LENGTH);
  if (lengthOf([...short]) >= wanted) return short;
  const usual = readableBlocks(outline, USUAL_LENGTH);
  const better = lengthOf([...usual]) > lengthOf([...short]) ? usual : short;
  if (lengthOf([...better]) >= wanted || !isMarkedBody(main)) return better;
  return new Set(main);
}

/**
 * Restores blocks that were left out between two chosen blocks, though next to one of them: a short answer, a block
 * quote, a list, a heading. Blocks in a separate section there stay out, except quotations and posts.
 */
function withBetween(chosen: ReadonlySet<PlacedBlock>, all: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const first = all.findIndex(block => chosen.has(block));
  const last = all.findLastIndex(block => chosen.has(block));
  if (first === -1) return [];
  const homes = new Map<Section, number>();
  for (const block of chosen) {
    const home = homeOf(block);
    homes.set(home, (homes.get(home) ?? 0) + 1);
  }
  const corrections = all.slice(last + 1).filter(isCorrection);
  const kept = all.slice(first, last + 1).filter((block, index, between) => {
    if (chosen.has(block)) return true;
    if (block.role === "byline" && between[index - 1]?.role === "block-quote") return true;
    if (block.role === "block-quote" || block.role === "post" || block.role === "pull-quote") return true;
    if (block.role === "heading" && isBetweenChosen(between, index, chosen)) return block.linked <= 0.5;
    return block.linked <= 0.5 && (homes.get(homeOf(block)) ?? 0) > 1;
  });
  return [...kept, ...corrections];
}

/** A paper's correction belongs to the article wherever it follows it. */
const CORRECTION = new RegExp(
  `^(?:${[
    "(?:correction|clarification|editor['’]s note)s?\\b.{0,40}:",
    "(?:an earlier|a previous) version of this (?:article|story|report)\\b",
    "this (?:article|story) (?:was|has been) (?:corrected|amended)\\b",
  ].join("|")})`,
  "i",
);

function isCorrection({ text, linked }: PlacedBlock): boolean {
  return linked <= 0.5 && CORRECTION.test(text);
}

/** A heading alone in its box belongs to the text after it, if both that and the text before are the article's. */
function isBetweenChosen(
  blocks: readonly PlacedBlock[],
  index: number,
  chosen: ReadonlySet<PlacedBlock>,
): boolean {
  const [before, behind] = [blocks[index - 1], blocks[index + 1]];
  return before !== undefined && behind !== undefined && chosen.has(before) && chosen.has(behind);
}

/** The section in which a block's paragraph has neighbours. */
function homeOf({ section }: PlacedBlock): Section {
  return PARAGRAPH_ELEMENTS.has(section.name) ? (section.parent ?? section) : section;
}
