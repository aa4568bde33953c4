import type { Article } from "../../../articles/article.ts";
import { DETERMINERS } from "../../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { HEARSAY } from "../../../english/messages/told-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { HONORIFICS, TITLES } from "../../../english/people/titles.ts";
import { foldWord } from "../../../names/fold-name.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { isOwner } from "../../../text/owner.ts";
import type { Span } from "../../../text/span.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import { type Match, speakerOf } from "../../answer.ts";
import { personFinderOf } from "../../named-people.ts";
import { ownWordsIn, sentencesOfSpeaker } from "./beside-sentences.ts";
import { untoldIn } from "./untold.ts";

/** The words of a sentence, and which of them are the speaker's name. */
export interface ToldSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isSpeaker: (word: Word | undefined) => boolean;
  /** Whether a word is somebody's surname in the library. */
  readonly isPerson: (form: string) => boolean;
  /** Those of its words that it doesn't tell as facts: "if *the court jailed Roe*". */
  readonly untold: ReadonlySet<Word>;
}

/** What an article tells of a speaker itself. */
export const toldOfSpeaker = onceForEach((match: Match, index: WordIndex): readonly ToldSentence[] =>
  namedOfSpeaker(match, index).filter(sentence => !isHearsay(sentence)),
);

/** The same, and what it only heard: "*according* to Ann Roe, an analyst at Acme", who is one all the same. */
export const namedOfSpeaker = onceForEach((match: Match, index: WordIndex): readonly ToldSentence[] => {
  const { article } = match;
  const isSpeaker = speakerTest(match);
  const isPerson = personFinderOf(index);
  return sentencesOfSpeaker(match, { index, isWide: true })
    .filter(span => !isQuestion(article, span))
    .map(span => {
      const { text } = article;
      const words = ownWordsIn(article, [span]);
      return { text, words, isSpeaker, isPerson, untold: untoldIn(text, words) };
    });
});

/** "Has Roe visited Oslo?"; not "Roe asked: “Who?”". */
function isQuestion(article: Article, span: Span): boolean {
  const last = ownWordsIn(article, [span]).at(-1);
  return last !== undefined && article.text.charAt(last.end) === "?";
}

/** "*Reportedly*, Roe resigned", "Roe bribed a judge, *opponents said*": somebody else says it. */
function isHearsay({ text, words, isSpeaker }: ToldSentence): boolean {
  return words.some(({ form }, at) => {
    if (HEARSAY.has(form)) return !isOfSpeaker({ text, words, isSpeaker }, at);
    const before = words[at - 1];
    const isOthers = before && !isSpeaker(before) && !SUBJECT_PRONOUNS.has(before.form);
    return (
      SAYING_IN_MESSAGES.has(form) &&
      at === words.length - 1 &&
      isOthers &&
      isJoinedToNext(text, words, at - 1)
    );
  });
}

/** "*according* to Ann Roe, a labour economist": what she is; not "according to Roe's lawyer". */
function isOfSpeaker(
  { text, words, isSpeaker }: Pick<ToldSentence, "text" | "words" | "isSpeaker">,
  at: number,
): boolean {
  if (words[at]?.form !== "according" || words[at + 1]?.form !== "to") return false;
  let name = at + 2;
  while (isBeforeName(text, words[name]) && !isSpeaker(words[name]) && name < at + REACH) name++;
  while (isSpeaker(words[name]) && isSpeaker(words[name + 1])) name++;
  const word = words[name];
  return word !== undefined && isSpeaker(word) && !isOwner(text, word);
}

/** Most words from "according" to the end of the name. */
const REACH = 6;

function speakerTest({ article: { text }, quotation }: Match): (word: Word | undefined) => boolean {
  const speaker = quotation && speakerOf(quotation.attribution);
  const names = new Set(
    (speaker ? [speaker.name, ...speaker.alsoNamed] : []).flatMap(name =>
      wordsOf(name).map(({ form }) => foldWord(form)),
    ),
  );
  return word => word !== undefined && startsWithCapital(text, word) && names.has(foldWord(word.form));
}

/** "*Mayor* Roe", "*the former* Roe" */
export function isBeforeName(text: string, word: Word | undefined): boolean {
  if (!word) return false;
  const { form } = word;
  return (
    startsWithCapital(text, word) ||
    [PERSON_NOUNS, TITLES, HONORIFICS, DETERMINERS].some(list => list.has(form)) ||
    form === "former"
  );
}

/** "Roe met *Bo* Lind and left", "Roe met *Lind*, who left": the other may have left. */
export function isNameOfOther({ text, words, isSpeaker, isPerson }: ToldSentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !startsWithCapital(text, word) || isSpeaker(word) || isSpeaker(next)) return false;
  const isFullName = next !== undefined && startsWithCapital(text, next) && isJoinedToNext(text, words, at);
  return isFullName || HONORIFICS.has(word.form) || isPerson(word.form);
}
