import { describe, expect, it } from "vitest";
import { phraseBetween } from "../../../src/answers/understand/phrase.ts";
import { understand } from "../../../src/answers/understand/understand.ts";
import { SUMMARY_PHRASES, SUMMARY_WORDS } from "../../../src/english/requests/summary-words.ts";
import { sliceOf } from "../../../src/text/span.ts";

/** A request for each row, in the order of the table, and the article it names. */
const EXAMPLES: readonly (readonly [typed: string, article: string | null])[] = [
  ["sumarise the harbour story", "harbour story"],
  ["just give me a quick sumary pls of the toll vote", "toll vote"],
  ["quick recap pls: the toll", "toll"],
  ["wrap up the harbour story", "harbour story"],
  ["boil the harbour story down for me", "harbour story"],
  ["break the harbour story down for me", "harbour story"],
  ["write a tldr of the harbour story", "harbour story"],
  ["explain the harbour case in three sentences", "harbour case"],
  ["in a nutshell, what's the harbour saga", "harbour saga"],
  ["tl;dr: harbour", "harbour"],
  ["just give me the gist of the harbour article", "harbour article"],
  ["key takeaways from the harbour article", "harbour article"],
  ["condense the harbour article into 2 lines", "harbour article"],
  ["explain the harbour vote in plain english", "harbour vote"],
  ["recap the harbour vote in 3 sentences", "harbour vote"],
  ["harbour vote - tldr", "harbour vote"],
  ["the harbour vote in 2 lines", "harbour vote"],
  ["3 sentences on the harbour vote", "harbour vote"],
  ["what's the story with the harbour vote, the short version", "harbour vote"],
  ["in a nutshell, what is the fuss about the harbour vote", "harbour vote"],
  ["in short, what happened with the harbour vote", "harbour vote"],
  ["i missed the harbour story, what happened", "harbour story"],
  ["what's the harbour article about in a nutshell", "harbour article"],
  ["what happened in the harbour article", "harbour article"],
  ["in brief, what does the harbour article say", "harbour article"],
  ["in a nutshell", null],
  ["brief me on the harbour", "harbour"],
  ["boil down the harbour story", "harbour story"],
];

/** These match any words: only the spelling of one decides. */
const isBySpelling = (phrase: string) => /\{(?:verb|noun):/.test(phrase);

describe("the table of phrases for a summary", () => {
  it("has one example for each row", () => {
    expect(EXAMPLES).toHaveLength(SUMMARY_PHRASES.length);
  });

  it.each(EXAMPLES.map(([typed, article], row) => ({ typed, article, phrase: SUMMARY_PHRASES[row] })))(
    "reads by one row alone: $typed",
    ({ typed, article, phrase }) => {
      const matching = SUMMARY_PHRASES.filter(row => phraseBetween(row, SUMMARY_WORDS, "", "").test(typed));
      expect(matching.filter(row => row === phrase || !isBySpelling(row))).toEqual([phrase]);
      const request = understand(typed, "2026-11-26");
      if (request.kind !== "summary") throw new Error(`${typed}: ${request.kind}`);
      expect(request.article && sliceOf(typed, request.article)).toBe(article);
    },
  );
});

describe("a tl;dr is asked for in any of the words that ask for a summary", () => {
  const ASKED = [
    "give me a",
    "gimme the",
    "can i get a",
    "could you give me a",
    "i need a",
    "got a",
    "quick",
    "do a",
  ];
  const NOUNS = ["tldr", "tl;dr", "summary"];
  const rows = ASKED.flatMap(asked => NOUNS.map(noun => `${asked} ${noun} of the harbour story`));

  it.each([...rows, "whats the tldr of the harbour story", "the tldr on the harbour story please"])(
    "%s",
    typed => {
      const request = understand(typed, "2026-11-26");
      if (request.kind !== "summary") throw new Error(`${typed}: ${request.kind}`);
      expect(request.article && sliceOf(typed, request.article)).toBe("harbour story");
    },
  );
});
