import { describe, expect, it } from "vitest";
import { readingOf, sentencesOf } from "./readings.ts";

describe("readArticle() splits sentences", () => {
  it.each([
    ["plain", "It rained. She left. He stayed.", ["It rained.", "She left.", "He stayed."]],
    ["questions", "Who left? She did! So?", ["Who left?", "She did!", "So?"]],
    ["titles", "Mr. Roe saw Dr. Lee. They left.", ["Mr. Roe saw Dr. Lee.", "They left."]],
    [
      "an abbreviation that ends one",
      "She lives in the U.S. He doesn’t.",
      ["She lives in the U.S.", "He doesn’t."],
    ],
    ["an abbreviation that ends none", "the U.S. Senate met.", ["the U.S. Senate met."]],
    ["words in marks that end one", "“We won.” Then it rained.", ["“We won.”", "Then it rained."]],
    [
      "who says it belongs to the words",
      "“We won?” Roe asked. It rained.",
      ["“We won?” Roe asked.", "It rained."],
    ],
    ["a bare tail", "“We won!” Roe said.", ["“We won!” Roe said."]],
    ["a tail behind a stop", "“We won.” Roe said.", ["“We won.” Roe said."]],
    ["a small letter behind the words", "“We won.” said Roe.", ["“We won.” said Roe."]],
    ["two stretches", "“We won.” “You lost.”", ["“We won.”", "“You lost.”"]],
    ["a comma before the closing mark", "“We won,” Roe said.", ["“We won,” Roe said."]],
    ["brackets", "(He laughed.) Then he left.", ["(He laughed.)", "Then he left."]],
    ["an ellipsis that goes on", "He waited... and left.", ["He waited... and left."]],
    ["an ellipsis that ends", "He waited… Then he left.", ["He waited…", "Then he left."]],
    ["a number opens one", "It rained. 12 people left.", ["It rained.", "12 people left."]],
    ["a dash opens one", "It rained. — So she said.", ["It rained.", "— So she said."]],
    ["run together", "More results here.Read the latest.", ["More results here.", "Read the latest."]],
    ["a small letter opens none", "the .com boom. and then", ["the .com boom. and then"]],
  ] as const)("%s", (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("knows a headline in capitals", () => {
    const isTitle = (text: string) => readingOf(text).sentences[0]?.isTitleCase;
    expect(isTitle("Mayor of Tarn Says the Bridge Will Close Soon")).toBe(true);
    expect(isTitle("The mayor of Tarn said so")).toBe(false);
    expect(isTitle("Ann Roe and Bo Lee")).toBe(false);
    expect(isTitle("Chief Minister A. Roe was not in the House")).toBe(false);
    expect(isTitle("@AnnRoe Bridge Council Tarn Mill Road")).toBe(false);
  });

  it("remembers which words the article writes small", () => {
    const { smallWords } = readingOf("The mayor of Tarn left. Mayor Roe stayed.");
    expect(smallWords.has("mayor")).toBe(true);
    expect(smallWords.has("tarn")).toBe(false);
  });

  it("cuts what has no full stop for very long", () => {
    const { sentences } = readingOf(Array.from({ length: 700 }, () => "word").join(" "));
    expect(sentences.map(({ from, to }) => to - from)).toEqual([301, 301, 98]);
  });

  it("numbers sentences for stretches and tokens", () => {
    const { sentenceOfStretch, sentenceOfToken } = readingOf("It rained. She said “yes”. He said “no”.");
    expect(sentenceOfStretch).toEqual([1, 2]);
    expect(sentenceOfToken).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });
});

describe("readArticle() where a sentence ends", () => {
  it.each([
    ["It rained. She left.", ["It rained.", "She left."]],
    ["It rained.she left.", ["It rained.she left."]],
    ["It rained.She left.", ["It rained.", "She left."]],
    ["It rained. (She left.)", ["It rained.", "(She left.)"]],
    ["It rained. [She left.]", ["It rained.", "[She left.]"]],
    ["(It rained.) She left.", ["(It rained.)", "She left."]],
    ["(It rained) She left.", ["(It rained) She left."]],
    ["(It rained.) she left.", ["(It rained.) she left."]],
    ["“We won.” She left.", ["“We won.”", "She left."]],
    ["“We won.” she left.", ["“We won.” she left."]],
    ["“We won.” 5 left.", ["“We won.”", "5 left."]],
    ["“We won.” – yes.", ["“We won.” – yes."]],
    ["“We won” She left.", ["“We won” She left."]],
    ["“We won!” Ann Roe said it.", ["“We won!” Ann Roe said it."]],
    ["“We won.” Ann Roe said it.", ["“We won.”", "Ann Roe said it."]],
    ["“We won.” Ann Roe said.", ["“We won.” Ann Roe said."]],
    ["“We won!” Ann Roe left it.", ["“We won!”", "Ann Roe left it."]],
    ["“We won!” Ann Roe pressed.", ["“We won!” Ann Roe pressed."]],
    ["“We won!” Ann Roe freed.", ["“We won!”", "Ann Roe freed."]],
    ["“We won!” Ann Roe Bo Lee Tom said.", ["“We won!” Ann Roe Bo Lee Tom said."]],
    ["“We won!” Ann, Roe said.", ["“We won!” Ann, Roe said."]],
    ["“We won!” Ann then Roe said.", ["“We won!” Ann then Roe said."]],
    ["“We won!” Ann had said.", ["“We won!” Ann had said."]],
    ["“We won!” Ann; Roe said.", ["“We won!”", "Ann; Roe said."]],
    ["“We won!” “They lost.”", ["“We won!”", "“They lost.”"]],
    ["“We won,” “They lost.”", ["“We won,” “They lost.”"]],
    ["“We won!’” She left.", ["“We won!’”", "She left."]],
    ["It rained… She left.", ["It rained…", "She left."]],
    ["It rained… she left.", ["It rained… she left."]],
    ["It rained... @ann left.", ["It rained... @ann left."]],
    ["It rained. @ann left.", ["It rained.", "@ann left."]],
    ["It rained. “We won.”", ["It rained.", "“We won.”"]],
    ["It rained. – yes.", ["It rained.", "– yes."]],
    ["It rained. • yes.", ["It rained.", "• yes."]],
    ["It rained. / yes.", ["It rained. / yes."]],
    ["It rained? she left.", ["It rained? she left."]],
    ["In the U.S. He left.", ["In the U.S.", "He left."]],
    ["In the U.S. Senate it rained.", ["In the U.S. Senate it rained."]],
    ["Mr. Roe left.", ["Mr. Roe left."]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
