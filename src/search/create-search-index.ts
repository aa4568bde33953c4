import type { Article } from "../articles/article.ts";
import { AT_FIRST_WORDS } from "../english/questions/present-words.ts";
import { isOverlapping, type Span } from "../text/span.ts";
import { answerSpan } from "./answering/answer-span.ts";
import { type Chosen, chooseAnswer } from "./answering/choose-answer.ts";
import { closestFirst } from "./answering/closest-first.ts";
import { confidenceFeatures, confidenceOf } from "./answering/confidence.ts";
import { CLOSELY_READ, type ClosePassage, readClosely } from "./answering/read-closely.ts";
import { retractionOf } from "./answering/retracted.ts";
import { tierOf } from "./answering/tier.ts";
import { createTermIndex } from "./index/create-term-index.ts";
import type { TermIndex } from "./index/term-index.ts";
import { buildTokenTable } from "./index/token-table.ts";
import { versionOf } from "./index/version-of.ts";
import { isSearched } from "./is-searched.ts";
import { tenseOf } from "./question/asked-for.ts";
import { aboutTopic, isOnItsOwn } from "./question/background-topic.ts";
import { formsIn, hasPhrase } from "./question/exact-words.ts";
import { mendTyping } from "./question/mend-typing.ts";
import { type Question, readQuestion } from "./question/question.ts";
import { chooseCandidates } from "./ranking/candidates.ts";
import { collapseDuplicates, type DistinctPassage } from "./ranking/collapse-duplicates.ts";
import { type Matches, matchTerms } from "./ranking/match-terms.ts";
import { PassageReader } from "./ranking/passage-reader.ts";
import { presentIn } from "./ranking/present-in.ts";
import {
  type Corpus,
  newnessOf,
  type RankedPassage,
  type RankingOptions,
  rankPassages,
} from "./ranking/rank-passages.ts";
import { type Recency, recencyOf } from "./ranking/recency.ts";
import type {
  Hit,
  MendedQuestion,
  SearchFilter,
  SearchIndex,
  SearchOptions,
  SearchResult,
} from "./search-index.ts";
import { finish, type Steps } from "./steps.ts";

/** The answer is looked for only in the first hits: further down a fitting sentence is chance. */
const ANSWERING_HITS = 5;

/** Passages that together must be near the question; this many are shown as the closest. */
const NEAR_PASSAGES = 3;
/** Passages whose neighbours are read too. */
const BESIDE_PASSAGES = 3;

/**
 * Worth two more words of the question. If it outweighed all other evidence (30), a title in marks would bury the
 * paragraph that answers without repeating it: R@5 on news .926 instead of .944.
 */
const PHRASE_SCORE = 4;
/** Passages searched for a phrase: one that has all its words is among the first anyway. */
const PHRASE_PASSAGES = 50;

export interface IndexOptions {
  /** The result of `createTermIndex` for the articles' table, if it exists already. */
  readonly index?: TermIndex | undefined;
}

/** Indexes the paragraphs and titles of the articles. */
export function createSearchIndex(
  articles: readonly Article[],
  { index = createTermIndex(buildTokenTable(articles)) }: IndexOptions = {},
): SearchIndex {
  const corpus: Corpus = { articles, index };
  return {
    version: versionOf(articles),
    mend: async question => mendTyping(question, index),
    search: async (question, options = {}) =>
      (options.run ?? finish)(searchPassages(corpus, question, options)),
  };
}

/** All steps of a question: read it, find and read the best passages, choose the answer, weigh confidence. */
function* searchPassages(
  corpus: Corpus,
  wanted: string | MendedQuestion,
  options: SearchOptions,
): Steps<SearchResult> {
  const mended = typeof wanted === "string" ? mendTyping(wanted, corpus.index) : wanted;
  const typed = mended.text;
  const found = yield* findPassages(corpus, mended, options);
  const answer = yield* answerFrom(corpus, typed, found, options);
  if (answer.tier !== "closest") return answer;
  const ranked = closestFirst(corpus.index, found.ranked);
  if (ranked.every(({ passage }, at) => passage === found.ranked[at]?.passage)) return answer;
  const { tier, confidence } = answer;
  return { ...(yield* answerFrom(corpus, typed, { ...found, ranked }, options)), tier, confidence };
}

