import { furnitureLineOf } from "../../english/page-furniture.ts";
import { isDayLine } from "../day-line.ts";
import type { Block } from "./block.ts";
import { comparable } from "./comparable.ts";
import { isProse } from "./outline.ts";

/** What is known of the article beside its text, for what repeats it. */
export interface Printed {
  readonly title: string | null;
  readonly author: string | null;
}

/**
 * The blocks that are the article's: without the headline once more, credits, sign-ups, datelines, adverts,
 * log-ins, links to other articles, and pull-quotes whose words stand in the text anyway.
 */
export function withoutLinesBeside(blocks: readonly Block[], { title, author }: Printed): readonly Block[] {
  const body = blocks.filter(({ role }) => role === "body").map(({ text }) => comparable(text));
  const whole = body.join(" ");
  const headline = title === null ? null : comparable(title);
  const firstProse = blocks.findIndex(block => block.role === "body" && isProse(block));
  const kept = blocks.filter((block, index) => {
    const { text, role, linked } = block;
    const form = comparable(text);
    if (form === "") return false;
    if (form === headline) return false;
    if (role === "caption") return false;
    if (role === "byline" && (index < firstProse || isNamed(form, author))) return false;
    if (role === "pull-quote" || role === "block-quote") return !isRepeated(form, body, whole);
    if (role === "post") return true;
    if (linked > MAX_LINKED && !isSentence(text)) return false;
    return furnitureLineOf(text) === null && !isDayLine(text);
  });
  return withoutLoneHeadings(kept);
}

/** A line that is nearly all link leads to another article, unless it is a sentence. */
const MAX_LINKED = 0.8;

/** Shortest words, without spaces, that are looked for elsewhere; shorter ones stand anywhere. */
const MIN_REPEATED = 20;

function isRepeated(form: string, body: readonly string[], whole: string): boolean {
  return form.length >= MIN_REPEATED && (whole.includes(form) || body.includes(form));
}

function isNamed(form: string, author: string | null): boolean {
  return author !== null && form.length < 80 && form.includes(comparable(author.split(",")[0] ?? author));
}

function isSentence(text: string): boolean {
  return text.length > 80 && /[.!?…]["”’')\]]?$/.test(text);
}

/** A heading with nothing under it was that of a list that is gone. */
function withoutLoneHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ role }) => role !== "heading");
  return blocks.slice(0, last + 1);
}
