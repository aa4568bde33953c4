import { describe, expect, it } from "vitest";
import { foundReports } from "./found-reports.ts";

// All sentences here are invented.

describe("findReports() with the speaker behind, inside, before or only in a noun", () => {
  it.each([
    ["Ann Roe asked the council if the bridge would close.", ["if the bridge would close < Ann Roe"]],
    ["Pressed by the town, Ann Roe said the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["When pressed, Ann Roe said the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe, asked whether the bridge would close, left.", []],
    ["Ann Roe left when asked whether the bridge would close.", []],
    ["Ann Roe stood up, asked whether the bridge would close, and left.", []],
    ["Ann Roe vowed that the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["Ann Roe is to announce the closure of the bridge.", []],
    ["It was noted by Ann Roe that the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["The bridge, as noted by Ann Roe, would close.", []],
    ["The bridge would close, as was noted by Ann Roe.", []],
    ["And, as Ann Roe said, the bridge would close.", ["the bridge would close < Ann Roe"]],
    ["(As Ann Roe said, the bridge would close.)", ["the bridge would close < Ann Roe"]],
    ["The bridge would close, as Ann Roe said, and fall.", ["The bridge would close < Ann Roe"]],
    [
      "The bridge would close, said Ann Roe, citing the cost.",
      ["The bridge would close < Ann Roe", "the cost < Ann Roe"],
    ],
    [
      "The bridge would close, Ann Roe said, citing the cost.",
      ["The bridge would close < Ann Roe", "the cost < Ann Roe"],
    ],
    ["The bridge would close, Ann Roe said, two days after the vote.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe said, 2 days after the vote.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe said, while Bo Lee left.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe said, “for good”.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe said: it was old.", []],
    ["The bridge would close, Ann Roe said it.", []],
    ["The bridge would close, Ann Roe told him.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe told CNN.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe told a Senate panel on Monday.", ["The bridge would close < Ann Roe"]],
    ["The bridge would close, Ann Roe told the story.", []],
    ["Old red bridges fell, Ann Roe said.", ["Old red bridges fell < Ann Roe"]],
    ["If it closed, they would leave, Ann Roe said.", ["If it closed, they would leave < Ann Roe"]],
    ["When it closed, Ann Roe said.", []],
    ["In the rain the bridge fell, Ann Roe said.", ["In the rain the bridge fell < Ann Roe"]],
    ["In the rain, Ann Roe said.", []],
    ["Seeing the bridge fall, Ann Roe said.", []],
    ["Seeing that the bridge had fallen, Ann Roe said.", []],
    ["Said to be old, Ann Roe said.", []],
    ["The bridge would close, a nurse said.", ["The bridge would close < a nurse"]],
    ["The old red bridge, a nurse said.", ["The old red bridge < a nurse"]],
    [
      "The bridge would close, the Foreign Ministry spokesman Ann Roe said.",
      ["The bridge would close < spokesman Ann Roe"],
    ],
    ["The bridge would close, Tarn’s 3 old nurses said.", ["The bridge would close < Tarn’s 3 old nurses"]],
    ["The bridge would close, ex nurse Ann Roe said.", ["The bridge would close < ex nurse Ann Roe"]],
    [
      "The bridge would close, mending nurse Ann Roe said.",
      ["The bridge would close < mending nurse Ann Roe"],
    ],
    [
      "The bridge would close, the one two three four five six seven eight nurse Ann Roe said.",
      ["The bridge would close < three four five six seven eight nurse Ann Roe"],
    ],
    ["Bo Lee and others say the bridge would close.", ["the bridge would close < others and Bo Lee"]],
    ["They and others say the bridge would close.", ["the bridge would close < others and They"]],
    ["Then Bo Lee and others say the bridge would close.", ["the bridge would close < others and Bo Lee"]],
    ["But Bo Lee and others say the bridge would close.", ["the bridge would close < others and Bo Lee"]],
    ["Tarn, Bo Lee and others say the bridge would close.", ["the bridge would close < others and Bo Lee"]],
    ["The nurse and others say the bridge would close.", ["the bridge would close < others"]],
    [
      "Ann Roe stood, and said the bridge would close and added that it was old.",
      ["the bridge would close < Ann Roe", "it was old < Ann Roe"],
    ],
    [
      "Bo Lee said that Roe was old, that she had left and that the bridge would close.",
      ["Roe was old, that she had left and that the bridge would close < Bo Lee"],
    ],
    [
      "Ann Roe said that the nurse said that the bridge would close.",
      [
        "the nurse said that the bridge would close < Ann Roe",
        "the bridge would close < the nurse via Ann Roe",
      ],
    ],
    ["Ann Roe’s warning that the bridge is unsafe came too late.", ["the bridge is unsafe < Ann Roe"]],
    ["Bo Lee heard a warning by Ann Roe that the bridge is unsafe.", ["the bridge is unsafe < Ann Roe"]],
    [
      "Bo Lee heard a warning from Ann Roe that the bridge is unsafe, and left.",
      ["the bridge is unsafe < Ann Roe"],
    ],
    ["Bo Lee heard a warning of Ann Roe that the bridge is unsafe.", []],
    ["Her claim that quickly shocked the town was old.", []],
    ["Her claim that was odd shocked the town.", []],
    ["Her claim that Bo Lee was odd shocked the town.", ["Bo Lee was odd < Her"]],
    ["Her claim that Bo Lee was odd and was old shocked the town.", ["Bo Lee was odd and was old < Her"]],
    [
      "They said her claim that Bo Lee was odd was old.",
      ["her claim that Bo Lee was odd was old < They", "Bo Lee was odd < her via They"],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(foundReports(text)).toEqual(expected);
  });
});
