import { join } from "node:path";
import { parseArgs } from "node:util";
import { askedTimeOf } from "../../src/search/asked-time.ts";
import { chooseCandidates } from "../../src/search/candidates.ts";
import { readSentences } from "../../src/search/choose-answer.ts";
import { confidenceFeatures } from "../../src/search/confidence.ts";
import { languageOf } from "../../src/search/languages.ts";
import { matchTerms } from "../../src/search/match-terms.ts";
import { PassageReader } from "../../src/search/passage-reader.ts";
import { readQuestion } from "../../src/search/question.ts";
import { type Corpus, type RankedPassage, rankPassages } from "../../src/search/rank-passages.ts";
import { finish } from "../../src/search/steps.ts";
import { buildTokenTable, createTermIndex } from "../../src/search/term-index.ts";
import { CONFIDENCE_WEIGHTS, PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from "../../src/search/weights.ts";
import { sliceOf } from "../../src/text/span.ts";
import { readCorpus, readGold } from "./corpus.ts";
import { type ChoiceGroup, dot, fitChoice, fitLogistic, type LabelledRow } from "./linear-fit.ts";
import { auroc, containsAnswer } from "./score.ts";

/**
 * Fits the coefficients of `src/search/weights.ts`:
 *
 *     npx tsx bench/retrieval/fit.ts --set <folder> [--set …] [--ablate]
 *
 * Prints, for each set, what five-fold cross-validation by article gives, then the coefficients fitted on
 * everything. A question with a day is taken twice, with and without it. Every set weighs the same. With
 * `--ablate` each ranking feature is left out in turn.
 */
const FOLDS = 5;
/** Questions taken of a set; more takes longer and changes no digit that is kept. */
const MAX_QUESTIONS = 400;
/** Candidates below these never come first. */
const MAX_CANDIDATES = 60;
const ANSWERING = 5;

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true, default: [] },
    ablate: { type: "boolean", default: false },
  },
});

const rankNames = namesOf(PASSAGE_WEIGHTS);
const sentenceNames = namesOf(SENTENCE_WEIGHTS);
const confidenceNames = namesOf(CONFIDENCE_WEIGHTS);

interface Sample {
  readonly set: string;
  readonly fold: number;
  readonly isAnswerable: boolean;
  readonly isNear: boolean;
  readonly ranking: ChoiceGroup;
  readonly sentencesOf: (ranked: number) => readonly { features: number[]; isRight: boolean }[];
  readonly confidence: number[];
}

const samples = values.set.flatMap(readSet);
report("ranking", samples);
if (values.ablate) {
  rankNames.forEach((name, at) => {
    report(
      `without ${name}`,
      samples.map(sample => withoutFeature(sample, at)),
    );
  });
}
const rankWeights = fitChoice(rankable(samples), rankNames.length);
print("PASSAGE_WEIGHTS", rankNames, rankWeights);
fitSentences();
fitConfidence();

