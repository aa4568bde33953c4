import type { Article } from "../../../articles/article.ts";
import { DEFINITE_DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { isPastForm } from "../../../english/grammar/irregular-forms.ts";
import { POSSESSIVES } from "../../../english/grammar/pronouns.ts";
import { SAYING_IN_MESSAGES } from "../../../english/messages/message-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { TITLES } from "../../../english/people/titles.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { withoutOwner } from "../../../text/owner.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { startsWithCapital } from "../../../text/starts-with-capital.ts";
import { type Word, wordsOf } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import { isTiedToSpeaker } from "./tied-to-speaker.ts";
import { namedOfSpeaker, type ToldSentence } from "./told-sentences.ts";

/** Most words of a body's name: "the Ohio Valley Nurses Association". */
const LONGEST = 6;

/**
 * The words of each body that an article only refers to where it tells of a match's speaker, and names elsewhere.
 *
 * @example "Ann Roe, president of the association", and above it "the Ohio Valley Nurses Association"
 */
export const bodiesOfSpeaker = onceForEach(
  (match: Match, index: WordIndex): readonly ReadonlySet<string>[] => {
    const { article } = match;
    const bodies = bodiesIn(article);
    return namedOfSpeaker(match, index).flatMap(sentence => {
      const { words } = sentence;
      const named = words.flatMap((word, at) => {
        const head = withoutOwner(article.text, word);
        const isReference =
          isDefinite(words[at - 1]) && bodies.has(head) && !startsWithCapital(article.text, word);
        return isReference && isTiedToSpeaker(sentence, { from: at, to: at + 1 }) ? [head] : [];
      });
      return [...named, ...ownersOf(article, sentence)].flatMap(head => bodies.get(head) ?? []);
    });
  },
);

function isDefinite(word: Word | undefined): boolean {
  return word !== undefined && (DEFINITE_DETERMINERS.has(word.form) || POSSESSIVES.has(word.form));
}

/** "The bridge *authority* will appeal. *Its* director, Ann Roe, said": the body with which the sentence before begins. */
function ownersOf(article: Article, { words, isSpeaker }: ToldSentence): string[] {
  const start = words[0]?.start ?? 0;
  const name = words.findIndex(isSpeaker);
  const isItsOwn = words
    .slice(0, name)
    .every(({ form }) => !isPastForm(form) && !SAYING_IN_MESSAGES.has(form));
  if (words[0]?.form !== "its" || name < 0 || !isItsOwn) return [];
  const paragraph = article.paragraphs.find(each => each.start <= start && start < each.end);
  const sentences = paragraph ? splitSentences(article.text, paragraph) : [];
  const before = sentences[sentences.findIndex(sentence => sentence.start === start) - 1];
  const opening = before ? wordsOf(article.text, before).slice(0, LONGEST) : [];
  const heads = opening.map(word => withoutOwner(article.text, word));
  return heads.filter(head => bodiesIn(article).has(head)).slice(0, 1);
}

/**
 * The words of each body's name, by the noun that it ends in. Not if an article has two bodies that end in the same noun.
 */
const bodiesIn = onceForEach((article: Article): ReadonlyMap<string, ReadonlySet<string>> => {
  const { text } = article;
  const words = wordsOf(text);
  const names = new Map<string, Set<string>[]>();
  for (const [at, word] of words.entries()) {
    const head = withoutOwner(text, word);
    const others = [...wordsInFront(text, words, at), ...wordsBehind(text, words, at)];
    if (others.length === 0 || PERSON_NOUNS.has(head) || TITLES.has(head)) continue;
    names.set(head, [...(names.get(head) ?? []), new Set([...others, head])]);
  }
  const bodies = new Map<string, ReadonlySet<string>>();
  for (const [head, all] of names) {
    const longest = all.reduce((one, other) => (other.size > one.size ? other : one));
    if (all.every(name => [...name].every(form => longest.has(form)))) bodies.set(head, longest);
  }
  return bodies;
});

/** "*Ohio Valley Nurses* Association", "the *bridge* authority": what tells which body a noun is. */
function wordsInFront(text: string, words: readonly Word[], at: number): string[] {
  const isCapital = startsWithCapital(text, words[at]);
  const next = words[at + 1];
  if (isCapital && isJoinedToNext(text, words, at) && startsWithCapital(text, next)) return [];
  let from = at;
  while (from > Math.max(0, at - LONGEST) && isJoinedToNext(text, words, from - 1)) {
    const before = words[from - 1];
    const isPart = isCapital ? startsWithCapital(text, before) : from === at;
    if (!before || !isPart || FUNCTION_WORDS.has(before.form)) break;
    from--;
  }
  const isTold = isCapital || (from === at - 1 && isDefinite(words[from - 1]));
  return isTold ? words.slice(from, at).map(({ form }) => form) : [];
}

/** "the Bank *of Holm*" */
function wordsBehind(text: string, words: readonly Word[], at: number): string[] {
  if (!startsWithCapital(text, words[at]) || words[at + 1]?.form !== "of") return [];
  let to = at + 1;
  while (to < at + LONGEST && isJoinedToNext(text, words, to) && startsWithCapital(text, words[to + 1])) to++;
  return words.slice(at + 2, to + 1).map(word => withoutOwner(text, word));
}
