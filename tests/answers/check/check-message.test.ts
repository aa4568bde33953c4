import { beforeAll, describe, expect, it } from "vitest";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { buildLibrary, type Library } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { deliveredLibrary } from "./delivered-library.ts";

let library: Library;
beforeAll(async () => {
  library = await deliveredLibrary();
});

describe("checkMessage()", () => {
  it.each([
    [
      "a marked claim and its person",
      "Starmer: “I have plans to speak to Putin”",
      [["I have plans to speak to Putin", "altered", "same"]],
    ],
    [
      "words put in somebody's mouth",
      "Putin said “the missiles will speak for themselves”",
      [["the missiles will speak for themselves", "misattributed", "other"]],
    ],
    [
      "several claims",
      "“we need to double down” (Starmer), “in a day” (Trump), “the moon is made of rye bread”",
      [
        ["we need to double down", "part", "same"],
        ["in a day", "short", null],
        ["the moon is made of rye bread", "none", null],
      ],
    ],
    [
      "a pasted piece in chatter",
      "omg what a day folks, strikes are not carried out with words, let that sink in everybody please",
      [["strikes are not carried out with words", "part", null]],
    ],
    [
      "a question",
      "did Zelensky really say the missiles will speak for themselves?",
      [["the missiles will speak for themselves", "verbatim", "same"]],
    ],
    ["words of nobody", "my cat prefers the blue sofa", [["my cat prefers the blue sofa", "none", null]]],
    ["no words", "🙂", []],
  ] as const)("checks %s", async (_name, message, expected) => {
    const { checks } = await checkMessage(library, message);
    expect(
      checks.map(({ claim, check }) => [sliceOf(message, claim.words), check.verdict, check.speakerAgrees]),
    ).toEqual(expected);
    for (const { claim, check } of checks) expect(check.claimed).toBe(sliceOf(message, claim.words));
  });
});

// All people and places are invented.
describe("checkMessage() on a message with tags", () => {
  const TEXT =
    "“The copper mill burns coal every day,” said Ada Brun.\n“The mill is ours,” said Cai Dorn of Ada Brun.";
  it.each([
    [
      "takes a single one for a signature",
      "“The copper mill burns coal every day” #Dorn",
      "misattributed",
      ["Dorn"],
    ],
    [
      "takes several for what it is about",
      "“The copper mill burns coal every day” #Dorn #Mill",
      "verbatim",
      ["Dorn"],
    ],
    ["finds the speaker among several", "“The copper mill burns coal every day” #Mill #Brun", "verbatim", []],
  ])("%s", async (_, message, verdict, notFrom) => {
    const { checks } = await checkMessage(libraryOfTexts([TEXT]), message);
    expect(checks.map(({ check }) => [check.verdict, check.notFrom])).toEqual([[verdict, notFrom]]);
  });
});

// All people and places are invented.
describe("checkMessage() on a message without marks", () => {
  const MILL = "“The copper mill burns coal every day,” said Ada Brun.";
  const ask = async (message: string, texts: readonly string[] = [MILL]) => {
    const { checks } = await checkMessage(libraryOfTexts(texts), message);
    return checks.map(({ claim, check }) => [sliceOf(message, claim.words), check.verdict, check.claimedAs]);
  };

  it.each([
    [
      "a piece of six words that is half of it",
      "umbrellas giraffes hammocks pancakes saxophones copper mill burns coal every day lanterns",
      [["copper mill burns coal every day", "part", "part-of-message"]],
    ],
    [
      "not one of five",
      "umbrellas giraffes mill burns coal every day lanterns",
      [["umbrellas giraffes mill burns coal every day lanterns", "none", "message"]],
    ],
    [
      "not one that is less than half of it and cut",
      "umbrellas giraffes hammocks pancakes saxophones copper mill burns coal every day lanterns volcanoes",
      [
        [
          "umbrellas giraffes hammocks pancakes saxophones copper mill burns coal every day lanterns volcanoes",
          "none",
          "message",
        ],
      ],
    ],
    [
      "not one that is less than half of it and ends too early",
      "umbrellas giraffes hammocks pancakes saxophones trousers the copper mill burns coal every lanterns volcanoes",
      [
        [
          "umbrellas giraffes hammocks pancakes saxophones trousers the copper mill burns coal every lanterns volcanoes",
          "none",
          "message",
        ],
      ],
    ],
    [
      "a piece behind the speaker's name",
      "Ada Brun: umbrellas giraffes the copper mill burns coal every day lanterns trousers",
      [["the copper mill burns coal every day", "part", "part-of-message"]],
    ],
    [
      "no piece of what is in marks",
      "“umbrellas giraffes hammocks the copper mill burns coal every day lanterns trousers”",
      [
        [
          "umbrellas giraffes hammocks the copper mill burns coal every day lanterns trousers",
          "none",
          "words",
        ],
      ],
    ],
    [
      "only a part where the message goes on",
      "“the copper mill burns coal every day” against the farmers",
      [["the copper mill burns coal every day", "part", "part-of-message"]],
    ],
    [
      "a whole sentence in any amount of chatter",
      "umbrellas giraffes hammocks pancakes saxophones the copper mill burns coal every day lanterns volcanoes trousers",
      [["the copper mill burns coal every day", "part", "part-of-message"]],
    ],
  ])("finds %s", async (_name, message, expected) => {
    expect(await ask(message)).toEqual(expected);
  });

  it("finds all of it, as a message", async () => {
    expect(await ask("the copper mill burns coal every day")).toEqual([
      ["the copper mill burns coal every day", "verbatim", "words"],
    ]);
    expect(await ask("“the copper mill burns coal every day”")).toEqual([
      ["the copper mill burns coal every day", "verbatim", "words"],
    ]);
    expect(await ask("“the copper mill burns coal every day")).toEqual([
      ["“the copper mill burns coal every day", "verbatim", "words"],
    ]);
  });
});

