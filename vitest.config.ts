import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    // A poll ends as soon as it holds; on a busy machine one second is not long.
    expect: { poll: { timeout: 10_000 } },
  },
});
