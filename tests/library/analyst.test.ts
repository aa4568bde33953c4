import { describe, expect, it, onTestFinished } from "vitest";
import { AnalystClosedError, inlineAnalyst, threadAnalyst } from "../../src/library/analysis/analyst.ts";
import { uploaded } from "./bring.ts";

describe("threadAnalyst()", () => {
  it("gives what is worked out on this thread, and gives up what takes too long", {
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
    expect(first.unread).toEqual([{ file: "article.txt", line: null, reason: "it took too long to read" }]);
    expect(second.unread).toHaveLength(1);
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
