import type { NameMention } from "../people/name-mention.ts";

/**
 * A noun phrase that can be a source, by token numbers. `head` is the token that says what it is: the last
 * word of a name, the noun of "a spokesman for X".
 */
export interface Phrase {
  readonly kind: "name" | "pronoun" | "relative" | "description";
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly name: NameMention | null;
}