function readSet(folder: string): Sample[] {
  const corpus = readCorpus(join(folder, "articles.jsonl"));
  const gold = readGold(folder);
  const searched: Corpus = {
    articles: corpus.articles,
    index: createTermIndex(buildTokenTable(corpus.articles)),
  };
  const { index } = searched;
  const everywhere = new Uint8Array(corpus.articles.length).fill(1);
  const questions = [
    ...thinned(gold.questions).map(question => ({ ...question, isAnswerable: true, kind: "" })),
    ...thinned(gold.unanswerable).map(question => ({
      ...question,
      isAnswerable: false,
      article: question.id,
      paragraph: 0,
      also: [],
      answers: [],
    })),
  ].flatMap(question =>
    question.asked === undefined ? [question] : [question, { ...question, asked: undefined }],
  );
  return questions.map(
    ({ article, paragraph, also, answers, question: typed, asked, isAnswerable, kind }) => {
      const question = readQuestion(typed, index);
      const matches = matchTerms(index, question.terms);
      const reader = new PassageReader(index, question, matches);
      const ranking = rankPassages(searched, reader, chooseCandidates(index, matches, everywhere), {
        time: askedTimeOf(typed, asked),
      });
      const ranked = finish(ranking);
      const right = new Set([[article, paragraph], ...also].map(([name, at]) => `${name} ${at}`));
      const isRight = ({ article: found, paragraph: at }: RankedPassage) => {
        const place = corpus.placeOf(found, at);
        return right.has(`${place.article} ${place.paragraph}`);
      };
      const kept = ranked.slice(0, MAX_CANDIDATES);
      const features = confidenceFeatures(searched, question, matches, reader, ranked);
      return {
        set: `${folder.split("/").filter(Boolean).at(-1)}${asked === undefined ? "" : " with day"}`,
        fold: hashOf(article) % FOLDS,
        isAnswerable,
        isNear: kind === "absent-paragraph",
        ranking: {
          fold: hashOf(article) % FOLDS,
          weight: 1,
          rows: kept.map(passage => rankNames.map(name => passage.features[name])),
          isRight: kept.map(isRight),
        },
        sentencesOf: at => {
          const passage = kept[at];
          const span = passage?.article.paragraphs[passage.paragraph - 1];
          if (!passage || !span) return [];
          const place = index.languageOf[index.articleOf[passage.passage] ?? 0] ?? 0;
          const language = index.languages[place] ?? languageOf("en");
          const { text } = passage.article;
          return readSentences(
            passage.article,
            span,
            language,
            question,
            matches.rarities,
            index.vocabulary,
          ).map(sentence => ({
            features: sentenceNames.map(name => sentence.features[name]),
            isRight: answers.some(answer => containsAnswer(sliceOf(text, sentence.span), answer)),
          }));
        },
        confidence: confidenceNames.map(name => features?.[name] ?? 0),
      };
    },
  );
}

function rankable(from: readonly Sample[]): ChoiceGroup[] {
  return balanced(
    from.filter(({ isAnswerable, ranking }) => isAnswerable && ranking.isRight.some(Boolean)),
  ).map(({ sample, weight }) => ({ ...sample.ranking, weight }));
}

/** Cross-validated R@1, R@5 and MRR@10 of each set. */
function report(title: string, from: readonly Sample[]): void {
  const groups = rankable(from);
  const weights = folds(fold =>
    fitChoice(
      groups.filter(group => group.fold !== fold),
      rankNames.length,
    ),
  );
  const lines = bySet(from.filter(({ isAnswerable }) => isAnswerable)).map(([set, of]) => {
    const ranks = of.map(({ ranking, fold }) => {
      const scores = ranking.rows.map(row => dot(row, weights[fold] ?? []));
      const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      return order.findIndex(at => ranking.isRight[at]) + 1;
    });
    const mean = (value: (rank: number) => number) =>
      shown(ranks.reduce((sum, r) => sum + value(r), 0) / ranks.length);
    return `${set} ${mean(r => (r === 1 ? 1 : 0))} ${mean(r => (r >= 1 && r <= 5 ? 1 : 0))} ${mean(r => (r >= 1 && r <= 10 ? 1 / r : 0))}`;
  });
  console.log(`${title}: ${lines.join(" | ")}`);
}

