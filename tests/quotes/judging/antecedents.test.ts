import { describe, expect, it } from "vitest";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { found } from "../found.ts";
import { NAMES } from "../linking/scenes.ts";
import { antecedents, described, optionsIn } from "./discourses.ts";

// Every sentence here is invented.

describe("antecedentsOf() pronouns that show no gender", () => {
  it.each(["I", "we", "you"])("%s: nobody", pronoun => {
    expect(antecedents(`Bo Lee left. Then ${pronoun} spoke.`, pronoun)).toEqual({ "?": ["is-first-person"] });
  });

  it.each([
    ["The Harbour Board met. Then it closed the gate.", "it", "Harbour Board"],
    ["The Harbour Board met. Then they closed the gate.", "they", "Harbour Board"],
    ["Bo Lee left. Then they closed the gate.", "they", "?"],
    ["Rain fell. Then they closed the gate.", "they", "?"],
    ["Bo Lee left the Harbour Board. Then it closed the gate.", "it", "?"],
  ])("%s", (text, pronoun, name) => {
    expect(antecedents(text, pronoun)).toEqual({ [name]: ["is-they"] });
  });

  it.each([
    ["A club boss said it was over.", "said", "A club boss"],
    ["A spokesperson for the mill insisted that it was over.", "added", "A spokesperson for the mill"],
    ["One neighbour said it was over.", "also said", "One neighbour"],
    // a gender, a name, a group, nothing said, or a sentence between
    ["A spokeswoman for the mill said it was over.", "said", "?"],
    ["One woman said it was over.", "said", "?"],
    ["Bo Lee said it was over.", "said", "?"],
    ["A club boss left.", "said", "?"],
    ["A club boss said it was over. It rained.", "said", "?"],
    ["A club boss said it was over.", "left", "?"],
  ])("%s They %s so.", (before, verb, name) => {
    expect(antecedents(`${before} Then they ${verb} so.`, "they")).toEqual({ [name]: ["is-they"] });
  });

  it("who: the last one spoken of", () => {
    expect(antecedents("Bo Lee met Ann Roe, who spoke.", "who", "relative")).toEqual({
      "Ann Roe": ["is-pronoun"],
    });
  });
});

describe("antecedentsOf() descriptions", () => {
  it.each([
    ["Bo Lee, the coach, left. Then the coach spoke.", "the coach", "Bo Lee", "described-known"],
    ["Bo Lee left. Then the coach spoke.", "the coach", "Bo Lee", "described-guess"],
    ["Bo Lee left. Then the Italian spoke.", "the Italian", "Bo Lee", "described-last"],
    ["Bo Lee left. Then the 23-year-old spoke.", "the 23-year-old", "Bo Lee", "described-last"],
  ])("%s", (text, words, name, feature) => {
    const all = described(text, words);
    expect(all[name]).toContain(feature);
    expect(all[words]).toContain("is-definite");
  });

  it.each([
    ["Bo Lee left. Then the president spoke.", "the president"],
    ["Bo Lee left. Then the French spoke.", "the French"],
    ["Bo Lee left. Then a coach spoke.", "a coach"],
    ["Rain fell. Then the Italian spoke.", "the Italian"],
  ])("%s: nobody who was named", (text, words) => {
    expect(Object.keys(described(text, words))).toEqual([words]);
  });

  it.each([
    ["the nurse", ["is-definite"]],
    ["this nurse", ["is-definite"]],
    ["a nurse", ["is-indefinite"]],
    ["some nurses", ["is-indefinite"]],
    ["the report", ["is-definite", "is-document"]],
    ["a statement", ["is-indefinite", "is-document"]],
    ["the bridge", ["is-definite", "is-thing"]],
    ["our bridge", ["is-definite", "is-thing"]],
  ])("%s: %j", (words, features) => {
    expect(described(`Then ${words} spoke.`, words)).toEqual({ [words]: features });
  });

  it("somebody: nobody", () => {
    for (const word of ["somebody", "someone", "everyone", "nobody"]) {
      expect(described(`Then ${word} spoke.`, word)).toEqual({ "?": ["is-indefinite"] });
    }
  });

  it.each([
    ["Ann Roe’s message", "Ann Roe"],
    ["her letter", "Ann Roe"],
    ["her post", "Ann Roe"],
  ])("a paper that speaks for whose it is: %s", (words, name) => {
    expect(Object.keys(described(`Ann Roe left. Then ${words} was read.`, words))).toEqual(
      expect.arrayContaining([name, words]),
    );
  });

  it.each(["her report", "the letter"])("a paper that doesn't: %s", words => {
    expect(Object.keys(described(`Ann Roe left. Then ${words} was read.`, words))).toEqual([words]);
  });
});

