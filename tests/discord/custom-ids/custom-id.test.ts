import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArticleKey } from "../../../src/articles/article.ts";
import { type Press, readCustomId, writeCustomId } from "../../../src/discord/custom-ids/custom-id.ts";
import type { ShownWords } from "../../../src/discord/custom-ids/fields.ts";
import { MESSAGE_LIMITS } from "../../../src/discord/message/message-limits.ts";

const key = fc.stringMatching(/^[0-9a-v]{10}$/).map(text => ArticleKey.parse(text));
const number = fc.nat(36 ** 5 - 1);
const place: fc.Arbitrary<ShownWords> = fc.record({
  article: key,
  paragraph: number,
  start: number,
  end: number,
});
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const speaker = fc.stringMatching(/^[0-9a-f]{10}$/);
const is = <Name extends string>(...names: Name[]) => fc.constantFrom(...names);

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ action: is("turn"), place, at: number }),
  fc.record({ action: is("context", "copy", "carried"), place }),
  fc.record({
    action: is("report"),
    place,
    verdict: is(
      "verbatim",
      "own-words",
      "trimmed",
      "altered",
      "stitched",
      "misattributed",
      "disputed",
      "none",
      "short",
      "answer",
    ),
  }),
  fc.record({ action: is("more"), article: maybe(key) }),
  fc.record({
    action: is("page"),
    page: number,
    list: is("quotes", "articles", "speakers", "latest"),
    speaker: maybe(speaker),
    article: maybe(key),
    since: maybe(day),
    until: maybe(day),
  }),
  fc.record({
    action: is("timeline"),
    page: number,
    order: is("oldest", "newest"),
    speaker: maybe(speaker),
    since: maybe(day),
    until: maybe(day),
  }),
  fc.record({ action: is("compare"), page: number, speaker: maybe(speaker), other: maybe(speaker) }),
  fc.record({ action: is("speaker"), speaker }),
  fc.record({ action: is("quoted", "summary"), article: key }),
  fc.record({ action: is("share", "delete", "library-text", "library-block-domain", "library-keep") }),
  fc.record({
    action: is("library-list", "library-feeds", "library-blocked", "library-corrections"),
    page: number,
  }),
  fc.record({
    action: is(
      "library-part",
      "library-details",
      "library-show",
      "library-refresh",
      "library-ask-remove",
      "library-remove",
      "library-ask-block",
      "library-block",
    ),
    article: key,
  }),
  fc.record({ action: is("library-undo"), addition: fc.stringMatching(/^[0-9a-v]{10}$/) }),
  fc.record({ action: is("library-unfollow"), feed: fc.stringMatching(/^[0-9a-f]{16}$/) }),
  fc.record({
    action: is("library-export"),
    part: number,
    after: fc.stringMatching(/^[0-9a-f]{16}$/),
    added: fc
      .date({ min: new Date("2020-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
      .map(day => day.toISOString()),
  }),
  fc.record({ action: is("library-channel"), channel: fc.stringMatching(/^[0-9]{17,20}$/) }),
  fc.record({ action: is("library-role"), role: fc.stringMatching(/^[0-9]{17,20}$/) }),
);

describe("writeCustomId()", () => {
  it("keeps within Discord's length and comes back as it was", () => {
    fc.assert(
      fc.property(press, press => {
        const id = writeCustomId(press);
        expect(id.length).toBeLessThanOrEqual(MESSAGE_LIMITS.customId);
        expect(readCustomId(id)).toEqual(press);
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives no two presses one id", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(press, { selector: press => JSON.stringify(press), maxLength: 40 }),
        presses => {
          expect(new Set(presses.map(writeCustomId)).size).toBe(presses.length);
        },
      ),
    );
  });

  it("distinguishes two hits in one paragraph", () => {
    const hit = { article: ArticleKey.parse("0123456789"), paragraph: 7, start: 10, end: 20 };
    const ids = [hit, { ...hit, start: 15, end: 25 }, { ...hit, end: 21 }].map(place =>
      writeCustomId({ action: "context", place }),
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe("readCustomId()", () => {
  it.each([
    ["nothing", ""],
    ["another version", "v0:delete:"],
    ["a later version", "v2:delete:"],
    ["an unknown action", "v1:ban:1"],
    ["a name of every object", "v1:constructor:"],
    ["a missing payload", "v1:delete"],
    ["a payload where none belongs", "v1:delete:x"],
    ["too few parts", "v1:context:0123456789.1.2"],
    ["too many parts", "v1:copy:0123456789.1.2.3.4"],
    ["a key with a wrong letter", "v1:summary:012345678z"],
    ["a second spelling of a number", "v1:copy:0123456789.01.2.3"],
    ["a day that isn't one", "v1:page:q.1.-.-.20240230.-"],
    ["another bot's id", "vote_yes"],
  ])("doesn't recognise %s as ours", (_, id) => {
    expect(readCustomId(id)).toBeNull();
  });

  it("accepts any id without error, and writes what it accepts as the same id", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."v1:copymre.-0123456789") })),
        id => {
          const press = readCustomId(id);
          if (press) expect(writeCustomId(press)).toBe(id);
        },
      ),
    );
  });
});
