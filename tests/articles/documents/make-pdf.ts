import { strToU8 } from "fflate";

/**
 * A line of an invented page: its distance from the left and the bottom, in points, and its words, 10 points high.
 */
export type PageLine = readonly [x: number, y: number, words: string];

/** An invented PDF of pages of 595 by 842 points, written as simply as possible. */
export function makePdf(pages: readonly (readonly PageLine[])[]): Uint8Array {
  const contents = pages.map(lines =>
    lines.map(([x, y, words]) => `BT /F1 10 Tf ${x} ${y} Td (${words}) Tj ET`).join("\n"),
  );
  return pdfOfContents(contents.map(content => `<</Length ${content.length}>>stream\n${content}\nendstream`));
}

/** The same with the content of each page as a part of the PDF, in bytes given as characters. */
export function pdfOfContents(parts: readonly string[]): Uint8Array {
  const first = 4;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${parts.map((_, at) => `${first + 2 * at} 0 R`).join(" ")}]/Count ${parts.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...parts.flatMap((part, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * at + 1} 0 R>>`,
      part,
    ]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object} endobj\n`).join("");
  return strToU8(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`, true);
}
