import { describe, expect, it } from "vitest";
import { calledBefore } from "../../../src/quotes/linking/called-persons.ts";
import { found } from "../found.ts";
import { lastScene, printed } from "./scenes.ts";

// Every sentence here is invented.

/** Who calls somebody something, who is called so, and their pronoun. */
const PAIRS = [
  ["Ann Roe", "Tom Hale", "him"],
  ["Owen Pask", "Ingrid Vell", "her"],
  ["Martin Dace", "Ruth Hallam", "her"],
  ["Priya Nair", "Bo Lindqvist", "him"],
] as const;

describe.each(PAIRS)("whose words are whose: %s calls %s something", (name, other, pronoun) => {
  const put = (template: string): string =>
    template.replaceAll("NAME", name).replaceAll("OTHER", other).replaceAll("THEM", pronoun);
  const speakersIn = (template: string): string[] =>
    found(put(`The crowd was on the bridge with the two of them. ${template}`)).map(one =>
      one.replace(/^.* – /, ""),
    );

  it.each([
    "OTHER, who was called “a thief” by NAME, said: “It was over.”",
    "OTHER, who was called “a thief” by NAME, said the road was “quiet”.",
    "OTHER, who had been described as “a thief” by NAME on Monday, said: “It was over.”",
    "OTHER, whom NAME had called “a thief”, said: “It was over.”",
    "OTHER, whom NAME described as “a thief”, told reporters: “It was over.”",
    "OTHER, whom NAME described as “a thief”, told the court: “It was over.”",
    "OTHER, who NAME said was “a thief”, said: “It was over.”",
    "OTHER, a man called “a thief” by NAME, said: “It was over.”",
    "OTHER, called “a thief” by NAME, said: “It was over.”",
    "OTHER, dubbed “the thief” by NAME, said: “It was over.”",
    "OTHER, accused of “theft” by NAME, said: “It was over.”",
    "OTHER, whose work NAME called “a joke”, said: “It was over.”",
    "OTHER (called “a joke” by NAME) said: “It was over.”",
    "OTHER – whom NAME called “a joke” – said: “It was over.”",
  ])("%s", template => {
    expect(speakersIn(template)).toEqual([name, other]);
  });

  // Both of them may have said it.
  it.each([
    "Police and OTHER, whom NAME called “a thief” in May, said: “It was over.”",
    "The crowd and OTHER, who was called “a thief” by NAME, said: “It was over.”",
  ])("not the caller's, of two who say it: %s", template => {
    const [called, said] = speakersIn(template);
    expect(called).toBe(name);
    expect([other, "?"]).toContain(said);
  });

  it.each([
    ["NAME met OTHER on Monday. “It was over,” said OTHER, whom NAME called “a thief”.", ["OTHER", "NAME"]],
    ["NAME met OTHER on Monday. “It was over,” said NAME, who had called THEM “a thief”.", ["NAME", "NAME"]],
    ["NAME met OTHER on Monday. NAME, who had called THEM “a thief”, left.", ["NAME"]],
    ["NAME met OTHER on Monday. NAME called THEM “a thief” in May.", ["NAME"]],
    ["NAME met OTHER on Monday. NAME called THEM “cruel”.", ["NAME"]],
    ["OTHER, who had told NAME it was “a joke”, said: “It was over.”", ["OTHER", "OTHER"]],
  ] as const)("%s", (template, expected) => {
    expect(speakersIn(template)).toEqual(expected.map(put));
  });

  it.each([
    "The man whom NAME called “a thief” said: “It was over.”",
    "The man called “a thief” by NAME said: “It was over.”",
    "The man NAME called “a thief” said: “It was over.”",
    "The judge NAME once described as “a thief” said on Monday: “It was over.”",
    "A driver NAME accused of “theft” told reporters: “It was over.”",
    "The driver whom NAME had described as “a thief” told OTHER: “It was over.”",
    "The man whom NAME called “a thief”, said: “It was over.”",
    "The man whom NAME called “a thief” in May, said: “It was over.”",
    "The man called “a thief” by NAME, said: “It was over.”",
    "A driver described as “a thief” by NAME in May, said: “It was over.”",
    "On Monday evening in Leeds OTHER, who was called “a thief” by NAME, said: “It was over.”",
  ])("not NAME’s: %s", template => {
    const speakers = speakersIn(template);
    expect(speakers).toHaveLength(2);
    expect(speakers[1]).not.toBe(name);
  });
});

describe("calledBefore()", () => {
  it.each([
    ["The man whom Ann Roe called “a thief” said so.", "The man"],
    ["The man who had once called it “a joke” said so.", "The man"],
    ["The driver called “a thief” said so.", "The driver"],
    ["A driver from Leeds described as “a thief” said so.", "A driver from Leeds"],
    ["The road called “a joke” said so.", null],
    ["Ann Roe called “a joke” said so.", null],
    ["The man, 41, a driver, a joke, “a thief” said so.", null],
    ["The man whom Ann Roe in the end at the very last and after all that time called “a thief” said.", null],
  ])("%s", (text, expected) => {
    const scene = lastScene(text);
    const quote = scene.tokens.findIndex(({ kind }) => kind === "quote");
    expect(printed(scene, calledBefore(scene, quote))).toBe(expected);
    expect(calledBefore(scene, quote - 1)).toBe(null);
  });
});
