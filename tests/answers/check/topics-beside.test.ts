import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";

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
    ["only in pieces", "NAME about the pilot and the boats: WORDS"],
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
