import { describe, expect, it } from "vitest";
import { kindOfName } from "../../../src/quotes/people/evidence.ts";
import { peopleOf } from "./people-of.ts";

/** What a text shows of a name of one word. */
function shown(text: string, word = "Zelko") {
  const { reading, people } = peopleOf(text);
  const mentions = people.names.filter(({ words }) => words.includes(word));
  return kindOfName(reading, mentions);
}

describe("kindOfName()", () => {
  it.each([
    ["Yesterday Mr Zelko left.", "title"],
    ["Yesterday Mayor Zelko left.", "title"],
    ["Yesterday the baker Zelko left.", "role-beside"],
    ["Yesterday Zelko, 34, left.", "role-beside"],
    ["Yesterday Zelko, a baker from Tarn, left.", "role-beside"],
    ["Yesterday Zelko, who bakes, left.", "role-beside"],
    ["Her brother, Zelko, left.", "role-beside"],
    ["They saw Zelko’s wife.", "relative-of"],
    ["It rained, Zelko said.", "says"],
    ["Then Zelko was a baker.", "role-beside"],
  ] as const)("%s shows a person: %s", (text, reason) => {
    const { human } = shown(text);
    expect(human.reasons).toContain(reason);
    expect(["strong", "weak"]).toContain(human.strength);
  });

  it.each([
    ["They live in the town of Zelko.", "thing-beside", "place"],
    ["They love her home town, Zelko.", "thing-beside", "place"],
    ["They heard the album Zelko.", "thing-beside", "work"],
    ["They heard Zelko, an album.", "thing-beside", "work"],
    ["They fear Zelko, a storm of the north.", "thing-beside", "event"],
    ["They met the Zelko again.", "thing-beside", "organisation"],
    ["They like Zelko, which is old.", "thing-beside", "organisation"],
    ["It rained: Zelko are back.", "plural-verb", "organisation"],
    ["They live in Zelko.", "place-before", "place"],
    ["They joined Zelko.", "object-of-joining", "organisation"],
    ["Then Zelko was a town.", "thing-beside", "place"],
  ] as const)("%s shows a thing: %s", (text, reason, kind) => {
    const { human, kind: found } = shown(text);
    expect(human.reasons).toContain(reason);
    expect(human.strength).toBe("against");
    expect(found).toBe(kind);
  });

  it.each(["Western", "Muslims"])("takes %s for a people or a faith", word => {
    expect(shown(`They met ${word} there.`, word).human.reasons).toContain("people-or-faith");
  });

  it("counts a full name, a known first name, and the surname alone", () => {
    expect(shown("Then Ann Zelko left. They saw Zelko.").human.reasons.toSorted()).toEqual([
      "first-name",
      "surname-alone",
      "two-words",
    ]);
    expect(shown("Then Ann Zelko left.").human.strength).toBe("weak");
    expect(shown("Then Mr Ann Zelko left.").human.strength).toBe("strong");
  });

  it("weighs what stands before one of many mentions less", () => {
    const once = "It rained, Zelko said. They saw Zelko.";
    expect(shown(`${once} They have faith in Zelko.`).human.strength).toBe("weak");
  });
});
