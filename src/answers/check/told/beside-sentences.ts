import { type Article, paragraphNumberAt, paragraphOf } from "../../../articles/article.ts";
import { OCCASIONS } from "../../../english/framing/framing-words.ts";
import { CALENDAR } from "../../../english/grammar/calendar.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  PREPOSITIONS_OF_PLACE,
} from "../../../english/grammar/function-words.ts";
import { POSSESSIVES, PRONOUNS_OF_OTHERS, SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import {
  ANYBODY_LISTENING,
  SAYING_IN_MESSAGES,
  TELLING_SOMEBODY,
} from "../../../english/messages/message-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import { GENERATIONS, LETTERS_AFTER } from "../../../english/people/name-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { HONORIFICS } from "../../../english/people/titles.ts";
import { PRESSING_PARTICIPLES } from "../../../english/speech/reporting.ts";
import { COMMON_WORDS } from "../../../english/vocabulary/common-words.ts";
import { foldWord } from "../../../names/fold-name.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { withoutOwner } from "../../../text/owner.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { isOverlapping, isWithin, type Span } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import { type Match, speakerOf } from "../../answer.ts";
import { personFinderOf } from "../../named-people.ts";
import { isInRelativeClause } from "./is-in-relative-clause.ts";
import { ownWordsOf } from "./own-words-of.ts";
import { isNameIn } from "./printed.ts";
import { toldTimes } from "./told-times.ts";

/** How many paragraphs before the words, and after them, may name what they are about. */
const REACH_BEFORE = 3;
const REACH_AFTER = 1;

/** The paragraphs around the words. */
export function nearMatch({ article, paragraph, paragraphs }: Match): Span[] {
  const from = Math.max(1, paragraph - REACH_BEFORE);
  const to = Math.min(article.paragraphs.length, Math.max(paragraph, ...paragraphs) + REACH_AFTER);
  return [{ start: paragraphOf(article, from).start, end: paragraphOf(article, to).end }];
}

/** The sentences of the words and of their cue. */
export function ownSentences({ article, paragraph, span, quotation }: Match): Span[] {
  const cue = quotation?.attribution.cue;
  const own = quotation ? [quotation, span] : [span];
  return [...own, ...(cue ? [cue] : [])].flatMap(part => {
    const home = article.paragraphs[(paragraphNumberAt(article, part.start) || paragraph) - 1];
    return home ? splitSentences(article.text, home).filter(sentence => isOverlapping(sentence, part)) : [];
  });
}

/** The sentences of the words and of their cue, and the one before and behind each, which say what they are about. */
export function aroundSentences(match: Match): Span[] {
  const { article } = match;
  return ownSentences(match).flatMap(own => {
    const number = paragraphNumberAt(article, own.start);
    const sentences = article.paragraphs
      .slice(Math.max(0, number - 2), number)
      .flatMap(paragraph => splitSentences(article.text, paragraph));
    const at = sentences.findIndex(({ start }) => start === own.start);
    return at === -1 ? [own] : sentences.slice(Math.max(0, at - 1), at + 2);
  });
}

/**
 * Where an article tells to whom the words were said: the sentences of the words and of their cue, and the one before and
 * behind each in the same paragraph. Of what a speaker did elsewhere much may be told near them.
 */
export function spokenSentences(match: Match): Span[] {
  const { article } = match;
  const numberOf = ({ start }: Span) => paragraphNumberAt(article, start);
  const own = new Set(ownSentences(match).map(numberOf));
  return aroundSentences(match).filter(span => own.has(numberOf(span)));
}

/** What an article tells of the speaking: when, in which place, at what or on which question. */
export type OccasionKind = "time" | "place" | "event";

/**
 * Where an article may tell when, where, at what and on which question the words were said: beside them; in the paragraphs
 * before them only if nothing of the kind is told there ("on Thursday", "in Lund"), and no occasion ("told local radio",
 * "in a statement") but one that they tell of too.
 */
export function occasionSentences(match: Match, kind: OccasionKind): Span[] {
  const { article } = match;
  const own = ownSentences(match);
  const words = ownWordsIn(article, own);
  if (kind !== "event" && TELLS[kind](article, words)) return own;
  const spoken = spokenSentences(match);
  const last = Math.max(...spoken.map(({ end }) => end), match.span.end);
  const before = sentencesNear(match).filter(({ end }) => end <= last);
  if (!TELLS.event(article, words)) return [...before, ...spoken];
  const occasions = new Set(words.flatMap(({ form }) => (OCCASIONS.has(form) ? [form] : [])));
  const isOfSame = (span: Span) => wordsOf(article.text, span).some(({ form }) => occasions.has(form));
  return kind === "event" ? spoken : [...before.filter(isOfSame), ...spoken];
}

const TELLS: Readonly<Record<OccasionKind, (article: Article, words: readonly Word[]) => boolean>> = {
  time: ({ text }, words) => toldTimes(text, words).length > 0,
  place: ({ text }, words) =>
    words.some(({ form }, at) => {
      const next = words.slice(at + 1).find(word => !DETERMINERS.has(word.form));
      return (
        PREPOSITIONS_OF_PLACE.has(form) &&
        next !== undefined &&
        startsWithCapital(text, next) &&
        !CALENDAR.has(next.form) &&
        !isInRelativeClause(text, words, at)
      );
    }),
  event: (_, words) =>
    tellsListener(words) || words.some(({ form }) => TELLS_EVENT.some(list => list.has(form))),
};

const TELLS_EVENT = [OCCASIONS, PRESSING_PARTICIPLES];

/** "told local radio"; "told reporters" says nothing of where or when. */
export function tellsListener(words: readonly Word[]): boolean {
  return words.some(({ form }, at) => {
    const next = words.slice(at + 1).find(word => !DETERMINERS.has(word.form))?.form ?? "";
    return TELLING_SOMEBODY.has(form) && !ANYBODY_LISTENING.has(next);
  });
}

/** The sentences that name a speaker, or describe one without a name. */
export function sentencesWithSpeaker(article: Article, name: string): Span[] {
  const surname = foldWord(wordsOf(name).findLast(({ form }) => !isBehindSurname(form))?.form ?? "");
  return sentencesOf(article).flatMap(({ span, folded }) => (folded.has(surname) ? [span] : []));
}

/** "Ann Roe *KC*", "Bo Lee *Jr*" */
const isBehindSurname = (form: string) => LETTERS_AFTER.has(form) || GENERATIONS.has(form);

/**
 * Where an article may say something of the match's speaker: the sentences of the words and those that name the speaker,
 * and the ones around the words that name nobody else; `isWide` takes the paragraphs around them.
 *
 * @example "A man waited outside the station. “No,” said Ann Roe." // only the second
 */
export function sentencesOfSpeaker(
  match: Match,
  { index, isWide }: { readonly index: WordIndex; readonly isWide: boolean },
): readonly Span[] {
  return isWide ? wideSentencesOfSpeaker(match, index) : narrowSentencesOfSpeaker(match, index);
}

// Every detail of a message asks for them.
const wideSentencesOfSpeaker = onceForEach((match: Match, index: WordIndex) =>
  findSentencesOfSpeaker(match, index, sentencesNear(match)),
);
const narrowSentencesOfSpeaker = onceForEach((match: Match, index: WordIndex) =>
  findSentencesOfSpeaker(match, index, aroundSentences(match)),
);

function findSentencesOfSpeaker(match: Match, index: WordIndex, around: readonly Span[]): readonly Span[] {
  const { article, quotation } = match;
  const speaker = quotation && speakerOf(quotation.attribution);
  const own = [...ownSentences(match), ...sentencesWithSpeaker(article, speaker?.name ?? "")];
  const isPerson = personFinderOf(index);
  const isOfOthers = (span: Span): boolean => {
    const words = ownWordsIn(article, [span]);
    return opensWithName(article, words, index) || words.some(word => isSomebody(article, word, isPerson));
  };
  const all = sentencesOf(article);
  return [
    ...own,
    ...around.filter(span => {
      if (isOfOthers(span)) return false;
      // "He is sick": whoever the sentence before names.
      const previous = all[all.findIndex(sentence => sentence.span.start === span.start) - 1];
      const isHis = ownWordsIn(article, [span]).some(({ form }) => PRONOUNS_OF_OTHERS.has(form));
      const isOwn = previous !== undefined && own.some(({ start }) => start === previous.span.start);
      return !isHis || previous === undefined || isOwn || !isOfOthers(previous.span);
    }),
  ];
}

/** The sentences of the paragraphs around the words. */
export function sentencesNear(match: Match): Span[] {
  return nearMatch(match).flatMap(near =>
    sentencesOf(match.article).flatMap(({ span }) => (isWithin(span, near) ? [span] : [])),
  );
}

/** The words in parts of an article that aren't in quotation marks. */
export function ownWordsIn(article: Article, spans: readonly Span[]): Word[] {
  return ownWordsOf(article).filter(word => spans.some(span => isWithin(word, span)));
}

/**
 * "*Xi* Jinping was arrested", "*Lund* United lost": whoever or whatever has a name and opens a sentence is its subject,
 * on a list of first names or not.
 */
function opensWithName(article: Article, words: readonly Word[], index: WordIndex): boolean {
  const { text } = article;
  const [first, second] = words;
  if (!first || !startsWithCapital(text, first)) return false;
  if (FUNCTION_WORDS.has(first.form) || CALENDAR.has(first.form)) return false;
  const id = index.idOf(first.form);
  if (isAdjunct(article, words, index)) return false;
  const isFollowed = startsWithCapital(text, second);
  return isFollowed || (id !== undefined && index.isName(id)) || !COMMON_WORDS.has(first.form);
}

/** Most words in front of the comma and the pronoun: "Flanked by pupils of both schools, she". */
const LONGEST_ADJUNCT = 8;

/** Most words of "Harding, *she was told*, is sick". */
const LONGEST_ASIDE = 4;

/** "*Undeterred*, she stood", "*Clutching* a flag, he ran": of whom the pronoun means; not "Harding, he said, was sacked". */
function isAdjunct({ text }: Article, words: readonly Word[], index: WordIndex): boolean {
  const [first, second] = words;
  if (!first || FIRST_NAMES.has(first.form) || isNameIn(index, first.form)) return false;
  const comma = words.findIndex((word, at) => text.slice(word.end, words[at + 1]?.start).includes(","));
  if (comma < 0 || comma >= LONGEST_ADJUNCT) return false;
  const [pronoun, verb] = [words[comma + 1]?.form ?? "", words[comma + 2]?.form ?? ""];
  if (!SUBJECT_PRONOUNS.has(pronoun) || SAYING_IN_MESSAGES.has(verb)) return false;
  const isAside = words
    .slice(comma + 1, comma + 1 + LONGEST_ASIDE)
    .some((word, at, some) => text.slice(word.end, some[at + 1]?.start ?? word.end + 1).includes(","));
  if (isAside) return false;
  if (comma === 0) return true;
  const phrase = words.slice(1, comma + 1).map(({ form }) => form);
  const isBehind =
    (PREPOSITIONS.has(second?.form ?? "") && second?.form !== "of") ||
    DETERMINERS.has(second?.form ?? "") ||
    POSSESSIVES.has(second?.form ?? "");
  return /(?:ing|ed|ly)$/u.test(first.form) && isBehind && !phrase.some(form => AUXILIARIES.has(form));
}

/** "the *pilots*", "*Mr* Lind", "*Bo* Lind", "*Lind*" */
function isSomebody({ text }: Article, word: Word, isPerson: (surname: string) => boolean): boolean {
  const { form } = word;
  if (PERSON_NOUNS.has(form) || PERSON_NOUNS.has(form.replace(/s$/u, ""))) return true;
  if (!startsWithCapital(text, word)) return false;
  return FIRST_NAMES.has(form) || HONORIFICS.has(form) || isPerson(withoutOwner(text, word));
}

const sentencesOf = onceForEach((article: Article) =>
  article.paragraphs.flatMap(paragraph =>
    splitSentences(article.text, paragraph).map(span => ({
      span,
      folded: new Set(wordsOf(article.text, span).map(word => foldWord(withoutOwner(article.text, word)))),
    })),
  ),
);
