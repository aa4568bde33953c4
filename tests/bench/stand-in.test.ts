import { expect, it } from "vitest";
import * as standIn from "../../bench/mutate/stand-in.ts";

it("runs the tests in order with what stands before them, up to the first that fails", async () => {
  const told: string[] = [];
  standIn.describe("outer", () => {
    standIn.beforeAll(() => told.push("once"));
    standIn.beforeEach(() => told.push("before"));
    standIn.afterEach(() => told.push("after"));
    standIn.it.each([["a", 1] as const, ["b", 2] as const])("row %s", (name: string, number: number) => {
      told.push(`${name}${number}`);
    });
    standIn.describe("inner", () => {
      standIn.it("waits and fails", async () => {
        await Promise.resolve();
        throw new Error("as it should");
      });
      standIn.it("isn't reached", () => told.push("reached"));
    });
  });

  expect(await standIn.firstFailure()).toBe("inner waits and fails");
  expect(told).toEqual(["once", "before", "a1", "after", "before", "b2", "after", "before"]);
});

it("takes options before what is run, or a time limit after it", async () => {
  const told: string[] = [];
  standIn.describe("with options", { timeout: 1 }, () => {
    standIn.it("before", { timeout: 1 }, () => told.push("before"));
    standIn.it("after", () => told.push("after"), 1);
    standIn.it.each([1])("a row", () => {
      throw new Error("to end here");
    });
  });

  expect(await standIn.firstFailure({ group: "with options", every: 1 })).toBe("with options a row");
  expect(told).toEqual(["before", "after"]);
});

it("runs a sample: every so many rows of one group's tables, and no other test", async () => {
  const told: number[] = [];
  standIn.describe("a table", () => {
    standIn.it.each([0, 1, 2, 3, 4])("row %d", (row: number) => {
      told.push(row);
    });
  });

  expect(await standIn.firstFailure({ group: "a table", every: 2 })).toBeNull();
  expect(told).toEqual([0, 2, 4]);
  expect(await standIn.firstFailure({ group: "no such table", every: 2 })).toBe("no tests");
});
