import { describe, expect, it } from "vitest";
import { foreignCue, foreignDoubt, isForeignVerb } from "../../../src/quotes/linking/foreign-cues.ts";
import { sliceOf } from "../../../src/text/span.ts";

// Every sentence here is invented; brackets show the marked words.

describe("foreignCue()", () => {
  it.each([
    ["[„Der Steg wird verkauft“], sagte Ina Morrow.", "sagte < Ina Morrow"],
    ["[„Der Steg wird verkauft“] sagte Ina Morrow.", "sagte < Ina Morrow"],
    ["[„Der Steg wird verkauft“]; sagte Ina Morrow.", null],
    ["[„Der Steg wird verkauft“], sagte Ina Morrow gestern.", null],
    ["[„Der Steg wird verkauft“], sagte Ina.", null],
    ["[„Der Steg wird verkauft“], sagte Ina von der Morrow.", "sagte < Ina von der Morrow"],
    ["[„Der Steg wird verkauft“], behauptete Ina Morrow.", null],
    ["Dann [„Der Steg wird verkauft“], sagte Ina Morrow.", null],
    ["Dann. [„Der Steg wird verkauft“], sagte Ina Morrow.", "sagte < Ina Morrow"],
    ["Ina Morrow sagte: [„Der Steg wird verkauft“]", "sagte < Ina Morrow"],
    ["Ja. Ina Morrow sagte: [„Der Steg wird verkauft“]", "sagte < Ina Morrow"],
    ["Ja, Ina Morrow sagte: [„Der Steg wird verkauft“]", null],
    ["Ina Morrow sagte [„Der Steg wird verkauft“]", null],
    ["Ina Morrow a dit : [« Oui »]", "a dit < Ina Morrow"],
    ["[«Sí»], dijo Ana y Beto.", null],
  ] satisfies [string, string | null][])("%s: %s", (marked, expected) => {
    const text = marked.replace(/[[\]]/g, "");
    const found = foreignCue(text, { start: marked.indexOf("["), end: marked.indexOf("]") - 1 });
    expect(found && `${sliceOf(text, found.verb)} < ${sliceOf(text, found.name)}`).toBe(expected);
  });
});

describe("isForeignVerb()", () => {
  it.each([
    ["sagte", true],
    ["a dit", true],
    ["dijo", true],
    ["said", false],
    ["sagten", false],
    ["aurait dit", false],
  ])("%s: %s", (cue, expected) => {
    expect(isForeignVerb(cue)).toBe(expected);
  });
});

describe("foreignDoubt()", () => {
  it.each([
    ["Das Zitat ist erfunden.", "erfunden"],
    ["Elle ne l’a jamais dit.", "jamais dit"],
    ["Es un bulo.", "bulo"],
    ["Der Steg ist neu.", null],
    ["Ein Erfundenes gibt es nicht.", null],
  ])("%s: %s", (text, expected) => {
    const found = foreignDoubt(text);
    expect(found && sliceOf(text, found)).toBe(expected);
  });
});
