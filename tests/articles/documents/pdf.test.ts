import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readArticles } from "../../../src/articles/parse.ts";
import { reasonsIn } from "../in-english.ts";
import { makePdf, type PageLine, pdfOfContents } from "./make-pdf.ts";

// All texts here are invented.

const read = (bytes: Uint8Array) => readArticles("a.pdf", bytes, { kind: "uploaded", on: "2025-03-04" });
async function textOf(bytes: Uint8Array): Promise<string> {
  const { articles, unread } = await read(bytes);
  expect(unread).toEqual([]);
  return articles[0]?.text ?? "";
}

const LINES = [
  "The water of the ford had risen again in the night, and nobody there had thought",
  "that it would. The council met on Monday to hear what the keeper of the weir had to",
  "say, and she said that the keys had been with her father since the bridge was built,",
  "which was longer ago than anybody in the room could tell. The mayor thanked her for it.",
];

/** A full page of running text, from its very top to its very bottom. */
function fullPage(more: readonly PageLine[] = []): PageLine[] {
  const lines: PageLine[] = [];
  for (let y = 820, at = 0; y > 20; y -= 14, at++) lines.push([50, y, LINES[at % LINES.length] ?? ""]);
  return [...lines, ...more];
}

describe("readArticles() on the margins of a PDF", () => {
  it("keeps lines of text that are in the margins of full pages", async () => {
    const text = await textOf(
      makePdf([
        [
          [50, 820, "She had seen the flood come up the lane before anybody else was awake, and had run"],
          ...fullPage().slice(1),
        ],
        [
          ...fullPage().slice(0, -1),
          [50, 34, "and the last of them had left the hall by nine with none of it decided at all"],
        ],
      ]),
    );
    expect(text).toContain("She had seen the flood come up the lane");
    expect(text).toContain("the last of them had left the hall");
  });

  it("drops what is in the margins of several pages, page numbers and a browser's footer", async () => {
    const body = fullPage().filter(([, y]) => y > 80 && y < 760);
    const page = (number: number): PageLine[] => [
      [50, 815, `Ford Courier, issue of ${number} March`],
      ...body,
      [50, 30, `${number}`],
      [300, 20, `https://courier.test/pools ${number}/2`],
    ];
    const text = await textOf(makePdf([page(1), page(2)]));
    expect(text).not.toMatch(/Ford Courier|courier\.test|^\d$/m);
    expect(text).toContain("The water of the ford");
  });
});

describe("readArticles() on a PDF in two columns", () => {
  it("reads the left column before the right one, though the file has them row by row", async () => {
    const left = [
      "The keys had been with",
      "her father since the",
      "bridge was built, and",
      "nobody had asked for",
      "them in all that time,",
      "she told the council.",
    ];
    const right = [
      "The mayor thanked her",
      "for it and asked what",
      "would become of them",
      "now that the ford was",
      "to be closed to carts",
      "for good in the year.",
    ];
    const rows = left.flatMap((words, at): PageLine[] => [
      [50, 700 - 14 * at, words],
      [190, 700 - 14 * at, right[at] ?? ""],
    ]);
    const text = await textOf(
      makePdf([
        [[50, 740, "Keys of the ford are handed back to the council by the keeper of the weir"], ...rows],
      ]),
    );
    expect(text.replace(/\s+/g, " ")).toContain("told the council. The mayor thanked her");
    expect(text.replace(/\s+/g, " ")).toContain("The keys had been with her father since");
  });
});

describe("readArticles() on a hostile PDF", () => {
  const packed = (bytes: Uint8Array, filter = "/FlateDecode") =>
    pdfOfContents([
      `<</Length ${bytes.length}/Filter ${filter}>>stream\n${Buffer.from(bytes).toString("latin1")}\nendstream`,
    ]);
  const spaces = deflateSync(Buffer.alloc(80 * 1024 * 1024, 32));
  const large = deflateSync(Buffer.alloc(40 * 1024 * 1024, 32));

  it.each([
    ["a page that unpacks to too much", packed(spaces), "it unpacks to more than 50 MB"],
    [
      "one that is packed twice",
      packed(deflateSync(spaces), "[/FlateDecode/FlateDecode]"),
      "it unpacks to more than 50 MB",
    ],
    ["one whose packing is named elsewhere", packed(spaces, "99 0 R"), "it unpacks to more than 50 MB"],
    [
      "many pages of some megabytes",
      pdfOfContents(
        Array.from(
          { length: 20 },
          () =>
            `<</Length ${large.length}/Filter/FlateDecode>>stream\n${large.toString("latin1")}\nendstream`,
        ),
      ),
      "it unpacks to more than 500 MB",
    ],
    [
      "more packed parts than a PDF has",
      Buffer.concat([
        Buffer.from("%PDF-1.4\n"),
        Buffer.from(
          `1 0 obj<<>>stream\n${deflateSync(Buffer.from("x")).toString("latin1")}`.repeat(30_001),
          "latin1",
        ),
      ]),
      "more than 30,000 packed parts in it",
    ],
  ])("refuses %s", { timeout: 20_000 }, async (_, bytes, reason) => {
    const { unread } = await read(bytes);
    expect(reasonsIn({ unread })).toEqual([reason]);
  });

  it("reads one whose pages draw themselves again and again, within bounds", {
    timeout: 20_000,
  }, async () => {
    const form = (number: number) =>
      `${number} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 20 0 R>>>>/Length 12>>stream\n/X Do /X Do \nendstream endobj\n`;
    const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 20 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 6>>stream\n/X Do \nendstream endobj\n${form(20)}trailer<</Root 1 0 R/Size 21>>`;
    const { articles, unread } = await read(Buffer.from(pdf, "latin1"));
    expect(articles).toEqual([]);
    expect(unread).toHaveLength(1);
  });
});
