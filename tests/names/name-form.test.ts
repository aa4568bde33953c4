import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { foldWord } from "../../src/names/fold-name.ts";
import { describesAnother, foldName, isFullName, readName } from "../../src/names/name-form.ts";

describe("readName() splits a printed name", () => {
  it.each([
    ["Ann Roe", [], null, "ann", "roe"],
    ["Mrs Roe", ["mrs"], "she", null, "roe"],
    ["Mr. Dele Okafor", ["mr"], "he", "dele", "okafor"],
    ["Sir Keir Starmer MP", ["sir"], "he", "keir", "starmer"],
    ["Ukrainian President Volodymyr Zelenskyy", ["ukrainian", "president"], null, "volodymyr", "zelensky"],
    ["Prime Minister Sir Anton Vell", ["prime", "minister", "sir"], "he", "anton", "vell"],
    ["Secretary of State Ida Poole", ["secretary", "of", "state"], null, "ida", "poole"],
    ["the former prime minister Vell", ["the", "former", "prime", "minister"], null, null, "vell"],
    ["striker Horvat", ["striker"], null, null, "horvat"],
    ["Kremlin spokesman Dmitry Peskov", ["kremlin", "spokesman"], "he", "dmitry", "peskov"],
    ["spokeswoman Hope Lind", ["spokeswoman"], "she", "hope", "lind"],
    ["High Court Judge Ann Day", ["high", "court", "judge"], null, "ann", "day"],
    ["State Judge Ann Day", ["state", "judge"], null, "ann", "day"],
    ["Irish Judge Ann Day", ["irish", "judge"], null, "ann", "day"],
    ["Shopkeeper Judge Ann Day", ["shopkeeper", "judge"], null, "ann", "day"],
    ["Chief Justice Ivo Rand", ["chief", "justice"], null, "ivo", "rand"],
    ["Angus King", [], null, "angus", "king"],
    ["Julie Bishop", [], null, "julie", "bishop"],
    ["Ursula von der Leyen", [], null, "ursula", "leyen"],
    ["von der Leyen", [], null, null, "leyen"],
    ["Mohammed bin Salman", [], null, "mohamed", "salman"],
    ["Zoë Müller-Lang", [], null, "zoe", "muler-lang"],
    ["Mr Biden’s", ["mr"], "he", null, "biden"],
    ["keir starmer", [], null, "keir", "starmer"],
    ["@roe", [], null, null, "roe"],
    ["王 小明", [], null, "王", "小明"],
    ["Björk", [], null, null, "bjork"],
    ["Ben Roe", [], null, "ben", "roe"],
    ["Al Lind", [], null, "al", "lind"],
    ["Van Lind", [], null, null, "lind"],
    ["Hassan al-Rahim Khan", [], null, "hasan", "khan"],
    ["Downing Street aide Bo Lee", ["downing", "street", "aide"], null, "bo", "lee"],
    ["Conservative councillor Ida Poole", ["conservative", "councillor"], null, "ida", "poole"],
    ["Foreign Secretary Ida Poole", ["foreign", "secretary"], null, "ida", "poole"],
    ["Martin King Smith", [], null, "martin", "smith"],
    ["Director of Public Health Ida Poole", ["director", "of", "public", "health"], null, "ida", "poole"],
    ["Secretary of State Ida von der Poole", ["secretary", "of", "state"], null, "ida", "poole"],
    ["E. Poole", [], null, "e", "poole"],
    ["Y Poole", [], null, "y", "poole"],
    ["Minister for Women Ida Poole", ["minister", "for", "women"], null, "ida", "poole"],
    ["Mayor of London", ["mayor", "of"], null, null, "london"],
    ["Spokesman for von Berg", ["spokesman", "for"], "he", null, "berg"],
    ["Keeper of Public Works Ida Poole", ["keeper", "of", "public", "works"], null, "ida", "poole"],
    ["Rally for Public Works Ida Poole", ["rally", "for"], null, "public", "poole"],
    ["Republican Ida Poole", ["republican"], null, "ida", "poole"],
    ["shopkeeper Bo Lee", ["shopkeeper"], null, "bo", "lee"],
    ["Deputy Roe", ["deputy"], null, null, "roe"],
    ["PC Ann Roe", ["pc"], null, "ann", "roe"],
    ["Transport MEC Ann Roe", ["transport", "mec"], null, "ann", "roe"],
    ["CS Lewis", [], null, "cs", "lewis"],
    ["Ann Roe QC MBE", [], null, "ann", "roe"],
    ["“Ann Roe”", [], null, "ann", "roe"],
    ["the Ann Roe", ["the"], null, "ann", "roe"],
    ["J. K. Rowe", [], null, "j", "rowe"],
    ["Mr", [], null, null, "mr"],
    ["", [], null, null, ""],
    ["…", [], null, null, ""],
  ])("%j", (printed, titles, gender, firstName, surname) => {
    expect(readName(printed)).toMatchObject({ titles, gender, firstName, surname });
  });

  it.each([
    ["Ursula von der Leyen", { particles: ["von", "der"], middle: [] }],
    [
      "Martin Luther King Jr.",
      { firstName: "martin", middle: ["luther"], surname: "king", generation: "jr" },
    ],
    ["Otto Lind, Sr.", { surname: "lind", generation: "sr" }],
    ["Otto Lind III", { surname: "lind", generation: "iii" }],
    ["Pope Francis", { surname: "francis", isRegnal: true }],
    ["Prince William", { surname: "wiliam", isRegnal: true }],
    ["President Zelensky", { surname: "zelensky", isRegnal: false }],
    ["the company", { isProper: false }],
    ["Roe Jr", { surname: "roe", generation: "jr", firstName: null }],
    ["Jr", { surname: "jr", generation: null }],
    [
      "Mary Ann van der Berg Roe",
      { firstName: "mary", middle: ["ann", "berg"], particles: ["van", "der"], surname: "roe" },
    ],
    ["Ann B. C. Roe", { firstName: "ann", middle: ["b", "c"] }],
    ["Hassan al-Rahim", { surname: "rahim", isProper: true }],
  ])("%j has %j", (printed, parts) => {
    expect(readName(printed)).toMatchObject(parts);
  });
});

