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
  ])("%s told us", template => expectSubject(template, template));
});

describe("wholeSubject() goes no farther than the subject", () => {
  it.each([
    ["In court {}", "{}"],
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
  ])("%s told us: %s", expectSubject);

  it.each(["he", "she", "they", "who"])("a pronoun is whole: %s", pronoun => {
    expect(subjectOf(`The officer close to ${pronoun} told us “we won”.`)).toBe(pronoun);
  });

  it("follows four steps at most", () => {
    const inner = "a friend close to ".repeat(6);
    expect(subjectOf(`The man close to ${inner}Ann Roe told us “we won”.`)).not.toMatch(/^The man/);
  });
});
