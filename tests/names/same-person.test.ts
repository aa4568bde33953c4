import { describe, expect, it } from "vitest";
import { readName } from "../../src/names/name-form.ts";
import { areNicknames } from "../../src/names/nicknames.ts";
import { alikeSpelling, isMisspelling, samePerson, whoIsMeant } from "../../src/names/same-person.ts";

const compare = (one: string, other: string) => samePerson(readName(one), readName(other));

const SURNAMES = ["Roe", "Okafor", "Hill", "King", "van der Berg", "O’Neil", "Müller-Lang", "al-Rahim"];

describe("samePerson()", () => {
  it.each([
    ["Ann Roe", "Ann Roe", "name"],
    ["Sir Keir Starmer", "keir starmer", "name"],
    ["Volodymyr Zelenskyy", "Volodymyr Zelensky", "name"],
    ["Donald J. Trump", "Donald Trump", "name"],
    ["D. Trump", "Donald Trump", "initial"],
    ["Bill Roe", "William Roe", "nickname"],
    ["Dave Roe", "David Roe", "nickname"],
    ["Joe Roe", "Joseph Roe", "nickname"],
    ["Ben Roe", "Benjamin Roe", "nickname"],
    ["Jon Roe", "Jonas Roe", "nickname"],
    ["Mohammed Salah", "Mohamed Salah", "name"],
    ["Muhammad Salah", "Mohamed Salah", "nickname"],
    ["Boris Johnson", "Alexander Boris Johnson", "middle-name"],
    ["Jean Roe", "Jean-Luc Roe", "middle-name"],
    ["Zoe Müller", "Zoë Müller-Lang", "half-surname"],
    ["Otto Lind Sr.", "Otto Lind", "name"],
    ["Pope Francis", "Pope Francis", "name"],
    ["Jinping Xi", "Xi Jinping", "name"],
    ["Zoë Müllerlang", "Zoë Müller-Lang", "name"],
    ["Zoe Lang", "Zoë Müller-Lang", "half-surname"],
    ["Ann Lee", "Ann-Marie Lee", "middle-name"],
    ["J. Roe", "John Roe", "initial"],
    ["Ursula Leyen", "Ursula von der Leyen", "name"],
  ])("%s and %s are one by %s", (one, other, by) => {
    expect(compare(one, other)).toEqual({ kind: "same", by });
    expect(compare(other, one)).toEqual({ kind: "same", by });
  });

  it.each(SURNAMES)("a hyphenated first name has two halves: %s", surname => {
    const pairs = [
      ["Jean-Luc", "Jean-Paul"],
      ["Mary-Ann", "Mary-Jo"],
      ["Anne-Marie", "Anne-Sophie"],
      ["Karl-Heinz", "Karl-Otto"],
    ];
    for (const [one, other] of pairs) {
      expect(compare(`${one} ${surname}`, `${other} ${surname}`).kind, one).toBe("different");
      expect(compare(`${one} ${surname}`, `${one} ${surname}`).kind, one).toBe("same");
      expect(compare(`${one} ${surname}`, `${one?.split("-")[0]} ${surname}`).kind, one).toBe("same");
    }
  });

  it.each([
    ["Paul", "Paulette"],
    ["George", "Georgette"],
    ["Marc", "Marcelle"],
    ["Dan", "Danielle"],
    ["Daniel", "Danielle"],
    ["Antoin", "Antoinette"],
    ["Bernard", "Bernadette"],
    ["Joseph", "Josephine"],
    ["Stephan", "Stephanie"],
    ["Philip", "Philippa"],
    ["Gabriel", "Gabriella"],
    ["Michael", "Michaela"],
    ["Vic", "Victorine"],
  ])("%s is not short for %s, whatever the surname", (one, other) => {
    for (const surname of SURNAMES) {
      expect(compare(`${one} ${surname}`, `${other} ${surname}`).kind, surname).not.toBe("same");
      expect(compare(`${other} ${surname}`, `${one} ${surname}`).kind, surname).not.toBe("same");
    }
  });

  it.each([
    ["Mr", "Sam", "Samantha"],
    ["Mr", "Chris", "Christine"],
    ["Sir", "Alex", "Alexandra"],
    ["Mrs", "Sam", "Samuel"],
    ["Ms", "Chris", "Christopher"],
    ["Dame", "Alex", "Alexander"],
    ["Prof Sir", "Chris", "Christine"],
    ["Dr Mrs", "Chris", "Christopher"],
    ["Mr", "", "Ruth"],
    ["Mrs", "", "Donald"],
  ])("%s %s Roe is not %s Roe", (title, first, other) => {
    for (const surname of SURNAMES) {
      const printed = [title, first, surname].filter(word => word !== "").join(" ");
      expect(compare(printed, `${other} ${surname}`), surname).toEqual({ kind: "different", by: "gender" });
      expect(compare(`${other} ${surname}`, printed), surname).toEqual({ kind: "different", by: "gender" });
    }
  });

  it.each([
    ["Mr Sam Roe", "Samuel Roe"],
    ["Mrs Chris Roe", "Christine Roe"],
    ["Mr Andrea Roe", "Andrea Roe"],
    ["Chairman Kate Roe", "Kate Roe"],
  ])("%s is %s", (one, other) => {
    expect(compare(one, other).kind).toBe("same");
    expect(compare(other, one).kind).toBe("same");
  });

  it.each([
    ["Mr Roe", "Zamfira Roe"],
    ["Mr Roe", "Kim Roe"],
    ["Mr Roe", "Sir Evelyn Roe"],
  ])("%s may be %s, whose first name says no gender", (one, other) => {
    expect(compare(one, other)).toEqual({ kind: "unclear", by: "surname" });
  });

  it.each([
    ["Ann Roe", "Ann Poole", "surname"],
    ["Bill Roe", "Hillary Roe", "first-name"],
    ["Mark Roe", "Mary Roe", "first-name"],
    ["Ann Roe", "Anna Roe", "first-name"],
    ["Paul Roe", "Pauline Roe", "first-name"],
    ["Donald Trump Jr.", "Donald Trump", "generation"],
    ["Otto Lind Jr.", "Otto Lind Sr.", "generation"],
    ["Otto Lind II", "Otto Lind III", "generation"],
    ["Mr Roe", "Mrs Roe", "title"],
    ["Mr Sam Roe", "Ms Sam Roe", "title"],
    ["Sir Jo Roe", "Dame Jo Roe", "title"],
    ["Pope Francis", "Pope Leo", "surname"],
    ["Pope Francis", "Leo", "surname"],
    ["Pope Francis", "Ann Francis", "surname"],
    ["Ann Roe-Lind", "Ann Poole", "surname"],
    ["Jo Roe", "John Roe", "first-name"],
    ["Ann Roe", "Anne Roe", "first-name"],
    ["Bo Roe", "Boris Roe", "first-name"],
    ["Paul Roe", "Paula Roe", "first-name"],
    ["Putin", "Volodymyr Zelensky", "surname"],
    ["Xi Jinping", "Jinping Roe", "surname"],
    ["Bob Johnson", "Ann Johnston", "first-name"],
    ["Eli Roe", "Elizabeth Roe", "first-name"],
    ["Denis Roe", "Denise Roe", "first-name"],
    ["N. Roe", "John Roe", "first-name"],
    ["Marie Roe", "Anne-Marie Roe", "first-name"],
  ])("%s and %s are two by %s", (one, other, by) => {
    expect(compare(one, other)).toEqual({ kind: "different", by });
    expect(compare(other, one)).toEqual({ kind: "different", by });
  });

  it.each([
    ["Obama", "Michelle Obama", "surname"],
    ["Mr Okafor", "Dele Okafor", "surname"],
    ["Roe", "Roe", "surname"],
    ["Leyen", "Ursula von der Leyen", "surname"],
    ["Xi", "Xi Jinping", "first-name"],
    ["Bernie", "Bernard Sanders", "first-name"],
    ["Boris Johnson", "Boris Johnston", "spelling"],
    ["Johnston", "Boris Johnson", "spelling"],
    ["Clare Poole", "Claire Poole", "spelling"],
    ["Wladimir Petrov", "Владимир Петров", "script"],
    ["George W. Bush", "George H. W. Bush", "first-name"],
    ["", "Ann Roe", "nothing"],
    ["Francis", "Pope Francis", "first-name"],
    ["Francis Bergoglio", "Pope Francis", "first-name"],
    ["King Charles", "Prince Charles", "surname"],
    ["Otto Lind Jr.", "Lind", "surname"],
    ["Müller", "Zoë Müller-Lang", "surname"],
    ["Bill", "William Roe", "first-name"],
    ["Kovaltchuk", "Kovalchuk", "spelling"],
  ])("%s and %s leave it open by %s", (one, other, by) => {
    expect(compare(one, other)).toEqual({ kind: "unclear", by });
    expect(compare(other, one)).toEqual({ kind: "unclear", by });
  });

  it("holds for any surname", () => {
    for (const surname of SURNAMES) {
      expect(compare(`Bill ${surname}`, `William ${surname}`).kind, surname).toBe("same");
      expect(compare(`Mr ${surname}`, `Mrs ${surname}`).kind, surname).toBe("different");
      expect(compare(`Ann ${surname}`, `Bob ${surname}`).kind, surname).toBe("different");
      expect(compare(`Ann ${surname}`, surname), surname).toEqual({ kind: "unclear", by: "surname" });
      expect(compare(`Ann ${surname} Jr.`, `Ann ${surname}`).kind, surname).toBe("different");
    }
  });
});

