import { describe, expect, it } from "vitest";
import { link } from "../../../src/discord/message/markdown.ts";

const URL = "https://post.example/a";

describe("link()", () => {
  it.each([
    [
      "plain words are the link",
      "The bridge, it's shut: 1.5 km",
      "[The bridge, it's shut: 1.5 km](https://post.example/a)",
    ],
    [
      "words that need a backslash stay outside",
      "Snake_case [sic]",
      "Snake\\_case \\[sic\\] [→](https://post.example/a)",
    ],
    [
      "so does what looks like an address",
      "https://a.example",
      "https\\://a.example [→](https://post.example/a)",
    ],
    ["a no-break space needs none", "Lu\u00a0: 5\u00a0km", "[Lu\u00a0: 5\u00a0km](https://post.example/a)"],
    ["so do emoji", "Rain 🎉", "Rain 🎉 [→](https://post.example/a)"],
  ])("%s", (_, words, markdown) => {
    expect(link(words, URL)).toBe(markdown);
  });

  it("never has a backslash in a link's words: Discord's clients would show it", () => {
    for (const mark of "\\*_~|`<>#@[]") expect(link(`a ${mark} b`, URL)).toMatch(/\[→\]\(/);
  });

  it("is only the words where there is no address, or one that is too long", () => {
    expect(link("Rain", null)).toBe("Rain");
    expect(link("Rain", `https://post.example/${"x".repeat(400)}`)).toBe("Rain");
  });
});
