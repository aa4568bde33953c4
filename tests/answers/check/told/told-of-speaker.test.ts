import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

const WORDS = "We will mend the bridge before the summer ends";

// All people and places are invented.
const PEOPLE = ["Ada Quill", "Terry Moule", "Ida Brun"];

function libraryOf(speaker: string) {
  const article = [
    `${speaker}, the thoughtful and admired deputy head of the bridge board in Tarn, met the union on Monday at the quay.`,
    "A drunk pilot was arrested outside the station in Lund after the match. He is sick.",
    `“${WORDS},” ${speaker} told the Courier over tea at the mill. It rained in Tarn.`,
    `Bo Crane, the disgraced former mayor, was under arrest. “${speaker} is a crook and a liar,” he boasted.`,
    "The council sacked its tired chairman after her trial.",
  ].join("\n");
  const origin = { kind: "host", file: "a" } as const;
  return buildLibrary([articleOfLines(article, { origin, title: "Drunk chairman row after the regatta" })]);
}

async function areConfirmed(message: string): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const name of PEOPLE) {
    const surname = name.split(" ").at(-1) ?? "";
    const typed = message.replace("NAME", name).replace("SURNAME", surname);
    const { checks } = await checkMessage(libraryOf(name), typed.replace("WORDS", `“${WORDS}”`));
    found.push(checks.some(({ check }) => isConfirmed(check)));
  }
  return found;
}

describe("checkMessage() doesn't confirm what the article says of somebody else as said of the speaker", () => {
  it.each([
    "Outside the station, NAME said WORDS",
    "WORDS, NAME said outside the station",
    "NAME, outside the station: WORDS",
    "In Lund, NAME said WORDS",
    "NAME in Lund: WORDS",
    // She was there for something else.
    "At the quay NAME said WORDS",
    "NAME told the union WORDS",
    "NAME told the bridge board: WORDS",
    "NAME, who is under arrest, said WORDS",
    "NAME, under arrest: WORDS",
    "WORDS (NAME, under arrest)",
    "NAME after her trial: WORDS",
    "NAME, after her arrest: WORDS",
    "Sacked chairman NAME: WORDS",
    "Sacked deputy head NAME: WORDS",
    "The sacked NAME said WORDS",
    "Sacked NAME: WORDS",
    "drunk NAME said WORDS",
    "Drunk NAME: WORDS",
    "A drunk NAME said WORDS",
    "WORDS – drunk NAME",
    "Crook NAME: WORDS",
    "the crook NAME said WORDS",
    "Liar NAME: WORDS",
    "WORDS said the disgraced NAME",
    "Disgraced former mayor NAME: WORDS",
    "Disgraced NAME: WORDS",
    "Tired NAME: WORDS",
    "NAME, tired and drunk, said WORDS",
    "sick NAME: WORDS",
    "NAME boasted: WORDS",
    "a so-called deputy head, NAME, said WORDS",
    'the "deputy head" NAME says WORDS',
    'NAME, "head" of the board: WORDS',
    "NAME, who boasted at the station, said WORDS",
  ])("%s", async message => {
    expect(await areConfirmed(message)).toEqual([false, false, false]);
  });

  it.each([
    "NAME said in Tarn: WORDS",
    "In Tarn, NAME said WORDS",
    "At the mill, NAME said WORDS",
    "NAME over tea: WORDS",
    "NAME, thoughtful deputy head: WORDS",
    "NAME, admired: WORDS",
    "the thoughtful NAME said WORDS",
    "Thoughtful NAME: WORDS",
    "Deputy head NAME: WORDS",
    "NAME, deputy head of the bridge board: WORDS",
    "NAME told the Courier WORDS",
    "NAME after the regatta: WORDS",
    "At the mill NAME said WORDS",
  ])("but confirms what it says of the speaker: %s", async message => {
    expect(await areConfirmed(message)).toEqual([true, true, true]);
  });
});

