import { describe, expect, it } from "vitest";
import { isSamePrint } from "../../../src/answers/check/same-print.ts";
import { spaced } from "./spaced.ts";

describe("isSamePrint()", () => {
  it.each([
    ["longrange", "long range"],
    ["ten million", "10 million"],
    ["1000", "one thousand"],
    ["20%", "twenty percent"],
    ["peace keeping", "peacekeeping"],
    ["oil fire", "oilfire"],
    ["covid19 vaccine", "covid19vaccine"],
    ["us", "u s"],
    ["9am", "9 a m"],
    ["9am", "9 a.m."],
    ["us", "U.S."],
    ["longrange", "long-range"],
    ["longrange", "long **range**"],
    ["25", "twenty‑five"],
    ["61000 dollars", "$61000"],
    ["1.3 million pounds", "£1.3m"],
  ])("%j is %j", (claimed, quoted) => {
    expect(isSamePrint(spaced(claimed), spaced(quoted))).toBe(true);
    expect(isSamePrint(spaced(quoted), spaced(claimed))).toBe(true);
  });

  it.each([
    ["510", "5 10"],
    ["resign", "re sign"],
    ["unamerican", "un american"],
    ["exwife", "ex wife"],
    ["nonsense", "non sense"],
    ["antiwar", "anti war"],
    ["notable", "not able"],
    ["maybe", "may be"],
    ["apart", "a part"],
    ["everyday", "every day"],
    ["$5", "5"],
    ["$5", "5 pounds"],
    ["am", "a man"],
    ["9am", "9pm"],
    ["peace", "war"],
    ["oil man", "oilman"],
    ["my harbour", "myharbour"],
    ["1000 2000", "10002000"],
    ["with out", "without"],
    ["never theless", "nevertheless"],
    ["oilfield", "oil, field"],
    ["oilfield", "oil. Field"],
    ["oilfield", "oil – field"],
    ["oilfield", "oil\nfield"],
    ["350", "three hundred, fifty"],
    ["2500", "two thousand, five hundred"],
    ["2500", "two thousand: five hundred"],
    ["25", "twenty and five"],
    ["9am", "9, am"],
    ["ab", "a, b"],
  ])("%j isn't %j", (claimed, quoted) => {
    expect(isSamePrint(spaced(claimed), spaced(quoted))).toBe(false);
    expect(isSamePrint(spaced(quoted), spaced(claimed))).toBe(false);
  });
});
