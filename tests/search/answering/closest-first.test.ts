import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";

// Invented: a ferry that closes, and a dog show.
function articleOf(id: string, title: string, ...paragraphs: readonly string[]) {
  return articleOfParagraphs(paragraphs, {
    origin: { kind: "host", file: id },
    id,
    title,
    date: "2031-02-01",
  });
}

const FERRY = articleOf(
  "ferry",
  "Tarnway ferry to close",
  "The Tarnway ferry will close for repairs in May, its owner said.",
  "A bus will run round the bay, and dogs may travel on it.",
  "Ann Roe, the owner, said the hull had cracked at the stern.",
  "A band will play on the quay on the last evening.",
);
const SHOW = articleOf("show", "Spaniel wins at Carrow", "A dog show drew 900 people.", "A band played.");
const index = createSearchIndex([FERRY, SHOW]);

async function firstFor(question: string, { search } = index) {
  const { hits, best, tier } = await search(question);
  const first = hits[best];
  return { first: first && `${first.article.id} ${first.paragraph}`, tier };
}

describe("search() of a few articles puts first, of what only comes close", () => {
  it.each([
    ["what has cracked on the Tarnway ferry in May", "ferry 3"],
    ["where is the crack in the Tarnway ferry", "ferry 3"],
    ["what did the owner find on the Tarnway ferry hull", "ferry 3"],
    ["where will the band of the Tarnway ferry play", "ferry 4"],
  ])("what says the rest, if title and opening name the subject: %s", async (question, place) => {
    expect(await firstFor(question)).toEqual({ first: place, tier: "closest" });
  });
});

describe("search() of a few articles keeps first, as the answer", () => {
  it.each([
    ["when does the Tarnway ferry close for repairs", "ferry 1"],
    ["will the Tarnway ferry close in May", "ferry 1"],
  ])("the sentence that has the question's words: %s", async (question, place) => {
    expect(await firstFor(question)).toEqual({ first: place, tier: "answered" });
  });
});

describe("search() of 600 paragraphs", () => {
  it("keeps the order of an answer", async () => {
    const tides = Array.from({ length: 600 }, (_, at) => `High water on day ${at} was late at the weir.`);
    const larger = createSearchIndex([FERRY, SHOW, articleOf("tides", "Tides", ...tides)]);
    expect(await firstFor("what did the owner find on the Tarnway ferry hull", larger)).toEqual({
      first: "ferry 1",
      tier: "closest",
    });
  });
});
