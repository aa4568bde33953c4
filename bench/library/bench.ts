import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { ask } from "../../src/answers/ask/ask.ts";
import { checkQuote } from "../../src/answers/check/check-quote.ts";
import { parseArticles } from "../../src/articles/parse.ts";
import { DEFAULT_LIMITS } from "../../src/library/contents/library-limits.ts";
import type { IncomingFile } from "../../src/library/records/add-report.ts";
import { inSlices } from "../../src/library/scheduling/in-slices.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { sliceOf } from "../../src/text/span.ts";
import { babbleArticles } from "../check/babble.ts";
import { createSeeded } from "../check/seeded.ts";
import { memoryInUse } from "../memory-in-use.ts";
import { UsageError } from "../run-chosen.ts";
import { watchStretches } from "../watch-stretches.ts";
import { benchMemory } from "./memory.ts";
import { preparedFolder } from "./prepared-folder.ts";

const SEED_ARTICLE = "000_1cbce50f97860a4e.txt";
const GUILD = "100000000000000001";
const WORDS = 750;
const QUESTION = "What did Orla Venn say about the missiles?";

/** How long questions are asked before anything is added, for comparison, in milliseconds. */
const ALONE_MS = 5000;

const QUOTE = "The missiles will speak for themselves";

/** How often each change is made. */
const CHANGES = 3;

/** Time from one change to the next, in which the index catches up, in milliseconds. */
const FOLLOWING_MS = 1000;

/** Time from an answer to the next question while articles are added, in milliseconds. */
const ASKING_MS = 20;

/**
 * Measures libraries of nonsense articles, made of the delivered article's words:
 *
 * - `add [--articles 1000] [--shared 1000]`: adding so many while questions are asked one after another
 * - `change [--articles 5000] [--shared 1000]`: one addition, one removal and one block in a library of so many,
 *   which is prepared the first time
 * - `start [--articles 20000]`: starting from a snapshot compared with reading every article
 * - `memory --of articles.jsonl [--articles 1500]`: the memory of each part of a library, for real articles
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      articles: { type: "string" },
      shared: { type: "string", default: "1000" },
      of: { type: "string" },
    },
  });
  const [what = "add"] = positionals;
  const folder = await mkdtemp(join(tmpdir(), "verbatim-bench-"));
  try {
    if (what === "add") await benchAdding(folder, Number(values.articles ?? 1000), Number(values.shared));
    else if (what === "change")
      await benchChange(folder, Number(values.articles ?? 5000), Number(values.shared));
    else if (what === "start") await benchStart(folder, Number(values.articles ?? 20_000));
    else if (what === "memory" && values.of !== undefined)
      await benchMemory(values.of, Number(values.articles ?? 1500));
    else throw new UsageError("name add, change, start or memory (with --of)");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchAdding(folder: string, count: number, sharedCount: number): Promise<void> {
  const texts = await inventTexts(count + sharedCount);
  await writeShared(folder, texts.slice(count));
  const { libraries, close } = await open(folder);
  const own = await libraries.server(GUILD);
  const files = texts.slice(0, count).map(broughtFile);
  await ask(await libraries.of(GUILD), QUESTION);
  const until = performance.now() + ALONE_MS;
  console.log(`questions before: ${spread(await askWhile(libraries, () => performance.now() < until))}`);

  let isAdding = true;
  const memoryBefore = await memoryInUse();
  const begun = performance.now();
  const adding = own.add(files).finally(() => {
    isAdding = false;
  });
  const stretches = watchStretches();
  const waits = await askWhile(libraries, () => isAdding);
  const { added } = await adding;
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${added.length} articles of ${WORDS} words added to ${sharedCount} in ${seconds.toFixed(1)} s`,
  );
  console.log(`questions meanwhile: ${spread(waits)}`);
  console.log(
    `longest time that nothing else was let in: ${stretches.longest().toFixed(0)} ms of processor time`,
  );
  stretches.end();
  console.log(`disk: ${(own.store.bytes / 1024 / added.length).toFixed(1)} kB an article as given`);
  const each = ((await memoryInUse()) - memoryBefore) / 1024 / added.length;
  console.log(`memory: ${each.toFixed(0)} kB an article`);
  await close();
}

async function benchChange(folder: string, count: number, sharedCount: number): Promise<void> {
  const prepared = await preparedFolder(`change-${count}-${sharedCount}`, made =>
    prepareChange(made, count, sharedCount),
  );
  const [data, shared] = ["data", "shared"].map(name => join(prepared, name));
  await cp(data ?? "", join(folder, "data"), { recursive: true, preserveTimestamps: true });
  const { libraries, close } = await open(folder, shared);
  const own = await libraries.server(GUILD);
  const kept = own.articles.map(({ article }) => article);
  console.log(`${kept.length} articles beside ${sharedCount} shared`);
  await ask(await libraries.of(GUILD), QUESTION);
  await checkQuote(await libraries.of(GUILD), QUOTE);
  const measured = async (what: string, change: (at: number) => Promise<unknown>) => {
    const took: number[] = [];
    const stretches = watchStretches();
    let isChanging = true;
    const asking = askWhile(libraries, () => isChanging);
    for (let at = 0; at < CHANGES; at++) {
      const begun = performance.now();
      await change(at);
      took.push(performance.now() - begun);
      await setTimeout(FOLLOWING_MS);
    }
    isChanging = false;
    const waits = await asking;
    took.sort((a, b) => a - b);
    const [middle = 0, longest = 0] = [took[CHANGES >> 1], took.at(-1)];
    console.log(`${what}: done after ${middle.toFixed(0)} ms (longest ${longest.toFixed(0)} ms)`);
    console.log(`  questions meanwhile: ${spread(waits)}`);
    console.log(
      `  longest time that nothing else was let in: ${stretches.longest().toFixed(0)} ms of processor time`,
    );
    // Otherwise the program would never end.
    stretches.end();
  };
  const more = (await inventTexts(CHANGES, 2)).map(broughtFile);
  await measured("adding one", async at => {
    if ((await own.add(more.slice(at, at + 1))).added.length !== 1) fail();
  });
  await measured("removing one", at => own.remove(kept[at]?.key ?? fail()));
  await measured("blocking one", at => own.block(kept[CHANGES + at] ?? fail()));
  await close();
}

/** A library as it is saved; reading its articles takes minutes. */
async function prepareChange(folder: string, count: number, sharedCount: number): Promise<void> {
  const texts = await inventTexts(count + sharedCount);
  await writeShared(folder, texts.slice(0, sharedCount));
  const { libraries, close } = await open(folder);
  const { added } = await (await libraries.server(GUILD)).add(texts.slice(sharedCount).map(broughtFile));
  if (added.length !== count) fail();
  await libraries.save();
  await close();
}

