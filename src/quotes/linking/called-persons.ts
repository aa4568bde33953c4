import { RELATIVES_OF_PERSONS } from "../../english/grammar/function-words.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import { skipBackAdverbs } from "./adverbs.ts";
import type { Phrase } from "./phrase.ts";
import { phraseEndingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** Tokens of the longest clause before its marked words: "whom the mayor of Leeds once described as". */
const LONGEST_CLAUSE = 10;

/**
 * Who is described by a clause that ends with marked words.
 *
 * @example "The man whom Ann Roe called | “a thief”" // the man
 * @example "The man called | “a thief” by Ann Roe" // the man
 * @example "The man Ann Roe called | “a thief”" // the man
 */
export function calledBefore(scene: Scene, quote: number): Phrase | null {
  const { tokens, sentence } = scene;
  if (tokens[quote]?.kind !== "quote") return null;
  for (let at = quote - 1; at > sentence.from && at > quote - LONGEST_CLAUSE; at--) {
    const { kind, lower = "", verb, isCapital } = tokens[at] ?? {};
    if (kind !== "word" && kind !== "clitic") return null;
    if (RELATIVES_OF_PERSONS.has(lower)) return roleEndingAt(scene, at - 1);
    if (!verb?.forms.includes("participle") || isCapital) continue;
    // "The judge Ann Roe called “a lunatic” | said"
    const left = skipBackAdverbs(
      scene,
      /^ha[sd]$/.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1,
      sentence.from,
    );
    const caller = scene.people.nameAt[left];
    const called = caller?.to === left + 1 ? roleEndingAt(scene, caller.from - 1) : null;
    const role = called && tokens[called.from]?.is.determiner ? called : roleEndingAt(scene, at - 1);
    if (role) return role;
  }
  return null;
}

/** "the man", "a driver from Leeds" */
function roleEndingAt(scene: Scene, end: number): Phrase | null {
  const phrase = phraseEndingAt(scene, end, scene.sentence.from);
  return phrase?.kind === "description" && isHumanNoun(scene.tokens[phrase.head]?.lower ?? "")
    ? phrase
    : null;
}