describe("checkMessage() doesn't take for the speaker's what a sentence says of any other name", () => {
  it.each([
    "Xi Jinping was arrested in Lund for fraud.",
    "Cy Hale was arrested in Lund for fraud.",
    "Lund United was arrested in Lund for fraud.",
    "Qorvath was arrested in Lund for fraud.",
  ])("%s", async sentence => {
    for (const message of [
      "NAME, arrested in Lund: WORDS",
      "Arrested NAME: WORDS",
      "After her arrest, NAME: WORDS",
    ]) {
      const origin = { kind: "host", file: "a" } as const;
      const article = `Rain fell.\n${sentence}\n“${WORDS},” Ada Quill said.`;
      const library = buildLibrary([articleOfLines(article, { origin, title: "Rain" })]);
      const typed = message.replace("NAME", "Ada Quill").replace("WORDS", `“${WORDS}”`);
      const { checks } = await checkMessage(library, typed);
      expect(
        checks.map(({ check }) => isConfirmed(check)),
        message,
      ).toEqual([false]);
    }
  });
});

describe("checkMessage() doesn't confirm the opposite of what the article says of the speaker", () => {
  const ARTICLE = [
    "NAME, who voted against the tunnel, owns a mill.",
    `“${WORDS},” NAME said before the meeting in Tarn.`,
    "Rain fell.",
  ].join("\n");

  it.each([
    ["NAME, who voted for the tunnel: WORDS", false],
    ["NAME, who voted against the tunnel: WORDS", true],
    ["After the meeting NAME said WORDS", false],
    ["Before the meeting NAME said WORDS", true],
    ["NAME after the Tarn meeting: WORDS", false],
  ])("%s: %s", async (message, expected) => {
    for (const name of PEOPLE) {
      const origin = { kind: "host", file: "a" } as const;
      const library = buildLibrary([
        articleOfLines(ARTICLE.replaceAll("NAME", name), {
          origin,
          title: "Vote on the tunnel after a meeting",
        }),
      ]);
      const typed = message.replace("NAME", name).replace("WORDS", `“${WORDS}”`);
      const { checks } = await checkMessage(library, typed);
      expect(
        checks.map(({ check }) => isConfirmed(check)),
        name,
      ).toEqual([expected]);
    }
  });
});

