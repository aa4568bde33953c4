import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people and places are invented.
const named = (text: string) => text.replaceAll("NAME", "Ann Roe");

describe("checkMessage() takes when, where and to whom words were said from where the article tells it", () => {
  it.each([
    ["NAME spoke in Lund on Monday.\nWORDS, NAME said.", "WORDS – NAME on Monday"],
    ["NAME spoke in Lund on Monday.\nWORDS, NAME said.", "WORDS – NAME in Lund"],
    ["WORDS, NAME said on Thursday.", "WORDS – NAME on Thursday"],
    ["WORDS, NAME said on Thursday.", "On Thursday NAME said WORDS"],
    // The day and the occasion are told with the words, the place before them.
    [
      "NAME was at the meeting in Lund, where engineers reported cracks.\nWORDS, Roe said on Tuesday after the meeting.",
      "WORDS – NAME after the meeting in Lund",
    ],
    [
      "NAME was at the meeting in Lund, where engineers reported cracks.\nWORDS, Roe said on Tuesday after the meeting.",
      "WORDS, NAME said at a meeting in Lund on Tuesday",
    ],
    ["WORDS, NAME told the inquiry.", "NAME told the inquiry: WORDS"],
    ["NAME told the inquiry of her fears. WORDS, she said.", "NAME told the inquiry: WORDS"],
    ["WORDS, NAME said on 12 May 1962.", "WORDS – NAME, 12 May 1962"],
    ["WORDS, NAME said in 2019.", "WORDS – NAME, 2019"],
    ["NAME denied any wrongdoing and told police: WORDS", "NAME told police: WORDS"],
    ["WORDS, NAME told the county planning board.", "NAME told the planning board: WORDS"],
    ["WORDS, NAME told the county planning board.", "NAME told the board: WORDS"],
    ["WORDS, NAME said in an interview with the Courier.", "NAME told the Courier: WORDS"],
    ["WORDS, NAME said in court.", "NAME told the court: WORDS"],
    ["In a letter to the board, NAME said: WORDS", "NAME told the board: WORDS"],
    ["NAME addressed the board. WORDS, she said.", "NAME told the board: WORDS"],
    ["WORDS, said NAME to the inquiry.", "NAME told the inquiry: WORDS"],
    ["WORDS, NAME told the three-member panel.", "NAME told the panel: WORDS"],
    ["WORDS, NAME said later on local television.", "NAME told local television: WORDS"],
    ["WORDS, NAME told BBC Radio 4.", "NAME told the BBC: WORDS"],
    ["WORDS, NAME told Bo Lind.", "NAME to Bo Lind: WORDS"],
    ["NAME refused to resign and told the Courier: WORDS", "NAME to the Courier: WORDS"],
    ["WORDS, NAME said, standing outside the hall.", "NAME, standing outside the hall, said WORDS"],
    ["NAME spoke on Monday.\nWORDS, said NAME, who may run again.", "NAME on Monday: WORDS"],
    ["NAME spoke in Oslo.\nWORDS, said Roe, who lives in Tarn.", "NAME in Oslo: WORDS"],
  ])("%s / %s", async (article, message) => {
    expect(await isConfirmedOf(named(article), named(message), undefined)).toBe(true);
  });

  it.each([
    ["WORDS, said NAME, mayor from 2019 to 2023.", "NAME said in 2026: WORDS"],
    ["WORDS, said NAME, who may run again.", "NAME said in March: WORDS"],
    // Thursday, 12 March 2026: what is told with the words is of that week or that year.
    ["WORDS, NAME said on Tuesday.", "NAME on 10 March: WORDS"],
    ["WORDS, NAME said on Tuesday.", "NAME in 2026: WORDS"],
    ["WORDS, NAME said on 3 March.", "NAME in 2026: WORDS"],
    ["WORDS, NAME said on 3 March.", "WORDS – NAME, Tuesday"],
    ["WORDS, NAME said in December.", "NAME in 2025: WORDS"],
    ["WORDS, NAME said last month.", "NAME said in February: WORDS"],
    ["WORDS, NAME said last month.", "NAME in 2026: WORDS"],
    ["WORDS, NAME said last week.", "NAME said on Tuesday: WORDS"],
    ["WORDS, NAME said last year.", "NAME in 2025: WORDS"],
    ["WORDS, said NAME, mayor of Tarn in 2019.", "NAME in 2026: WORDS"],
    ["WORDS, said NAME, star of the 2014 film.", "NAME in 2026: WORDS"],
    ["WORDS, NAME said of plans to close by 2030.", "NAME said in March: WORDS"],
    ["WORDS, said NAME, who moved to Tarn two years ago.", "NAME said in March: WORDS"],
    ["WORDS, NAME said later that day.", "NAME said in March: WORDS"],
    ["WORDS, NAME said on Tuesday after a vote on Monday.", "NAME in 2026: WORDS"],
  ])("or from its date: %s / %s", async (article, message) => {
    expect(await isConfirmedOf(named(article), named(message), "2026-03-12")).toBe(true);
  });

  it.each<readonly [string, string, string | undefined]>([
    ["WORDS, said NAME, who may run again.", "NAME said in May: WORDS", "2026-03-12"],
    ["WORDS, NAME said in 2014.", "NAME said in 2026: WORDS", "2026-03-12"],
    ["On Monday the council met.\nWORDS, NAME said on Thursday.", "WORDS – NAME on Monday", undefined],
    ["The council met.\nWORDS, NAME said on Thursday.", "WORDS – NAME on Monday", "2026-11-23"],
    ["On Monday the council met in Lund.\nWORDS, NAME said in Holm.", "WORDS – NAME in Lund", undefined],
    ["The council met in May.\nWORDS, NAME said in June.", "WORDS – NAME in May", undefined],
    [
      "WORDS, NAME said on Thursday. The bridge opened on 12 May 1962.",
      "WORDS – NAME, 12 May 1962",
      undefined,
    ],
    ["WORDS, NAME said. The bridge opened on 12 May 1962.", "WORDS – NAME, 12 May 1962", undefined],
    ["WORDS, NAME said. The bridge opened on 12 May 1962.", "WORDS – NAME, 12 May", undefined],
    ["WORDS, NAME said. The bridge opened in 1962.", "WORDS – NAME, 1962", undefined],
    [
      "WORDS, NAME told the board. Bo Lind told the Courier: “No.”",
      "NAME told the Courier: WORDS",
      undefined,
    ],
    ...[
      "WORDS, NAME told the planning committee after she met the police.",
      "WORDS, said NAME, a critic of the police.",
      "WORDS, said NAME, who went to the police.",
      "WORDS, NAME told the police union.",
      "WORDS, NAME said after she had been to the police.",
    ].map(article => [article, "NAME told police: WORDS", undefined] as const),
    ["WORDS, said NAME, the mother of Bo Lind.", "NAME to Bo Lind: WORDS", undefined],
    ["WORDS, said NAME, a critic of the Courier.", "NAME told the Courier: WORDS", undefined],
    ["WORDS, NAME said. Ben Lind told the Courier it was late.", "NAME told the Courier: WORDS", undefined],
    [
      "In 2019 Ben Lind was mayor. WORDS, NAME, mayor since 2021, said.",
      "In 2019 NAME said WORDS",
      undefined,
    ],
    ["WORDS, NAME, mayor since 2019, said.", "In 2019 NAME said WORDS", undefined],
    ["WORDS, NAME, mayor from 2019 to 2023, said.", "In 2019 NAME said WORDS", undefined],
    // Whatever is told with the words, the article's own date and the paragraphs before tell no other.
    ...[
      "In 2014, NAME told an inquiry: WORDS",
      "In a 2014 interview, NAME said: WORDS",
      "WORDS, NAME said at the 2014 budget talks.",
      "WORDS, NAME said two years ago.",
      "WORDS, NAME said at a rally on 3 May 2014.",
      "WORDS, NAME said in May 2014.",
      "WORDS, NAME said the following year.",
    ].flatMap(article =>
      [
        "NAME in 2026: WORDS",
        "NAME said in March: WORDS",
        "NAME said on Thursday: WORDS",
        "WORDS – NAME, 12 March",
      ].map(message => [article, message, "2026-03-12"] as const),
    ),
    ["WORDS, NAME said last week.", "NAME said on 12 March: WORDS", "2026-03-12"],
    ["WORDS, NAME said on Tuesday.", "NAME said on 12 March: WORDS", "2026-03-12"],
    ["WORDS, NAME said on Tuesday.", "NAME said in February: WORDS", "2026-03-12"],
    ["WORDS, NAME said in December.", "NAME in 2026: WORDS", "2026-03-12"],
    ["WORDS, NAME said on 3 March.", "NAME said on Thursday: WORDS", "2026-03-12"],
    ...["said the next day.", "said two days later.", "said last month."].flatMap(later => [
      [
        `The vote was held on Tuesday.\nWORDS, NAME ${later}`,
        "NAME said on Tuesday: WORDS",
        undefined,
      ] as const,
      [`The vote was held in May.\nWORDS, NAME ${later}`, "NAME said in May: WORDS", undefined] as const,
    ]),
  ])("not from %s: %s", async (article, message, date) => {
    expect(await isConfirmedOf(named(article), named(message), date)).toBe(false);
  });
});
