import { describe, expect, it } from "vitest";
import { isSamePhrase, type Phrase, withEnds } from "../../../src/quotes/linking/phrase.ts";
import { peopleOf } from "../people/people-of.ts";

const [name = null] = peopleOf("Then Ann Roe left.").people.names;
const PHRASE: Phrase = { kind: "name", from: 1, to: 3, head: 2, name };

describe("withEnds()", () => {
  it("changes the ends and nothing else", () => {
    expect(withEnds(PHRASE, 0, 5)).toEqual({ kind: "name", from: 0, to: 5, head: 2, name });
    expect(PHRASE).toMatchObject({ from: 1, to: 3 });
  });
});

describe("isSamePhrase()", () => {
  it("is so for a copy", () => {
    expect(isSamePhrase(PHRASE, { ...PHRASE })).toBe(true);
  });

  it.each([
    ["kind", { kind: "description" }],
    ["beginning", { from: 0 }],
    ["end", { to: 4 }],
    ["head", { head: 1 }],
    ["name", { name: null }],
  ] satisfies [string, Partial<Phrase>][])("isn’t for another %s", (_, other) => {
    expect(isSamePhrase(PHRASE, { ...PHRASE, ...other })).toBe(false);
    expect(isSamePhrase({ ...PHRASE, ...other }, PHRASE)).toBe(false);
  });
});
