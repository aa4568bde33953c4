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
  const refused = refusedBefore(text, quotation);
  if (refused) return refused;
  const words = text.slice(quotation.start, quotation.end);
  const match = SUPPOSED.exec(words.slice(0, READ));
  if (!match) return null;
  const from = match.index + match[0].length;
  const length = words.slice(from).search(/['’"”»](?![\p{L}\p{N}])/u);
  if (length < 0 || length * 3 < words.length) return null;
  const start = quotation.start + match.index;
  return framed("hypothetical", { start, end: start + match[0].trimEnd().length });
}

/** How far before a quotation the speaker may have said that these are words they never say, in UTF-16 code units. */
const BEFORE = 160;

/** "Three things you will never get out of my mouth", "words I shall never use" */
const REFUSED = new RegExp(
  `\\b(?:${[
    "(?:never|not) (?:get|hear)\\b[^.!?]{0,30}\\b(?:out of|from) my (?:mouth|lips)",
    "(?:words?|things?|sentences?|lines?) (?:that )?I (?:will|shall|would) never (?:say|use|speak|utter)",
  ].join("|")})\\b`,
  "iu",
);

/** “Three things you will never get out of my mouth,” said Ann Roe, and gave the first as: “A”. */
function refusedBefore(text: string, { start }: Introduced): Framed | null {
  const from = Math.max(0, start - BEFORE, text.lastIndexOf("\n", start) + 1);
  const match = REFUSED.exec(text.slice(from, start));
  if (!match) return null;
  const at = from + match.index;
  return framed("hypothetical", { start: at, end: at + match[0].length });
}
