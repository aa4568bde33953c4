import type { People } from "../people/person.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";

/** A sentence and everything known about it: what the rules of this room read. */
export interface Scene {
  readonly reading: Reading;
  readonly people: People;
  readonly sentence: Sentence;
  /** Number of the sentence in the article, from 0. */
  readonly number: number;
  /** The article's tokens; the sentence has those from `sentence.from` to `sentence.to`. */
  readonly tokens: readonly Token[];
}

export function sceneOf(reading: Reading, people: People, sentence: Sentence, number: number): Scene {
  return { reading, people, sentence, number, tokens: reading.tokens };
}
