import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/articles/article.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { origin } from "../found.ts";
import { NAMES } from "./scenes.ts";

// Every sentence here is invented.

type Block = string | { readonly text: string; readonly role: Paragraph["role"] };

/** "words – speaker (kind)" of every quotation. */
function read(...paragraphs: Block[]): string[] {
  const article = articleOfParagraphs(paragraphs, { origin });
  return extractQuotations(article).map(({ start, end, kind, attribution }) => {
    const name = attribution.kind === "unclear" ? "?" : attribution.speaker.name;
    return `${article.text.slice(start, end)} – ${name} (${kind})`;
  });
}

describe("turns", () => {
  it("belong to their label, whatever it is", () => {
    for (const name of NAMES) {
      expect(
        read(`${name}: We won the cup.`, "Bo Lee: They lost it.", `${name}: It rained.`, "Bo Lee: It did."),
        name,
      ).toEqual([
        `We won the cup. – ${name} (transcript)`,
        "They lost it. – Bo Lee (transcript)",
        `It rained. – ${name} (transcript)`,
        "It did. – Bo Lee (transcript)",
      ]);
    }
  });

  it("continue in a paragraph without a label", () => {
    expect(
      read("ROE: We won the cup.", "And it rained.", "LEE: They lost it.", "ROE: It rained.", "LEE: It did."),
    ).toContain("And it rained. – ROE (transcript)");
  });

  it("are also those of an interviewer whom the article names nowhere else", () => {
    expect(
      read(
        "Ann Roe has written four novels. We met in her kitchen.",
        "Coley: People say you are slow.",
        "Roe: We won the cup.",
        "Coley: So you look down on others?",
        "Roe: It rained.",
        "Coley: What comes next?",
        "Roe: Soup, and then a short book.",
      ),
    ).toContain("We won the cup. – Ann Roe (transcript)");
  });

  it("aren't those of somebody who opens two paragraphs and whom the article names nowhere else", () => {
    expect(
      read(
        "Ann Roe has written four novels. We met in her kitchen.",
        "Coley: People say you are slow.",
        "Roe: We won the cup.",
        "Coley: So you look down on others?",
        "Roe: It rained.",
      ),
    ).toEqual([]);
  });

  it("are answers of the person named most before them", () => {
    const turns = ["Q: Has it rained?", "A: It did rain.", "Q: And now?"];
    const answer = (...before: string[]) => read(...before, ...turns).at(1);
    expect(answer("Ann Roe and Bo Lee live in Leeds. Lee writes.")).toBe(
      "It did rain. – Bo Lee (transcript)",
    );
    expect(answer("Ann Roe and Bo Lee live in Leeds. Roe writes.")).toBe(
      "It did rain. – Ann Roe (transcript)",
    );
    expect(answer("Leeds is old. Leeds is wet. Leeds is big, says Ann Roe.")).toBe(
      "It did rain. – Ann Roe (transcript)",
    );
    expect(answer("It was late.")).toBe("It did rain. – ? (transcript)");
  });

  it("are sentences, or more than half of them are", () => {
    const [roe, lee] = ["ROE: We won the cup", "LEE: They lost it"];
    expect(read(`${roe}.`, lee, `${roe}.`, lee)).toEqual([]);
    expect(read(`${roe}.`, `${lee}.`, `${roe}.`, lee)).toHaveLength(4);
  });

  it("end where a paragraph between them reports what somebody else says", () => {
    expect(
      read(
        "Ann Roe: We won the cup.",
        "Bo Lee: They lost it.",
        "Ann Roe: My translator is never late.",
        "Cai Pennant, reached later in Leeds, laughed. “She is wrong about the calls,” he said.",
        "Bo Lee: It rained.",
        "Ann Roe: It did.",
      ),
    ).toContain("She is wrong about the calls, – Cai Pennant (direct)");
  });

  it("are a conversation only where names come again", () => {
    expect(read("Ann Roe: We won the cup.", "Bo Lee: They lost it.")).toEqual([]);
    expect(read("Ann Roe: We won the cup.", "Rain fell.", "It got dark.")).toEqual([]);
  });
});

describe("blocks", () => {
  const SAID = "Ann Roe told the crowd what to do.";
  const WORDS = "We won the cup and they all lost it in the rain.";

  it("a block quote is one quotation, led by the sentence before", () => {
    const role = "block-quote";
    expect(read("Ann Roe told the crowd:", { text: WORDS, role })).toEqual([`${WORDS} – Ann Roe (direct)`]);
    expect(read("Ann Roe told the crowd:", { text: `“${WORDS}”`, role })).toEqual([
      `${WORDS} – Ann Roe (direct)`,
    ]);
  });

  it.each(["pull-quote", "caption", "byline"] as const)("words in a %s go to nobody", role => {
    expect(read(SAID, { text: `“${WORDS}”`, role })).toEqual([`${WORDS} – ? (direct)`]);
    expect(read("“We won,” said Ann Roe.", { text: `“${WORDS}”`, role }).at(-1)).toBe(
      `${WORDS} – ? (direct)`,
    );
  });

  it.each(["list-item", "heading"] as const)("no speaker continues into a %s", role => {
    expect(read("“We won,” said Ann Roe.", { text: `“${WORDS}”`, role }).at(-1)).toBe(
      `${WORDS} – ? (direct)`,
    );
  });

  it.each(["body", "block-quote", "post"] as const)("a speaker continues into a %s", role => {
    expect(read("“We won,” said Ann Roe.", { text: `“${WORDS}”`, role }).at(-1)).toBe(
      `${WORDS} – Ann Roe (direct)`,
    );
  });
});

