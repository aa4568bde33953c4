import { expect, it, vi } from "vitest";
import { onceForEach } from "../../src/text/once-for-each.ts";

it("onceForEach() works out the value of each object once", () => {
  const make = vi.fn(({ length }: readonly string[]) => length);
  const lengthOf = onceForEach(make);
  const [words, others] = [["bridge", "boat"], []];
  expect([lengthOf(words), lengthOf(others), lengthOf(words), lengthOf(others)]).toEqual([2, 0, 2, 0]);
  expect(make).toHaveBeenCalledTimes(2);
});
