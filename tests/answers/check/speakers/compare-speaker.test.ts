import { describe, expect, it } from "vitest";
import { compareSpeaker } from "../../../../src/answers/check/speakers/compare-speaker.ts";

describe("compareSpeaker() compares a typed name with a speaker", () => {
  it.each([
    ["Starmer", "Sir Keir Starmer", [], "same"],
    ["keir starmer", "Sir Keir Starmer", [], "same"],
    ["Sir Keir", "Sir Keir Starmer", [], "same"],
    ["UK PM Starmer", "Sir Keir Starmer", [], "same"],
    ["pm keir starmer", "Sir Keir Starmer", [], "same"],
    ["UK PM Sunak", "Sir Keir Starmer", [], "other"],
    ["PM", "Sir Keir Starmer", [], "unclear"],
    ["AB Starmer", "Sir Keir Starmer", [], "other"],
    ["Prime Minister Keir Starmer", "Sir Keir Starmer", [], "same"],
    ["the Prime Minister", "Sir Keir Starmer", ["The Prime Minister"], "same"],
    ["Zelenskyy", "Volodymyr Zelensky", [], "same"],
    ["Vladimir Zelensky", "Volodymyr Zelensky", [], "unclear"],
    ["Johnston", "Boris Johnson", [], "unclear"],
    ["Johnston", "Boris Johnson", ["Pfeffel"], "unclear"],
    ["Putin", "Volodymyr Zelensky", [], "other"],
    ["Sarah Sanders", "Bernie Sanders", [], "other"],
    ["Sanders", "Bernie Sanders", [], "same"],
    ["Bill Clinton", "William Clinton", [], "same"],
    ["Joe Biden", "Joseph Biden", [], "same"],
    ["Bill Clinton", "Hillary Clinton", [], "other"],
    ["Donald Trump", "Donald Trump Jr.", [], "other"],
    ["Trump", "Donald Trump Jr.", [], "same"],
    ["Donald J. Trump", "Donald Trump", [], "same"],
    ["von der Leyen", "Ursula von der Leyen", [], "same"],
    ["White House", "the White House", [], "same"],
    ["the Kremlin spokesman", "Dmitry Peskov", [], "unclear"],
    ["the Kremlin spokesman", "Dmitry Peskov", ["Kremlin spokesman"], "same"],
    ["Dmitry Peskov", "a senior official", [], "unclear"],
    ["Okafor-Price", "David Okafor", ["Okafor"], "other"],
    ["David Price-Okafor", "David Okafor", ["Okafor"], "other"],
    ["Okafor-Price", "David Okafor-Price", ["Okafor"], "same"],
    ["Ann Bell", "Charlie King", [], "other"],
    ["the president", "Dmitry Peskov", [], "unclear"],
    ["Peter Okafor", "David Okafor", ["Okafor", "Mr Okafor"], "other"],
    ["Okafor", "David Okafor", ["Mr Okafor"], "same"],
    ["Mr Okafor", "David Okafor", ["Okafor"], "same"],
    ["Councillor Okafor", "David Okafor", ["Okafor"], "same"],
    ["PC Okafor", "David Okafor", ["PC David Okafor"], "same"],
    ["PC Okafor", "PC Okafor", [], "same"],
    ["DI David Okafor", "DCI Okafor", [], "unclear"],
    ["PC Okafor", "Anna Petrova", [], "other"],
    ["CS Okafor", "David Okafor", [], "other"],
    ["Dave Okafor", "David Okafor", ["Mr Okafor"], "same"],
    ["Peter Okafor", "Mr Okafor", [], "unclear"],
    ["Peter Okafor", "President Okafor", ["Okafor", "striker Okafor"], "unclear"],
    ["Petrova", "A spokesman for Petrova", [], "other"],
    ["Petrova’s son", "Anna Petrova", [], "other"],
    ["Mrs Okafor", "Mr Okafor", [], "other"],
    ["Donald Trump Jr", "Donald Trump", ["Trump"], "other"],
    ["Anna Petrova", "A spokesman for Petrova", [], "other"],
    ["Anna Petrova", "Anna Petrova’s deputy", [], "other"],
    ["spokesman for Petrova", "A spokesman for Petrova", [], "same"],
    ["a spokesman for Petrova", "Anna Petrova", ["Petrova"], "other"],
    ["a spokesman for Zelenskyy", "Volodymyr Zelensky", [], "other"],
    ["Petrova", "Carl Ek", ["Petrova’s spokesman", "a spokesman for Petrova"], "other"],
    ["Petrova", "Petrova spokesman Carl Ek", [], "unclear"],
    ["Carl Ek", "Otto Lind", ["a spokesman for Petrova", "chief engineer Otto Lind"], "other"],
    ["Carl Lind", "chief engineer Otto Lind", ["Lind"], "other"],
    ["Ek", "Petrova spokesman Carl Ek", [], "same"],
    ["Petrova", "A spokesman for Petrova of Kyiv", [], "other"],
    ["a spokesman for Dee Fox", "Ann Bell", [], "unclear"],
    ["Otto Lind of Merrion Bank", "Otto Lind", [], "same"],
    ["Otto Lind from the Harbour Union", "Otto Lind", [], "same"],
    ["Otto Lind at Brandel", "Carl Ek", [], "other"],
    ["PM", "Otto Lind", [], "unclear"],
    ["the UK PM", "Otto Lind", [], "unclear"],
    ["Ann Bell", "Чарли Кинг", [], "unclear"],
    ["Ann Bell", "Charlie King", ["Чарли Кинг"], "other"],
    ["", "Ann Bell", [], "unclear"],
    ["…", "Ann Bell", [], "unclear"],
  ] as const)("%s and %s (%j) is %s", (typed, name, alsoNamed, expected) => {
    expect(compareSpeaker(typed, { name, kind: "person", alsoNamed })).toBe(expected);
  });
});