/** The first of the ranked passages with the best answer among them, and what that allows to say. */
function* answerFrom(
  corpus: Corpus,
  typed: string,
  found: Findings,
  { limit = 3 }: SearchOptions,
): Steps<SearchResult> {
  const { question, ranked, missing } = found;
  const shown = ranked.slice(0, limit).flatMap(passage => {
    const answer = answerSpan(passage);
    return answer ? [{ passage, answer }] : [];
  });
  const chosen = chooseAnswer(
    typed,
    question,
    found.reader,
    shown.slice(0, ANSWERING_HITS).map(({ passage }) => passage),
  );
  const retracting = yield* retractingPassage(corpus, typed, found, shown[chosen.best]?.passage);
  if (retracting) shown.push(retracting);
  const passages = shown.map(({ passage }) => passage);
  const { best, earlier } = retracting ? { best: shown.length - 1, earlier: chosen.best } : chosen;
  return {
    hits: shown.map(({ passage, answer }) => hitOf(passage, answer, found)),
    best,
    earlier,
    // One that retracts an answer need share no word with the question, but the one that it retracts must.
    ...judge(corpus, found, passages, { best: earlier !== null && retracting ? earlier : best, earlier }),
    missing: [...question.terms.filter(({ isMissing }) => isMissing).map(({ typed }) => typed), ...missing],
  };
}

/** A passage that says that the answer in the best one is another now; with its sentence that says so. */
function* retractingPassage(
  corpus: Corpus,
  typed: string,
  { question, matches, reader, ranking, candidates }: Findings,
  best: ClosePassage | undefined,
): Steps<{ passage: ClosePassage; answer: Span } | null> {
  if (!best || AT_FIRST_WORDS.test(typed) || tenseOf(question.asked) === "past") return null;
  const articles = new Set(candidates.map(passage => corpus.index.articleOf[passage] ?? 0));
  const retraction = retractionOf(corpus, question.asked.type, best, articles);
  if (!retraction) return null;
  const ranked = yield* rankPassages(corpus, reader, [retraction.passage], ranking);
  const [read] = yield* readClosely(corpus, question, matches, ranked);
  const at = read?.sentences.findIndex(({ span }) => isOverlapping(span, retraction.at)) ?? -1;
  if (!read || at === -1) return null;
  const passage = { ...read, best: at, close: { ...read.close, fit: read.sentences[at]?.answerType ?? 0 } };
  const answer = answerSpan(passage);
  return answer && { passage, answer };
}

/** What was found for a question. */
interface Findings {
  readonly question: Question;
  readonly matches: Matches;
  readonly reader: PassageReader;
  readonly recency: Recency;
  readonly ranking: RankingOptions;
  readonly candidates: readonly number[];
  /** The best first. */
  readonly ranked: readonly ClosePassage[];
  /** The first passages with those that have the same words. */
  readonly distinct: readonly DistinctPassage[];
  /** Phrases, as typed, that aren't in any passage. */
  readonly missing: readonly string[];
}

/** Reads a question, matches its words, ranks the candidates and reads the best of them closely. */
function* findPassages(
  corpus: Corpus,
  { text: typed, leftOut }: MendedQuestion,
  { filter = {}, asked, voice, isCollapsing = true }: SearchOptions,
): Steps<Findings> {
  const { articles, index } = corpus;
  const question = readQuestion(typed, index);
  yield;
  const matches = yield* matchTerms(index, question.terms);
  yield;
  const reader = new PassageReader(index, question, matches, voice);
  const searched = searchedArticles(articles, filter);
  const candidates = chooseCandidates(index, matches, searched);
  const recency = recencyOf(articles, searched, typed, asked);
  const topic = aboutTopic(leftOut, question, index);
  const options = { recency, voice, present: presentIn(typed), topic };
  const closely = yield* rankPassages(corpus, reader, candidates, options);
  // Neighbours are as new as their article is among the candidates; among themselves they would have another scale.
  const ranking = { ...options, newness: newnessOf(closely) };
  const { passages, missing } = yield* toTheLetter(closely, question);
  const distinct = isCollapsing
    ? yield* collapseDuplicates(index, passages, CLOSELY_READ)
    : passages.slice(0, CLOSELY_READ).map((first): DistinctPassage => ({ first, others: [] }));
  const first = distinct.map(passage => passage.first);
  const beside = besideFirst(corpus, first, candidates, searched);
  const ranked = yield* readClosely(corpus, question, matches, [
    ...first,
    ...(yield* rankPassages(corpus, reader, beside, ranking)),
  ]);
  return { question, matches, reader, recency, ranking, candidates, ranked, distinct, missing };
}

