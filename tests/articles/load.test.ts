import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OperatorError } from "../../src/errors.ts";
import { inEnglish } from "./in-english.ts";
import { loadArticles } from "./load-articles.ts";

describe("loadArticles()", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "verbatim-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("loads what it can, in the order of names, and reports the rest by name and reason", async () => {
    await mkdir(join(folder, "sub"));
    await writeFile(join(folder, "b.txt"), "Bee.");
    await writeFile(join(folder, "a.txt"), "Ay.");
    await writeFile(join(folder, "sub", "c.md"), "See.");
    await writeFile(join(folder, ".hidden.txt"), "Not this.");
    await writeFile(join(folder, "empty.txt"), "");
    await writeFile(join(folder, "big.txt"), Buffer.alloc(5 * 1024 * 1024 + 1, "a"));
    const { articles, unread } = await loadArticles(folder);
    expect(articles.map(({ origin }) => origin)).toEqual(
      ["a.txt", "b.txt", "sub/c.md"].map(file => ({ kind: "host", file })),
    );
    expect(inEnglish(unread)).toEqual([
      { file: "big.txt", line: null, reason: "too large (5.0 MB; the limit is 5 MB)" },
      { file: "empty.txt", line: null, reason: "empty" },
    ]);
  });

  it("names a folder that isn't there", async () => {
    await expect(loadArticles(join(folder, "nowhere"))).rejects.toThrow(OperatorError);
    await expect(loadArticles(join(folder, "nowhere"))).rejects.toThrow(
      `The library folder "${join(folder, "nowhere")}" can't be read: there is no such file or folder.`,
    );
  });

  it("says that a file is no folder", async () => {
    await expect(loadArticles("package.json")).rejects.toThrow("it is a file, not a folder");
  });
});
