import type { TermIndex } from "../index/term-index.ts";
import { smallnessOf } from "../library-size.ts";
import { isRecognisable, isStrict } from "../question/asked-for.ts";
import type { Question } from "../question/question.ts";
import { weighted } from "../ranking/linear.ts";
import type { Matches } from "../ranking/match-terms.ts";
import type { PassageReader } from "../ranking/passage-reader.ts";
import type { Recency } from "../ranking/recency.ts";
import { CONFIDENCE_WEIGHTS } from "../ranking/weights.ts";
import type { ClosePassage } from "./read-closely.ts";
import type { AnswerSentence } from "./read-sentences.ts";

/** The evidence that the question is answered at all; shares of the question, so that questions are comparable. */
export interface ConfidenceFeatures {
  /** Share of the question in the first passage, its title and its neighbours. */
  readonly context: number;
  /** Share of its names and numbers in passage or title. */
  readonly names: number;
  /**
   * Whether the article is from the days that the question is about, as far as that distinguishes it: less if many
   * articles are, because one of many fits by chance.
   */
  readonly timely: number;
  /** Largest share of the question within 25 words. */
  readonly nearness: number;
  /** Adjacent pairs of question words that are adjacent in the passage: their number divided by five. */
  readonly pairs: number;
  /** Its score divided by ten. Unlike the shares it counts how it was worded and how new it is, too. */
  readonly strength: number;
  /** How far the first passage is ahead of the best one of another article, at most 3. */
  readonly lead: number;
  /** The same for any other passage. */
  readonly ahead: number;
  /** Share of the question in the answering sentence and the one before. */
  readonly sentence: number;
  /** How far the answer falls short of the type asked for, for types with a fixed form: a sum, a date. */
  readonly unfit: number;
  /** The same for types with a less certain form: a person, a place, a name, a reason. */
  readonly unlikely: number;
  /** How many other passages offer the same answer. */
  readonly votes: number;
  /** Share of the question that is nowhere in the library. */
  readonly missing: number;
  /** Share of the question close to the sum, the date or the age that answers. */
  readonly near: number;
  /** 1 for the first paragraph of an article, which contains most words of every question about its subject. */
  readonly opening: number;
  /** 1 if the sentence says who does what to whom as in the question, -1 if the other way round. */
  readonly act: number;
  /** 1 if the verb of who does what to whom isn't in the sentence. */
  readonly unsaid: number;
  /** Powers of ten above 1,000 paragraphs: the more there are, the better the best one fits by chance. */
  readonly size: number;
}

export interface Confidence {
  readonly features: ConfidenceFeatures;
  /** As `features.ahead`, but only over passages that have another answer of the form asked for. */
  readonly aheadOfRivals: number;
  /** 0 to 1: how small the library is. In a small one other evidence counts; see `CONFIDENCE_WEIGHTS`. */
  readonly smallness: number;
}

const MAX_LEAD = 3;
/**
 * With this many articles from the days asked about, being one of them counts half. Chosen, not fitted: in the news
 * set the weeks to be refused are those whose articles were removed, so a fit would reverse it.
 */
const BUSY_DAYS = 60;

/** A question with what was found for it. */
interface FoundPassages {
  readonly index: TermIndex;
  readonly question: Question;
  readonly matches: Matches;
  readonly reader: PassageReader;
  /** The best first. */
  readonly ranked: readonly ClosePassage[];
  readonly recency: Recency;
}

/** @param best the passage whose answer is shown; default: the first */
export function confidenceFeatures(
  best: ClosePassage | undefined,
  { index, question, matches, reader, ranked, recency }: FoundPassages,
): Confidence | null {
  const top = best ?? ranked[0];
  if (!top) return null;
  const second = ranked.find(({ article }) => article !== top.article);
  const leadOver = (other: ClosePassage | undefined) =>
    Math.max(-MAX_LEAD, Math.min(MAX_LEAD, top.matchScore - (other?.matchScore ?? 0)));
  const { context, names, timely, adjacency } = top.features;
  const sentence = top.sentences[top.best];
  // A person whose words are asked for counts as present where they are quoted, even if their name is elsewhere.
  const isThere = (place: number) => top.isVoiced && reader.voiced.includes(place);
  const missing = question.terms.reduce(
    (sum, { isMissing }, place) => sum + (isMissing && !isThere(place) ? (matches.rarities[place] ?? 0) : 0),
    0,
  );
  const features: ConfidenceFeatures = {
    context,
    names,
    timely: ((timely > 0 ? recency.weight : 0) * BUSY_DAYS) / (BUSY_DAYS + recency.articles),
    nearness: reader.nearness(top.passage, top.isVoiced),
    pairs: (adjacency * question.terms.length) / 5,
    strength: top.score / 10,
    lead: leadOver(second),
    ahead: leadOver(ranked.find(other => other !== top)),
    sentence: top.close.sentence,
    unfit: isStrict(question.asked) ? 1 - top.close.fit : 0,
    unlikely: isRecognisable(question.asked) && !isStrict(question.asked) ? 1 - top.close.fit : 0,
    votes: top.close.votes,
    missing: missing / Math.max(matches.total, 1e-9),
    near: isStrict(question.asked) ? (sentence?.near ?? 0) : 0,
    opening: top.paragraph === 1 ? 1 : 0,
    act: top.isVoiced ? 1 : top.close.act,
    unsaid: sentence?.isUnsaid ? 1 : 0,
    size: Math.max(0, Math.log10(index.passages / 1000)),
  };
  const rival = ranked.find(other => other !== top && offersAnother(other, sentence));
  return {
    features,
    aheadOfRivals: leadOver(rival),
    smallness: smallnessOf(index.passages, "answering"),
  };
}

/** From this fit on a sentence may have what is asked for. */
const RIVAL_FIT = 0.4;

/** Whether a passage has a sentence of the form asked for with something that the answer doesn't offer. */
function offersAnother({ sentences }: ClosePassage, answer: AnswerSentence | undefined): boolean {
  return sentences.some(
    ({ answerType, offered }) =>
      answerType >= RIVAL_FIT &&
      (offered.length === 0 || offered.some(term => answer?.offered.includes(term) !== true)),
  );
}

/** How likely the first passage answers the question at all, 0 to 1; no passage, no confidence. */
export function confidenceOf(confidence: Pick<Confidence, "features" | "smallness"> | null): number {
  if (!confidence) return 0;
  const { features, smallness } = confidence;
  const { small, large } = CONFIDENCE_WEIGHTS;
  const logOdds =
    smallness * (small.constant + weighted(features, small.weights)) +
    (1 - smallness) * (large.constant + weighted(features, large.weights));
  return 1 / (1 + Math.exp(-logOdds));
}
