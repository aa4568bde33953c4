import type { Article } from "../../articles/article.ts";
import { isWithinDays } from "../../articles/within-days.ts";
import { lowerBound } from "../index/lower-bound.ts";
import type { TermIndex } from "../index/term-index.ts";
import { mixed, smallnessOf } from "../library-size.ts";
import type { AboutTopic } from "../question/background-topic.ts";
import type { Voice } from "../search-index.ts";
import type { Steps } from "../steps.ts";
import { weighted } from "./linear.ts";
import type { PassageFeatures, PassageReader } from "./passage-reader.ts";
import type { Present } from "./present-in.ts";
import type { Recency } from "./recency.ts";
import { PASSAGE_WEIGHTS, VOICE_WEIGHT } from "./weights.ts";

/** Articles with their index: what every step of a search reads. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly index: TermIndex;
}

export interface RankingFeatures extends PassageFeatures {
  /** Above 0 if the article was published in the days that the question is about; see `Recency.weight`. */
  readonly timely: number;
  /**
   * 0 for the oldest article on the subject, 1 for the newest if the question explicitly asks about the present;
   * less if it doesn't say so, and 0 if there is only one.
   */
  readonly newness: number;
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
  readonly score: number;
}

export interface RankingOptions {
  readonly recency?: Recency | undefined;
  readonly voice?: Voice | undefined;
  /** How the question asks about the present state; see `presentIn`. */
  readonly present?: Present | null | undefined;
  /** The articles on what was said around the question. */
  readonly topic?: AboutTopic | null | undefined;
  /** How new an article is; default: as among these candidates. */
  readonly newness?: Newness | undefined;
}

/** 0 for the oldest article on the subject, 1 for the newest. */
export type Newness = (article: Article) => number;

/** How much being the newest counts, by how the question asks; chosen on the invented libraries. */
const NEWNESS = { said: 1, meant: 0.5, none: 0.2 } as const;

/** An article is on the same subject if it matches the question at least this well relative to the best one. */
const SAME_MATTER = 0.6;

/** Worth a word of the question, if the article has all that was said around it. */
const TOPIC_SCORE = 2;

/** Candidates read between two pauses: a few milliseconds. */
const CANDIDATES_A_STEP = 40;

/** Reads every candidate closely, with pauses, and sorts the best first; ties in the order of the index. */
export function* rankPassages(
  { articles, index }: Corpus,
  reader: PassageReader,
  candidates: readonly number[],
  { recency, voice, present, newness: known, topic }: RankingOptions = {},
): Steps<RankedPassage[]> {
  const voiced = new Set(voice?.passages.map(({ article, paragraph }) => `${article} ${paragraph}`));
  const read: ReadCandidate[] = [];
  for (const [at, passage] of candidates.entries()) {
    if (at % CANDIDATES_A_STEP === 0) yield;
    const place = index.articleOf[passage] ?? 0;
    const article = articles[place];
    if (!article) continue;
    const paragraph = passage - (index.firstOf[place] ?? 0) + 1;
    const isVoiced = voiced.size > 0 && voiced.has(`${article.key} ${paragraph}`);
    read.push({ passage, article, paragraph, isVoiced, features: reader.features(passage, isVoiced) });
  }
  const newness = known ?? newnessOf(read);
  const smallness = smallnessOf(index.passages, "ranking");
  const weights = mixed(PASSAGE_WEIGHTS, smallness);
  // What is recent only because of the day of asking could be anything: among a few articles the question's words decide.
  const timely = recency ? recency.weight * (recency.isNamed ? 1 : 1 - smallness) : 0;
  return read
    .map(({ passage, article, paragraph, isVoiced, features: own }): RankedPassage => {
      const place = index.articleOf[passage] ?? 0;
      // Written out: copying the objects of hundreds of candidates takes a tenth of a question's time.
      const features: RankingFeatures = {
        passage: own.passage,
        article: own.article,
        title: own.title,
        coverage: own.coverage,
        context: own.context,
        names: own.names,
        adjacency: own.adjacency,
        answerType: own.answerType,
        lead: own.lead,
        timely: recency?.time && isWithinDays(article.date, recency.time) ? timely : 0,
        newness: NEWNESS[present ?? "none"] * newness(article),
      };
      const score =
        weighted(features, weights) + (isVoiced ? VOICE_WEIGHT : 0) + TOPIC_SCORE * (topic?.get(place) ?? 0);
      return {
        passage,
        article,
        paragraph,
        isVoiced,
        features,
        score,
      };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

interface ReadCandidate extends Pick<RankedPassage, "passage" | "article" | "paragraph" | "isVoiced"> {
  readonly features: PassageFeatures;
}

/** An article, and how well it matches the question. */
interface MatchingArticle {
  readonly article: Article;
  readonly features: Pick<PassageFeatures, "article">;
}

/** How new an article is among those of the candidates that are on the same subject. */
export function newnessOf(read: readonly MatchingArticle[]): Newness {
  const most = Math.max(0, ...read.map(({ features }) => features.article));
  const dates = new Set<string>();
  for (const { features, article } of read) {
    if (article.date !== null && features.article >= SAME_MATTER * most) dates.add(article.date);
  }
  const oldestFirst = [...dates].sort();
  const known = new Map<string, number>();
  return ({ date }) => {
    if (date === null || oldestFirst.length < 2) return 0;
    const before = known.get(date);
    if (before !== undefined) return before;
    const newness = Math.min(1, lowerBound(oldestFirst, date) / (oldestFirst.length - 1));
    known.set(date, newness);
    return newness;
  };
}
