import { type ArticleKey, paragraphOf } from "../articles/article.ts";
import { isWithinDays, type PublicationDays } from "../articles/within-days.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { finish, type Steps } from "../search/steps.ts";
import { onceForEach } from "../text/once-for-each.ts";
import { isOverlapping, isWithin, sliceOf } from "../text/span.ts";
import { type QuotationIn, type QuotationList, speakerOf } from "./answer.ts";
import {
  type ContentWord,
  createQuickLook,
  isAmong,
  placesOf,
  searchWordsOf,
  termsOf,
} from "./content-words.ts";
import { type Library, searchedOf } from "./library.ts";
import { speakerDirectoryOf } from "./speakers/speaker-directory.ts";
import { findSpeakers } from "./speakers/speakers.ts";

/** What to list; all the conditions that are set must hold. */
export interface QuotationFilter extends PublicationDays {
  /** A speaker as typed: full name, surname, another form the article uses, or a speaker's key. */
  readonly speaker?: string | undefined;
  /** Words of the topic; the quotation or its paragraph must contain every content word. */
  readonly about?: string | undefined;
  readonly article?: ArticleKey | undefined;
  /** Whether reports without quotation marks are listed too; otherwise they are only counted. */
  readonly reported?: boolean | undefined;
}

/**
 * Quotations by a person, on a topic, in order of publication, then of the article.
 *
 * Nothing is relaxed to find more: a name that matches nobody or a topic without quotations gives an empty list,
 * with the reason (`speakers`, `missing`). An ambiguous name lists everybody it may mean.
 *
 * @example listQuotations(library, { speaker: "starmer", about: "doubling down" }) // ¶11 and ¶16
 */
export function listQuotations(library: Library, filter: QuotationFilter = {}): QuotationList {
  return finish(quotationSteps(library, filter));
}

/** Quotations examined between two pauses if only their speaker is asked for. */
const QUOTATIONS_A_STEP = 2_000;

/** `listQuotations`, with pauses. */
export function* quotationSteps(library: Library, filter: QuotationFilter = {}): Steps<QuotationList> {
  const analysed = library.articles.filter(
    ({ article }) =>
      (filter.article === undefined || article.key === filter.article) && isWithinDays(article.date, filter),
  );
  const speakers = filter.speaker?.trim() ? findSpeakers(library, filter.speaker) : null;
  const wanted = speakers && new Set(speakers.map(({ key }) => key));
  const ofSpeakers: QuotationIn[] = [];
  let seen = 0;
  for (const { article, quotations, reported } of analysed) {
    for (const quotation of inOrder(quotations, reported)) {
      if (++seen % QUOTATIONS_A_STEP === 0) yield;
      const speaker = wanted && speakerOf(quotation.attribution);
      if (!wanted || (speaker && wanted.has(speakerDirectoryOf(library).keyOf(article, speaker))))
        ofSpeakers.push({ article, quotation });
    }
  }
  const quoted = filter.reported ? ofSpeakers : ofSpeakers.filter(isQuoted);
  const { quotations, missing } = yield* keepAbout(library, quoted, filter.about ?? "");
  const rest = ofSpeakers.filter(each => !isQuoted(each));
  const reports = filter.reported
    ? quotations.filter(each => !isQuoted(each))
    : (yield* keepAbout(library, rest, filter.about ?? "")).quotations;
  return {
    quotations,
    reported: reports.length,
    speakers,
    missing,
    searched: searchedOf(analysed.map(({ article }) => article)),
  };
}

/** Whether a quotation has a word of a topic itself: beside it, the article may have told what was said about it. */
export function isOnTopicItself({ article, quotation }: QuotationIn, about: string): boolean {
  const terms = termsOf(article.text, quotation);
  return searchWordsOf(about).some(word => isAmong(word, terms));
}

function isQuoted({ quotation: { kind } }: QuotationIn): boolean {
  return kind !== "reported";
}

/** Quotations and reports in the article's order. */
function inOrder(quotations: readonly Quotation[], reported: readonly Quotation[]): Quotation[] {
  return [...quotations, ...reported].sort((a, b) => a.start - b.start || a.end - b.end);
}

function* keepAbout(
  library: Library,
  quotations: readonly QuotationIn[],
  about: string,
): Steps<Pick<QuotationList, "quotations" | "missing">> {
  const topic = searchWordsOf(about);
  if (topic.length === 0) return { quotations, missing: [] };
  const withAll = yield* keepBeside(library, quotations, topic);
  const missing: string[] = [];
  if (withAll.length > 0) return { quotations: withAll, missing };
  for (const word of topic) {
    const withIt = yield* keepBeside(library, quotations, [word]);
    if (withIt.length === 0) missing.push(sliceOf(about, word));
  }
  return { quotations: withAll, missing };
}

/** Keeps the quotations that have all the words in them or beside them. */
function* keepBeside(
  library: Library,
  quotations: readonly QuotationIn[],
  words: readonly ContentWord[],
): Steps<QuotationIn[]> {
  const mayHave = createQuickLook(words);
  const kept: QuotationIn[] = [];
  // Quotations from one paragraph are adjacent in the list, so each paragraph is read once.
  for (let from = 0; from < quotations.length; ) {
    const first = quotations[from];
    if (!first) break;
    const { article, quotation } = first;
    let to = from + 1;
    while (isInSameParagraph(quotations[to], first)) to++;
    const together = quotations.slice(from, to);
    from = to;
    if (mayHave(sliceOf(article.text, paragraphOf(article, quotation.paragraph)))) {
      const all = library.byKey(article.key)?.quotations ?? [];
      kept.push(
        ...together.filter(standsBeside(first, byParagraph(all).get(quotation.paragraph) ?? [], words)),
      );
    }
    yield;
  }
  return kept;
}

function isInSameParagraph(one: QuotationIn | undefined, other: QuotationIn): boolean {
  return one?.article === other.article && one.quotation.paragraph === other.quotation.paragraph;
}

/** Whether all words are in a quotation, or in the article's own words around it in the paragraph. */
function standsBeside(
  { article, quotation: { paragraph } }: QuotationIn,
  quoted: readonly Quotation[],
  words: readonly ContentWord[],
): (one: QuotationIn) => boolean {
  const places = placesOf(words, article.text, paragraphOf(article, paragraph)).map(ofWord =>
    ofWord.map(place => quoted.filter(quotation => isWithin(place, quotation))),
  );
  return ({ quotation }) =>
    places.every(ofWord => ofWord.some(around => around.every(other => !isApart(other, quotation))));
}

/** Whether quotations are separate: neither overlapping, nor another sentence of the same speech. */
function isApart(other: Quotation, quotation: Quotation): boolean {
  if (isOverlapping(other, quotation)) return false;
  return other.speech !== quotation.speech || other.kind !== "direct";
}

/** The quotations of an article by their paragraphs; the list is the same in every library with the article. */
const byParagraph = onceForEach((all: readonly Quotation[]): ReadonlyMap<number, readonly Quotation[]> => {
  const found = new Map<number, Quotation[]>();
  for (const quotation of all) {
    const others = found.get(quotation.paragraph);
    if (others) others.push(quotation);
    else found.set(quotation.paragraph, [quotation]);
  }
  return found;
});
