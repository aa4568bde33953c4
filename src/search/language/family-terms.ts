import { TELLING_WORDS } from "../../english/vocabulary/telling-words.ts";
import { WORD_FAMILIES, type WordFamily } from "../../english/vocabulary/word-families.ts";
import { languageOf } from "./languages.ts";

/** English terms by the term of another word in their family. */
const RELATIVES = relatives(WORD_FAMILIES);
const CLOSE_RELATIVES = relatives(WORD_FAMILIES.filter(({ isLoose }) => !isLoose));

function relatives(families: readonly WordFamily[]): ReadonlyMap<string, ReadonlySet<string>> {
  const { stem } = languageOf("en");
  const byTerm = new Map<string, Set<string>>();
  for (const { words, onlyFound } of families) {
    for (const word of words) {
      if (onlyFound.has(word)) continue;
      const known = byTerm.get(stem(word)) ?? new Set();
      for (const other of words) if (stem(other) !== stem(word)) known.add(stem(other));
      byTerm.set(stem(word), known);
    }
  }
  return byTerm;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The terms under which the other words of an English word's family are in the index.
 *
 * @example familyOf("talk") // speak, tell, discuss, …
 */
export function familyOf(term: string): ReadonlySet<string> {
  return RELATIVES.get(term) ?? NONE;
}

/** The same without loose families. */
export function closeFamilyOf(term: string): ReadonlySet<string> {
  return CLOSE_RELATIVES.get(term) ?? NONE;
}

/** English terms by the term of a word in the question. */
const TELLING: ReadonlyMap<string, ReadonlySet<string>> = tellingTerms();

function tellingTerms(): ReadonlyMap<string, ReadonlySet<string>> {
  const { stem } = languageOf("en");
  const byTerm = new Map<string, Set<string>>();
  for (const [asked, telling] of TELLING_WORDS) {
    const known = byTerm.get(stem(asked)) ?? new Set();
    for (const word of telling) known.add(stem(word));
    byTerm.set(stem(asked), known);
  }
  return byTerm;
}

/**
 * The terms of words with another meaning that a sentence answering a question with an English word contains.
 *
 * @example tellingOf("hurt") // hospit, wound, …
 */
export function tellingOf(term: string): ReadonlySet<string> {
  return TELLING.get(term) ?? NONE;
}
