import { describe, expect, it } from "vitest";
import type { Feature } from "../../../src/quotes/judging/features.ts";
import { genderOfPronoun } from "../../../src/quotes/judging/pronouns.ts";
import { antecedents, optionsIn } from "./discourses.ts";

// Every sentence here is invented.

describe("genderOfPronoun()", () => {
  it.each([
    ["he", "he"],
    ["his", "he"],
    ["him", "he"],
    ["himself", "he"],
    ["she", "she"],
    ["her", "she"],
    ["hers", "she"],
    ["herself", "she"],
    ["they", null],
    ["it", null],
    ["i", null],
    ["the", null],
    ["shed", null],
  ])("%s: %s", (pronoun, gender) => {
    expect(genderOfPronoun(pronoun)).toBe(gender);
  });
});

describe("pronounAntecedents() by gender", () => {
  it.each([
    ["a title of the other sex", "Mrs Roe opened the gate.\nThen he spoke.", "he", []],
    ["a title of the same sex", "Mr Lee opened the gate.\nThen he spoke.", "he", ["Lee"]],
    ["another title of the other sex", "Sir Owen Pask opened the gate.\nThen she spoke.", "she", []],
    ["a noun of the other sex", "The actress Robin Vell opened the gate.\nThen he spoke.", "he", []],
    ["a town", "Bo Lee went to the town of Tarnmouth.\nThen he spoke.", "he", ["Bo Lee"]],
    ["a firm", "Bo Lee joined Harbour Steel Ltd.\nThen he spoke.", "he", ["Bo Lee"]],
    ["an institution", "Bo Lee joined the Harbour Board.\nThen he spoke.", "he", ["Bo Lee"]],
    ["a role without a name", "A driver got out.\nThen he spoke.", "he", ["A driver"]],
    ["a role of the other sex", "Bo Lee met a crowd.\nThen he spoke.", "he", ["Bo Lee"]],
  ])("%s", (_name, text, pronoun, expected) => {
    const names = Object.keys(antecedents(text, pronoun));
    expect(names.filter(name => name !== "?")).toEqual(expected);
    expect(names).toContain("?");
  });

  it.each([
    ["gender-title", "Mr Lee opened the gate.\nThen he spoke.", "Lee", "he"],
    ["gender-votes", "Robin Lee said he won.\nThen he spoke.", "Robin Lee", "he"],
    ["gender-against", "Robin Lee said he won.\nThen she spoke.", "Robin Lee", "she"],
    ["gender-unknown", "Quill Vell met Mr Lee.\nThen he spoke.", "Quill Vell", "he"],
    ["gender-name", "Tariq Vell met Mr Lee.\nThen he spoke.", "Tariq Vell", "he"],
    ["gender-name-against", "Tariq Vell met Mrs Lee.\nThen she spoke.", "Tariq Vell", "she"],
    ["human-unknown", "In court sat Quilp.\nThen he spoke.", "Quilp", "he"],
    ["human-sure", "Sir Owen Pask left.\nThen he spoke.", "Sir Owen Pask", "he"],
    ["human-likely", "Tariq Vell met Mr Lee.\nThen he spoke.", "Tariq Vell", "he"],
    ["is-role", "A driver got out.\nThen he spoke.", "A driver", "he"],
  ] satisfies [Feature, string, string, string][])("counts %s: %s", (feature, text, name, pronoun) => {
    expect(antecedents(text, pronoun)[name]).toContain(feature);
  });
});

describe("pronounAntecedents() leaves out", () => {
  it.each([
    ["Bo Lee flew to Berlin.\nThen he spoke.", "Berlin"],
    ["Bo Lee praised Western aid.\nThen he spoke.", "Western"],
    ["Bo Lee met Muslims there.\nThen he spoke.", "Muslims"],
    ["Nominally, Bo Lee had won.\nThen he spoke.", "Nominally"],
    ["Responding, the chairman, Bo Lee, agreed.\nThen he spoke.", "Responding"],
  ])("%s", (text, name) => {
    const found = antecedents(text, "he");
    expect(found).toHaveProperty("Bo Lee");
    expect(found).not.toHaveProperty(name);
  });
});

