import type { Article } from "../articles/article.ts";
import { sliceOf } from "../text/span.ts";
import { chooseCandidates } from "./candidates.ts";
import { type AnswerSentence, readSentences } from "./choose-answer.ts";
import { languageOf } from "./languages.ts";
import { type Matches, matchTerms } from "./match-terms.ts";
import { type PassageFeatures, type PassageReading, passageFeatures } from "./passage-features.ts";
import { type Question, readQuestion } from "./question.ts";
import type { Hit, Passage, SearchIndex, SearchOptions, SearchResult } from "./search-index.ts";
import { buildTokenTable, createTermIndex, type TermIndex } from "./term-index.ts";
import { PASSAGE_WEIGHTS, PREFERENCE_WEIGHT, RECENCY_WEIGHT, SENTENCE_WEIGHTS } from "./weights.ts";

/** Indexes the paragraphs of the articles. */
export function createSearchIndex(articles: readonly Article[]): SearchIndex {
  const index = createTermIndex(buildTokenTable(articles));
  return {
    version: articles.map(({ key }) => key).join(" "),
    search: async (question, options = {}) => searchPassages(articles, index, question, options),
  };
}

interface Ranked {
  readonly passage: number;
  readonly reading: PassageReading;
  score: number;
}

function searchPassages(
  articles: readonly Article[],
  index: TermIndex,
  typed: string,
  { filter = {}, limit = 3, asked, preferred = [], isCollapsing = true }: SearchOptions,
): SearchResult {
  const question = readQuestion(typed, index);
  const matches = matchTerms(index, question.terms);
  const wanted = new Set(preferred.map(({ article, paragraph }) => `${article}:${paragraph}`));
  const ranked: Ranked[] = chooseCandidates(index, matches, passage => {
    const article = articles[index.articleOf[passage] ?? 0];
    if (!article) return false;
    if (filter.article !== undefined && article.key !== filter.article) return false;
    if (filter.since !== undefined && (article.date ?? "") < filter.since) return false;
    if (filter.until !== undefined && (article.date === null || article.date > filter.until)) return false;
    return true;
  }).map(passage => {
    const reading = passageFeatures(index, question, matches, passage);
    let score = weighted(reading.features, PASSAGE_WEIGHTS);
    const article = articles[index.articleOf[passage] ?? 0];
    if (asked !== undefined && article) score += RECENCY_WEIGHT * recency(article.date, asked);
    if (
      article &&
      wanted.has(`${article.key}:${passage - (index.firstOf[index.articleOf[passage] ?? 0] ?? 0) + 1}`)
    ) {
      score += PREFERENCE_WEIGHT;
    }
    return { passage, reading, score };
  });
  ranked.sort((a, b) => b.score - a.score || a.passage - b.passage);
  const hits: (Hit & { answerScore: number; sentence: AnswerSentence })[] = [];
  const seen = new Map<string, number>();
  const alsoIn: Passage[][] = [];
  for (const { passage, score, reading } of ranked) {
    const article = articles[index.articleOf[passage] ?? 0];
    const paragraph = passage - (index.firstOf[index.articleOf[passage] ?? 0] ?? 0) + 1;
    const span = article?.paragraphs[paragraph - 1];
    if (!article || !span) continue;
    const same = sliceOf(article.text, span).replace(/\s+/g, " ").trim().toLowerCase();
    const earlier = isCollapsing ? seen.get(same) : undefined;
    if (earlier !== undefined) {
      alsoIn[earlier]?.push({ article, paragraph });
      continue;
    }
    if (hits.length >= limit) continue;
    seen.set(same, hits.length);
    const others: Passage[] = [];
    alsoIn.push(others);
    const language =
      index.languages[index.languageOf[index.articleOf[passage] ?? 0] ?? 0] ?? languageOf("en");
    const sentences = readSentences(article, span, language, question, matches.rarities, index.termNumbers);
    let chosen: AnswerSentence | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const sentence of sentences) {
      const value = weighted(sentence.features, SENTENCE_WEIGHTS);
      if (value > most) {
        most = value;
        chosen = sentence;
      }
    }
    if (!chosen) continue;
    hits.push({
      article,
      paragraph,
      span: { start: span.start, end: span.end },
      answer: chosen.span,
      score,
      agreeing: reading.agreeing,
      alsoIn: others,
      answerScore: score + most,
      sentence: chosen,
    });
  }
  const top = ranked[0];
  const confidence = top ? confidenceOf(top.reading.features, question, matches) : 0;
  return {
    hits: hits.map(({ answerScore: _a, sentence: _s, ...hit }) => hit),
    best: hits
      .slice(0, 5)
      .reduce((best, hit, at) => (hit.answerScore > (hits[best]?.answerScore ?? -1) ? at : best), 0),
    confidence,
    isConfident: confidence >= 0.5,
    missing: question.terms.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed),
  };
}

function weighted<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}

function confidenceOf(features: PassageFeatures, _question: Question, _matches: Matches): number {
  const value = -3.2 + 4 * features.coverage + 2 * features.context + 1.5 * features.names;
  return 1 / (1 + Math.exp(-value));
}

function recency(date: string | null, asked: string): number {
  if (date === null || date > asked) return 0;
  const days = (Date.parse(asked) - Date.parse(date)) / 86_400_000;
  return days <= 14 ? 1 : 0;
}