describe("antecedentsOf() names", () => {
  it("counts a body as one", () => {
    expect(optionsIn("The Harbour Board said “we won”.")[0]?.["link: Harbour Board"]).toEqual(
      expect.arrayContaining(["is-name", "is-body"]),
    );
    expect(optionsIn("Ann Roe said “we won”.")[0]?.["link: Ann Roe"]).not.toContain("is-body");
  });

  it("gives a surname to each of its namesakes alike, so that neither is named", () => {
    const text = "Ann Roe met Carl Roe.\nCarl Roe left.\n“We won,” Roe said.";
    const [options] = optionsIn(text);
    expect(options?.["link: Carl Roe"]).toBeDefined();
    expect(options?.["link: Ann Roe"]).toEqual(options?.["link: Carl Roe"]);
    const [quotation] = extractQuotations(
      articleOfLines(text, { origin: { kind: "host", file: "roe.txt" } }),
    );
    const { attribution } = quotation ?? {};
    if (attribution?.kind !== "unclear") throw new Error(`named: ${attribution?.speaker.name}`);
    expect(attribution.candidates.map(({ speaker }) => speaker.name).sort()).toEqual(["Ann Roe", "Carl Roe"]);
  });

  it("names neither of two who are joined, and lists both", () => {
    for (const name of NAMES) {
      for (const template of [
        "{} and Bo Lee said “we won”.",
        "“We won,” {} and Bo Lee said.",
        "“We won,” said {} and Bo Lee.",
      ]) {
        const text = template.replace("{}", name);
        expect(found(text)[0], text).toMatch(/ – \?$/u);
        const [options] = optionsIn(text);
        expect(options?.[`link: ${name}`], text).toContain("is-joined");
        expect(options?.["link: Bo Lee"], text).toContain("is-joined");
      }
    }
  });

  it.each([
    ["“We won,” said Ann Roe and left.", "Ann Roe"],
    ["“We won,” said Ann Roe and Bo Lee wept.", "Ann Roe"],
    ["Ann Roe left, and Bo Lee said “we won”.", "Bo Lee"],
    ["Ann Roe left and then Bo Lee said “we won”.", "Bo Lee"],
  ])("joins only names: %s", (text, name) => {
    expect(found(text)[0]?.split(" – ").at(-1)).toBe(name);
    expect(optionsIn(text)[0]?.[`link: ${name}`]).not.toContain("is-joined");
  });
});

/** Whom the words in braces may mean, with all that is counted. */
function meantBy(text: string): string[] {
  const [, words = ""] = /\{(.*?)\}/.exec(text) ?? [];
  const plain = text.replace(/[{}]/g, "");
  const isPronoun = /^(?:who|it|they|I)$/.test(words);
  const all = isPronoun
    ? antecedents(plain, words, words === "who" ? "relative" : "pronoun")
    : described(plain, words);
  return Object.entries(all).map(([name, features]) => `${name}: ${features.join(" ")}`);
}

