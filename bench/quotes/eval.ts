import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Article } from "../../src/articles/article.ts";
import { type Ablation, extractSpeech } from "../../src/quotes/extract-quotations.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";
import { UsageError } from "../run-chosen.ts";
import { SWITCHES } from "./ablation.ts";
import { readArticles, readLines } from "./read-articles.ts";
import { report } from "./report.ts";
import { GoldArticle, type PredictedQuote, type Prediction, score } from "./score.ts";
import { scoreReported } from "./score-reported.ts";

/**
 * Predicts the quotations of the articles of `--in`, writes them to `--out`, and with `--gold` prints the
 * metrics. `--without <name>` leaves out a pass or a group of features (`ablation.ts`); `--ablation` prints the
 * effect of each.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      in: { type: "string" },
      out: { type: "string" },
      gold: { type: "string" },
      without: { type: "string" },
      ablation: { type: "boolean", default: false },
    },
  });
  if (!values.in) throw new Error("eval quotes: --in <articles.jsonl> is missing");
  const articles = readArticles(values.in);
  const ablation = ablationNamed(values.without);
  const predictions = articles.map(article => predict(article, ablation));
  if (values.out) writeFileSync(values.out, predictions.map(line => `${JSON.stringify(line)}\n`).join(""));
  if (!values.gold) return;
  const gold = readLines(values.gold, GoldArticle);
  console.log(report(score(gold, predictions), scoreReported(gold, predictions)));
  if (values.ablation) console.log(`\n${ablationTable(articles, gold)}`);
}

function ablationNamed(name: string | undefined): Ablation {
  if (name === undefined) return {};
  const ablation = SWITCHES.get(name);
  if (!ablation)
    throw new UsageError(
      `nothing called ${name} can be left out; there are ${[...SWITCHES.keys()].join(", ")}`,
    );
  return ablation;
}

/** End-to-end strict F1 and precision with one thing left out at a time. */
function ablationTable(articles: readonly Article[], gold: readonly GoldArticle[]): string {
  return [...SWITCHES]
    .map(([name, ablation]) => {
      const { endToEndStrict, strict } = score(
        gold,
        articles.map(article => predict(article, ablation)),
      );
      const [f1, precision, given] = [endToEndStrict.f1, endToEndStrict.precision, strict].map(x =>
        (100 * x).toFixed(1),
      );
      return `without ${name.padEnd(30)} F1 ${f1}  P ${precision}  strict given a span ${given}`;
    })
    .join("\n");
}

function predict(article: Article, ablation: Ablation): Prediction {
  const { quotations, reported } = extractSpeech(article, ablation);
  // Text between marks is scored as quoted; turns and posts without marks are unmarked speech.
  const isMarked = ({ kind }: Quotation) => kind !== "transcript" && kind !== "post";
  const unmarked = quotations.filter(quotation => !isMarked(quotation));
  return {
    id: article.id,
    quotes: quotations.filter(isMarked).map(toPrediction),
    indirect: [...unmarked, ...reported].map(toPrediction),
  };
}

function toPrediction({ start, end, attribution }: Quotation): PredictedQuote {
  const certainty = attribution.kind;
  if (attribution.kind === "unclear") return { start, end, speaker: null, certainty };
  const { mention, speaker } = attribution;
  return { start, end, speaker: { start: mention.start, end: mention.end, name: speaker.name }, certainty };
}
