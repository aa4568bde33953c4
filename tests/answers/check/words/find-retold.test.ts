import { describe, expect, it } from "vitest";
import type { QuoteCheck } from "../../../../src/answers/answer.ts";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

async function checkOf(article: string, message: string): Promise<QuoteCheck | undefined> {
  const library = buildLibrary([articleOfLines(article, { origin: { kind: "host", file: "a" } })]);
  return (await checkMessage(library, message)).checks[0]?.check;
}

describe("checkMessage() on reports given as quotations", () => {
  it.each([
    [
      "she had",
      "Sawmill owner Nora Quist said she had been promised nothing in writing.",
      "Nora Quist: “I have been promised nothing in writing.”",
    ],
    [
      "a contraction",
      "Sawmill owner Nora Quist said she had been promised nothing in writing.",
      "Nora Quist: “I've been promised nothing in writing.”",
    ],
    [
      "would",
      "Mayor Piet Lorne said he would not ask for a second recount.",
      "Piet Lorne said “I won't ask for a second recount”",
    ],
    [
      "a perfect",
      "Banker Olga Reyes said she had believed in the tower to the last.",
      "Olga Reyes: “I believed in the tower to the last.”",
    ],
    [
      "a passive",
      "Justice minister Ambrose Kiel said that nobody in the harbour had been forced.",
      "Ambrose Kiel: “Nobody in the harbour was forced.”",
    ],
    [
      "a passive that is all that is reported",
      "Justice minister Ambrose Kiel said that nobody had been forced.",
      "Ambrose Kiel: “Nobody was forced.”",
    ],
    [
      "what was",
      "Sawmill owner Nora Quist said she had been alone at the harbour.",
      "Nora Quist: “I was alone at the harbour.”",
    ],
    [
      "what were",
      "Holm Line said that both ferries had been late all winter.",
      "Holm Line: “Both ferries were late all winter.”",
    ],
    [
      "objects",
      "Actor Tom Haddow said he first saw the clip when his niece sent it to him.",
      "Tom Haddow: “I first saw the clip when my niece sent it to me.”",
    ],
    [
      "a present",
      "Inspector Ines Baldwin says that she works alone and makes her own coffee.",
      "Ines Baldwin says “I work alone and make my own coffee.”",
    ],
    [
      "a body",
      "Holm Line said it would put on a second vessel from Monday.",
      "Holm Line: “We will put on a second vessel from Monday.”",
    ],
  ])("says that they are reported, not quoted: %s", async (_, article, message) => {
    const check = await checkOf(article, message);
    expect([check?.verdict, check?.speakerAgrees]).toEqual(["reported", "same"]);
    expect(check?.changes.map(({ kind }) => kind)).toContain("respelt");
  });

  it.each([
    [
      "somebody else's",
      "Mayor Piet Lorne said he would not ask for a second recount.",
      "Olga Reyes: “I will not ask for a second recount.”",
      "misattributed",
    ],
    [
      "without a negation",
      "Mayor Piet Lorne said he would not ask for a second recount.",
      "Piet Lorne: “I will ask for a second recount.”",
      "none",
    ],
    [
      "another number",
      "Farmer Una Brody said she had lost nine sheep in the flood.",
      "Una Brody: “I have lost ten sheep in the flood.”",
      "none",
    ],
    [
      "without the report's “never”",
      "Farmer Una Brody said she had never been alone at the harbour.",
      "Una Brody: “I was alone at the harbour.”",
      "none",
    ],
    [
      "two people as one",
      "Clerk Una Brody said she had told him nothing about the flood.",
      "Una Brody: “I have told me nothing about the flood.”",
      "none",
    ],
    [
      "cut before its condition",
      "Mayor Piet Lorne said he would sell the harbour if the council agreed.",
      "Piet Lorne: “I will sell the harbour.”",
      "part",
    ],
    [
      "a woman's, from a man",
      "Mayor Tom Lorne said she had sold the harbour to her brother.",
      "Tom Lorne: “I have sold the harbour to my brother.”",
      "none",
    ],
    [
      "a body's, from a person",
      "Mayor Piet Lorne said it had sold the harbour to its rivals.",
      "Piet Lorne: “I have sold the harbour to my rivals.”",
      "none",
    ],
    [
      "other people's",
      "Mayor Piet Lorne said they had stolen the money from the church.",
      "Piet Lorne: “I have stolen the money from the church.”",
      "none",
    ],
    [
      "what is said of somebody",
      "Mayor Piet Lorne said of the clerk that he had sold the harbour to his brother.",
      "Piet Lorne: “I have sold the harbour to my brother.”",
      "none",
    ],
    [
      "denied",
      "Mayor Piet Lorne denied that he had sold the harbour to his brother.",
      "Piet Lorne: “I sold the harbour to my brother.”",
      "part",
    ],
  ])("but not what the report doesn't say: %s", async (_, article, message, verdict) => {
    expect((await checkOf(article, message))?.verdict).toBe(verdict);
  });

  const promised = (verb: string, who = "Ada Brun") => `${who} ${verb} rebuild the old harbour wall by May.`;

  it.each([
    [promised("promised to"), "Ada Brun: “I will rebuild the old harbour wall by May.”"],
    [promised("has vowed to"), "Ada Brun: “I'll rebuild the old harbour wall by May.”"],
    [promised("agrees to", "Tom Haddow"), "Tom Haddow said “we will rebuild the old harbour wall by May”"],
    [promised("pledged to", "Holm Line"), "Holm Line: “We shall rebuild the old harbour wall by May.”"],
    [
      "Ada Brun promised to rebuild the harbour wall with her brother.",
      "Ada Brun: “I will rebuild the harbour wall with my brother.”",
    ],
  ])("says that promises are reported: %s", async (article, message) => {
    const check = await checkOf(article, message);
    expect([check?.verdict, check?.speakerAgrees]).toEqual(["reported", "same"]);
  });

  it.each([
    [
      promised("offered to", "Mayor Piet Lorne"),
      "Piet Lorne: “I could rebuild the old harbour wall by May.”",
    ],
    [promised("promised not to"), "Ada Brun: “I won't rebuild the old harbour wall by May.”"],
    [promised("refused to"), "Ada Brun: “I will not rebuild the old harbour wall by May.”"],
    [promised("threatened to"), "Ada Brun: “I will rebuild the old harbour wall by May.”"],
  ])("and warns of what isn't plainly promised: %s", async (article, message) => {
    expect((await checkOf(article, message))?.verdict).toBe("part");
  });

  it.each([
    [promised("never promised to"), "Ada Brun: “I will rebuild the old harbour wall by May.”"],
    [promised("is said to have promised to"), "Ada Brun: “I will rebuild the old harbour wall by May.”"],
  ])("and never confirms what wasn't promised: %s", async (article, message) => {
    expect(["part", "none"]).toContain((await checkOf(article, message))?.verdict);
  });

  it.each([
    [promised("refused to"), "Ada Brun: “I will rebuild the old harbour wall by May.”"],
    [promised("promised to"), "Ada Brun: “I will not rebuild the old harbour wall by May.”"],
    [promised("promised not to"), "Ada Brun: “I will rebuild the old harbour wall by May.”"],
    [promised("promised to"), "Ada Brun: “I have rebuilt the old harbour wall by May.”"],
    [promised("wanted to"), "Ada Brun: “I will rebuild the old harbour wall by May.”"],
    [
      "Ada Brun promised to rebuild the harbour wall with his brother.",
      "Ada Brun: “I will rebuild the harbour wall with my brother.”",
    ],
  ])("but nothing that wasn't promised: %s %s", async (article, message) => {
    expect((await checkOf(article, message))?.verdict).toBe("none");
  });

  it.each([
    ["has offered to resign in May", "I offer to resign in May.", "part"],
    ["refused to sign the letter", "I refuse to sign the letter.", "part"],
    ["agreed to leave the harbour", "I agree to leave the harbour.", "reported"],
    ["threatened to close the harbour", "I threaten to close the harbour.", "part"],
  ])("finds what somebody %s, in the speaker's own verb", async (did, words, verdict) => {
    const check = await checkOf(`Operator Janis Melbourn ${did}.`, `Janis Melbourn: “${words}”`);
    expect(check && [check.verdict, check.speakerAgrees]).toEqual([verdict, "same"]);
  });

  it("names both words of “had been” instead of “was”", async () => {
    const check = await checkOf(
      "Sawmill owner Nora Quist said the harbour had been left to the gulls.",
      "Nora Quist: “The harbour was left to the gulls.”",
    );
    expect(check?.changes.map(({ quoted, claimed }) => [quoted, claimed])).toEqual([["had been", "was"]]);
  });

  it("names what the report says instead", async () => {
    const check = await checkOf(
      "Mayor Piet Lorne said he would not ask for a second recount.",
      "Piet Lorne: “I won't ask for a second recount.”",
    );
    expect(check?.changes.map(({ quoted, claimed }) => [quoted, claimed])).toEqual([
      ["he would not", "I won't"],
    ]);
  });
});
