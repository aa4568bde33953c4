import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../bench/processor-time.ts";
import { findClaims } from "../../../../src/answers/check/message/find-claims.ts";
import type { KnownNames } from "../../../../src/answers/check/message/known-names.ts";
import { sliceOf } from "../../../../src/text/span.ts";
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
    [
      "a drawn quotation of several lines",
      "> we need to go\n> and double down\n— Sir Keir Starmer",
      [["we need to go\n> and double down", "Sir Keir Starmer"]],
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
    ...["is it true", "is it true that", "is it real that", "wait is it a fact that", "is it correct"].map(
      (opening): [string, string, [string, string][]] => [
        `a question with “${opening}”`,
        `${opening} Starmer wrote we need to double down`,
        [["we need to double down", "Starmer"]],
      ],
    ),
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
    ["a dash in front", "\n— Starmer said go now please", [["go now please", "Starmer"]]],
    ["lines of one voice", "We need to\ndouble down", [["We need to\ndouble down", null]]],
    ["only code", "```we need to double down```", [["we need to double down", null]]],
    ["no words", "😀 <:lol:12> https://x.example", []],
    ["nothing", "", []],
  ] as const)("%s", (_name, message, claims) => {
    expect(claimsIn(message)).toEqual(claims);
    expect(findClaims(message, NAMES).some(({ isMarked }) => isMarked)).toBe(false);
  });
});

describe("findClaims() looks for the speaker of marked words", () => {
  it.each([
    ["in a line above that ends in a comma", "Keir Starmer,\n“we need to go”", "Keir Starmer"],
    ["not above where the line has its own beginning", "Keir Starmer:\nwow “we need to go”", null],
    ["not above a line that ends", "Keir Starmer said.\n“we need to go”", null],
    [
      "in a signature of eight words",
      "“we need to go”\n— Keir Starmer, 5 May 2024, Kyiv, at noon",
      "Keir Starmer",
    ],
    ["not in one of nine", "“we need to go”\n— Keir Starmer, 5 May 2024, Kyiv, at noon today", null],
    ["not below where the line goes on", "“we need to go” wow\n— Keir Starmer", null],
  ])("%s", (_name, message, speaker) => {
    expect(claimsIn(message)).toEqual([["we need to go", speaker]]);
  });

  it("for pieces in one line only once", () => {
    expect(claimsIn("“We need,” Starmer said, “to double down now.”\n“Then we all go.”")).toEqual([
      ["We need,", "Starmer"],
      ["to double down now.", "Starmer"],
      ["Then we all go.", null],
    ]);
  });

  it("for a second piece in the line, if nobody else is named for it", () => {
    expect(claimsIn("Starmer: “We need to go” “to double down now”\nwow")).toEqual([
      ["We need to go", "Starmer"],
      ["to double down now", "Starmer"],
    ]);
  });

  it.each([
    ["single guillemets", "‹we need to go›", [["we need to go", null]]],
    ["single guillemets in others", "«we ‹need› to go»", [["we ‹need› to go", null]]],
    ["two words", "“double down”", [["double down", null]]],
    ["two words beside three", "the “deal” and “we all go”", [["we all go", null]]],
  ])("in %s", (_name, message, claims) => {
    expect(claimsIn(message)).toEqual(claims);
  });
});

describe("findClaims() tells whether a message goes on after the marks", () => {
  it.each([
    ["“we must stand firm” against the farmers", true],
    ["“we must stand firm” if they pay", true],
    ["“we must stand firm” on Russia", true],
    ["“we must stand firm” on the war", true],
    ["“we must stand firm” for helping them", true],
    ["“we must stand firm” about not helping them", true],
    ["“we must stand firm” on Monday", false],
    ["“we must stand firm” on the radio", false],
    ["“we must stand firm” on X", false],
    ["“we must stand firm” on 5 May", false],
    ["“we must stand firm” lol", false],
    ["“we must stand firm”", false],
    ["“we must stand firm” said Biden against the farmers", false],
  ])("%s: %s", (message, isTurned) => {
    expect(findClaims(message, NAMES).map(claim => claim.isTurned)).toEqual([isTurned]);
  });
});

