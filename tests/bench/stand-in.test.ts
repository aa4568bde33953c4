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
