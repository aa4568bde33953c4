import { parseArgs } from "node:util";
import { ask } from "../../src/answers/ask/ask.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { sliceOf } from "../../src/text/span.ts";
import { memoryInUse } from "../memory-in-use.ts";
import { UsageError } from "../run-chosen.ts";
import { readCorpus, readQuestions } from "./corpus.ts";
import { PEERS } from "./peers.ts";

/** What one engine needs for one corpus; memory is what remains after indexing, not counting the text. */
interface Row {
  readonly engine: string;
  readonly paragraphs: number;
  readonly buildMs: number;
  readonly memoryMb: number;
  /** Processor time of one question. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** By the clock: the longest time for which one question blocked the event loop. */
  readonly longestMs: number;
}

const QUESTIONS = 200;
const WARM_UP = 20;

/**
 * `npm run --silent bench -- retrieval --articles a.jsonl --questions q.jsonl [--sizes 1000,10000,44000]`
 *
 * Times whole answers (search, rank, sentence) over the first paragraphs of a corpus, repeated with other words in
 * their titles for larger sizes, and all of `/ask` over the most, beside other engines over the same paragraphs, which only search.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: "string" },
      questions: { type: "string" },
      sizes: { type: "string", default: "1000,10000,44000" },
      peers: { type: "string", default: "44000" },
    },
  });
  if (values.articles === undefined || values.questions === undefined) {
    throw new UsageError("retrieval needs --articles and --questions");
  }
  const all = readCorpus(values.articles).articles;
  const questions = readQuestions(values.questions)
    .slice(0, QUESTIONS)
    .map(({ question }) => question);
  console.log("engine        paragraphs  build ms  MB a 1,000  p50 ms  p99 ms  longest ms");
  for (const size of numbersOf(values.sizes)) print(await measureOwn(grown(all, size), questions));
  print(await measureAsk(grown(all, Math.max(...numbersOf(values.sizes))), questions));
  const ofPeers = grown(all, Number(values.peers));
  const own = await measureOwn(ofPeers, questions);
  for (const [engine, build] of Object.entries(PEERS)) {
    const row = await measurePeer(engine, build, ofPeers, questions);
    print(row);
    console.log(
      `  ${engine} takes ${(row.p50Ms / own.p50Ms).toFixed(1)} times as long (p50), ` +
        `${(row.p99Ms / own.p99Ms).toFixed(1)} (p99), ${(row.memoryMb / own.memoryMb).toFixed(1)} times the memory`,
    );
  }
}

function measureOwn(articles: readonly Article[], questions: readonly string[]): Promise<Row> {
  return measure("verbatim", articles, questions, () => {
    const index = createSearchIndex(articles);
    return question => index.search(question);
  });
}

/** Everything that `/ask` does before it writes the reply, in a library whose quotations are known. */
function measureAsk(articles: readonly Article[], questions: readonly string[]): Promise<Row> {
  return measure("/ask", articles, questions, () => {
    const library = buildLibrary(articles);
    return question => ask(library, question);
  });
}

async function measure(
  engine: string,
  articles: readonly Article[],
  questions: readonly string[],
  build: () => (question: string) => Promise<unknown>,
): Promise<Row> {
  const before = await memoryInUse();
  const started = performance.now();
  const answer = build();
  const buildMs = performance.now() - started;
  const memoryMb = ((await memoryInUse()) - before) / 1e6;
  const times: number[] = [];
  let longestMs = 0;
  // The first questions warm up: they count for the longest time but not for the quantiles.
  for (const [at, question] of [...questions.slice(0, WARM_UP), ...questions].entries()) {
    const asked = performance.now();
    const busy = process.cpuUsage();
    await answer(question);
    if (at >= WARM_UP) times.push(processorMs(busy));
    // A search never yields to the event loop, so its duration is the time that it blocks.
    longestMs = Math.max(longestMs, performance.now() - asked);
  }
  return {
    engine,
    paragraphs: countOf(articles),
    buildMs,
    memoryMb,
    ...quantiles(times),
    longestMs,
  };
}

async function measurePeer(
  engine: string,
  build: (passages: readonly { id: number; title: string; text: string }[]) => (question: string) => unknown,
  articles: readonly Article[],
  questions: readonly string[],
): Promise<Row> {
  let id = 0;
  const passages = articles.flatMap(({ title, text, paragraphs }) =>
    paragraphs.map(span => ({ id: id++, title, text: sliceOf(text, span) })),
  );
  const before = await memoryInUse();
  const started = performance.now();
  const search = build(passages);
  const buildMs = performance.now() - started;
  const memoryMb = ((await memoryInUse()) - before) / 1e6;
  let longestMs = 0;
  for (const question of questions.slice(0, WARM_UP)) search(question);
  const times = questions.map(question => {
    const asked = performance.now();
    const busy = process.cpuUsage();
    search(question);
    longestMs = Math.max(longestMs, performance.now() - asked);
    return processorMs(busy);
  });
  return { engine, paragraphs: id, buildMs, memoryMb, ...quantiles(times), longestMs };
}

/** Processor time since then: what the wall clock would show on an idle core. */
function processorMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** As many paragraphs as wanted: whole articles, repeated with a word that distinguishes them. */
function grown(articles: readonly Article[], paragraphs: number): Article[] {
  const taken: Article[] = [];
  for (let round = 0, count = 0; count < paragraphs && articles.length > 0; round++) {
    for (const article of articles) {
      if (count >= paragraphs) break;
      count += article.paragraphs.length;
      taken.push(round === 0 ? article : copyOf(article, round));
    }
  }
  return taken;
}

function copyOf(article: Article, round: number): Article {
  const paragraphs = article.paragraphs.map(span => `${sliceOf(article.text, span)} copy${round}`);
  const { origin, title, date } = article;
  return articleOfParagraphs(paragraphs, { origin, title, date });
}

function countOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
}

function quantiles(times: readonly number[]): Pick<Row, "p50Ms" | "p99Ms"> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}

function numbersOf(list: string): number[] {
  return list
    .split(",")
    .map(Number)
    .filter(size => size > 0);
}

function print({ engine, paragraphs, buildMs, memoryMb, p50Ms, p99Ms, longestMs }: Row): void {
  const cells = [
    buildMs.toFixed(0).padStart(9),
    ((memoryMb / paragraphs) * 1000).toFixed(2).padStart(11),
    p50Ms.toFixed(1).padStart(7),
    p99Ms.toFixed(1).padStart(7),
    longestMs.toFixed(1).padStart(11),
  ];
  console.log(`${engine.padEnd(13)} ${String(paragraphs).padStart(10)} ${cells.join(" ")}`);
}