describe("compareSpeaker() compares a typed name with a description", () => {
  const NAMES = ["Ben Lind", "Sam Vale", "Jane Cook", "Ursula von der Leyen", "Áine O’Neil", "Xi Jinping"];
  it.each([
    "A source close to {}",
    "The officer who arrested {}",
    "A friend close to {}",
    "A lawyer representing {}",
    "People familiar with the thinking of {}",
    "A man dressed as {}",
    "Somebody who once worked beside {}",
    "{}’s oldest neighbour",
    "A cousin of {}",
  ])("%s is never the one whom it names", template => {
    for (const full of NAMES) {
      const name = template.replace("{}", full);
      const speaker = { name, kind: "person", alsoNamed: [], isDescription: true } as const;
      for (const typed of [full, full.toLowerCase(), full.split(" ").at(-1) ?? "", `Mr ${full}`])
        expect(compareSpeaker(typed, speaker), `${typed}: ${name}`).toBe("other");
      expect(compareSpeaker(name, speaker), name).toBe("same");
      expect(compareSpeaker("Dora Quist", speaker), name).not.toBe("same");
    }
  });

  it.each([
    ["the officer", "The officer who arrested Sam Vale", "unclear"],
    ["the police", "Police in Leeds", "unclear"],
    ["the Leeds police", "The police in Leeds", "unclear"],
    ["a spokesman for Ben Lind", "A source close to Ben Lind", "unclear"],
  ] as const)("%s and %s: %s", (typed, name, expected) => {
    expect(compareSpeaker(typed, { name, kind: "group", alsoNamed: [], isDescription: true })).toBe(expected);
  });

  it("a body may have spoken through whom any of its forms names", () => {
    const speaker = {
      name: "A spokeswoman for the Refugee Council",
      kind: "person",
      alsoNamed: ["The spokeswoman"],
      isDescription: true,
    } as const;
    expect(compareSpeaker("Refugee Council", speaker)).toBe("unclear");
    expect(compareSpeaker("Tarn Council", speaker)).toBe("other");
  });
});
