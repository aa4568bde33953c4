import type { TermIndex } from "../index/term-index.ts";
import { CAPITAL_BIT, NAME_BIT, STOP_BIT, TERM_MASK } from "../index/token-table.ts";
import { SAME_WEIGHT } from "../question/alternatives.ts";
import { isRecognisable } from "../question/asked-for.ts";
import type { Question } from "../question/question.ts";
import type { Voice } from "../search-index.ts";
import type { Matches } from "./match-terms.ts";

/**
 * What is known about a candidate. Shares are 0 to 1 and relative to the question, so that questions are comparable.
 */
export interface PassageFeatures {
  /** BM25 of the paragraph as a share of the question's total rarity; can exceed 1 if words are repeated. */
  readonly passage: number;
  /** The same for the whole article. */
  readonly article: number;
  /** Share of the question in the title. */
  readonly title: number;
  /** Share of the question's words in the paragraph, by rarity. */
  readonly coverage: number;
  /** The same in paragraph, title, neighbouring and first paragraph together. */
  readonly context: number;
  /** Share of the question's names and numbers in paragraph, title and nearby; 1 if it has none. */
  readonly names: number;
  /** Share of adjacent pairs of question words that are adjacent in the paragraph. */
  readonly adjacency: number;
  /** 1 if the paragraph has a number or a name that the question lacks and asks for. */
  readonly answerType: number;
  /** 1 for the article's first paragraph, then 1/2, 1/3, … */
  readonly lead: number;
}

/** How much a question word counts for a paragraph when it is in the title or in a nearby paragraph. */
const FROM = { title: 1, before: 0.8, after: 0.5, opening: 0.7 } as const;

/** Two words of the question are adjacent with fewer than this many words between them. */
const NEIGHBOUR_DISTANCE = 2;
const NEAR_WORDS = 25;
/** Below this a match isn't the name itself: "German" for "Germany". */
export const NAME_WEIGHT = 0.8;

interface Found {
  /** Number of the query term. */
  readonly place: number;
  /** Which word of the paragraph, from 1. */
  readonly word: number;
  readonly weight: number;
}

/** Reads the stored words of paragraphs for one question; each paragraph once, even if it is also a neighbour. */
export class PassageReader {
  readonly #index: TermIndex;
  readonly #question: Question;
  readonly #matches: Matches;
  /** Numbers of the query terms that name the person whose words are asked for. */
  readonly voiced: readonly number[];
  readonly #known = new Map<number, readonly Found[]>();
  readonly #knownTitles = new Map<number, readonly Found[]>();
  /** Words of the question that are directly followed by the next one. */
  readonly #pairs: readonly number[];
  /** Overwritten for each paragraph. */
  readonly #weights: Float32Array;
  readonly #isFollowed: Uint8Array;
  readonly #last: Float64Array;
  readonly #beforeLast: Float64Array;
  /** By place, whether it is a name. */
  readonly #isNamed: readonly boolean[];
  /** 1 for each term that matches a word of the question: this decides for most tokens. */
  readonly #isWanted: Uint8Array;