describe("checkMessage() takes when, where and on what question words were said from what is told with them", () => {
  const confirmed = async (paragraphs: readonly string[], message: string) => {
    const origin = { kind: "host", file: "a" } as const;
    const text = paragraphs.join("\n").replaceAll("WORDS", `“${WORDS}”`);
    const library = buildLibrary([articleOfLines(text, { origin, title: "The bridge", date: "2026-03-12" })]);
    const { checks } = await checkMessage(library, message.replace("WORDS", `“${WORDS}”`));
    return checks.some(({ check }) => isConfirmed(check));
  };

  it.each([
    [
      [
        "Ada Quill told the Tarn board last week that the bridge is old.",
        "WORDS Ada Quill said in an interview.",
      ],
    ],
    [["WORDS Ada Quill told Tarn FM.", "A spokesman for the Tarn board and its chair said no."]],
    [["The Tarn board met Ada Quill.", "In a statement, Ada Quill said: WORDS"]],
  ])("not to whom she speaks elsewhere: %j", async paragraphs => {
    expect(await confirmed(paragraphs, "Ada Quill told the Tarn board: WORDS")).toBe(false);
    expect(await confirmed(paragraphs, "Ada Quill: WORDS")).toBe(true);
  });

  it("not what she says further below", async () => {
    const paragraphs = [
      "PC Ada Quill, the first to arrive, said the gate was open. WORDS she said.",
      "Under cross-examination, she agreed that nobody had looked. Asked about the sluice, she laughed.",
    ];
    expect(await confirmed(paragraphs, "Under cross-examination, PC Ada Quill said: WORDS")).toBe(false);
    expect(await confirmed(paragraphs, "Asked about the sluice, PC Ada Quill said: WORDS")).toBe(false);
    expect(await confirmed(paragraphs, "PC Ada Quill: WORDS")).toBe(true);
  });

  it("but what stands in front, where nothing is told with the words", async () => {
    const paragraphs = ["Ada Quill was speaking after the vote on Tuesday in Tarn.", "WORDS Ada Quill said."];
    for (const told of [
      "After the vote, Ada Quill said WORDS",
      "Ada Quill on Tuesday: WORDS",
      "Ada Quill in Tarn: WORDS",
    ])
      expect(await confirmed(paragraphs, told), told).toBe(true);
  });

  it.each(["told reporters", "told the press", "said"])(
    "and where she %s it, which tells nothing",
    async verb => {
      const paragraphs = [
        "Speaking in Tarn on Tuesday after the vote, Ada Quill promised help. She was asked about the strike.",
        `WORDS Ada Quill ${verb}.`,
      ];
      for (const told of [
        "In Tarn, Ada Quill said WORDS",
        "On Tuesday Ada Quill said WORDS",
        "After the vote, Ada Quill said WORDS",
        "Asked about the strike, Ada Quill said WORDS",
      ])
        expect(await confirmed(paragraphs, told), told).toBe(true);
    },
  );

  it.each(["According to Holm mayor Ada Quill, WORDS", "According to the Holm mayor, Ada Quill, WORDS"])(
    "%s has no listener",
    async message => {
      const paragraphs = ["Holm mayor Ada Quill spoke in the evening.", "WORDS she said."];
      expect(await confirmed(paragraphs, message)).toBe(true);
    },
  );

  it("and what somebody is or has anywhere it says so of them", async () => {
    const paragraphs = [
      "Ada Quill, who has worked at the mill in Tarn for six years, was there.",
      "WORDS Ada Quill told the Courier.",
    ];
    expect(
      await confirmed(paragraphs, "WORDS Ada Quill, who has worked at the mill in Tarn for six years"),
    ).toBe(true);
    expect(await confirmed(paragraphs, "Ada Quill, at the mill in Tarn: WORDS")).toBe(false);
  });

  it.each(["KC", "MP", "MBE", "QC"])(
    "not what is said of others with the same letters: %s",
    async letters => {
      const paragraphs = [
        `Asked by Rupert Crane ${letters}, defending, about it, he smiled.`,
        `Opening the case, Ada Quill ${letters}, prosecuting, said: WORDS`,
      ];
      expect(await confirmed(paragraphs, `Ada Quill ${letters}, defending: WORDS`)).toBe(false);
      expect(await confirmed(paragraphs, `Ada Quill ${letters}, prosecuting: WORDS`)).toBe(true);
    },
  );

  it.each([
    ["Ada Quill, who had voted for the rise, said: WORDS", "for", "against"],
    ["Ada Quill, who voted against the rise, said: WORDS", "against", "for"],
  ])("not the other side of a vote: %s", async (paragraph, own, other) => {
    expect(await confirmed([paragraph], `Ada Quill, who voted ${own}: WORDS`)).toBe(true);
    expect(await confirmed([paragraph], `Ada Quill, who voted ${other}: WORDS`)).toBe(false);
  });
});

/** Whether a message is confirmed about paragraphs with the words in them. */
async function isConfirmedOf(paragraphs: readonly string[], message: string): Promise<boolean> {
  const origin = { kind: "host", file: "a" } as const;
  const text = paragraphs.join("\n").replaceAll("WORDS", `“${WORDS}”`);
  const library = buildLibrary([articleOfLines(text, { origin, title: "Tarn", date: "2026-03-12" })]);
  const { checks } = await checkMessage(library, message.replace("WORDS", `“${WORDS}”`));
  return checks.some(({ check }) => isConfirmed(check));
}

describe("checkMessage() takes a label for what the words are about", () => {
  const LABELS = [
    "THING: WORDS – NAME",
    "THING latest: WORDS said NAME",
    "WORDS – NAME\nThe THING!",
    "THING. NAME: WORDS",
  ];

  it.each(["Bridge", "bridge", "BRIDGE"])("that they have: %s", async thing => {
    for (const name of PEOPLE)
      for (const label of LABELS) {
        const message = label.replace("THING", thing).replace("NAME", name);
        expect(await isConfirmedOf(["Rain fell.", `WORDS ${name} said.`], message), message).toBe(true);
      }
  });

  it.each(["Bribe", "Dam", "Mend", "Fraud"])("but not another one: %s", async thing => {
    for (const name of PEOPLE)
      for (const label of LABELS) {
        const message = label.replace("THING", thing).replace("NAME", name);
        expect(await isConfirmedOf(["Rain fell.", `WORDS ${name} said.`], message), message).toBe(false);
      }
  });
});

