import type { Article } from "../../../articles/article.ts";
import {
  BRINGING_UP,
  DONE_WITH_TEXTS,
  INDEFINITE,
  KINDS_OF_THINGS,
  NOUNS_OF_WORDS,
  POINTING_AT_THINGS,
  THINGS_WITH_WORDS,
} from "../../../english/framing/framing-references.ts";
import { SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { isOverlapping, type Span } from "../../../text/span.ts";
import type { Quotation } from "../../quotation.ts";
import type { Introduced } from "./introduced.ts";
import { kindsOf, type Line, lineAt, linesOf, type Told, toldIn } from "./told.ts";

/** Whether a sentence of an article may be about the words in question. */
export type Concerns = (sentence: Span) => boolean;

/** Of an article of which no other quotation is known. */
export const CONCERNS_ANY: Concerns = () => true;

/**
 * What shows that a sentence is about another quotation and not about the words, in points. Each sign counts for one and
 * against the other: only the difference matters. Chosen by what it does to framings and plain words put into one
 * article (tests/fixtures/framing) and to the claims for development.
 */
const POINTS_FOR_ANOTHER = {
  /** *Ms Roe was asleep.*: it names the other one's speaker. */
  speaker: 2,
  /** “A,” the memo reads. … *The memo was typed by an intern.*: it refers to what introduces the other one. */
  thing: 2,
  /** “A,” a caller said. *Nobody at the bank knows him.* ¶ “B,” said Ann Roe.: it comes between the two. */
  between: 2,
  /** *A clerk had handed her a sheet.* “A,” said Ann Roe.: it leads up to the words. */
  leadingUp: -2,
  /** It follows the other one. */
  following: 1,
  /** It is in the other one's paragraph. */
  paragraph: 1,
  /** The other one is a text or a recording, as most of what is taken back is, and the words are said. */
  text: 1,
  /** Behind it comes “B,” Ann Roe replied. */
  answer: 0.5,
  /** The other one is disputed by the article anyway. */
  disputed: 0.5,
  /** It is the sentence in which the other one is said, by somebody else: “A,” *said the owner, who had not heard it*. */
  own: 1,
} as const;

/** From this on a sentence is taken to be about another quotation. One point less leaves 3 framings more of 100 green. */
const ENOUGH = 3;

/** How much of a sign counts if only the kind of thing is the same, or if the sentence isn't next to the other one. */
const IN_PART = 0.5;

/**
 * Which sentences may be about words: not those that are about another quotation of the article. In doubt a sentence
 * concerns the words, because words that are wrongly taken for plain are worse than a warning too many.
 *
 * @example “Sell it all,” the memo reads. The memo was typed by an intern. ¶ “I never saw it,” said Ann Roe. // not her words
 */
export function concerning(article: Article, words: Introduced, quotations: readonly Quotation[]): Concerns {
  return sentence =>
    !(isOfNewText(article, sentence) && toldOf(article, words, quotations)?.isText === false) &&
    (pointsForAnother(article, words, quotations, sentence) ?? 0) < ENOUGH;
}

/** What the article says around the speech that words belong to. */
function toldOf(article: Article, words: Introduced, quotations: readonly Quotation[]): Told | undefined {
  const speech = quotations.find(quotation => isOverlapping(quotation, words))?.speech;
  return toldIn(quotations, article).find(told => told.speech === speech);
}

/** How many words an opening such as "Asked whether she knew of" has at most before the thing it is about. */
const LONGEST_OPENING = 5;
/** How many words may stand between an article and its noun: "a *leaked council* email". */
const LONGEST_ATTRIBUTE = 3;

/**
 * “A,” said Ann Roe. *Asked about a leaked email, she said she had not written it.*: a text that the sentence brings up,
 * and that somebody has or hasn't written, is not what was said before, unless the sentence speaks of words.
 */
function isOfNewText(article: Article, sentence: Span): boolean {
  const lines = linesOf(article);
  const own = lines[lineAt(lines, sentence.start)]?.own ?? [];
  if (!BRINGING_UP.has(own[0] ?? "") || own.some(word => NOUNS_OF_WORDS.has(word))) return false;
  const at = own.findIndex(word => INDEFINITE.has(word));
  const named = own.slice(at + 1, at + 2 + LONGEST_ATTRIBUTE);
  return (
    at > 0 &&
    at <= LONGEST_OPENING &&
    named.some(word => KINDS_OF_THINGS.written?.has(word)) &&
    own.slice(at).some(word => DONE_WITH_TEXTS.has(word))
  );
}

/** The points of the quotation that a sentence is most likely about, of those that aren't the words; null if there is none. */
function pointsForAnother(
  article: Article,
  words: Introduced,
  quotations: readonly Quotation[],
  sentence: Span,
): number | null {
  const told = toldIn(quotations, article);
  const own = toldOf(article, words, quotations);
  const lines = linesOf(article);
  const at = lineAt(lines, sentence.start);
  const line = lines[at];
  if (!own || !line || (own.first <= at && at <= own.last)) return null;
  const last = Math.max(-1, ...told.filter(each => each.last < at).map(each => each.last));
  const points = told.filter(each => each !== own).map(other => pointsIn({ own, other, line, at, last }));
  return points.length > 0 ? Math.max(...points) : null;
}

/** A sentence between two quotations that it may be about. */
interface Case {
  readonly own: Told;
  readonly other: Told;
  readonly line: Line;
  /** Number of the sentence. */
  readonly at: number;
  /** Number of the last sentence before it that belongs to a quotation. */
  readonly last: number;
}

function pointsIn(given: Case): number {
  const { own, other, line, at, last } = given;
  const isReaction = isLeadingToReaction(given);
  const isBehind = own.first > at;
  const isBetween = isBehind && other.last === last && own.paragraph !== line.paragraph;
  const difference = (is: (told: Told) => boolean) => Number(is(other)) - Number(is(own));
  const points = POINTS_FOR_ANOTHER;
  return (
    points.speaker * (isReaction ? 0 : difference(told => isNamed(told, line))) +
    points.thing * (thingOf(other, given) - thingOf(own, given)) +
    points.between * (isReaction || (isBetween && last === at - 1) ? 1 : isBetween ? IN_PART : 0) +
    points.leadingUp * Number(isLeadingUp(given) && !isReaction) +
    points.following * difference(told => told.last === last) +
    points.paragraph * (isReaction ? 0 : difference(told => told.paragraph === line.paragraph)) +
    points.text * difference(({ isText }) => isText) +
    points.answer * Number(own.isAnswer && isBehind) +
    points.disputed * difference(({ isDisputed }) => isDisputed) +
    points.own * Number(isSaidIn(given))
  );
}

function isNamed({ surname }: Told, { own }: Line): boolean {
  return surname !== null && own.some(word => word.replace(/['’]s?$/u, "") === surname);
}

/** How far a sentence refers to the thing that introduces a quotation before it. */
function thingOf(told: Told, { line, at, last }: Case): number {
  if (told.first >= at) return 0;
  const nouns = thingsReferredTo(line);
  if (nouns.some(noun => told.things.has(noun))) return 1;
  // "The line", "those words": whatever was quoted last.
  if (told.last === last && nouns.some(noun => NOUNS_OF_WORDS.has(noun))) return told.isText ? 1 : IN_PART;
  const kinds = kindsOf(told.things);
  return [...kindsOf(line.own)].some(kind => kinds.has(kind)) ? IN_PART : 0;
}

/** "the *memo*", "that forged *memo*", "those *words*" */
function thingsReferredTo({ own }: Line): readonly string[] {
  return own.filter(
    (word, at) =>
      (THINGS_WITH_WORDS.has(word) || NOUNS_OF_WORDS.has(word)) &&
      (POINTING_AT_THINGS.has(own[at - 1] ?? "") ||
        (THINGS_WITH_WORDS.has(word) && POINTING_AT_THINGS.has(own[at - 2] ?? ""))),
  );
}

/** Right before the words, in their paragraph. */
function isLeadingUp({ own, line, at }: Case): boolean {
  return own.first === at + 1 && own.paragraph === line.paragraph;
}

/**
 * “A,” a voice says on the tape. *The mayor's office called it a fake.* “B,” said her spokesman.: what leads up to the
 * words is about what they react to.
 */
function isLeadingToReaction(given: Case): boolean {
  const { own, other, line, at, last } = given;
  if (!isLeadingUp(given) || own.isText || other.first >= at) return false;
  const isNext = other.last === last && last === at - 1 && other.paragraph === line.paragraph;
  if (isNext && (other.isText || other.isDisputed || isPointingBack(line))) return true;
  return thingOf(other, given) === 1 && thingOf(own, given) === 0;
}

function isPointingBack({ own }: Line): boolean {
  return SUBJECT_PRONOUNS.has(own[0] ?? "") || own.some(word => /^(?:it|that|this|those|these)$/.test(word));
}

/** “A,” said the owner.: the sentence only says who spoke, and refers to nothing else. */
function isSaidIn({ own, other, line, at }: Case): boolean {
  const isIn = other.first <= at && at <= other.last;
  return isIn && other.isSaid && other.surname !== own.surname && thingsReferredTo(line).length === 0;
}