function hitOf(
  { passage, article, paragraph, score }: ClosePassage,
  answer: Span,
  { reader, distinct }: Findings,
): Hit {
  const { start, end } = article.paragraphs[paragraph - 1] ?? answer;
  const others = distinct.find(({ first }) => first.passage === passage)?.others ?? [];
  return {
    article,
    paragraph,
    span: { start, end },
    answer,
    score,
    agreeing: reader.agreeing(passage),
    alsoIn: others.map(other => ({ article: other.article, paragraph: other.paragraph })),
  };
}

/** How likely the passage at `best` answers, and what that allows to say. */
function judge(
  { index }: Corpus,
  found: Findings,
  shown: readonly ClosePassage[],
  { best, earlier }: Chosen,
): Pick<SearchResult, "confidence" | "tier"> {
  const { question, reader, ranked, missing } = found;
  const weigh = (passage: ClosePassage | undefined) => confidenceFeatures(passage, { ...found, index });
  const ofBest = weigh(shown[best]);
  const ofFirst = shown[best] === ranked[0] ? ofBest : weigh(ranked[0]);
  // The answering passage may leave out what its article's first passage says about the question.
  const confidence = Math.max(confidenceOf(ofFirst), confidenceOf(ofBest));
  if (missing.length > 0 && question.isPhrase) return { confidence, tier: "none" };
  const nearest = [...shown.slice(best, best + 1), ...shown.filter((_, at) => at !== best)];
  const judged = { value: confidence, ofBest, isNewest: earlier !== null };
  const tier = tierOf(judged, question, reader, nearest.slice(0, NEAR_PASSAGES));
  const { topic } = found.ranking;
  const article = index.articleOf[shown[best]?.passage ?? 0] ?? 0;
  // It may answer, but something else than what was asked about.
  const isOfOther = topic && !topic.has(article) && !isOnItsOwn(question, article, index);
  return { confidence, tier: tier === "answered" && isOfOther ? "closest" : tier };
}

/** 1 for each article that may answer. */
function searchedArticles(articles: readonly Article[], filter: SearchFilter): Uint8Array {
  const searched = new Uint8Array(articles.length);
  const { except, article, since, until } = filter;
  if (!except && !article && !since && !until) return searched.fill(1);
  articles.forEach((article, place) => {
    if (isSearched(article, filter)) searched[place] = 1;
  });
  return searched;
}

/**
 * Passages next to the first ones that contain no word of the question: the next one may answer what a lead asks.
 */
function besideFirst(
  { index }: Corpus,
  first: readonly RankedPassage[],
  candidates: readonly number[],
  searched: Uint8Array,
): number[] {
  const known = new Set(candidates);
  const beside: number[] = [];
  for (const { passage } of first.slice(0, BESIDE_PASSAGES)) {
    for (const other of [passage + 1, passage - 1, passage + 2]) {
      const article = index.articleOf[other];
      if (article === undefined || article !== index.articleOf[passage] || known.has(other)) continue;
      if (searched[article] !== 1) continue;
      known.add(other);
      beside.push(other);
    }
  }
  return beside;
}

interface Literal {
  readonly passages: readonly RankedPassage[];
  /** Phrases, as typed, that aren't in any passage. */
  readonly missing: readonly string[];
}

/** Removes passages with an excluded word, and raises those with a phrase of the question. */
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
