import { ASKING_WORDS, IDLE_WORDS } from "../english/asking-words.ts";
import { DEFINITE_WORDS, OTHER_SUBJECTS, TOPIC_OPENERS, UNNAMED } from "../english/background-words.ts";
import { CALENDAR } from "../english/calendar.ts";
import { OF_THE_ASKER } from "../english/pronouns.ts";
import { wordsOf } from "../text/words.ts";
import { SAME_WEIGHT } from "./alternatives.ts";
import type { TermIndex } from "./index/term-index.ts";
import { isFunctionWord } from "./known-english.ts";
import { isNumeral } from "./numerals.ts";
import { type Question, readQuestion } from "./question.ts";

/** By the number of an article: how much it has of what a question is about, above 0 up to 1. */
export type AboutTopic = ReadonlyMap<number, number>;

const LEAST_LETTERS = 3;
/** Of a text of many words. */
const MOST_WORDS = 12;

/**
 * The articles on what was said around a question, if that says what it is about: "I heard the ferry sank. How many people
 * were on board?" isn't about a plane. Null if it says nothing of the kind that the articles know.
 */
export function aboutTopic(leftOut: readonly string[], index: TermIndex): AboutTopic | null {
  const words = leftOut.flatMap(topicWordsIn).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const known = readQuestion(words.join(" "), index).terms.filter(({ isMissing }) => !isMissing);
  if (known.length === 0) return null;
  const shares = new Map<number, number>();
  for (const { alternatives } of known) {
    const articles = new Set<number>();
    for (const { term, weight } of alternatives) {
      if (weight < SAME_WEIGHT) continue;
      for (const passage of index.postings.of(term).places) articles.add(index.articleOf[passage] ?? 0);
      for (const article of index.titlePostings.of(term).places) articles.add(article);
    }
    for (const article of articles) shares.set(article, (shares.get(article) ?? 0) + 1 / known.length);
  }
  return shares;
}

/**
 * Whether a question says by itself what it is about, and an article is about that: something known ("the bridge toll")
 * that is in its title or first paragraph, or a name that it has anywhere. What is said around it is another matter then.
 */
export function isOnItsOwn({ text, terms }: Question, article: number, index: TermIndex): boolean {
  const known = new Set(knownWordsIn(text));
  const first = index.firstOf[article] ?? 0;
  const end = index.firstOf[article + 1] ?? first;
  return terms.some(({ form, isName, alternatives }) => {
    const isNamed = isName && !isNumeral(form);
    if (!isNamed && !known.has(form)) return false;
    const behind = isNamed ? end : first + 1;
    return alternatives.some(({ term, weight }) => {
      if (weight < SAME_WEIGHT) return false;
      const isHere = (at: number) => at >= first && at < behind;
      return (
        index.titlePostings.of(term).places.includes(article) || index.postings.of(term).places.some(isHere)
      );
    });
  });
}

/** What is something known: "the bridge toll". */
function knownWordsIn(text: string): string[] {
  let isKnown = false;
  return wordsOf(text).flatMap(({ form }) => {
    if (isFunctionWord(form)) isKnown = DEFINITE_WORDS.has(form);
    return isKnown && isTopic(form) && !isFunctionWord(form) ? [form] : [];
  });
}

/** What is said behind "I heard" and "about", of something other than the asker, or is something known: "on the ferry". */
function topicWordsIn(sentence: string): string[] {
  const forms = wordsOf(sentence).map(({ form }): string => form);
  let isTold = OTHER_SUBJECTS.has(forms[0] ?? "");
  let isKnown = false;
  return forms.filter((form, at) => {
    const next = forms[at + 1] ?? "";
    if (TOPIC_OPENERS.has(form)) isTold = true;
    else if (UNNAMED.has(form) && (form === "it" || next === "" || isFunctionWord(next))) isTold = false;
    if (DEFINITE_WORDS.has(form)) isKnown = true;
    else if (isFunctionWord(form)) isKnown = false;
    else return (isTold || isKnown) && isTopic(form);
    return false;
  });
}

function isTopic(form: string): boolean {
  const isIdle =
    TOPIC_OPENERS.has(form) || ASKING_WORDS.has(form) || IDLE_WORDS.has(form) || OF_THE_ASKER.has(form);
  return form.length >= LEAST_LETTERS && !isIdle && !CALENDAR.has(form);
}
