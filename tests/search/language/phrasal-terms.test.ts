import { describe, expect, it } from "vitest";
import { PHRASAL_VERBS } from "../../../src/english/vocabulary/phrasal-verbs.ts";
import { analyse } from "../../../src/search/language/analyse.ts";
import { languageOf } from "../../../src/search/language/languages.ts";
import { phrasalVerbsIn } from "../../../src/search/language/phrasal-terms.ts";

const english = languageOf("en");
const meaningIn = (question: string) =>
  phrasalVerbsIn(analyse(question, english)).flatMap(({ meaning }) => meaning);

describe("phrasalVerbsIn()", () => {
  it.each(PHRASAL_VERBS.map(row => [[row.verb, ...row.rest].join(" "), row] as const))(
    "finds %s",
    (said, { meaning }) => {
      expect(meaningIn(`did they ${said} today`)).toEqual(
        expect.arrayContaining(meaning.map(word => english.stem(word))),
      );
    },
  );

  it.each([
    ["did they call the strike off", "cancel"],
    ["why did she step down", "resign"],
    ["how many boats went down", "sink"],
    ["who let 500 people go", "dismiss"],
    ["what did they come down with", "infect"],
    ["did anyone get hurt", "hurt"],
    ["when did they get married", "marry"],
    ["how many pits went bust", "bust"],
    ["did the boat go missing", "missing"],
    ["when do they go free", "free"],
    ["did the rash get worse", "worse"],
    ["how much is it to get in", "admission"],
  ])("in %j: %s", (question, word) => {
    expect(meaningIn(question)).toContain(english.stem(word));
  });

  it.each(["did they step on the way down", "who went to the town"])("leaves %j alone", question => {
    expect(meaningIn(question)).toEqual([]);
  });
});
