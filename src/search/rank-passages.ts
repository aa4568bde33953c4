import type { Article } from "../articles/article.ts";
import type { TermIndex } from "./index/term-index.ts";
import { weighted } from "./linear.ts";
import type { PassageFeatures, PassageReader } from "./passage-reader.ts";
import { isWithinTime, type Recency } from "./recency.ts";
import type { Voice } from "./search-index.ts";
import type { Steps } from "./steps.ts";
import { PASSAGE_WEIGHTS, VOICE_WEIGHT } from "./weights.ts";

/** Articles with their index: what every pass of a search reads. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly index: TermIndex;
}

export interface RankingFeatures extends PassageFeatures {
  /** Above 0 where the article was published in the days that the question is about; see `Recency.weight`. */
  readonly timely: number;
}

export interface RankedPassage {
  /** Number of the passage in the index. */
  readonly passage: number;
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  readonly features: RankingFeatures;
  /** Quotes the person whose words are asked for. */
  readonly isVoiced: boolean;
  /** Number of the question's words that stand in it. */
  readonly agreeing: number;
  readonly score: number;
}

export interface RankingOptions {
  readonly recency?: Recency | undefined;
  readonly voice?: Voice | undefined;
}

/** In a library that is recent as a whole, a recent article still goes first where two answer as well. */
const LEAST_TIMELY = 0.25;

/** Candidates that are read between two pauses: a few milliseconds. */
const CANDIDATES_A_STEP = 40;

/** Reads every candidate closely, with pauses, and puts the best first; ties in the order of the index. */
export function* rankPassages(
  { articles, index }: Corpus,
  reader: PassageReader,
  candidates: readonly number[],
  { recency, voice }: RankingOptions = {},
): Steps<RankedPassage[]> {
  const voiced = new Set(voice?.passages.map(({ article, paragraph }) => `${article} ${paragraph}`));
  const ranked: RankedPassage[] = [];
  for (const [at, passage] of candidates.entries()) {
    if (at % CANDIDATES_A_STEP === 0) yield;
    const place = index.articleOf[passage] ?? 0;
    const article = articles[place];
    if (!article) continue;
    const paragraph = passage - (index.firstOf[place] ?? 0) + 1;
    const isVoiced = voiced.has(`${article.key} ${paragraph}`);
    const features: RankingFeatures = {
      ...reader.features(passage, isVoiced),
      timely:
        recency && isWithinTime(article.date, recency.time) ? Math.max(LEAST_TIMELY, recency.weight) : 0,
    };
    const score = weighted(features, PASSAGE_WEIGHTS) + (isVoiced ? VOICE_WEIGHT : 0);
    ranked.push({
      passage,
      article,
      paragraph,
      features,
      isVoiced,
      agreeing: reader.agreeing(passage),
      score,
    });
  }
  return ranked.sort((a, b) => b.score - a.score || a.passage - b.passage);
}
