import { ADVERBIAL_TIMES, CALENDAR } from "../../english/grammar/calendar.ts";
import { AUXILIARIES, NOUNS_IN_LY, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { CONTRACTING_PRONOUNS } from "../../english/grammar/pronouns.ts";
import type { Token } from "../reading/tokens.ts";
import type { Scene } from "./scene.ts";

export function skipBackAdverbs(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene;
  let at = from;
  while (at >= limit) {
    const token = tokens[at];
    if (!token || scene.people.nameAt[at]) break;
    const previous = tokens[at - 1]?.lower ?? "";
    if (token.kind === "clitic" && (/^'(?:d|ll|ve)$/.test(token.lower) || isContracted(token, previous)))
      at--;
    else if (token.kind === "word" && isAdverb(token)) at--;
    else if (
      ADVERBIAL_TIMES.has(token.lower) &&
      /^(?:this|last|next|that)$/.test(previous) &&
      !PREPOSITIONS.has(tokens[at - 2]?.lower ?? "")
    )
      at -= 2;
    else if (ADVERBIAL_TIMES.has(token.lower) && CALENDAR.has(previous)) at--;
    else if (token.lower === "on" && CALENDAR.has(tokens[at + 1]?.lower ?? "")) at--;
    else break;
  }
  return at;
}

/** "he’s predicting": a form of "is", not a possessive. */
export function isContracted(token: Token | undefined, before: string): boolean {
  return token?.kind === "clitic" && CONTRACTING_PRONOUNS.has(before);
}

function isAdverb(token: Token): boolean {
  return (
    AUXILIARIES.has(token.lower) ||
    (token.lower.endsWith("ly") && !token.isCapital && !NOUNS_IN_LY.has(token.lower))
  );
}

export function skipAdverbs(scene: Scene, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const token = scene.tokens[at];
    // "said May Jones"
    if (token?.kind !== "word" || !isAdverb(token) || scene.people.nameAt[at]) break;
    at++;
  }
  return at;
}

/** "Friends have | in the past said": goes back over a time between the auxiliary and its verb. */
export function beforePast(scene: Scene, at: number): number {
  const { tokens, sentence } = scene;
  const isPast =
    tokens[at]?.lower === "past" && tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "in";
  return isPast && at - 3 >= sentence.from ? skipBackAdverbs(scene, at - 3, sentence.from) : at;
}
