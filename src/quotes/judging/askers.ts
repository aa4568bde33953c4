import {
  ANSWERING_PARTICIPLES,
  PRESSING_PARTICIPLES,
  QUESTIONING_NOUNS,
} from "../../english/speech/reporting.ts";
import type { Phrase } from "../linking/phrase.ts";
import type { Gender } from "../people/gender.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Sighting } from "./discourse.ts";

/** Whether the sentence of a pronoun shows that somebody it mentions isn't who the pronoun means: they asked, or are new in it. */
export function isAnother(reading: Reading, last: Sighting, phrase: Phrase, gender: Gender): boolean {
  return (
    hasAsked(reading, last, phrase) ||
    isToldOf(reading, last, phrase) ||
    isAskerHere(reading, last, phrase, gender)
  );
}

/** "Asked by | Ann Roe whether it would last, he said", "Under questioning from | Ann Roe, he said": not whom she asked. */
function hasAsked(
  { tokens, sentences, sentenceOfToken }: Reading,
  { at, sentence, isMain }: Sighting,
  phrase: Phrase,
): boolean {
  // "Questioned by Ann Roe, | Ida Holm agreed that she had"
  const isElsewhere = isMain || at >= phrase.from;
  if (isElsewhere || sentence !== sentenceOfToken[phrase.from]) return false;
  const from = sentences[sentence]?.from ?? at;
  const opening = tokens[from]?.lower === "when" ? from + 1 : from;
  const joint = askedBy(tokens, opening, at);
  return joint !== null && at > joint && at <= joint + LONGEST_ASKER;
}

/** "When | a reporter asked her how it felt, she said": not the reporter. */
function isAskerHere(
  { sentenceOfToken }: Reading,
  { at, sentence, asker }: Sighting,
  { from }: Phrase,
  gender: Gender,
): boolean {
  return asker === gender && at < from && sentence === sentenceOfToken[from];
}

/** "| A solicitor had offered to look at it, she added, and": somebody new, of whom she tells. */
function isToldOf(
  { tokens, sentences, sentenceOfToken }: Reading,
  { at, sentence, source }: Sighting,
  { from, to }: Phrase,
): boolean {
  if (source.person !== null || sentence !== sentenceOfToken[from] || at >= from) return false;
  if (tokens[from - 1]?.text !== "," || !/^(?:an?|one|another)$/.test(tokens[at]?.lower ?? "")) return false;
  if (at !== sentences[sentence]?.from || tokens[to]?.verb?.strength !== "strong") return false;
  return to + 1 >= (sentences[sentence]?.to ?? 0) || tokens[to + 1]?.kind === "punct";
}

/** The word before who asked: "Asked about the boat | by", "Under close questioning | from", "In reply to a question | from". */
function askedBy(tokens: readonly Token[], opening: number, limit: number): number | null {
  const first = tokens[opening]?.lower ?? "";
  const isPressed = PRESSING_PARTICIPLES.has(first);
  let isQuestioning = isPressed || ANSWERING_PARTICIPLES.has(first);
  if (!isQuestioning && first !== "under" && first !== "in") return null;
  for (let at = opening + 1; at < Math.min(limit, opening + LONGEST_QUESTION); at++) {
    const { lower = "", kind } = tokens[at] ?? {};
    if (kind === "quote" || kind === "punct") break;
    if (isQuestioning && (lower === "by" || (!isPressed && /^(?:from|to)$/.test(lower)))) return at;
    if (QUESTIONING_NOUNS.get(first)?.has(lower)) isQuestioning = true;
  }
  return first === "answering" ? opening : null;
}

/** Tokens from the opening to who asked: "Questioned about the second house in Tarn". */
const LONGEST_QUESTION = 12;

/** Tokens between "by" and the name of who asked: "by a reporter from the Herald, | Ann Roe". */
const LONGEST_ASKER = 8;

/** “Was it cheap?” | she | said: the marked words of the sentence end as a question. */
export function asksHere(
  { tokens, sentences, sentenceOfToken, article }: Reading,
  { from }: Phrase,
): boolean {
  const sentence = sentences[sentenceOfToken[from] ?? -1];
  for (let at = sentence?.from ?? from; at < (sentence?.to ?? from); at++) {
    const token = tokens[at];
    if (token?.kind === "quote") return /\?["”’'»]*$/u.test(article.text.slice(token.start, token.end));
  }
  return false;
}
