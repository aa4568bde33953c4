import { describe, expect, it } from "vitest";
import { AnalystClosedError } from "../../src/library/analysis/analyst.ts";
import type { Work } from "../../src/library/store/records.ts";
import { A, NOW, opened } from "./opened-libraries.ts";

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

  it("leaves the note of another process", async () => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const theirs = { ...workOf("add", 7), worker: "another" };
    await own.during(workOf("refresh", 3), async () => {
      await own.store.update(record => ({ ...record, work: theirs }));
    });
    expect(own.store.record.work).toEqual(theirs);
  });
});
