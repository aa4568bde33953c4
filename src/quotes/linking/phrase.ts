import type { NameMention } from "../people/name-mention.ts";

/**
 * A noun phrase that can be a source, by token numbers. `head` is the token that says what it is: the last word of a
 * name, the noun in "a spokesman for X".
 */
export interface Phrase {
  readonly kind: "name" | "pronoun" | "relative" | "description";
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly name: NameMention | null;
}

/**
 * A copy of a phrase with other ends. Written out, because V8 gives a spread copy another shape than a literal, and
 * code that reads many shapes is slow.
 */
export function withEnds(phrase: Phrase, from: number, to: number): Phrase {
  return { kind: phrase.kind, from, to, head: phrase.head, name: phrase.name };
}

export function isSamePhrase(a: Phrase, b: Phrase): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && a.head === b.head && a.name === b.name;
}
