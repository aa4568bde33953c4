import { FIRST_NAMES, NAMES_OF_BOTH_ABROAD } from "../../../english/people/first-names.ts";
import { HONORIFICS } from "../../../english/people/titles.ts";
import { readName } from "../../../names/name-form.ts";
import type { Speaker } from "../../../quotes/quotation.ts";
import { withoutOwner } from "../../../text/owner.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Match } from "../../answer.ts";
import { speakerNameOf } from "../../speakers/speaker-name.ts";

/** How many paragraphs up to a quotation's own are checked for somebody the reading passed over. */
const PASSED_OVER_REACH = 2;

/** Whether the article names somebody so close to the words that the reading may have passed over them. */
export function isNamedNearby(named: string, speaker: Speaker | null, match: Match): boolean {
  const { words } = speakerNameOf(named);
  const surname = words.at(-1);
  if (surname === undefined) return false;
  // A person with the speaker's surname is named nearby wherever the speaker is: "Arellano says" may be either.
  if (speakerNameOf(speaker?.name ?? "").words.at(-1) === surname) return isNamedInFull(words, match);
  return isPrinted(surname, match, PASSED_OVER_REACH) && !isOfOtherGender({ named, surname }, speaker, match);
}

/**
 * Whether the words are those of a "she" and somebody is a man, or the reverse: by the first name or title as typed, or, of a bare
 * surname, by that in front of it wherever it stands near the words. Never where the speaker who was found is no "she" either.
 */
function isOfOtherGender(
  { named, surname }: { readonly named: string; readonly surname: string },
  speaker: Speaker | null,
  match: Match,
): boolean {
  const { article, quotation } = match;
  const mention = quotation?.attribution.mention;
  const pronoun = mention ? sliceOf(article.text, mention).toLowerCase() : "";
  if (pronoun !== "he" && pronoun !== "she") return false;
  const found = readName(speaker?.name ?? "");
  if ((genderOf(found.firstName ?? "") ?? pronoun) !== pronoun) return false;
  const { firstName, gender } = readName(named);
  if (firstName !== null || gender !== null) return isOther(gender ?? genderOf(firstName ?? ""), pronoun);
  const before = paragraphsUpTo(match, PASSED_OVER_REACH).flatMap(span => {
    const forms = formsWithoutEnding(article.text, span);
    return forms.flatMap((form, at) => (form === surname ? [forms[at - 1] ?? ""] : []));
  });
  return before.every(form => isOther(genderOf(form) ?? HONORIFICS.get(form)?.gender ?? null, pronoun));
}

function isOther(gender: "he" | "she" | null, pronoun: "he" | "she"): boolean {
  return gender !== null && gender !== pronoun;
}

/** Whether a first name is a man's or a woman's in every country. */
function genderOf(firstName: string): "he" | "she" | null {
  return NAMES_OF_BOTH_ABROAD.has(firstName) ? null : (FIRST_NAMES.get(firstName) ?? null);
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
function isPrinted(name: string, match: Match, reach?: number): boolean {
  const { text, paragraphs } = match.article;
  const read = reach === undefined ? paragraphs : paragraphsUpTo(match, reach);
  return read.some(span => formsWithoutEnding(text, span).some(form => form === name));
}

/** The paragraph of the words, and this many before it. */
function paragraphsUpTo({ article: { paragraphs }, paragraph }: Match, reach: number): readonly Span[] {
  return paragraphs.slice(Math.max(0, paragraph - 1 - reach), paragraph);
}

/** The comparison forms of a text's words, of "Roe’s" without its ending. */
function formsWithoutEnding(text: string, span?: Span): string[] {
  return wordsOf(text, span).map(word => withoutOwner(text, word));
}
