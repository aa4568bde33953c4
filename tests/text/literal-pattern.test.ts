import fc from "fast-check";
import { expect, it } from "vitest";
import { literalPattern } from "../../src/text/literal-pattern.ts";

it("matches the words and nothing else", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, other) => {
      const pattern = new RegExp(`^${literalPattern(words)}$`, "u");
      expect(pattern.test(words)).toBe(true);
      expect(pattern.test(other)).toBe(other === words);
    }),
  );
});
