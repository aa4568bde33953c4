import {
  ASSERTIVE_FORMS,
  ASSERTIVE_NOUNS,
  HARMLESS_ADVERBS,
  LEAD_NOUNS,
  PLAIN_ADJECTIVES,
  TAKING_BACK,
} from "../../../english/framing/framing-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import type { Token } from "../../reading/tokens.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, type Place } from "./place.ts";

/** How many adjectives may come before a noun that carries words: "her last, rather long letter". */
const ADJECTIVES = 3;

/** "Her message: “A”": a noun of the list after a possessive or an article, and no verb. */
export function isNounCue(place: Place): boolean {
  return ASSERTIVE_NOUNS.has(place.tokens[place.cue]?.lower ?? "") && openingOfNoun(place) >= 0;
}

function openingOfNoun({ tokens, cue }: Place): number {
  for (let at = cue - 1; at >= 0 && cue - at <= ADJECTIVES + 1; at--) {
    const token = tokens[at];
    if (token?.kind === "clitic" || DETERMINERS.has(token?.lower ?? "")) return at;
    if (token?.kind !== "word" || (token.verb && !/(?:ed|en|ing)$/.test(token.lower))) return -1;
    // "The council is warning drivers"
    if (at === cue - 1 && /^(?:is|are|was|were)$/.test(token.lower)) return -1;
  }
  return -1;
}

/**
 * "Her unsent message: “A”", "Her message would have been: “A”": what it is called, and what comes between it and the
 * words, must be on a list.
 */
export function framedNoun(place: Place): Framed | null {
  const { tokens, cue, from } = place;
  const opening = openingOfNoun(place);
  // "Ann Roe withdrew her remark that “A”"
  const before = tokens[opening - 1];
  if (before && TAKING_BACK.has(before.lower)) return framed("unclear", before);
  const odd =
    tokens
      .slice(opening + 1, cue)
      .find(token => !isNounForWords(token) && !token.isCapital && !PLAIN_ADJECTIVES.has(token.lower)) ??
    tokens
      .slice(cue + 1, from)
      .find(token => token.kind === "word" && !isNounForWords(token) && !isBetween(token));
  return odd ? framed("unclear", odd) : null;
}

function isNounForWords({ lower }: Token): boolean {
  return ASSERTIVE_NOUNS.has(lower) || LEAD_NOUNS.has(lower);
}

/** What may come between such a noun and the words: "Her answer *to the board on Monday was*: “A”". */
function isBetween(token: Token): boolean {
  return (
    isInLabel(token) ||
    token.is.humanNoun ||
    PLAIN_ADJECTIVES.has(token.lower) ||
    /^(?:is|was|were|read|reads|ran)$/.test(token.lower)
  );
}

/** “A”, alone in its sentence, or after a name and a colon, needs no verb. */
export function framedWithoutCue(place: Place, words: Introduced): Framed | null {
  const { tokens, from, to, sentences, sentence, mentionFrom, mentionTo } = place;
  const own = sentences[sentence];
  const { attribution } = words;
  if (!own) return null;
  const isLabelled =
    attribution.kind !== "unclear" &&
    attribution.evidence.some(({ kind }) => /^(?:label|subject)$/.test(kind));
  const others: Token[] = [];
  for (let at = own.from; at < own.to; at++) {
    const token = tokens[at];
    const isOutside = (at < from || at >= to) && (at < mentionFrom || at >= mentionTo);
    if (token && isOutside && (token.kind === "word" || token.kind === "number")) others.push(token);
  }
  if (isLabelled) {
    const odd = others.find(token => !isInLabel(token));
    return odd ? framed("unclear", odd) : null;
  }
  return tokens[from]?.kind === "quote" && others.length === 0 ? null : framed("unclear", words);
}

/** What a label may contain besides the name: "Sir Keir, on Monday:", "And from Ann Roe, mayor of Tarn:", "Ann Roe concurs:". */
function isInLabel({ lower, isCapital, kind }: Token): boolean {
  return (
    isCapital ||
    kind === "number" ||
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    HARMLESS_ADVERBS.has(lower) ||
    PERSON_NOUNS.has(lower) ||
    ASSERTIVE_FORMS.has(lower) ||
    /^(?:and|but|or)$/.test(lower)
  );
}