describe("pronounAntecedents() by where somebody was named", () => {
  it.each([
    [
      "subject and object",
      "Mr Lee met Mr Osei.\nThen he spoke.",
      {
        Lee: ["latest-subject", "second-named", "last-paragraph", "subject-of-last-sentence"],
        Osei: ["no-subject", "latest-named", "last-paragraph", "was-object"],
      },
    ],
    [
      "an owner",
      "Mr Lee left. Mr Osei’s shop is old. Then he spoke.",
      {
        Lee: ["latest-subject", "second-named", "same-paragraph"],
        Osei: ["no-subject", "latest-named", "same-paragraph", "was-possessor"],
      },
    ],
    [
      "behind a preposition",
      "Mr Lee sat with Mr Osei. Then he spoke.",
      {
        Lee: ["latest-subject", "subject-of-last-sentence"],
        Osei: ["no-subject", "was-oblique"],
      },
    ],
    [
      "several subjects",
      "Mr Lee left. Mr Osei stayed. Mr Pask slept. Then he spoke.",
      {
        Lee: ["earlier-subject", "earlier-named"],
        Osei: ["second-subject", "second-named"],
        Pask: ["latest-subject", "latest-named", "subject-of-last-sentence"],
      },
    ],
    [
      "joined names",
      "Mr Lee and Mr Osei left. Then he spoke.",
      { Lee: ["was-joined"], Osei: ["was-joined"] },
    ],
    ["the same sentence", "Mr Lee left when he spoke.", { Lee: ["same-sentence"] }],
    ["the same paragraph", "Mr Lee left. Rain fell. Then he spoke.", { Lee: ["same-paragraph"] }],
    ["the paragraph before", "Mr Lee left.\nThen he spoke.", { Lee: ["last-paragraph"] }],
    ["two paragraphs before", "Mr Lee left.\nRain fell.\nThen he spoke.", { Lee: ["two-paragraphs"] }],
    ["three before", "Mr Lee left.\nRain fell.\nIt got dark.\nThen he spoke.", { Lee: ["two-paragraphs"] }],
    [
      "four before",
      "Mr Lee left.\nRain fell.\nIt got dark.\nIt got late.\nThen he spoke.",
      { Lee: ["far-back"] },
    ],
    [
      "the sentence before says who spoke",
      "Mr Lee, who knows Mr Osei, said it rained. Then he spoke.",
      { Lee: ["told-before", "subject-of-last-sentence"], Osei: ["no-subject", "latest-named"] },
    ],
    [
      "who spoke before and goes on in the same sentence",
      "Mr Lee said it rained. Mr Lee said it was wet, he added.",
      { Lee: ["told-before", "subject-of-sentence"] },
    ],
    [
      "a clause inside",
      "Mr Lee says Mr Osei claims to be ill. Then he spoke.",
      { Lee: ["latest-subject", "told-before"], Osei: ["no-subject", "was-embedded"] },
    ],
    [
      "the subject of the same sentence",
      "Mr Lee met Mr Osei there, he said.",
      { Lee: ["subject-of-sentence", "latest-subject"], Osei: ["no-subject", "latest-named"] },
    ],
    [
      "the one named most",
      "Mr Lee left. Mr Lee slept. Mr Osei rang. Then he spoke.",
      { Lee: ["most-named"] },
    ],
  ] satisfies [string, string, Record<string, Feature[]>][])("%s", (_name, text, expected) => {
    const found = antecedents(text, "he");
    for (const [name, features] of Object.entries(expected)) {
      expect(found[name], name).toEqual(expect.arrayContaining(features));
    }
  });

  it.each([
    ["told-before", "Mr Lee said it rained. Mr Osei left. Then he spoke.", "Lee"],
    ["told-before", "Then he spoke.\nSir Owen Pask left.", "Sir Owen Pask"],
    ["subject-of-last-sentence", "After Mr Lee and Mr Osei spoke, rain fell. Then he spoke.", "Osei"],
    ["was-embedded", "Mr Lee says Mr Osei claims to be ill. Then he spoke.", "Lee"],
    ["most-named", "Mr Osei is ill. Mr Osei left. Mr Lee said so. Then he spoke.", "Osei"],
    ["subject-of-sentence", "Mr Lee left. Then he spoke.", "Lee"],
    ["most-named", "Mr Lee left. Mr Lee slept. Mr Osei rang. Then he spoke.", "Osei"],
    ["most-named", "Mr Lee left. Then he spoke.", "Lee"],
    ["subject-of-last-sentence", "Mr Lee left. Rain fell. Then he spoke.", "Lee"],
    ["was-object", "Mr Lee met Mr Osei.\nThen he spoke.", "Lee"],
  ] satisfies [Feature, string, string][])("counts no %s: %s", (feature, text, name) => {
    expect(antecedents(text, "he")[name]).toBeDefined();
    expect(antecedents(text, "he")[name]).not.toContain(feature);
  });

  it("looks ahead only where nobody was named before", () => {
    expect(antecedents("Then he spoke.\nSir Owen Pask left.", "he")["Sir Owen Pask"]).toEqual(
      expect.arrayContaining(["is-ahead", "latest-named", "gender-title", "human-sure"]),
    );
    expect(antecedents("Mr Lee left. Then he spoke.\nSir Owen Pask left.", "he")).not.toHaveProperty(
      "Sir Owen Pask",
    );
    expect(
      antecedents("Then he spoke.\nRain fell.\nIt got dark.\nSir Owen Pask left.", "he"),
    ).not.toHaveProperty("Sir Owen Pask");
    expect(antecedents("Then she spoke.\nSir Owen Pask left.", "she")).not.toHaveProperty("Sir Owen Pask");
  });

  it("weighs eight people at most", () => {
    const names = ["Abel", "Bent", "Cole", "Dunn", "Eyre", "Ford", "Gale", "Hunt", "Ives", "Judd"];
    const text = `${names.map(name => `Mr ${name} left.`).join(" ")} Then he spoke.`;
    expect(Object.keys(antecedents(text, "he")).filter(name => name !== "?")).toEqual(
      names.slice(2).reverse(),
    );
  });
});

