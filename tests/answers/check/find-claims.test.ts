import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { findClaims } from "../../../src/answers/check/find-claims.ts";
import type { KnownNames } from "../../../src/answers/check/known-names.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { knownNames } from "./known-names.ts";

/** Names as a library would know them: of the people quoted in it, and of what looks like a name. */
const NAMES: KnownNames = knownNames([
  "Keir Starmer",
  "Volodymyr Zelensky",
  "Joe Biden",
  "Donald Trump",
  "Vladimir Putin",
]);

function claimsIn(message: string): (readonly [words: string, speaker: string | null])[] {
  return findClaims(message, NAMES).map(({ words, speaker }) => [
    sliceOf(message, words),
    speaker ? sliceOf(message, speaker) : null,
  ]);
}

describe("findClaims() finds whom a message names beside the words", () => {
  const namedIn = (message: string) =>
    findClaims(message, NAMES).map(({ named }) => named.map(span => sliceOf(message, span)));

  it("anywhere, where it has one claim", () => {
    expect(namedIn("Biden waved.\nThen the crowd heard it.\n“we need to double down”")).toEqual([["Biden"]]);
  });

  it("next to each, where it has several", () => {
    expect(
      namedIn("Biden waved.\nThen:\n“we need to double down” (to Putin)\n“thank you very much” to Trump"),
    ).toEqual([["Putin"], ["Trump"]]);
  });
});

describe("findClaims() finds marked words and who they are from", () => {
  it.each([
    ["as X said", "as Starmer said, “we need to double down” lol", [["we need to double down", "Starmer"]]],
    ["a label", 'Starmer: "I have no plans"', [["I have no plans", "Starmer"]]],
    ["a label in small letters", 'starmer: "I have no plans"', [["I have no plans", "starmer"]]],
    [
      "a label with a topic",
      'Zelensky on Biden: "thank you very much"',
      [["thank you very much", "Zelensky"]],
    ],
    [
      "a label in the line above",
      "Keir Starmer:\n“we need to double down”",
      [["we need to double down", "Keir Starmer"]],
    ],
    ["a signature", '"The missiles will speak" — Zelensky', [["The missiles will speak", "Zelensky"]]],
    [
      "a signature below",
      "“We need to go”\n- Ursula von der Leyen, 2024",
      [["We need to go", "Ursula von der Leyen"]],
    ],
    ["a name in brackets", '"we need to double down" (Starmer)', [["we need to double down", "Starmer"]]],
    [
      "said X",
      "‘The missiles will speak,’ said President Volodymyr Zelensky",
      [["The missiles will speak,", "President Volodymyr Zelensky"]],
    ],
    [
      "X told",
      "In Rio, Keir Starmer told reporters with him: “We are coming up”",
      [["We are coming up", "Keir Starmer"]],
    ],
    ["according to", 'According to Joe Biden, "we will win this"', [["we will win this", "Joe Biden"]]],
    [
      "did X really say",
      "did Starmer really say “we need to double down”?",
      [["we need to double down", "Starmer"]],
    ],
    ["X's", "Starmer's “we need to double down” is dumb", [["we need to double down", "Starmer"]]],
    ["a handle", '@keir_starmer: "we need to go"', [["we need to go", "@keir_starmer"]]],
    [
      "two claims",
      "“one two three” from Biden and “four five six” from Trump",
      [
        ["one two three", "Biden"],
        ["four five six", "Trump"],
      ],
    ],
    [
      "a speech broken by its cue",
      "“We need,” Starmer said, “to double down now.”",
      [
        ["We need,", "Starmer"],
        ["to double down now.", "Starmer"],
      ],
    ],
    [
      "scare quotes beside a claim",
      "he called it a “deal” but “there will be no plans” said Putin",
      [["there will be no plans", "Putin"]],
    ],
    ["scare quotes alone", "so much for the “deal”", [["deal", null]]],
    [
      "single marks and apostrophes",
      "he said 'we don't need the partners' help today' to me",
      [["we don't need the partners' help today", null]],
    ],
    [
      "nested marks",
      "“He told me ‘you are fired’ and left”",
      [["He told me ‘you are fired’ and left", null]],
    ],
    ["a mark left open", "“We need to double down", [["We need to double down", null]]],
    [
      "a heading that is no name",
      "**Breaking**: “we need to double down”",
      [["we need to double down", null]],
    ],
    [
      "emoji, mentions, links",
      '<@123> <:lol:1234> [look](https://x.example/a): "we need to go" https://y.example',
      [["we need to go", null]],
    ],
    [
      "code",
      '```\nlet a = "not a claim at all"\n``` "we need to go" says Ann Bell',
      [["we need to go", "Ann Bell"]],
    ],
    [
      "mail round it",
      "From: Bob\nSubject: hi\n\n“We need to go”\n\nOn Monday, Alice wrote:",
      [["We need to go", null]],
    ],
    [
      "a drawn quotation",
      "> we need to double down\n— Sir Keir Starmer",
      [["we need to double down", "Sir Keir Starmer"]],
    ],
    ["a drawn quotation to the end", ">>> we need\nto double down", [["we need\nto double down", null]]],
  ] as const)("%s", (_name, message, claims) => {
    expect(claimsIn(message)).toEqual(claims);
    expect(findClaims(message, NAMES).every(({ isMarked }) => isMarked)).toBe(true);
  });
});

