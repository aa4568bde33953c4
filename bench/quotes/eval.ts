import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Article } from "../../src/articles/article.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { extractIndirectQuotations, extractQuotations } from "../../src/quotes/extract-quotations.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";

const InputArticle = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  author: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
});

/** One line of the predictions file; offsets are into the text as given. */
interface Prediction {
  readonly id: string;
  readonly quotes: readonly PredictedQuote[];
  readonly indirect: readonly PredictedQuote[];
}

interface PredictedQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly start: number; readonly end: number; readonly name: string } | null;
  readonly certainty: "stated" | "resolved" | "unclear";
}

export function readArticles(path: string): Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => {
      const given = InputArticle.parse(JSON.parse(line));
      return articleOfLines(given.text, {
        origin: { kind: "host", file: given.id },
        id: given.id,
        title: given.title,
        author: given.author,
        date: given.date,
        publisher: given.publisher,
      });
    });
}

function predict(article: Article): Prediction {
  return {
    id: article.id,
    quotes: extractQuotations(article).map(toPrediction),
    indirect: extractIndirectQuotations(article).map(toPrediction),
  };
}

/** The corpus marks the outermost of nested attributions only: second-hand words are whose who passed them on. */
function toPrediction({ start, end, attribution, secondHand }: Quotation): PredictedQuote {
  const certainty = attribution.kind;
  if (secondHand?.speaker) {
    const { mention, speaker } = secondHand;
    return { start, end, speaker: { start: mention.start, end: mention.end, name: speaker.name }, certainty };
  }
  if (attribution.kind === "unclear") return { start, end, speaker: null, certainty };
  const { mention, speaker } = attribution;
  return { start, end, speaker: { start: mention.start, end: mention.end, name: speaker.name }, certainty };
}

/** Writes the predictions of the articles of `--in` to `--out`; with `--gold` prints the metrics. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { in: { type: "string" }, out: { type: "string" }, gold: { type: "string" } },
  });
  if (!values.in) throw new Error("--in <articles.jsonl> is missing");
  const predictions = readArticles(values.in).map(predict);
  if (values.out) writeFileSync(values.out, predictions.map(line => `${JSON.stringify(line)}\n`).join(""));
}
