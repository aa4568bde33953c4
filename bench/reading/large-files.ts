import { strToU8, zipSync } from "fflate";

const PROSE =
  "The water of the ford had risen again in the night, and nobody there had thought that it would. ";
const SAID = "“We sell it all,” said Ann Lee, who leads the council of Harrow Ford. ";

/** An invented e-book of 2,000 pages: 100 chapters of 60 kB. */
export function largeBook(): Uint8Array {
  const chapter = `<html><body><h1>Water</h1>${`<p>${PROSE.repeat(5)}${SAID}</p>`.repeat(105)}</body></html>`;
  const ids = Array.from({ length: 100 }, (_, at) => `c${at}`);
  const items = ids.map(id => `<item id="${id}" href="${id}.xhtml"/>`).join("");
  const spine = ids.map(id => `<itemref idref="${id}"/>`).join("");
  return zipSync({
    "META-INF/container.xml": strToU8('<container><rootfile full-path="b.opf"/></container>'),
    "b.opf": strToU8(
      `<package><metadata><dc:title>Water</dc:title></metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    ),
    ...Object.fromEntries(ids.map(id => [`${id}.xhtml`, strToU8(chapter.replace("Water", `Water ${id}`))])),
  });
}

/** An invented PDF of some pages of text, and behind them a picture that fills it up to a size in bytes. */
export function largePdf(pages: number, bytes: number): Uint8Array {
  const words = (PROSE.repeat(5) + SAID).split(" ");
  const lines: string[] = [];
  // Paragraphs of lines of twelve words, as they are printed.
  for (let at = 0; lines.length < 48; at += 12) {
    const line = Array.from({ length: 12 }, (_, word) => words[(at + word) % words.length]).join(" ");
    lines.push(`(${line.replace(/[“”]/g, "")}) Tj T*`);
  }
  const stream = `BT /F1 10 Tf 14 TL 50 780 Td ${lines.join(" ")} ET`;
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>",
    ),
  ];
  let pdf = "%PDF-1.4\n";
  for (const [index, object] of objects.entries()) pdf += `${index + 1} 0 obj${object}endobj\n`;
  const filling = Math.max(0, bytes - pdf.length - 200);
  pdf += `${objects.length + 1} 0 obj<</Length ${filling}>>stream\n${"x".repeat(filling)}\nendstream endobj\n`;
  return strToU8(`${pdf}trailer<</Root 1 0 R/Size ${objects.length + 2}>>\n%%EOF`);
}
