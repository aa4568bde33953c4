import { ACCUSING_NOUNS } from "../../../english/framing/accusing-nouns.ts";
import { DENIALS } from "../../../english/framing/framing-words.ts";
import {
  DEFINITE_DETERMINERS,
  DETERMINERS,
  FUNCTION_WORDS,
  PASSIVE_AUXILIARIES,
} from "../../../english/grammar/function-words.ts";
import { POSSESSIVES } from "../../../english/grammar/pronouns.ts";
import { ASKING_ABOUT, SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { CLEARING, DROPS_PLANS, QUANTIFIED_DENIALS } from "../../../english/messages/told-words.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import type { Span } from "../../../text/span.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import type { Topic } from "../message/topics-beside.ts";
import {
  occasionSentences,
  ownWordsIn,
  sentencesNear,
  sentencesOfSpeaker,
  spokenSentences,
} from "./beside-sentences.ts";
import { formsOf, isPrinted, isProper, printedIn } from "./printed.ts";

/** The words of a sentence or of a title. */
interface Part {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Whether a sentence near the words, the title or both have all words of a topic. It mustn't be denied there: not "on
 * closing two factories" or "on plans to close them" from "has no plans to close its two factories".
 */
export function hasTopic(match: Match, topic: Topic, index: WordIndex): boolean {
  const { article } = match;
  return sentencesFor(match, topic, index).some(span => {
    const words = wordsOf(article.text, span);
    const printed = printedIn(article, [span], index);
    if (!topic.forms.every(form => isPrinted(form, printed, index))) return false;
    const own = formsOf(words, index);
    const isOfTitle = topic.forms.some(form => !isPrinted(form, own, index));
    const title = { text: article.title, words: wordsOf(article.title) };
    return !isDenied(topic, [{ text: article.text, words }, ...(isOfTitle ? [title] : [])], index);
  });
}

function sentencesFor(match: Match, topic: Topic, index: WordIndex): readonly Span[] {
  if (topic.isOwned) return sentencesOfSpeaker(match, { index, isWide: true });
  if (topic.isAskedAbout) return occasionSentences(match, "event");
  // A film that is named behind the words may be another one than they are about.
  const last = Math.max(...spokenSentences(match).map(({ end }) => end), match.span.end);
  const isTitle = topic.forms.every(form => isProper(match.article, form));
  return topicSentences(match, index).filter(({ end }) => !isTitle || end <= last);
}

/**
 * What the words may be about: not what somebody else says before them, nor what is said or asked behind them: "Nolan said it had
 * closed its pension scheme", "Asked about the ship, Roe said".
 */
function topicSentences(match: Match, index: WordIndex): Span[] {
  const own = new Set(spokenSentences(match).map(({ start }) => start));
  const ofSpeaker = new Set(sentencesOfSpeaker(match, { index, isWide: true }).map(({ start }) => start));
  return sentencesNear(match).filter(({ start, end }) => {
    const words = ownWordsIn(match.article, [{ start, end }]);
    // Not "the arrest was announced".
    const isReport = words.some(
      ({ form }, at) =>
        REPORTS.some(list => list.has(form)) && !PASSIVE_AUXILIARIES.has(words[at - 1]?.form ?? ""),
    );
    return own.has(start) || !isReport || (start < match.span.start && ofSpeaker.has(start));
  });
}

const REPORTS = [SAYING_IN_MESSAGES, ASKING_ABOUT];

/**
 * Whether an article denies what a message takes for given: anything, in a sentence with what somebody did or may be accused of,
 * or right in front of a thing ("no plans").
 */
function isDenied({ forms, deeds }: Topic, parts: readonly Part[], index: WordIndex): boolean {
  if (forms.some(form => DENIALS.has(form) || CLEARING.has(form))) return false;
  const isIn = (list: ReadonlySet<string>) =>
    parts.some(({ words }) => words.some(({ form }) => list.has(form)));
  const isAnyDenied = isIn(DENIALS) || isIn(CLEARING);
  if (!isAnyDenied && !(isIn(DROPS_PLANS) && !forms.some(form => DROPS_PLANS.has(form)))) return false;
  const placesOf = (form: string) =>
    parts.flatMap(part =>
      part.words.flatMap((word, at) =>
        isPrinted(form, formsOf([word], index), index) ? [{ part, at }] : [],
      ),
    );
  if (deeds.some(form => placesOf(form).some(({ part, at }) => !isNoun(part.words, at)))) return true;
  return forms.some(form => {
    const places = placesOf(form);
    const isAccusing = ACCUSING_NOUNS.has(form);
    return (
      places.length > 0 &&
      places.every(({ part, at }) => isDeniedAt(part, at) || (isAccusing && isAccusationDenied(part, at)))
    );
  });
}

/** "the *flooding*", "her *building*" */
function isNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? "";
  return (DETERMINERS.has(before) || POSSESSIVES.has(before)) && words[at + 1]?.form !== "of";
}

/** "denied taking a *bribe*", "cleared of the *murder*"; not "nobody was hurt in the *shooting*". */
function isAccusationDenied({ words }: Part, at: number): boolean {
  const before = words[at - 1]?.form ?? "";
  const isGiven = DEFINITE_DETERMINERS.has(before) || POSSESSIVES.has(before);
  return words.slice(0, at).some(({ form }) => CLEARING.has(form) || (!isGiven && DENIALS.has(form)));
}

/** "no *plans*", "will not be *closed*"; not "rejected the *deal*", "not all *ferries*", "not enough *funding*". */
function isDeniedAt({ text, words }: Part, at: number): boolean {
  for (let from = at - 1; from >= 0; from--) {
    const [word, next] = [words[from], words[from + 1]];
    if (!word || !next || !/^[ \u00a0]$/u.test(text.slice(word.end, next.start))) return false;
    if (DENIALS.has(word.form)) return !QUANTIFIED_DENIALS.has(next.form);
    if (!FUNCTION_WORDS.has(word.form) || DEFINITE_DETERMINERS.has(word.form) || POSSESSIVES.has(word.form))
      return false;
  }
  return false;
}
