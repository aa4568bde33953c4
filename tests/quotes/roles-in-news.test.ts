import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

describe("what somebody does is a description of them", () => {
  it.each(
    "child kid constable fiddler volunteer physiotherapist neurosurgeon villager footballer right-hander gymnast mechanic attacker advocate".split(
      " ",
    ),
  )("%s", noun => {
    expect(found(`The ${noun} who works for Ann Roe said it was “the end of the road for her”.`)).toEqual([
      `the end of the road for her – The ${noun} who works for Ann Roe`,
    ]);
    expect(found(`“The water came in,” said the bewildered local ${noun}, Bo Lindqvist.`)).toEqual([
      "The water came in, – Bo Lindqvist",
    ]);
    expect(found(`Ann Roe was there. “It was me,” said one frightened Tarn Valley ${noun}.`)).toEqual([
      `It was me, – one frightened Tarn Valley ${noun}`,
    ]);
  });
});

describe("whom the words beside somebody are about", () => {
  const PEOPLE = ["Simone Aubrac", "Ruth Hallam", "Ingrid Vell"];

  it.each([
    // what somebody is, behind where or for whom
    "Ida Lind was there. | The Union’s envoy to the region, NAME, called for calm. She looked at the boat herself. “I grew up here,” she said.",
    "NAME of the Sunday Dispatch, who once dismissed it as “the queen of the driftwood tendency”, left.",
    "NAME of the Evening Standard, who once called it “the worst idea that the town ever had”, left.",
    // an age shows that it is nobody new
    "NAME was at home. | The 34-year-old chartered accountant had swapped. “I looked up to see who it was,” she said.",
    "NAME was at home. “I looked up to see who it was,” said the 61-year-old former bus driver.",
  ])("%s", template => {
    for (const name of PEOPLE) {
      const speakers = found(template.replaceAll("NAME", name)).map(one => one.replace(/^.* – /u, ""));
      expect(speakers, name).toEqual([name]);
    }
  });

  it.each([
    [
      "Raghav Bidari did not respond. An official there, speaking on condition of anonymity because he was not authorised to discuss it, said it was “signed from the last page”.",
      "signed from the last page – An official",
    ],
    [
      "Bo Lindqvist pushed a cart. “They call it new, but I see a loan,” the chair of Pagkakaisa ng Tsuper said.",
      "They call it new, but I see a loan, – the chair of Pagkakaisa ng Tsuper",
    ],
    [
      "It was built by Nirik Labs, a start-up in Tarnmouth which says it can tell a face “in rain, paint or despair”.",
      "in rain, paint or despair – ?",
    ],
    [
      "Martin Dace was hit on Monday. The driver got out, and he waved at the crowd. “I never saw a thing,” he said.",
      "I never saw a thing, – ?",
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("words that carry their sentence go on with the voice before", () => {
    const text =
      "“There is just one science,” Tom Hale said. “Most of the people who know it are in support” of the evidence.";
    expect(found(text).map(one => one.replace(/^.* – /u, ""))).toEqual(["Tom Hale", "Tom Hale"]);
  });
});

describe("a role with words that contradict the one who is named", () => {
  it.each([
    ["Leeds coach NAME left early. | “We will come back,” the Hull coach said.", "the Hull coach"],
    [
      "NAME, the Republican candidate, left early. | “We will come back,” the Democratic candidate said.",
      "the Democratic candidate",
    ],
    [
      "NAME, the mayor of Castleferry, left early. | “We will come back,” said the mayor of Tarnby.",
      "the mayor of Tarnby",
    ],
    [
      "NAME, a driver from Tarn, left early. | “We will come back,” the second driver said.",
      "the second driver",
    ],
    [
      "NAME, the council leader, left early. | “We will come back,” the opposition leader said.",
      "the opposition leader",
    ],
    [
      "NAME, the mayor of Tarn, left early. | “We will come back,” the incoming mayor said.",
      "the incoming mayor",
    ],
  ])("%s", (template, role) => {
    for (const name of ["Karl Voss", "Ann Roe", "Tariq Osei", "Ingrid Vell"])
      expect(found(template.replace("NAME", name))).toEqual([`We will come back, – ${role}`]);
  });
});

describe("an age", () => {
  const speakers = (template: string, [one, other]: readonly [string, string]) =>
    found(template.replaceAll("ONE", one).replaceAll("OTHER", other)).map(words =>
      words.replace(/^.* – /, ""),
    );

  const PAIRS = [
    ["Lena Marsh", "Ann Roe"],
    ["Tariq Osei", "Owen Pask"],
    ["Ingrid Vell", "Ida Frost"],
  ] as const;

  it.each([
    ["ONE, 44, won the race. “We were lucky,” the 51-year-old told reporters.", "the 51-year-old"],
    ["ONE (44) won the race. | “We were lucky,” said the 51-year-old.", "the 51-year-old"],
    [
      "ONE, 44, a driver from Tarn, won. “We were lucky,” the 51-year-old driver said.",
      "the 51-year-old driver",
    ],
  ])("that differs, or that anybody may have, is another’s: %s", (template, description) => {
    for (const pair of PAIRS) expect(["?", description]).toContain(speakers(template, pair)[0]);
  });

  it.each([
    ["ONE, 44, won the race. OTHER, 51, came second. “We were lucky,” the 44-year-old told reporters."],
    ["ONE, 44, beat OTHER, 51. OTHER slept. OTHER left early. “We were lucky,” said the 44-year-old."],
    ["44-year-old ONE won the race. OTHER (51) came second. | “We were lucky,” the 44-year-old said."],
    ["OTHER, 51, came second. ONE, 44, won. OTHER left. “We were lucky,” the 44-year-old driver said."],
  ])("that is the same decides: %s", template => {
    for (const pair of PAIRS) expect(speakers(template, pair)).toEqual([pair[0]]);
  });
});

describe("an age that somebody has", () => {
  const MEN = ["Tom Hale", "Karl Voss", "Owen Pask"];
  const WOMEN = ["Ida Frost", "Ann Roe", "Lena Marsh"];

  it.each([
    ["NAME, 51, a plumber, left. “We will win,” the 51-year-old woman said.", MEN],
    ["NAME, 51, a plumber, left. “We will win,” the 51-year-old actress said.", MEN],
    ["NAME, 51, a plumber, left. “We will win,” the 51-year-old senator said.", MEN],
    ["NAME, 51, a plumber, left. “We will win,” the 51-year-old club said.", MEN],
    ["NAME, 51, left. He sang. “We will win,” said the 51-year-old man’s wife.", MEN],
    ["NAME, 51, left. She sang. “We will win,” the 51-year-old man said.", WOMEN],
    ["NAME, 51, left. She sang. “We will win,” the 51-year-old man’s wife said.", WOMEN],
    ["NAME, 51, a teacher, left. “We will win,” said the 51-year-old mayor.", WOMEN],
    ["Leeds coach NAME, 51, left. “We will win,” the 51-year-old Hull coach said.", WOMEN],
  ])("doesn’t make them anybody: %s", (template, names) => {
    for (const name of names) expect(found(template.replace("NAME", name))[0], name).not.toContain(name);
  });

  it.each([
    ["NAME, 51, a plumber, left. “We will win,” the 51-year-old plumber said.", MEN],
    ["NAME, 51, a plumber, left. “We will win,” the 51-year-old man said.", MEN],
    ["NAME, 51, left. “We will win,” the 51-year-old senator said.", WOMEN],
    ["NAME, 51, a teacher, left. “We will win,” the 51-year-old woman said.", WOMEN],
    ["Bo Lee, 51, left. NAME, 51, a teacher, sat. “We will win,” the 51-year-old teacher said.", WOMEN],
  ])("is theirs: %s", (template, names) => {
    for (const name of names)
      expect(found(template.replace("NAME", name)), name).toEqual([`We will win, – ${name}`]);
  });
});

describe("one of a family or a party", () => {
  const SURNAMES = ["Marsh", "Roe", "Osei", "Vell"];

  it.each([
    "Tom NAME and his son Karl NAME spoke. Tom NAME ate. Tom NAME left. Tom NAME slept. “We will win,” the younger NAME said.",
    "Tom NAME, 60, and his son Karl NAME, 30, left. “We will win,” said the elder NAME.",
    "Tom NAME ran the mill. Tom NAME sold it. “We will win,” the younger NAME said.",
  ])("is nobody in particular: %s", template => {
    for (const surname of SURNAMES)
      expect(found(template.replaceAll("NAME", surname))).toEqual(["We will win, – ?"]);
  });

  it.each([
    ["Rep. NAME (R-Texas) left. “We will win,” the Ohio Democrat said.", "the Ohio Democrat"],
    ["Sen. NAME, a Republican from Texas, left. “We will win,” the Ohio Democrat said.", "the Ohio Democrat"],
    ["Rep. NAME (R-Texas) left. “We will win,” the Ohio Republican said.", "the Ohio Republican"],
    ["Rep. NAME (D-Ohio) left. “We will win,” the Ohio Democrat said.", null],
  ])("isn’t of another: %s", (template, description) => {
    for (const name of ["Karl Voss", "Ann Roe", "Tariq Osei", "Ingrid Vell"])
      expect(
        [name, "?", "the Ohio Democrat", "the Ohio Republican"].filter(one =>
          found(template.replace("NAME", name))[0]?.endsWith(` – ${one}`),
        ),
        name,
      ).toEqual([description ?? name]);
  });
});
