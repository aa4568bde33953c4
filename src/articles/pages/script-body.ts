import type { BlockRole } from "../article.ts";
import { type GivenFields, isThing, readFields } from "../fields.ts";
import type { Block } from "./block.ts";
import { blocksOfHtml, isHtml } from "./html-body.ts";
import { MIN_ARTICLE_LENGTH } from "./main-part.ts";
import { collapse } from "./outline.ts";
import { attributeOf, type Page, sourceTextOf } from "./page.ts";
import { isProse, proseLengthOf } from "./prose.ts";

/** An article that a page has only in its scripts' data. */
export interface ScriptBody {
  readonly blocks: readonly Block[];
  /** The values beside the text there. */
  readonly fields: GivenFields;
}

type Thing = Readonly<Record<string, unknown>>;

/** Most values examined, and how deep. A page's data has a few thousand. */
const MAX_VALUES = 50_000;
const MAX_DEPTH = 20;

/** What programs call the words of a paragraph, and those that come before the text. */
const WORDS = ["html", "text", "content", "value", "body"] as const;
const LEADS = ["lead", "standfirst", "intro", "perex", "chapo", "dek"] as const;

/** Paragraphs that make a list of objects an article. */
const MIN_PARAGRAPHS = 2;

/**
 * The article in the data that a page hands to its scripts (`__NEXT_DATA__` and the like), for pages that print
 * nothing until these run: the longest list of paragraphs, or piece of markup, in it. Null if there is none.
 */
export function scriptBodyOf(page: Page): ScriptBody | null {
  let best: { readonly blocks: readonly Block[]; readonly thing: Thing; readonly length: number } | null =
    null;
  for (const thing of thingsIn(page)) {
    for (const value of Object.values(thing)) {
      const blocks = paragraphsIn(value);
      const length = proseLengthOf(blocks);
      const isArticle = length >= MIN_ARTICLE_LENGTH && blocks.filter(isProse).length >= MIN_PARAGRAPHS;
      if (isArticle && length > (best?.length ?? 0)) best = { blocks, thing, length };
    }
  }
  if (best === null) return null;
  const { thing, blocks } = best;
  const lead = LEADS.map(name => thing[name]).find(value => typeof value === "string");
  return { blocks: [...(lead ? blocksIn(lead, "body") : []), ...blocks], fields: readFields(thing) };
}

function* thingsIn({ elements }: Page): Generator<Thing> {
  const count = { left: MAX_VALUES };
  for (const element of elements) {
    if (element.tagName !== "script" || attributeOf(element, "type") !== "application/json") continue;
    yield* thingsWithin(parsed(sourceTextOf(element)), count, 0);
  }
}

function* thingsWithin(value: unknown, count: { left: number }, depth: number): Generator<Thing> {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH || count.left-- <= 0) return;
  if (isThing(value)) yield value;
  for (const inner of Object.values(value)) yield* thingsWithin(inner, count, depth + 1);
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Unreadable data counts as none.
    return null;
  }
}

function paragraphsIn(value: unknown): readonly Block[] {
  if (typeof value === "string") return isHtml(value) ? blocksOfHtml(value) : [];
  if (!Array.isArray(value)) return [];
  return value.flatMap(one => {
    if (typeof one === "string") return blocksIn(one, "body");
    if (!isThing(one)) return [];
    const words = WORDS.map(name => one[name]).find(field => typeof field === "string");
    return words ? blocksIn(words, roleOf(one)) : [];
  });
}

function blocksIn(words: string, role: BlockRole): readonly Block[] {
  if (isHtml(words)) return blocksOfHtml(words);
  const text = collapse(words);
  return text === "" ? [] : [{ text, role, linked: 0 }];
}

function roleOf({ type, __typename: typename }: Thing): BlockRole {
  const name = [type, typename].find(field => typeof field === "string") ?? "";
  if (/head(?:ing|er|line)|^h[1-6]$/i.test(name)) return "heading";
  return /quote/i.test(name) ? "block-quote" : "body";
}
