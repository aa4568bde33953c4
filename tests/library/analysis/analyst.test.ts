import { describe, expect, it, onTestFinished } from "vitest";
import { AnalystClosedError, inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { threadAnalyst } from "../../../src/library/analysis/thread-analyst.ts";
import { inEnglish } from "../../articles/in-english.ts";
import { uploaded } from "../bring.ts";

describe("threadAnalyst()", () => {
  it("returns the same as on this thread, and gives up what takes too long", {
    timeout: 30_000,
  }, async () => {
    const analyst = threadAnalyst({ timeLimitMs: 10_000 });
    onTestFinished(() => analyst.close());
    const file = uploaded("Mayor Ida Quill said: “The tram will run.”");
    expect(await analyst.analyse(file)).toEqual(await inlineAnalyst.analyse(file));

    const hurried = threadAnalyst({ timeLimitMs: 1 });
    onTestFinished(() => hurried.close());
    const [first, second] = await Promise.all([
      hurried.analyse(file),
      hurried.analyse(uploaded("Two.", "two.txt")),
    ]);
    expect(inEnglish(first.unread)).toEqual([
      { file: "article.txt", line: null, reason: "it took too long to read" },
    ]);
    expect(second.unread).toHaveLength(1);
  });

  it("reads feeds, whole and in parts, as they are read on this thread", { timeout: 30_000 }, async () => {
    const analyst = threadAnalyst();
    onTestFinished(() => analyst.close());
    const item = (at: number) =>
      `<item><title>Pool ${at}</title><link>https://a.test/${at}</link><content:encoded>${"The pool is shut. ".repeat(200)}</content:encoded></item>`;
    const items = Array.from({ length: 500 }, (_, at) => item(at)).join("");
    const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title>${items}</channel></rss>`;
    const page = `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>`;
    for (const text of [rss, page]) {
      const feed = { bytes: new TextEncoder().encode(text), charset: undefined, url: "https://a.test/" };
      expect(await analyst.readFeed(feed)).toEqual(await inlineAnalyst.readFeed(feed));
    }
    expect(await analyst.isWholeText(`<p>${"The pool is shut. ".repeat(50)}</p>`.repeat(4))).toBe(true);
    expect(await analyst.isWholeText("<p>The pool is shut.</p>")).toBe(false);
  });

  it("turns away what waits when it is closed, so that nothing waits for ever", async () => {
    const analyst = threadAnalyst();
    const waiting = [uploaded("One."), uploaded("Two.")].map(file => analyst.analyse(file));
    const results = Promise.allSettled(waiting);
    await analyst.close();
    expect((await results).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(analyst.analyse(uploaded("Three."))).rejects.toThrow(AnalystClosedError);
  });
});
