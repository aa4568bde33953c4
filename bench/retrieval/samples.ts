import { join } from "node:path";
import type { Article } from "../../src/articles/article.ts";
import { type Confidence, confidenceFeatures } from "../../src/search/answering/confidence.ts";
import { CLOSELY_READ, type ClosePassage, readClosely } from "../../src/search/answering/read-closely.ts";
import { createTermIndex } from "../../src/search/index/create-term-index.ts";
import { buildTokenTable } from "../../src/search/index/token-table.ts";
import { smallnessOf } from "../../src/search/library-size.ts";
import { readQuestion } from "../../src/search/question/question.ts";
import { chooseCandidates } from "../../src/search/ranking/candidates.ts";
import { matchTerms } from "../../src/search/ranking/match-terms.ts";
import { PassageReader } from "../../src/search/ranking/passage-reader.ts";
import { presentIn } from "../../src/search/ranking/present-in.ts";
import { type Corpus, type RankedPassage, rankPassages } from "../../src/search/ranking/rank-passages.ts";
import { recencyOf } from "../../src/search/ranking/recency.ts";
import { finish } from "../../src/search/steps.ts";
import { sliceOf } from "../../src/text/span.ts";
import { readSmallLibrary, withoutPlaces } from "../small-libraries/read-small-library.ts";
import { readCorpus, readGold } from "./corpus.ts";
import { cutCases } from "./cut.ts";
import { hashOf, thinned } from "./hash.ts";
import { containsAnswer } from "./score.ts";

export interface SampleSizes {
  /** Questions of each kind taken from a set; above 400 no reported digit changes. */
  readonly questions: number;
  /** Questions asked in cut libraries: each makes two samples. */
  readonly cutQuestions: number;
}
const ANSWERING = 5;
export const FOLDS = 5;

/** One question asked in one library, with everything that the weights are fitted on. */
export interface Sample {
  /** Name of the set, with the size of the library if it was cut, and whether the date was passed. */
  readonly set: string;
  readonly fold: number;
  readonly isAnswerable: boolean;
  readonly isNear: boolean;
  readonly ranked: readonly RankedPassage[];
  readonly close: readonly ClosePassage[];
  readonly confidence: Confidence | null;
  /** With which mixture of weights the passages were ranked. */
  readonly smallness: number;
  /** Whether the passage whose answer is shown is a right one. */
  readonly isBestRight: boolean;
  /** A library of a few articles; and one of the invented ones. */
  readonly isSmall: boolean;
  readonly isInvented: boolean;
  isRight(passage: RankedPassage): boolean;
  /** Whether a sentence of a passage contains the answer. */
  holdsAnswer(passage: ClosePassage, sentence: number): boolean;
}

interface Asked {
  readonly question: string;
  readonly asked: string | undefined;
}

/** Everything a set is asked: whole, and cut down to libraries of these sizes. */
export function samplesOf(
  folder: string,
  cuts: readonly number[],
  { questions, cutQuestions }: SampleSizes,
): Sample[] {
  const corpus = readCorpus(join(folder, "articles.jsonl"));
  const gold = readGold(folder);
  const name = folder.split("/").filter(Boolean).at(-1) ?? folder;
  const whole = corpusOf(corpus.articles);
  const samples: Sample[] = [];
  for (const question of thinned(gold.questions, questions)) {
    const right = new Set(
      [[question.article, question.paragraph], ...question.also].map(([article, at]) => `${article} ${at}`),
    );
    const isRight = ({ article, paragraph }: RankedPassage) => {
      const place = corpus.placeOf(article, paragraph);
      return right.has(`${place.article} ${place.paragraph}`);
    };
    for (const asked of daysOf(question)) {
      samples.push(
        sample(
          whole,
          { question: question.question, asked },
          {
            set: name,
            fold: hashOf(question.article) % FOLDS,
            isAnswerable: true,
            isNear: false,
            isRight,
            answers: question.answers,
          },
        ),
      );
    }
  }
  for (const { id, question, kind, asked: day } of thinned(gold.unanswerable, questions)) {
    for (const asked of daysOf({ asked: day })) {
      samples.push(
        sample(
          whole,
          { question, asked },
          {
            set: name,
            fold: hashOf(id) % FOLDS,
            isAnswerable: false,
            isNear: kind === "absent-paragraph",
            isRight: () => false,
            answers: [],
          },
        ),
      );
    }
  }
  for (const size of cuts) {
    for (const cut of cutCases(corpus, thinned(gold.questions, cutQuestions), size)) {
      const { gold: question, right, answering } = cut;
      const labels = { set: `${name} cut to ${size}`, fold: hashOf(question.article) % FOLDS, isSmall: true };
      const asked = { question: question.question, asked: question.asked };
      const isRight = ({ article, paragraph }: RankedPassage) =>
        article === answering && right.has(paragraph);
      samples.push(
        sample(corpusOf(cut.articles), asked, {
          ...labels,
          isAnswerable: true,
          isNear: false,
          isRight,
          answers: question.answers,
        }),
        sample(corpusOf(cut.without), asked, {
          ...labels,
          isAnswerable: false,
          isNear: true,
          isRight: () => false,
          answers: [],
        }),
      );
    }
  }
  return samples;
}

