import type { Article } from "../articles/article.ts";
import { type AnsweringPassage, answerPassages } from "./answer-passages.ts";
import { askedTimeOf } from "./asked-time.ts";
import { chooseCandidates } from "./candidates.ts";
import { collapseDuplicates } from "./collapse-duplicates.ts";
import { CONFIDENCE_THRESHOLD, confidenceFeatures, confidenceOf } from "./confidence.ts";
import { formsIn, hasPhrase } from "./exact-words.ts";
import { isSearched } from "./is-searched.ts";
import { matchTerms } from "./match-terms.ts";
import { PassageReader } from "./passage-reader.ts";
import { type Question, readQuestion } from "./question.ts";
import { type Corpus, type RankedPassage, rankPassages } from "./rank-passages.ts";
import type { SearchIndex, SearchOptions, SearchResult } from "./search-index.ts";
import { loadSnapshot, saveSnapshot, versionOf } from "./snapshot.ts";
import { finish, type Steps } from "./steps.ts";
import { buildTokenTable, createTermIndex, type TermIndex, type TokenTable } from "./term-index.ts";

/** The answer is looked for in the first hits only: further down a fitting sentence is chance. */
const ANSWERING_HITS = 5;

/**
 * As much as two further words of the question. Above all other evidence (30) a title in marks would bury the
 * paragraph that answers without repeating it: R@5 on news .926 instead of .944.
 */
const PHRASE_SCORE = 4;
/** Passages that are read for a phrase: one that has all its words is among the first anyway. */
const PHRASE_PASSAGES = 50;

/** An index in the memory of this process. */
export interface MemoryIndex extends SearchIndex {
  /** The index as bytes, from which `createSearchIndex` makes it again without reading the articles. */
  save(): Uint8Array;
}

export interface IndexOptions {
  /** What `save` gave for the same articles; one that doesn't fit them is passed over. */
  readonly snapshot?: Uint8Array | undefined;
  /** What `buildTokenTable` would make of the same articles, where it was worked out before. */
  readonly table?: TokenTable | undefined;
  /** What `createTermIndex` makes of the table. */
  readonly index?: TermIndex | undefined;
}

/** Indexes the paragraphs and titles of the articles. */
export function createSearchIndex(
  articles: readonly Article[],
  { snapshot, table: given, index }: IndexOptions = {},
): MemoryIndex {
  const version = versionOf(articles);
  const table = given ?? (snapshot && loadSnapshot(version, snapshot)) ?? buildTokenTable(articles);
  const corpus: Corpus = { articles, index: index ?? createTermIndex(table) };
  return {
    version,
    search: async (question, options = {}) =>
      (options.run ?? finish)(searchPassages(corpus, question, options)),
    save: () => saveSnapshot(version, table),
  };
}

/** A question's whole way: read it, match its words, rank the candidates, choose answers, weigh confidence. */
function* searchPassages(
  corpus: Corpus,
  typed: string,
  { filter = {}, limit = 3, asked, voice, isCollapsing = true }: SearchOptions,
): Steps<SearchResult> {
  const { articles, index } = corpus;
  const question = readQuestion(typed, index);
  yield;
  const matches = matchTerms(index, question.terms);
  yield;
  const reader = new PassageReader(index, question, matches, voice);
  const searched = Uint8Array.from(articles, article => (isSearched(article, filter) ? 1 : 0));
  const candidates = chooseCandidates(index, matches, searched);
  const time = askedTimeOf(typed, asked);
  const closely = yield* rankPassages(corpus, reader, candidates, { time, voice });
  const literal = yield* toTheLetter(closely, question);
  const ranked = literal.passages;
  const distinct = isCollapsing
    ? yield* collapseDuplicates(index, ranked, limit)
    : ranked.slice(0, limit).map(first => ({ first, others: [] }));
  const answering = yield* answerPassages(
    corpus,
    question,
    matches,
    distinct.map(({ first }) => first),
  );
  const confidence = confidenceOf(confidenceFeatures(corpus, question, matches, reader, ranked));
  return {
    hits: answering.map(({ article, paragraph, passage, answer, score, agreeing }) => {
      const span = article.paragraphs[paragraph - 1] ?? answer;
      const others = distinct.find(({ first }) => first.passage === passage)?.others ?? [];
      return {
        article,
        paragraph,
        span: { start: span.start, end: span.end },
        answer,
        score,
        agreeing,
        alsoIn: others.map(other => ({ article: other.article, paragraph: other.paragraph })),
      };
    }),
    best: placeOfBest(answering.slice(0, ANSWERING_HITS)),
    confidence,
    isConfident: confidence >= CONFIDENCE_THRESHOLD && (literal.missing.length === 0 || !question.isPhrase),
    missing: [
      ...question.terms.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed),
      ...literal.missing,
    ],
  };
}

interface Literal {
  readonly passages: readonly RankedPassage[];
  /** Phrases, as typed, that no passage has. */
  readonly missing: readonly string[];
}

/** Leaves out what has an excluded word, and lifts what has a phrase of the question. */
function* toTheLetter(ranked: readonly RankedPassage[], { exact }: Question): Steps<Literal> {
  if (exact.excluded.size === 0 && exact.phrases.length === 0) return { passages: ranked, missing: [] };
  const isFound = exact.phrases.map(() => false);
  const passages: RankedPassage[] = [];
  for (const passage of ranked) {
    const isReadForPhrases = exact.phrases.length > 0 && passages.length < PHRASE_PASSAGES;
    if (exact.excluded.size === 0 && !isReadForPhrases) {
      passages.push(passage);
      continue;
    }
    yield;
    const { article, paragraph } = passage;
    const span = article.paragraphs[paragraph - 1];
    const forms = span ? formsIn(article.text, span) : [];
    if (!span || forms.some(form => exact.excluded.has(form))) continue;
    let { score } = passage;
    if (isReadForPhrases) {
      for (const [place, phrase] of exact.phrases.entries()) {
        if (!hasPhrase(forms, phrase)) continue;
        isFound[place] = true;
        score += PHRASE_SCORE;
      }
    }
    passages.push({ ...passage, score });
  }
  passages.sort((a, b) => b.score - a.score);
  return { passages, missing: exact.typed.filter((_, place) => !isFound[place]) };
}

function placeOfBest(answering: readonly AnsweringPassage[]): number {
  let best = 0;
  answering.forEach(({ answerScore }, at) => {
    if (answerScore > (answering[best]?.answerScore ?? answerScore)) best = at;
  });
  return best;
}
