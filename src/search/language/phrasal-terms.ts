import { PHRASAL_VERBS, type PhrasalVerb } from "../../english/vocabulary/phrasal-verbs.ts";
import type { Token } from "./analyse.ts";
import { languageOf } from "./languages.ts";

/** Words between a verb and its particle: "let five hundred people go". */
const MAX_OBJECT = 4;

interface PhrasalTerms {
  readonly isOpen: boolean;
  /** Terms and comparison forms of the words after the verb. */
  readonly rest: readonly string[];
  /** Terms of the words that may replace it. */
  readonly meaning: readonly string[];
}

const BY_VERB: ReadonlyMap<string, readonly PhrasalTerms[]> = byVerb();

function byVerb(): ReadonlyMap<string, readonly PhrasalTerms[]> {
  const { stem } = languageOf("en");
  const verbs = new Map<string, PhrasalTerms[]>();
  const termsOf = ({ rest, isOpen, meaning }: PhrasalVerb): PhrasalTerms => ({
    isOpen,
    rest: rest.map(stem),
    meaning: meaning.map(stem),
  });
  for (const phrasal of PHRASAL_VERBS) {
    const verb = stem(phrasal.verb);
    verbs.set(verb, [...(verbs.get(verb) ?? []), termsOf(phrasal)]);
  }
  // "come down with" before "come down".
  for (const phrasals of verbs.values()) phrasals.sort((a, b) => b.rest.length - a.rest.length);
  return verbs;
}

/** A verb with a particle in a question: "called … off". */
export interface FoundPhrasal {
  readonly verb: Token;
  /** The words after it, which the verb's term covers. */
  readonly rest: readonly Token[];
  /** Terms of the words that may replace it. */
  readonly meaning: readonly string[];
}

/**
 * The verbs with particles in an English question.
 *
 * @example phrasalVerbsIn(tokens of "did they call the strike off") // call … off: cancel, abandon
 */
export function phrasalVerbsIn(tokens: readonly Token[]): FoundPhrasal[] {
  const { stem } = languageOf("en");
  const words = tokens.filter(({ kind }) => kind !== "name");
  const terms = words.map(({ form }) => stem(form));
  return words.flatMap((verb, at) => {
    for (const { isOpen, rest, meaning } of BY_VERB.get(terms[at] ?? "") ?? []) {
      const gaps = isOpen ? MAX_OBJECT : 0;
      for (let gap = 0; gap <= gaps; gap++) {
        const from = at + 1 + gap;
        if (!rest.every((word, place) => terms[from + place] === word)) continue;
        return [{ verb, rest: words.slice(from, from + rest.length), meaning }];
      }
    }
    return [];
  });
}
