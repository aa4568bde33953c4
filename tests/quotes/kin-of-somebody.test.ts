import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

const RELATIONS = ["widow", "brother", "lawyer", "friend", "spokeswoman"];
const OTHERS = [
  "the painter Ivo Strand",
  "former minister Ivo Strand",
  "Hollywood actor Ivo Strand",
  "Labour MP Ivo Strand",
  "the poet and critic Ivo Strand",
];

describe.each(RELATIONS)("the words of somebody’s %s", relation => {
  it.each(OTHERS)("aren’t the words of %s", other => {
    const texts = [
      `The ${relation} of ${other} said: “He burned the best ones.”`,
      `“He burned the best ones,” said the ${relation} of ${other}.`,
      `“He burned the best ones,” a ${relation} of ${other} said.`,
    ];
    for (const text of texts) {
      const [words] = found(text);
      expect(words).toMatch(/^He burned the best ones[.,] – /);
      expect(words).not.toMatch(/ – Ivo Strand$/);
    }
  });
});

it("leaves somebody with a role of their own behind a complement", () => {
  const text = "“We shut it,” said the secretary of state Ivo Strand.";
  expect(found(text)[0]).toMatch(/Ivo Strand$/);
});
