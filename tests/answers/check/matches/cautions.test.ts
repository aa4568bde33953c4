import { describe, expect, it } from "vitest";
import { checkQuote } from "../../../../src/answers/check/check-quote.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines, articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { sliceOf } from "../../../../src/text/span.ts";

/** The cautions of the first match, each with the words of the article that it shows. */
async function cautions(text: string, claim: string): Promise<string[]> {
  const library = buildLibrary([
    articleOfLines(text, { origin: { kind: "host", file: "a" }, title: "Ferry", language: "en" }),
  ]);
  const { matches, cautions } = await checkQuote(library, claim);
  const article = matches[0]?.article.text ?? "";
  return cautions.map(({ kind, span }) => `${kind}: ${sliceOf(article, span)}`);
}

// All people and places are invented.
describe("cautionsOf() words that are in a quotation", () => {
  it.each([
    ["whole sentences", "“The ferry sails at noon,” said Ada Brun.", "The ferry sails at noon", []],
    [
      "what the sentence begins with",
      "“I never said that the ferry sails at noon,” said Ada Brun.",
      "the ferry sails at noon",
      ["rest-before: I never said that"],
    ],
    [
      "nothing of an opening that weighs nothing",
      "“But the ferry sails at noon,” said Ada Brun.",
      "the ferry sails at noon",
      [],
    ],
    [
      "what the sentence goes on with",
      "“The ferry sails at noon if the crew is paid,” said Ada Brun.",
      "The ferry sails at noon",
      ["rest-after: if the crew is paid"],
    ],
    [
      "nothing of an end that weighs nothing",
      "“The ferry sails at noon, you know,” said Ada Brun.",
      "The ferry sails at noon",
      [],
    ],
    [
      "a condition behind the cue",
      "“The ferry sails at noon,” said Ada Brun, adding: “if the crew is paid.”",
      "The ferry sails at noon",
      ["rest-after: if the crew is paid."],
    ],
    [
      "nothing of further words behind the cue",
      "“The ferry sails at noon,” said Ada Brun, adding: “The band plays at one.”",
      "The ferry sails at noon",
      [],
    ],
    [
      "the sentence behind that takes it back",
      "“The ferry sails at noon. That is a lie,” said Ada Brun.",
      "The ferry sails at noon",
      ["beside: That is a lie"],
    ],
    [
      "the sentence in front that it leans on",
      "“Fog stops the ferry. Snow does it, too,” said Ada Brun.",
      "Snow does it, too",
      ["beside: Fog stops the ferry"],
    ],
    [
      "the sentence in front that gives it to others",
      "“My opponents claim this. The ferry sails at noon,” said Ada Brun.",
      "The ferry sails at noon",
      ["beside: My opponents claim this"],
    ],
    [
      "nothing of a neighbour that tells of something else",
      "“The ferry sails at noon. We have a new captain,” said Ada Brun.",
      "The ferry sails at noon",
      [],
    ],
    [
      "what the speaker takes back behind the cue",
      "“The ferry sails at noon,” said Ada Brun, before adding: “Just kidding.”",
      "The ferry sails at noon",
      ["beside: Just kidding."],
    ],
    [
      "nothing of what somebody else calls a lie behind the cue",
      "“The ferry sails at noon,” said Ada Brun. “That is a lie,” said Bo Lee.",
      "The ferry sails at noon",
      [],
    ],
    [
      "nothing of what the speaker says much later",
      `“The ferry sails at noon,” said Ada Brun, who ${"then quietly ".repeat(6)}left, before adding: “Just kidding.”`,
      "The ferry sails at noon",
      [],
    ],
    [
      "what the speaker takes back first",
      "“The ferry sails at noon,” said Ada Brun, before adding: “Just kidding.” She then said: “We have a band.”",
      "The ferry sails at noon",
      ["beside: Just kidding."],
    ],
    [
      "only the sentence that takes it back",
      "“The ferry sails at noon,” said Ada Brun, before adding: “Just kidding. We have a band.”",
      "The ferry sails at noon",
      ["beside: Just kidding."],
    ],
    [
      "what takes it back in two pieces",
      "“The ferry sails at noon,” said Ada Brun, before adding: “That,” she went on, “is what they say.”",
      "The ferry sails at noon",
      ["beside: is what they say."],
    ],
    [
      "a condition behind the cue before more words",
      "“The ferry sails at noon,” said Ada Brun, adding: “if the crew is paid” and “the band plays”.",
      "The ferry sails at noon",
      ["rest-after: if the crew is paid"],
    ],
    [
      "nothing of a condition on later words",
      "“The ferry sails at noon. We wait,” said Ada Brun, adding: “if the crew is paid.”",
      "The ferry sails at noon",
      [],
    ],
    [
      "words that the speaker cites",
      "“The poster reads ‘the ferry sails at noon’,” said Ada Brun.",
      "the ferry sails at noon",
      ["rest-before: The poster reads", "cited-inside: ‘the ferry sails at noon’"],
    ],
    [
      "words that the speaker cites, with two of the speaker's",
      "“The poster reads ‘the ferry sails at noon’,” said Ada Brun.",
      "poster reads the ferry sails at noon",
      ["rest-before: The", "cited-inside: ‘the ferry sails at noon’"],
    ],
    [
      "nothing of a citation with three of the speaker's",
      "“The poster reads ‘the ferry sails at noon’,” said Ada Brun.",
      "The poster reads the ferry sails at noon",
      [],
    ],
    [
      "nothing of a citation elsewhere",
      "“The ferry sails at noon. Some call it ‘the old tub’,” said Ada Brun.",
      "The ferry sails at noon",
      [],
    ],
    [
      "an exception behind the cue",
      "“The ferry sails at noon,” said Ada Brun, adding: “unless it rains.”",
      "The ferry sails at noon",
      ["rest-after: unless it rains.", "beside: unless it rains."],
    ],
    [
      "nothing of a condition behind a sentence that ended",
      "“The ferry sails at noon!” said Ada Brun, adding: “but the crew will be there.”",
      "The ferry sails at noon!",
      [],
    ],
    [
      "nothing of a condition in another sentence",
      "“The ferry sails at noon,” said Ada Brun. She added: “If the crew is paid, the band plays.”",
      "The ferry sails at noon",
      [],
    ],
    [
      "nothing of a condition in the next paragraph",
      "“The ferry sails at noon,” said Ada Brun\nShe went on to say “if the crew is paid”.",
      "The ferry sails at noon",
      [],
    ],
    [
      "nothing of a question that stays one",
      "“Does the ferry sail at noon?” said Ada Brun.",
      "Does the ferry sail at noon?",
      [],
    ],
    [
      "a question without its beginning",
      "“Why does the ferry sail at noon?” said Ada Brun.",
      "does the ferry sail at noon",
      ["rest-before: Why", "question: ?"],
    ],
    [
      "a question given as a call",
      "“Why does the ferry sail at noon?” said Ada Brun.",
      "Why does the ferry sail at noon!",
      ["question: ?"],
    ],
    [
      "nothing of a question whose mark is behind the others",
      "“Does the ferry sail at noon?” said Ada Brun.",
      "“(Does the ferry sail at noon)”?",
      [],
    ],
    [
      "nothing of a mark where the article has none",
      "Ada Brun: “The ferry sails at noon”",
      "The ferry sails at noon?",
      [],
    ],
    [
      "what is in front and behind, both as they stand",
      "“I doubt that the ferry sails at noon on Sundays,” said Ada Brun.",
      "the ferry sails at noon",
      ["rest-before: I doubt that", "rest-after: on Sundays"],
    ],
    [
      "a sentence in front as well as one behind",
      "“My opponents claim this. The ferry sails at noon. That is a lie,” said Ada Brun.",
      "The ferry sails at noon",
      ["beside: My opponents claim this", "beside: That is a lie"],
    ],
    [
      "nothing of a sentence two away",
      "“The ferry sails at noon. We have a new captain. That is a lie,” said Ada Brun.",
      "The ferry sails at noon",
      [],
    ],
    [
      "a question given as a statement",
      "“So the ferry sails at noon?” said Ada Brun.",
      "So the ferry sails at noon.",
      ["question: ?"],
    ],
    [
      "a statement given as a question",
      "“The ferry sails at noon.” Ada Brun said so on Monday.",
      "The ferry sails at noon?",
      ["question: ."],
    ],
    [
      "a statement that ends with a comma before its cue, given as a question",
      "“The ferry sails at noon. She never waits,” said Ada Brun.",
      "The ferry sails at noon. She never waits?",
      ["question: ,"],
    ],
    [
      "a statement that trails off, given as a question",
      "“The ferry sails at noon...” Ada Brun said so on Monday.",
      "The ferry sails at noon..?",
      ["question: ..."],
    ],
    [
      "a statement before a gap, given as a question by the marks behind a space",
      "“The ferry sails at noon. ... She never waits.” Ada Brun said so on Monday.",
      "The ferry sails at noon. ..?",
      ["question: . ..."],
    ],
    [
      "a call that also asks, given as a call",
      "“The ferry sails at noon!?” Ada Brun asked on Monday.",
      "The ferry sails at noon!",
      ["question: !?"],
    ],
    [
      "nothing of a question with other marks beside its own",
      "“Does the ferry sail at noon?!” said Ada Brun.",
      "Does the ferry sail at noon…?",
      [],
    ],
    [
      "nothing of a whole question without its mark",
      "“Why does the ferry sail at noon?” said Ada Brun.",
      "Why does the ferry sail at noon",
      [],
    ],
    [
      "a full stop that was moved",
      "“The ferry sails at noon the mayor lies about the tide,” said Ada Brun.",
      "The ferry sails at noon. The mayor lies about the tide",
      ["moved-mark: noon the"],
    ],
    [
      "a full stop behind a word that is a short form elsewhere",
      "“In the end it is mass surveillance of the pier,” said Ada Brun.",
      "In the end it is mass. Surveillance of the pier",
      ["moved-mark: mass surveillance"],
    ],
    [
      "no full stop behind a short form",
      "“The ferry of Mr Brun sails at noon on Sundays,” said Ada Brun.",
      "The ferry of Mr. Brun sails at noon on Sundays",
      [],
    ],
  ])("tells %s", async (_name, text, claim, expected) => {
    const found = (await cautions(text, claim)).filter(caution => !caution.startsWith("framed"));
    expect(found).toEqual(expected);
  });

  it("marks where the article interrupts the words to say who spoke", async () => {
    const found = await cautions(
      "“The ferry sails at noon,” said Ada Brun, “and the band plays at one.”",
      "The ferry sails at noon and the band plays at one",
    );
    expect(found).toEqual(["across-cue: ,” said Ada Brun, “"]);
  });

  it("marks only the first of two interruptions", async () => {
    const found = await cautions(
      "“The ferry,” said Ada Brun, “sails at noon,” and waved, “and the band plays.”",
      "The ferry sails at noon and the band plays",
    );
    expect(found).toEqual(["across-cue: ,” said Ada Brun, “"]);
  });

  it.each([
    [80, ["beside: Just kidding."]],
    [81, []],
  ])("looks for what takes them back %s characters on", async (length, expected) => {
    const cue = "” said Ada Brun";
    const adding = ", before adding: “";
    const text = `“The ferry sails at noon,${cue.padEnd(length - adding.length, " then")}${adding}Just kidding.”`;
    expect(await cautions(text, "The ferry sails at noon")).toEqual(expected);
  });

  it("shows how the article introduces the words, if it isn't plain", async () => {
    const found = await cautions(
      "“The ferry sails at noon,” the hacked account of Ada Brun said.",
      "The ferry sails at noon",
    );
    expect(found).toEqual(["framed: hacked"]);
  });

  it("shows how the first of several quotations is introduced", async () => {
    const found = await cautions(
      "The hacked account of Ada Brun wrote “the ferry sails at noon”, and a parody of Bo Lee “the boats sail at ten”.",
      "the ferry sails at noon, and a parody of Bo Lee the boats sail at ten",
    );
    expect(found[0]).toBe("framed: hacked");
  });

  it("doesn't take the words with which a speaker takes something back for what they take back", async () => {
    const text = "“It was the gritter,” said Ada Brun.\n“I was wrong about the gritter,” said Ada Brun.";
    expect(await cautions(text, "I was wrong about the gritter")).toEqual([]);
    expect(await cautions(text, "It was the gritter")).toEqual(["framed: I was wrong about the gritter,"]);
  });

  it("shows a question mark with the marks before it", async () => {
    const found = await cautions(
      "“Does the crew of Ada Brun own ‘the old ferry’?” asked Bo Lee.",
      "Does the crew of Ada Brun own ‘the old ferry’.",
    );
    expect(found).toContain("question: ’?");
  });
});

