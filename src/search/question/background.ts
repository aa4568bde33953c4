import { MONTHS, WEEKDAYS } from "../../english/grammar/calendar.ts";
import { OF_THE_ASKER, PRONOUNS_OF_OTHERS, SINGULAR_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { WHO_ASKED, WORDS_ASKED, WORDS_MEANT } from "../../english/questions/background-words.ts";
import {
  asks,
  CONDITIONS,
  isQuestionWord,
  opensAsQuestion,
  QUESTION_WORDS,
  tellsWhat,
} from "../../english/questions/question-words.ts";
import { endsAfterAbbreviation, isAbbreviation } from "../../text/sentence-boundary.ts";
import { sliceOf } from "../../text/span.ts";
import { wordForm, wordsOf } from "../../text/words.ts";
import type { TermIndex } from "../index/term-index.ts";
import { termIn } from "../language/analyse.ts";
import { isFunctionWord } from "../language/known-english.ts";
import { languageOf } from "../language/languages.ts";
import type { MendedQuestion } from "../search-index.ts";
import { askerForms } from "./asker-forms.ts";
import { isPrintedAsName } from "./printed-names.ts";

const MARKS = /["“”„«»]/u;
/** Limited, so that a text of commas takes no longer than others. */
const LONGEST_CONDITION = 120;
const OPENERS = [...QUESTION_WORDS].join("|");
/** Where a sentence ends as it is typed in a chat: with a small letter after it or without, or only a comma. */
const ENDS = new RegExp(
  `(?<=[.!?…])\\s+|\\n|,(?<!(?:^|[.!?\\n]\\s)(?:${CONDITIONS})\\b[^.!?\\n]{0,${LONGEST_CONDITION}})\\s+(?=(?:${OPENERS}|(?:wh\\p{L}{1,3}|how)['’]?s)\\b)`,
  "iu",
);
/** "Did Mr. Lind say so", "at no. 5". */
const ABBREVIATION = /(?:^|[\s(])(\p{L}[\p{L}.-]*)\.$/u;
/** A question with no more words than this, or with a pronoun and no more than that, is about something said around it. */
const MOST_OF_PART = 1;
const MOST_OF_PRONOUN = 2;
const LEAST_NAME = 3;
const DAYS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

type WithoutBackground = Pick<MendedQuestion, "text" | "leftOut">;

/**
 * The question without what the asker says of themselves around it: "I live near the bridge and my mum uses it. Is the
 * road open?" asks about the road. Looked up, those words would be missing from every passage. Names in them that the
 * articles print stay, in front, because they say which road.
 *
 * All stays if nothing asks, if a pronoun of the question may mean something in it ("Is it open?"), if it asks who said something, or if words are in marks.
 */
export function withoutBackground(typed: string, index: TermIndex): WithoutBackground {
  const whole: WithoutBackground = { text: typed, leftOut: [] };
  if (MARKS.test(typed)) return whole;
  const sentences = sentencesIn(typed);
  const isAsking = askingIn(sentences);
  const asking = sentences.filter(isAsking);
  if (asking.length === 0 || !asking.some(standsAlone) || asking.some(isOfWords)) return whole;
  const leftOut = sentences.filter(sentence => !isAsking(sentence) && isOfTheAsker(sentence));
  if (leftOut.length === 0) return whole;
  const asked = sentences.filter(sentence => !leftOut.includes(sentence)).join(" ");
  const known = new Set(wordsOf(asked).map(({ form }) => form));
  const names = leftOut
    .flatMap(sentence => namesIn(sentence, index))
    .filter(name => !known.has(wordForm(name)));
  return { text: [...names, asked].join(" "), leftOut };
}

/** The sentences as they are typed in a chat, which `splitSentences` doesn't split before a small letter. */
function sentencesIn(typed: string): string[] {
  const sentences: string[] = [];
  for (const part of typed.split(ENDS).map(part => part.trim())) {
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    const before = sentences.at(-1) ?? "";
    const abbreviation = ABBREVIATION.exec(before)?.[1];
    const isGoingOn =
      abbreviation !== undefined &&
      isAbbreviation(abbreviation) &&
      !endsAfterAbbreviation(abbreviation, /^[\p{L}\p{N}]+/u.exec(part)?.[0] ?? "");
    if (isGoingOn) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** Which sentences ask. Beside one that shows it, "I know how bad it is" only tells something of the asker. */
function askingIn(sentences: readonly string[]): (sentence: string) => boolean {
  const isPlain = (sentence: string) => sentence.includes("?") || opensAsQuestion(askerForms(sentence));
  const hasPlain = sentences.some(isPlain);
  return sentence => {
    if (isPlain(sentence)) return true;
    const isTold = hasPlain && isOfTheAsker(sentence) && tellsWhat(askerForms(sentence));
    return !isTold && asks(askerForms(sentence));
  };
}

function isOfTheAsker(sentence: string): boolean {
  return askerForms(sentence).some(form => OF_THE_ASKER.has(form));
}

/** "Which president said that?": what stands around it may be the words. Not "What did the pilot say about the wheel?". */
function isOfWords(question: string): boolean {
  const forms = wordsOf(question).map(({ form }): string => form);
  const said = forms.findIndex(form => WORDS_ASKED.has(form));
  if (said === -1) return false;
  return forms.some((form, at) => {
    const [before = "of", after = ""] = [forms[at - 1], forms[at + 1]];
    // After a noun, "who" says which one is meant.
    if (at < said && WHO_ASKED.has(form)) return isFunctionWord(before);
    return WORDS_MEANT.has(form) && (at === said + 1 || after === "" || isFunctionWord(after));
  });
}

function standsAlone(question: string): boolean {
  const forms = askerForms(question);
  const hasPronoun = forms.some(form => SINGULAR_PRONOUNS.has(form) || PRONOUNS_OF_OTHERS.has(form));
  const isContent = (form = "") =>
    form !== "" && !isFunctionWord(form) && !isQuestionWord(form) && !OF_THE_ASKER.has(form);
  const said = forms.filter(isContent);
  if (hasPronoun) return said.length > MOST_OF_PRONOUN;
  // "How much is the repair?"
  return said.length > MOST_OF_PART || forms.some((form, at) => form === "the" && isContent(forms[at + 1]));
}

/** What is in a sentence and printed as a name in the articles, without days and months. */
function namesIn(sentence: string, index: TermIndex): string[] {
  return wordsOf(sentence).flatMap(word => {
    if (word.form.length < LEAST_NAME || isFunctionWord(word.form) || DAYS.has(word.form)) return [];
    const term = index.vocabulary.numberOf(termIn(languageOf("en"), word.form, word.form));
    return term !== undefined && isPrintedAsName(index, term) ? [sliceOf(sentence, word)] : [];
  });
}