describe("antecedentsOf() with all that is counted", () => {
  it.each([
    ["Bo Lee met Ann Roe, {who} spoke.", ["Ann Roe: is-pronoun"]],
    ["The Harbour Board met. Then {it} shut.", ["Harbour Board: is-they"]],
    ["The Harbour Board met. Then {they} shut.", ["Harbour Board: is-they"]],
    ["Critics met. Then {they} shut.", ["Critics: is-they"]],
    ["Critics met. Then {it} shut.", ["?: is-they"]],
    ["Bo Lee left. Then {I} spoke.", ["?: is-first-person"]],
    ["Rain fell. Then {they} shut.", ["?: is-they"]],
    [
      "Bo Lee, the coach, left. Then {the coach} spoke.",
      ["Bo Lee: described-known", "the coach: is-definite"],
    ],
    [
      "Bo Lee left. Then {the coach} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph human-likely subject-of-last-sentence described-guess",
        "the coach: is-definite",
      ],
    ],
    [
      "Bo Lee left. Then {the Italian} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph human-likely subject-of-last-sentence described-last",
        "the Italian: is-definite is-thing",
      ],
    ],
    ["Bo Lee left. Then {the French} spoke.", ["the French: is-definite is-thing"]],
    [
      "Bo Lee left. Then {the 23-year-old} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph human-likely subject-of-last-sentence described-last",
        "the 23-year-old: is-definite is-thing",
      ],
    ],
    [
      "Bo Lee left. Then {the ex-defender} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph human-likely subject-of-last-sentence described-last",
        "the ex-defender: is-definite is-thing",
      ],
    ],
    [
      "Bo Lee left. Then {the retired teacher} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph human-likely subject-of-last-sentence described-last",
        "the retired teacher: is-definite",
      ],
    ],
    ["Bo Lee left. Then {the red teacher} spoke.", ["the red teacher: is-definite"]],
    [
      "Bo Lee left. Then {the retired young tall burly teacher} spoke.",
      ["the retired young tall burly teacher: is-definite"],
    ],
    ["Bo Lee left. Then {the former president} spoke.", ["the former president: is-definite"]],
    ["Bo Lee left. Then {the president} spoke.", ["the president: is-definite"]],
    ["Bo Lee left. Then {a coach} spoke.", ["a coach: is-indefinite"]],
    ["Bo Lee left. Then {his coach} spoke.", ["his coach: is-definite"]],
    [
      "Bo Lee left. Then {the Dutchman} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph gender-unknown human-likely subject-of-last-sentence described-last",
        "the Dutchman: is-definite is-thing",
      ],
    ],
    [
      "Bo Lee left. Then {the Dutchwoman} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph gender-unknown human-likely subject-of-last-sentence described-last",
        "the Dutchwoman: is-definite is-thing",
      ],
    ],
    [
      "Ann Roe left. Then {the Dutchwoman} spoke.",
      [
        "Ann Roe: latest-subject latest-named same-paragraph gender-name human-likely subject-of-last-sentence described-last",
        "the Dutchwoman: is-definite is-thing",
      ],
    ],
    [
      "Bo Lee left. Then {his letter} spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph gender-votes human-likely subject-of-last-sentence",
        "his letter: is-definite is-document",
      ],
    ],
    [
      "Bo Lee left. Then {Bo Lee’s letter} spoke.",
      ["Bo Lee: is-name", "Bo Lee’s letter: is-definite is-document"],
    ],
    ["Bo Lee left. Then {the letter} spoke.", ["the letter: is-definite is-document"]],
    ["Bo Lee left. Then {his report} spoke.", ["his report: is-definite is-document"]],
    ["Bo Lee left. Then {everyone} spoke.", ["?: is-indefinite"]],
    ["Bo Lee left. Then {critics} spoke.", ["critics: is-indefinite"]],
    ["Bo Lee left. Then {the bridge} spoke.", ["the bridge: is-definite is-thing"]],
    ["Bo Lee left. Then {this bridge} spoke.", ["this bridge: is-definite is-thing"]],
    ["Bo Lee left. Then {Tarn’s team} spoke.", ["Tarn’s team: is-definite"]],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    expect(meantBy(text)).toEqual(expected);
  });
});

describe("antecedentsOf() the head of a body that is named", () => {
  const ROLES = ["head", "boss", "chief", "manager", "chairman", "captain"] as const;

  it.each(ROLES)("the Tarn Rail %s is somebody named beside it, not whoever was named last", role => {
    for (const body of ["Tarn Rail", "Harbour Board", "Norvale Foods", "Brightwater"]) {
      const told = `Bo Lee, who has run ${body} since May, was patient.\nAnn Roe, secretary of the union, wasn’t.`;
      const persons = Object.keys(described(`${told}\nThe ${body} ${role} spoke.`, `The ${body} ${role}`));
      expect(persons).toContain("Bo Lee");
      expect(persons).not.toContain("Ann Roe");
    }
  });

  it.each(ROLES)("the Tarn Rail %s is nobody known where nobody is named beside it", role => {
    const text = `Ann Roe, secretary of the union, left.\nThe Tarn Rail ${role} spoke.`;
    expect(Object.keys(described(text, `The Tarn Rail ${role}`))).toEqual([`The Tarn Rail ${role}`]);
  });
});

describe("antecedentsOf() “it”, which says something", () => {
  const BODIES = [
    "Harbour Board",
    "National Parents’ Forum",
    "Broadband Ombudsman",
    "Skerrow Ferries",
    "Norvale Foods",
  ];

  it.each(BODIES)("is %s", body => {
    for (const told of ["said the gate was shut", "has confirmed the plan"])
      for (const verb of ["said", "added", "also warned"])
        expect(Object.keys(antecedents(`${body} ${told}. It rained, it ${verb}.`, "it"))).toEqual([body]);
  });

  it.each([
    ["a person", "Mr Lee said the gate was shut. Then it said so."],
    ["somebody two paragraphs before", "Harbour Board said so.\nRain fell.\nThen it said so."],
    ["a name that does something else", "Skerrow Ferries said so. Then it rained."],
  ])("isn’t %s", (_, text) => {
    expect(Object.keys(antecedents(text, "it"))).toEqual(["?"]);
  });
});
