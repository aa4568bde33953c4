import { describe, expect, it } from "vitest";
import { withoutIdioms } from "../../../../src/quotes/judging/framing/without-idioms.ts";
import { readingOf } from "../../reading/readings.ts";

// Every sentence here is invented.

describe("withoutIdioms()", () => {
  it.each([
    ["The vote took place in May.", "The vote in May ."],
    ["They sell boats such as ferries, as well as nets.", "They sell boats ferries , nets ."],
    ["She sang as well.", "She sang ."],
    ["He is serving a sentence as part of the deal.", "He is the deal ."],
    ["The place took her part.", "The place took her part ."],
    ["No such post was as old.", "No such post was as old ."],
    ["A life", "A life"],
  ])("%s", (text, left) => {
    const { tokens } = readingOf(text);
    expect(
      withoutIdioms(tokens)
        .map(token => token.text)
        .join(" "),
    ).toBe(left);
  });
});
