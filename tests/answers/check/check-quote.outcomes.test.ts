import { describe, expect, it } from "vitest";
import { type CheckOptions, checkQuote } from "../../../src/answers/check/check-quote.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";

/** The check of a claim in articles of invented text, one paragraph a line, from 2030 and each year after. */
async function check(texts: readonly string[], claim: string, options: CheckOptions = {}) {
  const library = buildLibrary(
    texts.map((text, at) =>
      articleOfLines(text, {
        origin: { kind: "host", file: `${at}` },
        language: "en",
        id: `a${at}`,
        date: `203${at}-01-01`,
      }),
    ),
  );
  return checkQuote(library, claim, options);
}

const idsOf = (matches: readonly { readonly article: { readonly id: string } }[]) =>
  matches.map(({ article }) => article.id);

// All people and places are invented.
const CLAIM = "the copper mill burns coal every day";
const BRUN = "“The copper mill burns coal every day,” said Ada Brun.";
const LEE = "“The copper mill burns black coal every day,” said Bo Lee.";
const ORR = "“The copper mill burns coal nearly every day,” said Cy Orr.";

describe("checkQuote() and whom the claim names", () => {
  it.each([
    ["the speaker", "Ada Brun", "verbatim", "same", ["a0"]],
    ["nobody who said anything like it", "Dee Fox", "misattributed", "other", ["a0"]],
    ["somebody who said nearly the same", "Bo Lee", "altered", "same", ["a1", "a0"]],
    ["nobody", undefined, "verbatim", null, ["a0"]],
  ])("%s", async (_name, speaker, verdict, speakerAgrees, ids) => {
    const found = await check([BRUN, LEE], CLAIM, { speaker });
    expect(found).toMatchObject({ verdict, speakerAgrees, claimedSpeaker: speaker ?? null });
    expect(idsOf(found.matches)).toEqual(ids);
  });

  it("keeps words disputed that the person named said nearly", async () => {
    const doctored = "A doctored video shows Ada Brun saying “The copper mill burns coal every day.”";
    const found = await check([doctored, LEE], CLAIM, { speaker: "Bo Lee" });
    expect([found.verdict, idsOf(found.matches)]).toEqual(["disputed", ["a0"]]);
  });

  it.each([
    ["the one who said it", ["Dee Fox", "Ada Brun"], "Ada Brun", ["Dee Fox"]],
    ["the first if none did", ["Dee Fox", "Eve Gray"], "Dee Fox", ["Dee Fox", "Eve Gray"]],
    ["nobody", [], null, []],
  ])("takes, of those whom a message names, %s", async (_name, alsoNamed, claimedSpeaker, notFrom) => {
    expect(await check([BRUN], CLAIM, { alsoNamed })).toMatchObject({ claimedSpeaker, notFrom });
    expect(await check([BRUN], CLAIM, { alsoNamed, speaker: "  " })).toMatchObject({ claimedSpeaker });
    const given = await check([BRUN], CLAIM, { alsoNamed, speaker: " Gus Hale " });
    expect(given).toMatchObject({ claimedSpeaker: "Gus Hale", notFrom });
  });

  it("takes one who may have said it before the first", async () => {
    const found = await check([BRUN.replace("Ada ", "")], CLAIM, { alsoNamed: ["Dee Fox", "Ada Brun"] });
    expect(found).toMatchObject({ claimedSpeaker: "Ada Brun", speakerAgrees: "unclear" });
  });

  it("takes nobody if the words are nowhere", async () => {
    const found = await check([BRUN], "giraffes eat seven pancakes", { alsoNamed: ["Ada Brun"] });
    expect(found).toMatchObject({ verdict: "none", claimedSpeaker: null, notFrom: [], similarity: 0 });
  });

  it("calls words somebody else's only if they are nearly the same", async () => {
    const far = "the copper mill burns peat every night";
    expect(await check([BRUN], far)).toMatchObject({ verdict: "altered" });
    const named = await check([BRUN], far, { speaker: "Dee Fox" });
    expect([named.verdict, named.matches, named.nearest?.article.id]).toEqual(["none", [], "a0"]);
    const near = "the copper mill burns coal every dawn and the old copper mill burns";
    expect(
      (
        await check([`${BRUN.slice(0, -17)} and the old copper mill burns,” said Ada Brun.`], near, {
          speaker: "Dee Fox",
        })
      ).verdict,
    ).toBe("misattributed");
  });
});

describe("checkQuote() lists what is nearly the same elsewhere", () => {
  it("once for each article without a match, earliest first", async () => {
    const twice = `${LEE}\n${ORR}`;
    const found = await check([ORR, twice, `${BRUN}\n${LEE}`, LEE], CLAIM);
    expect([found.verdict, idsOf(found.matches), idsOf(found.variants)]).toEqual([
      "verbatim",
      ["a2"],
      ["a0", "a1", "a3"],
    ]);
  });

  it("and nothing where there is none", async () => {
    expect((await check([BRUN], CLAIM)).variants).toEqual([]);
  });
});

describe("checkQuote() on chatter", () => {
  const far = "the copper mill burns peat every night";

  it("takes words that share some with a quotation for nobody's", async () => {
    const found = await check([BRUN], far, { claimedAs: "message" });
    expect([found.verdict, found.matches, found.nearest?.article.id]).toEqual(["none", [], "a0"]);
  });

  it("doesn't if they are given as words, name somebody, or are near", async () => {
    expect((await check([BRUN], far, { claimedAs: "words" })).verdict).toBe("altered");
    expect((await check([BRUN], far, { claimedAs: "message", speaker: "Ada Brun" })).verdict).toBe("altered");
    const near = CLAIM.replace("coal", "black coal");
    expect((await check([BRUN], near, { claimedAs: "message" })).verdict).toBe("altered");
    expect((await check([BRUN], CLAIM, { claimedAs: "message" })).verdict).toBe("verbatim");
  });

  it("never confirms a part of a message", async () => {
    expect((await check([BRUN], CLAIM, { claimedAs: "part-of-message" })).verdict).toBe("part");
    const altered = await check([BRUN], CLAIM.replace("coal", "peat"), { claimedAs: "part-of-message" });
    expect(altered.verdict).toBe("altered");
  });
});

describe("checkQuote() on the article's own words", () => {
  const REPORT = "Ada Brun said the copper mill burns coal every day.";
  const OWN = "The copper mill burns coal every day.";

  it.each([
    ["a report, of its speaker", REPORT, "Ada Brun", "reported", "same"],
    ["a report, of nobody", REPORT, undefined, "reported", null],
    ["a report, of somebody else", REPORT, "Dee Fox", "misattributed", "other"],
    ["a part of a report", REPORT.replace(".", " at noon."), undefined, "part", null],
    ["what it says itself", OWN, undefined, "own-words", null],
    ["what it says itself, of somebody", OWN, "Dee Fox", "own-words", null],
    ["a part of what it says itself", OWN.replace(".", " at noon."), undefined, "part", null],
  ])("%s", async (_name, text, speaker, verdict, speakerAgrees) => {
    expect(await check([text], CLAIM, { speaker })).toMatchObject({ verdict, speakerAgrees });
  });
});

describe("checkQuote() on words that are denied", () => {
  it("calls them disputed, whoever is named", async () => {
    const text = "Ada Brun denied saying “the copper mill burns coal every day”.";
    expect(await check([text], CLAIM)).toMatchObject({ verdict: "disputed" });
    expect((await check([text], CLAIM, { speaker: "Dee Fox" })).verdict).toBe("disputed");
  });
});
