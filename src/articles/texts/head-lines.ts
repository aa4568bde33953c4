import { furnitureLineOf } from "../../english/pages/page-furniture.ts";
import type { Paragraph } from "../article.ts";
import type { ArticleFields } from "../create-article.ts";
import { readDayIn } from "../day.ts";
import { isDayLine } from "../day-line.ts";
import { namesIn } from "../names-in.ts";
import { isCaption } from "./caption-lines.ts";
import { isName, isOnce, NUMBERED } from "./heading-lines.ts";
import { endsSentence } from "./unwrap.ts";

/** Longest headline, in code units. */
export const MAX_HEADLINE = 160;

/** Lines before the text that may contain a headline, a standfirst, the author and the date. */
export const HEAD_LINES = 8;

export interface Head {
  readonly roles: readonly Paragraph["role"][];
  readonly found: Pick<ArticleFields, "title" | "author" | "date" | "publisher" | "sources">;
}

/**
 * What the first lines are, as far as they aren't the text, and what they say that the file doesn't.
 *
 * @param isHeaded whether the first line is a heading by its markup
 */
export function headOf(paragraphs: readonly string[], fields: ArticleFields, isHeaded = false): Head {
  const roles: Paragraph["role"][] = [];
  const found: { title?: string; author?: string; date?: string; publisher?: string } = {};
  const sources: { title?: string; author?: string; date?: string } = {};
  const opening = paragraphs.slice(0, HEAD_LINES);
  const hasHeadline = isHeaded || isHeadline(paragraphs);
  const firstProse = opening.findIndex((line, index) => isText(line) && !(index === 0 && hasHeadline));
  for (const line of opening.slice(0, Math.max(0, firstProse))) {
    const kind = isDayLine(line) ? "dateline" : furnitureLineOf(line);
    if (roles.length === 0 && isHeaded) roles.push("heading");
    else if (isCaption(line)) roles.push("caption");
    else if (kind === "byline" || kind === "dateline" || paperIn(line) !== null) {
      roles.push("byline");
      const paper = paperIn(line);
      if (paper !== null && !fields.publisher) found.publisher = paper;
      const day = readDayIn(line);
      const names = kind === "byline" ? namesIn(line).join(", ") : "";
      if (day !== null && !fields.date) [found.date, sources.date] = [day, "first lines"];
      if (names !== "" && !fields.author) [found.author, sources.author] = [names, "first lines"];
    } else if (roles.length === 0 && hasHeadline) {
      roles.push("heading");
      if (!fields.title) [found.title, sources.title] = [line, "first line"];
    } else if (roles.at(-1) === "byline" && isName(line)) roles.push("byline");
    else if (NUMBERED.test(line)) break;
    else if (roles.length > 0 && !isName(line)) roles.push("body");
    else if (roles.length === 1 && !fields.author && isOnce(line, paragraphs)) {
      // A name alone below the headline, unless it is a speaker's, which occurs again.
      roles.push("byline");
      [found.author, sources.author] = [line, "first lines"];
    } else break;
  }
  return { roles, found: { ...found, sources: { ...fields.sources, ...sources } } };
}

/** Whether the first line is a headline: short, not a sentence, and followed by the text. */
function isHeadline([first = "", ...others]: readonly string[]): boolean {
  if (first.length > MAX_HEADLINE || first.includes("\n") || /[.!…:,;]["”’')\]]?$/.test(first)) return false;
  if (/^["“”‘'«—–-]/.test(first) || furnitureLineOf(first) !== null || !/\p{L}/u.test(first)) return false;
  return others.some(line => line.length > first.length && isText(line));
}

/** "Quayside Record, July 8, 2026": which paper, and of which day. */
function paperIn(line: string): string | null {
  const [, paper, day = ""] = /^(\p{Lu}[^,\n]{0,40} \p{Lu}[^,\n]{0,40}), (.{6,40})$/u.exec(line) ?? [];
  return paper !== undefined && isDayLine(day) && furnitureLineOf(line) === null ? paper : null;
}

function isText(line: string): boolean {
  return endsSentence(line) && !isCaption(line) && furnitureLineOf(line) === null && !isDayLine(line);
}
