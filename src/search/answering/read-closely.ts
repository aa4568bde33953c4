import type { Article } from "../../articles/article.ts";
import { isTeaser } from "../../english/pages/teaser-labels.ts";
import type { TermIndex } from "../index/term-index.ts";
import { TERM_MASK } from "../index/token-table.ts";
import { languageOf } from "../language/languages.ts";
import { mixed, smallnessOf } from "../library-size.ts";
import { isRecognisable, isStrict } from "../question/asked-for.ts";
import type { Question } from "../question/question.ts";
import { weighted } from "../ranking/linear.ts";
import type { Matches } from "../ranking/match-terms.ts";
import type { Corpus, RankedPassage } from "../ranking/rank-passages.ts";
import { CLOSE_WEIGHTS, SENTENCE_WEIGHTS, STRICT_SENTENCE_WEIGHT } from "../ranking/weights.ts";
import type { Steps } from "../steps.ts";
import { feedbackOf } from "./feedback.ts";
import { type AnswerSentence, readSentences } from "./read-sentences.ts";

/** What a passage's best sentence shows about it. */
export interface CloseFeatures {
  /** Share of the question in the sentence that answers best. */
  readonly sentence: number;
  /** How well that sentence fits the type asked for. */
  readonly fit: number;
  /** The same for types with a fixed form: a sum, a date, an age. */
  readonly strictFit: number;
  /** How many of the other passages contain what the sentence offers as an answer, weighted by rank. */
  readonly votes: number;
  /** 1 if it says who does what to whom as in the question, -1 if the other way round. */
  readonly act: number;
  /** 1 if the sentence is itself a question. */
  readonly asks: number;
  /** 1 for a heading, a caption or a line that points to another page: the body says the same at greater length. */
  readonly heading: number;
  /** Share of all the question's words in that sentence, stop words included. */
  readonly wording: number;
  /** How many of the words that the other passages have in common are in it; see `feedbackOf`. */
  readonly feedback: number;
}

export interface ClosePassage extends RankedPassage {
  readonly sentences: readonly AnswerSentence[];
  readonly close: CloseFeatures;
  /** Position in `sentences` of the one that answers best; -1 if the paragraph has none. */
  readonly best: number;
  /** The scores of the passage and the sentence combined: comparable between passages of one question. */
  readonly answerScore: number;
  /**
   * The score without wording and feedback: these put passages of one story in order, and are as high where none of
   * them answers.
   */
  readonly matchScore: number;
}

interface ReadPassage {
  readonly passage: RankedPassage;
  readonly sentences: readonly AnswerSentence[];
  readonly best: number;
  readonly value: number;
}

/** How much a sentence's own score counts between passages: at full weight it would undo their ranking. */
const SENTENCE_SHARE = 0.4;

/** Passages read sentence by sentence; more takes longer and changes no first hit. */
export const CLOSELY_READ = 12;

/** Reads the sentences of passages, with a pause after each, and ranks them again. */
export function* readClosely(
  corpus: Corpus,
  question: Question,
  matches: Matches,
  ranked: readonly RankedPassage[],
): Steps<ClosePassage[]> {
  const read: ReadPassage[] = [];
  for (const passage of ranked) {
    yield;
    const sentences = sentencesOf(corpus, question, matches, passage);
    const values = sentences.map(sentence => sentenceScore(sentence, question));
    const best = values.length === 0 ? -1 : values.indexOf(Math.max(...values));
    read.push({ passage, sentences, best, value: values[best] ?? 0 });
  }
  const ballot = new Ballot(
    corpus.index,
    read.map(({ passage }) => passage),
  );
  const feedback = feedbackOf(corpus.index, question, ranked);
  const weights = mixed(CLOSE_WEIGHTS, smallnessOf(corpus.index.passages, "ranking"));
  return read
    .map(({ passage, sentences, best, value }, place): ClosePassage => {
      const sentence = sentences[best];
      const close = closeFeatures(question, passage, sentence, {
        votes: sentence ? ballot.votes(sentence, place) : 0,
        feedback: feedback[place] ?? 0,
      });
      const score = passage.score + weighted(close, weights);
      const order = weights.wording * close.wording + weights.feedback * close.feedback;
      return {
        ...passage,
        score,
        sentences,
        best,
        close,
        answerScore: score + SENTENCE_SHARE * value,
        matchScore: score - order,
      };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

function sentenceScore(sentence: AnswerSentence, { asked }: Question): number {
  const strict = isStrict(asked) ? STRICT_SENTENCE_WEIGHT * sentence.answerType : 0;
  return weighted(sentence, SENTENCE_WEIGHTS) + strict;
}

function sentencesOf(
  { index }: Corpus,
  question: Question,
  matches: Matches,
  { passage, article, paragraph }: RankedPassage,
): AnswerSentence[] {
  const span = article.paragraphs[paragraph - 1];
  if (!span) return [];
  const { articleOf, languageOf: numberOf, languages } = index;
  return readSentences(
    { index, question, rarities: matches.rarities },
    {
      passage,
      article,
      paragraph: span,
      language: () => languages[numberOf[articleOf[passage] ?? 0] ?? 0] ?? languageOf("en"),
    },
  );
}

function closeFeatures(
  question: Question,
  { article, paragraph }: RankedPassage,
  sentence: AnswerSentence | undefined,
  { votes, feedback }: Pick<CloseFeatures, "votes" | "feedback">,
): CloseFeatures {
  const fit = sentence && isRecognisable(question.asked) ? sentence.answerType : 0;
  return {
    sentence: sentence?.context ?? 0,
    fit,
    strictFit: isStrict(question.asked) ? fit : 0,
    votes: isRecognisable(question.asked) ? votes : 0,
    act: sentence?.act ?? 0,
    asks:
      sentence && /\?["”’')*]*\s*$/u.test(article.text.slice(sentence.span.start, sentence.span.end)) ? 1 : 0,
    heading: isNoBody(article, paragraph) ? 1 : 0,
    wording: sentence?.wording ?? 0,
    feedback,
  };
}

/** Whether a paragraph only names what others say: a heading, a caption, or a line that points elsewhere. */
function isNoBody({ text, paragraphs }: Article, paragraph: number): boolean {
  const span = paragraphs[paragraph - 1];
  if (!span) return false;
  return span.role === "heading" || span.role === "caption" || isTeaser(text.slice(span.start, span.end));
}

/** Which passages contain a name or a number: an answer that several give is more likely right. */
class Ballot {
  readonly #index: TermIndex;
  readonly #voters: readonly { readonly terms: ReadonlySet<number>; readonly weight: number }[];

  constructor(index: TermIndex, passages: readonly RankedPassage[]) {
    this.#index = index;
    this.#voters = passages.map((passage, rank) => ({
      terms: this.#termsOf(passage.passage),
      weight: passage.features.coverage / (1 + rank / 4),
    }));
  }

  votes({ offered }: AnswerSentence, place: number): number {
    let most = 0;
    let all = 0;
    this.#voters.forEach(({ weight }, at) => {
      if (at !== place) all += weight;
    });
    if (all === 0) return 0;
    for (const term of new Set(offered)) {
      let sum = 0;
      this.#voters.forEach(({ terms, weight }, at) => {
        if (at !== place && terms.has(term)) sum += weight;
      });
      most = Math.max(most, sum / all);
    }
    return most;
  }

  #termsOf(passage: number): ReadonlySet<number> {
    const terms = new Set<number>();
    for (const token of this.#index.tokensOf(passage)) terms.add(token & TERM_MASK);
    return terms;
  }
}
