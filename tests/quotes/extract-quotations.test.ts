import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOfLines, articleOfParagraphs } from "../../src/articles/create-article.ts";
import {
  extractQuotations,
  extractReportedSpeech,
  extractSpeech,
} from "../../src/quotes/extract-quotations.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";
import { found, origin } from "./found.ts";

describe("extractQuotations() reads marks of every style", () => {
  it.each([
    ["straight", 'Ann Roe said: "We won."', ["We won. – Ann Roe"]],
    ["two single marks", "Ann Roe said: ''We won.''", ["We won. – Ann Roe"]],
    ["mixed pairs", 'Ann Roe said: “We won."', ["We won. – Ann Roe"]],
    ["wrong way round", "Ann Roe said: ”We won.“", ["We won. – Ann Roe"]],
    ["a space inside", "Ann Roe said: “ We won. ”", ["We won. – Ann Roe"]],
    ["direction marks", "Ann Roe said: \u200e“We won.”\u200f", ["We won. – Ann Roe"]],
    [
      "single, with apostrophes",
      "‘It’s ours,’ said Ann Roe. ‘They don’t care.’",
      ["It’s ours, – Ann Roe", "They don’t care. – Ann Roe"],
    ],
    [
      "single, with a plural possessive",
      "‘The voters’ anger is real,’ said Ann Roe.",
      ["The voters’ anger is real, – Ann Roe"],
    ],
    ["nested", "“He said ‘never’ to me,” said Ann Roe.", ["He said ‘never’ to me, – Ann Roe"]],
    ["inches", 'The 6\'2" keeper, Bo Lee, said: "We won."', ["We won. – Bo Lee"]],
  ])("%s", (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("spoils no other paragraph where a mark is missing", () => {
    expect(found("“We won, said Ann Roe. | “They lost,” said Bo Lee.").at(-1)).toBe("They lost, – Bo Lee");
  });
});

describe("extractQuotations() finds the speaker", () => {
  it.each([
    ["before", "Ann Roe told reporters: “We won.”", "We won. – Ann Roe"],
    ["after", "“We won,” said Ann Roe.", "We won, – Ann Roe"],
    ["after, with a verb no list has", "“We won,” Ann Roe thundered.", "We won, – Ann Roe"],
    ["with a clause between", "“We won,” Ann Roe, who sold cars for Bo Lee, said.", "We won, – Ann Roe"],
    [
      "with an apposition between",
      "Ann Roe, Senator Bo Lee’s former adviser, said “we won”.",
      "we won – Ann Roe",
    ],
    ["named in the apposition", "The mayor of Tarn, Ann Roe, said: “We won.”", "We won. – Ann Roe"],
    ["by a label", "Ann Roe: “We won.”", "We won. – Ann Roe"],
    ["after a dash", "“We won, and nobody saw it.” – Ann Roe", "We won, and nobody saw it. – Ann Roe"],
    ["by a noun", "Ann Roe’s message to them: “We won.”", "We won. – Ann Roe"],
    ["according to", "According to Ann Roe, the match was “a joke”.", "a joke – Ann Roe"],
    [
      "a spokesman, not whom he speaks for",
      "“We won,” said a spokesman for Ann Roe.",
      "We won, – a spokesman for Ann Roe",
    ],
    [
      "named behind a description that names another",
      "“We won,” said Lee’s deputy, Ann Roe.",
      "We won, – Ann Roe",
    ],
    ["the agent, not the object", "“We won,” Ann Roe told Bo Lee.", "We won, – Ann Roe"],
  ])("%s", (_name, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("carries a voice on in a new paragraph", () => {
    expect(found("“We won,” said Ann Roe. | “They lost.”")).toEqual([
      "We won, – Ann Roe",
      "They lost. – Ann Roe",
    ]);
  });

  it("reads pronouns by gender", () => {
    expect(
      found(
        "Mrs Ann Roe met Mr Bo Lee. | Mr Lee said the roof leaked. | “It is dry,” she said. | “It is wet,” he said.",
      ),
    ).toEqual(["It is dry, – Ann Roe", "It is wet, – Bo Lee"]);
  });

  it("keeps two people of one surname separate", () => {
    expect(
      found(
        "Ann Roe and her husband, Carl Roe, sold up. | “I shan’t miss it,” Mrs Roe said. | “I shall,” said Mr Roe.",
      ),
    ).toEqual(["I shan’t miss it, – Ann Roe", "I shall, – Carl Roe"]);
  });

  it("names nobody where nobody is named", () => {
    expect(found("The hall has been called “a shoebox with ambitions”.")).toEqual([
      "a shoebox with ambitions – ?",
    ]);
    expect(found("“We won,” they said.")).toEqual(["We won, – ?"]);
  });

  it("names who passed words on, beside whose they are", () => {
    const article = articleOfParagraphs(["Ann Roe claimed that Bo Lee had said “nobody counts the cash”."], {
      origin,
    });
    const [quotation] = extractQuotations(article);
    expect(quotation?.attribution).toMatchObject({ speaker: { name: "Bo Lee" } });
    expect(quotation?.secondHand).toMatchObject({ speaker: { name: "Ann Roe" } });
  });

  it.each([
    [
      "false",
      "The quote “we will sell the whole harbour by Christmas”, attributed to Ann Roe, is fabricated, the archive shows.",
    ],
    [
      "false",
      "The sentence “nobody needs a library these days”, often credited to Ann Roe, was never spoken by her.",
    ],
    ["denied", "Ann Roe denied saying that voters were “a rounding error”."],
    ["denied", "Ann Roe never said “rain is for farmers”."],
    ["hypothetical", "If Ann Roe had told them “ask me again in a year”, she would still be there."],
    ["hypothetical", "“If I had said ‘we sell the harbour by May’, you would have laughed,” said Ann Roe."],
    ["false", "Ann Roe was wrongly quoted as saying “machines have no place here”."],
    ["parody", "A satirical site says that Ann Roe said “let them eat hats”."],
  ])("flags words as disputed: %s", (reason, text) => {
    const article = articleOfParagraphs([text], { origin });
    const [quotation] = extractQuotations(article);
    expect(quotation?.disputed?.reason).toBe(reason);
  });

  it("flags nothing where only a few of the words are supposed", () => {
    const article = articleOfParagraphs(
      ["“The harbour is ours and if I had said ‘no’ it would still be ours today,” said Ann Roe."],
      { origin },
    );
    expect(extractQuotations(article).map(({ disputed }) => disputed)).toEqual([null]);
  });

  it("leaves out titles of works and nicknames", () => {
    expect(found("Ann Roe, who wrote “The Salt Road”, met Antonio “Tony” Vela.")).toEqual([]);
  });
});

describe("extractQuotations() in a language that the rules don't cover", () => {
  const WORDS = "„Wir haben gewonnen, und niemand hat es gesehen.“";

  it.each([
    [`Anna Rot soll gesagt haben: ${WORDS}`, "unclear"],
    [`Sie sagte: ${WORDS}`, "unclear"],
    [`Anna Rot bestritt: ${WORDS}`, "unclear"],
    [`Anna Rot sagte: ${WORDS}`, "stated"],
  ])("finds quotations by their marks, and a name next to a plain verb: %s", (text, kind) => {
    const article = articleOfParagraphs([text], { origin, language: "de" });
    expect(extractQuotations(article).map(({ attribution }) => attribution.kind)).toEqual([kind]);
    expect(extractReportedSpeech(article)).toEqual([]);
  });

  it("detects such a language", () => {
    expect(
      found(
        "Anna Rot sagte am Montag vor dem Rathaus der kleinen Stadt, dass niemand gewonnen habe: „Wir haben verloren, das ist alles.“",
      ),
    ).toEqual(["Wir haben verloren, das ist alles. – ?"]);
  });
});

describe("extractReportedSpeech()", () => {
  it.each([
    ["Ann Roe said that the river had risen by a metre.", "the river had risen by a metre"],
    ["The river had risen by a metre, Ann Roe said.", "The river had risen by a metre"],
    ["According to Ann Roe, the river had risen by a metre.", "the river had risen by a metre"],
  ])("%s", (text, words) => {
    const article = articleOfParagraphs([text], { origin });
    const [quotation] = extractReportedSpeech(article);
    expect(quotation && article.text.slice(quotation.start, quotation.end)).toBe(words);
    expect(quotation?.attribution).toMatchObject({ speaker: { name: "Ann Roe" } });
  });
});

describe("extractSpeech()", () => {
  const article = articleOfParagraphs(
    ["Ann Roe said she could mend the bridge “in a day”. She added that the river had fallen."],
    { origin },
  );
  const { quotations, reported } = extractSpeech(article);
  const words = ({ start, end }: Quotation) => article.text.slice(start, end);

  it("separates what is quoted from what is reported around it", () => {
    expect(quotations.map(words)).toEqual(["in a day"]);
    expect(reported.map(words)).toEqual(["she could mend the bridge “in a day”", "the river had fallen"]);
    expect(reported.map(({ kind }) => kind)).toEqual(["reported", "reported"]);
  });

  it("treats each report as a separate speech", () => {
    expect(reported.map(({ speech }) => speech)).toEqual([0, 1]);
  });

  it("has one speaker for both", () => {
    const [quoted, ...others] = [...quotations, ...reported].map(({ attribution }) =>
      attribution.kind === "unclear" ? null : attribution.speaker,
    );
    expect(quoted?.name).toBe("Ann Roe");
    for (const other of others) expect(other).toBe(quoted);
  });

  it("leaves out what is in a turn of a transcript", () => {
    const interview = articleOfParagraphs(
      [
        "Q: What did the mayor tell you?",
        "A: Bo Lee said that the bridge would close.",
        "Q: When was that?",
        "A: In May, I think.",
      ],
      { origin },
    );
    expect(extractSpeech(interview).reported).toEqual([]);
  });
});

describe("extractQuotations() on any text", () => {
  const pieces = [
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "»",
    "„",
    "Ann Roe",
    "Mr. Lee",
    "he",
    "said",
    ",",
    ".",
    ":",
    "—",
    "a b",
    "\n",
    "Q:",
    "(",
    "@x",
  ];

  it("gives spans inside their paragraph, in order, with mentions and cues inside the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 }), parts => {
        const text = `x ${parts.join(" ")}`;
        const article = articleOfLines(text, { origin });
        let last = 0;
        for (const { start, end, paragraph, paragraphs, attribution } of extractQuotations(article)) {
          const home = article.paragraphs[paragraph - 1];
          expect(home && start >= home.start && end <= home.end && start < end).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(paragraphs).toContain(paragraph);
          const { mention } = attribution;
          expect(mention === null || (mention.start < mention.end && mention.end <= text.length)).toBe(true);
          last = start;
        }
      }),
    );
  });
});
