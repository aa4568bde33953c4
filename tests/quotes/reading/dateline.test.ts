import { describe, expect, it } from "vitest";
import { datelineEnd } from "../../../src/quotes/reading/dateline.ts";
import { readingOf } from "./readings.ts";

it.each([
  ["DECATUR, Ill. (AP) — The mayor said so.", "The"],
  ["LONDON – The mayor said so.", "The"],
  ["NEW YORK, Nov. 26 -- A bridge fell.", "A"],
  ["The mayor said — twice — so.", "The"],
  ["NATO said — and so did others.", "NATO"],
  ["ROE — “We won.”", "ROE"],
  ["TARN, A, B, C, D, E, F, G — The mayor left.", "TARN"],
])("datelineEnd() of %s", (text, first) => {
  const { tokens } = readingOf(text);
  expect(tokens[datelineEnd(tokens, 0, tokens.length)]?.text).toBe(first);
});

describe("datelineEnd() case by case", () => {
  it.each([
    ["DECATUR, Ill. (AP) — The mayor left.", "The"],
    ["DECATUR (AP) - The mayor left.", "The"],
    ["Paris (AFP) – The mayor left.", "The"],
    ["New Tarn, Nov. 26 (Reuters) - The mayor left.", "The"],
    ["Paris (again) – The mayor left.", "Paris"],
    ["Ann Roe (MP) – the mayor – left.", "Ann"],
    ["Rep. Ann Roe (D-N.Y.) — the mayor — left.", "Rep."],
    ["TARN — “We won.”", "TARN"],
    ["TARN The mayor left — no.", "TARN"],
    ["Tarn — The mayor left.", "Tarn"],
    ["TA — The mayor left.", "TA"],
    ["TARN, May 5 — The mayor left.", "The"],
    ["TARN; no — The mayor left.", "TARN"],
    ["TARN, A, B, C, D, E — The mayor left.", "The"],
    ["TARN, A, B, C, D, E, F — The mayor left.", "TARN"],
    ["TARN, A, B, C", "TARN"],
    ["TARN / GULL — It rained.", "It"],
  ] satisfies [string, string][])("%s: %s", (text, expected) => {
    const { tokens } = readingOf(text);
    expect(tokens[datelineEnd(tokens, 0, tokens.length)]?.text).toBe(expected);
  });
});
