import { expect, it } from "vitest";
import { isOverlapping, isWithin, sliceOf, trimSpan } from "../../src/text/span.ts";

const span = (start: number, end: number) => ({ start, end });

it.each([
  ["the same", span(2, 5), span(2, 5), true],
  ["a part", span(3, 4), span(2, 5), true],
  ["one that begins before", span(1, 4), span(2, 5), false],
  ["one that ends after", span(3, 6), span(2, 5), false],
])("isWithin() of %s", (_, inner, outer, isSo) => {
  expect(isWithin(inner, outer)).toBe(isSo);
});

it.each([
  ["a common character", span(0, 3), span(2, 5), true],
  ["one inside the other", span(0, 9), span(2, 5), true],
  ["one right behind the other", span(0, 2), span(2, 5), false],
  ["one apart from the other", span(0, 1), span(2, 5), false],
])("isOverlapping() of %s", (_, a, b, isSo) => {
  expect(isOverlapping(a, b)).toBe(isSo);
  expect(isOverlapping(b, a)).toBe(isSo);
});

it.each([
  ["spaces and line ends", " \n\t word \r\n", "word"],
  ["a no-break space, a byte order mark, separators", "\ufeff\u00a0word\u2028\u2029", "word"],
  ["nothing inside the words", "two  words", "two  words"],
  ["no letter, however strange", "\u00a1word\u2030", "\u00a1word\u2030"],
])("trimSpan() leaves out %s", (_, text, trimmed) => {
  expect(sliceOf(text, trimSpan(text, span(0, text.length)))).toBe(trimmed);
});

it("trimSpan() keeps to the span, and collapses an empty one to its end", () => {
  expect(trimSpan("a  b", span(1, 3))).toEqual(span(3, 3));
  expect(sliceOf(" ab cd ", trimSpan(" ab cd ", span(0, 4)))).toBe("ab");
});
