import { DETERMINERS, PREPOSITIONS } from "../../english/function-words.ts";
import { DOCUMENT_NOUNS } from "../../english/nouns.ts";
import { SUBJECT_PRONOUNS } from "../../english/pronouns.ts";
import type { People } from "../people/people.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import {
  isDeterminer,
  isHumanNoun,
  isRoleAhead,
  isStop,
  oneWord,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  withNameApart,
} from "./phrases.ts";

/** "to Ann", "in the Senate" */
function standsAfterPreposition({ tokens }: Reading, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && DETERMINERS.has(tokens[before]?.lower ?? "")) before--;
  return before >= from && PREPOSITIONS.has(tokens[before]?.lower ?? "");
}

/** First noun phrase of a clause that stands in no prepositional phrase: its subject. */
export function mainSubject(
  reading: Reading,
  people: People,
  sentence: Sentence,
  from: number,
  to: number,
): Phrase | null {
  const { tokens } = reading;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "quote") {
      at++;
      continue;
    }
    const name = people.nameAt[at];
    const isAfterPreposition = standsAfterPreposition(reading, at, from);
    if (name && name.from === at) {
      const after = tokens[name.to];
      if (!isAfterPreposition && after?.kind !== "clitic") {
        const phrase = phraseEndingAt(reading, people, name.to - 1, at);
        const next = tokens[name.to];
        // "Trump campaign officials said": the name is only a modifier.
        if (
          phrase &&
          !(
            next?.kind === "word" &&
            !next.isCapital &&
            !isStop(next.lower) &&
            isRoleAhead(reading, name.to, to)
          )
        )
          return phrase;
        if (phrase) {
          const whole = phraseStartingAt(reading, people, at, to);
          if (whole) return whole;
        }
      }
      at = name.to;
      continue;
    }
    if (token.kind === "word" && SUBJECT_PRONOUNS.has(token.lower) && !isAfterPreposition) {
      return oneWord("pronoun", at);
    }
    if (isDeterminer(reading, at) && !isAfterPreposition) {
      const phrase = phraseStartingAt(reading, people, at, to);
      const isBare = phrase?.kind === "description" && phrase.to === phrase.head + 1;
      const apposed = isBare ? withNameApart(reading, people, phrase.from, phrase.to, to) : null;
      if (apposed) return apposed;
      if (
        phrase &&
        phrase.head < to &&
        (isHumanNoun(tokens[phrase.head]?.lower ?? "") ||
          phrase.kind === "name" ||
          (at === from && DOCUMENT_NOUNS.has(tokens[phrase.head]?.lower ?? "")))
      )
        return phrase;
      at = Math.max(at + 1, phrase ? phrase.head + 1 : at + 1);
      continue;
    }
    if (
      token.kind === "word" &&
      !isAfterPreposition &&
      isHumanNoun(token.lower) &&
      (at === from || at === sentence.from)
    ) {
      return { kind: "description", from: at, to: at + 1, head: at, name: null };
    }
    at++;
  }
  return null;
}
