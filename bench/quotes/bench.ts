import { parseArgs } from "node:util";
import type { Article } from "../../src/articles/article.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { extractQuotations } from "../../src/quotes/extract-quotations.ts";
import { readArticles } from "./read-articles.ts";

/** Code units of the texts that show how the time grows with their length. */
const LENGTHS = [64_000, 256_000, 512_000];

/** Prints articles per second, the 99th percentile per article and the growth with length, on `--in <jsonl>`. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { in: { type: "string" } } });
  if (!values.in) throw new Error("bench quotes: --in <articles.jsonl> is missing");
  const articles = readArticles(values.in);
  for (const article of articles.slice(0, 100)) extractQuotations(article); // warm-up
  const times = articles.map(timeOf).sort((a, b) => a - b);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  console.log(`${articles.length} articles of ${Math.round(words / articles.length)} words`);
  // The first run is mostly V8 compiling what runs often.
  console.log(`${perSecond(times)} articles per second, ${perSecond(articles.map(timeOf))} the second time`);
  const p99 = times[Math.min(times.length - 1, Math.floor(times.length * 0.99))] ?? 0;
  console.log(`99th percentile ${p99.toFixed(1)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
  const all = articles.map(({ text }) => text).join("\n");
  for (const length of LENGTHS) {
    const long = articleOfLines(all.slice(0, length), { origin: { kind: "host", file: "long" } });
    console.log(`${long.text.length} code units: ${timeOf(long).toFixed(0)} ms`);
  }
}

function perSecond(times: readonly number[]): number {
  return Math.round((1000 * times.length) / times.reduce((sum, time) => sum + time, 0));
}

/** Processor time in milliseconds: what the wall clock would show on an idle core. */
function timeOf(article: Article): number {
  const began = process.cpuUsage();
  extractQuotations(article);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
