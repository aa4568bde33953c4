import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

/** Invented people: who says it, and who else is in the sentence. */
const PAIRS = [
  ["Ann Roe", "Tariq Osei"],
  ["Ingrid Vell", "Bo Lindqvist"],
  ["Martin Dace", "Ruth Hallam"],
] as const;

/** The speaker of the words “over” (or of the only ones) in a template; "?" where nobody is named. */
function speakerIn(template: string, name: string, other: string): string {
  const all = found(template.replaceAll("NAME", name).replaceAll("OTHER", other));
  return all.find(one => /^(?:It was )?over/i.test(one))?.replace(/^.* – /, "") ?? "(none)";
}

describe.each(PAIRS)("words of %s, with %s beside", (name, other) => {
  it.each([
    // Somebody passes words on.
    "“It was over,” OTHER quoted NAME as saying.",
    "“It was over,” OTHER remembers NAME saying.",
    "OTHER remembers NAME telling him it was “over”.",
    "OTHER overheard NAME say: “It was over.”",
    "OTHER heard NAME saying: “It was over.”",
    "A video shows NAME saying: “It was over.”",
    "OTHER got a text from NAME saying: “It was over.”",
    "A message from NAME read: “It was over.”",
    // Words between the cue and what was said.
    "NAME told Dovpress, which reported it on Monday, that it was “over”.",
    // A comma that is missing behind an apposition.
    "“It was over,” NAME, the chair of the Calder Commission told CNN.",
    // A noun for words.
    "It is, in the words of NAME, “over”.",
    "In the words of NAME: “It was over.”",
    "OTHER laughed at NAME’s description of him as “over before it began”.",
    // Done to somebody, by somebody.
    "OTHER, described as “over” by NAME, won.",
    "OTHER, mocked as “over” by NAME, won.",
    // Office and name without a comma.
    "The ambassador to Russia NAME said it was “over”.",
    // An age is somebody.
    "NAME lost. The 52-year-old was calm, describing the match as “over”.",
  ])("%s", template => {
    expect(speakerIn(template, name, other)).toBe(name);
  });

  it.each([
    "NAME, once described as “over”, won.",
    "NAME, described as “over”, won.",
    "NAME is said to be “over”.",
    "NAME is widely and reliably said to be “over before it began”.",
    "NAME is said to favour “over before it began”.",
    "NAME was thought to have been “over”.",
    "If NAME says it is “over”, the others are wrong.",
    "Unless NAME says it is “over”, nobody will go.",
    "When asked “Over?”, NAME left.",
    "When asked “Over?”, NAME said: “Ask Bo.”",
    "The charity set up by NAME said it was “over”.",
    "The firm led by NAME said it was “over”.",
    "Ken and NAME said that they thought it was “over”.",
    "Mr and Mrs NAME said that they thought it was “over”.",
  ])("%s: not theirs alone", template => {
    expect(speakerIn(template, name, other)).not.toBe(name);
  });
});

const ROLES =
  "driver officer nurse paramedic teacher fisherman neighbour surgeon tourist firefighter guard farmer".split(
    " ",
  );

const MEN = [
  ...["Paul Moss", "Tariq Osei", "Bo Lindqvist", "Martin Dace", "Owen Pask", "Rick Tolliver"],
  ...["Carlos Ruiz", "Dele Okafor", "Ivo Strand", "Tom Hale", "Imran Qadir", "Wim Cole"],
];

const VERBS = ["saved", "carried", "pulled", "had treated", "stopped"];

/** Each role with three men, and each of them with a verb. */
const PAIRED = ROLES.flatMap((role, at) =>
  [0, 1, 2].map(turn => [role, MEN[(at + 5 * turn) % 12] ?? "", VERBS[(at + turn) % 5] ?? ""] as const),
);

