import { describe, expect, it } from "vitest";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { blockedThings, isTombstoneOf } from "../../../src/library/blocks/blocked-things.ts";
import type { Tombstone } from "../../../src/library/records/records.ts";

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

describe("isTombstoneOf()", () => {
  const other = articleKeyOf("The ferry will sail.");
  const thing = { kind: "article", key, link: url, at } as const;

  it.each<[string, Tombstone, boolean]>([
    ["its text", { kind: "article", key, at }, true],
    ["its text, blocked again later", { kind: "article", key, at: later }, true],
    ["its link, written in another way", { kind: "link", url: `${url}/?utm_source=x`, at: later }, true],
    ["another text", { kind: "article", key: other, at }, false],
    ["another link", { kind: "link", url: "https://news.example/ferry", at }, false],
    ["its domain", { kind: "domain", domain: "news.example", at }, false],
  ])("for an article: %s", (_, stone, expected) => {
    expect(isTombstoneOf(stone, thing)).toBe(expected);
  });

  it("knows a domain whenever it was blocked, and no other", () => {
    const domain = { kind: "domain", domain: "news.example", at } as const;
    expect(isTombstoneOf({ ...domain, at: later }, domain)).toBe(true);
    expect(isTombstoneOf({ ...domain, domain: "live.news.example" }, domain)).toBe(false);
    expect(isTombstoneOf({ kind: "link", url, at }, domain)).toBe(false);
  });
});
