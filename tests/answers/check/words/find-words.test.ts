import { describe, expect, it } from "vitest";
import type { Place } from "../../../../src/answers/check/words/find-places.ts";
import { type Found, findWords } from "../../../../src/answers/check/words/find-words.ts";
import { readClaim } from "../../../../src/answers/check/words/read-claim.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import type { SearchFilter } from "../../../../src/search/search-index.ts";
import { finish } from "../../../../src/search/steps.ts";
import { sliceOf } from "../../../../src/text/span.ts";

interface Options {
  readonly filter?: SearchFilter;
  readonly isAsTyped?: boolean;
}

/** Looks for a claim in articles of invented text, one paragraph a line. */
async function find(texts: readonly string[], claimed: string, options: Options = {}): Promise<Found<Place>> {
  const library = buildLibrary(
    texts.map((text, at) =>
      articleOfLines(text, {
        origin: { kind: "host", file: `${at}` },
        language: "en",
        id: `a${at}`,
        date: `203${at % 10}-01-01`,
      }),
    ),
  );
  const index = await library.words();
  return finish(findWords(library, index, readClaim(claimed, index), options));
}

/** Each place as its article and its words. */
function placesOf(places: readonly Place[]): string[] {
  return places.map(({ row, runs }) => {
    const { id, text } = row.words.article;
    return `${id}: ${runs.map(run => sliceOf(text, run)).join(" | ")}`;
  });
}

function shown(found: Found<Place>): string[] {
  return found.kind === "none" ? [] : placesOf(found.places);
}

// All people and places are invented.
const MILL = "“The copper mill burns coal every day,” said Ada Brun.";
/** The same words in another article. */
const AGAIN = `${MILL}\nRain fell.`;
const FERRY = "“Seven ferries cross the strait at night,” said Bo Lee.";
const OWN = "A marble statue was lowered into the flooded quarry.";

describe("findWords() as they are", () => {
  it("finds them in a speech, each quotation once", async () => {
    const found = await find([MILL, FERRY, AGAIN], "the copper mill burns coal every day");
    expect(found).toMatchObject({ kind: "quoted", similarity: 1, fit: 1, parts: [] });
    expect(shown(found)).toEqual([
      "a0: The copper mill burns coal every day",
      "a2: The copper mill burns coal every day",
    ]);
    const repeated = await find(
      ["“Coal burns, coal burns, coal burns all day,” said Ada Brun."],
      "coal burns",
    );
    expect(shown(repeated)).toHaveLength(1);
  });

  it("finds them in the article's own words if nobody is quoted with them", async () => {
    const found = await find([OWN, FERRY], "a marble statue was lowered into the flooded quarry");
    expect(found).toMatchObject({ kind: "own-words", similarity: 1 });
    expect(shown(found)).toEqual(["a0: A marble statue was lowered into the flooded quarry"]);
    const both = await find(
      [MILL, "The copper mill burns coal every day."],
      "the copper mill burns coal every day",
    );
    expect([both.kind, shown(both).length]).toEqual(["quoted", 1]);
  });

  it("keeps to the filter", async () => {
    const found = await find([MILL, FERRY, AGAIN], "the copper mill burns coal every day", {
      filter: { since: "2031-01-01" },
    });
    expect(shown(found)).toEqual(["a2: The copper mill burns coal every day"]);
  });

  it("finds them also where more paragraphs share them than are looked through", async () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `Coal burns in mill ${at}.\nThe copper coal mill burns.`,
    );
    const found = await find([...many, MILL], "the copper mill burns coal every day");
    expect(shown(found)).toEqual(["a40: The copper mill burns coal every day"]);
  });

  it("calls too few words short, quoted or not", async () => {
    expect(await find([MILL], "copper mill")).toMatchObject({ kind: "short", similarity: 1 });
    expect(shown(await find([OWN], "marble statue"))).toEqual(["a0: marble statue"]);
    expect(await find([MILL], "marble statue")).toMatchObject({ kind: "short", places: [], similarity: 0 });
  });
});

describe("findWords() only as typed", () => {
  it("finds what is quoted or printed so, and nothing changed", async () => {
    const asTyped = (claimed: string) => find([MILL, OWN], claimed, { isAsTyped: true });
    const whole = { near: [], similarity: 1, fit: 1, parts: [] };
    expect(await asTyped("the copper mill burns coal every day")).toMatchObject({ kind: "quoted", ...whole });
    const own = await asTyped("a marble statue was lowered");
    expect(own).toEqual({ kind: "own-words", places: [expect.anything()], similarity: 1 });
    expect(shown(own)).toEqual(["a1: A marble statue was lowered"]);
    const none = { kind: "none", nearest: null, parts: [] };
    expect(await asTyped("the copper mill eats coal every day")).toEqual(none);
    expect(await asTyped("the copper mill burns marble every day")).toEqual(none);
  });
});

