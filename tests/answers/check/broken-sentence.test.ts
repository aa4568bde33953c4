import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";

// All texts and people are invented.
const library = buildLibrary([
  articleOfParagraphs(
    [
      "“We rowed through the night,” Ada Brun said, “and nobody came to look for us.”",
      "“The boats were sound,” said Bo Lee, a diver. “The ropes were not.”",
    ],
    { origin: { kind: "host", file: "invented.txt" } },
  ),
]);

const verdicts = async (message: string) =>
  (await checkMessage(library, message)).checks.map(({ check }) => check.verdict);

describe("a sentence that a message breaks with its cue", () => {
  it.each([
    "“We rowed through the night,” Ada Brun said, “and nobody came to look for us.” 🚣",
    "“We rowed through the night,” she said, “and nobody came to look for us.” (Ada Brun)",
  ])("is one quotation: %s", async message => {
    expect(await verdicts(message)).toEqual(["verbatim"]);
  });

  it.each([
    ["a word changed", "“We rowed through the night,” Brun said, “and everybody came to look for us.” 🚣"],
    ["a part left out", "“We rowed,” Brun said, “and nobody came to look for us.” 🚣"],
    ["somebody else", "“We rowed through the night,” Bo Lee said, “and nobody came to look for us.” 🚣"],
    [
      "what isn't told",
      "“We rowed through the night,” jailed Brun said, “and nobody came to look for us.” 🚣",
    ],
    ["a verb that denies", "“We rowed through the night,” Brun lied, “and nobody came to look for us.” 🚣"],
    ["two people", "“We rowed through the night,” Brun said, “the ropes were not.” 🚣"],
    ["the parts turned", "“And nobody came to look for us,” Brun said, “we rowed through the night.” 🚣"],
  ])("is not confirmed with %s: %s", async (_, message) => {
    expect(await verdicts(message)).not.toContain("verbatim");
  });
});
