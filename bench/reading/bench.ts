import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { parseHtml } from "../../src/articles/pages/parse-html.ts";
import type { Analyst } from "../../src/library/analysis/analyst.ts";
import { threadAnalyst } from "../../src/library/analysis/thread-analyst.ts";
import { english } from "../../src/wording/english/english.ts";
import { reasonInWords } from "../../src/wording/reason-in-words.ts";
import { figuresOfGold } from "../../tests/articles/other-systems/figures.ts";
import { SETS } from "../../tests/articles/other-systems/gold.ts";
import { watchStretches } from "../watch-stretches.ts";
import { hostileFiles, largeBook, largeFeed, largePdf, largeTexts } from "./large-files.ts";
import { inventedPages } from "./pages.ts";

const ORIGIN = { kind: "uploaded", on: "2025-03-04" } as const;
const MB = 1024 * 1024;

/**
 * Measures the processor time of reading invented pages, and how long large and hostile files block the main thread,
 * in processor time of that thread; with `--other-systems`, how much of other systems' output is read correctly.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: "string", default: "200" },
      files: { type: "string", default: "" },
      "other-systems": { type: "boolean", default: false },
    },
  });
  if (values["other-systems"]) {
    for (const set of SETS) {
      console.log(set);
      for (const line of await figuresOfGold(set)) console.log(`  ${line}`);
    }
    return;
  }
  if (Number(values.pages) > 0) measurePages([...inventedPages(Number(values.pages))]);
  const stretches = watchStretches();
  const analyst = threadAnalyst();
  const held = () => `main thread held up ${stretches.longest().toFixed(0)} ms at most`;
  stretches.begin();
  await setTimeout(2_000);
  console.log(`nothing for 2 s: ${held()}`);
  for (const [what, name, bytes] of files()) {
    if (!what.includes(values.files)) continue;
    stretches.begin();
    const begun = performance.now();
    const result = await read(analyst, name, bytes);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${what} (${(bytes.length / MB).toFixed(1)} MB): ${seconds} s, ${held()}; ${result}`);
  }
  stretches.end();
  await analyst.close();
}

/** Pages after which the code that reads them is compiled. */
const WARMING = 6;

function measurePages(pages: readonly string[]): void {
  tellTimes("a thread that has just begun", timesOf(pages));
  timesOf(pages.slice(0, WARMING));
  tellTimes("one that has read pages before", timesOf(pages));
}

function timesOf(pages: readonly string[]): number[] {
  return pages.map(html => {
    const bytes = new TextEncoder().encode(html);
    const begun = process.cpuUsage();
    parseHtml(bytes, ORIGIN, { url: "https://ford.test/pools" });
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
}

function tellTimes(thread: string, unsorted: readonly number[]): void {
  const times = unsorted.toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  console.log(
    `${times.length} pages, processor, ${thread}: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms`,
  );
}

function* files(): Generator<readonly [what: string, name: string, bytes: Uint8Array]> {
  yield ["e-book of 2,000 pages", "a.epub", largeBook()];
  yield ["PDF of 400 pages", "a.pdf", largePdf(400, 0)];
  yield ["PDF of 10 MB", "b.pdf", largePdf(200, 10 * MB - 1000)];
  yield ["PDF of 3,000 pages", "c.pdf", largePdf(3_000, 0)];
  yield ["feed of 5 MB with whole articles", "feed", largeFeed(5 * MB - 1000)];
  yield* largeTexts();
  yield* hostileFiles();
}

async function read(analyst: Analyst, name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith("feed")) {
    const reading = await analyst.readFeed({ bytes, charset: "utf-8", url: "https://ford.test/feed" });
    return reading.kind === "feed" ? `${reading.feed.items.length} items` : "no feed";
  }
  const { articles, unread } = await analyst.analyse({ name, bytes, origin: ORIGIN });
  return (unread[0] && reasonInWords(unread[0].reason, english)) ?? `${articles.length} articles`;
}
