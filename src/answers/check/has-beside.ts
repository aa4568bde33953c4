import { type Article, paragraphNumberAt, paragraphOf } from "../../articles/article.ts";
import { MORE_THAN_SAID } from "../../english/message-words.ts";
import { ONE_WORD_FOR_OFFICE } from "../../english/titles.ts";
import { foldWord } from "../../names/fold-name.ts";
import type { WordIndex } from "../../search/index/word-index.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { splitSentences } from "../../text/sentences.ts";
import { isOverlapping, type Span } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import { type Match, speakerOf } from "../answer.ts";
import type { SaidBeside } from "./said-beside.ts";
import { isTopic } from "./tagged-topic.ts";

/** How many paragraphs before the words, and after them, may name what they are about. */
const REACH_BEFORE = 3;
const REACH_AFTER = 1;

/** Words of a part of an article, and their stems. */
interface Printed {
  readonly forms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string | number | undefined>;
}

/**
 * Whether an article has near a match all that a message says beside the words, in any inflection, or in its title.
 */
export function hasBeside(match: Match, beside: readonly SaidBeside[], index: WordIndex): boolean {
  if (beside.length === 0) return true;
  const near = printedIn(match.article, nearMatch(match), index);
  return beside.every(each => has(match, each, near, index));
}

function has(match: Match, said: SaidBeside, near: Printed, index: WordIndex): boolean {
  const { article } = match;
  switch (said.kind) {
    case "word":
      return isPrinted(said.form, near, index);
    case "proper":
      return isPrinted(said.form, near, index) && hasCapital(match, said.form);
    case "described":
      return isDescribed(match, said.form, index);
    case "tag":
      return isTopic(said, {
        article,
        speaker: speakerNamesOf(match),
        isName: form => isName(form, index),
        isNear: form => isDescribed(match, form, index),
      });
    case "manner": {
      const others = MORE_THAN_SAID.get(said.form) ?? new Set([said.form]);
      const spans = others.has("letter") ? nearMatch(match) : ownSentences(match);
      return spans.some(span =>
        wordsOf(article.text, span).some(word => others.has(word.form) && isCommon(article, word)),
      );
    }
    case "year":
      return isToldNear(match, said.form) || isOfYear(article, said.number);
    case "month":
      return isToldNear(match, said.form) || isOfMonth(article, said.number);
    case "weekday":
      return isToldNear(match, said.form) || isOfWeekday(article, said.number);
  }
}

/** Whether the article has a word beside the words, or where it names the speaker. */
function isDescribed(match: Match, form: string, index: WordIndex): boolean {
  return (
    isPrinted(form, printedIn(match.article, aroundSentences(match), index), index) ||
    isPrinted(form, printedOf(match, index), index)
  );
}

/** Whether the article has a word near a match, outside the quoted words themselves. */
function isToldNear(match: Match, form: string): boolean {
  const { article, quotation, span } = match;
  const said = quotation ?? span;
  return nearMatch(match).some(part =>
    wordsOf(article.text, part).some(word => word.form === form && !isOverlapping(word, said)),
  );
}

/** Whether an article prints a word with a capital, in its text, title or publisher. */
function hasCapital({ article: { text, title, publisher } }: Match, form: string): boolean {
  return [text, title, publisher ?? ""].some(part =>
    wordsOf(part).some(word => word.form === form && /^\p{Lu}/u.test(part.slice(word.start))),
  );
}

