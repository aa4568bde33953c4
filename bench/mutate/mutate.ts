import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { processorTime } from "../processor-time.ts";
import { runChosen, UsageError } from "../run-chosen.ts";
import { mutantsOf, mutate, placeOf } from "./mutants.ts";
import { type Chosen, sampleOf } from "./sample.ts";
import type { Sample } from "./stand-in.ts";
import { type Changed, openWorkshop, type Tests, testBeside, testsFor, type Workshop } from "./workshop.ts";

const PROJECT = join(import.meta.dirname, "../..");

/** A room of the engine and the tests that must notice a change to it. */
interface Room {
  readonly folder: string;
  readonly tests: readonly string[];
  /** Test files that take seconds: a sample of them is run if no other one noticed. */
  readonly last?: { readonly files: RegExp; readonly sample: Sample };
  /** Test files that measure time, which on a busy machine would notice anything, or that take seconds. */
  readonly leftOut?: RegExp;
}

const ROOMS: Readonly<Record<string, Room>> = {
  text: { folder: "src/text", tests: ["tests/text"] },
  names: { folder: "src/names", tests: ["tests/names"] },
  quotes: {
    folder: "src/quotes",
    tests: ["tests/quotes"],
    // Every fourth in alphabetical order: some of each series of invented articles.
    last: { files: /\/fixtures\.test/, sample: { group: "extractSpeech() on the fixtures", every: 4 } },
    leftOut: /\/long-texts\.test/,
  },
  search: {
    folder: "src/search",
    tests: ["tests/search"],
    leftOut: /\/(?:large-library|joined-parts|hostile-questions)\.test/,
  },
  articles: {
    folder: "src/articles",
    tests: ["tests/articles"],
    leftOut: /\/(?:hostile|bounds|pdf|other-systems)\.test/,
  },
  understand: { folder: "src/answers/understand", tests: ["tests/answers/understand"] },
  check: { folder: "src/answers/check", tests: ["tests/answers/check"] },
};

/** Files with only tables. */
const TABLES = /office-holders|weights|features|quotation\.ts/u;

interface Options {
  readonly mutants: number;
  readonly seed: number;
  readonly minutes: number;
  readonly least: number;
  readonly file: string;
  readonly isQuick: boolean;
  readonly isBeside: boolean;
}

await runChosen(
  "mutate",
  Object.fromEntries(
    Object.entries(ROOMS).map(([name, room]) => [name, (args: readonly string[]) => run(room, args)]),
  ),
);

/**
 * Changes a room in small ways, one at a time, and reports how many of the changes its tests notice.
 *
 * `--mutants` of them (default 60), chosen by `--seed` (1) as `sampleOf()` says, in files whose path contains `--file`,
 * for at most `--minutes` (10); `--least` percent noticed, or exit status 1. `--quick` leaves out the tests that take
 * seconds, `--beside` all except the test file beside the changed one, so that the share is a lower bound.
 */
async function run(room: Room, args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const chosen = choose(room, options);
  const workshop = await openWorkshop(PROJECT);
  try {
    const deadline = performance.now() + options.minutes * 60_000;
    report(await tryAll(workshop, stagesOf(room, options), chosen, deadline), chosen.length, options.least);
  } finally {
    await workshop.close();
  }
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mutants: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      minutes: { type: "string", default: "10" },
      least: { type: "string", default: "0" },
      file: { type: "string", default: "" },
      quick: { type: "boolean", default: false },
      beside: { type: "boolean", default: false },
    },
  });
  const number = (name: "mutants" | "seed" | "minutes" | "least"): number => {
    const value = Number(values[name]);
    if (!Number.isFinite(value) || value < 0) throw new UsageError(`--${name} takes a number`);
    return value;
  };
  return {
    mutants: number("mutants"),
    seed: number("seed"),
    minutes: number("minutes"),
    least: number("least"),
    file: values.file,
    isQuick: values.quick,
    isBeside: values.beside,
  };
}

