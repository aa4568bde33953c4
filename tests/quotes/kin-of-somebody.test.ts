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

describe("a relative by first name, beside somebody else who has it", () => {
  const said = (text: string) => found(text).map(one => one.replace(/^.* – /u, ""));

  it.each(["brother Tom", "husband Mark", "sister Ruth", "cousin, Omar,"])("her %s", relative => {
    const first = relative.replace(/,/g, "").split(" ").at(-1) ?? "";
    const helps = `Her ${relative} helps on Fridays. “I count the money,” ${first} said.`;
    expect(said(`${first} Okafor met Ann Hale at the mill. ${helps}`)).toEqual([first]);
    // a relative whom the article names
    expect(said(`Ann Hale ran the mill. ${helps} | ${first} Hale left.`)).toEqual([`${first} Hale`]);
    expect(said(`${first} Okafor, her cousin, met Ann Hale. ${helps}`)).toEqual([`${first} Okafor`]);
    expect(said(`${first} Okafor ran the mill. “I count the money,” ${first} said.`)).toEqual([
      `${first} Okafor`,
    ]);
  });
});