/** Not the "Post" of "told the Tarn Post". */
function isCommon({ text }: Article, { start }: Span): boolean {
  return (
    !/^\p{Lu}/u.test(text.slice(start)) ||
    !/[\p{L}\p{N}][ \u00a0]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isPrinted(form: string, { forms, stems }: Printed, index: WordIndex): boolean {
  if (forms.has(form) || forms.has(`${form}s`) || forms.has(ONE_WORD_FOR_OFFICE.get(form) ?? form))
    return true;
  const stem = index.stemOf(form);
  return stem !== undefined && stems.has(stem);
}

function printedIn(article: Article, spans: readonly Span[], index: WordIndex): Printed {
  const formsIn = (text: string, span?: Span) => wordsOf(text, span).map(({ form }): string => form);
  const own = spans.flatMap(span => formsIn(article.text, span));
  // Of a title only the very words: "arrest of a teenager" doesn't say who was arrested.
  const forms = [...own, ...formsIn(article.title), ...formsIn(article.publisher ?? "")];
  return {
    forms: new Set([...forms, ...forms.map(form => ONE_WORD_FOR_OFFICE.get(form) ?? form)]),
    stems: new Set(own.map(form => index.stemOf(form))),
  };
}

function nearMatch({ article, paragraph, paragraphs }: Match): Span[] {
  const from = Math.max(1, paragraph - REACH_BEFORE);
  const to = Math.min(article.paragraphs.length, Math.max(paragraph, ...paragraphs) + REACH_AFTER);
  return [{ start: paragraphOf(article, from).start, end: paragraphOf(article, to).end }];
}

/** The sentences of the words and of their cue, and the one before and behind each, which say what they are about. */
function aroundSentences(match: Match): Span[] {
  const { article } = match;
  return ownSentences(match).flatMap(own => {
    const number = paragraphNumberAt(article, own.start) || match.paragraph;
    const sentences = article.paragraphs
      .slice(Math.max(0, number - 2), number)
      .flatMap(paragraph => splitSentences(article.text, paragraph));
    const at = sentences.findIndex(({ start }) => start === own.start);
    return at === -1 ? [own] : sentences.slice(Math.max(0, at - 1), at + 2);
  });
}

/** The sentences of the words and of their cue. */
function ownSentences({ article, paragraph, span, quotation }: Match): Span[] {
  const cue = quotation?.attribution.cue;
  const own = quotation ? [quotation, span] : [span];
  const found = [...own, ...(cue ? [cue] : [])].flatMap(part => {
    const home = article.paragraphs[(paragraphNumberAt(article, part.start) || paragraph) - 1];
    return home ? splitSentences(article.text, home).filter(sentence => isOverlapping(sentence, part)) : [];
  });
  return found;
}

function isName(form: string, index: WordIndex): boolean {
  const id = index.idOf(form);
  return id !== undefined && index.isName(id);
}

function speakerNamesOf({ quotation }: Match): string[] {
  const speaker = quotation && speakerOf(quotation.attribution);
  return speaker ? [speaker.name, ...speaker.alsoNamed] : [];
}

/** What the article prints in the sentences that name the match's speaker, or describe one without a name. */
function printedOf({ article, quotation }: Match, index: WordIndex): Printed {
  const speaker = quotation && speakerOf(quotation.attribution);
  const words = wordsOf(speaker?.name ?? "");
  const surname = foldWord(words.at(-1)?.form ?? "");
  const sentences = sentencesOf(article).filter(({ folded }) => folded.has(surname));
  return printedIn(
    article,
    sentences.map(({ span }) => span),
    index,
  );
}

const sentencesOf = onceForEach((article: Article) =>
  article.paragraphs.flatMap(paragraph =>
    splitSentences(article.text, paragraph).map(span => ({
      span,
      folded: new Set(wordsOf(article.text, span).map(({ form }) => foldWord(form.replace(/['’]s$/u, "")))),
    })),
  ),
);

/** Whether an article is of a year, or of the January after it. */
function isOfYear({ date }: Article, year: number): boolean {
  const [of, month] = date?.split("-") ?? [];
  return Number(of) === year || (month === "01" && Number(of) - 1 === year);
}

/** How long before its article somebody spoke at most, in days, for the month to be the article's. */
const DAYS_BEFORE = 7;

/** Whether an article, or the week before it, is of a month. */
function isOfMonth({ date }: Article, month: number): boolean {
  if (date === null) return false;
  const published = new Date(`${date}T00:00:00Z`);
  const earlier = new Date(published.getTime() - DAYS_BEFORE * 24 * 3600 * 1000);
  return [published, earlier].some(day => day.getUTCMonth() === month);
}

/** Whether an article is of a weekday, or of the day after it. */
function isOfWeekday({ date }: Article, weekday: number): boolean {
  if (date === null) return false;
  const published = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return published === weekday || published === (weekday + 1) % 7;
}
