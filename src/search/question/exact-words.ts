import type { Span } from "../../text/span.ts";
import { type WordForm, wordsOf } from "../../text/words.ts";

/** What a member wants taken literally: "words in marks", and words after a minus sign. */
export interface ExactWords {
  /** Each a sequence of comparison forms that a passage must contain. */
  readonly phrases: readonly (readonly WordForm[])[];
  /** The phrases as typed, without their marks. */
  readonly typed: readonly string[];
  /** Comparison forms that a passage must not have. */
  readonly excluded: ReadonlySet<WordForm>;
  /** The question with the excluded words blanked out, so that every other character keeps its position. */
  readonly rest: string;
}

/** Marks that open words to be taken literally, each with those that may close them. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"”'],
  ["“", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["»", "«»"],
];

// A closing mark must follow within a line's length, so that a single inch mark opens nothing.
const PHRASE = new RegExp(
  PAIRS.map(([open, close]) => `${open}([^"“”„«»\\n]{2,200})[${close}]`).join("|"),
  "g",
);
/**
 * Only after white space: "long-range" and "Ali - the boxer" exclude nothing. Only before a letter: "-5 degrees" and
 * "-10% tariffs" are numbers.
 */
const EXCLUDED = /(?<=^|\s)[-−](\p{L}[\p{L}\p{M}\p{N}'’]*)/gu;

/** @example readExactWords('"double down" -Brazil').phrases // [["double", "down"]] */
export function readExactWords(question: string): ExactWords {
  const excluded = new Set<WordForm>();
  const rest = question.replace(EXCLUDED, (typed, word: string) => {
    for (const { form } of wordsOf(word)) excluded.add(form);
    return " ".repeat(typed.length);
  });
  const found = [...rest.matchAll(PHRASE)]
    .map(([, ...groups]) => groups.find(group => group !== undefined) ?? "")
    .map(typed => ({ typed, forms: wordsOf(typed).map(({ form }) => form) }))
    .filter(({ forms }) => forms.length > 0);
  return {
    phrases: found.map(({ forms }) => forms),
    typed: found.map(({ typed }) => typed),
    excluded,
    rest,
  };
}

/** The words of a piece of text, to search for phrases and words. */
export function formsIn(text: string, span: Span): readonly WordForm[] {
  return wordsOf(text, span).map(({ form }) => form);
}

/** Whether the words contain a phrase, word for word. */
export function hasPhrase(forms: readonly WordForm[], phrase: readonly WordForm[]): boolean {
  return forms.some((_, from) => phrase.every((form, at) => forms[from + at] === form));
}
