import { CALENDAR } from "../../english/grammar/calendar.ts";
import { FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import { ORGANISATION_HEADS } from "../../english/people/institutions.ts";
import { GENERATIONS } from "../../english/people/name-words.ts";
import { PERSON_NOUNS } from "../../english/people/nouns.ts";
import { speechVerb } from "../../english/speech/speech-verbs.ts";
import { foldWord } from "../../names/fold-name.ts";
import { datelineEnd } from "../reading/dateline.ts";
import { bareWord } from "../reading/lexeme.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { NameMention, OddNames } from "./name-mention.ts";
import { nameOfRun } from "./name-parts.ts";
import { nameRun } from "./name-runs.ts";
import { isTitle } from "./role-words.ts";

/**
 * All names of the article outside quotations, in order.
 *
 * If the surname in a full name is also an office, a month or a body's head (Aaron Judge, Theresa May, Damon Hill, Park
 * Eun-ji), or the first name a month or a function word (Will Young), the article is read once more to find its other
 * mentions, and the bare surname or first name too.
 */
export function findNames(reading: Reading): NameMention[] {
  const { sentences } = reading;
  const found = sentences.map(readerOf(reading, { surnames: new Set(), given: new Set(), full: new Set() }));
  const people = found
    .flat()
    .filter(({ firstName, isOrganisation }) => firstName !== null && !isOrganisation);
  const odd = people.filter(({ words }) => isCommonWord(familyNameOf(words)));
  const lasts = new Set(odd.map(({ words }) => familyNameOf(words).toLowerCase()));
  const firsts = new Set(people.map(({ firstName }) => firstName ?? "").filter(isOddGivenName));
  if (lasts.size === 0 && firsts.size === 0) return found.flat();
  const again = readerOf(reading, {
    surnames: new Set([...lasts].map(foldWord)),
    given: firsts,
    full: new Set(odd.map(({ words }) => words.join(" "))),
  });
  return sentences.flatMap((sentence, at) => {
    for (let token = sentence.from; token < sentence.to; token++) {
      const lower = reading.tokens[token]?.lower ?? "";
      if (lasts.has(lower) || firsts.has(lower)) return again(sentence, at);
    }
    return found[at] ?? [];
  });
}

/** "will", "may": a first name that is mostly another word. */
function isOddGivenName(first: string): boolean {
  return FIRST_NAMES.has(first) && (CALENDAR.has(first) || FUNCTION_WORDS.has(first));
}

/** "King" of "Martin Luther King, Jr.", "Park" of "Park Eun-ji" */
function familyNameOf(words: readonly string[]): string {
  const [first = "", given = ""] = words;
  if (words.length === 2 && KOREAN_GIVEN_NAME.test(given) && !FIRST_NAMES.has(bareWord(first))) return first;
  return words.findLast(word => !GENERATIONS.has(bareWord(word))) ?? "";
}

/** "Eun-ji", "Chan-wook": comes after the family name. */
const KOREAN_GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    isTitle(word) ||
    CALENDAR.has(lower) ||
    ORGANISATION_HEADS.has(lower) ||
    PERSON_NOUNS.has(lower) ||
    FUNCTION_WORDS.has(lower) ||
    speechVerb(lower)?.forms.includes("past") === true
  );
}

/** Reads the names of one sentence at a time, by its number. */
function readerOf(reading: Reading, known: OddNames): (sentence: Sentence, number: number) => NameMention[] {
  const { tokens, sentences } = reading;
  return ({ from, to, paragraph, isTitleCase, isPageWords }, number) => {
    const names: NameMention[] = [];
    if (isTitleCase || isPageWords || isInCapitals(tokens, from, to)) return names;
    const isFirst = sentences[number - 1]?.paragraph !== paragraph;
    let at = isFirst ? datelineEnd(tokens, from, to) : from;
    while (at < to) {
      const run = tokens[at]?.isCapital ? nameRun(reading, at, from, to, known) : null;
      if (!run) {
        at++;
        continue;
      }
      const name = nameOfRun(tokens, run, paragraph, known);
      if (name) names.push(name);
      at = run.to;
    }
    return names;
  };
}

/** "FULL TEXT.": a heading of a few words in capitals, and nobody's name or label ("ANN ROE:"). */
function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_HEADING || !/^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? "")) return false;
  let words = 0;
  for (let at = from; at < to; at++) {
    const { kind, text = "" } = tokens[at] ?? {};
    if (kind === "word" && /^\p{Lu}{2,}$/u.test(text)) words++;
    else if (!/^[.!?]$/.test(text)) return false;
  }
  return words > 1;
}

/** Tokens of the longest heading in capitals. */
const LONGEST_HEADING = 6;

/** Names in capitalised headlines: only surnames that the article itself uses can be recognised there. */
export function findHeadlineNames(reading: Reading, isKnown: (surname: string) => boolean): NameMention[] {
  const { tokens, sentences } = reading;
  const names: NameMention[] = [];
  for (const { from, to, paragraph, isTitleCase } of sentences) {
    if (!isTitleCase) continue;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token?.isCapital || FUNCTION_WORDS.has(token.lower) || !isKnown(foldWord(token.text))) continue;
      names.push({
        from: at,
        to: at + 1,
        nameFrom: at,
        paragraph,
        words: [token.text],
        surname: foldWord(token.text),
        firstName: null,
        titles: [],
        gender: null,
        isOrganisation: false,
        isDoubtful: false,
      });
    }
  }
  return names;
}