describe("whoIsMeant()", () => {
  const people = (...names: readonly (readonly string[])[]) => names.map(forms => forms.map(readName));

  it.each([
    ["Mr Okafor", [["Dele Okafor", "Okafor"], ["Ann Roe"]], { kind: "one", at: 0 }],
    ["Roe", [["Bill Roe"], ["Ann Roe"]], { kind: "several", at: [0, 1] }],
    ["Mrs Roe", [["Mr Bill Roe"], ["Ann Roe"]], { kind: "one", at: 1 }],
    ["Bill Roe", [["William Roe"], ["Ann Roe"]], { kind: "one", at: 0 }],
    ["Ted Roe", [["Edward Roe"], ["Theodore Roe"]], { kind: "several", at: [0, 1] }],
    ["Michelle Obama", [["Obama"]], { kind: "none" }],
    ["Donald Trump Jr.", [["Donald Trump", "Trump"]], { kind: "none" }],
    ["Ann Roe", [], { kind: "none" }],
    ["Mrs Roe", [["Mr Roe", "Bill Roe"]], { kind: "none" }],
    ["Bill Roe", [["William Roe", "Roe"]], { kind: "one", at: 0 }],
    ["Roe", [["Ann Roe"], ["Roe"]], { kind: "several", at: [0, 1] }],
    ["Ann", [["Ann Roe"], ["Bob Lind"]], { kind: "one", at: 0 }],
    ["Lind", [["Ann Roe", "Ann Lind"], ["Bob Poole"]], { kind: "one", at: 0 }],
    ["Ann Lind", [["Ann Roe", "Ann Lind"]], { kind: "one", at: 0 }],
    ["Mr Roe", [["Mrs Roe", "Roe"]], { kind: "none" }],
    ["Ann Roe", [["Roe", "Ann Roe", "Bill Roe"]], { kind: "none" }],
    ["Mr Roe", [["Ruth Roe", "Roe"], ["Bob Roe"]], { kind: "several", at: [1, 0] }],
    ["Francis", [["Pope Francis"], ["Ann Roe"]], { kind: "one", at: 0 }],
    ["Ann Row", [["Ann Roe"]], { kind: "none" }],
    ["Mr Roe", [["Ruth Roe"]], { kind: "none" }],
    ["Mr Roe", [["Ruth Roe"], ["Bob Roe"]], { kind: "several", at: [1, 0] }],
  ] as const)("%s among %j", (name, known, expected) => {
    expect(whoIsMeant(readName(name), people(...known))).toEqual(expected);
  });
});

