import type { ArticleKey } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import type { Hit, PassageKey, SearchFilter } from "../../search/search-index.ts";
import { isOverlapping } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import { type AskAnswer, type CitedPassage, speakerOf } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";

export interface AskOptions {
  readonly filter?: SearchFilter;
  /** Passages wanted at most; default 3. */
  readonly limit?: number;
  /** Day of asking, `YYYY-MM-DD`, for "this week". */
  readonly asked?: string;
}

/** A passage that agrees in fewer words of the question than these is no near miss. */
const NEAREST_WORDS = 2;

/** Answers a question with the passages that hold the answer, or says that the library has none. */
export async function ask(
  library: Library,
  question: string,
  { filter = {}, limit = 3, asked }: AskOptions = {},
): Promise<AskAnswer> {
  const found = await library.search.search(question, {
    filter,
    limit,
    asked,
    preferred: quotationsAskedFor(library, question),
  });
  const passages = found.hits.map(hit => citedPassage(library, hit));
  const searched = searchedOf(
    library.articles.flatMap(({ article }) => (isSearched(article, filter) ? [article] : [])),
  );
  if (found.isConfident && passages.length > 0) return { kind: "cited", passages, searched };
  const nearest = passages[0];
  return {
    kind: "none",
    searched,
    missing: found.missing,
    nearest: nearest && (found.hits[0]?.agreeing ?? 0) >= NEAREST_WORDS ? nearest : null,
  };
}

function isSearched(
  article: { readonly key: ArticleKey; readonly date: string | null },
  { article: key, since, until }: SearchFilter,
): boolean {
  return (
    (key === undefined || article.key === key) &&
    (since === undefined || (article.date !== null && article.date >= since)) &&
    (until === undefined || (article.date !== null && article.date <= until))
  );
}

function citedPassage(
  library: Library,
  { article, paragraph, span, answer, score, alsoIn }: Hit,
): CitedPassage {
  const quotations = library.byKey(article.key)?.quotations ?? [];
  return {
    article,
    paragraph,
    span,
    answer,
    quotation: quotationIn(quotations, answer),
    score,
    alsoIn: alsoIn.map(other => ({ article: other.article, paragraph: other.paragraph })),
  };
}

/** The longest quotation that shares words with the answer. */
function quotationIn(quotations: readonly Quotation[], answer: Hit["answer"]): Quotation | null {
  let longest: Quotation | null = null;
  for (const quotation of quotations) {
    if (!isOverlapping(quotation, answer)) continue;
    if (!longest || quotation.end - quotation.start > longest.end - longest.start) longest = quotation;
  }
  return longest;
}

const SAYING =
  /\b(?:say|says|said|tell|told|think|thinks|promise[sd]?|claim(?:s|ed)?|respond(?:ed)?|argue[sd]?|call(?:s|ed)?)\b/i;

/** Passages that quote somebody whom the question names, where it asks what they said. */
function quotationsAskedFor(library: Library, question: string): PassageKey[] {
  if (!SAYING.test(question)) return [];
  const asked = new Set(wordsOf(question).map(({ form }) => form));
  return library.articles.flatMap(({ article, quotations }) =>
    quotations.flatMap(({ attribution, paragraph }) => {
      const surname = wordsOf(speakerOf(attribution)?.name ?? "").at(-1);
      return surname && asked.has(surname.form) ? [{ article: article.key, paragraph }] : [];
    }),
  );
}
