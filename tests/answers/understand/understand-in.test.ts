import { describe, expect, it } from "vitest";
import { understandIn } from "../../../src/answers/understand/understand-in.ts";
import { inventedLibrary } from "../invented-library.ts";

/** Invented. */
const library = inventedLibrary([
  {
    id: "lamp",
    title: "Lamp of Ostrel pier broken",
    text: "“The lamp is out,” said Ida Quern.",
    quotations: [{ words: "The lamp is out,", by: "Ida Quern" }],
  },
]);
const kindOf = (typed: string) => understandIn(library, typed, "2031-05-12").kind;

describe("understandIn()", () => {
  it("takes the name of somebody whom the library quotes for a request for their words", () => {
    expect(kindOf("quern on the lamp")).toBe("quotes");
    expect(kindOf("Ida Quern")).toBe("quotes");
  });

  it("doesn't take for one what only begins like a name, or is nobody's", () => {
    expect(kindOf("que on the lamp")).not.toBe("quotes");
    expect(kindOf("zeppelin on the lamp")).not.toBe("quotes");
  });
});
