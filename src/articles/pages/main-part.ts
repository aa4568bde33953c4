import type { Outline } from "./outline.ts";
import { isProse } from "./prose.ts";
import { readingLengthOf } from "./reading-length.ts";
import type { PlacedBlock, Section } from "./section.ts";

/** Shortest text, measured by `readingLengthOf`, that counts as an article; a teaser or a notice is shorter. */
export const MIN_ARTICLE_LENGTH = 140;

/** The part with the article's words. A live blog has many `<article>`s in one `<main>`. */
export function mainPartOf({ root, blocks }: Outline): readonly PlacedBlock[] {
  const lengths = new Map<Section, number>();
  for (const block of blocks) {
    const length = isProse(block) ? readingLengthOf(block.text) : 0;
    for (let section: Section | null = block.section; section; section = section.parent) {
      lengths.set(section, (lengths.get(section) ?? 0) + length);
    }
  }
  const longest = (isMeant: (section: Section) => boolean) =>
    [...lengths].reduce<{ section: Section; length: number } | null>(
      (best, [section, length]) =>
        isMeant(section) && (best === null || length > best.length) ? { section, length } : best,
      null,
    );
  const whole = { section: root, length: lengths.get(root) ?? 0 };
  const marked = longest(isBody);
  if (marked && marked.length >= MIN_ARTICLE_LENGTH) return within(blocks, marked.section);
  const main = longest(({ isMain }) => isMain);
  const article = longest(({ name }) => name === "article");
  const outer = main && main.length >= whole.length / 4 ? main : whole;
  return within(blocks, article && article.length >= outer.length / 2 ? article.section : outer.section);
}

function within(blocks: readonly PlacedBlock[], section: Section): readonly PlacedBlock[] {
  return blocks.filter(block => {
    for (let outer: Section | null = block.section; outer; outer = outer.parent) {
      if (outer === section) return true;
    }
    return false;
  });
}

/** Whether the page marks a part as the body of its article. */
export function isMarkedBody([first]: readonly PlacedBlock[]): boolean {
  for (let section = first?.section ?? null; section; section = section.parent) {
    if (isBody(section)) return true;
  }
  return false;
}

function isBody({ itemprop }: Section): boolean {
  return /\barticleBody\b/.test(itemprop);
}
