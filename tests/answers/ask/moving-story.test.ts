import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answers/ask/ask.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { sliceOf } from "../../../src/text/span.ts";

const article = (id: string, date: string, title: string, paragraphs: readonly string[]) =>
  articleOfParagraphs(paragraphs, { origin: { kind: "host", file: id }, id, title, date });

/** Invented: a library of a few articles on one running story, as a new server has them. */
const ARTICLES = [
  article("pool-shut", "2025-03-03", "Carrow swimming pool shut after roof leak", [
    "Carrow swimming pool was shut on Sunday after water came through its roof.",
    "About 900 people a day use the pool, which was built in 1974.",
    "Council leader Petra Halloran said: “We expect the pool to reopen on 14 April.”",
    "Dr Ismail Quade, who looks after the council's buildings, said that the roof beams had rusted.",
  ]),
  article("pool-bill", "2025-03-12", "Repair bill for Carrow pool doubles", [
    "The repair bill for the pool has risen to £640,000, twice the first estimate.",
    "Swimming clubs handed in a petition with 2,300 signatures against a higher entrance fee.",
    "Lifeguard Tess Morrow said she had been laid off by e-mail.",
    "Ms Halloran said sorry to the clubs for “a bad week”.",
  ]),
  article("pool-late", "2025-03-28", "Carrow pool to stay shut until June", [
    "Carrow swimming pool will not reopen in April, the council said on Friday.",
    "“We now expect the pool to reopen on 9 June,” Ms Halloran told reporters.",
    "An adult ticket will cost £5.20 when it does, up from £4.",
    "The café beside the pool closed for good on Thursday.",
  ]),
  article("bus", "2025-03-20", "Carrow buses get new timetable", [
    "Buses in Carrow will run every 15 minutes from 1 April.",
    "The operator, Brightline, has bought 12 electric vehicles.",
  ]),
];
const library = buildLibrary(ARTICLES);

const firstOf = async (question: string, asked = "2025-03-30") => {
  const answer = await ask(library, question, { asked });
  if (answer.kind === "none") return "none";
  const [first] = answer.passages;
  return first ? `${answer.kind} ${first.article.id} ${first.paragraph}` : answer.kind;
};

describe("ask() in everyday words", () => {
  it.each([
    ["how much will the repair cost", /pool-bill 1$/],
    ["how much is a ticket", /pool-late 3$/],
    ["how many people signed the petition", /pool-bill 2$/],
    ["did halloran apologise", /pool-bill 4$/],
    ["who is ismail quade", /pool-shut 4$/],
    ["when was the pool built", /pool-shut 2$/],
    ["did brightline buy cars", /bus 2$/],
    ["was the lifeguard sacked by email", /pool-bill 3$/],
    ["how often do the buses run", /bus 1$/],
    ["BREAKING: is it true that the pool closed on sunday? https://social.example/p/1", /pool-shut 1$/],
  ])("%s", async (question, place) => {
    expect(await firstOf(question)).toMatch(place);
  });

  it.each([
    "how long is the pool",
    "how deep is the pool",
    "how old is petra halloran",
    "what does a bus ticket cost for kids in lisbon",
  ])("doesn't answer with something else: %s", async question => {
    expect(await firstOf(question)).not.toMatch(/^cited/);
  });
});

describe("ask() on a story that moves", () => {
  it("puts the newest first, and offers the older one as such", async () => {
    const answer = await ask(library, "when will the pool reopen?", { asked: "2025-03-30" });
    if (answer.kind !== "cited") throw new Error(answer.kind);
    const [first] = answer.passages;
    expect(first && sliceOf(first.article.text, first.answer)).toContain("9 June");
    expect(answer.earlier && sliceOf(answer.earlier.article.text, answer.earlier.answer)).toContain(
      "14 April",
    );
  });

  it("answers the same two months later", async () => {
    for (const question of [
      "how much will the repair cost",
      "when was the pool built",
      "why was the pool shut",
    ]) {
      expect(await firstOf(question, "2025-05-30")).toBe(await firstOf(question));
    }
  });
});
