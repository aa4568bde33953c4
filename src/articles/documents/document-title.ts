import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { QUESTION_WORDS } from "../../english/questions/question-words.ts";
import { COMMON_PASTS } from "../../english/speech/speech-verbs.ts";
import { wordsOf } from "../../text/words.ts";
import { comparable } from "../comparable.ts";
import { DOCUMENT_ENDINGS } from "../kinds.ts";
import { splitAtSite } from "../without-site.ts";

/** What programs write as a title when nobody gave one: a placeholder, or their own name before the file's. */
const UNTITLED = "untitled(?: document| presentation| spreadsheet)?|unbenannt|sans titre|document|doc";
const UNNAMED = `(?:${UNTITLED})[- ]?\\d*`;
const PROGRAM = `microsoft (?:word|excel|powerpoint)(?: - (?:.*\\.[a-z]{2,4}x?|${UNNAMED}))?`;
const PLACEHOLDER = new RegExp(`^(?:${PROGRAM}|${UNNAMED}|slide 1|powerpoint presentation)$`, "i");

/** Whether a title is only a file's name, and no sentence that ends with one: "What I learned from index.md". */
function isFileName(title: string): boolean {
  const folded = title.toLowerCase();
  if (!DOCUMENT_ENDINGS.some(ending => folded.endsWith(ending))) return false;
  return !wordsOf(title).some(
    ({ form }) => QUESTION_WORDS.has(form) || SUBJECT_PRONOUNS.has(form) || COMMON_PASTS.has(form),
  );
}

/** The title in a document's properties; null if nobody gave it one. */
export function documentTitle(title: string | null | undefined): string | null {
  const bare = title?.trim() ?? "";
  return bare === "" || PLACEHOLDER.test(bare) || isFileName(bare) ? null : bare;
}

/** How much of a text may hold its headline, in UTF-16 code units. */
const MAX_HEAD = 2_000;

/** Longest name of a site, in UTF-16 code units. */
const MAX_SITE = 60;

/**
 * A browser puts the title of its window into a PDF: "Pools to close | Ford Courier". What of it is printed above the text is
 * the headline, and the rest the paper.
 */
export function printedTitle(
  title: string,
  text: string,
): { readonly title: string; readonly publisher?: string } {
  const split = splitAtSite(title);
  if (split === null || split.site.length > MAX_SITE) return { title };
  const opening = comparable(text.slice(0, MAX_HEAD));
  const isPrinted = (words: string) => opening.includes(comparable(words));
  return isPrinted(split.title) && !isPrinted(title)
    ? { title: split.title, publisher: split.site }
    : { title };
}