describe("“he” after a sentence about a role isn’t the man whom that sentence names beside it, or who came before", () => {
  const speaker = (template: string, role: string, name: string, verb: string): string => {
    const [, surname = ""] = name.split(" ");
    const words = { ROLE: role, SURNAME: surname, NAME: name, VERB: verb };
    const text = template.replace(/[A-Z]{4,}/g, word => words[word as keyof typeof words] ?? word);
    return found(`${text} “I was lucky,” he said.`)[0]?.replace(/^.* – /, "") ?? "(none)";
  };

  it.each([
    "The ROLE VERB NAME, 42, on Monday.",
    "Another ROLE VERB NAME, 42, on Monday.",
    "NAME, 42, fell. The ROLE VERB SURNAME at the bank.",
    "NAME, 42, fell. Another ROLE VERB SURNAME at the bank.",
    "The ROLE who VERB NAME was praised.",
    "The ROLE, who VERB NAME, was praised.",
    "NAME, 42, is out of hospital. The ROLE who VERB SURNAME was praised.",
    "NAME, 42, is out of hospital. The ROLE whom SURNAME VERB was praised.",
    "The ROLE accused of robbing NAME was cleared.",
    "The ROLE helping NAME was praised.",
    "The ROLE dressed as NAME was praised.",
    "The ROLE beside NAME was praised.",
    "The ROLE spoke to NAME.",
    "NAME, 42, was hit by a lorry. The ROLE got out.",
    "NAME, 42, was hit by a lorry. The ROLE got out of his car after hitting SURNAME.",
    "NAME, 42, was hit by a lorry on Monday. | The ROLE stopped at once.",
  ])("%s", template => {
    const wrong = PAIRED.filter(([role, name, verb]) => speaker(template, role, name, verb) === name);
    expect(wrong).toEqual([]);
  });

  it.each([
    "NAME, 42, was VERB by the ROLE.",
    "NAME, 42, thanked the ROLE.",
    "NAME is a ROLE.",
    "NAME, a ROLE, was praised.",
    "NAME was happy with the ROLE’s work.",
    "The ROLE, NAME, was praised.",
    "The ROLE, the retired postman NAME, was praised.",
  ])("but it is in “%s”", template => {
    const others = PAIRED.filter(([role, name]) => speaker(template, role, name, "saved") !== name);
    expect(others).toEqual([]);
  });
});

describe("two people who do something together", () => {
  it.each([
    ["Imani Lusk", "Selma Quist", "she"],
    ["Ann Roe", "Ida Holm", "she"],
    ["Martin Dace", "Owen Pask", "he"],
  ])("%s and %s: neither is “%s” more than the other", (name, other, pronoun) => {
    expect(found(`${name} and ${other} run the mill. “The wheel turns,” ${pronoun} said.`)).toEqual([
      "The wheel turns, – ?",
    ]);
  });
});

describe("kinds of news from parliaments and rallies", () => {
  it.each([
    // A label with a party or a body in brackets; no space behind the colon.
    ["Rep. NAME (R-S.C.):“It was over.”", "NAME"],
    ["NAME (Harbour Party): “It was over.”", "NAME"],
    // An answer of one word.
    ["NAME shook her head and said, “No.”", "NAME"],
    ["OTHER left. NAME said: “Yes.”", "NAME"],
    // A question about somebody, and the answer.
    ["Was NAME content with OTHER’s answer? | “It was over,” SHE said.", "NAME"],
    // Prepositions in -ing before a name aren't part of it.
    ["Regarding NAME’s letter, OTHER left. NAME said: “It was over.”", "NAME"],
    ["Concerning NAME, OTHER left. “It was over,” NAME said.", "NAME"],
    ["NAME ran it. No other minister had a server. | “It was over,” SHE said.", "NAME"],
    // A verb that says something only with its particle.
    ["“It was over?” NAME went on.", "NAME"],
    ["“It was over?” NAME shot back, as if OTHER weren’t there.", "NAME"],
    ["“It was over!” NAME chimed in from the back.", "NAME"],
  ])("%s", (template, expected) => {
    for (const [name, she] of [
      ["Ann Roe", "she"],
      ["Martin Dace", "he"],
      ["Ingrid Vell", "she"],
    ] as const) {
      const text = template
        .replaceAll("NAME", name)
        .replaceAll("OTHER", "Quill Vantry")
        .replaceAll("SHE", she);
      const words = found(text).map(one => one.replace(/^.* – /, ""));
      expect(words, text).toEqual([expected.replace("NAME", name)]);
    }
  });
});

