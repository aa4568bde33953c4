import { hyphenated } from "./furniture.ts";
import { isProse } from "./prose.ts";
import type { PlacedBlock, Section } from "./section.ts";

/**
 * Whether a page contains text for subscribers beside text for everybody, hidden only by a script. If everything is
 * in one such part, a preview looks the same as the whole.
 *
 * @param kept the article's text as far as the page has it
 * @param gated class names of the parts for subscribers only
 */
export function showsGated(kept: readonly PlacedBlock[], gated: readonly string[]): boolean {
  const names = new Set(gated.map(hyphenated));
  const boxes = new Set<Section | null>();
  const open: PlacedBlock[] = [];
  for (const block of kept.filter(isProse)) {
    const box = gatedBoxOf(block, names);
    if (box) boxes.add(box.parent);
    else open.push(block);
  }
  // A summary above the text is for everybody too, and means nothing for the rest.
  const beside = open.filter(
    ({ section: { parent } }) =>
      parent?.name !== "header" && (boxes.has(parent) || boxes.has(parent?.parent ?? null)),
  );
  return beside.length >= MIN_OPEN;
}

/** Fewest paragraphs for everybody; a single one may be a note on the text. */
const MIN_OPEN = 2;

function gatedBoxOf({ section }: PlacedBlock, names: ReadonlySet<string>): Section | null {
  for (let box: Section | null = section; box; box = box.parent) {
    if (box.identity.split(" ").some(name => names.has(name))) return box;
  }
  return null;
}
