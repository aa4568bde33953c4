import type { Matches } from "./match-terms.ts";
import { isNumeral } from "./numerals.ts";
import type { Question } from "./question.ts";
import { CAPITAL_BIT, NAME_BIT, STOP_BIT, TERM_MASK, type TermIndex } from "./term-index.ts";

/** What is known of a candidate. Shares are 0 to 1 and relative to the question, so that questions compare. */
export interface PassageFeatures {
  /** BM25 of the paragraph as a share of the question's total rarity; may pass 1 where words are repeated. */
  readonly passage: number;
  /** The same for the whole article. */
  readonly article: number;
  /** Share of the question in the title. */
  readonly title: number;
  /** Share of the question's words in the paragraph, by rarity. */
  readonly coverage: number;
  /** The same in paragraph, title and neighbouring paragraphs together. */
  readonly context: number;
  /** Share of the question's names and numbers in paragraph or title; 1 where it has none. */
  readonly names: number;
  /** Share of neighbouring pairs of question words that are neighbours in the paragraph. */
  readonly adjacency: number;
  /** Most of the question within 25 words. */
  readonly nearness: number;
  /** 1 where the paragraph has something of the type that is asked for. */
  readonly answerType: number;
  /** 1 for the article's first paragraphs, falling. */
  readonly lead: number;
}

export interface PassageReading {
  readonly features: PassageFeatures;
  /** Number of the question's words that stand in the paragraph. */
  readonly agreeing: number;
}

const WINDOW = 25;

/** Reads one candidate closely. */
export function readPassage(
  index: TermIndex,
  question: Question,
  matches: Matches,
  passage: number,
): PassageReading {
  const { terms } = question;
  const { rarities, total } = matches;
  const article = index.articleOf[passage] ?? 0;
  const first = index.firstOf[article] ?? 0;
  const own = findTerms(index, question, passage);
  const context = Float32Array.from(own.weights);
  const take = (other: Float32Array, factor: number) => {
    other.forEach((weight, at) => {
      context[at] = Math.max(context[at] ?? 0, weight * factor);
    });
  };
  take(readTokens(index, question, index.titleStarts[article] ?? 0, index.titleStarts[article + 1] ?? 0), 1);
  const inTitle = Float32Array.from(context);
  if (passage > first) take(findTerms(index, question, passage - 1).weights, 0.8);
  if (passage + 1 < (index.firstOf[article + 1] ?? 0))
    take(findTerms(index, question, passage + 1).weights, 0.5);
  if (passage > first) take(findTerms(index, question, first).weights, 0.7);
  const share = (weights: Float32Array, isCounted: (at: number) => boolean = () => true) => {
    let sum = 0;
    let of = 0;
    rarities.forEach((rarity, at) => {
      if (!isCounted(at)) return;
      sum += rarity * Math.min(1, weights[at] ?? 0);
      of += rarity;
    });
    return of === 0 ? 1 : sum / of;
  };
  const divisor = Math.max(total, 1e-9);
  return {
    agreeing: own.weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0),
    features: {
      passage: (matches.scores[passage] ?? 0) / divisor,
      article: (matches.articleScores[article] ?? 0) / divisor,
      title: matches.titleShares[article] ?? 0,
      coverage: share(own.weights),
      context: share(context),
      names: share(inTitle, at => terms[at]?.isName ?? false),
      adjacency: own.adjacency,
      nearness: nearness(own.found, rarities, divisor),
      answerType: answerTypeFit(index, question, passage),
      lead: 1 / (1 + passage - first),
    },
  };
}

interface Found {
  readonly term: number;
  readonly at: number;
  readonly weight: number;
}

interface Reading {
  /** Best weight of each query term in the paragraph; 0 where it is missing. */
  readonly weights: Float32Array;
  readonly found: readonly Found[];
  readonly adjacency: number;
}

function findTerms(index: TermIndex, question: Question, passage: number): Reading {
  const from = index.starts[passage] ?? 0;
  const to = index.starts[passage + 1] ?? 0;
  const weights = new Float32Array(question.terms.length);
  const found: Found[] = [];
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = index.tokens[at] ?? 0;
    const isName = (token & NAME_BIT) !== 0;
    if (!isName) words++;
    if (token & STOP_BIT) continue;
    const wanted = question.byTerm.get(token & TERM_MASK);
    if (!wanted) continue;
    for (const { place, weight } of wanted) {
      found.push({ term: place, at: words, weight });
      weights[place] = Math.max(weights[place] ?? 0, weight);
    }
  }
  return { weights, found, adjacency: adjacency(question, found) };
}

function readTokens(index: TermIndex, question: Question, from: number, to: number): Float32Array {
  const weights = new Float32Array(question.terms.length);
  for (let at = from; at < to; at++) {
    const token = index.tokens[at] ?? 0;
    if (token & STOP_BIT) continue;
    for (const { place, weight } of question.byTerm.get(token & TERM_MASK) ?? []) {
      weights[place] = Math.max(weights[place] ?? 0, weight);
    }
  }
  return weights;
}

function adjacency(question: Question, found: readonly Found[]): number {
  let pairs = 0;
  let kept = 0;
  for (let at = 0; at + 1 < question.terms.length; at++) {
    const left = question.terms[at];
    const right = question.terms[at + 1];
    if (!left || !right || right.position - left.position > 2) continue;
    pairs++;
    const rights = found.filter(({ term }) => term === at + 1);
    const isKept = found.some(
      ({ term, at: place }) => term === at && rights.some(other => other.at > place && other.at - place <= 2),
    );
    if (isKept) kept++;
  }
  return pairs === 0 ? 0 : kept / pairs;
}

function nearness(found: readonly Found[], rarities: readonly number[], total: number): number {
  let most = 0;
  for (let from = 0; from < found.length; from++) {
    const start = found[from];
    if (!start) break;
    const seen = new Map<number, number>();
    for (let to = from; to < found.length; to++) {
      const item = found[to];
      if (!item || item.at - start.at > WINDOW) break;
      seen.set(item.term, Math.max(seen.get(item.term) ?? 0, item.weight));
    }
    let sum = 0;
    for (const [term, weight] of seen) sum += (rarities[term] ?? 0) * weight;
    most = Math.max(most, sum);
  }
  return most / total;
}

/** Whether the paragraph has a numeral, or a capitalised word, that the question has not. */
function answerTypeFit(index: TermIndex, { type, byTerm }: Question, passage: number): number {
  if (type === "other" || type === "why") return 0;
  const isName = type === "who" || type === "name";
  for (let at = index.starts[passage] ?? 0; at < (index.starts[passage + 1] ?? 0); at++) {
    const token = index.tokens[at] ?? 0;
    if (token & (STOP_BIT | NAME_BIT) || byTerm.has(token & TERM_MASK)) continue;
    if (isName ? token & CAPITAL_BIT : isNumeral(index.vocabulary.terms[token & TERM_MASK] ?? "")) return 1;
  }
  return 0;
}
