import { type Article, type ArticleKey, paragraphOf } from "../articles/article.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { isOverlapping, sliceOf } from "../text/span.ts";
import { type QuotationIn, type QuotationList, speakerOf } from "./answer.ts";
import { isPublishedWithin } from "./articles.ts";
import { type ContentWord, createQuickLook, isAmong, searchWordsOf, termsOf } from "./content-words.ts";
import { type Library, searchedOf } from "./library.ts";
import { speakerDirectoryOf } from "./speaker-directory.ts";
import { findSpeakers } from "./speakers.ts";

/** What to list; everything that is set must hold. */
export interface QuotationFilter {
  /** A speaker as typed: full name, surname, another form the article uses, or a speaker's key. */
  readonly speaker?: string | undefined;
  /** Words of the topic; every content word must stand in the quotation or its paragraph. */
  readonly about?: string | undefined;
  readonly article?: ArticleKey | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Quotations of a person, on a topic, in order of publication, then of the article.
 *
 * Nothing is loosened to find more: a name that means nobody and a topic that nothing is said on give
 * an empty list, which tells why (`speakers`, `missing`). A name that may mean several lists them all.
 *
 * @example listQuotations(library, { speaker: "starmer", about: "doubling down" }) // ¶11 and ¶16
 */
export function listQuotations(library: Library, filter: QuotationFilter = {}): QuotationList {
  const analysed = library.articles.filter(
    ({ article }) =>
      (filter.article === undefined || article.key === filter.article) && isPublishedWithin(article, filter),
  );
  const speakers = filter.speaker?.trim() ? findSpeakers(library, filter.speaker) : null;
  const ofSpeakers = analysed.flatMap(({ article, quotations }) =>
    quotations.flatMap(quotation => (isBy(article, quotation) ? [{ article, quotation }] : [])),
  );
  const { quotations, missing } = keepAbout(library, ofSpeakers, filter.about ?? "");
  return { quotations, speakers, missing, searched: searchedOf(analysed.map(({ article }) => article)) };

  function isBy(article: Article, quotation: Quotation): boolean {
    if (!speakers) return true;
    const speaker = speakerOf(quotation.attribution);
    if (!speaker) return false;
    const key = speakerDirectoryOf(library).keyOf(article, speaker);
    return speakers.some(wanted => wanted.key === key);
  }
}

function keepAbout(
  library: Library,
  quotations: readonly QuotationIn[],
  about: string,
): Pick<QuotationList, "quotations" | "missing"> {
  const topic = searchWordsOf(about);
  if (topic.length === 0) return { quotations, missing: [] };
  const withAll = quotations.filter(standsBeside(library, topic));
  const missing =
    withAll.length > 0 ? [] : topic.filter(word => !quotations.some(standsBeside(library, [word])));
  return { quotations: withAll, missing: missing.map(word => sliceOf(about, word)) };
}

/** Whether all words stand in a quotation or in the article's own words around it. */
function standsBeside(library: Library, words: readonly ContentWord[]): (quotation: QuotationIn) => boolean {
  const mayHave = createQuickLook(words);
  return ({ article, quotation }) => {
    const paragraph = paragraphOf(article, quotation.paragraph);
    if (!mayHave(sliceOf(article.text, paragraph))) return false;
    const others = othersBeside(quotation, library.byKey(article.key)?.quotations ?? []);
    const terms = termsOf(article.text, paragraph, others);
    return words.every(word => isAmong(word, terms));
  };
}

/** What else is quoted in the paragraph of a quotation, but for the other sentences of the same speech. */
function othersBeside(quotation: Quotation, all: readonly Quotation[]): readonly Quotation[] {
  return all.filter(
    other =>
      other.paragraph === quotation.paragraph &&
      !isOverlapping(other, quotation) &&
      !(other.speech === quotation.speech && other.kind === "direct"),
  );
}
