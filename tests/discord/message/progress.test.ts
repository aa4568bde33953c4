import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { plain } from "../../../src/discord/message/markdown.ts";
import { Progress } from "../../../src/discord/message/progress.ts";
import { type Reply, text } from "../../../src/discord/message/reply.ts";

const state = (words: string): Reply => ({ tone: "neutral", blocks: [text(plain(words))] });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start(edit: (reply: Reply) => Promise<unknown> = async () => {}) {
  const shown: Reply[] = [];
  const failed: unknown[] = [];
  const progress = new Progress(
    async reply => {
      shown.push(reply);
      await edit(reply);
    },
    error => error === "dead",
    error => failed.push(error),
  );
  return { progress, shown, failed };
}

describe("Progress", () => {
  it("shows the newest state every three seconds, however often there is a new one", async () => {
    const { progress, shown } = start();
    for (let number = 0; number < 100; number++) {
      progress.show(state(`${number}`));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(shown).toEqual([state("29"), state("59"), state("89")]);
  });

  it("shows a state of long ago at once, and none twice", async () => {
    const { progress, shown } = start();
    await vi.advanceTimersByTimeAsync(10_000);
    progress.show(state("late"));
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual([state("late")]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toHaveLength(1);
  });

  it("shows nothing after the end, which waits for the edit that is under way", async () => {
    let finish = () => {};
    const { progress, shown } = start(() => new Promise<void>(resolve => (finish = resolve)));
    progress.show(state("first"));
    await vi.advanceTimersByTimeAsync(3_000);
    progress.show(state("second"));
    let isOver = false;
    const end = progress.end().then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(isOver).toBe(false);
    finish();
    await end;
    progress.show(state("third"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual([state("first")]);
  });

  it("continues if an edit fails, and says why", async () => {
    const { progress, shown, failed } = start(async () => Promise.reject("busy"));
    for (const words of ["first", "second"]) {
      progress.show(state(words));
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(shown).toHaveLength(2);
    expect(failed).toEqual(["busy", "busy"]);
  });

  it("tries no more where there is nothing left to edit, and says nothing of it", async () => {
    const { progress, shown, failed } = start(async () => Promise.reject("dead"));
    for (const words of ["first", "second", "third"]) {
      progress.show(state(words));
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(shown).toHaveLength(1);
    expect(failed).toEqual([]);
  });
});
