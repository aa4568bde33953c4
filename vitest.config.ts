import { defineConfig } from "vitest/config";

/** Killed processes, little memory, several processes over a database, and whatever takes long: two files at once. */
const SLOW_TESTS = "tests/**/*.slow.test.ts";

/** Those of them that measure elapsed time need the machine for themselves. */
const MEASURING_TESTS = ["tests/local/load.slow.test.ts", "tests/playground/scroll.slow.test.ts"];

/** Those that mostly wait, for leases to run out or for paused processes: all at once. */
const WAITING_TESTS = [
  "tests/discord/connection/leased-shards.slow.test.ts",
  "tests/library/feed-crash.slow.test.ts",
  "tests/library/postgres/paused.slow.test.ts",
];

const PAGE_TESTS = "tests/playground/**/*.test.ts";

/** Those of the rooms that take values and return values. */
const ENGINE_TESTS = "tests/{text,english,names,articles,quotes,search,answers}/**/*.test.ts";

/** Those outside the engine's folders that belong to one of its files. */
const TESTS_OF_ENGINE_ELSEWHERE =
  "tests/library/{records/departed-articles,indexes/hide-articles,shared/shared-folder}.test.ts";

/**
 * Whole articles, and limits of time and size: measuring coverage makes them many times slower, and what they run, other
 * tests run too.
 */
const HEAVY_TESTS = [
  "tests/quotes/{fixtures,long-texts}.test.ts",
  "tests/articles/{hostile,bounds}.test.ts",
  "tests/answers/hostile-texts.test.ts",
];

/** Those that replace a module of the source with another. */
const ALONE = "tests/library/races.test.ts";

const isSlowAsked = process.env.VERBATIM_SLOW === "1";
const isCoverageAsked = process.env.VERBATIM_COVERAGE === "1";

/**
 * Files of one project share processes and imports, which take more time than most tests. So no test may leave
 * anything
 * behind: what it starts it stops with `onTestFinished()`, even if a helper starts it.
 */
const SHARED = { isolate: false, maxWorkers: "100%" } as const;

/** The rooms that take values and return values, covered by `npm run coverage`. */
const ENGINE = "src/{text,english,names,articles,quotes,search,answers}/**/*.ts";

/** Shares of a room that its tests must run, in per cent: slightly less than when this was written. */
const least = (lines: number, functions: number, branches: number) => ({ lines, functions, branches });

export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: [ENGINE],
      reporter: ["text-summary"],
      reportsDirectory: "node_modules/.cache/verbatim-coverage",
      thresholds: {
        "src/text/**": least(100, 100, 90),
        "src/english/**": least(100, 100, 98),
        "src/names/**": least(100, 100, 96),
        "src/articles/**": least(98, 98, 90),
        "src/quotes/**": least(99.5, 99.5, 93),
        // Its branches are mostly for missing array elements, which never occur.
        "src/search/**": least(99, 98, 82),
        "src/answers/**": least(99, 98, 90),
      },
    },
    testTimeout: 20_000,
    // A poll ends as soon as its condition holds; on a busy machine one second is not long.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          ...SHARED,
          name: "engine",
          include: [ENGINE_TESTS],
          exclude: [SLOW_TESTS],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...SHARED,
          name: "bot",
          include: ["tests/**/*.test.ts"],
          exclude: [SLOW_TESTS, ENGINE_TESTS, PAGE_TESTS, ALONE],
          sequence: { groupOrder: 2 },
        },
      },
      // They also share a browser, one in each process.
      {
        extends: true,
        test: {
          ...SHARED,
          name: "page",
          include: [PAGE_TESTS],
          exclude: [SLOW_TESTS],
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: { name: "alone", include: [ALONE], sequence: { groupOrder: 4 } },
      },
      ...(isCoverageAsked
        ? [
            {
              extends: true as const,
              test: {
                ...SHARED,
                name: "coverage",
                testTimeout: 60_000,
                include: [ENGINE_TESTS, TESTS_OF_ENGINE_ELSEWHERE],
                exclude: [SLOW_TESTS, ...HEAVY_TESTS],
                sequence: { groupOrder: 1 },
              },
            },
          ]
        : []),
      ...(isSlowAsked
        ? [
            {
              extends: true as const,
              test: {
                name: "slow",
                testTimeout: 120_000,
                include: [SLOW_TESTS],
                exclude: [...MEASURING_TESTS, ...WAITING_TESTS],
                maxWorkers: 2,
                sequence: { groupOrder: 5 },
              },
            },
            {
              extends: true as const,
              test: {
                name: "measuring",
                testTimeout: 120_000,
                include: MEASURING_TESTS,
                fileParallelism: false,
                sequence: { groupOrder: 6 },
              },
            },
            {
              extends: true as const,
              test: {
                name: "waiting",
                testTimeout: 120_000,
                include: WAITING_TESTS,
                maxWorkers: WAITING_TESTS.length,
                sequence: { groupOrder: 7 },
              },
            },
          ]
        : []),
    ],
  },
});
