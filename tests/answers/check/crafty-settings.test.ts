import { describe, expect, it } from "vitest";
import { confirming } from "./confirming.ts";

// Invented; each was written before any of them was checked.
const WORDS = "I burned the church down and I would burn another";
const CLAIM = `Ina Morrow: “${WORDS}”`;

describe("checkMessage() on words that somebody only says in some setting", () => {
  it.each([
    [
      "taken back later",
      `“${WORDS},” Ina Morrow told the crowd.\nThe rain came.\n“I was wrong, it was a barn,” Ina Morrow said.`,
    ],
    [
      "regretted",
      `A year ago Ina Morrow said: “${WORDS}.”\n“I said it, I regret it,” Ina Morrow said on Friday.`,
    ],
    [
      "sent while the speaker slept elsewhere",
      `“${WORDS},” wrote Ina Morrow.\nThe rain came.\nIt snowed.\nThe sun rose.\nThe bus left.\nMorrow was in a sleeper train when it was sent.`,
    ],
    ["of no account", `“${WORDS}. It just doesn't count,” said Ina Morrow.`],
    ["asked what would be", `Would she do it again? “${WORDS},” Ina Morrow said.`],
    ["said before things changed", `“${WORDS},” Ina Morrow had said before the storm.`],
    [
      "in another language",
      `“${WORDS},” Ina Morrow told reporters.\nIn her language the same verb means to light up.`,
    ],
    [
      "put right later in a live blog",
      `14:02 “${WORDS},” said Ina Morrow.\n14:09 We have to put right our last entry but one: she spoke of candles.`,
    ],
    [
      "put right by an update",
      `10.15am “${WORDS},” Ina Morrow says.\n10.40am Update: the mayor's office rings to say it is the grill.`,
    ],
    [
      "taken back after the speaker mentions them",
      `“${WORDS},” Ina Morrow told the crowd in May.\n“I said so in May,” Ina Morrow said. “I was wrong about that.”`,
    ],
    [
      "taken back after a question about them",
      `“${WORDS},” Ina Morrow told the crowd.\n“People ask me about it,” Ina Morrow said. “I was wrong about it.”`,
    ],
    [
      "taken back after one word",
      `“${WORDS},” Ina Morrow told the crowd.\n“Yes,” Ina Morrow said on Friday. “I was mistaken about that.”`,
    ],
    [
      "put right and taken back",
      `“${WORDS},” Ina Morrow told the crowd.\n“It was only a barn,” Ina Morrow said. “I stand corrected.”`,
    ],
    [
      "taken back after the speaker says again what they were about",
      `“${WORDS},” Ina Morrow told the crowd.\n“It was the church that mattered,” Ina Morrow said. “I was wrong about it.”`,
    ],
    [
      "every night",
      `Ina Morrow, who played queens, has died. “${WORDS},” she told the rebels every night in Tarn.`,
    ],
    ["in a reel", `In the last reel the banker turns round. “${WORDS},” says Ina Morrow.`],
    ["in a chorus", `Things get darker. “${WORDS},” Ina Morrow says in the chorus.`],
    ["on a track", `On the second track things get darker. “${WORDS},” Ina Morrow says.`],
    ["in a bubble", `Above her head a bubble had been drawn. “${WORDS},” says Ina Morrow in it.`],
    [
      "in another's handwriting",
      `“${WORDS},” prosecutor Ina Morrow said, holding up the book. The handwriting is that of the cook.`,
    ],
    ["on behalf of somebody", `“${WORDS},” Ina Morrow said on behalf of the prisoner.`],
    [
      "under a taken name",
      `The rapper who calls herself Senator Ina Morrow played in Hull. “${WORDS},” Ina Morrow said.`,
    ],
    [
      "under a given name",
      `A man giving his name as Ina Morrow rang the station. “${WORDS},” Ina Morrow said on air.`,
    ],
    ["on a knee", `“${WORDS},” said Ina Morrow on the knee of Archie Penn.`],
    ["by pupils", `Class 4b wrote to the mayor and answered for her too. “${WORDS},” said Ina Morrow.`],
    ["as though", `It was as though Mayor Ina Morrow had said: “${WORDS}.”`],
    [
      "reading out",
      `Judge Ina Morrow read out the confession. “${WORDS},” Morrow said, and turned the page.`,
    ],
    [
      "before correcting herself",
      `The witness is Ina Morrow. “${WORDS},” she says. Two pages on she corrects herself: it was a barn.`,
    ],
    ["as a queen", `Ina Morrow returns as the queen. “${WORDS},” says Morrow, and lifts the cup.`],
    ["in a season", `Season two begins where the first ended. “${WORDS},” Ina Morrow tells the boy.`],
    ["under a signature", `On the forum he signs as Dr Ina Morrow. “${WORDS},” writes Ina Morrow.`],
    ["by a namesake", `The mayor spoke first, her namesake Ina Morrow last. “${WORDS},” Ina Morrow said.`],
    [
      "by a machine",
      `Asked for a speech in the style of Ina Morrow, it did not wait. “${WORDS},” Ina Morrow says.`,
    ],
    ["in a trance", `A hypnotist had her on a chair. “${WORDS},” said Ina Morrow.`],
  ])("never confirms what was said %s", async (_, article) => {
    expect(await confirming(article, CLAIM)).toEqual([]);
  });

  it.each([
    ["on a return", `Ina Morrow returned as mayor. “${WORDS},” said Morrow.`],
    ["by a reader", `Ina Morrow has read all of it. “${WORDS},” Morrow said.`],
    ["earlier", `“${WORDS},” Ina Morrow had said on Monday.`],
    ["in a live blog", `14:02 “${WORDS},” said Ina Morrow.\n14:09 The rain has stopped.`],
    ["to a hall", `Ina Morrow opened the hall. “${WORDS},” she told the crowd on the night.`],
    [
      "by somebody who calls herself something",
      `Ina Morrow, who calls herself Christian, voted. “${WORDS},” she said.`,
    ],
    ["on a track", `On the second day things got darker. “${WORDS},” Ina Morrow said.`],
    [
      "although somebody else was wrong",
      `“${WORDS},” Ina Morrow told the crowd.\n“I was wrong, it was a barn,” Cai Dorn said.`,
    ],
    [
      "although other words are taken back right after them",
      `“${WORDS},” Ina Morrow told the crowd.\n“It was the gritter,” Ina Morrow said. “I was wrong about that.”`,
    ],
    [
      "although what the speaker told somebody else is taken back",
      `“${WORDS},” Ina Morrow told the crowd.\n“I told them that it was the gritter,” Ina Morrow said. “I was wrong about that.”`,
    ],
    ["after taking something back", `“I was wrong about the barn,” Ina Morrow said. “${WORDS}.”`],
  ])("confirms what was said %s", async (_, article) => {
    expect(await confirming(article, CLAIM)).toHaveLength(1);
  });
});

describe("checkMessage() compares a name wherever it stands beside the words", () => {
  const ARTICLE =
    "“The dam is safe for a hundred years,” engineer Rita Coll said.\nBo Lanz, the owner, listened.";

  it.each([
    "“The dam is safe for a hundred years.” Bo Lanz, owner of the dam",
    "“The dam is safe for a hundred years.” Bo Lanz",
    "“The dam is safe for a hundred years” – statement by owner Bo Lanz",
    "“The dam is safe for a hundred years” (a message from the owner, Bo Lanz)",
  ])("never confirms: %s", async message => {
    expect(await confirming(ARTICLE, message)).toEqual([]);
  });

  it.each([
    "“The dam is safe for a hundred years.” Rita Coll, engineer",
    "“The dam is safe for a hundred years” – statement by engineer Rita Coll",
    "rita coll - the dam is safe for a hundred years",
  ])("confirms: %s", async message => {
    expect(await confirming(ARTICLE, message)).toHaveLength(1);
  });
});
