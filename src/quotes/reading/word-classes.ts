import {
  DENIALS,
  FICTION,
  JEST_NEARBY,
  REVERSALS,
  UNREAL,
  UNREAL_NEARBY,
} from "../../english/framing/framing-words.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { GENDERED_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { speechVerb } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun, isStop } from "./noun-words.ts";

/**
 * Which lists of English a word is on: looked up once for each different word, not once for each rule that asks. Only
 * what many rules ask of many words is here.
 */
export interface WordClasses {
  readonly determiner: boolean;
  readonly preposition: boolean;
  readonly functionWord: boolean;
  /** A noun phrase ends at it. */
  readonly stop: boolean;
  /** A noun for one or several people, or for a body that speaks. */
  readonly humanNoun: boolean;
  /** One for somebody, or for something that is read. */
  readonly speakerNoun: boolean;
  /** How strongly a pronoun shows "he" (above 0) or "she" (below 0). */
  readonly genderVote: number;
  /** It may turn what is next to it into its opposite, or into something that isn't real: "never", "fake". */
  readonly turning: boolean;
  /** Near words, it may tell that they aren't somebody's own: "fake", "film", "opposite". */
  readonly telling: boolean;
  /** It may be a cue, by its letters alone: a verb of saying, a form in -ed or -s, "according". */
  readonly cue: boolean;
}

export function classesOf(lower: string, bare: string, isWord: boolean): WordClasses {
  const stop = isStop(lower);
  const humanNoun = isHumanNoun(lower);
  return {
    determiner: DETERMINERS.has(lower),
    preposition: PREPOSITIONS.has(lower),
    functionWord: FUNCTION_WORDS.has(lower),
    stop,
    humanNoun,
    speakerNoun: humanNoun || DOCUMENT_NOUNS.has(lower),
    genderVote: genderVoteOf(lower),
    turning: DENIALS.has(bare) || UNREAL_NEARBY.has(lower),
    telling: TELLING.has(lower),
    cue: isWord && (speechVerb(lower) !== undefined || (CUE_FORM.test(lower) && !stop)),
  };
}

function genderVoteOf(lower: string): number {
  const pronoun = GENDERED_PRONOUNS.get(lower);
  return pronoun ? (pronoun.gender === "he" ? pronoun.weight : -pronoun.weight) : 0;
}

const TELLING: ReadonlySet<string> = new Set([
  ...UNREAL.keys(),
  ...FICTION,
  ...REVERSALS,
  ...JEST_NEARBY,
  ...["opposite", "contrary", "reverse"],
]);

const CUE_FORM = /[^e]ed$|[^s]s$|^(?:according|put)$/;
