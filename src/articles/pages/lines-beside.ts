import { furnitureLineOf } from "../../english/pages/page-furniture.ts";
import { endsWithCredit } from "../../english/pages/picture-credits.ts";
import { comparable } from "../comparable.ts";
import { readDayIn } from "../day.ts";
import { isDayLine } from "../day-line.ts";
import { isCaption } from "../texts/caption-lines.ts";
import { endsSentence } from "../texts/unwrap.ts";
import type { Block } from "./block.ts";
import { isForeignByline, isForeignFurniture } from "./foreign-lines.ts";
import { isProse } from "./prose.ts";

/** What is known about the article besides its text, to find repetitions of it. */
export interface Printed {
  readonly title: string | null;
  readonly author: string | null;
  /** Whether it is a whole page, with labels before the text. */
  readonly isPage?: boolean;
  /** Whether its captions are its text, as in a gallery. */
  readonly hasCaptions?: boolean;
}

/**
 * The blocks that belong to the article, without repeated headlines, credits, sign-ups, datelines, adverts, log-ins,
 * links to other articles, and pull-quotes that repeat the text.
 */
export function withoutLinesBeside(
  blocks: readonly Block[],
  { title, author, isPage = false, hasCaptions = false }: Printed,
): readonly Block[] {
  const body = blocks.filter(({ role }) => role === "body").map(({ text }) => comparable(text));
  const whole = body.join(" ");
  const headline = title === null ? null : comparable(title);
  const firstProse = blocks.findIndex(
    block => block.role === "body" && isProse(block) && !(isPage && isLabel(block)),
  );
  const lastProse = blocks.findLastIndex(
    block => block.role === "body" && isProse(block) && block.linked <= 0.5,
  );
  // Lines above the headline name sections and the author. Below the text the headline is only repeated.
  const headlineAt = blocks
    .slice(0, lastProse + 1)
    .findIndex(({ text, role }) => role === "heading" && comparable(text) === headline);
  let isBehindRepeated = false;
  const kept = blocks.filter((block, index) => {
    const { text, role, linked } = block;
    const form = comparable(text);
    const wasRepeated = isBehindRepeated;
    isBehindRepeated = false;
    if (!/\p{L}/u.test(text)) return false;
    if (form === headline) return false;
    // "Courier no. 88" above a letter whose subject is "Courier no. 88: pools to close".
    if (role === "heading" && index < firstProse && isOpeningOf(headline, form)) return false;
    if (role === "caption" || (role === "body" && endsWithCredit(text) && isCaption(text)))
      return hasCaptions && endsSentence(text);
    if (index < headlineAt && !isProse(block)) return false;
    if (role === "byline" && (index < firstProse || isNamed(form, author) || isDated(text))) return false;
    if (index < firstProse && (isForeignByline(text) || (isPage && isLabel(block)))) return false;
    // The line below a quotation that repeats the text names its speaker.
    if ((role === "pull-quote" || role === "block-quote") && wasRepeated && !endsSentence(text)) return false;
    if (role === "pull-quote" || role === "block-quote") {
      isBehindRepeated = isRepeated(form, body, whole);
      return !isBehindRepeated;
    }
    if (role === "post") return true;
    if (linked > (index > lastProse ? 0.5 : MAX_LINKED) && !isSentence(text)) return false;
    if (index === blocks.length - 1 && isLifeOf(author, text)) return false;
    return furnitureLineOf(text) === null && !isDayLine(text) && !isForeignFurniture(text);
  });
  return withoutLoneHeadings(withoutReferences(withDeck(kept)));
}

/** The sentences below a headline belong to the article, whatever their markup. */
function withDeck(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ role }) => role !== "heading");
  return blocks.map((block, index) =>
    index < first && /\s\S+\s/.test(block.text) && /[.!?…]["”’')\]]?$/.test(block.text)
      ? { ...block, role: "body" }
      : block,
  );
}

/** A line that is nearly all link leads to another article, unless it is a sentence. */
const MAX_LINKED = 0.8;

/** Shortest words, without spaces, looked for elsewhere; shorter ones occur anywhere. */
const MIN_REPEATED = 20;

function isRepeated(form: string, body: readonly string[], whole: string): boolean {
  return form.length >= MIN_REPEATED && (whole.includes(form) || body.includes(form));
}

function isOpeningOf(headline: string | null, form: string): boolean {
  return headline !== null && form.length >= MIN_OPENING && headline.startsWith(form);
}

/** Shortest beginning of a headline, in letters, that a heading can refer to. */
const MIN_OPENING = 8;

function isNamed(form: string, author: string | null): boolean {
  return author !== null && form.length < 80 && form.includes(comparable(author.split(",")[0] ?? author));
}

/** "Press release", "Ford Courier —", "March 4, 2025 10:20 AM Updated an hour ago": labels above a page's text. */
function isLabel(block: Block): boolean {
  const { text, role } = block;
  if (role !== "body" || /[.!?:…]["”’')\]]?$/.test(text)) return false;
  return !isProse(block) || isDated(text);
}

/** "by bofox » Tue Mar 04, 2025": below or above a contribution. */
function isDated(text: string): boolean {
  return text.length < 90 && readDayIn(text) !== null;
}

/** "Ann Lee is a reporter covering the valleys": the last paragraph of many articles. */
function isLifeOf(author: string | null, text: string): boolean {
  const name = author?.split(",")[0]?.trim() ?? "";
  return (
    name.includes(" ") &&
    text.startsWith(name) &&
    /^ (?:is|covers|writes|reports|joined)\b/.test(text.slice(name.length))
  );
}

function isSentence(text: string): boolean {
  return text.length > 80 && /[.!?…]["”’')\]]?$/.test(text);
}

/** A list under "Sources" at the end, as in encyclopaedias. */
function withoutReferences(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ role }) => role === "heading");
  const isList = blocks.slice(last + 1).every(({ role }) => role === "list-item");
  return last !== -1 && isList && REFERENCES.test(blocks[last]?.text ?? "") ? blocks.slice(0, last) : blocks;
}

const REFERENCES =
  /^(?:sources?|references|notes|external links|further reading|bibliography|sister links)$/i;

/** A heading with nothing under it belonged to a list that was removed. */
function withoutLoneHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ role }) => role !== "heading");
  return blocks.slice(0, last + 1);
}
