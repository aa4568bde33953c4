import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { confirming, isConfirmedOf } from "../confirming.ts";

const WORDS = "We will mend the bridge before the summer ends";

// All people and places are invented.
const PEOPLE = ["Ada Quill", "Terry Moule", "Ida Brun"];

function libraryOf(speaker: string) {
  const article = [
    "The road between Tarn and Port Lund is closed, and three boats sank. The strike over the tolls is in its second week. The government pays for the road.",
    `${speaker}, the harbourmaster at Holm, has no plans to close any of the four yards, which employ 90 people.`,
    `“${WORDS},” ${speaker} told the Courier at the Heron hotel. A drunk pilot was arrested in Skarby on Sunday.`,
    `${speaker} denied that the board was offered money to keep quiet about the rotten beams.`,
  ].join("\n");
  const origin = { kind: "host", file: "a" } as const;
  return buildLibrary([articleOfLines(article, { origin, title: "Beams row at the bridge" })]);
}

async function areConfirmed(message: string): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const name of PEOPLE) {
    const { checks } = await checkMessage(
      libraryOf(name),
      message.replace("NAME", name).replace("WORDS", `“${WORDS}”`),
    );
    found.push(checks.some(({ check }) => isConfirmed(check)));
  }
  return found;
}

describe("checkMessage() doesn't confirm words about a topic that the article has", () => {
  it.each([
    ["only as denied", "NAME on closing four yards: WORDS"],
    ["only as denied", "NAME on closing the yards: WORDS"],
    ["only as denied", "WORDS, NAME said about closing the yards"],
    ["only as denied", "NAME on the money the board was offered to keep quiet: WORDS"],
    ["but no question about it", "Asked about the rotten beams, NAME said WORDS"],
    ["but no question about it", "WORDS, NAME said when asked about the yards"],
    ["but no question about it", "Pressed on the tolls, NAME said WORDS"],
    ["only as denied", "Asked about money offered to the board, NAME said WORDS"],
    ["only in pieces", "NAME on the closed yards: WORDS"],
    ["only in pieces", "NAME on the boats of the yards: WORDS"],
    ["only in pieces", "NAME about the boats of the pilot: WORDS"],
    ["only in pieces", "WORDS – NAME on the arrested harbourmaster"],
  ])("%s: %s", async (_kind, message) => {
    expect(await areConfirmed(message)).toEqual([false, false, false]);
  });

  it.each([
    "NAME on the bridge: WORDS",
    "NAME on the beams row: WORDS",
    "NAME on the rotten beams: WORDS",
    "NAME on the yards: WORDS",
    "NAME on the govt road: WORDS",
    "NAME on the four yards: WORDS",
    "NAME about the closed road: WORDS",
    "NAME on the toll strike: WORDS",
    "WORDS, NAME said about the yards",
  ])("but about one that it has: %s", async message => {
    expect(await areConfirmed(message)).toEqual([true, true, true]);
  });
});

describe("checkMessage() doesn't confirm words with a remark that the article makes of somebody else", () => {
  it.each([
    "Arrested: NAME said WORDS",
    "ARRESTED – NAME: WORDS",
    "Arrested! NAME: WORDS",
    "Arrested. WORDS – NAME",
    "NAME: WORDS. Arrested.",
    "NAME: WORDS. She is drunk.",
    "Drunk and arrested: WORDS said NAME",
    "NAME: WORDS\nArrested in Skarby",
    "Drunk!\nNAME: WORDS",
  ])("%s", async message => {
    expect(await areConfirmed(message)).toEqual([false, false, false]);
  });

  it.each([
    "Rotten beams: NAME said WORDS",
    "Tolls: NAME said WORDS",
    "Strike over tolls. WORDS – NAME",
    "NAME: WORDS. The road is closed.",
    "NAME, harbourmaster at Holm: WORDS",
  ])("but with one that is true: %s", async message => {
    expect(await areConfirmed(message)).toEqual([true, true, true]);
  });
});

describe("checkMessage() doesn't confirm words at a place where the article has nobody", () => {
  it.each([
    "NAME in Port Lund: WORDS",
    "In Port Lund, NAME said WORDS",
    "WORDS, NAME said in Lund",
    "NAME in Tarn: WORDS",
    "NAME in Skarby: WORDS",
    // She is from there, but speaks at the Heron.
    "NAME in Holm: WORDS",
    "In Holm, NAME said WORDS",
  ])("%s", async message => {
    expect(await areConfirmed(message)).toEqual([false, false, false]);
  });

  it.each(["NAME at the Heron: WORDS", "WORDS, NAME said at the Heron hotel"])(
    "but where it has the speaker: %s",
    async message => {
      expect(await areConfirmed(message)).toEqual([true, true, true]);
    },
  );
});