describe("checkMessage() with a person", () => {
  const library = libraryOfTexts([
    "“The copper mill burns coal every day,” said Ada Brun.",
    "“The copper mill burns coal nearly every day,” said Bo Lee.",
  ]);

  it("finds nearly the same words of that person before the same ones of another", async () => {
    const words = "the copper mill burns coal every day";
    const { checks } = await checkMessage(library, words, { speaker: "Bo Lee" });
    expect(checks.map(({ check }) => [check.verdict, check.speakerAgrees])).toEqual([["altered", "same"]]);
  });

  it("takes words given to be looked up for no chatter", async () => {
    const words = "copper mill umbrellas burn some coal day by day";
    const verdicts = async (isGiven: boolean) =>
      (await checkMessage(library, words, { isGiven })).checks.map(({ check }) => check.claimedAs);
    expect(await verdicts(true)).toEqual(["words"]);
    expect(await verdicts(false)).toEqual(["message"]);
  });

  it("reads an article's own sentence as its quotation with its speaker", async () => {
    const message = "“The copper mill burns coal every day,” said Ada Brun.";
    const { checks } = await checkMessage(library, message);
    expect(checks.map(({ claim, check }) => [sliceOf(message, claim.words), check.claimedSpeaker])).toEqual([
      ["The copper mill burns coal every day,", "Ada Brun"],
    ]);
  });
});

describe("checkMessage() on many claims", () => {
  it("checks five of the parts of a message, and says how many more there are", async () => {
    const sentences = [
      "the copper mill burns coal every day",
      "seven ferries cross the strait at night",
      "our bakers knead dough before the sunrise",
      "old lanterns hang above the market stalls",
      "young farmers plant barley along the river",
      "grey herons nest behind the brick tower",
    ];
    const library = libraryOfTexts(sentences.map((words, at) => `“${words},” said Ada Brun${at}.`));
    const { checks, more } = await checkMessage(library, sentences.join(" saxophones giraffes trousers "));
    expect(checks.map(({ check }) => check.claimed)).toEqual(sentences.slice(0, 5));
    expect(more).toBe(1);
  });

  it("checks five, and says how many more there are", async () => {
    const message = Array.from({ length: 7 }, (_, i) => `“giraffes eat ${i} pancakes”`).join(" and ");
    const { checks, more } = await checkMessage(libraryOfTexts(["Rain fell."]), message);
    expect([checks.length, more]).toEqual([5, 2]);
    const few = await checkMessage(libraryOfTexts(["Rain fell."]), "“giraffes eat pancakes”");
    expect([few.checks.length, few.more]).toEqual([1, 0]);
  });
});

function libraryOfTexts(texts: readonly string[]): Library {
  return buildLibrary(
    texts.map((text, at) =>
      articleOfLines(text, { origin: { kind: "host", file: `${at}` }, language: "en" }),
    ),
  );
}
