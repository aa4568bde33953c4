import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { sliceOf } from "../../src/text/span.ts";
import { UsageError } from "../run-chosen.ts";
import { formatBusyDays, scoreBusyDays } from "./busy-days.ts";
import { readCorpus, readGold, readQuestions } from "./corpus.ts";
import { formatScore, type Prediction, scoreRetrieval } from "./score.ts";

const HITS = 10;

/**
 * `npm run --silent eval -- retrieval --articles a.jsonl --questions q.jsonl [--questions …] --out p.jsonl
 * [--always] [--gold folder]`
 *
 * Writes one prediction a question and, with the folder of a set as `--gold`, prints the metrics, among them the false
 * answers on days about which the library has many articles.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: "string" },
      questions: { type: "string", multiple: true },
      out: { type: "string" },
      always: { type: "boolean", default: false },
      gold: { type: "string" },
    },
  });
  const { articles, questions, out } = values;
  if (articles === undefined || questions === undefined || out === undefined) {
    throw new UsageError("retrieval needs --articles, --questions and --out");
  }
  const corpus = readCorpus(articles);
  const index = createSearchIndex(corpus.articles);
  const predictions: Prediction[] = [];
  for (const { id, question, asked } of questions.flatMap(readQuestions)) {
    const found = await index.search(question, { limit: HITS, asked, isCollapsing: false });
    const best = found.hits[found.best];
    predictions.push({
      id,
      hits: found.hits.map(({ article, paragraph, score }) => ({
        ...corpus.placeOf(article, paragraph),
        score,
      })),
      answer:
        best && (values.always || found.tier === "answered") ? sliceOf(best.article.text, best.answer) : null,
      confidence: found.confidence,
    });
  }
  writeFileSync(out, predictions.map(prediction => `${JSON.stringify(prediction)}\n`).join(""));
  if (values.gold !== undefined) {
    const gold = readGold(values.gold);
    console.log(formatScore(scoreRetrieval({ ...gold, predictions })));
    const busy = scoreBusyDays({ unanswerable: gold.unanswerable, predictions, articles: corpus.articles });
    for (const line of formatBusyDays(busy)) console.log(line);
  }
}
