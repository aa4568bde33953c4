import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { origin } from "../found.ts";

// Every sentence here is invented.

const WESTMINSTER = "There was no reply from Downing Street, and Westminster went home early.";

function speakers(paragraphs: readonly string[], date: string | null): string[] {
  return extractQuotations(articleOfParagraphs(paragraphs, { origin, date })).map(({ attribution }) =>
    attribution.kind === "unclear" ? "?" : attribution.speaker.name,
  );
}

describe("resolveOffices()", () => {
  it.each([
    [
      "an office in full",
      "“The trains will run,” the British prime minister said.",
      "2018-03-01",
      "Theresa May",
    ],
    [
      "at the head of a sentence",
      "The Prime Minister said: “The trains will run.”",
      "2018-03-01",
      "Theresa May",
    ],
    ["another day", "“The trains will run,” the Prime Minister said.", "2021-03-01", "Boris Johnson"],
    ["no article", "“The trains will run,” a prime minister said.", "2018-03-01", "a prime minister"],
    [
      "another one",
      "“The trains will run,” the former prime minister said.",
      "2018-03-01",
      "the former prime minister",
    ],
    ["a trade", "“The trains will run,” a nurse said.", "2018-03-01", "a nurse"],
    ["no date", "“The trains will run,” the Prime Minister said.", null, "the Prime Minister"],
  ])("%s", (_name, text, date, name) => {
    expect(speakers([WESTMINSTER, text], date)).toEqual([name]);
  });

  it("wants two words of the place", () => {
    const text = "“The trains will run,” the Prime Minister said.";
    expect(speakers(["There was no reply from Westminster.", text], "2018-03-01")).toEqual([
      "the Prime Minister",
    ]);
  });

  it("is the person whom the article names elsewhere", () => {
    expect(
      speakers(
        [WESTMINSTER, "“The trains will run,” the Prime Minister said.", "“They won’t,” said Theresa May."],
        "2018-03-01",
      ),
    ).toEqual(["Theresa May", "Theresa May"]);
  });

  const PM = "“The trains will run,” the Prime Minister said.";
  const PRESIDENT = "“The trains will run,” the president said.";

  it.each<[string, string, string]>([
    // Letters inside another word, and words of many countries.
    ["The history of labour laws was read to the inventory committee.", PM, "the Prime Minister"],
    ["Labour lost the vote in the House of Commons.", PM, "the Prime Minister"],
    ["The Tory caucus left the House of Commons in Ottawa.", PM, "the Prime Minister"],
    ["Congress met the Senate.", PRESIDENT, "the president"],
    ["Washington lost to Congress.", PRESIDENT, "the president"],
    ["She spoke to congress at the white house on the hill near Washington.", PRESIDENT, "the president"],
    ["A shot rang out at Barcelona’s Congress, and the Senate of the club met.", PRESIDENT, "the president"],
    // The other country is named as often.
    ...["New Zealand", "Canada", "India", "Israel", "Malta", "Jamaica"].map(
      (place): [string, string, string] => [
        `Labour won in ${place}. ${place} and Downing Street signed it; ${place} rejoiced.`,
        PM,
        "the Prime Minister",
      ],
    ),
    ...["Mexico", "Brazil", "Chile", "Poland", "Armenia", "Kenya"].map((place): [string, string, string] => [
      `Congress met in ${place}. The White House rang ${place}, and ${place} listened.`,
      PRESIDENT,
      "the president",
    ]),
    ["The Mexican Senate rang the White House. Mexicans listened.", PRESIDENT, "the president"],
    // A longer name, or a state.
    ...["New Mexico", "New England", "New Britain", "New Jersey"].map((place): [string, string, string] => [
      `Congress met about ${place}. The White House rang ${place}, and ${place} listened.`,
      PRESIDENT,
      "Donald Trump",
    ]),
    // Georgia is a state where something shows it.
    ...[
      "Atlanta was quiet.",
      "The Georgia governor left.",
      "Florida waited too.",
      "Texas and Ohio slept.",
    ].map((sign): [string, string, string] => [
      `Congress met about Georgia. The White House rang Georgia, and Georgia listened. ${sign}`,
      PRESIDENT,
      "Donald Trump",
    ]),
    ...[
      "Protesters filled the square.",
      "Protesters filled Tbilisi.",
      "Tbilisi was quiet, and so was Atlanta.",
      "A Georgian left for Texas.",
    ].map((sign): [string, string, string] => [
      `Georgia went on strike. The White House and Congress condemned the law, and Georgia and Georgia listened. ${sign}`,
      PRESIDENT,
      "the president",
    ]),
    [
      "Protesters filled Tbilisi, and Georgia went on strike. The White House and Congress condemned the law.",
      PRESIDENT,
      "the president",
    ],
    // "New" is no part of the name behind it.
    ["New Labour left. Downing Street was quiet.", PM, "Theresa May"],
    ["New Downing Street rules came. Labour left.", PM, "Theresa May"],
    ["New Whitehall rules came, and the Tories left.", PM, "Theresa May"],
    ["New White House rules came. Congress left.", PRESIDENT, "Donald Trump"],
    ["New Oval Office rules came, and Americans slept.", PRESIDENT, "Donald Trump"],
    ...["Northern Ireland", "New England", "New Mexico"].map((place): [string, string, string] => [
      `Labour won in ${place}. ${place} and Downing Street signed it; ${place} rejoiced.`,
      PM,
      "Theresa May",
    ]),
    // The place beyond doubt.
    ["Downing Street was quiet. Labour left.", PM, "Theresa May"],
    ["Whitehall was quiet. The Tories left for France.", PM, "Theresa May"],
    ["Britain waited. No. 10 was quiet.", PM, "Theresa May"],
    ["The White House was quiet. Congress left.", PRESIDENT, "Donald Trump"],
    ["Air Force One left Washington. Republicans left for Poland.", PRESIDENT, "Donald Trump"],
    ["The Oval Office was quiet, and Americans slept.", PRESIDENT, "Donald Trump"],
  ])("after “%s”", (place, text, name) => {
    expect(speakers([place, text], "2018-03-01")).toEqual([name]);
  });
});
