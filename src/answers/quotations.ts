import { type Article, type ArticleKey, paragraphOf } from "../articles/article.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { sliceOf } from "../text/span.ts";
import { wordsOf } from "../text/words.ts";
import { type QuotationIn, type QuotationList, speakerOf } from "./answer.ts";
import { isPublishedWithin } from "./articles.ts";
import { type ContentWord, contentWordsOf, stemOf } from "./content-words.ts";
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
  const { quotations, missing } = keepAbout(ofSpeakers, filter.about ?? "");
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
  quotations: readonly QuotationIn[],
  about: string,
): Pick<QuotationList, "quotations" | "missing"> {
  const topic = topicWordsOf(about);
  if (topic.length === 0) return { quotations, missing: [] };
  const found = new Set<string>();
  const kept = quotations.filter(({ article, quotation }) => {
    // The words of a quotation stand in its paragraph, so the paragraph is enough to look in.
    const paragraph = paragraphOf(article, quotation.paragraph);
    const stems = new Set(wordsOf(article.text, paragraph).map(({ form }) => stemOf(form)));
    const here = topic.filter(({ stem }) => stems.has(stem));
    for (const { stem } of here) found.add(stem);
    return here.length === topic.length;
  });
  return {
    quotations: kept,
    missing: topic.filter(({ stem }) => !found.has(stem)).map(word => sliceOf(about, word)),
  };
}

/** A topic of stop words alone ("the who") is taken at its word. */
function topicWordsOf(about: string): readonly ContentWord[] {
  const content = contentWordsOf(about);
  return content.length > 0 ? content : wordsOf(about).map(word => ({ ...word, stem: stemOf(word.form) }));
}
