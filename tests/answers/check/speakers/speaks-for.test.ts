import { describe, expect, it } from "vitest";
import { agreementAsSpokesperson } from "../../../../src/answers/check/speakers/speaks-for.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import type { Speaker } from "../../../../src/quotes/quotation.ts";

const ROE = {
  name: "Ann Roe",
  alsoNamed: ["Roe"],
  kind: "person",
  isDescription: false,
} as unknown as Speaker;

const agreement = (typed: string, text: string) =>
  agreementAsSpokesperson(typed, articleOfLines(text, { origin: { kind: "host", file: "a" } }), ROE);

const TOLD = [
  "A spokeswoman for the BODY, Ann Roe, said no.",
  "“No,” said BODY spokeswoman Ann Roe.",
  "Ann Roe, a spokeswoman for the BODY, said no.",
  "Ann Roe, 52, a senior spokeswoman for BODY, said no.",
  "Ann Roe, BODY spokeswoman, said no.",
  "The BODY’s spokeswoman, Ann Roe, said no.",
];
const BODIES = ["Tarn Water Board", "Department for Transport", "Holm Council"];

// All people and bodies are invented.
describe("agreementAsSpokesperson() knows whom a named spokeswoman speaks for", () => {
  it.each(TOLD)("%s", text => {
    for (const body of BODIES) {
      const told = text.replace("BODY", body);
      for (const typed of ["BODY spokeswoman", "a spokeswoman for the BODY", "BODY spokesperson"])
        expect(agreement(typed.replace("BODY", body), told), typed).toBe("same");
      for (const typed of [body, `${body} spokesman`]) expect(agreement(typed, told), typed).toBe("unclear");
      for (const typed of ["Refugee Council", "Refugee Council spokeswoman", "Bo Lind", "Tarn"])
        expect(agreement(typed, told), typed).toBeNull();
    }
  });

  it.each([
    "A former spokeswoman for the BODY, Ann Roe, said no.",
    "Ann Roe, a former spokeswoman for the BODY, said no.",
    "Ann Roe met a spokeswoman for the BODY.",
    "Ann Roe met the BODY spokeswoman Bo Lind.",
    "Bo Lind, a spokeswoman for the BODY, and Ann Roe met.",
    "There were no plans to charge Ann Roe, a spokeswoman for the BODY said.",
    "There were no plans to charge Ann Roe, a BODY spokeswoman said.",
    "Bo Lind and Ann Roe, a spokeswoman for the BODY said, were led away.",
    "After talks with Ann Roe, a spokeswoman for the BODY resigned.",
    "After a row with Ann Roe, a spokeswoman for BODY walked out.",
    "After a row with Ann Roe, a spokeswoman for BODY, Bo Lind, walked out.",
    "When she met Ann Roe, a BODY spokeswoman, 52, burst into tears.",
    "Ann Roe, a spokeswoman for BODY until 2019, said no.",
    "Ann Roe, a spokeswoman for BODY, until 2019, said no.",
    "In the film, Ann Roe, a spokeswoman for the BODY, said no.",
    "Ann Roe, a spokeswoman for the BODY, in the film, said no.",
    "“I am not Ann Roe, a spokeswoman for BODY,” she said.",
    "Officials told a spokeswoman for the BODY Ann Roe was ill.",
    "Officials told a spokeswoman for the BODY, Ann Roe said.",
    "She met BODY spokeswoman Ann Roebuck.",
    "Ben Roe, a spokeswoman for the BODY, said no.",
  ])("and nothing of: %s", text => {
    for (const body of BODIES)
      for (const typed of [body, `${body} spokeswoman`])
        expect(agreement(typed, text.replace("BODY", body)), typed).toBeNull();
  });

  it("a company of one word only where the article speaks of the company, and nobody has the name", () => {
    const told = "Ann Roe, a spokeswoman for Acme, said no.";
    expect(agreement("Acme", `The firm was shut. ${told}`)).toBe("unclear");
    expect(agreement("Acme", told)).toBeNull();
    expect(agreement("Acme", `Bo Acme left the firm. ${told}`)).toBeNull();
    expect(agreement("Holm", `The firm was shut. ${told}`)).toBeNull();
  });
});
