import { describe, expect, it } from "vitest";
import { OTHER_HOLDERS } from "../../../src/english/people/titles.ts";
import { holderFit } from "../../../src/search/answering/office-holder.ts";

// Every name here is invented.

const NAMES = ["Ada Lind", "Tariq Osei", "Ingrid Vell"];
const TEXTS = ["The WORD mayor of Tarn, NAME, left.", "NAME, the WORD mayor, left.", "WORD mayor NAME left."];

function fitsOf(word: string): number[] {
  return TEXTS.flatMap(text =>
    NAMES.map(name => holderFit("mayor", text.replace("WORD", word).replace("NAME", name))),
  );
}

describe("holderFit()", () => {
  it.each([...OTHER_HOLDERS])("the %s mayor isn’t the mayor", word => {
    expect(Math.max(...fitsOf(word))).toBeLessThan(0.5);
  });

  it.each([
    ["un envoy", "The UN envoy Ada Lind spoke."],
    ["un envoy", "The United Nations envoy Ada Lind spoke."],
    ["envoy", "Ada Lind, the United Nations envoy, spoke."],
    ["un envoy", "Ada Lind, the United Nations envoy, spoke."],
    ["us president", "US president Ada Lind spoke."],
    ["us president", "The United States president, Ada Lind, spoke."],
    ["rnli coxswain", "Ada Lind, the RNLI coxswain, spoke."],
    ["nhs director", "The National Health Service director, Ada Lind, spoke."],
  ])("takes the %s for who holds it in: %s", (office, text) => {
    expect(holderFit(office, text)).toBe(1);
  });

  it.each([
    ["un envoy", "Ada Lind met the EU envoy Bo Marr."],
    ["un envoy", "Ada Lind wrote to the UN envoy."],
  ])("takes nobody for the %s in: %s", (office, text) => {
    expect(holderFit(office, text)).toBeLessThan(1);
  });

  it.each(["outgoing", "longtime"])("the %s mayor is the mayor", word => {
    expect(Math.min(...fitsOf(word).slice(0, NAMES.length))).toBe(1);
  });
});
