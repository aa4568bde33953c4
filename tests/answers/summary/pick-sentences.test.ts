import { describe, expect, it } from "vitest";
import { pickSentences, prepareSummary } from "../../../src/answers/summary/pick-sentences.ts";
import { inventedArticle } from "../invented-library.ts";

/** Invented: one long quotation, of which no sentence names its speaker. */
const SPEECH = inventedArticle({
  id: "speech",
  title: "What Ida Quern said",
  text: [
    "“The lamp is out. The pier is dark. Nobody will sail tonight.",
    "“And nobody will sail tomorrow, unless the council sends a man with a ladder.”",
  ].join("\n"),
  quotations: [
    { words: "The lamp is out. The pier is dark. Nobody will sail tonight.", by: "Ida Quern" },
    {
      words: "And nobody will sail tomorrow, unless the council sends a man with a ladder.",
      by: "Ida Quern",
    },
  ],
});

/** Invented. */
const PLAIN = inventedArticle({
  id: "plain",
  title: "Lamp of Ostrel pier broken",
  text: [
    "The lamp of Ostrel pier was broken by a storm on Monday night.",
    "But it will be mended by Friday, the council said.",
    "Sailors were told to keep away from the pier until then.",
  ].join("\n"),
  quotations: [],
});

describe("pickSentences()", () => {
  it("gives sentences in the article's order, none that opens on what isn't there", () => {
    const picked = pickSentences(prepareSummary(PLAIN), { count: 2 });
    expect(picked).toEqual([...picked].sort((a, b) => a - b));
    expect(picked).toHaveLength(2);
    expect(picked.includes(1) && !picked.includes(0)).toBe(false);
  });

  it("relaxes its rules where they leave too little, so that a speech has a summary too", () => {
    expect(pickSentences(prepareSummary(SPEECH), { count: 2, least: 2 })).toHaveLength(2);
  });
});