describe("isMisspelling()", () => {
  it.each([
    ["kovalchuk", "kovaltchuk", true],
    ["johnson", "jonhson", true],
    ["johnson", "johnston", true],
    ["peters", "peterson", false],
    ["marks", "karls", false],
    ["carl", "karl", false],
    ["roe", "rowe", false],
    ["okafor", "okafor", false],
    ["lind", "linda", false],
    ["linda", "lindau", true],
    ["lindas", "lindaute", false],
    ["roland", "rolanx", true],
    ["xoland", "roland", true],
    ["roland", "xolanx", false],
    ["roland", "rolnad", true],
    ["roland", "rolndx", false],
    ["abcde", "badce", false],
    ["banana", "bananana", false],
    ["roland", "roldna", false],
    ["roland", "roalnx", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isMisspelling(a, b)).toBe(expected);
    expect(isMisspelling(b, a)).toBe(expected);
  });
});

describe("alikeSpelling()", () => {
  it.each([
    ["Zelenskyy", "zelenskiy", "same"],
    ["Müller", "muller", "same"],
    ["Johansson", "Johanson", "same"],
    ["Petrov", "Petrova", "near"],
    ["Bernstien", "Bernstein", "near"],
    ["Biden", "Aiden", null],
    ["Roe", "Rowe", null],
    ["Okafor", "Okonjo", null],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(alikeSpelling(a, b)).toBe(expected);
    expect(alikeSpelling(b, a)).toBe(expected);
  });
});

describe("areNicknames()", () => {
  it.each([
    ["bill", "wiliam", true],
    ["bob", "robert", true],
    ["ted", "edward", true],
    ["ted", "theodore", true],
    ["edward", "theodore", false],
    ["bill", "robert", false],
    ["ann", "bill", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(areNicknames(a, b)).toBe(expected);
  });
});
