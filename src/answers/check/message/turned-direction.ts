import { DETERMINERS } from "../../../english/grammar/function-words.ts";
import { OPPOSITE_DIRECTIONS } from "../../../english/messages/message-words.ts";
import type { Word } from "../../../text/words.ts";

/** "after the *vote*", "for the teachers' *union*": on which side of a thing somebody was. */
export interface Direction {
  readonly kind: "direction";
  /** The preposition. */
  readonly way: string;
  readonly form: string;
}

/** Most words between the preposition and its thing: "after the long council vote". */
const REACH = 3;

/** The things that follow a preposition with an opposite, each of the next few words, and the vote before it. */
export function directionsIn(words: readonly Word[]): Direction[] {
  return words.flatMap(({ form: way }, at) =>
    OPPOSITE_DIRECTIONS.has(way)
      ? thingsBeside(words, at).map(form => ({ kind: "direction", way, form }) as const)
      : [],
  );
}

/**
 * Whether words have a thing on the other side only: "before the vote", where "after the vote" is said. A thing that they
 * have on neither side is left to the other comparisons.
 */
export function isOppositeSide(said: Direction, words: readonly Word[]): boolean {
  const opposites = [...(OPPOSITE_DIRECTIONS.get(said.way) ?? [])];
  return opposites.some(way => hasSide(said, way, words)) && !hasSide(said, said.way, words);
}

/** Whether words have a thing behind a preposition. */
export function hasSide({ form }: Direction, way: string | undefined, words: readonly Word[]): boolean {
  return words.some((word, at) => word.form === way && thingsBeside(words, at).includes(form));
}

/** "*voted* against": the same whatever follows. */
const VOTING = /^vot(?:e|es|ed|ing)$/;

function thingsBeside(words: readonly Word[], at: number): string[] {
  const isOfVote = VOTING.test(words[at - 1]?.form ?? "");
  const things = words
    .slice(at + 1, at + 2 + REACH)
    .map(({ form }) => form)
    .filter(form => !DETERMINERS.has(form));
  return isOfVote ? ["vote", ...things] : things;
}
