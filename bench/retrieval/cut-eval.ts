import { join } from "node:path";
import { parseArgs } from "node:util";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import type { SearchResult } from "../../src/search/search-index.ts";
import { UsageError } from "../run-chosen.ts";
import { readCorpus, readGold } from "./corpus.ts";
import { type CutCase, cutCases } from "./cut.ts";
import { thinned } from "./hash.ts";
import { auroc } from "./score.ts";

/** Days after which everything is asked again. */
const LATER_DAYS = 60;
const MS_PER_DAY = 86_400_000;

/**
 * `npm run --silent eval -- retrieval-cut --set <folder> [--size 5 --size 20] [--questions 100]`
 *
 * Asks each question in a library of a few articles, including the one that answers, and again in the same library
 * without the answering paragraphs (the hard kind of refusal: the subject is there). Prints the shares of the first
 * that are answered rightly, wrongly, with the closest passages, and not at all, and the share of the second that is
 * still answered. A question with a date is asked again sixty days later.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: "string" },
      size: { type: "string", multiple: true, default: ["5", "20"] },
      questions: { type: "string", default: "100" },
    },
  });
  if (values.set === undefined) throw new UsageError("retrieval-cut needs --set");
  const corpus = readCorpus(join(values.set, "articles.jsonl"));
  const questions = thinned(readGold(values.set).questions, Number(values.questions));
  for (const size of values.size.map(Number)) {
    const outcomes = [];
    for (const cut of cutCases(corpus, questions, size)) outcomes.push(await outcomeOf(cut));
    print(size, outcomes);
  }
}

interface Outcome {
  readonly kind: "right" | "wrong" | "closest" | "none";
  readonly isShown: boolean;
  readonly confidence: number;
  /** In the library without the answer. */
  readonly isAnsweredWithout: boolean;
  readonly confidenceWithout: number;
  /** Answered rightly, and two months later not at all. */
  readonly isForgotten: boolean;
}

async function outcomeOf({ gold, articles, without, answering, right }: CutCase): Promise<Outcome> {
  const { question, asked } = gold;
  const index = createSearchIndex(articles);
  const search = (day: string | undefined) => index.search(question, { limit: 5, asked: day });
  const isRight = (hit: SearchResult["hits"][number] | undefined) =>
    hit !== undefined && hit.article === answering && right.has(hit.paragraph);
  const found = await search(asked);
  const best = found.hits[found.best];
  const shown = best ? [best, ...found.hits.filter(hit => hit !== best)].slice(0, 3) : [];
  const removed = await createSearchIndex(without).search(question, { limit: 5, asked });
  const isAnsweredRightly = found.tier === "answered" && isRight(best);
  const later = isAnsweredRightly && asked !== undefined ? await search(laterThan(asked)) : found;
  return {
    kind: found.tier === "answered" ? (isRight(best) ? "right" : "wrong") : found.tier,
    isShown: found.tier !== "none" && shown.some(isRight),
    confidence: found.confidence,
    isAnsweredWithout: removed.tier === "answered",
    confidenceWithout: removed.confidence,
    isForgotten: isAnsweredRightly && later.tier === "none",
  };
}

function laterThan(day: string): string {
  return new Date(Date.parse(day) + LATER_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
}

function print(size: number, outcomes: readonly Outcome[]): void {
  const share = (isCounted: (outcome: Outcome) => boolean) =>
    (outcomes.filter(isCounted).length / Math.max(1, outcomes.length)).toFixed(3);
  const separation = auroc(
    outcomes.map(({ confidence }) => confidence),
    outcomes.map(({ confidenceWithout }) => confidenceWithout),
  );
  console.log(
    `cut to ${size}: ${outcomes.length} questions: right ${share(({ kind }) => kind === "right")}, ` +
      `wrong ${share(({ kind }) => kind === "wrong")}, closest ${share(({ kind }) => kind === "closest")}, ` +
      `none ${share(({ kind }) => kind === "none")}, in what is shown ${share(({ isShown }) => isShown)}; ` +
      `without the answer answered ${share(({ isAnsweredWithout }) => isAnsweredWithout)}; ` +
      `AUROC ${separation?.toFixed(3) ?? "-"}; right answers refused two months later ` +
      `${outcomes.filter(({ isForgotten }) => isForgotten).length}`,
  );
}
