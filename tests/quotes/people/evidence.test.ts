import { describe, expect, it } from "vitest";
import { kindOfName } from "../../../src/quotes/people/evidence.ts";
import { printedForm } from "../../../src/quotes/people/people.ts";
import { peopleOf } from "./people-of.ts";

/** What a text shows of a name of one word. */
function shown(text: string, word = "Zelko") {
  const { reading, people } = peopleOf(text);
  const mentions = people.names.filter(({ words }) => words.includes(word));
  return kindOfName(reading, mentions);
}

describe("kindOfName()", () => {
  it("sees no speaker in a name behind a preposition", () => {
    expect(shown("Officials from Zelko said so.").human.reasons).not.toContain("says");
    expect(shown("A spokeswoman for the firm, Zelko, said so.").human.reasons).toContain("thing-beside");
  });

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
    ["A coach for the town, Zelko, left.", "role-beside"],
    ["A coach for the country’s largest town, Zelko, left.", "role-beside"],
    ["The head of the bus drivers’ union, Ruth Zelko, left.", "role-beside"],
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

  it.each(["Western", "Muslims"])("recognises %s as a people or a faith", word => {
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

describe("the kind of each name, with the evidence, strongest first", () => {
  it.each([
    ["Then Mr Zelko left.", ["Zelko: person, strong title"]],
    ["Then Mayor Zelko left.", ["Zelko: person, strong title"]],
    ["Then the baker Zelko left.", ["Zelko: person, strong role-beside modifies"]],
    ["Then baker, Zelko, left.", ["Zelko: unknown, none "]],
    ["Then his grandmother, Zelko, left.", ["Zelko: person, strong role-beside"]],
    ["Then grandmother, Zelko, left.", ["Zelko: unknown, none "]],
    ["Then Zelko (34) left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko (1934) left.", ["Zelko: unknown, none "]],
    ["Then Zelko (34 left.", ["Zelko: unknown, none "]],
    ["Then Zelko who left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, who left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, whose car left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, 34, left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, 340, left.", ["Zelko: unknown, none "]],
    ["Then Zelko, 120, left.", ["Zelko: unknown, none "]],
    ["Then Zelko, 34 left.", ["Zelko: unknown, none "]],
    [
      "Then Zelko, a baker from Tarn, left.",
      ["Zelko: person, strong role-beside", "Tarn: place, against place-before"],
    ],
    ["Then Zelko, baker from Tarn, left.", ["Zelko: unknown, none ", "Tarn: place, against place-before"]],
    ["Then Zelko, a man of the town, left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, a town councillor, left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, a town of bakers, left.", ["Zelko: place, against thing-beside"]],
    // The comma ends the opening phrase.
    ["According to Zelko Vantry, the bridge left.", ["Zelko Vantry: person, weak two-words"]],
    ["Like Zelko Vantry, the band left.", ["Zelko Vantry: person, weak two-words"]],
    ["With Zelko Vantry, the album sold.", ["Zelko Vantry: person, weak two-words"]],
    ["According to Zelko Ferries, the captain left.", ["Zelko Ferries: person, weak two-words"]],
    ["According to Zelko Vantry, a baker, it left.", ["Zelko Vantry: person, strong role-beside two-words"]],
    ["According to Zelko, a firm of bakers, it left.", ["Zelko: organisation, against thing-beside"]],
    ["Then Zelko, a friend of a town, left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, a very big old red 5 baker, left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko, his baker, left.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko’s wife left.", ["Zelko: person, strong relative-of"]],
    ["Then Zelko’s streets froze.", ["Zelko: organisation, against owner-of-things"]],
    ["Then Zelko said it.", ["Zelko: person, weak says"]],
    ["Then Zelko was a baker.", ["Zelko: person, strong role-beside"]],
    ["Then Zelko was a town.", ["Zelko: place, against thing-beside"]],
    ["Then Zelko are back.", ["Zelko: unknown, none "]],
    ["Then they joined Zelko.", ["Zelko: organisation, against object-of-joining"]],
    ["Then they live in Zelko.", ["Zelko: place, against place-before"]],
    ["Then they saw the Zelko again.", ["Zelko: organisation, against thing-beside"]],
    ["Then they have faith in Zelko. Zelko, 34, left.", ["Zelko: person, strong role-beside place-before"]],
    ["Then Ann Zelko left.", ["Ann Zelko: person, weak first-name two-words"]],
    [
      "Then Ann Zelko left. Zelko slept.",
      ["Ann Zelko: person, strong first-name surname-alone modifies two-words"],
    ],
    ["Then Zara Quell left.", ["Zara Quell: person, weak first-name two-words"]],
    ["Then Muslims left.", ["Muslims: unknown, against people-or-faith modifies"]],
    ["Then Western left.", ["Western: unknown, against people-or-faith modifies"]],
    ["Then New York froze.", ["New York: place, against place-name two-words"]],
    ["Then West Roe froze.", ["West Roe: place, against place-name two-words"]],
    ["Then they love the album Zelko.", ["Zelko: work, against thing-beside"]],
    ["Then they love her album, Zelko.", ["Zelko: work, against thing-beside"]],
    ["Then Zelko, an album, left.", ["Zelko: work, against thing-beside"]],
    ["Then storm Zelko hit.", ["Zelko: unknown, none "]],
    ["Then Zelko, which is old, left.", ["Zelko: organisation, against thing-beside"]],
    ["Then the town of Zelko froze.", ["Zelko: place, against thing-beside modifies"]],
    ["Then Zelko fans left.", ["Zelko: unknown, against modifies"]],
    ["Then Zelko’s 3 fans left.", ["Zelko: unknown, none "]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const { reading, people } = peopleOf(text);
    const shownKinds = people.all.map(
      ({ fullest, nameKind, human }) =>
        `${printedForm(reading, fullest)}: ${nameKind}, ${human.strength} ${human.reasons.join(" ")}`,
    );
    expect(shownKinds).toEqual(expected);
  });
});
