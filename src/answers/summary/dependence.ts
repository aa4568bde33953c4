import {
  FREE_OPENINGS,
  REFERRING_PRONOUNS,
  REFERRING_WORDS,
} from "../../english/grammar/referring-openings.ts";
import type { ArticleSentence } from "./article-sentences.ts";

/** Marks that may precede the first word. */
const OPENING_MARKS = /^[\s"'“”‘’«»([–—-]*/u;

/** A dateline, which precedes the sentence itself: "LONDON (Reuters) - ". */
const DATELINE = /^[^.!?]{0,60}\([^)]{2,30}\)\s*(?:--|[-–—])?\s*/u;

const FREE = new RegExp(`^(?:${Object.values(FREE_OPENINGS).join("|")})\\b`, "u");

/**
 * For each sentence, the earlier one that must be included so that a reader knows what its opening refers to; null
 * if it can be alone.
 *
 * "He added …" needs the last sentence before it that doesn't begin with such a word itself; "But …" and "This …"
 * need the sentence right before.
 *
 * @example antecedentsOf(["Anton spoke.", "He agreed.", "But it rained."]) // null, 0, 1
 */
export function antecedentsOf(sentences: readonly ArticleSentence[]): (number | null)[] {
  let named = 0;
  return sentences.map((sentence, index) => {
    const opening = openingOf(sentence);
    if (opening === null) named = index;
    if (index === 0 || opening === null) return null;
    return opening === "pointer" ? index - 1 : named;
  });
}

/** Whether a sentence opens with a word that only the text before it explains ("He", "But", "This"). */
export function isDependent(sentence: string): boolean {
  return openingOf({ text: sentence }) !== null;
}

function openingOf(sentence: Pick<ArticleSentence, "text">): "pronoun" | "pointer" | null {
  const text = sentence.text.replace(DATELINE, "").replace(OPENING_MARKS, "").slice(0, 80).toLowerCase();
  const first = /^\p{L}+/u.exec(text)?.[0] ?? "";
  if (FREE.test(text)) return null;
  if (REFERRING_PRONOUNS.has(first)) return "pronoun";
  return REFERRING_WORDS.has(first) ? "pointer" : null;
}
