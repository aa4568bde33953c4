import { describe, expect, it } from "vitest";
import {
  identityOf,
  isSameSource,
  mentionOf,
  nobodyAt,
  type Source,
  sourceOfName,
  speakerOf,
} from "../../../src/quotes/judging/source.ts";
import { peopleOf } from "../people/people-of.ts";

// Every sentence here is invented.

const { reading, people } = peopleOf("Ann Roe met Bo Lee.\nThen Lee left.\nA nurse stayed.");

function named(at: number): Source {
  const name = people.names[at];
  const person = name && people.personOf.get(name);
  if (!name || !person) throw new RangeError(`no name ${at}`);
  return sourceOfName(reading, name, person);
}

const nobody = nobodyAt({ start: 0, end: 1, paragraph: 1 });
const described = (name: string): Source => ({
  ...nobody,
  described: { name, kind: "person", alsoNamed: [] },
});

describe("a source", () => {
  it("is the same for two mentions of one person", () => {
    expect(isSameSource(named(1), named(2))).toBe(true);
    expect(isSameSource(named(0), named(1))).toBe(false);
    expect(isSameSource(named(0), described("Ann Roe"))).toBe(false);
    expect(isSameSource(described("a nurse"), described("a nurse"))).toBe(true);
    expect(isSameSource(described("a nurse"), described("a guard"))).toBe(false);
  });

  it("has an identity, unless it is nobody", () => {
    expect(identityOf(named(1))).toBe(identityOf(named(2)));
    expect(identityOf(named(0))).not.toBe(identityOf(named(1)));
    expect(identityOf(described("A nurse"))).toBe(identityOf(described("a nurse")));
    expect(identityOf(nobody)).toBe(null);
  });

  it("shows its speaker", () => {
    expect(speakerOf(reading, named(2))?.name).toBe("Bo Lee");
    expect(speakerOf(reading, described("a nurse"))?.name).toBe("a nurse");
    expect(speakerOf(reading, nobody)).toBe(null);
  });

  it("says where the full name of a short form stands", () => {
    expect(named(1).steps).toEqual([]);
    const [step] = named(2).steps;
    const { text } = reading.article;
    if (step?.kind !== "short-form") throw new RangeError("no short form");
    expect(text.slice(step.mention.start, step.mention.end)).toBe("Lee");
    expect(text.slice(step.full.start, step.full.end)).toBe("Bo Lee");
    expect([step.mention.paragraph, step.full.paragraph]).toEqual([2, 1]);
  });

  it("has mentions with their paragraph", () => {
    const { text, paragraphs } = reading.article;
    for (const [index, { start, end }] of paragraphs.entries()) {
      const from = reading.tokens.findIndex(token => token.start === start);
      const mention = mentionOf(reading, from, from + 2);
      expect(mention.paragraph).toBe(index + 1);
      expect(text.slice(start, end)).toContain(text.slice(mention.start, mention.end));
    }
  });
});
