import { describe, expect, it } from "vitest";
import { listQuotations } from "../../src/answers/quotations.ts";
import { sliceOf } from "../../src/text/span.ts";
import { inventedLibrary } from "./invented-library.ts";

const library = inventedLibrary([
  {
    id: "undated",
    text: "“Ships wait for nobody,” said Anton Vell of No 10’s Norwegian plans.",
    quotations: [{ words: "Ships wait for nobody,", by: "Anton Vell" }],
  },
  {
    id: "march",
    date: "2031-03-02",
    text: "On the harbour’s dredging he said: “It must be paid for.”\n“Dredging costs 1,000 crowns,” said Maria Holt.",
    quotations: [
      { words: "It must be paid for.", by: "Anton Vell" },
      { words: "Dredging costs 1,000 crowns,", by: "Maria Holt" },
    ],
  },
  {
    id: "april",
    date: "2031-04-09",
    text: "“The harbours were dredged,” Mr Vell said.\n“Who pays?”",
    quotations: [
      { words: "The harbours were dredged,", by: "Anton Vell" },
      { words: "Who pays?", by: null },
    ],
  },
]);

const march = library.articles[1]?.article.key;

describe("listQuotations()", () => {
  it.each([
    ["everything", {}, ["Ships wait", "It must", "Dredging costs", "The harbours", "Who pays?"], 3],
    ["a speaker", { speaker: "vell" }, ["Ships wait", "It must", "The harbours"], 3],
    [
      "a topic, stemmed, in the paragraph",
      { about: "dredge" },
      ["It must", "Dredging costs", "The harbours"],
      3,
    ],
    ["every word of the topic", { about: "the dredging of harbours" }, ["It must", "The harbours"], 3],
    ["numbers however written", { about: "1000 crowns" }, ["Dredging costs"], 3],
    ["a country by what is of it", { about: "Norway" }, ["Ships wait"], 3],
    ["an institution by its other name", { about: "Downing Street" }, ["Ships wait"], 3],
    ["speaker and topic", { speaker: "Holt", about: "dredging" }, ["Dredging costs"], 3],
    ["an article", march ? { article: march } : {}, ["It must", "Dredging costs"], 1],
    ["since", { since: "2031-03-03" }, ["The harbours", "Who pays?"], 1],
    ["until", { until: "2031-03-02" }, ["It must", "Dredging costs"], 1],
    ["no days in common", { since: "2032-01-01", until: "2031-01-01" }, [], 0],
    [
      "blank options",
      { speaker: " ", about: " " },
      ["Ships wait", "It must", "Dredging", "The harbours", "Who"],
      3,
    ],
    ["a topic of stop words", { about: "for" }, ["Ships wait", "It must"], 3],
  ])("lists by %s", (_, filter, beginnings, articles) => {
    const { quotations, searched } = listQuotations(library, filter);
    const texts = quotations.map(({ article, quotation }) => sliceOf(article.text, quotation));
    expect(texts).toHaveLength(beginnings.length);
    beginnings.forEach((beginning, i) => {
      expect(texts[i]).toContain(beginning);
    });
    expect(searched.articles).toBe(articles);
  });

  it("says which words of a topic are missing, and falls back on nothing", () => {
    const none = listQuotations(library, { about: "dredging in Bergen" });
    expect(none).toMatchObject({ quotations: [], missing: ["Bergen"], speakers: null });
    const apart = listQuotations(library, { about: "ships crowns" });
    expect(apart).toMatchObject({ quotations: [], missing: [] });
  });

  it("says whom the name was taken for", () => {
    expect(listQuotations(library, { speaker: "Vel" }).speakers?.map(({ name }) => name)).toEqual([
      "Anton Vell",
    ]);
    expect(listQuotations(library, { speaker: "Biden" })).toMatchObject({ quotations: [], speakers: [] });
  });
});