/** The questions for an invented small library, and those it answers with the answer removed. */
export function inventedSamplesOf(folder: string): Sample[] {
  const { articles, questions } = readSmallLibrary(folder);
  const name = folder.split("/").filter(Boolean).at(-1) ?? folder;
  const whole = corpusOf(articles);
  return questions
    .filter(({ kind }) => kind !== "other")
    .flatMap(({ id, question, asked, answers }) => {
      const labels = {
        set: name,
        fold: hashOf(id) % FOLDS,
        answers: [],
        isSmall: true,
        isInvented: true,
        isNear: true,
      };
      const nowhere = { ...labels, isAnswerable: false, isRight: () => false };
      if (answers.length === 0) return [sample(whole, { question, asked }, nowhere)];
      const isRight = ({ article, paragraph }: RankedPassage) =>
        answers.some(answer => answer.article === article.id && answer.paragraph === paragraph);
      const without = corpusOf(articles.flatMap(article => withoutPlaces(article, answers)));
      return [
        sample(whole, { question, asked }, { ...labels, isAnswerable: true, isRight }),
        sample(without, { question, asked }, nowhere),
      ];
    });
}

/** A question with a date is asked twice, with and without it. */
function daysOf({ asked }: { readonly asked?: string | undefined }): (string | undefined)[] {
  return asked === undefined ? [undefined] : [asked, undefined];
}

function corpusOf(articles: readonly Article[]): Corpus {
  return { articles, index: createTermIndex(buildTokenTable(articles)) };
}

interface Labels
  extends Pick<Sample, "set" | "fold" | "isAnswerable" | "isNear" | "isRight">,
    Partial<Pick<Sample, "isSmall" | "isInvented">> {
  readonly answers: readonly string[];
}

function sample(corpus: Corpus, { question: typed, asked }: Asked, { answers, ...labels }: Labels): Sample {
  const { articles, index } = corpus;
  const question = readQuestion(typed, index);
  const matches = finish(matchTerms(index, question.terms));
  const reader = new PassageReader(index, question, matches);
  const everywhere = new Uint8Array(articles.length).fill(1);
  const recency = recencyOf(articles, everywhere, typed, asked);
  const candidates = chooseCandidates(index, matches, everywhere);
  const ranked = finish(rankPassages(corpus, reader, candidates, { recency, present: presentIn(typed) }));
  const close = finish(readClosely(corpus, question, matches, ranked.slice(0, CLOSELY_READ)));
  const [best] = close.slice(0, ANSWERING).sort((a, b) => b.answerScore - a.answerScore);
  return {
    isSmall: false,
    isInvented: false,
    ...labels,
    isBestRight: best !== undefined && labels.isRight(best),
    set: asked === undefined ? labels.set : `${labels.set} with day`,
    ranked,
    close,
    smallness: smallnessOf(index.passages, "ranking"),
    confidence: confidenceFeatures(best, { index, question, matches, reader, ranked: close, recency }),
    holdsAnswer: (passage, sentence) => {
      const span = passage.sentences[sentence]?.span;
      return (
        span !== undefined &&
        answers.some(answer => containsAnswer(sliceOf(passage.article.text, span), answer))
      );
    },
  };
}
