import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Upkeep } from "../../../src/library/upkeep/upkeep.ts";

describe("Upkeep", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("does work again and again, never twice at once, and goes on after an error", async () => {
    const failed: unknown[] = [];
    const upkeep = new Upkeep(error => void failed.push(error));
    const ends: (() => void)[] = [];
    let begun = 0;
    upkeep.every(1_000, async () => {
      begun++;
      if (begun === 2) throw new Error("second");
      await new Promise<void>(resolve => ends.push(resolve));
    });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(begun).toBe(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(begun).toBe(3);
    expect(failed).toEqual([new Error("second")]);
  });

  it("begins nothing after it was stopped, and waits for what was begun", async () => {
    const upkeep = new Upkeep(() => expect.fail("nothing failed"));
    let end = () => {};
    const done: string[] = [];
    upkeep.once(1_000, async () => {
      await new Promise<void>(resolve => {
        end = resolve;
      });
      done.push("work");
    });
    upkeep.once(2_000, async () => expect.fail("it was stopped"));
    await vi.advanceTimersByTimeAsync(1_500);
    upkeep.stop();
    const settled = upkeep.settled().then(() => done.push("settled"));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(done).toEqual([]);
    end();
    await settled;
    expect(done).toEqual(["work", "settled"]);
  });

  it("waits for six seconds at most", async () => {
    const upkeep = new Upkeep(() => expect.fail("nothing failed"));
    upkeep.begin(() => new Promise(() => {}));
    upkeep.stop();
    let isSettled = false;
    void upkeep.settled().then(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(5_900);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(isSettled).toBe(true);
  });
});
