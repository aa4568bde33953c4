import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

// Every name and sentence here is invented.

const PAIRS = [
  ["Ann Roe", "Tariq Osei"],
  ["Ingrid Vell", "Owen Pask"],
  ["Karl Voss", "Ida Frost"],
  ["Bo Lee", "Nkosana Moyo"],
] as const;

const PAPERS = ["letter", "message", "post", "statement", "note", "text"];

const WORDS = "We will never give up on this.";

/** A template with each place or platform in it. */
function filled(template: string): string[] {
  const all = template.includes("PLACE")
    ? ["Kyiv", "Downing Street", "Leeds", "New York", "Texas", "Georgia", "Jordan"]
    : ["Twitter", "Facebook", "Instagram"];
  return all.map(one => template.replace(/PLACE|PLATFORM/, one));
}

/** Who says it in a template, with each paper. */
function voices(template: string, name: string, other: string): Set<string> {
  const texts = PAPERS.map(paper =>
    `${template} “${WORDS}”`.replaceAll("PAPER", paper).replaceAll("NAME", name).replaceAll("OTHER", other),
  );
  return new Set(texts.flatMap(text => found(text).map(one => one.replace(/^.* – /, ""))));
}

/** One word that nothing shows to be a person's, a body's or a place's. */
const MONONYMS = [
  "Osei",
  "Beyoncé",
  "Selena",
  "Greenpeace",
  "Grandma",
  "Zelensky",
  "Mar-a-Lago",
  "Tarnmouth",
  "Paris",
];

describe.each(MONONYMS)("a paper from %s", mononym => {
  it.each([
    "NAME posted a PAPER from ONE:",
    "NAME published a PAPER from ONE saying:",
    "NAME released a PAPER from ONE that read:",
    "The BBC published a PAPER from ONE:",
    "Police released a PAPER from ONE:",
    "ONE was long gone. NAME posted a PAPER from ONE:",
  ])("is nobody’s: %s", template => {
    for (const [name, other] of PAIRS)
      expect([...voices(template.replaceAll("ONE", mononym), name, other)], name).toEqual(["?"]);
  });
});

describe.each(["Georgia", "Jordan", "Chad", "Virginia"])("a paper from %s, who is somebody", first => {
  const ofWhom = [`${first} Hale, 34, was in prison.`, `${first} Hale was sad, her mother said.`];

  it.each(["NAME posted a PAPER from ONE:", "NAME received a PAPER from ONE that read:"])("%s", template => {
    for (const before of ofWhom)
      expect([...voices(`${before} ${template.replace("ONE", first)}`, "Ann Roe", "Bo Lee")]).toEqual([
        `${first} Hale`,
      ]);
  });

  it("is nobody’s where it is a place as well", () => {
    const text = `${ofWhom[0]} Her mother was in ${first}. NAME posted a PAPER from ${first}:`;
    expect([...voices(text, "Ann Roe", "Bo Lee")]).toEqual(["?"]);
  });
});

it("is not from somebody with a city’s name", () => {
  const text = "Jack London, 34, was in prison. NAME posted a PAPER from London:";
  expect([...voices(text, "Ann Roe", "Bo Lee")]).toEqual(["Ann Roe"]);
});

describe.each(["Balmoral", "Auschwitz", "Guantanamo", "Rikers", "Heathrow", "Glastonbury", "Paris", "Osei"])(
  "a paper from %s, of somebody who writes it",
  place => {
    it.each([
      "NAME issued a PAPER from ONE saying:",
      "NAME wrote a PAPER from ONE saying:",
      "NAME sent a PAPER from ONE saying:",
      "NAME tweeted a PAPER from ONE saying:",
      "NAME issued a PAPER from ONE:",
      "NAME wrote a PAPER from ONE that read:",
    ])("is the writer’s: %s", template => {
      for (const [name, other] of PAIRS)
        expect([...voices(template.replace("ONE", place), name, other)], name).toEqual([name]);
    });

    it.each([
      "NAME received a PAPER from ONE saying:",
      "NAME got a PAPER from ONE saying:",
      "NAME read out a PAPER from ONE saying:",
    ])("is nobody’s: %s", template => {
      expect([...voices(template.replace("ONE", place), "Ann Roe", "Bo Lee")]).toEqual(["?"]);
    });
  },
);

it.each(["Tarnmouth", "Mar-a-Lago", "Harwick"])("a paper from %s, where somebody is", place => {
  for (const before of [`The rain had not yet come in ${place}.`, `The town of ${place} was full.`])
    expect([...voices(`${before} NAME posted a PAPER from ${place}:`, "Ann Roe", "Bo Lee")]).toEqual([
      "Ann Roe",
    ]);
});

describe.each(PAIRS)("a paper in the hands of %s, of %s", (name, other) => {
  it.each([
    "NAME received a threatening PAPER that read:",
    "NAME got a PAPER that said:",
    "NAME found a PAPER which read:",
    "NAME was sent a PAPER that read:",
    "NAME said she got a PAPER that read:",
    "OTHER left. NAME received a PAPER that read:",
    "OTHER said the wait was over. NAME received a PAPER that read:",
    "NAME received the following PAPER:",
  ])("%s nobody’s", template => {
    const voice = voices(template, name, other);
    expect(voice.size).toBeGreaterThan(0);
    expect([name, other].filter(one => voice.has(one))).toEqual([]);
  });

  it.each([
    "NAME received a PAPER from OTHER that read:",
    "NAME shared a PAPER by OTHER that said:",
    "NAME reposted a PAPER from OTHER which said:",
    "NAME shared a PAPER from OTHER saying:",
    "NAME was sent a PAPER by OTHER that read:",
    "NAME read out a PAPER from OTHER:",
    "NAME read OTHER’s PAPER to the court:",
    "NAME published a PAPER by OTHER that said:",
  ])("%s the sender’s", template => {
    expect([...voices(template, name, other)]).toEqual([other]);
  });

  it.each([
    "NAME received a PAPER from PLACE that read:",
    "NAME read a PAPER from PLACE:",
    "NAME received a PAPER by PLATFORM:",
    "NAME got a PAPER by PLATFORM that read:",
    "NAME was sent a PAPER by PLATFORM saying:",
    // a town or a company
    "NAME posted a PAPER from Grand Rapids:",
    "NAME received a PAPER from Tarn Rail that read:",
  ])("%s nobody’s", template => {
    for (const one of filled(template)) expect([...voices(one, name, other)]).toEqual(["?"]);
  });

  it.each([
    "NAME posted a video PAPER from PLACE:",
    "NAME posted a PAPER from PLACE that read:",
    "NAME released a PAPER from PLACE:",
    "NAME published a PAPER from PLACE saying:",
    "NAME issued a PAPER from PLACE:",
    "NAME posted a PAPER by PLATFORM:",
    "OTHER left. NAME posted a PAPER from PLACE:",
  ])("%s theirs", template => {
    for (const one of filled(template)) expect([...voices(one, name, other)]).toEqual([name]);
  });

  it.each([
    "NAME issued a PAPER:",
    "NAME issued a PAPER that said:",
    "NAME posted a PAPER that read:",
    "NAME sent a PAPER to the council saying:",
    "NAME sent OTHER a PAPER that said:",
    "NAME said of a PAPER from OTHER:",
    "NAME read the PAPER and said:",
  ])("%s theirs", template => {
    expect([...voices(template, name, other)]).toEqual([name]);
  });
});
