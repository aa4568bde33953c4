import { describe, expect, it } from "vitest";
import { MENDED_WORDS, NO_SLIPS } from "../../../src/english/spelling/typing-slips.ts";
import { mendSlips } from "../../../src/search/question/mend-slips.ts";

describe("mistyped words of questions and requests", () => {
  it.each([
    ["waht happened", "what happened"],
    ["wehre is she", "where is she"],
    ["whta is it", "what is it"],
    ["teh bridge", "the bridge"],
    ["becuase of it", "because of it"],
    ["becase of it", "because of it"],
    ["sumarise it", "summarise it"],
    ["summmary of it", "summary of it"],
    ["timelane of it", "timeline of it"],
    ["happenend here", "happened here"],
    ["comapre Roe and Lee", "compare Roe and Lee"],
    ["wehn does teh libary open", "when does the library open"],
  ])("%j is read as %j", (typed, meant) => {
    expect(mendSlips(typed).text).toBe(meant);
  });

  it.each([
    ["the form of it", "a word of its own"],
    ["three of them", "a word of its own"],
    ["th of it", "too short"],
    ["wat", "a letter missing in a short word"],
    ["whhat", "a letter doubled in a short word"],
    ["abxut it", "a changed letter in a word of five letters"],
    ["does Siad know", "a name in capitals"],
    ["rae was here", "a name of three letters"],
    ["who's here", "a word with an apostrophe"],
    ["john witten", "a name in lower case"],
    ["el autor", "a word of another language"],
    ["2th", "no word of letters"],
  ])("%j stays: %s", typed => {
    expect(mendSlips(typed).text).toBe(typed);
  });

  it("what the caller knows stays", () => {
    expect(mendSlips("the taht", form => form === "taht").text).toBe("the taht");
  });

  it("the words of their own aren't among those that are mended", () => {
    expect([...NO_SLIPS].filter(word => MENDED_WORDS.has(word))).toEqual([]);
  });

  it("positions lead back to what was typed", () => {
    const typed = "sumarise teh bridge and becuase";
    const { text, typedAt } = mendSlips(typed);
    for (const word of ["bridge", "and"]) {
      expect(typedAt(text.indexOf(word))).toBe(typed.indexOf(word));
      expect(typedAt(text.indexOf(word) + word.length)).toBe(typed.indexOf(word) + word.length);
    }
    expect(typedAt(text.length)).toBe(typed.length);
    expect(typedAt(0)).toBe(0);
  });
});
