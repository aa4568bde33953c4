import { describe, expect, it } from "vitest";
import { labelled } from "../../../src/discord/message/labelled.ts";
import { english } from "../../../src/wording/english/english.ts";
import { french } from "../../../src/wording/french/french.ts";
import { LANGUAGES } from "../../../src/wording/languages.ts";

describe("labelled()", () => {
  it("has the language's own colon", () => {
    expect(labelled("Search", "a_b", english)).toBe("Search: a\\_b");
    expect(labelled("Recherche", "a_b", french)).toBe("Recherche\u00a0: a\\_b");
  });

  it("adds nothing after the label if there is no value", () => {
    expect(labelled("Recherche", "", french)).toBe("Recherche");
  });

  // Typed text is read from after it.
  it.each(LANGUAGES.map(wording => [wording.languageName, wording] as const))(
    "ends with a colon and a space in %s",
    (_, { colon }) => {
      expect(colon).toMatch(/^\u00a0?: $/);
    },
  );
});