describe("findClaims() without marks", () => {
  it.each([
    ["the whole message", "We need to double down", [["We need to double down", null]]],
    ["a label", "Zelensky: the missiles will speak", [["the missiles will speak", "Zelensky"]]],
    [
      "a question about a person",
      "did Starmer really say we need to double down?",
      [["we need to double down", "Starmer"]],
    ],
    ["a question about anybody", "who said the missiles will speak", [["the missiles will speak", null]]],
    [
      "a signature",
      "I have no plans to speak to Putin - Keir Starmer",
      [["I have no plans to speak to Putin", "Keir Starmer"]],
    ],
    [
      "a signature below",
      "the missiles will speak\n- Volodymyr Zelensky, 2024",
      [["the missiles will speak", "Volodymyr Zelensky"]],
    ],
    [
      "a shared post",
      "RT @ZelenskyyUa: The missiles will speak",
      [["The missiles will speak", "@ZelenskyyUa"]],
    ],
    [
      "a dash that is no signature",
      "It was over - nobody came back from there again",
      [["It was over - nobody came back from there again", null]],
    ],
    ["lines of one voice", "We need to\ndouble down", [["We need to\ndouble down", null]]],
    ["only code", "```we need to double down```", [["we need to double down", null]]],
    ["no words", "😀 <:lol:12> https://x.example", []],
    ["nothing", "", []],
  ] as const)("%s", (_name, message, claims) => {
    expect(claimsIn(message)).toEqual(claims);
    expect(findClaims(message, NAMES).some(({ isMarked }) => isMarked)).toBe(false);
  });
});

describe("findClaims() on any message", () => {
  it("gives spans inside the message, in order", () => {
    const piece = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "’",
      "> ",
      "\n",
      " — ",
      ":",
      "Keir Starmer",
      "said",
      "**",
      "```",
      "<@1>",
      "word ",
      "(",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 }),
        pieces => {
          const message = pieces.join("");
          let last = 0;
          for (const { words, speaker } of findClaims(message, NAMES)) {
            expect(words.start).toBeGreaterThanOrEqual(last);
            expect(words.end).toBeGreaterThan(words.start);
            expect(words.end).toBeLessThanOrEqual(message.length);
            if (speaker) expect(sliceOf(message, speaker).length).toBe(speaker.end - speaker.start);
            last = words.end;
          }
        },
      ),
    );
  });

  it.each([
    "“",
    "'a ",
    "> ",
    "```",
    "[a](https://",
    "<t:1",
    "Name: ",
    " — A",
    "said ",
    "@a_",
    "\n",
    "RT @",
    "_ ",
  ])("is quick on %j again and again", piece => {
    const before = processorTime();
    findClaims(piece.repeat(Math.ceil(20_000 / piece.length)), NAMES);
    expect(processorTime() - before).toBeLessThan(3000);
  });
});