describe("cautionsOf() the article's own words", () => {
  it.each([
    ["The ferry sails at noon on Sundays.", "The ferry sails at noon on Sundays", []],
    [
      "The council denied that the ferry sails at noon on Sundays.",
      "the ferry sails at noon on Sundays",
      ["framed: denied"],
    ],
    ["Ada Brun said the boats sail at noon today.", "the boats sail at noon today", []],
    ["The boats sail at noon, Ada Brun said.", "boats sail at noon", ["rest-before: The"]],
    [
      "Ada Brun said the boats sail at noon today.",
      "boats sail at noon",
      ["rest-before: the", "rest-after: today"],
    ],
    [
      "The ferry sails at noon on Sundays unless it rains.",
      "The ferry sails at noon on Sundays",
      ["framed: unless", "rest-after: unless it rains"],
    ],
  ])("of %s", async (text, claim, expected) => {
    expect(await cautions(text, claim)).toEqual(expected);
  });
});

describe("checkQuote() shows the sentence that frames words", () => {
  it.each([
    ["“WORDS,” said Ada Brun. An actor had recorded the voice.", "An actor had recorded the voice."],
    ["“WORDS,” said Ada Brun.|The voice on the tape was not hers.", "The voice on the tape was not hers."],
    ["“WORDS,” said Ada Brun in a dream.", null],
  ])("%s", async (text, sentence) => {
    const words = "The tide takes every boat that isn't tied";
    const article = articleOfParagraphs(text.replace("WORDS", words).split("|"), {
      origin: { kind: "host", file: "invented.txt" },
    });
    const [match] = (await checkQuote(buildLibrary([article]), words)).matches;
    const framed = match?.cautions.find(caution => caution.kind === "framed");
    expect(framed).toBeDefined();
    expect(framed?.nearby ? sliceOf(article.text, framed.nearby) : null).toBe(sentence);
  });
});