function fail(): never {
  throw new Error("an article was not added");
}

/** Asks one question after another; returns how long each took, in milliseconds, ascending. */
async function askWhile(libraries: ServerLibraries, isGoingOn: () => boolean): Promise<readonly number[]> {
  const waits: number[] = [];
  while (isGoingOn()) {
    // Counted from when the question was due, not from when its turn came: a blocked event loop shows in full.
    const due = performance.now() + ASKING_MS;
    await setTimeout(ASKING_MS);
    await ask(await libraries.of(GUILD), QUESTION, { run: inSlices });
    waits.push(performance.now() - due);
  }
  return waits.sort((a, b) => a - b);
}

function spread(waits: readonly number[]): string {
  const at = (share: number) => (waits[Math.floor(share * (waits.length - 1))] ?? 0).toFixed(1);
  return `${waits.length}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`;
}

async function benchStart(folder: string, count: number): Promise<void> {
  await writeShared(folder, await inventTexts(count));
  const timed = async <Done>(what: string, run: () => Promise<Done>): Promise<Done> => {
    const begun = performance.now();
    const used = process.cpuUsage();
    const done = await run();
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(used);
    console.log(
      `${what}: ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
    );
    return done;
  };
  const first = await timed("reading every article", () => open(folder));
  await timed("writing the snapshot", () => first.libraries.save());
  await first.close();
  const before = await memoryInUse();
  const second = await timed("from the snapshot", () => open(folder));
  const { length } = second.libraries.shared.articles;
  const each = ((await memoryInUse()) - before) / 1024 / length;
  console.log(`${length} articles, ${each.toFixed(0)} kB of memory each`);
  await second.close();
}

function broughtFile(text: string, at: number): IncomingFile {
  const bytes = new TextEncoder().encode(text);
  return { name: `${at}.txt`, bytes, origin: { kind: "uploaded", on: "2025-03-01" } };
}

async function open(folder: string, sharedFolder = join(folder, "shared")) {
  const store = await DataFolder.open(join(folder, "data"));
  const libraries = await ServerLibraries.open({
    sharedFolder,
    store,
    now: () => new Date(),
    limits: { ...DEFAULT_LIMITS, articles: 100_000, bytes: 1024 ** 3 },
    failed: error => {
      throw error;
    },
  });
  const close = async () => {
    await libraries.close();
    await store.close();
  };
  return { libraries, close };
}

async function inventTexts(count: number, seed = 1): Promise<string[]> {
  const bytes = await readFile(new URL(`../../seeds/${SEED_ARTICLE}`, import.meta.url));
  const { articles } = parseArticles(SEED_ARTICLE, bytes, { kind: "host", file: SEED_ARTICLE });
  return babbleArticles(articles, count * 20, createSeeded(seed)).map(({ text, paragraphs }) => {
    let words = 0;
    const taken = paragraphs.filter(span => {
      const isWanted = words < WORDS;
      words += sliceOf(text, span).split(" ").length;
      return isWanted;
    });
    return taken.map(span => sliceOf(text, span)).join("\n\n");
  });
}

async function writeShared(folder: string, texts: readonly string[]): Promise<void> {
  await mkdir(join(folder, "shared"));
  for (const [at, text] of texts.entries()) await writeFile(join(folder, "shared", `${at}.txt`), text);
}
