import {
  CARRIERS_OF_WORDS,
  DENIALS,
  FICTION,
  NOT_IN_EARNEST,
  NOUNS_FOR_WORDS,
} from "../../../english/framing/framing-words.ts";
import { AFTER_CUE_CLAUSE, VERBS_OF_OBJECT_CLAUSE } from "../../../english/grammar/clause-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import {
  ANIMALS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  KIN,
  PERSON_NOUNS,
  THINGS_WITH_WRITING,
} from "../../../english/people/nouns.ts";
import type { Token } from "../../reading/tokens.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, isDash, type Place } from "./place.ts";

/** How many words of a quotation may be a phrase in a sentence: "said the “victory plan” was ready". */
const LONGEST_PHRASE = 6;

/** “A,” he said, *if the union agrees*; “A,” he said, *but did not mean it*; “A,” he said, *Ann Roe recalled*. */
export function framedAfter(
  { article, tokens, sentences, sentence, cue, mentionTo, from, to }: Place,
  { attribution }: Pick<Introduced, "attribution">,
): Framed | null {
  const end = sentences[sentence]?.to ?? to;
  // If the speaker is unclear, the cue may be that of somebody who passes the words on.
  const isKnown = attribution.kind !== "unclear";
  const start = isKnown ? Math.max(to, cue + 1, mentionTo <= end ? mentionTo : 0) : to;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote") return null;
    // "said “A” were the worst words": something is said about the words.
    const isSubject = at === to && cue >= 0 && cue < from && /^(?:is|are|was|were)$/.test(token.lower);
    if (isSubject && article.text.slice(tokens[from]?.start, token.start).split(" ").length > LONGEST_PHRASE)
      return framed("unclear", token);
    // “A” – the opposite of what she says elsewhere; “A”; her advisers explained that …
    if (isDetour(token, tokens[at + 1])) {
      const isOfSpeaker = at === mentionTo || tokens.slice(start, at).some(isDash);
      if (!(isOfSpeaker && isDash(token))) return framed("unclear", tokens[at + 1] ?? token);
    }
    const previous = tokens[at - 1];
    const isFirst = at === start || previous?.text === ",";
    // It was said, and what it depends on is the speaker's condition.
    if (isFirst && /^(?:if|unless|provided|providing)$/.test(token.lower)) return framed("unclear", token);
    const isLast = at >= end - 2;
    const isTold = token.verb?.forms.some(form => form === "past" || form === "third");
    const isByName =
      previous?.isCapital === true &&
      /(?:s|ed)$/.test(token.lower) &&
      token.kind === "word" &&
      !token.isCapital;
    if (isLast && at > start + 1 && (isTold || isByName) && isTellerBefore(tokens, at)) {
      return framed("second-hand", token);
    }
  }
  return null;
}

/** A dash or semicolon after the words, followed by something other than the speaker. */
function isDetour(mark: Token, next: Token | undefined): boolean {
  if ((mark.text !== ";" && !isDash(mark)) || next?.kind !== "word" || next.isCapital) return false;
  return mark.text === ";" || !/^(?:who|whose|and|including)$/.test(next.lower);
}

/** Longest name of somebody who passes words on: ", a neighbour on Hill Street recalled". */
const LONGEST_TELLER = 5;

/** ", Ann Roe remembers.", ", a neighbour said.", but not ", who wants to change party rules." */
function isTellerBefore(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; verb - at <= LONGEST_TELLER + 1; at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote") return false;
    if (token.text === ",") return at < verb - 1;
    const isOfName = token.isCapital || DETERMINERS.has(token.lower) || at === verb - 1 || !token.verb;
    if (
      !isOfName ||
      token.kind === "clitic" ||
      /^(?:who|whose|which|where|when|while|that|and|to)$/.test(token.lower)
    )
      return false;
  }
  return false;
}

/** “A,” she said *her son had texted her*: a clause after the verb says whose words they are. */
export function framedObject(place: Place): Framed | null {
  const { tokens, cue, mentionFrom, mentionTo, from, sentences, cueSentence } = place;
  const start = Math.max(cue + 1, mentionFrom > cue ? mentionTo : 0);
  const end = Math.min(sentences[cueSentence]?.to ?? cue, cue < from ? from : Infinity);
  const isAfterColon = tokens[from - 1]?.text === ":";
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || token.kind === "punct") return null;
    if (AFTER_CUE_CLAUSE.has(token.lower) || PREPOSITIONS.has(token.lower)) return null;
    if (at > start && VERBS_OF_OBJECT_CLAUSE.has(token.lower))
      return isContinued(tokens, at, from) || (!isAfterColon && isOfNobody(tokens.slice(start, end)))
        ? null
        : framed("second-hand", token);
  }
  return null;
}

/**
 * "Ann Roe said the town *is* being overrun by “idle talk”": the words continue what she says, and nobody else says, reads or
 * hears anything in between. After a colon they may be anybody's: "said her son was furious: “A”".
 */
function isContinued(tokens: readonly Token[], verb: number, from: number): boolean {
  const between = tokens.slice(verb + 1, from);
  const [next] = between;
  return (
    next?.kind === "word" &&
    between.every(
      token =>
        /^(?:word|number|clitic)$/.test(token.kind) ||
        (token.text === "," && token !== between[0] && token === between.at(-1)),
    ) &&
    !between.some(
      ({ verb: other, lower }) =>
        other?.strength === "strong" ||
        NOUNS_FOR_WORDS.has(lower) ||
        CARRIERS_OF_WORDS.has(lower) ||
        HEARD.test(lower),
    )
  );
}

/**
 * "Ann Roe said *there is* “no doubt”", "Ann Roe said *moving it is* hard. “A”": nobody else is in the clause who might say
 * the words, and nothing that has words.
 */
function isOfNobody(clause: readonly Token[]): boolean {
  const [first] = clause;
  const isThing =
    /^(?:it|there)$/.test(first?.lower ?? "") ||
    (first?.isCapital === false && first.lower.endsWith("ing") && first.verb !== null);
  return (
    isThing &&
    !clause.some(
      ({ lower, bare, isCapital, verb }, at) =>
        isCapital ||
        WITH_WORDS.some(list => list.has(lower)) ||
        DENIALS.has(bare) ||
        HEARD.test(lower) ||
        (at > 0 && verb?.strength === "strong") ||
        /^(?:s?he|who|they|we|you|him|her|them)$/.test(lower),
    )
  );
}

/** Whoever may say words, and what has words. */
const WITH_WORDS: readonly ReadonlySet<string>[] = [
  ANIMALS,
  CARRIERS_OF_WORDS,
  DOCUMENT_NOUNS,
  FICTION,
  GROUP_NOUNS,
  KIN,
  NOT_IN_EARNEST,
  NOUNS_FOR_WORDS,
  PERSON_NOUNS,
  THINGS_WITH_WRITING,
];

const HEARD = /^(?:reads?|heard|hears|sung|sang|thought|chanted|motto|slogan|told|called|text(?:ed|s)?)$/;
