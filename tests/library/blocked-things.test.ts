import { describe, expect, it } from "vitest";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { blockedThings, isOf } from "../../src/library/blocked-things.ts";
import type { Tombstone } from "../../src/library/store/records.ts";

const key = articleKeyOf("The tram will run.");
const url = "https://news.example/tram";
const at = "2025-03-01T12:00:00.000Z";
const later = "2025-03-02T12:00:00.000Z";

describe("blockedThings()", () => {
  it.each<[string, readonly Tombstone[], readonly object[]]>([
    ["nothing", [], []],
    ["an article without a link", [{ kind: "article", key, at }], [{ kind: "article", key, link: null, at }]],
    [
      "an article and its link as one thing",
      [
        { kind: "article", key, at },
        { kind: "link", url, at },
      ],
      [{ kind: "article", key, link: url, at }],
    ],
    [
      "an article and a link that was blocked later as two, the last first",
      [
        { kind: "article", key, at },
        { kind: "link", url, at: later },
      ],
      [
        { kind: "link", link: url, at: later },
        { kind: "article", key, link: null, at },
      ],
    ],
    [
      "a domain",
      [{ kind: "domain", domain: "news.example", at }],
      [{ kind: "domain", domain: "news.example", at }],
    ],
  ])("gives %s", (_, stones, things) => {
    expect(blockedThings(stones)).toEqual(things);
  });
});

describe("isOf()", () => {
  it("gives every tombstone to exactly one thing", () => {
    const stones: readonly Tombstone[] = [
      { kind: "article", key, at },
      { kind: "link", url, at },
      { kind: "domain", domain: "news.example", at },
      { kind: "article", key, at: later },
      { kind: "link", url, at: later },
    ];
    const things = blockedThings(stones);
    expect(things).toHaveLength(3);
    for (const stone of stones) expect(things.filter(thing => isOf(thing, stone))).toHaveLength(1);
  });
});
