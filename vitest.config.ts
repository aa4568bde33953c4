import { defineConfig } from "vitest/config";

const PAGE_TESTS = "tests/playground/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // A poll ends as soon as it holds; on a busy machine one second is not long.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "all",
          include: ["tests/**/*.test.ts"],
          exclude: [PAGE_TESTS],
          // Many files wait more than they work: all processors are used, not one less.
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // One process for all of them, so that they share one browser and what they import.
        test: {
          name: "page",
          include: [PAGE_TESTS],
          isolate: false,
          fileParallelism: false,
          // Vitest runs no two projects side by side that have different numbers of processes, and refuses to start.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
