import { describe, expect, it } from "vitest";
import {
  furnitureLineOf,
  isCommentsHeading,
  isFurnitureHeading,
} from "../../../src/english/pages/page-furniture.ts";

describe("furnitureLineOf()", () => {
  it.each([
    ["Comments", "comments"],
    ["Share this article", "sharing"],
    ["By Ida Quern and Bo Lee", "byline"],
    ["The council shares this view.", null],
    ["Commentsmith opened the shop.", null],
    [`Share this ${"with everybody ".repeat(40)}`, null],
  ])("%s", (line, kind) => {
    expect(furnitureLineOf(line)).toBe(kind);
  });
});

describe("isFurnitureHeading()", () => {
  it.each(["Related stories", "More", "More from Ostrel", "Get involved", "Sign up to our newsletter"])(
    "stands over what is the page's own: %s",
    line => {
      expect(isFurnitureHeading(line)).toBe(true);
    },
  );

  it.each(["Moreover", "The lamp of the pier", "By Ida Quern and Bo Lee"])(
    "stands over the article: %s",
    line => {
      expect(isFurnitureHeading(line)).toBe(false);
    },
  );
});

describe("isCommentsHeading()", () => {
  it.each(["Comments", "3 responses", "TrackBacks (2)", "Reader comments", "12 comments on The lamp"])(
    "%s",
    line => {
      expect(isCommentsHeading(line)).toBe(true);
    },
  );

  it.each(["Responsible people", "Comment is free to all who write"])("not: %s", line => {
    expect(isCommentsHeading(line)).toBe(false);
  });
});
