import { defineConfig } from "vitest/config";

/** Measured times, killed processes and little memory: they need a machine for themselves, or long. */
const SLOW_TESTS = "tests/**/*.slow.test.ts";

const PAGE_TESTS = "tests/playground/**/*.test.ts";

/** Those that put another module in the place of one of the source's. */
const ALONE = "tests/library/races.test.ts";

const isSlowAsked = process.env.VERBATIM_SLOW === "1";

/**
 * Files of one project share processes and what they import, which takes more time than most tests. So no test may
 * leave anything behind: what it starts it stops with `onTestFinished()`, also where a helper starts it.
 */
const SHARED = { isolate: false, maxWorkers: "100%" } as const;

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // A poll ends as soon as it holds; on a busy machine one second is not long.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          ...SHARED,
          name: "all",
          include: ["tests/**/*.test.ts"],
          exclude: [SLOW_TESTS, PAGE_TESTS, ALONE],
          sequence: { groupOrder: 1 },
        },
      },
      // They share a browser too, one in each process.
      {
        extends: true,
        test: {
          ...SHARED,
          name: "page",
          include: [PAGE_TESTS],
          exclude: [SLOW_TESTS],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: "alone", include: [ALONE], sequence: { groupOrder: 3 } },
      },
      ...(isSlowAsked
        ? [
            {
              extends: true as const,
              test: {
                name: "slow",
                testTimeout: 120_000,
                include: [SLOW_TESTS],
                fileParallelism: false,
                sequence: { groupOrder: 4 },
              },
            },
          ]
        : []),
    ],
  },
});
