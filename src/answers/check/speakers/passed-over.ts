import { FIRST_NAMES } from "../../../english/first-names.ts";
import { HONORIFICS } from "../../../english/titles.ts";
import { readName } from "../../../names/name-form.ts";
import type { Speaker } from "../../../quotes/quotation.ts";
import { withoutOwner } from "../../../text/owner.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import { speakerNameOf } from "../../speaker-name.ts";

/** How many paragraphs up to a quotation's own are checked for somebody the reading passed over. */
const PASSED_OVER_REACH = 2;

/** Whether the article names somebody so close to the words that the reading may have passed over them. */
export function isNamedNearby(named: string, speaker: Speaker | null, match: Match): boolean {
  const { words } = speakerNameOf(named);
  const surname = words.at(-1);
  if (surname === undefined) return false;
  // A person with the speaker's surname is named nearby wherever the speaker is: "Arellano says" may be either.
  if (speakerNameOf(speaker?.name ?? "").words.at(-1) === surname) return isNamedInFull(words, match);
  return isPrinted(surname, match, PASSED_OVER_REACH) && !isOfOtherGender(named, surname, match);
}

/** Whether the words are those of a "she" and somebody is a man, or the reverse, by the first names and titles beside the surname. */
function isOfOtherGender(named: string, surname: string, { article, quotation }: Match): boolean {
  const mention = quotation?.attribution.mention;
  const pronoun = mention ? sliceOf(article.text, mention).toLowerCase() : "";
  if (pronoun !== "he" && pronoun !== "she") return false;
  const beside = [wordsOf(named), wordsOf(article.text)].flatMap(words =>
    words.flatMap(({ form }, at) =>
      form.replace(/['’]s$/u, "") === surname ? [words[at - 1]?.form ?? "", words[at - 2]?.form ?? ""] : [],
    ),
  );
  const genders = beside.flatMap(form => FIRST_NAMES.get(form) ?? HONORIFICS.get(form)?.gender ?? []);
  return genders.length > 0 && !genders.includes(pronoun);
}

/**
 * Whether somebody whom the article names in another way may be its speaker: "Margaret", where it quotes Mrs Roe, or
 * "Malachy Roe", where it quotes Abbot Malachy.
 */
export function mayShareName(asked: string, speaker: Speaker, match: Match): boolean {
  const typed = readName(asked);
  // "A source close to Ben Lind" is no form of anybody's name.
  const named = speaker.isDescription ? [] : [speaker.name, ...speaker.alsoNamed, ...mentionIn(match)];
  const forms = named.map(readName);
  // "Keir Starmer-Jones": the speaker's own first name, so that no surname is missing.
  const isFull = (firstName: string) => FIRST_NAMES.has(firstName) || firstName === typed.firstName;
  if (forms.some(({ firstName }) => firstName !== null && isFull(firstName))) return false;
  if (typed.firstName !== null) return forms.some(({ surname }) => surname === typed.firstName);
  const gender = FIRST_NAMES.get(typed.surname);
  if (gender === undefined || typed.titles.length > 0 || speaker.kind !== "person") return false;
  const isOfOther = forms.some(form => gender && form.gender && form.gender !== gender);
  return !isOfOther && isPrinted(typed.surname, match);
}

/** The name beside the words, as it is printed there. */
function mentionIn({ article, quotation }: Match): string[] {
  const mention = quotation?.attribution.mention;
  return mention ? [sliceOf(article.text, mention)] : [];
}

/** "Ada Brun", or "Ada and Bo Brun" with both names in one paragraph up to the words. */
function isNamedInFull(words: readonly string[], match: Match): boolean {
  const [first = "", ...rest] = words;
  if (rest.length === 0) return false;
  const isTogether = ` ${formsWithoutEnding(match.article.text).join(" ")} `.includes(` ${words.join(" ")} `);
  return isTogether || isPrinted(first, match, PASSED_OVER_REACH);
}

/** Whether a name is printed, "Roe’s" included: in the article, or this many paragraphs up to the words and in theirs. */
function isPrinted(
  name: string,
  { article: { text, paragraphs }, paragraph }: Match,
  reach?: number,
): boolean {
  const read =
    reach === undefined ? paragraphs : paragraphs.slice(Math.max(0, paragraph - 1 - reach), paragraph);
  return read.some(span => formsWithoutEnding(text, span).some(form => form === name));
}

/** The comparison forms of a text's words, of "Roe’s" without its ending. */
function formsWithoutEnding(text: string, span?: Span): string[] {
  return wordsOf(text, span).map(word => withoutOwner(text, word));
}