/** Whether each person's words are confirmed with a topic, under an article with a title and a sentence in front of them. */
async function areConfirmedUnder(title: string, sentence: string, message: string): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const name of PEOPLE) {
    const lines = [sentence.replace("NAME", name), `“${WORDS},” ${name} said.`, "Rain fell."];
    const origin = { kind: "host", file: "a" } as const;
    const library = buildLibrary([articleOfLines(lines.join("\n"), { origin, title })]);
    const { checks } = await checkMessage(
      library,
      message.replace("NAME", name).replace("WORDS", `“${WORDS}”`),
    );
    found.push(checks.some(({ check }) => isConfirmed(check)));
  }
  return found;
}

describe("checkMessage() doesn't confirm words about what the article denies", () => {
  it.each([
    ["Harbourmaster denies closing yards", "The four yards are busy.", "closing four yards"],
    ["Harbourmaster denies closing yards", "The four yards are busy.", "closing the yards"],
    ["No merger, says the board", "The board met on Monday.", "the merger of the board"],
    ["Board won't sell its mill", "The mill is old.", "plans to sell the mill"],
    ["Rain", "NAME has no plans to close any of the four yards.", "plans to close four yards"],
    ["Rain", "NAME has no plans to close any of the four yards.", "closing"],
    ["Rain", "NAME has no plans to close any of the four yards.", "the closing of the yards"],
    ["Rain", "NAME denied reports of a plan to sell the mill.", "a plan to sell the mill"],
    ["Rain", "NAME refused to resign.", "her resignation"],
    ["Rain", "NAME said nobody resigned.", "the resignation"],
    ["Rain", "NAME said there would be no merger with Lund.", "the merger"],
    ["Rain", "NAME said the mill will not be sold.", "selling the mill"],
    ["Rain", "The mill has never been flooded, NAME said.", "the flooded mill"],
    ["Rain", "The board never funded the school.", "funding the school"],
    ["Rain", "NAME ruled out closing the four yards.", "closing four yards"],
    ["Rain", "NAME has dropped plans to close the yards.", "plans to close the yards"],
    ["Rain", "NAME said plans to close the yards were false.", "plans to close the yards"],
    ["Rain", "NAME denied taking a bribe.", "the bribe"],
    ["Rain", "NAME was not part of the fraud.", "the mill and her fraud"],
  ])("%s. %s – on %s", async (title, sentence, topic) => {
    for (const message of [`NAME on ${topic}: WORDS`, `WORDS, NAME said about ${topic}`])
      expect(await areConfirmedUnder(title, sentence, message), message).toEqual([false, false, false]);
  });

  it.each([
    ["There is not enough funding for schools.", "funding"],
    ["There is not enough funding for schools.", "school funding"],
    ["Nobody foresaw the flooding.", "the flooding"],
    ["The wedding did not please the pilots.", "the wedding"],
    ["There is no money for housing.", "housing"],
    ["The building is not old.", "the building"],
    ["Not all ferries sail on Sunday.", "the ferries"],
    ["The children have no school.", "children"],
    ["The women have no school.", "the women"],
    ["NAME has no plans to close any of the four yards.", "the yards"],
    ["The board hasn't met since the speed limit was set.", "the speed limit"],
    ["NAME rejected the deal.", "the deal"],
    ["Nobody was hurt in the shooting.", "the shooting"],
    ["The murder was never solved.", "the murder"],
    ["The fraud trial has not started.", "the fraud trial"],
  ])("but about a thing that is only in a sentence with “not”: %s – on %s", async (sentence, topic) => {
    for (const message of [`NAME on ${topic}: WORDS`, `WORDS, NAME said about ${topic}`])
      expect(await areConfirmedUnder("Rain", sentence, message), message).toEqual([true, true, true]);
  });

  it("nor when asked about it", async () => {
    const sentence = "There is not enough funding for schools.";
    const message = "Asked about school funding, NAME said: WORDS";
    expect(await areConfirmedUnder("Rain", sentence, message)).toEqual([true, true, true]);
  });
});

describe("checkMessage() takes each of several topics for itself", () => {
  const ARTICLE =
    "NAME runs the ferries. The mill is old. The tolls rose, and the strike goes on. A road was closed.";

  it.each([
    "NAME on the ferries and the mill: WORDS",
    "NAME on the ferries, the mill and the tolls: WORDS",
    "Asked about the strike and the ferries, NAME said WORDS",
    "NAME on ferries and tolls: WORDS",
    "WORDS, NAME said about the mill and the strike",
    "NAME on the old mill and the ferries: WORDS",
  ])("%s", async message => {
    expect(await areConfirmedUnder("Rain", ARTICLE, message)).toEqual([true, true, true]);
  });

  it.each([
    "NAME on the ferries and the dam: WORDS",
    "NAME on the old ferries and the tolls: WORDS",
    "NAME on closing the road and the mill: WORDS",
    "NAME on strikes at mills and ferries: WORDS",
    "NAME on the ferries, closed on Sunday: WORDS",
    "NAME on the ferries and the closed mill: WORDS",
    "NAME on the old and closed mill: WORDS",
  ])("but what is told of one together: %s", async message => {
    expect(await areConfirmedUnder("Rain", ARTICLE, message)).toEqual([false, false, false]);
  });
});

