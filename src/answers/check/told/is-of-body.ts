import { FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import type { WordIndex } from "../../../search/index/word-index.ts";
import { isJoinedToNext } from "../../../text/joined-words.ts";
import { withoutOwner } from "../../../text/owner.ts";
import type { Match } from "../../answer.ts";
import type { Body } from "../message/body-beside.ts";
import { bodiesOfSpeaker } from "./bodies-of-speaker.ts";
import type { Place } from "./place-of-office.ts";
import { isTiedToSpeaker } from "./tied-to-speaker.ts";
import { namedOfSpeaker, type ToldSentence } from "./told-sentences.ts";
import { undenied } from "./undenied.ts";

/**
 * Whether an article tells that its speaker belongs to a body or comes from a place: it must have the whole name beside the
 * speaker's, or refer to a body there that it names in full elsewhere.
 */
export function isOfBody(match: Match, { forms, office }: Body, index: WordIndex): boolean {
  // Of a name of several words at least two: "Ohio" isn't the Ohio Valley Nurses Association.
  const isNamed = (body: ReadonlySet<string>) =>
    forms.every(form => body.has(form)) && forms.length >= Math.min(2, body.size);
  if (bodiesOfSpeaker(match, index).some(isNamed)) return true;
  return namedOfSpeaker(match, index).some(sentence => {
    const left = new Set(undenied(match.article, sentence.words));
    return placesOf(sentence, forms).some(
      place =>
        sentence.words.slice(place.from, place.to).every(word => left.has(word)) &&
        isTiedToSpeaker(sentence, place, office),
    );
  });
}

/** Where a sentence has the words of a body one behind the other, and nothing else but "of", "and" and "the" between them. */
function placesOf({ text, words }: ToldSentence, forms: readonly string[]): Place[] {
  return [...words.keys()].flatMap(from => {
    let to = from;
    for (const form of forms) {
      while (to > from && FUNCTION_WORDS.has(words[to]?.form ?? "") && isJoinedToNext(text, words, to - 1))
        to++;
      const word = words[to];
      if (!word || withoutOwner(text, word) !== form || (to > from && !isJoinedToNext(text, words, to - 1)))
        return [];
      to++;
    }
    return [{ from, to }];
  });
}
