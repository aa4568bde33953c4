import { describe, expect, it } from "vitest";
import { toldTimes } from "../../../../src/answers/check/told/told-times.ts";
import { wordsOf } from "../../../../src/text/words.ts";

function told(text: string): string {
  return toldTimes(text, wordsOf(text))
    .map(time => {
      if (time.kind === "last") return `last ${time.unit}`;
      return time.kind === "unknown" ? "unknown" : time.form;
    })
    .join(", ");
}

describe("toldTimes() finds when a sentence says that somebody spoke", () => {
  it.each([
    ["Roe said on Tuesday", "tuesday"],
    ["Roe said in May 2019", "may, 2019"],
    ["Roe said last week", "last week"],
    ["Roe said last month", "last month"],
    ["Roe said last year", "last year"],
    ["Roe said two years ago", "unknown"],
    ["Roe said two days later", "unknown"],
    ["Roe said a week earlier", "unknown"],
    ["Roe said a week before", "unknown"],
    ["Roe said a day after", "unknown"],
    ["Roe said the next day", "unknown"],
    ["Roe said the last day", "unknown"],
    ["Roe, said in 2019", "2019"],
    ["Roe, mayor of Tarn, said in 2019", "2019"],
    ["Roe, mayor of Tarn said in 2019", "2019"],
    ["Mayor Roe said in 2019", "2019"],
    ["Roe, of Tarn in 2019, said", "2019"],
    ["in a 2014 interview", "2014"],
    ["at the 2014 talks", "2014"],
    ["about 2014", "2014"],
    ["mayor of Tarn in 2019", "2019"],
    ["said of it in May", "may"],
    ["star of the October film", "october"],
  ])("%s: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ["how long somebody was something", "mayor since 2019"],
    ["what somebody else did", "Roe met Lind, who left in May"],
    ["what somebody was", "Roe, mayor of Tarn in 2019, said"],
    ["what somebody was, by a role", "Roe, a nurse in 2019, said"],
    ["of which year a thing is", "star of the 2014 film"],
    ["about which year's thing somebody spoke", "spoke about her 2014 film"],
    ["how long a day is", "said all day"],
    ["a span of years", "mayor from 2019"],
    ["the end of one", "mayor until 2019"],
    ["a plan", "shut by 2030"],
    ["the years between", "between 2019 and 2023"],
    ["no time", "Roe said"],
    ["what was before", "Roe said so before"],
  ])("not %s: %s", (_, text) => {
    expect(told(text)).toBe("");
  });
});
