import { parseArgs } from "node:util";
import { summarise } from "../../src/answers/summary/summarise.ts";
import { UsageError } from "../run-chosen.ts";
import { readLines, SummaryInput } from "./corpus.ts";
import { analyse } from "./predict.ts";

/**
 * Measures how long a summary takes, for each article of `--in` (lines with `id`, `paragraphs`, `title`).
 *
 * @throws {UsageError} if the option is missing; {Error} if the file can't be read
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { in: { type: "string" } } });
  if (!values.in) throw new UsageError("give --in <articles>");
  const articles = readLines(values.in, SummaryInput).flatMap(input => analyse(input) ?? []);
  for (const length of ["short", "medium", "long"] as const) {
    const times = articles.map(analysed => {
      const start = performance.now();
      summarise(analysed, length);
      return performance.now() - start;
    });
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
    console.log(
      `${length.padEnd(7)} ${times.length} articles: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`,
    );
  }
}