describe("foldName()", () => {
  it.each([
    ["Sir Keir Starmer", "keir starmer"],
    ["Mr Roe", "roe"],
    ["Donald J. Trump", "donald trump"],
    ["Otto Lind Jr.", "otto lind"],
    ["Sir", "sir"],
    ["Seán O’Néil", "sean oneil"],
  ])("%j is %j", (printed, folded) => {
    expect(foldName(printed)).toBe(folded);
  });
});

describe("isFullName()", () => {
  it.each([
    ["Ann Roe", true],
    ["Pope Francis", true],
    ["王 小明", true],
    ["Mrs Roe", false],
    ["President Zelensky", false],
    ["the company", false],
    ["Roe", false],
  ])("%j is %s", (printed, expected) => {
    expect(isFullName(readName(printed))).toBe(expected);
  });
});

describe("foldWord()", () => {
  it.each([
    ["Zelenskyy", "Zelensky"],
    ["Zelenskiy", "Zelenskij"],
    ["Aleksei", "Alexey"],
    ["Johansson", "Johanson"],
    ["Kosiński", "Kosinski"],
    ["Sørensen", "Sorensen"],
  ])("%s is %s", (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it.each([
    ["Lee", "Le"],
    ["Kim", "Kin"],
    ["Ross", "Ros"],
    ["Petrov", "Petrova"],
  ])("%s is not %s", (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it("stays quick on a hostile word", () => {
    const started = processorTime();
    foldWord("aa".repeat(50_000));
    readName(`${"A ".repeat(50_000)}B`);
    expect(processorTime() - started).toBeLessThan(500);
  });
});

describe("describesAnother() knows whom only another’s name describes", () => {
  const NAMES = ["Ann Roe", "Roe", "von Berg", "Mrs Roe", "President Roe", "Attorney General Sir Bo Roe"];

  it.each([
    "the officer who arrested",
    "Officers who arrested",
    "Somebody who met",
    "the minister whose wife",
    "a source close to",
    "Police in",
    "the mother of",
    "lawyer for",
    "A man suing",
    "the council suing",
    "an aide to the council advising",
    "the reporter called",
    "the firm employing",
    "the lawyer representing",
    "the statement praising",
  ])("%s …", words => {
    for (const name of NAMES) expect(describesAnother(`${words} ${name}`), name).toBe(true);
  });

  it.each([
    "the officer",
    "the late",
    "The newly elected",
    "striking striker",
    "the visiting",
    "her",
    "the",
    "Mayor",
    "Officials, said",
    "who arrested",
    "whose friend",
    "Director of Public Health",
    "the mayor of Reading",
    "the accused",
    "Editor in Chief",
    "Attorney General",
    "Chamber of Commerce President",
  ])("but %s … is that person", words => {
    for (const name of ["Ann Roe", "Ida von Berg"])
      expect(describesAnother(`${words} ${name}`), name).toBe(false);
  });

  it.each(["Ann Roe", "Roe", "ann roe", "keir starmer", "von Berg", ""])("and %j alone is too", name => {
    expect(describesAnother(name)).toBe(false);
  });
});

describe("readName() at its edges", () => {
  it("reads nothing in nothing", () => {
    expect(readName("")).toMatchObject({ surname: "", firstName: null, isProper: false, isRegnal: false });
    expect(readName("—")).toMatchObject({ surname: "", isProper: false });
  });

  it("reads no more than sixteen words", () => {
    expect(readName(`Ann ${"Bo ".repeat(14)}Roe`)).toMatchObject({ surname: "roe" });
    expect(readName(`Ann ${"Bo ".repeat(14)}Roe Lind`)).toMatchObject({ surname: "roe" });
  });

  it.each(["Irish", "Italian"])("takes %s before one word for a first name", word => {
    expect(readName(`${word} Roe`)).toMatchObject({ titles: [], surname: "roe" });
  });

  it.each([
    "Secretary",
    "Minister",
    "Director",
    "Bishop",
    "Superintendent",
    "Commissioner",
    "Mayor",
    "Captain",
  ])("%s of Public Works Ida Poole", office => {
    expect(readName(`${office} of Public Works Ida Poole`)).toMatchObject({
      firstName: "ida",
      surname: "poole",
    });
  });

  it.each([
    ["Ludo van der Veen", "ludo", ["van", "der"], "veen"],
    ["van der Veen", null, ["van", "der"], "veen"],
    ["Ludo Jan van Veen", "ludo", ["van"], "veen"],
    ["Ben Roe", "ben", [], "roe"],
  ] as const)("%s", (printed, firstName, particles, surname) => {
    expect(readName(printed)).toMatchObject({ firstName, particles, surname });
  });
});