describe("findWords() that were changed", () => {
  it("finds the speech that is nearest, and how near", async () => {
    const found = await find([MILL, FERRY], "the copper mill burns peat every day");
    expect(found.kind).toBe("quoted");
    expect(shown(found)).toEqual(["a0: The copper mill burns | every day"]);
    if (found.kind !== "quoted") return;
    expect(found.similarity).toBeLessThan(1);
    expect(found.fit).toBeLessThan(1);
    expect(found.near).toEqual([]);
  });

  it("lists equally near ones together, and less near ones apart", async () => {
    const long = (words: string) =>
      `“The copper mill burns coal every day and ${words} before dawn when seven ferries cross the narrow strait,” said Ada Brun.`;
    const claimed =
      "the copper mill never burns coal every day and bakers rise before dawn when seven ferries cross the narrow strait";
    const found = await find(
      [long("bakers rise"), long("our bakers rise"), `${long("bakers rise")}\nRain fell.`],
      claimed,
    );
    const equal =
      "The copper mill burns coal every day and bakers rise before dawn when seven ferries cross the narrow strait";
    expect(shown(found)).toEqual([`a0: ${equal}`, `a2: ${equal}`]);
    if (found.kind !== "quoted") throw new Error(found.kind);
    expect(placesOf(found.near)).toEqual([
      "a1: The copper mill burns coal every day and | bakers rise before dawn when seven ferries cross the narrow strait",
    ]);
  });

  it("lists nearly the same words beside unchanged ones", async () => {
    const found = await find(
      [MILL, MILL.replace("coal", "black coal")],
      "the copper mill burns coal every day",
    );
    if (found.kind !== "quoted") throw new Error(found.kind);
    expect(shown(found)).toEqual(["a0: The copper mill burns coal every day"]);
    expect(placesOf(found.near)).toEqual(["a1: The copper mill burns | coal every day"]);
  });

  it("finds words that are only written in another way", async () => {
    const found = await find(
      ["“We are painting the grey harbour wall,” said Ada Brun."],
      "we’re painting the gray harbour wall",
    );
    expect(found).toMatchObject({ kind: "quoted", fit: 1 });
    const own = await find(
      ["They are painting the grey harbour wall."],
      "they’re painting the gray harbour wall",
    );
    expect(own).toMatchObject({ kind: "own-words", similarity: 1 });
  });

  it.each([
    [
      "a negation put in",
      "“This will be a challenge,” said Ada Brun.",
      "this will not be a challenge",
      "quoted",
    ],
    [
      "a negation left out",
      "“This will not be a challenge,” said Ada Brun.",
      "this will be a challenge",
      "quoted",
    ],
    ["another number", "“We have 12 of them now,” said Ada Brun.", "we have 15 of them now", "quoted"],
    ["another word instead", "“This will be a challenge,” said Ada Brun.", "this will be a holiday", "none"],
    [
      "five words put in",
      "“This will be a challenge,” said Ada Brun.",
      "this will one two three four five be a challenge",
      "none",
    ],
  ])("with few words of meaning, %s: %s", async (_name, text, claimed, kind) => {
    expect((await find([text], claimed)).kind).toBe(kind);
  });

  it("takes other words that share a few for others", async () => {
    const found = await find([MILL, FERRY], "the copper price rose and every baker paid for it at noon");
    expect(found.kind).toBe("none");
  });
});

describe("findWords() put together", () => {
  it("finds the parts of two speeches", async () => {
    const claimed = "the copper mill burns coal every day seven ferries cross the strait at night";
    const found = await find([MILL, FERRY], claimed);
    expect(found.kind).toBe("stitched");
    expect(shown(found)).toEqual([
      "a0: The copper mill burns coal every day",
      "a1: Seven ferries cross the strait at night",
    ]);
    if (found.kind === "stitched") expect(found.similarity).toBeCloseTo(1);
  });

  it("doesn't where one speech has nearly all of it", async () => {
    const long =
      "“The copper mill burns coal every day and seven boats cross the strait at night,” said Ada Brun.";
    const claimed = "the copper mill burns coal every day and seven ferries cross the strait at night";
    expect((await find([long, FERRY], claimed)).kind).toBe("quoted");
  });

  it("doesn't where much of it is nobody's", async () => {
    const claimed =
      "the copper mill burns coal every day while accountants hesitate nervously underneath umbrellas seven ferries cross the strait at night";
    expect((await find([MILL, FERRY], claimed)).kind).not.toBe("stitched");
  });
});

describe("findWords() that are nowhere", () => {
  it("finds the place that shares most with them", async () => {
    const found = await find(
      [MILL, FERRY],
      "accountants say seven ferries wait while umbrellas cross the strait quickly",
    );
    if (found.kind !== "none") throw new Error(found.kind);
    expect(found.nearest?.row.words.article.id).toBe("a1");
  });

  it("goes on to the next where the most promising one has the words in another order", async () => {
    const turned = "“Quickly strait umbrellas wait ferries accountants,” said Ada Brun.";
    const found = await find(
      [turned, FERRY],
      "accountants ferries wait while umbrellas cross the strait quickly",
    );
    if (found.kind !== "none") throw new Error(found.kind);
    expect(found.nearest?.row.words.article.id).toBe("a1");
  });

  it("finds none that shares one word of meaning", async () => {
    const found = await find([MILL, FERRY], "accountants admire ferries underneath umbrellas");
    expect(found).toMatchObject({ kind: "none", nearest: null });
  });

  it("looks at sixty words for it", async () => {
    const nearest = async (before: number) => {
      const found = await find([MILL, FERRY], `${"umbrella ".repeat(before)}copper mill`);
      return found.kind === "none" && found.nearest !== null;
    };
    expect([await nearest(58), await nearest(59)]).toEqual([true, false]);
  });

  it("finds nothing in an empty library", async () => {
    expect(await find([], "the copper mill burns coal")).toEqual({ kind: "none", nearest: null, parts: [] });
  });
});
