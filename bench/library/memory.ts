import { setTimeout } from "node:timers/promises";
import { prepareArticleCatalogue } from "../../src/answers/catalogue/article-catalogue.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { analyseArticle, libraryOf } from "../../src/answers/library.ts";
import { prepareDirectory } from "../../src/answers/speaker-directory.ts";
import { finish } from "../../src/search/steps.ts";
import { sliceOf } from "../../src/text/span.ts";
import { readCorpus } from "../retrieval/corpus.ts";

const CLAIMS = 100;
const CLAIM_WORDS = 12;

/** What each part of a library takes, by article and by 1,000 paragraphs; the text itself is not counted. */
export async function benchMemory(file: string, count: number): Promise<void> {
  if (!globalThis.gc) console.log("memory is a guess: run with NODE_OPTIONS=--expose-gc");
  const articles = readCorpus(file).articles.slice(0, count);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  console.log(`${articles.length} articles, ${paragraphs} paragraphs`);
  let before = await memoryNow();
  const took = async (part: string) => {
    const now = await memoryNow();
    const kb = (now - before) / 1024;
    const each = (kb / articles.length).toFixed(1).padStart(6);
    console.log(
      `${part.padEnd(28)}${each} kB an article${((kb / 1024 / paragraphs) * 1000).toFixed(2).padStart(8)} MB a 1,000`,
    );
    before = now;
  };
  const analysed = articles.map(analyseArticle);
  await took("quotations and speakers");
  const library = libraryOf(analysed);
  await took("index of questions");
  finish(prepareDirectory(library));
  await took("directory of speakers");
  finish(prepareArticleCatalogue(library));
  await took("catalogue of articles");
  await library.words();
  await took("for checks, once asked for");
  const times: number[] = [];
  for (let at = 0; at < CLAIMS; at++) {
    const { article, quotations } = analysed[Math.floor((at * analysed.length) / CLAIMS)] ?? {};
    const words = article && quotations?.[0] ? sliceOf(article.text, quotations[0]) : (article?.title ?? "");
    const started = process.cpuUsage();
    await checkQuote(library, words.split(" ").slice(0, CLAIM_WORDS).join(" "));
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  await took(`after ${CLAIMS} checks`);
  times.sort((a, b) => a - b);
  console.log(
    `a check: p50 ${times[CLAIMS >> 1]?.toFixed(1)} ms, p99 ${times[CLAIMS - 1]?.toFixed(1)} ms of processor time`,
  );
}

/** Buffers are let go some time after the arrays on them: so several times, with time between. */
async function memoryNow(): Promise<number> {
  for (let at = 0; at < 4; at++) {
    globalThis.gc?.();
    await setTimeout(30);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
