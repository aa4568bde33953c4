import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { createSearchIndex } from "../../src/search/create-search-index.ts";
import { createTermIndex } from "../../src/search/index/create-term-index.ts";
import { buildTokenTable } from "../../src/search/index/token-table.ts";
import { mendTyping } from "../../src/search/mend-typing.ts";

const ORIGIN = { kind: "host", file: "invented" } as const;
const ARTICLE = articleOfParagraphs(
  [
    "Owen Dace, the librarian, said the taht bird had come back to Sedge Lane library.",
    "The roof is to be mended in May by a firm from Calder.",
  ],
  { origin: ORIGIN },
);
const INDEX = createTermIndex(buildTokenTable([ARTICLE]));

describe("mendTyping()", () => {
  it.each([
    ["WHO IS OWEN DACE", "who is owen dace"],
    ["IS THE ROOF MENDED?", "is the roof mended?"],
    ["UN GDP", "UN GDP"],
    ["US STEEL TARIFFS", "US steel tariffs"],
    ["TELL US MORE", "tell us more"],
    ["港口 發生 什麼 UN", "港口 發生 什麼 UN"],
    ["roof -witten -becuase", "roof -witten -becuase"],
    ["WHO is Owen Dace", "WHO is Owen Dace"],
    ["waht is mended", "what is mended"],
    ["what is the taht bird", "what is the taht bird"],
    ['who said "waht now"', 'who said "waht now"'],
  ])("%j is read as %j", (typed, meant) => {
    expect(mendTyping(typed, INDEX)).toBe(meant);
  });

  it("leaves the words of a library without English", () => {
    const norwegian = articleOfParagraphs(
      ["Det er ikke noe som skjer i dag, og det var det heller ikke i går."],
      {
        origin: ORIGIN,
        language: "no",
      },
    );
    expect(mendTyping("waht er det", createTermIndex(buildTokenTable([norwegian])))).toBe("waht er det");
  });
});

describe("a misspelt name that is asked about", () => {
  it.each([
    "who is owen dace",
    "who is owen dcae",
    "WHO IS OWEN DACE?",
    "hwo is owen dace",
    "whois owen dace",
  ])("%s", async question => {
    const { hits, tier } = await createSearchIndex([ARTICLE]).search(question);
    const [first] = hits;
    expect({ paragraph: first?.paragraph, isShown: tier !== "none" }).toEqual({
      paragraph: 1,
      isShown: true,
    });
  });
});