describe("checkMessage() takes the side that the words' own sentence has", () => {
  it.each([
    ["before", "after"],
    ["after", "before"],
  ])("arrived %s, said %s", async (elsewhere, own) => {
    for (const name of PEOPLE) {
      const paragraphs = [`${name} arrived ${elsewhere} the meeting. WORDS ${name} said ${own} the meeting.`];
      const say = (way: string) => `${name} ${way} the meeting: WORDS`;
      expect(await isConfirmedOf(paragraphs, say(own)), say(own)).toBe(true);
    }
  });
});

describe("checkMessage() doesn't take another side for a vote than the article tells of", () => {
  it.each([
    [
      "WORDS NAME said after the vote for the tunnel. She voted against the tunnel.",
      "NAME, who voted for the tunnel: WORDS",
    ],
    [
      "WORDS NAME said of the case for the tunnel. She spoke against the tunnel.",
      "NAME for the tunnel: WORDS",
    ],
  ])("%s", async (paragraph, message) => {
    for (const name of PEOPLE)
      expect(await isConfirmedOf([paragraph.replace("NAME", name)], message.replace("NAME", name))).toBe(
        false,
      );
  });
});

describe("checkMessage() takes a sentence for the speaker's that opens with how she was", () => {
  it.each([
    "Undeterred, she",
    "Clutching a flag, she",
    "Unsurprisingly, she",
    "Crucially, she",
    "Flanked by flags, she",
    "Seated, she",
    "Dressed in blue, she",
    "Smiling, she",
    "Barefoot, she",
  ])("%s", async opening => {
    for (const name of PEOPLE) {
      const paragraphs = [`${opening} stood at the mill gate.`, `WORDS ${name} said.`];
      for (const message of ["At the mill gate, NAME said WORDS", "NAME at the mill gate: WORDS"])
        expect(await isConfirmedOf(paragraphs, message.replace("NAME", name)), message).toBe(true);
    }
  });

  it.each([
    "Qorvath, she said, was arrested.",
    "Harding was arrested, she said.",
    "Harding, she was told, is arrested.",
    "Qorvathing was arrested, she heard.",
    "Kelly, arrested at the gate, was there, she said.",
    "Harding of Lund was arrested, she knew.",
  ])("but not one that opens with somebody's name: %s", async sentence => {
    for (const name of PEOPLE)
      for (const message of ["Arrested NAME: WORDS", "Arrested: NAME said WORDS", "NAME, arrested: WORDS"])
        expect(
          await isConfirmedOf(["Rain.", sentence, `WORDS ${name} said.`], message.replace("NAME", name)),
          message,
        ).toBe(false);
  });
});

describe("checkMessage() takes a place that the speaker visits for where she is", () => {
  it.each(["visited Lund", "reached Lund on Monday", "toured Lund", "often visits Lund"])(
    "%s",
    async visit => {
      for (const name of PEOPLE) {
        const paragraphs = [`${name} ${visit}. WORDS she said.`];
        expect(await isConfirmedOf(paragraphs, `${name} in Lund: WORDS`)).toBe(true);
        expect(await isConfirmedOf(paragraphs, `${name} in Skarby: WORDS`)).toBe(false);
      }
    },
  );

  it.each([
    "praised Lund",
    "sued Lund",
    "beat Lund",
    "never visited Lund",
    "hasn't once reached Lund",
    "will visit Lund",
  ])("but not one that she %s", async visit => {
    for (const name of PEOPLE)
      expect(await isConfirmedOf([`${name} ${visit}. WORDS she said.`], `${name} in Lund: WORDS`)).toBe(
        false,
      );
  });
});