describe("checkMessage() takes a possessive in a topic for that of whoever is named in it before", () => {
  const ARTICLE = "Bo Lind's drivers began their strike at the harbour. Lind's arrest was announced.";

  it.each(["NAME on the drivers and their strike: WORDS", "WORDS, NAME said about Lind and his arrest"])(
    "%s",
    async message => {
      expect(await areConfirmedUnder("Rain", ARTICLE, message)).toEqual([true, true, true]);
    },
  );

  it.each([
    "NAME on their strike: WORDS",
    "NAME on her arrest: WORDS",
    "NAME on the strike and her arrest: WORDS",
  ])("but for the speaker's without one: %s", async message => {
    expect(await areConfirmedUnder("Rain", ARTICLE, message)).toEqual([false, false, false]);
  });
});

describe("checkMessage() takes a fixed phrase for no topic", () => {
  it.each([
    "About time! WORDS – NAME",
    "About time too. WORDS – NAME",
    "On record: WORDS – NAME",
    "On the record, NAME: WORDS",
    "NAME on the record: WORDS",
    "It's about time lol. NAME: WORDS",
    "So on point. WORDS – NAME",
  ])("%s", async message => {
    expect(await areConfirmedUnder("Rain", "The mill is old.", message)).toEqual([true, true, true]);
  });

  it.each([
    "About the strike! WORDS – NAME",
    "On closing four yards: WORDS – NAME",
    "On the record strike: WORDS – NAME",
    "About time for a strike! WORDS – NAME",
    "NAME on\nclosing: WORDS",
    "NAME on. Closing. WORDS",
  ])("but for one what only begins alike: %s", async message => {
    expect(await areConfirmedUnder("Rain", "The mill is old.", message)).toEqual([false, false, false]);
  });
});

describe("checkMessage() on words about a film, a ship or a place by its name", () => {
  const NAMES = ["Wet Season", "The Salt Road", "Skarby"];
  const messages = (topic: string) => [
    `Ada Quill said of ${topic}: WORDS`,
    `WORDS, Ada Quill said about ${topic}`,
    `Ada Quill on ${topic}: WORDS`,
    `Speaking of ${topic}, Ada Quill said WORDS`,
  ];
  const confirmedWith = async (article: (topic: string) => string) => {
    const found: string[] = [];
    for (const topic of NAMES)
      for (const message of messages(topic))
        if (await isConfirmedOf(`It rained.\n${article(topic)}\nIt was late.`, message)) found.push(message);
    return found;
  };

  it.each([
    ["named behind the words", (topic: string) => `WORDS, Ada Quill said.\nThey will see ${topic} next.`],
    ["named nowhere", () => "WORDS, Ada Quill said."],
  ])("not if it is %s", async (_, article) => {
    expect(await confirmedWith(article)).toEqual([]);
  });

  it.each([
    ["with the words", (topic: string) => `WORDS, Ada Quill said of ${topic}.`],
    ["before them", (topic: string) => `They had all been to ${topic} in May.\nWORDS, Ada Quill said.`],
    ["in the same paragraph", (topic: string) => `WORDS, Ada Quill said. They all liked ${topic}.`],
  ])("if it is named %s", async (_, article) => {
    expect(await confirmedWith(article)).toHaveLength(NAMES.length * messages("").length);
  });
});

describe("checkMessage() takes for a topic nothing of what else is said near the words", () => {
  const said = "Bo Lind said the firm had closed its pension scheme.";

  it.each([
    [`${said}\n“WORDS,” NAME said.`, "NAME on the pension scheme: WORDS"],
    [
      "“WORDS,” NAME said.\nAsked whether the relief ship could be sent, NAME said no.",
      "NAME on the relief ship: WORDS",
    ],
    [`“WORDS,” NAME said.\n${said}`, "WORDS, NAME said about the pension scheme"],
  ])("%s / %s", async (article, message) => {
    for (const name of PEOPLE) {
      const fill = (text: string) => text.replaceAll("NAME", name).replaceAll("“WORDS,”", `“${WORDS},”`);
      const typed = fill(message).replace("WORDS", `“${WORDS}”`);
      expect(await confirming(fill(article), typed), typed).toEqual([]);
    }
  });

  it.each([
    [
      "NAME said the firm had closed its pension scheme. “WORDS,” NAME said.",
      "NAME on the pension scheme: WORDS",
    ],
    ["The pension scheme is closed.\n“WORDS,” NAME said.", "NAME on the pension scheme: WORDS"],
    ["“WORDS,” NAME said.\nThe pension scheme is closed.", "WORDS, NAME said about the pension scheme"],
    [
      "NAME told the council of the pension scheme.\nIt rained.\n“WORDS,” NAME said.",
      "NAME on the pension scheme: WORDS",
    ],
  ])("but what the speaker or nobody says: %s / %s", async (article, message) => {
    for (const name of PEOPLE) {
      const fill = (text: string) => text.replaceAll("NAME", name).replaceAll("“WORDS,”", `“${WORDS},”`);
      const typed = fill(message).replace("WORDS", `“${WORDS}”`);
      expect(await confirming(fill(article), typed), typed).toHaveLength(1);
    }
  });
});