describe("pronounAntecedents() with all that is counted", () => {
  it.each([
    [
      "Bo Lee left. Then he spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph gender-votes human-likely subject-of-last-sentence",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee met Tom Fry. Then he spoke.",
      [
        "Tom Fry: no-subject latest-named same-paragraph was-object gender-name human-likely most-named",
        "Bo Lee: latest-subject second-named same-paragraph gender-unknown human-likely subject-of-last-sentence most-named",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee left. Tom Fry left. Then he spoke.",
      [
        "Tom Fry: latest-subject latest-named same-paragraph gender-name human-likely subject-of-last-sentence most-named",
        "Bo Lee: second-subject second-named same-paragraph gender-unknown human-likely most-named",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee left. Tom Fry left. Sam Poe left. Then he spoke.",
      [
        "Sam Poe: latest-subject latest-named same-paragraph gender-votes human-likely subject-of-last-sentence most-named",
        "Tom Fry: second-subject second-named same-paragraph gender-name human-likely most-named",
        "Bo Lee: earlier-subject earlier-named same-paragraph gender-unknown human-likely most-named",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee said it rained. Tom Fry left. Then he spoke.",
      [
        "Tom Fry: latest-subject latest-named same-paragraph gender-name human-likely subject-of-last-sentence most-named",
        "Bo Lee: second-subject second-named same-paragraph gender-unknown human-likely most-named",
        "?: somebody-else",
      ],
    ],
    [
      "“We won,” Bo Lee said. Tom Fry left. Then he spoke.",
      [
        "Tom Fry: latest-subject latest-named same-paragraph gender-name human-likely subject-of-last-sentence most-named",
        "Bo Lee: second-subject second-named same-paragraph gender-unknown human-likely most-named",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee left and he spoke.",
      [
        "Bo Lee: latest-subject latest-named same-sentence gender-votes human-likely subject-of-sentence",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee left. | Then he spoke.",
      [
        "Bo Lee: latest-subject latest-named last-paragraph gender-unknown human-likely subject-of-last-sentence",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee left. | Rain. | Then he spoke.",
      ["Bo Lee: latest-subject latest-named two-paragraphs gender-unknown human-likely", "?: somebody-else"],
    ],
    [
      "Bo Lee left. | Rain. | Rain. | Then he spoke.",
      ["Bo Lee: latest-subject latest-named two-paragraphs gender-unknown human-likely", "?: somebody-else"],
    ],
    [
      "Bo Lee left. | Rain. | Rain. | Rain. | Then he spoke.",
      ["Bo Lee: latest-subject latest-named far-back gender-unknown human-likely", "?: somebody-else"],
    ],
    [
      "They saw Bo Lee’s hat. Then he spoke.",
      [
        "Bo Lee: no-subject latest-named same-paragraph was-possessor gender-votes human-likely",
        "?: somebody-else",
      ],
    ],
    [
      "They went with Bo Lee. Then he spoke.",
      [
        "Bo Lee: no-subject latest-named same-paragraph was-oblique gender-votes human-likely",
        "?: somebody-else",
      ],
    ],
    [
      "They met Tom Fry and Bo Lee. Then he spoke.",
      [
        "Bo Lee: no-subject latest-named same-paragraph was-joined gender-unknown human-likely most-named",
        "Tom Fry: no-subject second-named same-paragraph was-joined gender-name human-likely most-named",
        "?: somebody-else",
      ],
    ],
    [
      "They met men such as Bo Lee. Then he spoke.",
      [
        "Bo Lee: no-subject latest-named same-paragraph was-compared gender-votes human-likely",
        "?: somebody-else",
      ],
    ],
    [
      "They met men unlike Bo Lee. Then he spoke.",
      [
        "Bo Lee: no-subject latest-named same-paragraph was-compared gender-votes human-likely",
        "?: somebody-else",
      ],
    ],
    [
      "They met Bo Lee. Then he spoke.",
      [
        "Bo Lee: no-subject latest-named same-paragraph was-object gender-votes human-likely",
        "?: somebody-else",
      ],
    ],
    ["Mr Lee left. Then she spoke.", ["?: somebody-else"]],
    [
      "Robin Lee said he won. Then she spoke.",
      [
        "Robin Lee: latest-subject latest-named same-paragraph gender-unknown human-sure subject-of-last-sentence told-before",
        "?: somebody-else",
      ],
    ],
    [
      "Ann Lee left. Then he spoke.",
      [
        "Ann Lee: latest-subject latest-named same-paragraph gender-name-against human-likely subject-of-last-sentence",
        "?: somebody-else",
      ],
    ],
    [
      "A driver left. Then he spoke.",
      [
        "A driver: latest-subject latest-named same-paragraph is-role subject-of-last-sentence",
        "?: somebody-else",
      ],
    ],
    ["A woman left. Then he spoke.", ["?: somebody-else"]],
    [
      "A driver from the old town of men left. Then he spoke.",
      [
        "A driver from the old town: latest-subject latest-named same-paragraph is-role subject-of-last-sentence",
        "?: somebody-else",
      ],
    ],
    [
      "Then he spoke. Bo Lee, 34, left.",
      ["Bo Lee: is-ahead latest-named gender-unknown human-sure", "?: somebody-else"],
    ],
    [
      "Then he spoke. | Rain. | Bo Lee, 34, left.",
      ["Bo Lee: is-ahead latest-named gender-unknown human-sure", "?: somebody-else"],
    ],
    ["Then he spoke. | Rain. | Rain. | Bo Lee, 34, left.", ["?: somebody-else"]],
    [
      "Then he spoke. Bo Lee, 34, met Tom Fry, 35, and Sam Poe, 36.",
      [
        "Bo Lee: is-ahead latest-named gender-unknown human-sure",
        "Tom Fry: is-ahead second-named gender-name human-sure",
        "?: somebody-else",
      ],
    ],
    ["Then he spoke. Mrs Lee left. Bo Lee left.", ["?: somebody-else"]],
    ["Harbour Steel Ltd shut. Then he spoke.", ["?: somebody-else"]],
    ["Quilp left. Then he spoke.", ["?: somebody-else"]],
    [
      "Quilp met Bo Lee. Then he spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph gender-votes human-likely subject-of-last-sentence",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee and Tom Fry left. Then he spoke.",
      [
        "Tom Fry: latest-subject latest-named same-paragraph was-joined gender-name human-likely subject-of-last-sentence most-named",
        "Bo Lee: second-subject second-named same-paragraph was-joined gender-unknown human-likely subject-of-last-sentence most-named",
        "?: somebody-else",
      ],
    ],
    [
      "Bo Lee met Tom Fry. Bo Lee left. Then he spoke.",
      [
        "Bo Lee: latest-subject latest-named same-paragraph gender-votes human-likely subject-of-last-sentence most-named",
        "Tom Fry: no-subject second-named same-paragraph was-object gender-name human-likely",
        "?: somebody-else",
      ],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const all = antecedents(text.replaceAll(" | ", "\n"), / she /.test(text) ? "she" : "he");
    expect(Object.entries(all).map(([name, features]) => `${name}: ${features.join(" ")}`)).toEqual(expected);
  });
});

describe("pronounAntecedents() and who asked", () => {
  it.each([
    "Asked by Tom Hale whether it would last, he spoke.",
    "When asked by Tom Hale whether it would last, he spoke.",
    "Pressed by Tom Hale whether it would last, he spoke.",
    "Asked by a guest from the Tarn Herald, Tom Hale, whether it would last, he spoke.",
  ])("leaves out whom the pronoun is asked by: %s", text => {
    expect(Object.keys(antecedents(`Bo Lee left.\n${text}`, "he"))).toEqual(["Bo Lee", "?"]);
  });

  it.each([
    "Asked by a guest from the old Tarn Herald, Tom Hale, whether it would last, he spoke.",
    "Then asked by Tom Hale whether it would last, he spoke.",
    "Asked about Tom Hale by a guest, he spoke.",
    "Rain fell, asked by Tom Hale. Then he spoke.",
  ])("but not anybody else: %s", text => {
    expect(Object.keys(antecedents(`Bo Lee left.\n${text}`, "he"))).toContain("Tom Hale");
  });

  it.each([
    ["tells-here", "Bo Lee left.\nMr Osei says it is over, but he spoke.", "Osei", true],
    ["tells-here", "Bo Lee left.\nMr Osei says it is over, but he spoke.", "Bo Lee", false],
    ["tells-here", "Mr Osei says it is over. But he spoke.", "Osei", false],
    ["was-asked", "Mr Osei asked Mr Lee why. Then he spoke.", "Lee", true],
    ["was-asked", "Mr Osei asked Mr Lee why. Then he spoke.", "Osei", false],
    ["was-asked", "Mr Osei asked Mr Lee why. Rain fell. Then he spoke.", "Lee", false],
    ["told-before", "Mr Osei asked Mr Lee why. Then he spoke.", "Osei", false],
    ["told-before", "Mr Osei asked a guest why. Then he spoke.", "Osei", true],
  ] satisfies [Feature, string, string, boolean][])("%s in %s: %s %s", (feature, text, name, isCounted) => {
    expect(antecedents(text, "he")[name]?.includes(feature)).toBe(isCounted);
  });

  it("counts who was quoted before, and who was quoted last", () => {
    const options = optionsIn(
      "“We won,” said Mr Lee. “Good,” said Mr Osei. Mr Pask left. “It rained,” he said.",
    );
    const signs = ["has-spoken", "spoke-last"] satisfies Feature[];
    const counted = (name: string) => signs.filter(sign => options.at(-1)?.[`link: ${name}`]?.includes(sign));
    expect(counted("Lee")).toEqual(["has-spoken"]);
    expect(counted("Osei")).toEqual(signs);
    expect(counted("Pask")).toEqual([]);
  });
});
