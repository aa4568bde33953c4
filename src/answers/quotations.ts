import { type Article, type ArticleKey, paragraphOf } from "../articles/article.ts";
import type { Quotation } from "../quotes/quotation.ts";
import { isOverlapping, isWithin, sliceOf } from "../text/span.ts";
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
  const topic = topicWordsOf(about);
  if (topic.length === 0) return { quotations, missing: [] };
  const found = new Set<string>();
  const kept = quotations.filter(({ article, quotation }) => {
    const stems = stemsAround(article, quotation, library.byKey(article.key)?.quotations ?? []);
    const here = topic.filter(({ stem }) => stems.has(stem));
    for (const { stem } of here) found.add(stem);
    return here.length === topic.length;
  });
  return {
    quotations: kept,
    missing: topic.filter(({ stem }) => !found.has(stem)).map(word => sliceOf(about, word)),
  };
}

/**
 * Stems of a quotation and of the article's own words in its paragraph. What else is quoted there is left
 * out, but for the other sentences of the same speech.
 */
function stemsAround(article: Article, quotation: Quotation, all: readonly Quotation[]): Set<string> {
  const others = all.filter(
    other =>
      other.paragraph === quotation.paragraph &&
      !isOverlapping(other, quotation) &&
      !(other.speech === quotation.speech && other.kind === "direct"),
  );
  const words = wordsOf(article.text, paragraphOf(article, quotation.paragraph));
  const kept = words.filter(word => !others.some(other => isWithin(word, other)));
  return new Set(kept.map(({ form }) => stemOf(form)));
}

/** A topic of stop words alone ("the who") is taken at its word. */
function topicWordsOf(about: string): readonly ContentWord[] {
  const content = contentWordsOf(about);
  return content.length > 0 ? content : wordsOf(about).map(word => ({ ...word, stem: stemOf(word.form) }));
}
