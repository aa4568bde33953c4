import { describe, expect, it, vi } from "vitest";
import { AnalystClosedError } from "../../../src/library/analysis/analyst.ts";
import { LongWorks } from "../../../src/library/contents/long-works.ts";
import type { Work } from "../../../src/library/records/records.ts";
import { DiskError } from "../../../src/library/store/disk.ts";
import { A, NOW, opened } from "../opened-libraries.ts";

const workOf = (what: Work["what"], total: number): Work => ({ what, total, since: NOW.toISOString() });

/** Work that is done when it is told to. */
function endless() {
  let end = (_: Error | null) => {};
  const done = new Promise<void>((resolve, reject) => {
    end = error => (error ? reject(error) : resolve());
  });
  return { run: () => done, end: (error: Error | null = null) => end(error) };
}

describe("ServerLibrary.during()", () => {
  it.each([
    ["first", [0, 1]],
    ["last", [1, 0]],
  ])("keeps a note while any long work is in progress, whichever ends %s", async (_, order) => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const works = [endless(), endless()];
    const noted = () => own.store.record.work?.total ?? null;
    const ends: Promise<void>[] = [];
    for (const [at, { run }] of works.entries()) {
      ends.push(own.during(workOf(at === 0 ? "add" : "refresh", at), run));
      await expect.poll(noted).toBe(at);
    }
    const [first = 0, last = 0] = order;
    works[first]?.end();
    await ends[first];
    expect(noted()).toBe(last);
    works[last]?.end();
    await ends[last];
    expect(noted()).toBeNull();
  });

  it.each([
    ["is over where it failed", new Error("bug"), null],
    ["is noted for the next start where the process stops", new AnalystClosedError(), 3],
  ])("%s", async (_, error, left) => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    await expect(own.during(workOf("refresh", 3), () => Promise.reject(error))).rejects.toBe(error);
    expect(own.store.record.work?.total ?? null).toBe(left);
  });

  it.each([
    ["before this one's", true],
    ["while this one's is in progress", false],
  ])("leaves the note of another process that was made %s", async (_, isFirst) => {
    const { libraries } = await opened();
    const { store } = await libraries.server(A);
    const theirs = { ...workOf("add", 7), worker: "another" };
    const note = async () => {
      await store.update(record => ({ ...record, work: theirs }));
    };
    if (isFirst) await note();
    await new LongWorks(store, "this").during(workOf("refresh", 3), async () => {
      if (!isFirst) await note();
      expect(store.record.work).toEqual(theirs);
    });
    expect(store.record.work).toEqual(theirs);
  });

  it.each([
    ["is not done", false],
    ["is done without it", true],
  ])("makes no later note of work whose own was refused, and that %s", async (_, isNoteOptional) => {
    const { libraries } = await opened();
    const { store } = await libraries.server(A);
    const works = new LongWorks(store, undefined);
    const [refused, next] = [endless(), endless()];
    vi.spyOn(store, "update").mockRejectedValueOnce(new DiskError("server.json", "ENOSPC"));
    const first = works.during(workOf("add", 0), refused.run, { isNoteOptional }).catch(() => undefined);
    const second = works.during(workOf("refresh", 1), next.run);
    await expect.poll(() => store.record.work?.total).toBe(1);
    const third = works.during(workOf("refresh", 2), () => Promise.resolve());
    await third;
    expect(store.record.work?.total).toBe(1);
    refused.end();
    await first;
    expect(store.record.work?.total).toBe(1);
    next.end();
    await second;
    expect(store.record.work).toBeNull();
  });
});
