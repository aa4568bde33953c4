import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { extractReportedSpeech } from "../../src/quotes/extract-quotations.ts";
import { found, origin } from "./found.ts";

// Every name and sentence here is invented.

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Lars Blocher"] as const;
const CAUSING = ["forced", "compelled", "led", "prompted", "got"] as const;

/** The last source of what a text reports without marks. */
function lastSource(text: string): string | undefined {
  const last = extractReportedSpeech(articleOfParagraphs([text], { origin })).at(-1)?.attribution;
  return last && last.kind !== "unclear" ? last.speaker.name : undefined;
}

describe.each(NAMES)("who is meant beside other names: %s", name => {
  it.each(CAUSING)("somebody who is %s to say it says it", verb => {
    expect(found(`The judge ${verb} ${name} to admit that the bridge was “a trap”.`)).toEqual([
      `a trap – ${name}`,
    ]);
    expect(found(`The judge ${verb} ${name} after an hour to call it “a trap”.`)).toEqual([
      `a trap – ${name}`,
    ]);
    expect(found(`The judge ${verb} the chair, ${name}, to call it “a trap”.`)).toEqual([`a trap – ${name}`]);
    expect(found(`The judge ${verb} ${name}’s lawyer to call it “a trap”.`)).not.toEqual([
      `a trap – ${name}`,
    ]);
  });

  it.each([
    `Bo Lee led ${name} outside to tell her the bridge was closed.`,
    `Bo Lee pushed past ${name} to say the bridge was closed.`,
    `Bo Lee drove ${name} home to tell her the bridge was closed.`,
    `Bo Lee got ${name} a ticket to say the bridge was closed.`,
    `Bo Lee got ${name}’s permission to say the bridge was closed.`,
    `Bo Lee got a letter from ${name} to say the bridge was closed.`,
    `Bo Lee led ${name} to safety and returned to say the bridge was closed.`,
    `Bo Lee caused ${name}’s arrest, and had to admit the bridge was closed.`,
  ])("nobody is made to speak: %s", text => {
    expect(lastSource(text)).toBe("Bo Lee");
  });

  it.each([
    // A role that is itself a list.
    "The way the British government runs it makes this likely, NAME, director of energy, climate and roads, told us.",
    // Places in a row after a preposition.
    "The town depends on oil from the North Sea, Norway, Belgium, as well as coal, NAME, director at Tarnoil, told us.",
    // Where somebody is.
    "NAME in Iowa said the bridge was closed.",
    // A clause about them without its second comma.
    "NAME, a resident who is volunteering to help arriving families said the bridge was closed.",
  ])("%s", template => {
    expect(lastSource(template.replace("NAME", name))).toBe(name);
  });
});

describe("a clause about people without a name ends before the verb", () => {
  it.each([
    "A woman who was born in Iowa",
    "A man who lives near Iowa",
    "A nurse who moved to Iowa",
    "An officer who had served under Roe",
  ])("%s said the bridge was closed", subject => {
    expect(lastSource(`${subject} said the bridge was closed.`)).toBe(subject);
  });

  it("doesn’t name whom people know", () => {
    expect(lastSource("Those who know Ann Roe say that the bridge will close.")).not.toBe("Ann Roe");
  });
});
