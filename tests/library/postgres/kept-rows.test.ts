import { describe, expect, it } from "vitest";
import { rowsOfFilesSteps } from "../../../src/library/postgres/kept-rows.ts";
import { finish } from "../../../src/search/steps.ts";

const idOf = (at: number) => at.toString(16).padStart(16, "0");

const rows = Array.from({ length: 400 }, (_, at) => ({
  file_id: idOf(at),
  gone: at === 7,
  size: at === 9 ? null : "12",
  kept:
    at === 7
      ? null
      : JSON.stringify({
          version: 1,
          id: idOf(at),
          name: `${at}.txt`,
          ending: ".txt",
          bytes: 12,
          sha256: "0".repeat(64),
          addedAt: "2031-01-02T03:04:05Z",
          origin: { kind: "uploaded", on: "2031-01-02" },
          source: {},
          typed: {},
          articles: [],
          without: [],
        }),
}));

describe("rowsOfFilesSteps()", () => {
  it("reads every row, also of a file that is gone and of one whose bytes are missing", () => {
    const read = finish(rowsOfFilesSteps(rows));
    expect(read.map(({ id }) => id)).toEqual(rows.map(row => row.file_id));
    expect(read[8]).toMatchObject({ kept: { name: "8.txt", bytes: 12 }, size: 12 });
    expect(read[7]?.kept).toBeNull();
    expect(read[9]).toMatchObject({ kept: { name: "9.txt" }, size: null });
  });

  it("pauses while it reads many", () => {
    const steps = rowsOfFilesSteps(rows);
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBe(9);
  });
});
