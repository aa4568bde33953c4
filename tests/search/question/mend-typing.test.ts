import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import {
  createTermIndex,
  joinPartsSteps,
  showPartsSteps,
} from "../../../src/search/index/create-term-index.ts";
import { partSteps } from "../../../src/search/index/index-part.ts";
import { buildTokenTable } from "../../../src/search/index/token-table.ts";
import { mendTyping } from "../../../src/search/question/mend-typing.ts";
import { finish } from "../../../src/search/steps.ts";

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
    ["r the roofs mended", "are the roofs mended"],
    ["which ppl r at sedge lane", "which people are at sedge lane"],
    ["does the govt mend it?", "does the government mend it?"],
    ["who sang at r&b night", "who sang at r&b night"],
    ["who is “ppl r odd” by", "who is “ppl r odd” by"],
    ["is it Plan R", "is it Plan R"],
    ["US STEEL TARIFFS", "US steel tariffs"],
    ["TELL US MORE", "tell us more"],
    ["港口 發生 什麼 UN", "港口 發生 什麼 UN"],
    ["roof -witten -becuase", "roof -witten -becuase"],
    ["WHO is Owen Dace", "WHO is Owen Dace"],
    ["waht is mended", "what is mended"],
    ["who is mendin the roof", "who is mending the roof"],
    ["what dioes teh libarian say", "what does the librarian say"],
    ["is the rooof mneded", "is the roof mended"],
    ["when is it repaird", "when is it repaired"],
    ["who is owne dace", "who is owen dace"],
    ["who is Owen Dcae", "who is Owen dace"],
    ["is Sedg Lane shut", "is sedge Lane shut"],
    ["who is owen dane", "who is owen dane"],
    ["what did Starmer say", "what did Starmer say"],
    ["what did Roog say", "what did Roog say"],
    ["the bri d", "the bri d"],
    ["is the libr ary shut", "is the library shut"],
    ["whosaid it was mended", "who said it was mended"],
    ["isthe roof mended", "is the roof mended"],
    ["is thelibrary shut", "is the library shut"],
    ["did Dacesay it", "did Dace say it"],
    ["is the librarianmended", "is the librarian mended"],
    ["what´s mended", "what's mended"],
    ["the mens roof", "the mens roof"],
    ["the nhs and the wto", "the nhs and the wto"],
    ["wat did he sya", "what did he say"],
    ["wut is mended", "what is mended"],
    ["wen was it mended", "when was it mended"],
    ["wots mended", "what's mended"],
    ["y was it mended", "why was it mended"],
    ["so y was it mended", "so why was it mended"],
    ["d the quay open again", "did the quay open again"],
    ["when d they open the quay", "when did they open the quay"],
    ["y/n was it mended", "y/n was it mended"],
    ["what happend", "what happened"],
    ["the brine and the brink", "the brine and the brink"],
    ["what is the taht bird", "what is the taht bird"],
    ['who said "waht now"', 'who said "waht now"'],
  ])("%j is read as %j", (typed, meant) => {
    expect(mendTyping(typed, INDEX).text).toBe(meant);
  });

  it("says which words it read as others, but for function words", () => {
    expect(mendTyping("waht is the rooof and teh libarry", INDEX).readAs).toEqual([
      { typed: "rooof", meant: "roof" },
      { typed: "libarry", meant: "library" },
    ]);
  });

  it.each(["waht is the rooof", "isthe libarry shut", "WHO IS OWNE DACE"])(
    "leaves what it mended: %s",
    typed => {
      const once = mendTyping(typed, INDEX).text;
      expect(mendTyping(once, INDEX)).toEqual({ text: once, readAs: [], leftOut: [] });
    },
  );

  it("leaves a word that a later part of the library has, though an earlier one has a longer word", () => {
    const other = articleOfParagraphs(["Mira Calde, a thatcher, said the reeds were dry."], {
      origin: ORIGIN,
    });
    const parts = [ARTICLE, other].map(article => finish(partSteps(buildTokenTable([article]))));
    const places = [Int32Array.of(0), Int32Array.of(1)];
    const index = finish(showPartsSteps(finish(joinPartsSteps(parts)), places));
    const question = "what did Mira Calde say";
    expect(mendTyping(question, index)).toEqual({ text: question, readAs: [], leftOut: [] });
  });

  it("leaves a question in another language than English, where both are in the library", () => {
    const spanish = articleOfParagraphs(
      ["El puente se cerró ayer por la tarde y no se abrirá hasta que lo digan los ingenieros."],
      { origin: ORIGIN, language: "es" },
    );
    const index = createTermIndex(buildTokenTable([ARTICLE, spanish]));
    expect(mendTyping("cuando se abre el rooof de la ciudad", index).readAs).toEqual([]);
    expect(mendTyping("when is the rooof mended", index).readAs).toHaveLength(1);
  });

  it("leaves a text of many unknown words, which would all be compared with the library's", () => {
    const few = "rooof ".repeat(16);
    expect(mendTyping(few, INDEX).text).toBe("roof ".repeat(16));
    const many = "rooof ".repeat(17);
    expect(mendTyping(many, INDEX)).toEqual({ text: many, readAs: [], leftOut: [] });
  });

  it("leaves the words of a library without English", () => {
    const norwegian = articleOfParagraphs(
      ["Det er ikke noe som skjer i dag, og det var det heller ikke i går."],
      {
        origin: ORIGIN,
        language: "no",
      },
    );
    const index = createTermIndex(buildTokenTable([norwegian]));
    expect(mendTyping("waht er det", index)).toEqual({ text: "waht er det", readAs: [], leftOut: [] });
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
