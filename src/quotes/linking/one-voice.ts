import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

export function isOneVoice({ people }: Scene, a: Phrase, b: Phrase): boolean {
  return a.name !== null && b.name !== null && people.personOf.get(a.name) === people.personOf.get(b.name);
}

export function wordsBetween({ tokens }: Scene, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word") words++;
  return words;
}
