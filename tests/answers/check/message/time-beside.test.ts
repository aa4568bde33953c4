import { describe, expect, it } from "vitest";
import { isMonthThen, isNumberOfDate, timeOf } from "../../../../src/answers/check/message/time-beside.ts";
import { wordsOf } from "../../../../src/text/words.ts";

function read(marked: string) {
  const text = marked.replaceAll("*", "");
  const words = wordsOf(text);
  return { text, words, at: words.findIndex(({ start }) => start >= marked.indexOf("*")) };
}

/** A time as "2014", "weekday 0" or "12 month 4". */
function told(marked: string): string | null {
  const { text, words, at } = read(marked);
  const time = timeOf(text, words, at);
  if (!time || time.kind === "described") return time && `described ${time.form}`;
  return `${time.day === undefined ? "" : `${time.day} `}${time.kind} ${time.number}`;
}

describe("timeOf()", () => {
  it.each([
    ["Roe in *2014*", "year 2014"],
    ["Roe in *1914*", "year 1914"],
    ["glazer since *1994*", "described 1994"],
    ["Roe on *Monday*", "weekday 0"],
    ["on *sunday* Roe", "weekday 6"],
    ["in *May* Roe said", "month 4"],
    ["in *may* Roe said", "month 4"],
    ["last *december*", "month 11"],
    ["early *sept*", "month 8"],
    ["*October*: Roe said", "month 9"],
    ["Roe, *May*", "month 4"],
    ["Roe (*March*)", "month 2"],
    ["Roe – *May*", "month 4"],
    ["12 *May*", "12 month 4"],
    ["the 12th of *May*", "12 month 4"],
    ["*May* 12th", "12 month 4"],
    ["*may* 3", "3 month 4"],
    ["12 *May* 13", "12 month 4"],
    ["so *August* said", "month 7"],
    ["*may* 2014", "month 4"],
    ["of *May*", "month 4"],
    ["12 in *May*", "month 4"],
  ])("%s: %s", (marked, expected) => {
    expect(told(marked)).toBe(expected);
  });

  it.each([
    ["a number", "Roe in *2114*"],
    ["a short month that is a name", "so *April* said"],
    ["a longer number", "Roe in *20145*"],
    ["a verb", "Roe *may* say"],
    ["a name", "so *May* said"],
    ["another name", "so *March* said"],
    ["a long month in lower case", "so *october* said"],
    ["a lower-case one set off", "Roe, *may*"],
    ["any other word", "Roe *said*"],
  ])("not %s: %s", (_, marked) => {
    expect(told(marked)).toBeNull();
  });

  it("not what is behind the last word", () => {
    expect(timeOf("May", wordsOf("May"), 1)).toBeNull();
  });
});

describe("isMonthThen()", () => {
  it.each([
    ["back in *October* Roe", true],
    ["12th *October*", true],
    ["back *October*", false],
    ["in *Holm*", false],
    ["*October*", false],
  ])("%s: %s", (marked, expected) => {
    const { words, at } = read(marked);
    expect(isMonthThen(words, at)).toBe(expected);
  });
});

describe("isNumberOfDate()", () => {
  it.each([
    ["*12* May", true],
    ["*12th* of May", true],
    ["May *12th*", true],
    ["on Monday *12*", true],
    ["*123* May", false],
    ["*12* men", false],
    ["*12* men of May", false],
    ["*in* May", false],
  ])("%s: %s", (marked, expected) => {
    const { text, words, at } = read(marked);
    expect(isNumberOfDate(text, words, at)).toBe(expected);
  });
});
