import { suggestArticles } from "../../src/answers/articles.ts";
import { articleCatalogueOf } from "../../src/answers/catalogue/article-catalogue.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { analyseArticle, type Library, libraryOf } from "../../src/answers/library.ts";
import { prepareDirectory } from "../../src/answers/speakers/speaker-directory.ts";
import { suggestSpeakers } from "../../src/answers/speakers/speakers.ts";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { finish } from "../../src/search/steps.ts";
import { sliceOf } from "../../src/text/span.ts";
import { memoryInUse } from "../memory-in-use.ts";
import { readCorpus } from "../retrieval/corpus.ts";

const WORDS = 750;
const CLAIMS = 100;
const CLAIM_WORDS = 12;
const TYPED = 50;

/**
 * The memory of each part of a library, per article and per 1,000 paragraphs (not counting the text itself), and its
 * times.
 */
export async function benchMemory(file: string, count: number): Promise<void> {
  const articles = readCorpus(file).articles.slice(0, count).map(cut);
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  console.log(`${articles.length} articles of up to ${WORDS} words, ${paragraphs} paragraphs`);
  let before = await memoryInUse();
  const took = async (part: string) => {
    const now = await memoryInUse();
    const kb = (now - before) / 1024;
    const each = (kb / articles.length).toFixed(1).padStart(6);
    const ofThousand = ((kb / 1024 / paragraphs) * 1000).toFixed(2).padStart(7);
    console.log(`${part.padEnd(28)}${each} kB an article${ofThousand} MB a 1,000 paragraphs`);
    before = now;
  };
  const analysed = articles.map(analyseArticle);
  await took("quotations and speakers");
  const library = libraryOf(analysed);
  await took("index");
  finish(prepareDirectory(library));
  await took("directory of speakers");
  articleCatalogueOf(library);
  await took("catalogue of articles");
  await library.words();
  await took("for checks, once asked for");
  timeTyping(library);
  await timeChecks(library);
  await took(`after ${CLAIMS} checks`);
}

/** The article's first paragraphs. */
function cut(article: Article): Article {
  const { title, hasOwnTitle, date, language, origin, text } = article;
  const kept: string[] = [];
  let words = 0;
  for (const paragraph of article.paragraphs) {
    const part = sliceOf(text, paragraph);
    words += part.split(/\s+/).length;
    if (kept.length > 0 && words > WORDS) break;
    kept.push(part);
  }
  return articleOfParagraphs(kept, { ...(hasOwnTitle && { title }), date, language, origin });
}

/** Names and titles typed letter by letter, as in autocomplete. */
function timeTyping(library: Library): void {
  const titles = library.articles.slice(0, TYPED).map(({ article }) => article.title.slice(0, 30));
  const names = suggestSpeakers(library, "").map(({ name }) => name);
  const typed = (texts: readonly string[]) =>
    texts.flatMap(text => [...text].map((_, at) => text.slice(0, at + 1)));
  report(
    "a letter of a title",
    typed(titles).map(text => timed(() => suggestArticles(library, text))),
  );
  report(
    "a letter of a name",
    typed(names).map(text => timed(() => suggestSpeakers(library, text))),
  );
}

async function timeChecks(library: Library): Promise<void> {
  const times: number[] = [];
  for (let at = 0; at < CLAIMS; at++) {
    const { article, quotations } =
      library.articles[Math.floor((at * library.articles.length) / CLAIMS)] ?? {};
    const words = article && quotations?.[0] ? sliceOf(article.text, quotations[0]) : (article?.title ?? "");
    const started = process.cpuUsage();
    await checkQuote(library, words.split(" ").slice(0, CLAIM_WORDS).join(" "));
    times.push(processorMs(started));
  }
  report("a check", times);
}

function timed(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  return processorMs(started);
}

function processorMs(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of processor time`);
}