  constructor(index: TermIndex, question: Question, matches: Matches, voice?: Voice) {
    this.voiced = question.terms.flatMap(({ form }, place) => (voice?.named.has(form) ? [place] : []));
    const { terms } = question;
    this.#pairs = terms.flatMap(({ position }, place) => {
      const next = terms[place + 1];
      return next && next.position - position <= NEIGHBOUR_DISTANCE ? [place] : [];
    });
    this.#weights = new Float32Array(terms.length);
    this.#isNamed = terms.map(({ isName }) => isName);
    this.#isFollowed = new Uint8Array(terms.length);
    this.#last = new Float64Array(terms.length);
    this.#beforeLast = new Float64Array(terms.length);
    this.#index = index;
    this.#question = question;
    this.#matches = matches;
    this.#isWanted = new Uint8Array(index.vocabulary.size);
    for (const term of question.byTerm.keys()) this.#isWanted[term] = 1;
  }

  /** Number of the question's words that are in the paragraph. */
  agreeing(passage: number): number {
    const same = this.#found(passage).filter(({ weight }) => weight >= SAME_WEIGHT);
    return new Set(same.map(({ place }) => place)).size;
  }

  /**
   * Numbers of the question's words in the paragraph, its title or its article's first paragraph: names as such, other
   * words including related ones.
   */
  agreeingPlaces(passage: number): number[] {
    const isNamed = (place: number) => this.#question.terms[place]?.isName ?? false;
    const article = this.#index.articleOf[passage] ?? 0;
    const found = [
      ...this.#found(passage),
      ...this.#foundInTitle(article),
      ...this.#found(this.#index.firstOf[article] ?? 0),
    ];
    return found.flatMap(({ place, weight }) =>
      weight >= (isNamed(place) ? NAME_WEIGHT : SAME_WEIGHT) ? [place] : [],
    );
  }

  /** Whether what is counted, or named by its kind, is in the paragraph or its title. */
  hasUnit(passage: number): boolean {
    const { unitTerms } = this.#question;
    const isUnit = (token: number) => unitTerms.has(token & TERM_MASK);
    const title = this.#index.titleTokensOf(this.#index.articleOf[passage] ?? 0);
    return this.#index.tokensOf(passage).some(isUnit) || title.some(isUnit);
  }

  /** Places of the question's names that are neither in the paragraph nor in its title; "Ukrainian" counts for Ukraine. */
  absentNames(passage: number): number[] {
    const title = this.#foundInTitle(this.#index.articleOf[passage] ?? 0);
    const found = [...this.#found(passage), ...title].filter(({ weight }) => weight >= SAME_WEIGHT);
    const there = new Set([...found.map(({ place }) => place), ...this.voiced]);
    const { terms } = this.#question;
    // Of a name of two words one is enough: "Sir Keir" for "Keir Starmer".
    const isOfSame = (place: number, other: number) =>
      there.has(other) && Math.abs((terms[other]?.position ?? 0) - (terms[place]?.position ?? 0)) === 1;
    const isThere = (place: number) =>
      there.has(place) ||
      [place - 1, place + 1].some(other => terms[other]?.isName && isOfSame(place, other));
    return terms.flatMap(({ isName }, place) => (isName && !isThere(place) ? [place] : []));
  }

  /** `isVoiced`: it quotes the person whose words are asked for. */
  features(passage: number, isVoiced = false): PassageFeatures {
    const { firstOf, articleOf } = this.#index;
    const { scores, articleScores, titleShares, rarities, total } = this.#matches;
    const article = articleOf[passage] ?? 0;
    const first = firstOf[article] ?? 0;
    const found = this.#found(passage);
    const weights = this.#weights.fill(0);
    take(weights, found, 1);
    let score = scores[passage] ?? 0;
    if (isVoiced) {
      for (const place of this.voiced) {
        if (weights[place] === 0) score += rarities[place] ?? 0;
        weights[place] = 1;
      }
    }
    const coverage = this.#share(weights);
    take(weights, this.#foundInTitle(article), FROM.title);
    if (passage > first) {
      take(weights, this.#found(passage - 1), FROM.before);
      take(weights, this.#found(first), FROM.opening);
    }
    if (passage + 1 < (firstOf[article + 1] ?? 0)) take(weights, this.#found(passage + 1), FROM.after);
    const names = this.#share(weights, this.#isNamed);
    const divisor = Math.max(total, 1e-9);
    return {
      passage: score / divisor,
      article: (articleScores[article] ?? 0) / divisor,
      title: titleShares[article] ?? 0,
      coverage,
      context: this.#share(weights),
      names,
      adjacency: this.#adjacency(found),
      answerType: this.#hasAnswerType(passage) ? 1 : 0,
      lead: 1 / (1 + passage - first),
    };
  }

  /** The largest share of the question within 25 words. */
  nearness(passage: number, isVoiced = false): number {
    const found = [...this.#found(passage)];
    const middle = found[found.length >> 1]?.word ?? 1;
    if (isVoiced) for (const place of this.voiced) found.push({ place, word: middle, weight: 1 });
    found.sort((a, b) => a.word - b.word);
    let most = 0;
    let to = 0;
    for (const [from, start] of found.entries()) {
      // The same first word means the same window.
      if (from > 0 && found[from - 1]?.word === start.word) continue;
      while (to < found.length && (found[to]?.word ?? 0) - start.word <= NEAR_WORDS) to++;
      const weights = this.#weights.fill(0);
      take(weights, found.slice(from, to), 1);
      most = Math.max(most, this.#share(weights));
    }
    return most;
  }

  /** Rarity-weighted share of the query terms, or of some of them; 1 if there are none. */
  #share(weights: Float32Array, isCounted?: readonly boolean[]): number {
    const { rarities } = this.#matches;
    let sum = 0;
    let of = 0;
    for (let place = 0; place < rarities.length; place++) {
      if (isCounted && !isCounted[place]) continue;
      const rarity = rarities[place] ?? 0;
      sum += rarity * (weights[place] ?? 0);
      of += rarity;
    }
    return of === 0 ? 1 : sum / of;
  }

  #found(passage: number): readonly Found[] {
    const known = this.#known.get(passage);
    if (known) return known;
    // What scores nothing has none of the words.
    const found = this.#matches.scores[passage] === 0 ? [] : this.#find(this.#index.tokensOf(passage));
    this.#known.set(passage, found);
    return found;
  }

  #foundInTitle(article: number): readonly Found[] {
    const known = this.#knownTitles.get(article);
    if (known) return known;
    const found =
      this.#matches.titleShares[article] === 0 ? [] : this.#find(this.#index.titleTokensOf(article));
    this.#knownTitles.set(article, found);
    return found;
  }

  #find(tokens: Uint32Array): Found[] {
    const { byTerm } = this.#question;
    const isWanted = this.#isWanted;
    const found: Found[] = [];
    let word = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? 0;
      // A name comes after the last of its words and isn't an extra word.
      if ((token & NAME_BIT) === 0) word++;
      if (token & STOP_BIT || isWanted[token & TERM_MASK] !== 1) continue;
      const wanted = byTerm.get(token & TERM_MASK);
      if (wanted) for (const { place, weight } of wanted) found.push({ place, word, weight });
    }
    return found;
  }

  #adjacency(found: readonly Found[]): number {
    if (this.#pairs.length === 0) return 0;
    const isFollowed = this.#followed(found);
    let kept = 0;
    for (const left of this.#pairs) if (isFollowed[left] === 1) kept++;
    return kept / this.#pairs.length;
  }

  /** For each word of the question, whether the next one follows it closely somewhere. One pass. */
  #followed(found: readonly Found[]): Uint8Array {
    const isFollowed = this.#isFollowed.fill(0);
    // The last two words that each term matched: two terms may match the same word.
    const last = this.#last.fill(-Infinity);
    const beforeLast = this.#beforeLast.fill(-Infinity);
    for (const { place, word } of found) {
      if (place > 0) {
        const left = last[place - 1] === word ? beforeLast[place - 1] : last[place - 1];
        if (word - (left ?? -Infinity) <= NEIGHBOUR_DISTANCE) isFollowed[place - 1] = 1;
      }
      if (last[place] === word) continue;
      beforeLast[place] = last[place] ?? -Infinity;
      last[place] = word;
    }
    return isFollowed;
  }

  #hasAnswerType(passage: number): boolean {
    const { asked } = this.#question;
    const { type } = asked;
    if (!isRecognisable(asked) || type === "why" || type === "manner") return false;
    const isNamed = type === "who" || type === "name" || type === "place";
    const { vocabulary } = this.#index;
    for (const token of this.#index.tokensOf(passage)) {
      if (token & (STOP_BIT | NAME_BIT) || this.#isWanted[token & TERM_MASK] === 1) continue;
      if (isNamed ? token & CAPITAL_BIT : vocabulary.isNumeral(token & TERM_MASK)) return true;
    }
    return false;
  }
}

function take(weights: Float32Array, found: readonly Found[], factor: number): void {
  for (const { place, weight } of found) {
    weights[place] = Math.max(weights[place] ?? 0, weight * factor);
  }
}
