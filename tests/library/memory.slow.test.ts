import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

describe("a process with little memory", () => {
  it("refuses more articles before it runs out, and answers on", { timeout: 180_000 }, async () => {
    const folder = await temporaryFolder();
    const [data, shared] = [join(folder, "data"), join(folder, "shared")];
    await mkdir(shared);
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--max-old-space-size=100",
      "--import",
      "tsx",
      "tests/library/memory-child.ts",
      data,
      shared,
    ]);
    expect(JSON.parse(stdout)).toEqual({
      refused: "memory-short",
      isEnough: true,
      answer: "cited",
      verdict: "verbatim",
      isRemoved: true,
      speakers: 1,
    });
  });
});
