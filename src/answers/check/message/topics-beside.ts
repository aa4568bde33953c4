import { ACCUSING_NOUNS } from "../../../english/framing/accusing-nouns.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { IRREGULAR_VERB_FORMS } from "../../../english/grammar/irregular-forms.ts";
import { POSSESSIVES, PRONOUNS_OF_OTHERS } from "../../../english/grammar/pronouns.ts";
import {
  ASKING_ABOUT,
  BEFORE_TOPICS,
  NO_PARTICIPLES,
  NO_TOPICS,
  NOUNS_IN_ING,
  PLAIN_SAYING_IN_MESSAGES,
} from "../../../english/messages/message-words.ts";
import { INTENTIONS } from "../../../english/messages/told-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import type { Word } from "../../../text/words.ts";

/** What a message says that the words are about: "on *closing* two *factories*". */
export interface Topic {
  readonly kind: "topic";
  /** All of them in one sentence near the words. */
  readonly forms: readonly string[];
  /** Those that say what is done: they mustn't be denied there. */
  readonly deeds: readonly string[];
  /** What somebody was asked about must be told with the words. */
  readonly isAskedAbout: boolean;
  /** "on *her* arrest": it must be told of the speaker. */
  readonly isOwned: boolean;
}

/** A word that says what the words are about, by its place in a part of the message. */
interface TopicWord {
  readonly at: number;
  readonly form: string;
}

/** Most words between the opening of a topic and its last word. */
const REACH = 6;

/** Where the topic begins that a word is part of; -1 if it is part of none. */
export function topicOpening(text: string, words: readonly Word[], at: number): number {
  const from = Math.max(0, at - REACH);
  const opening = words.slice(from, at).findIndex(({ form }, i) => {
    // "said *of* the film", not "Roe *of* Harvard".
    const isOf = form === "of" && PLAIN_SAYING_IN_MESSAGES.has(words[from + i - 1]?.form ?? "");
    const isOpening = isOf || (BEFORE_TOPICS.has(form) && !isFixedPhrase(words, from + i));
    const first = words[from + i + 1]?.end;
    return isOpening && !/[!?\n]|\. /u.test(text.slice(first, words[at]?.start));
  });
  return opening < 0 ? -1 : from + opening;
}

/** "about *time*", "on the *record*": part of a phrase that says nothing of what the words are about. */
export function isInFixedPhrase(words: readonly Word[], at: number): boolean {
  return [at - 1, at - 2].some(
    opening => BEFORE_TOPICS.has(words[opening]?.form ?? "") && lengthOfPhrase(words, opening) > at - opening,
  );
}

function isFixedPhrase(words: readonly Word[], opening: number): boolean {
  return lengthOfPhrase(words, opening) > 0;
}

function lengthOfPhrase(words: readonly Word[], opening: number): number {
  const found = [2, 3].find(length =>
    NO_TOPICS.has(
      words
        .slice(opening, opening + length)
        .map(({ form }) => form)
        .join(" "),
    ),
  );
  return found ?? 0;
}

/**
 * The topics behind an opening: "on the *ferries* and the *mill*" are two. What is done, and what something is of, holds for
 * all that follows: "on *closing* the *ferries* and the *mill*".
 */
export function topicsBehind(
  text: string,
  words: readonly Word[],
  opening: number,
  own: readonly TopicWord[],
): Topic[] {
  const isAskedAbout = ASKING_ABOUT.has(words[opening - 1]?.form ?? "");
  const deedsOf = (some: readonly TopicWord[]) => some.filter(({ at }) => isDeed(words, at));
  const isOfAll =
    deedsOf(own).some(({ at }) => !isDetermined(words, at)) ||
    own.some(({ form }) => ACCUSING_NOUNS.has(form));
  const last = own.at(-1)?.at ?? opening;
  const isJoined = words.slice(opening + 1, last).some(({ form }) => PREPOSITIONS.has(form));
  const parts: TopicWord[][] = [[]];
  for (const word of own) {
    const begins = startOfPhrase(text, words, opening, word.at);
    if (begins && !isOfAll && !isJoined) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts
    .filter(part => part.length > 0)
    .map(part => ({
      kind: "topic",
      forms: part.map(({ form }) => form),
      deeds: deedsOf(part).map(({ form }) => form),
      isAskedAbout,
      isOwned: isOwned(text, words, opening, part.at(-1)?.at ?? opening),
    }));
}

/** "on *her* arrest"; not "the drivers and *their* strike", whose owners are named before. */
function isOwned(text: string, words: readonly Word[], opening: number, to: number): boolean {
  return words.slice(opening, to).some(({ form }, at) => {
    if (!PRONOUNS_OF_OTHERS.has(form)) return false;
    const before = words.slice(opening + 1, opening + at);
    const isPlural = /^(?:their|its|them|they)$/.test(form);
    return !before.some(word =>
      isPlural
        ? !FUNCTION_WORDS.has(word.form)
        : startsWithCapital(text, word) || PERSON_NOUNS.has(word.form),
    );
  });
}

/** "the ferries and the *mill*", "ferries, *mills*"; not "the old and *rotten* beams". */
function startOfPhrase(text: string, words: readonly Word[], opening: number, at: number): boolean {
  const first = isDetermined(words, at) ? at - 1 : at;
  const previous = words[first - 1];
  if (!previous || first - 1 <= opening) return false;
  const isAnd = /^(?:and|or)$/.test(previous.form);
  const isBehindComma = text.slice(previous.end, words[first]?.start).includes(",");
  if (!isAnd && !isBehindComma) return false;
  return first < at || (words[isAnd ? first - 2 : first - 1]?.form ?? "").endsWith("s");
}

function isDetermined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? "";
  return DETERMINERS.has(before) || POSSESSIVES.has(before);
}

/** "*closing* two factories", "money *offered* to the board", "plans to *close*"; not "the *flooding*", "school *funding*". */
function isDeed(words: readonly Word[], at: number): boolean {
  const [form, behind] = [words[at]?.form ?? "", words[at + 1]?.form ?? ""];
  if (words[at - 1]?.form === "to") return INTENTIONS.has(words[at - 2]?.form ?? "");
  if (/\p{L}{2}ing$/u.test(form)) {
    if (isDetermined(words, at)) return behind === "of";
    return !NOUNS_IN_ING.has(form) || DETERMINERS.has(behind) || POSSESSIVES.has(behind);
  }
  return (/\p{L}{2}ed$/u.test(form) && !NO_PARTICIPLES.has(form)) || IRREGULAR_VERB_FORMS.has(form);
}
