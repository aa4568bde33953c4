import type { Article } from "../articles/article.ts";
import { type AnsweringPassage, answerPassages } from "./answer-passages.ts";
import { chooseCandidates } from "./candidates.ts";
import { collapseDuplicates } from "./collapse-duplicates.ts";
import { CONFIDENCE_THRESHOLD, confidenceOf } from "./confidence.ts";
import { matchTerms } from "./match-terms.ts";
import { readQuestion } from "./question.ts";
import { type Corpus, rankPassages } from "./rank-passages.ts";
import type { SearchFilter, SearchIndex, SearchOptions, SearchResult } from "./search-index.ts";
import { buildTokenTable, createTermIndex, type TokenTable } from "./term-index.ts";

/** The answer is looked for in the first hits only: further down a fitting sentence is chance. */
const ANSWERING_HITS = 5;

/**
 * Indexes the paragraphs of the articles.
 *
 * @param table the articles' tokens, in the same order, where they were worked out before
 */
export function createSearchIndex(
  articles: readonly Article[],
  table: TokenTable = buildTokenTable(articles),
): SearchIndex {
  const corpus: Corpus = { articles, index: createTermIndex(table) };
  return {
    version: articles.map(({ key }) => key).join(" "),
    search: async (question, options = {}) => searchPassages(corpus, question, options),
  };
}

/** A question's whole way: read it, match its words, rank the candidates, choose answers, weigh confidence. */
function searchPassages(
  corpus: Corpus,
  typed: string,
  { filter = {}, limit = 3, asked, preferred, isCollapsing = true }: SearchOptions,
): SearchResult {
  const { articles, index } = corpus;
  const question = readQuestion(typed, index);
  const matches = matchTerms(index, question.terms);
  const candidates = chooseCandidates(index, matches, passage => {
    const article = articles[index.articleOf[passage] ?? 0];
    return article !== undefined && isWanted(article, filter);
  });
  const ranked = rankPassages(corpus, question, matches, candidates, { asked, preferred });
  const distinct = isCollapsing
    ? collapseDuplicates(ranked, limit)
    : ranked.slice(0, limit).map(first => ({ first, others: [] }));
  const answering = answerPassages(
    corpus,
    question,
    matches,
    distinct.map(({ first }) => first),
  );
  const confidence = confidenceOf(ranked);
  return {
    hits: answering.map(({ article, paragraph, passage, answer, score, agreeing }) => {
      const span = article.paragraphs[paragraph - 1] ?? answer.span;
      const others = distinct.find(({ first }) => first.passage === passage)?.others ?? [];
      return {
        article,
        paragraph,
        span: { start: span.start, end: span.end },
        answer: answer.span,
        score,
        agreeing,
        alsoIn: others.map(other => ({ article: other.article, paragraph: other.paragraph })),
      };
    }),
    best: placeOfBest(answering.slice(0, ANSWERING_HITS)),
    confidence,
    isConfident: confidence >= CONFIDENCE_THRESHOLD,
    missing: question.terms.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed),
  };
}

function isWanted(article: Article, { article: key, since, until }: SearchFilter): boolean {
  return (
    (key === undefined || article.key === key) &&
    (since === undefined || (article.date !== null && article.date >= since)) &&
    (until === undefined || (article.date !== null && article.date <= until))
  );
}

function placeOfBest(answering: readonly AnsweringPassage[]): number {
  let best = 0;
  answering.forEach(({ answerScore }, at) => {
    if (answerScore > (answering[best]?.answerScore ?? answerScore)) best = at;
  });
  return best;
}