describe("findClaims() reads lines without marks", () => {
  it.each([
    // Who said it, in front.
    ["Starmer said that we need to go", [["we need to go", "Starmer"]]],
    ["Starmer said we need to go?", [["we need to go?", "Starmer"]]],
    ["did Starmer say we need to go??", [["we need to go", "Starmer"]]],
    ["then why did Starmer say we need to go", [["we need to go", "Starmer"]]],
    ["so then why did Starmer say we need to go", [["so then why did Starmer say we need to go", null]]],
    ["did Starmer once more say we need to go", [["we need to go", "Starmer"]]],
    ["Starmer was once more then said we go", [["Starmer was once more then said we go", null]]],
    ["who then did ever say we need to go", [["we need to go", null]]],
    ["who then did ever again say we need to go", [["who then did ever again say we need to go", null]]],
    ["they all say we need to go", [["they all say we need to go", null]]],
    ["Starmer said", [["Starmer said", null]]],
    // A label.
    [": we need to go", [["we need to go", null]]],
    [
      "we need to go\nStarmer: we must stay",
      [
        ["we need to go", null],
        ["we must stay", "Starmer"],
      ],
    ],
    // A signature.
    ["we need to go ~ Starmer", [["we need to go", "Starmer"]]],
    ["we need to go -- Starmer", [["we need to go", "Starmer"]]],
    ["we need to go (Starmer)", [["we need to go", "Starmer"]]],
    ["we need - and want - to go - Starmer", [["we need - and want - to go", "Starmer"]]],
    ["we need to go\n#Starmer", [["we need to go", "#Starmer"]]],
    ["we need to go\nwe all do\nso there", [["we need to go\nwe all do\nso there", null]]],
    [
      "we need to go\n— Starmer\n— Biden",
      [
        ["we need to go", "Starmer"],
        ["Biden", null],
      ],
    ],
    // The passive.
    ["we need to go, was said by Starmer", [["we need to go", "Starmer"]]],
    ["we need to go posted by the Starmer", [["we need to go", "Starmer"]]],
    ["we need to go posted by that Starmer", [["we need to go posted by that Starmer", null]]],
  ] as const)("%j", (message, claims) => {
    expect(claimsIn(message)).toEqual(claims);
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

describe("findClaims() of a name that only follows the words", () => {
  it.each([
    [
      "behind a full stop",
      "they said what they wanted. i want it written down. keir starmer",
      [["they said what they wanted. i want it written down", "keir starmer"]],
    ],
    [
      "and a verb",
      "the missiles will speak for themselves, keir starmer said",
      [["the missiles will speak for themselves", "keir starmer"]],
    ],
    [
      "and a verb before it",
      "the missiles will speak for themselves, says putin about the war",
      [["the missiles will speak for themselves", "putin"]],
    ],
    [
      "in brackets with a role",
      "the missiles will speak for themselves (keir starmer, fisherman)",
      [["the missiles will speak for themselves", "keir starmer"]],
    ],
    [
      "a full name",
      "the missiles will speak for themselves keir starmer",
      [["the missiles will speak for themselves", "keir starmer"]],
    ],
    [
      "a surname",
      "the missiles will speak for themselves putin",
      [["the missiles will speak for themselves putin", null]],
    ],
    [
      "behind “with”",
      "they will have to speak with keir starmer",
      [["they will have to speak with keir starmer", null]],
    ],
    ["“i say”", "i couldn't say it without crying today", [["i couldn't say it without crying today", null]]],
    ["a few words", "go home now keir starmer", [["go home now keir starmer", null]]],
  ])("%s", (_, message, claims) => {
    expect(claimsIn(message)).toEqual(claims);
  });
});
