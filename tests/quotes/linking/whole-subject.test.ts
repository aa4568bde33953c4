import { describe, expect, it } from "vitest";
import { phraseEndingAt } from "../../../src/quotes/linking/phrases.ts";
import { wholeSubject } from "../../../src/quotes/linking/whole-subject.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** The whole subject of "told" or "said" in a sentence. */
function subjectOf(text: string): string | null {
  const scene = lastScene(text);
  const phrase = phraseEndingAt(scene, tokenAt(scene, "told") - 1, scene.sentence.from);
  return phrase && printed(scene, wholeSubject(scene, phrase));
}

function expectSubject(template: string, expected: string): void {
  for (const name of NAMES) {
    const subject = subjectOf(`${template.replaceAll("{}", name)} told us “we won”.`);
    expect(subject, name).toBe(expected.replaceAll("{}", name));
  }
}

describe("wholeSubject() goes left over what only describes it", () => {
  it.each([
    "A source close to {}",
    "A source very close to {}",
    "People briefed on {}",
    "An aide loyal to {}",
    "The man accused of robbing {}",
    "Two officials familiar with the plans of {}",
    "The officer who arrested {}",
    "The officer who twice arrested {}",
    "The company that owns {}",
    "The officer who arrested 3 friends of {}",
    "Lawyers representing {}",
    "A neighbour watching {}",
    "A tenant suing {}",
    "A man dressed as {}",
    "A caller posing as {}",
    "A waiter disguised as {}",
    "A spokesman for {}",
    "The sister of {}",
    "A letter signed by {}",
    "A report published on {}",
    "{} of the Harbour Board",
    "{} from the Harbour Board",
    "{} at the Harbour Board",
    "{} with the Harbour Board",
    "{} for the Harbour Board",
    "A friend of the officer who arrested {}",
    "A group campaigning for Tarn to leave {}",
    "Lawyers hired to defend {}",
    "A group campaigning hard for Tarn to leave {}",
    "A man trying to reach {}",
    "{} in the United States",
    "Harbour Board in the United States",
    "Harbour Board in Iowa",
    "Officials at the Harbour Board in Iowa",
  ])("%s told us", template => expectSubject(template, template));
});

describe("wholeSubject() goes no farther than the subject", () => {
  it.each([
    ["In court {}", "{}"],
    ["A reason for Tarn to leave {}", "{}"],
    ["The crowd cheered as {}", "{}"],
    ["The inn closed as {}", "{}"],
    ["On Friday {}", "{}"],
    ["After the match {}", "{}"],
    ["{} in the morning", "{}"],
    ["After robbing {}", "{}"],
    ["It was raining, {}", "{}"],
    ["Bo Lee left and {}", "{}"],
    ["The officer who arrested him, {}", "{}"],
    ["The officer, who knew Bo Lee, left: {}", "{}"],
    ["{}", "{}"],
    ["Bo Lee said that {}", "{}"],
    ["The officer believed that {}", "{}"],
    ["The officer who said {}", "{}"],
    ["Walking home {}", "{}"],
    ["The need of speed {}", "{}"],
    ["They left the bridge at a price {}", "{}"],
    ["He opened the bridge in a ceremony {}", "{}"],
    ["It was hired to show {}", "{}"],
    ["He wanted the group to leave {}", "{}"],
  ])("%s told us: %s", expectSubject);

  it.each(["he", "she", "they", "who"])("a pronoun is whole: %s", pronoun => {
    expect(subjectOf(`The officer close to ${pronoun} told us “we won”.`)).toBe(pronoun);
  });

  it("follows four steps at most", () => {
    const inner = "a friend close to ".repeat(6);
    expect(subjectOf(`The man close to ${inner}Ann Roe told us “we won”.`)).not.toMatch(/^The man/);
  });
});

describe("wholeSubject() case by case", () => {
  it.each([
    ["A source close to Ann Roe", "A source close to Ann Roe"],
    ["The officer who arrested Ann Roe", "The officer who arrested Ann Roe"],
    ["The officer who, arrested, met Ann Roe", "Ann Roe"],
    ["Tom Hale of the Harbour Board", "Tom Hale of the Harbour Board"],
    ["Tom Hale by the Harbour Board", "Harbour Board"],
    ["Lawyers representing Ann Roe", "Lawyers representing Ann Roe"],
    ["The bridges representing Ann Roe", "The bridges representing Ann Roe"],
    ["The man accused of robbing Ann Roe", "The man accused of robbing Ann Roe"],
    ["People briefed on Ann Roe", "People briefed on Ann Roe"],
    ["People with need of Ann Roe", "People with need of Ann Roe"],
    ["People long very close to Ann Roe", "People long very close to Ann Roe"],
    ["People once long very close to Ann Roe", "Ann Roe"],
    ["Ann Roe of the site Gadgetry Daily", "Ann Roe of the site Gadgetry Daily"],
    ["Ann Roe of the old site Gadgetry Daily", "Ann Roe of the old site Gadgetry Daily"],
    ["Ann Roe of the old red blue site Gadgetry Daily", "Gadgetry Daily"],
    ["Three weeks after Ann Roe", "Ann Roe"],
    ["The mayor after Ann Roe", "Ann Roe"],
    ["The company that owns Ann Roe", "The company that owns Ann Roe"],
    ["The nurse said that Ann Roe", "Ann Roe"],
    ["The nurse says Ann Roe", "Ann Roe"],
    [
      "The nurse who met a friend of a man who saw Ann Roe",
      "The nurse who met a friend of a man who saw Ann Roe",
    ],
    [
      "The nurse who one two three four five six seven met Ann Roe",
      "The nurse who one two three four five six seven met Ann Roe",
    ],
    ["The nurse who one two three four five six seven eight met Ann Roe", "Ann Roe"],
    ["Then he", "he"],
    ["A friend of he", "he"],
    ["Rain on Ann Roe", "Ann Roe"],
    ["In the town Ann Roe", "Ann Roe"],
  ] satisfies [string, string | null][])("%s: %s", (text, expected) => {
    const scene = lastScene(`${text} told us “we won”.`);
    const phrase = phraseEndingAt(scene, tokenAt(scene, "told") - 1, scene.sentence.from);
    expect(phrase && printed(scene, wholeSubject(scene, phrase))).toBe(expected);
  });
});

describe("wholeSubject() behind an opening span of time", () => {
  it.each([
    "For most of his working life {}",
    "For much of the past decade {}",
    "At the end of a long career {}",
    "For a part of her childhood {}",
    "At the start of the season {}",
  ])("%s", template => {
    expectSubject(template, "{}");
  });
});
