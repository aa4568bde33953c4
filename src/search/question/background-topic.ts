import { CALENDAR } from "../../english/grammar/calendar.ts";
import { AUXILIARIES, RELATIVES } from "../../english/grammar/function-words.ts";
import { OF_THE_ASKER } from "../../english/grammar/pronouns.ts";
import { ASKING_WORDS, IDLE_WORDS } from "../../english/questions/asking-words.ts";
import {
  DEFINITE_WORDS,
  LIKING_WORDS,
  OTHER_SUBJECTS,
  TOPIC_OPENERS,
  UNNAMED,
} from "../../english/questions/background-words.ts";
import { COMMON_PASTS } from "../../english/speech/speech-verbs.ts";
import { wordsOf } from "../../text/words.ts";
import type { TermIndex } from "../index/term-index.ts";
import { isFunctionWord } from "../language/known-english.ts";
import { isNumeral } from "../language/numerals.ts";
import { isParticiple } from "../language/verb-forms.ts";
import { SAME_WEIGHT } from "./alternatives.ts";
import { askerForms } from "./asker-forms.ts";
import { type Question, readQuestion } from "./question.ts";

/** By the number of an article: how much it has of what a question is about, above 0 up to 1. */
export type AboutTopic = ReadonlyMap<number, number>;

const LEAST_LETTERS = 3;
/** Of a text of many words. */
const MOST_WORDS = 12;
/** "My two younger kids really love". */
const MOST_BEFORE_LIKING = 5;

/**
 * The articles on what was said around a question, if that says what it is about: "I heard the ferry sank. How many people
 * were on board?" isn't about a plane. Null if it says nothing of the kind that the articles know. What the asker only likes or
 * knows ("my kids love the ferry") counts if an article on it has something of the question.
 */
export function aboutTopic(
  leftOut: readonly string[],
  question: Question,
  index: TermIndex,
): AboutTopic | null {
  const told = leftOut.filter(sentence => !isOnlyLiked(sentence)).flatMap(topicWordsIn);
  const liked = leftOut.filter(isOnlyLiked).flatMap(topicWordsIn);
  const isMeant =
    liked.length > 0 && [...articlesOn(liked, index).keys()].some(hasSomething(question, index));
  const shares = articlesOn(isMeant ? [...told, ...liked] : told, index);
  return shares.size === 0 ? null : shares;
}

/** The articles that have some of the words, and what share of them. */
function articlesOn(words: readonly string[], index: TermIndex): AboutTopic {
  const shares = new Map<number, number>();
  if (words.length === 0) return shares;
  const { terms } = readQuestion(words.slice(0, MOST_WORDS).join(" "), index);
  const known = terms.filter(({ isMissing }) => !isMissing);
  for (const term of known) {
    for (const article of articlesWith(term, index)) {
      shares.set(article, (shares.get(article) ?? 0) + 1 / known.length);
    }
  }
  return shares;
}

function articlesWith({ alternatives }: Question["terms"][number], index: TermIndex): ReadonlySet<number> {
  const articles = new Set<number>();
  for (const { term, weight } of alternatives) {
    if (weight < SAME_WEIGHT) continue;
    for (const passage of index.postings.of(term).places) articles.add(index.articleOf[passage] ?? 0);
    for (const article of index.titlePostings.of(term).places) articles.add(article);
  }
  return articles;
}

/** Whether an article has one of a question's words other than names. */
function hasSomething({ terms }: Question, index: TermIndex): (article: number) => boolean {
  const having = terms.filter(({ isName, isMissing }) => !isName && !isMissing);
  const articles = having.map(term => articlesWith(term, index));
  return article => articles.some(some => some.has(article));
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

/** "My kids love the ferry", "I know the captain", but not "I know the ferry sank", "I know someone who sailed in it". */
function isOnlyLiked(sentence: string): boolean {
  const forms = askerForms(sentence);
  const verb = forms.findIndex(form => LIKING_WORDS.has(form));
  if (verb < 1 || verb > MOST_BEFORE_LIKING) return false;
  const isRelative = (form: string) => RELATIVES.has(form) && !DEFINITE_WORDS.has(form);
  const isVerb = (form: string) => AUXILIARIES.has(form) || COMMON_PASTS.has(form) || isParticiple(form);
  return !forms.slice(verb + 1).some(form => isRelative(form) || isVerb(form));
}

/** What is said after "I heard" and "about", of something other than the asker, or is something known: "on the ferry". */
function topicWordsIn(sentence: string): string[] {
  const forms = askerForms(sentence);
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
