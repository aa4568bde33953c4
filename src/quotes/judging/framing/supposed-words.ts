import type { Article } from "../../../articles/article.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed } from "./place.ts";

/** How much of a quotation is read for a supposition, in UTF-16 code units. */
const READ = 500;

const SUPPOSING = "(?:if|suppose|supposing|imagine)";
const WHO = "(?:I|he|she|we|they|you|\\p{Lu}\\p{L}{1,30})(?:['’]d|\\shad|\\swere to|\\sever){0,2}";
const SAYING = "(?:say|said|saying|told\\s\\p{L}{1,30}|written|wrote|tweeted)";

/** "if I had ever said, ‘" */
const SUPPOSED = new RegExp(`\\b${SUPPOSING}\\s${WHO}\\s${SAYING},?\\s(?=['‘"“«])`, "iu");

/**
 * “If I had said ‘we give up’, you would have laughed”: a large part of what is quoted is words that the speaker
 * only supposes. If it is less than a third, nothing is flagged: the rest was said in earnest.
 */
export function framedBySpeaker({ text }: Article, quotation: Introduced): Framed | null {
  const words = text.slice(quotation.start, quotation.end);
  const match = SUPPOSED.exec(words.slice(0, READ));
  if (!match) return null;
  const from = match.index + match[0].length;
  const length = words.slice(from).search(/['’"”»](?![\p{L}\p{N}])/u);
  if (length < 0 || length * 3 < words.length) return null;
  const start = quotation.start + match.index;
  return framed("hypothetical", { start, end: start + match[0].trimEnd().length });
}