function choose({ folder }: Room, { mutants, seed, file }: Options): Chosen[] {
  const files = readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .map(path => join(folder, path))
    .filter(path => path.endsWith(".ts") && !TABLES.test(path) && path.includes(file));
  const all = files.sort().flatMap(path => {
    const source = readFileSync(join(PROJECT, path), "utf8");
    return mutantsOf(source).map(mutant => ({ file: path, source, mutant }));
  });
  if (all.length === 0) throw new UsageError("no file to change");
  return sampleOf(all, seed, mutants);
}

interface Tried extends Chosen {
  readonly isNoticed: boolean;
}

/** Tests that are run together, depending on the file that was changed; if there are none, the stage is skipped. */
interface Stage {
  readonly testsOf: (file: string) => Tests;
  /** How often the longest stage's processor time it may take before a change counts as having made it endless. */
  readonly patience: number;
}

/** The file beside, which is bundled quickly and notices most, then the other quick tests, then the slow ones. */
function stagesOf({ tests, last, leftOut }: Room, { isQuick, isBeside }: Options): Stage[] {
  const filesFor = (file: string) => testsFor(PROJECT, tests, file).filter(test => !leftOut?.test(test));
  const isLast = (test: string) => last?.files.test(test) ?? false;
  const isOther = (file: string) => (test: string) => test !== testBeside(file) && !isLast(test);
  const beside: Stage = {
    testsOf: file => ({ files: filesFor(file).filter(test => test === testBeside(file)), sample: null }),
    patience: 1,
  };
  const others: Stage = {
    testsOf: file => ({
      files: isBeside && file !== "" ? [] : filesFor(file).filter(isOther(file)),
      sample: null,
    }),
    patience: 3,
  };
  if (isQuick || isBeside || !last) return [beside, others];
  const slow = { files: filesFor("").filter(isLast), sample: last.sample };
  return [beside, others, { testsOf: () => slow, patience: 3 }];
}

async function tryAll(
  workshop: Workshop,
  stages: readonly Stage[],
  chosen: readonly Chosen[],
  deadline: number,
): Promise<Tried[]> {
  let whole = 0;
  for (const { testsOf } of stages) whole = Math.max(whole, await timeOf(workshop, testsOf("")));
  const tried: Tried[] = [];
  for (const one of chosen) {
    const changed = { file: one.file, source: mutate(one.source, one.mutant) };
    let isNoticed = false;
    for (const { testsOf, patience } of stages)
      isNoticed ||= await notices(workshop, testsOf(one.file), changed, whole * patience + 2_000);
    tried.push({ ...one, isNoticed });
    if (performance.now() >= deadline) break;
  }
  return tried;
}

async function notices(workshop: Workshop, tests: Tests, changed: Changed, limit: number): Promise<boolean> {
  if (tests.files.length === 0) return false;
  return (await workshop.try(tests, changed, limit)).kind !== "passed";
}

/** The processor time of tests without any change, in milliseconds. */
async function timeOf(workshop: Workshop, tests: Tests): Promise<number> {
  if (tests.files.length === 0) return 0;
  const began = processorTime();
  const outcome = await workshop.try(tests, null, 600_000);
  if (outcome.kind !== "passed")
    throw new UsageError(
      `without any change: ${outcome.kind}${outcome.kind === "failed" ? `, ${outcome.test}` : ""}`,
    );
  return processorTime() - began;
}

function report(tried: readonly Tried[], chosen: number, least: number): void {
  for (const file of [...new Set(tried.map(one => one.file))].sort()) {
    const ofFile = tried.filter(one => one.file === file);
    const noticed = ofFile.filter(({ isNoticed }) => isNoticed).length;
    console.log(`${file.padEnd(48)} ${noticed} of ${ofFile.length}`);
  }
  const survivors = tried.filter(({ isNoticed }) => !isNoticed);
  if (survivors.length > 0) console.log("\nnot noticed:");
  for (const { file, source, mutant } of survivors) {
    const { line, text } = placeOf(source, mutant);
    console.log(`${file}:${line}  ${mutant.change}  ${text.slice(0, 120)}`);
  }
  const noticed = tried.length - survivors.length;
  const share = tried.length === 0 ? 0 : (noticed / tried.length) * 100;
  console.log(`\n${noticed} of ${tried.length} changes noticed (${share.toFixed(0)} %); ${chosen} chosen`);
  if (share < least) process.exitCode = 1;
}
