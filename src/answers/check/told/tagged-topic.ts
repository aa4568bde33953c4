import type { Article } from "../../../articles/article.ts";
import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { IN_TAGS, PLAIN_TAGS } from "../../../english/messages/message-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { foldWord } from "../../../names/fold-name.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import type { Span } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { SaidBeside } from "../message/said-beside.ts";
import { isThingIn } from "./is-thing-in.ts";
import { ownWordsOf } from "./own-words-of.ts";
import { undenied } from "./undenied.ts";

/** What an article has for the words of a tag. */
interface Tagged {
  readonly article: Article;
  /** The speaker's names. */
  readonly speaker: readonly string[];
  /** Whether articles print a word as nothing but a name. */
  readonly isName: (form: string) => boolean;
  /** The quoted words. */
  readonly quoted: Span;
  /** Whether the article has a word beside the quoted words, or where it names their speaker. */
  readonly isNear: (form: string) => boolean;
}

/** How often an article says the word for what it is about, at least, in its own words. */
const OFTEN = 2;

/** Fewest letters of each of two words that a tag has together: "#dahliatrial". */
const SHORTEST_PART = 3;

/**
 * Whether a tag only says what an article is about: its words are the speaker's name, names that the article prints, words of
 * its title and publisher or that it repeats, things in the quoted ones (not what anybody is accused of), or stand beside these.
 *
 * @example "#Tarn", "#tarnbridge", "#AdaRoe", "#news"; not "#liar", "#CrookedRoe"
 */
export function isHarmlessTag(
  { form, words }: Extract<SaidBeside, { kind: "tag" }>,
  { article, speaker, quoted, isName, isNear }: Tagged,
): boolean {
  const { counts, ofTitle, names } = printedOf(article);
  if (PLAIN_TAGS.has(form) || names.has(form)) return true;
  const own = new Set(speaker.flatMap(name => wordsOf(name).map(word => foldWord(word.form))));
  const isOne = (word: string) =>
    PLAIN_TAGS.has(word) ||
    IN_TAGS.has(word) ||
    own.has(foldWord(word)) ||
    ofTitle.has(word) ||
    (isName(word) && counts.has(word)) ||
    (((counts.get(word) ?? 0) >= OFTEN || isThingIn(article, quoted, word)) && !describesSomebody(word)) ||
    isNear(word);
  return words.every(isOne) || (words.length === 1 && isOneOfTwo(form, isOne));
}

/** "arrested", "sacked" */
const PARTICIPLE = /(?:ed|en)$/;

function describesSomebody(word: string): boolean {
  return PERSON_NOUNS.has(word) || FUNCTION_WORDS.has(word) || PARTICIPLE.test(word);
}

function isOneOfTwo(form: string, isOne: (word: string) => boolean): boolean {
  for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++)
    if (isOne(form.slice(0, at)) && isOne(form.slice(at))) return true;
  return false;
}

/** Most words of a name that a tag may have without a capital between them: "#bankofengland". */
const LONGEST_RUN = 4;

const printedOf = onceForEach((article: Article) => {
  const { text, title, publisher } = article;
  const ofTitle = [title, publisher ?? ""].flatMap(part =>
    undenied({ text: part }, wordsOf(part)).map(({ form }): string => form),
  );
  const counts = new Map<string, number>();
  for (const { form } of undenied(article, ownWordsOf(article)))
    counts.set(form, (counts.get(form) ?? 0) + 1);
  return {
    counts: counts as ReadonlyMap<string, number>,
    ofTitle: new Set(ofTitle),
    names: new Set([text, title, publisher ?? ""].flatMap(namesTogether)),
  };
});

/** Names of several words, as one: "Tarn Bridge", "Bank of England", "Heron 2". */
function namesTogether(text: string): string[] {
  const words = wordsOf(text);
  const isCapital = (at: number) => /^[\p{Lu}\p{N}]/u.test(text.slice(words[at]?.start));
  return words.flatMap((_, from) => {
    if (!isCapital(from)) return [];
    const names: string[] = [];
    for (let to = from + 1; to < from + LONGEST_RUN && to < words.length; to++) {
      if (text.slice(words[to - 1]?.end, words[to]?.start) !== " ") break;
      if (!isCapital(to) && !IN_TAGS.has(words[to]?.form ?? "")) break;
      if (isCapital(to))
        names.push(
          words
            .slice(from, to + 1)
            .map(({ form }) => form)
            .join(""),
        );
    }
    return names;
  });
}