function fitSentences(): void {
  const groups = balanced(samples.filter(({ isAnswerable }) => isAnswerable)).map(({ sample, weight }) => {
    const scores = sample.ranking.rows.map(row => dot(row, rankWeights));
    const top = scores
      .map((_, at) => at)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, ANSWERING);
    const sentences = top.flatMap(at => sample.sentencesOf(at).map(s => ({ ...s, offset: scores[at] ?? 0 })));
    return {
      set: sample.set,
      fold: sample.fold,
      weight,
      rows: sentences.map(({ features }) => features),
      offsets: sentences.map(({ offset }) => offset),
      isRight: sentences.map(({ isRight }) => isRight),
    };
  });
  const usable = groups.filter(({ isRight }) => isRight.some(Boolean));
  const weights = folds(fold =>
    fitChoice(
      usable.filter(group => group.fold !== fold),
      sentenceNames.length,
    ),
  );
  for (const [set, of] of bySet(groups)) {
    const right = of.filter(({ rows, offsets, isRight, fold }) => {
      const scores = rows.map((row, at) => dot(row, weights[fold] ?? []) + (offsets[at] ?? 0));
      return isRight[scores.indexOf(Math.max(...scores))];
    });
    console.log(`answer accuracy, always answering: ${set} ${shown(right.length / of.length)}`);
  }
  print("SENTENCE_WEIGHTS", sentenceNames, fitChoice(usable, sentenceNames.length));
}

function fitConfidence(): void {
  const rows = balanced(samples).map(
    ({ sample, weight }): LabelledRow => ({
      fold: sample.fold,
      row: sample.confidence,
      isRight: sample.isAnswerable,
      weight,
    }),
  );
  const width = confidenceNames.length;
  const weights = folds(fold =>
    fitLogistic(
      rows.filter(row => row.fold !== fold),
      width,
    ),
  );
  const value = ({ confidence, fold }: Sample) =>
    dot(confidence, weights[fold] ?? []) + (weights[fold]?.[width] ?? 0);
  for (const [set, of] of bySet(samples)) {
    const positive = of.filter(({ isAnswerable }) => isAnswerable).map(value);
    const refused = of.filter(({ isAnswerable }) => !isAnswerable);
    const near = refused.filter(({ isNear }) => isNear).map(value);
    const cuts = [-1, -0.5, 0, 0.5, 1].map(cut => {
      const falseAnswers =
        refused.filter(sample => value(sample) >= cut).length / Math.max(1, refused.length);
      const falseNoes = positive.filter(v => v < cut).length / Math.max(1, positive.length);
      return `${cut}: ${shown(falseAnswers)}/${shown(falseNoes)}`;
    });
    console.log(
      `confidence: ${set} AUROC ${shown(auroc(positive, refused.map(value)))} near ${shown(auroc(positive, near))}, ` +
        `false answers/false noes at log-odds ${cuts.join(", ")}`,
    );
  }
  const all = fitLogistic(rows, width);
  print("CONFIDENCE_WEIGHTS", confidenceNames, all);
  console.log(`CONFIDENCE_CONSTANT ${shown(all[width] ?? 0)}`);
}

function withoutFeature(sample: Sample, dropped: number): Sample {
  const rows = sample.ranking.rows.map(row => row.map((value, at) => (at === dropped ? 0 : value)));
  return { ...sample, ranking: { ...sample.ranking, rows } };
}

/** Weights with which every set counts the same. */
function balanced(from: readonly Sample[]): { sample: Sample; weight: number }[] {
  return bySet(from).flatMap(([, of]) => of.map(sample => ({ sample, weight: 1000 / of.length })));
}

function bySet<Item extends { readonly set: string }>(items: readonly Item[]): (readonly [string, Item[]])[] {
  return [...new Set(items.map(({ set }) => set))].map(
    set => [set, items.filter(item => item.set === set)] as const,
  );
}

function folds<Result>(ofFold: (fold: number) => Result): Result[] {
  return Array.from({ length: FOLDS }, (_, fold) => ofFold(fold));
}

/** An even choice that doesn't follow the order of the file. */
function thinned<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => hashOf(a.id) - hashOf(b.id)).slice(0, MAX_QUESTIONS);
}

function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

function namesOf<Weights extends object>(weights: Weights): (keyof Weights & string)[] {
  const names: (keyof Weights & string)[] = [];
  for (const name in weights) names.push(name);
  return names;
}

function print(title: string, names: readonly string[], weights: readonly number[]): void {
  console.log(title, names.map((name, at) => `${name}: ${shown(weights[at] ?? 0)}`).join(", "));
}

function shown(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}
