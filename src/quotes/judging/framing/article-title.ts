import type { Article } from "../../../articles/article.ts";
import { THINGS_WITH_WORDS } from "../../../english/framing/framing-references.ts";
import { DOUBTED, NOUNS_FOR_WORDS } from "../../../english/framing/framing-words.ts";
import { OPENING_INNER_CLAUSES } from "../../../english/grammar/clause-words.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { SMALL_NUMBERS } from "../../../english/grammar/numbers.ts";
import { VERBS_OF_NAMING } from "../../../english/speech/naming-words.ts";
import { speechVerb, VERBS_THAT_ARE_NOUNS } from "../../../english/speech/speech-verbs.ts";
import { isOverlapping } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Quotation } from "../../quotation.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";
import { toldIn } from "./told.ts";

const SAY = "(?:say|write|tweet|post|tell|speak|utter)";
const SAID = "(?:said|written|wrote|tweeted|posted|told|spoken|uttered)";
const SAYING = "(?:saying|writing|tweeting|posting|telling)";

/** What a title may say of words: "No, Ann Roe did not say …", "What Ann Roe should have said". */
const NEVER_SAID = new RegExp(
  `\\b(?:${[
    `(?:did not|didn['’]t) (?:really |actually )?${SAY}`,
    `never (?:really |actually )?${SAID}`,
    `(?:denies|denied|denying) ${SAYING}`,
    `(?:should|would|might|could) (?:never )?have ${SAID}`,
  ].join("|")})\\b`,
  "iu",
);

/** Parts of a book or a play: "Ann Roe and the dragon, chapter four". */
const PART_OF_FICTION = new RegExp(
  `\\b(?:chapter|act|scene) (?:\\d{1,2}|[ivx]{1,4}|${Object.keys(SMALL_NUMBERS).join("|")})\\b`,
  "iu",
);

/**
 * An article under a title that doubts somebody's words: "Deepfake of Ann Roe spreads online", "Five fake quotes". It
 * must name the speaker or be about words: under "Fake pills kill dozens" people say what they say.
 */
export function framedByTitle(
  article: Article,
  words: Introduced,
  quotations: readonly Quotation[] = [],
): Framed | null {
  const first = article.paragraphs[0];
  if (!article.hasOwnTitle || !first) return null;
  if (asksWhetherSaid(article, words)) return framed("unclear", first);
  const doubt = doubtIn(article.title, wordsOfSpeaker(words));
  if (!doubt || (doubt === "a thing" && isOfOther(article, words, quotations))) return null;
  // A title is not part of the text, so the first paragraph is shown in its place.
  return framed("unclear", first);
}

/** "Did Ann Roe call her voters “sheep”?" */
const ASKING = /^(?:[^:?]{1,30}: )?(?:did|has|have|is it true|was it)\b.*\?$/iu;

/** "Fact check: …", which is about words whatever its verb. */
const CHECKING = /\bfact[- ]?check/iu;

/**
 * "Did Ann Roe | really call …", "Was it Ann Roe | who said …", "Did Ann Roe | and Tom Hale say …": not "Has Ann Roe | saved the
 * railway?", "Has Roe | kept her promise?", "Did Roe | resign after Hale said …". `end` is where the quoted words begin.
 */
function isSaidBehind(forms: readonly string[], surname: string | undefined, end: number): boolean {
  const name = forms.indexOf(surname ?? "");
  if (name < 0) return false;
  const next = forms[name + 1] ?? "";
  if (speechVerb(BEFORE_VERB.test(next) ? (forms[name + 2] ?? "") : next)) return true;
  const behind = forms.slice(name + 1, end);
  const clause = behind.findIndex(form => form !== "who" && OPENING_INNER_CLAUSES.has(form));
  return behind
    .slice(0, clause < 0 ? undefined : clause)
    .some((form, at) => isVerbForWords(form, behind[at - 1] ?? ""));
}

/** "… *say*", "… would *call*", but not "her *word*", "keep her election *promise*", "a second *term*". */
function isVerbForWords(form: string, before: string): boolean {
  const verb = speechVerb(form);
  if (!verb || DETERMINERS.has(before)) return false;
  const isNoun = VERBS_THAT_ARE_NOUNS.has(form) || verb.strength !== "strong";
  if (isNoun && !verb.forms.includes("past") && !BEFORE_ANY_VERB.test(before)) return false;
  return verb.strength === "strong" || VERBS_OF_NAMING.has(verb.base);
}

const BEFORE_ANY_VERB = /^(?:\p{Ll}+ly|ever|once|who|and|would|could|did|has|have|had)$/u;
const BEFORE_VERB = /^(?:\p{Ll}+ly|just|ever|once|even|also|been)$/u;

const MARK = /["“”‘«„]|(?<!\p{L})'/u;

/** "Has Ann Roe*, who called it “a folly”,* resigned?" asks about something else. */
const TAKEN_FOR_GRANTED = /, (?:who|whom|whose) [^,?]+,(?= (?!(?:who|that)\b))/iu;

/** Whether a title asks whether the speaker said something, in words that are among those quoted. */
function asksWhetherSaid({ title: whole, text }: Article, words: Introduced): boolean {
  const isCheck = CHECKING.test(whole);
  const title = isCheck ? whole : whole.replace(TAKEN_FOR_GRANTED, "");
  if (!isCheck && !ASKING.test(title)) return false;
  const speaker = wordsOfSpeaker(words);
  const asked = wordsOf(title).map(({ form }): string => form);
  const surname = [...speaker].at(-1);
  const quoted = new Set(wordsOf(text, words).map(({ form }): string => form));
  const isQuoted = (form: string): boolean =>
    quoted.has(form) && !speaker.has(form) && !FUNCTION_WORDS.has(form);
  if (!asked.some(form => form === surname) || !asked.some(isQuoted)) return false;
  return isCheck || MARK.test(title) || isSaidBehind(asked, surname, asked.findLastIndex(isQuoted));
}

/** What a title doubts: the speaker's words, any words, or a thing that holds some: "Spoof *account* fools town". */
type Doubt = "the speaker's" | "any" | "a thing";

function doubtIn(title: string, speaker: ReadonlySet<string>): Doubt | null {
  const isFiction = PART_OF_FICTION.test(title);
  const isDenied = NEVER_SAID.test(title);
  if (isFiction) return "any";
  const forms = wordsOf(title, { start: 0, end: title.length }).map(({ form }) => form);
  const surname = [...speaker].at(-1);
  const isOfSpeaker = forms.some(form => form === surname);
  if (isDenied) return isOfSpeaker ? "the speaker's" : null;
  const at = forms.findIndex(form => DOUBTED.has(form));
  if (at < 0) return null;
  if (isOfSpeaker) return "the speaker's";
  const nouns = forms.filter((form, i) => i !== at && NOUNS_FOR_WORDS.has(form));
  if (nouns.length === 0) return null;
  return nouns.every(noun => THINGS_WITH_WORDS.has(noun)) ? "a thing" : "any";
}

/** Whether the words are said to somebody, and the article gives others as a text, or disputes them. */
function isOfOther(article: Article, words: Introduced, quotations: readonly Quotation[]): boolean {
  const speech = quotations.find(quotation => isOverlapping(quotation, words))?.speech;
  const told = toldIn(quotations, article);
  const own = told.find(each => each.speech === speech);
  if (!own?.isSaid || own.isText || own.isDisputed) return false;
  return told.some(other => other !== own && (other.isText || other.isDisputed));
}
