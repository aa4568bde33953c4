import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { uploaded } from "./bring.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const CLUB = "80351110224678912";
const DAY_MS = 24 * 60 * 60_000;

/** Libraries on a disk whose club the bot left 31 days ago, just started; the article is invented. */
async function startAfterLeaving() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "shared"));
  let now = new Date("2025-03-01T12:00:00Z");
  const open = () =>
    startLibrary({
      libraryDir: join(folder, "shared"),
      dataDir: join(folder, "data"),
      analyst: inlineAnalyst,
      now: () => now,
      failedForADay: async () => {},
      failed: error => {
        throw error;
      },
    });
  const before = await open();
  const own = await before.libraries.server(CLUB);
  await own.add([uploaded("The reading circle met on the roof, said Ada Quill.")]);
  await before.libraries.leave(CLUB);
  await before.stop();
  now = new Date(now.getTime() + 31 * DAY_MS);
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const kept = await open();
  onTestFinished(() => kept.stop());
  return kept;
}

describe("startLibrary()", () => {
  it("deletes nothing before Discord has said which servers the bot is in", async () => {
    const { libraries, store } = await startAfterLeaving();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    await libraries.join(CLUB);
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000);
    await libraries.sweep();
    expect(await store.servers()).toEqual([CLUB]);
    expect((await libraries.of(CLUB)).articles).toHaveLength(1);
  });

  it("deletes within an hour or so what was left 30 days ago", async () => {
    const { store } = await startAfterLeaving();
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    vi.useRealTimers();
    await expect.poll(() => store.servers()).toEqual([]);
  });

  it("stops only when what is under way has ended", async () => {
    const { store, stop } = await startAfterLeaving();
    vi.advanceTimersByTime(60 * 60_000);
    vi.useRealTimers();
    await stop();
    expect(await store.servers()).toEqual([]);
  });
});
