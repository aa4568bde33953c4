import type { Phrase } from "../../../src/quotes/linking/phrase.ts";
import { type Scene, sceneOf } from "../../../src/quotes/linking/scene.ts";
import { peopleOf } from "../people/people-of.ts";

/** Names for templates: a bare one, titles, particles, other letters. */
export const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Lucía Ferrán", "Owen Pask"] as const;

/** The sentences of an invented text, one paragraph a line, as the rules of linking read them. */
function scenesOf(text: string): readonly Scene[] {
  const { reading, people } = peopleOf(text);
  return reading.sentences.map((sentence, number) => sceneOf(reading, people, sentence, number));
}

/** The last sentence of an invented text. */
export function lastScene(text: string): Scene {
  const scene = scenesOf(text).at(-1);
  if (!scene) throw new RangeError(`no sentence in ${text}`);
  return scene;
}

/** The words that a phrase has in the article; null for no phrase. */
export function printed({ reading, tokens }: Scene, phrase: Phrase | null): string | null {
  if (!phrase) return null;
  return reading.article.text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end);
}

/** Number of the first token of a sentence with these letters, from a token on. */
export function tokenAt({ tokens, sentence }: Scene, word: string, from = sentence.from): number {
  for (let at = from; at < sentence.to; at++) if (tokens[at]?.text === word) return at;
  throw new RangeError(`no token ${word}`);
}
