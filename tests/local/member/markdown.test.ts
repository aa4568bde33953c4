import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { type Block, type Inline, parseMarkdown } from "../../../src/local/member/markdown.ts";

/** A tree as short text: `<bold words>`. */
function show(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map(node => {
      const name =
        node.kind === "heading" ? `h${node.level}` : node.kind === "item" ? node.marker : node.kind;
      if ("text" in node) return name === "text" ? node.text : `<${name} ${node.text}>`;
      if ("id" in node) return `<${name} ${node.id}>`;
      if ("name" in node) return `<${name} ${node.name}>`;
      if ("seconds" in node) return `<time ${[node.seconds, node.style].join(" ").trim()}>`;
      if ("depth" in node) return `<${node.depth}${name} ${show(node.children)}>`;
      if ("blocks" in node) return `<quote ${show(node.blocks)}>`;
      if ("url" in node) return `<link ${node.url} ${show(node.children)}>`;
      return `<${name} ${show(node.children)}>`;
    })
    .join("");
}

/** All words that a reader sees. */
function wordsOf(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map(node =>
      "text" in node
        ? node.text
        : "children" in node
          ? wordsOf(node.children)
          : "blocks" in node
            ? wordsOf(node.blocks)
            : "",
    )
    .join("");
}

describe("parseMarkdown()", () => {
  it.each([
    ["plain", "<line plain>"],
    // Like real clients: escapes have no effect in the words of a link.
    ["[\\*a\\* b](https://a.example/)", "<line <link https://a.example/ \\*a\\* b>>"],
    ["**bold** and *it* and _it_", "<line <bold bold> and <italic it> and <italic it>>"],
    ["__under__ ~~gone~~ ||hidden||", "<line <underline under> <strike gone> <spoiler hidden>>"],
    ["**a *b* c**", "<line <bold a <italic b> c>>"],
    ["`**code**`", "<line <code **code**>>"],
    ["\\*\\*not bold\\*\\*", "<line **not bold**>"],
    ["a\\_b 5 * 6 * 7", "<line a_b 5 * 6 * 7>"],
    ["snake_case_name", "<line snake_case_name>"],
    ["**open", "<line **open>"],
    ["# Title\ntext", "<h1 Title><line text>"],
    ["### Small", "<h3 Small>"],
    ["#hash", "<line #hash>"],
    ["-# small print", "<subtext small print>"],
    ["> one\n> two\nthree", "<quote <line one><line two>><line three>"],
    [">>> one\ntwo", "<quote <line one><line two>>"],
    ["- one\n2. two", "<0• one><02. two>"],
    ["- one\n  - two\n        - three", "<0• one><1• two><2• three>"],
    ["```js\nlet x;\n```after", "<code-block let x;><line after>"],
    ["[label](https://a.example/x)", "<line <link https://a.example/x label>>"],
    ["[**b**](<https://a.example>)", "<line <link https://a.example <bold b>>>"],
    ["[x](javascript:alert(1))", "<line [x](javascript:alert(1))>"],
    ["see https://a.example/p.", "<line see <link https://a.example/p https://a.example/p>.>"],
    ["<@12> <#34> <t:5:R>", "<line <user 12> <channel 34> <time 5 R>>"],
    [
      "<t:5> <@&12> </library add:34> <a:wave:56>",
      "<line <time 5> <role 12> <command library add> <emoji wave>>",
    ],
    ["<script>alert(1)</script>", "<line <script>alert(1)</script>>"],
  ])("reads %s", (text, tree) => {
    expect(show(parseMarkdown(text))).toBe(tree);
  });

  it("loses no words of text that has no marks", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "é", "字", "😀", " ", ".", "“") });
    fc.assert(fc.property(words, text => wordsOf(parseMarkdown(text)) === text));
  });

  it.each(["*", "_", "**a", "[", "[a](", "`", "<", "||", "\\", "*_~|", "> ", "https://", "```"])(
    "reads 20,000 characters of %s quickly",
    mark => {
      const text = mark.repeat(20_000 / mark.length);
      const start = processorTime();
      parseMarkdown(text);
      expect(processorTime() - start).toBeLessThan(500);
    },
  );
});
