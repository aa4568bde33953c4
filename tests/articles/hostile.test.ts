import { describe, expect, it } from "vitest";
import { processorTime } from "../../bench/processor-time.ts";
import { readArticles } from "../../src/articles/parse.ts";
import { makePdf } from "./documents/make-pdf.ts";
import { reasonsIn } from "./in-english.ts";

// All texts here are invented.

const SAID = "“We sell it all,” said Ann Lee, who leads the council. ";

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readArticles(name, bytes, { kind: "uploaded", on: "2025-03-04" });
}

/** A word of small letters for a number. */
const wordOf = (at: number) => [...String(at)].map(figure => "abcdefghij"[Number(figure)]).join("");

/** Each takes a second on a quiet core; it was a minute or more where every line was compared with every other. */
const MOST_MS = 15_000;

describe("a file in which everything repeats", () => {
  it.each([
    [
      "numbered headers, each another",
      "a.txt",
      Array.from({ length: 25_000 }, (_, at) => `Ford ${wordOf(at)} | 1\nFord ${wordOf(at)} | 2`).join("\n"),
      /50,000 paragraphs/,
    ],
    [
      "clippings of one work",
      "a.txt",
      "Water (Lee, Ann)\n- Your Highlight on Page 1 | Added on May 1\n\nIt rose.\n==========\n".repeat(
        50_000,
      ),
      /50,000 paragraphs/,
    ],
    [
      "page numbers in the margin of a PDF",
      "a.pdf",
      makePdf([
        Array.from({ length: 25_000 }, (_, at) => [(at * 37) % 590, 800 + ((at * 13) % 40), "7"] as const),
      ]),
      /pictures of pages/,
    ],
    ["a line of nothing but a rule", "a.txt", "=".repeat(5_000_000), /5,000,000 characters/],
    [
      "a mail that is one rule",
      "a.eml",
      `Subject: Water\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${"=".repeat(9_000_000)}`,
      /8,999,999 characters/,
    ],
  ])("is refused in time, and says why: %s", async (_, name, content, reason) => {
    const begun = processorTime();
    const file = await read(name, content);
    expect(processorTime() - begun).toBeLessThan(MOST_MS);
    expect(file.articles).toEqual([]);
    expect(reasonsIn(file)).toEqual([expect.stringMatching(reason)]);
  });
});

describe("lines of a conversation, a transcript or a forwarded mail that never end", () => {
  const WORDS = [
    "Ann ",
    "a",
    " ",
    "12/12/12, 9:41 ",
    "[",
    "— ",
    "From: ",
    "To: a ",
    "- ",
    "• ",
    "Photo: A ",
    ". Photo by A",
  ];
  it.each(WORDS)("are read in time, of “%s” repeated", async unit => {
    const line = unit.repeat(100_000 / unit.length);
    const text = `Ann Lee 9:41 AM\n${line}\nBo Fox 9:42 AM\n${SAID}\n${line} 00:07\n`;
    const begun = processorTime();
    for (const [name, content] of [
      ["a.txt", text],
      ["b.txt", line],
      ["a.eml", `Subject: Water\r\n\r\nFrom: ${line}\r\nDate: ${line}\r\n\r\n${SAID}`],
    ] as const) {
      const { articles, unread } = await read(name, content);
      expect(articles.length + unread.length).toBeGreaterThan(0);
    }
    expect(processorTime() - begun).toBeLessThan(MOST_MS);
  });
});

describe("half of a surrogate pair", () => {
  it("costs a character, wherever the file has it", async () => {
    const json = await read("a.json", '{"text":"\\ud83d We sell it all. \\udc00","title":"Pools \\ud83d"}');
    expect(json.articles[0]).toMatchObject({ text: "\ufffd We sell it all. \ufffd", title: "Pools \ufffd" });
    const wide = Buffer.from(`\ufeff${SAID}\udc00 And more.`, "utf16le");
    expect((await read("a.txt", wide)).articles[0]?.text).toBe(`${SAID}\ufffd And more.`);
  });
});
