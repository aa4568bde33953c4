import { beforeAll, describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { type Change, type QuoteCheck, speakerOf, type Verdict } from "../../../src/answers/answer.ts";
import { checkQuote } from "../../../src/answers/check/check-quote.ts";
import type { Library } from "../../../src/answers/library.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { deliveredLibrary } from "./delivered-library.ts";

let library: Library;
beforeAll(async () => {
  library = await deliveredLibrary();
});

/** "¶9 Volodymyr Zelensky: The missiles …" for every match. */
function matchesOf({ matches }: QuoteCheck): string[] {
  return matches.map(({ article, paragraph, span, quotation }) => {
    const speaker = quotation ? speakerOf(quotation.attribution)?.name : null;
    return `¶${paragraph} ${speaker ?? "nobody"}: ${sliceOf(article.text, span)}`;
  });
}

/** "left out no!", with "!" for a grave change and "…" for a marked one. */
function changesOf(changes: readonly Change[]): string[] {
  return changes.map(({ kind, quoted, claimed, isGrave, isMarked }) => {
    const words = kind === "changed" || kind === "respelt" ? `${quoted} to ${claimed}` : (quoted ?? claimed);
    return `${kind} ${words}${isGrave ? "!" : ""}${isMarked ? "…" : ""}`;
  });
}

describe("checkQuote() on the delivered article", () => {
  const rows: readonly [
    name: string,
    claim: string,
    verdict: Verdict,
    matches: string[],
    changes: string[],
  ][] = [
    [
      "a sentence of a speech",
      "the missiles will speak for themselves",
      "verbatim",
      ["¶9 Volodymyr Zelensky: The missiles will speak for themselves"],
      [],
    ],
    [
      "words quoted twice",
      "we need to double down",
      "part",
      ["¶11 Sir Keir Starmer: we need to double down", "¶16 Sir Keir Starmer: we need to double down"],
      [],
    ],
    [
      "a post",
      "THIS IS A TRULY GLOBAL EFFORT!",
      "verbatim",
      ["¶4 Volodymyr Zelensky: This is a truly global effort"],
      [],
    ],
    [
      "a speech that runs over paragraphs",
      "on Tuesday. That's 1000 days of Russian aggression",
      "part",
      ["¶14 Sir Keir Starmer: on Tuesday"],
      [],
    ],
    [
      "a speech broken by who said it",
      "relative actions. But strikes are not carried out with words",
      "part",
      ["¶8 Volodymyr Zelensky: relative actions"],
      [],
    ],
    [
      "a number written otherwise",
      "one thousand days of Russian aggression",
      "part",
      ["¶15 Sir Keir Starmer: 1,000 days of Russian aggression"],
      [],
    ],
    [
      "hyphens, dashes, apostrophes, spaces",
      "its got serious implications — for European   security -- and for indo pacific security",
      "part",
      [
        "¶16 Sir Keir Starmer: it’s got serious implications for European security … and for Indo-Pacific security",
      ],
      [],
    ],
    [
      "a gap shown where nothing is left out",
      "These things are not announced … The missiles will speak",
      "part",
      ["¶9 Volodymyr Zelensky: These things are not announced. The missiles will speak"],
      [],
    ],
    [
      "a gap shown, a whole sentence with its own “not” left out",
      "But strikes are not carried out with words … The missiles will speak for themselves",
      "trimmed",
      [
        "¶9 Volodymyr Zelensky: But strikes are not carried out with words. These things are not announced. The missiles will speak for themselves",
      ],
      ["left-out These things are not announced…"],
    ],
    [
      "a gap not shown",
      "1,000 days of impact and sacrifice",
      "altered",
      ["¶15 Sir Keir Starmer: 1,000 days of huge impact and sacrifice"],
      ["left-out huge!"],
    ],
    [
      "an insertion shown",
      "[The missiles] will speak for [us]",
      "altered",
      ["¶9 Volodymyr Zelensky: The missiles will speak for themselves"],
      ["changed themselves to us!…"],
    ],
    [
      "“[sic]”",
      "the missiles [sic] will speak for themselves",
      "verbatim",
      ["¶9 Volodymyr Zelensky: The missiles will speak for themselves"],
      [],
    ],
    [
      "a “no” left out",
      "I have plans to speak to Putin",
      "altered",
      ["¶19 Sir Keir Starmer: I have no plans to speak to Putin"],
      ["left-out no!"],
    ],
    [
      "a “no” hidden behind a gap that is shown",
      "I have … plans to speak to Putin",
      "altered",
      ["¶19 Sir Keir Starmer: I have no plans to speak to Putin"],
      ["left-out no!…"],
    ],
    [
      "a “not” put in",
      "the missiles will not speak for themselves",
      "altered",
      ["¶9 Volodymyr Zelensky: The missiles will speak for themselves"],
      ["added not!"],
    ],
    [
      "a “not” put in within brackets",
      "the missiles will [not] speak for themselves",
      "altered",
      ["¶9 Volodymyr Zelensky: The missiles will speak for themselves"],
      ["added not!…"],
    ],
    [
      "a number changed",
      "we are coming up to the 100th day of this conflict",
      "altered",
      ["¶14 Sir Keir Starmer: We are coming up to the 1,000th day of this conflict"],
      ["changed 1,000th to 100th!"],
    ],
    [
      "a name changed",
      "I have no plans to speak to Biden",
      "altered",
      ["¶19 Sir Keir Starmer: I have no plans to speak to Putin"],
      ["changed Putin to Biden!"],
    ],
    [
      "a word typed wrong",
      "1,000 days of Russian aggresion",
      "part",
      ["¶15 Sir Keir Starmer: 1,000 days of Russian aggression"],
      ["respelt aggression to aggresion"],
    ],
    [
      "a word put in",
      "the secret missiles will speak for themselves",
      "altered",
      ["¶9 Volodymyr Zelensky: The missiles will speak for themselves"],
      ["added secret!"],
    ],
    [
      "two quotations as one",
      "The missiles will speak for themselves. I have no plans to speak to Putin",
      "stitched",
      [
        "¶9 Volodymyr Zelensky: The missiles will speak for themselves",
        "¶19 Sir Keir Starmer: I have no plans to speak to Putin",
      ],
      [],
    ],
    [
      "the article's own words",
      "Storm Shadow longrange missiles it supplies to Ukraine",
      "part",
      ["¶3 nobody: Storm Shadow long-range missiles it supplies to Ukraine"],
      [],
    ],
    ["three common words", "in a day", "short", ["¶13 Donald Trump: in a day"], []],
    ["two words", "victory plan", "short", ["¶7 Volodymyr Zelensky: victory plan"], []],
    ["words of nobody", "sourdough needs two nights in the cellar", "none", [], []],
    ["fragments of one sentence joined", "long-range capabilities victory plan", "none", [], []],
  ];

  it.each(rows)("tells %s", async (_name, claim, verdict, matches, changes) => {
    const check = await checkQuote(library, claim);
    expect(check.verdict).toBe(verdict);
    expect(matchesOf(check)).toEqual(matches);
    expect(changesOf(check.changes)).toEqual(changes);
    expect(check.isOnlyUnchecked).toBe(false);
    expect(check.isMeaningAtRisk).toBe(changes.some(change => change.includes("!")));
    expect(check.claimed).toBe(claim);
  });

  it("marks the quoted part of words that continue beyond the marks", async () => {
    const check = await checkQuote(library, "“we need to double down” on support for Ukraine", {
      speaker: "Starmer",
    });
    expect(check.verdict).toBe("own-words");
    expect(check.speakerAgrees).toBe("same");
    const [match] = check.matches;
    expect(match?.quoted.map(({ span }) => sliceOf(match.article.text, span))).toEqual([
      "we need to double down",
    ]);
  });

  it("gives every run of words over several paragraphs", async () => {
    const check = await checkQuote(library, "words. These things are not announced");
    const [match] = (await checkQuote(library, "on Tuesday. That’s 1,000 days")).matches;
    expect(check.verdict).toBe("part");
    expect(match?.runs.map(run => sliceOf(match.article.text, run))).toEqual([
      "on Tuesday",
      "That’s 1,000 days",
    ]);
    expect(match?.paragraphs).toEqual([14, 15, 16, 17]);
  });

  it.each([
    ["Starmer", "misattributed", "other"],
    ["Zelensky", "verbatim", "same"],
    ["President Zelenskiy", "verbatim", "same"],
    ["@ZelenskyyUa", "verbatim", "same"],
    ["Зеленський", "verbatim", "same"],
    ["Vladimir Putin", "misattributed", "other"],
    ["", "verbatim", null],
  ] as const)("compares the speaker with %s", async (speaker, verdict, agrees) => {
    const check = await checkQuote(library, "the missiles will speak for themselves", { speaker });
    expect([check.verdict, check.speakerAgrees]).toEqual([verdict, agrees]);
    expect(matchesOf(check)).toEqual(["¶9 Volodymyr Zelensky: The missiles will speak for themselves"]);
  });

  it("shows as nearest only what shares two words of meaning", async () => {
    const near = await checkQuote(library, "our plumber has long-range soup capabilities beyond the moon");
    expect(near.verdict).toBe("none");
    expect(near.nearest?.paragraph).toBe(7);
    expect((await checkQuote(library, "the plumber will bring soup for everybody")).nearest).toBeNull();
  });

  it.each([
    ["the sentence begins before them", "plans to speak to Putin", "part", [["rest-before", "I have no"]]],
    ["the sentence goes on", "I have no plans to speak", "part", [["rest-after", "to Putin"]]],
    ["a statement is made a question", "I have no plans to speak to Putin?", "part", [["question", "."]]],
    [
      "who said it stands between them",
      "There’s been much said in the media today that we have received approval to take relative actions. But strikes are not carried out with words.",
      "verbatim",
      [["across-cue", ",” he said.\n\n“"]],
    ],
    [
      "they stand under a “that”",
      "we have received approval to take relative actions",
      "part",
      [["rest-before", "There’s been much said in the media today that"]],
    ],
  ] as const)("warns where %s", async (_name, claim, verdict, cautions) => {
    const check = await checkQuote(library, claim);
    expect(check.verdict).toBe(verdict);
    expect(
      check.cautions.map(({ kind, span }) => [kind, sliceOf(check.matches[0]?.article.text ?? "", span)]),
    ).toEqual(cautions);
  });

  it("says what was searched, and searches no more than the filter lets it", async () => {
    const words = "the missiles will speak for themselves";
    expect((await checkQuote(library, words)).searched).toEqual({
      articles: 1,
      from: "2024-11-18",
      to: "2024-11-18",
    });
    const later = await checkQuote(library, words, { filter: { since: "2025-01-01" } });
    expect([later.verdict, later.searched.articles]).toEqual(["none", 0]);
    expect((await checkQuote(library, words)).searched.articles).toBe(1);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0"],
    ["marks", "“”‘’…[]"],
    ["one word a thousand times", "missiles ".repeat(1000)],
    ["open brackets", "[".repeat(5000)],
    ["points", ". ".repeat(5000)],
    ["half a surrogate pair", "\ud83d missiles will speak for themselves"],
    ["right-to-left marks", "\u202ethe missiles\u202c will speak for themselves"],
    ["links", "https://".repeat(2000)],
    ["numbers", "one two three ".repeat(500)],
    ["names of the object prototype", "constructor toString hasOwnProperty __proto__ valueOf"],
  ])("takes %s", async (_name, claim) => {
    const before = processorTime();
    const check = await checkQuote(library, claim, { speaker: claim });
    expect(check.claimed).toBe(claim);
    expect(processorTime() - before).toBeLessThan(3000);
  });
});
