import type { ArticleSentence } from "./article-sentences.ts";

/** Marks that may precede the first word. */
const OPENING_MARKS = /^[\s"'“”‘’«»([–—-]*/u;

/** A dateline, which precedes the sentence itself: "LONDON (Reuters) - ". */
const DATELINE = /^[^.!?]{0,60}\([^)]{2,30}\)\s*(?:--|[-–—])?\s*/u;

// Words that refer to a person or thing named before.
const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they him his her hers its their theirs them".split(" "),
);

// Words that refer to the sentence before.
const POINTERS: ReadonlySet<string> = new Set(
  `this that these those such both another others but and so or nor yet however meanwhile also instead still
  then therefore thus moreover furthermore nevertheless nonetheless besides otherwise similarly likewise
  afterwards later because`.split(/\s+/),
);

// "This week" refers to the calendar, "that is" and "it is" to what follows. Written as comparison forms.
const FREE_OPENING_ROWS = {
  "this week, those who":
    "(?:this|these|that|those|later|both) (?:week|weekend|month|year|morning|afternoon|evening|summer|winter|autumn|spring|season|day|days|who|in|of|on)",
  "it is clear that": "it (?:is|was|will be|has been) (?:\\p{L}+ ){0,3}(?:that|to)",
  "so far": "so (?:far|many|much)",
  "still others": "still (?:others|the)",
  "because of": "because of",
};
const FREE_OPENINGS = new RegExp(`^(?:${Object.values(FREE_OPENING_ROWS).join("|")})\\b`, "u");

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
  if (FREE_OPENINGS.test(text)) return null;
  if (PRONOUNS.has(first)) return "pronoun";
  return POINTERS.has(first) ? "pointer" : null;
}
