import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { checkMessage } from "../../src/answers/check/check-message.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfLines } from "../../src/articles/create-article.ts";
import { sliceOf } from "../../src/text/span.ts";
import { babbleArticles } from "./babble.ts";
import { type Source, sourcesOf } from "./corpus.ts";
import { readArticles } from "./read-articles.ts";
import { createSeeded, type Seeded } from "./seeded.ts";
import { otherWord } from "./word-swaps.ts";

const SEED_ARTICLE = new URL("../../seeds/000_1cbce50f97860a4e.txt", import.meta.url);

/**
 * Others checked before any is timed: the code of a bot that has been running is compiled, while most articles that a
 * claim meets weren't read for a check before. Quotations are found beforehand, as in a bot's readings.
 */
const WARM_UP = 200;

const LONGEST_CLAIM = 40;
const LONGEST_MESSAGE = 2000;

/**
 * Times quote checks over a library of 20,000 paragraphs: `[--library <a.jsonl>] [--paragraphs 20000]
 * [--claims 500] [--seed 1]`. What the file lacks is filled up with nonsense made of its words; without a file, of
 * the words of the delivered article. Processor time is printed too, because on a busy machine the clock includes other
 * programs' work.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: "string" },
      paragraphs: { type: "string", default: "20000" },
      claims: { type: "string", default: "500" },
      seed: { type: "string", default: "1" },
    },
  });
  const seeded = createSeeded(Number(values.seed));
  const given = values.library ? readArticles(values.library) : [];
  const model = given.length > 0 ? given : [deliveredArticle()];
  const have = given.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const articles = [
    ...given,
    ...babbleArticles(model, Math.max(0, Number(values.paragraphs) - have), seeded),
  ];

  const library = buildLibrary(articles);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  console.log(`${articles.length} articles, ${paragraphs} paragraphs`);
  const before = performance.now();
  await checkQuote(library, "the first check builds the word index");
  console.log(`word index built in ${Math.round(performance.now() - before)} ms`);

  const sources = sourcesOf(library.articles, 6);
  const count = Number(values.claims);
  const claimsOf = (length: number) =>
    Array.from({ length }, (_, i) => claimOf(seeded.pick(sources), i % 3, seeded));
  const messagesOf = (length: number) =>
    Array.from({ length }, (_, i) => messageOf(sources, i % 2 === 0, seeded));
  const [claims, messages] = [claimsOf(count), messagesOf(count)];
  for (const claim of claimsOf(WARM_UP)) await checkQuote(library, claim);
  await time(`claim of up to ${LONGEST_CLAIM} words`, 30, claims, claim => checkQuote(library, claim));
  for (const message of messagesOf(WARM_UP / 4)) await checkMessage(library, message);
  await time(`message of ${LONGEST_MESSAGE} characters`, 100, messages, message =>
    checkMessage(library, message),
  );
  const whole = messages.map(message => message.replace(/[“”]/g, ""));
  await time("the same as one claim", 100, whole, message => checkQuote(library, message));
}

/** A piece of a quotation: unchanged, with changed words, or followed by a piece of another. */
function claimOf({ words, article }: Source, change: number, seeded: Seeded): string {
  const from = seeded.between(0, Math.max(0, words.length - LONGEST_CLAIM));
  const part = words.slice(from, from + LONGEST_CLAIM);
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last) return "";
  const text = article.text.slice(first.start, last.end);
  if (change === 0) return text;
  return text
    .split(" ")
    .map((word, i) => (i % 6 === change ? otherWord(word.toLowerCase(), seeded) : word))
    .join(" ");
}

/** Quotations with chatter between them, or only words. */
function messageOf(sources: readonly Source[], isMarked: boolean, seeded: Seeded): string {
  let message = "";
  while (message.length < LONGEST_MESSAGE) {
    const { article, quotation } = seeded.pick(sources);
    const words = sliceOf(article.text, quotation).slice(0, 300);
    message += isMarked ? `they really wrote “${words}” and I wonder about that. ` : `${words} `;
  }
  return message.slice(0, LONGEST_MESSAGE);
}

async function time(
  name: string,
  targetMs: number,
  inputs: readonly string[],
  check: (input: string) => Promise<unknown>,
): Promise<void> {
  const times: number[] = [];
  const processorTimes: number[] = [];
  for (const input of inputs) {
    const before = performance.now();
    const used = process.cpuUsage();
    await check(input);
    times.push(performance.now() - before);
    const { user, system } = process.cpuUsage(used);
    processorTimes.push((user + system) / 1000);
  }
  console.log(
    `${name.padEnd(30)} median ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms` +
      ` (processor: ${quantile(processorTimes, 0.5)}, ${quantile(processorTimes, 0.99)})   target p99 < ${targetMs} ms`,
  );
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

function deliveredArticle() {
  return articleOfLines(readFileSync(SEED_ARTICLE, "utf8"), { origin: { kind: "host", file: "seeds" } });
}
