import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Analyst, inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { SharedFolder, type Timing } from "../../../src/library/shared/shared-folder.ts";
import { putWhole } from "../put-whole.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All texts here are invented.

/** What the README promises. */
const FOLLOWED_MS = 2_000;
const LONG_AGO = 1;

/** Time that only passes when it is told to. */
class TestTime implements Timing {
  #at = 0;
  #planned: { readonly due: number; readonly run: () => void } | null = null;

  now = () => this.#at;
  wallClock = () => Date.parse("2025-03-01T12:00:00Z") + this.#at;

  after(delayMs: number, run: () => void): () => void {
    const planned = { due: this.#at + delayMs, run };
    this.#planned = planned;
    return () => {
      if (this.#planned === planned) this.#planned = null;
    };
  }

  /** When the next action is planned; undefined if none is. */
  get next(): number | undefined {
    return this.#planned ? this.#planned.due - this.#at : undefined;
  }

  pass(ms: number): void {
    this.#at += ms;
  }

  /** Moves on to the next planned action, and does it. */
  run(): void {
    const planned = this.#planned ?? expect.fail("nothing is planned");
    this.#planned = null;
    this.#at = planned.due;
    planned.run();
  }
}

describe("SharedFolder.watch()", () => {
  async function watched(analyst: Analyst, names: readonly string[]) {
    const time = new TestTime();
    const folder = await temporaryFolder();
    for (const name of names) await putWhole(join(folder, name), `Words of ${name}.`, LONG_AGO);
    const shared = await SharedFolder.open(folder, { analyst, timing: time });
    onTestFinished(() => shared.close());
    shared.watch(
      () => undefined,
      error => expect.fail(String(error)),
    );
    const lookEnded = () => expect.poll(() => time.next, { interval: 2 }).toBeDefined();
    return { time, folder, shared, lookEnded };
  }

  it("reads a file within 2 s that was being written at the last scan, however long that scan takes", async () => {
    let time: TestTime | undefined;
    const slow: Analyst = {
      ...inlineAnalyst,
      analyse: file => {
        if (file.name === "slow.txt") time?.pass(400);
        return inlineAnalyst.analyse(file);
      },
    };
    // So many that the slow one is read after the new one was checked.
    const others = Array.from({ length: 20 }, (_, at) => `many-${at}.txt`);
    const opened = await watched(slow, others);
    time = opened.time;
    const { folder, shared, lookEnded } = opened;
    time.pass(950);
    const begun = time.now();
    await putWhole(join(folder, "slow.txt"), "Slow words.", LONG_AGO);
    await putWhole(join(folder, "a.txt"), "New words.", time.wallClock());
    while (!shared.files.some(({ file }) => file === "a.txt") && time.now() < 10 * FOLLOWED_MS) {
      time.run();
      await lookEnded();
    }
    expect(time.now() - begun).toBeLessThan(FOLLOWED_MS);
  });

  it("scans again soon if the system reports a change during a scan", async () => {
    let goOn = () => {};
    const pause = new Promise<void>(resolve => {
      goOn = resolve;
    });
    let reached = false;
    const paused: Analyst = {
      ...inlineAnalyst,
      analyse: async file => {
        reached = true;
        await pause;
        return inlineAnalyst.analyse(file);
      },
    };
    const { time, folder, shared } = await watched(paused, []);
    await putWhole(join(folder, "a.txt"), "First words.", LONG_AGO);
    time.run();
    await expect.poll(() => reached, { interval: 2 }).toBe(true);
    await putWhole(join(folder, "b.txt"), "Second words.", LONG_AGO);
    await new Promise(resolve => setTimeout(resolve, 20));
    goOn();
    await expect.poll(() => shared.files.length, { interval: 2 }).toBe(1);
    await expect.poll(() => time.next, { interval: 2 }).toBeLessThanOrEqual(100);
  });
});