describe("names beside their other forms", () => {
  it.each([
    ["Martin Luther King, Jr. said: “Over.” “Now,” King said.", "Martin Luther King, Jr."],
    ["Dorothea Judge, Jr. said: “Over.” “Now,” Judge said.", "Dorothea Judge, Jr."],
    ["Marie Rohr (Marie-Cécile Kira Rohr; born 28 May 1942) said: “Over.” “Now,” she said.", "Marie Rohr"],
    ["Singer-songwriter Iyla said: “Over.” “Now,” Iyla said.", "Iyla"],
  ])("%s", (text, name) => {
    expect(found(text)).toEqual([`Over. – ${name}`, `Now, – ${name}`]);
  });

  it("tells Mr and Mrs of one name", () => {
    const text =
      "Mr and Mrs Brad Smith of Fell Lane complained. “We never slept,” Mrs Smith said. “It was the pipes,” Mr Smith added.";
    expect(found(text)).toEqual(["We never slept, – Mrs Smith", "It was the pipes, – Brad Smith"]);
  });

  it("names nobody of three who say it", () => {
    const text = "Ida Holm, the Herald’s Alex Wald and the Tarn Post’s Bo Lee called it “childish”.";
    expect(found(text)).toEqual(["childish – ?"]);
  });

  it("takes “the senator and candidate” for the senator", () => {
    const text = "Sen. Brad Smith left. “We wait,” the Tarn senator and presidential candidate said.";
    expect(found(text)).toEqual(["We wait, – Brad Smith"]);
  });

  it.each(["Will Young", "May Jones"])("skips no part of the name %s", name => {
    expect(found(`Then ${name} left. “We wait,” said ${name}.`)).toEqual([`We wait, – ${name}`]);
  });

  it("takes “the minister” for the only minister, whatever she is minister of", () => {
    const of = (title: string) =>
      found(`The ${title}, Marta Zeleny, stayed away. “We wait,” the minister said.`).join();
    expect(of("foreign minister")).toBe("We wait, – Marta Zeleny");
    expect(of("prime minister")).not.toBe("We wait, – Marta Zeleny");
  });
});

describe("whom a pronoun or a role means", () => {
  it.each([
    "Doris Day",
    "Emily Street",
    "Charlotte Church",
    "Emily Banks",
    "Emily English",
    "Emily Hartnell",
  ])("“she” is %s, the subject of the sentence before, though another woman came first", name => {
    const text = `Ann Moss came second. ${name} won in Japan. “I had a lump in my throat,” she said.`;
    expect(found(text)).toEqual([`I had a lump in my throat, – ${name}`]);
  });

  it.each(["coach", "captain", "candidate"])("of two %ses, the one spoken of is meant or neither", role => {
    const text = `Town ${role} Rick Tolliver was angry. City ${role} Linda Okafor was not. | Tolliver was sent off. | “I deserved it,” the ${role} said.`;
    expect(["Rick Tolliver", "?"]).toContain(found(text)[0]?.replace(/^.* – /, ""));
  });

  it("of a couple with one surname, “she” is the wife, where the surname stands alone", () => {
    const text =
      "Elena Ruiz, 58, of Tarn, was late. | “I was afraid,” said her husband, Carlos Ruiz. | Ruiz, who has a broken ankle, slept. “They listened,” she said.";
    expect(found(text)).toEqual(["I was afraid, – Carlos Ruiz", "They listened, – Elena Ruiz"]);
  });
});