describe("posts", () => {
  it("are whose signature they bear", () => {
    for (const name of NAMES) {
      expect(read(`We won the cup. — ${name} (@roe) November 17, 2024`), name).toEqual([
        `We won the cup. – ${name} (post)`,
      ]);
      expect(read(`${name} left.`, `We won the cup. – ${name} (@roe)`), name).toEqual([
        `We won the cup. – ${name} (post)`,
      ]);
    }
  });

  it.each([
    "We won the cup. — Ann Roe",
    "We won the cup (@roe) again.",
    "— Ann Roe (@roe) November 17, 2024",
  ])("aren't signatures without a handle after a name: %s", text => {
    expect(read(text).filter(line => line.endsWith("(post)"))).toEqual([]);
  });
});

describe("turns case by case: a number sign opens a heading, an angle bracket a block quote", () => {
  it.each([
    [
      "Ann Roe: We won the cup. | Bo Lee: They lost it. | Ann Roe: It rained. | Bo Lee: It did.",
      [
        "We won the cup. – Ann Roe (transcript)",
        "They lost it. – Bo Lee (transcript)",
        "It rained. – Ann Roe (transcript)",
        "It did. – Bo Lee (transcript)",
      ],
    ],
    ["Ann Roe: We won the cup. | Bo Lee: They lost it. | Ann Roe: It rained.", []],
    ["Ann Roe: We won the cup. | Bo Lee: They lost it.", []],
    [
      "ROE: We won the cup. | LEE: They lost it. | ROE: It rained.",
      [
        "We won the cup. – ROE (transcript)",
        "They lost it. – LEE (transcript)",
        "It rained. – ROE (transcript)",
      ],
    ],
    ["ROE: We won the cup. | LEE: They lost it.", []],
    [
      "Q: Has it rained? | A: It did rain. | Q: Has it rained? | A: It did.",
      [
        "Has it rained? – ? (transcript)",
        "It did rain. – ? (transcript)",
        "Has it rained? – ? (transcript)",
        "It did. – ? (transcript)",
      ],
    ],
    [
      "Bo Lee left, says Bo Lee. | Q: Has it rained? | A: It did rain. | Q: Has it rained? | A: It did rain.",
      [
        "Has it rained? – ? (transcript)",
        "It did rain. – Bo Lee (transcript)",
        "Has it rained? – ? (transcript)",
        "It did rain. – Bo Lee (transcript)",
      ],
    ],
    ["Ann Roe: We won the cup | Bo Lee: They lost it | Ann Roe: It rained on | Bo Lee: It did so", []],
    ["Ann Roe: 2,316. | Bo Lee: 2,317. | Ann Roe: 5. | Bo Lee: 6.", []],
    ["Details: We won the cup. | Winner: They lost it. | Details: It rained. | Winner: It did.", []],
    [
      "The details, the winner. | Details: We won the cup. | Winner: They lost it. | Details: It rained. | Winner: It did.",
      [],
    ],
    [
      "Ann Roe (Tarn): We won the cup. | Bo Lee: They lost it. | Ann Roe (Tarn): It rained. | Bo Lee: It did.",
      [
        "We won the cup. – Ann Roe (transcript)",
        "They lost it. – Bo Lee (transcript)",
        "It rained. – Ann Roe (transcript)",
        "It did. – Bo Lee (transcript)",
      ],
    ],
    ["# Ann Roe: We won the cup. | Bo Lee: They lost it. | # Ann Roe: It rained. | Bo Lee: It did.", []],
    [
      "ROE: We won the cup. | And it rained. | LEE: They lost it. | ROE: It rained. | LEE: It did.",
      [
        "We won the cup. – ROE (transcript)",
        "And it rained. – ROE (transcript)",
        "They lost it. – LEE (transcript)",
        "It rained. – ROE (transcript)",
        "It did. – LEE (transcript)",
      ],
    ],
    [
      "ROE: We won the cup. | And. | And. | And. | And it did. | LEE: They lost it. | ROE: It rained.",
      [
        "We won the cup. – ROE (transcript)",
        "They lost it. – LEE (transcript)",
        "It rained. – ROE (transcript)",
      ],
    ],
    ["ROE: “We won the cup.” | LEE: “They lost it.” | ROE: “It rained.”", []],
    [
      "Sunniva Holt left Bo Lee. | SH: We won the cup. | BL: They lost it. | SH: It rained. | BL: It did.",
      [
        "We won the cup. – Sunniva Holt (transcript)",
        "They lost it. – Bo Lee (transcript)",
        "It rained. – Sunniva Holt (transcript)",
        "It did. – Bo Lee (transcript)",
      ],
    ],
    ["It came. | > We won the cup. | Then it left.", ["We won the cup. – ? (direct)"]],
    [
      "It came. | > “We won the cup” was the song that all of the old town sang there. | Then it left.",
      ["“We won the cup” was the song that all of the old town sang there. – ? (direct)"],
    ],
  ] satisfies [string, readonly string[]][])("%s", (text, expected) => {
    const blocks = text.split(" | ").map((block): Block => {
      if (block.startsWith("# ")) return { text: block.slice(2), role: "heading" };
      return block.startsWith("> ") ? { text: block.slice(2), role: "block-quote" } : block;
    });
    expect(read(...blocks)).toEqual(expected);
  });
});
