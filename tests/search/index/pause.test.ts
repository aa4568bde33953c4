import { describe, expect, it } from "vitest";
import { Pause } from "../../../src/search/index/pause.ts";

describe("Pause", () => {
  it("lets others in whenever so much was done, and counts again from there", () => {
    const pause = new Pause(10);
    expect([4, 5, 1, 9, 20, 9].map(done => [...pause.after(done)].length)).toEqual([0, 0, 1, 0, 1, 0]);
  });
});
