import { deflateSync } from "node:zlib";
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

/** An invented PDF with some pages of text, followed by a picture that fills it up to a size in bytes. */
export function largePdf(pages: number, bytes: number): Uint8Array {
  const words = (PROSE.repeat(5) + SAID).split(" ");
  const lines: string[] = [];
  // Paragraphs of twelve words a line, as printed.
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

/** An invented feed with whole articles, of the given size in bytes. */
export function largeFeed(bytes: number): Uint8Array {
  const article = `<p>${PROSE.repeat(5)}${SAID}</p>`.repeat(8);
  const item = (at: number) =>
    `<item><title>Water ${at}</title><link>https://ford.test/${at}</link><content:encoded><![CDATA[${article}]]></content:encoded></item>`;
  const count = Math.floor((bytes - 200) / (item(10_000).length + 200));
  const items = Array.from({ length: count }, (_, at) => item(at)).join("");
  return strToU8(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ford</title>${items}</channel></rss>`,
  );
}

/** Invented files of other kinds, as large as allowed. */
export function* largeTexts(): Generator<readonly [what: string, name: string, bytes: Uint8Array]> {
  const paragraph = `${PROSE.repeat(5)}${SAID}`;
  const paragraphs = Array.from({ length: 8 }, () => paragraph);
  const html = paragraphs.map(words => `<p>${words}</p>`).join("");
  const article = (at: number) => ({ title: `Water ${at}`, paragraphs });
  const articles = Array.from({ length: 1_100 }, (_, at) => article(at));
  yield ["JSON of 1,100 articles", "articles.json", strToU8(JSON.stringify({ articles }))];
  yield ["lines of JSON of as many", "l.jsonl", strToU8(articles.map(one => JSON.stringify(one)).join("\n"))];
  const body = `From: Ann Lee <a@ford.test>\r\nSubject: Water\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html.repeat(20)}\r\n`;
  const attached = `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"A".repeat(76)}\r\n`.repeat(125_000)}\r\n--b--`;
  yield ["mail with a picture of 9 MB", "m.eml", strToU8(body + attached)];
  const rows = articles.map(({ title }) => `${title},"${paragraphs.join("\n\n")}"`);
  yield ["table of 1,100 articles", "t.csv", strToU8(`title,text\n${rows.join("\n")}`)];
  const cues = Array.from(
    { length: 30_000 },
    (_, at) => `00:${String(at % 60).padStart(2, "0")}:00.000 --> 00:59:59.000\n${SAID}`,
  );
  yield ["subtitles of 30,000 lines", "s.vtt", strToU8(`WEBVTT\n\n${cues.join("\n\n")}`)];
  yield ["note of 900 kB", "n.md", strToU8(`${paragraph}\n\n> ${SAID}\n\n- ${PROSE}\n\n`.repeat(1_100))];
  const written = `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`.repeat(1_500);
  yield [
    "Word file of 300 pages",
    "w.docx",
    zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${written}</w:body></w:document>`) }),
  ];
}

/** Files meant to stop the bot, of every compressed kind. */
export function* hostileFiles(): Generator<readonly [what: string, name: string, bytes: Uint8Array]> {
  const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(32);
  yield ["PDF that unpacks to 1 GB", "d.pdf", packedPdf(deflateSync(spaces(1024)), "/FlateDecode")];
  const hex = Buffer.from(deflateSync(spaces(1024))).toString("latin1");
  yield [
    "PDF that unpacks to 1 GB behind hexadecimals",
    "e.pdf",
    packedPdf(strToU8(Buffer.from(hex, "latin1").toString("hex")), "[/ASCIIHexDecode/FlateDecode]"),
  ];
  yield ["Word file that unpacks to 100 MB", "f.docx", zipSync({ "word/document.xml": spaces(100) })];
  const table = `<w:document><w:body><w:tbl>${"<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(150_000)}</w:tbl></w:body></w:document>`;
  yield ["Word file with a huge table", "g.docx", zipSync({ "word/document.xml": strToU8(table) })];
  yield ["page that nests 100,000 deep", "h.html", strToU8("<div>".repeat(100_000))];
  yield ["page of 4 MB of tags", "i.html", strToU8("<p><b>a</b> said ".repeat(240_000))];
  yield ["RTF that nests 1,000,000 deep", "j.rtf", strToU8(`{\\rtf1${"{".repeat(1_000_000)}`)];
  yield ["table of 4 MB of quotation marks", "k.csv", strToU8(`title,text\n${'"'.repeat(4_000_000)}`)];
  yield* hostileTexts();
}

/** Endless nesting, or something that seems to begin at every position. */
function* hostileTexts(): Generator<readonly [what: string, name: string, bytes: Uint8Array]> {
  const item = `<item><title>Water</title><link>https://ford.test/1</link><description>`;
  const feed = (inner: string) =>
    strToU8(
      `<rss version="2.0"><channel><title>Ford</title>${item}${inner}</description></item></channel></rss>`,
    );
  yield ["feed that nests 200,000 deep", "deep feed", feed("<a>".repeat(200_000))];
  yield ["feed whose text nests 100,000 deep", "text feed", feed(`<![CDATA[${"<div>".repeat(100_000)}]]>`)];
  yield ["JSON that nests 2,000,000 deep", "n.json", strToU8("[".repeat(2_000_000) + "]".repeat(2_000_000))];
  const part = (at: number) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
  const parts = Array.from({ length: 20_000 }, (_, at) => part(at)).join("");
  yield ["mail that nests 20,000 deep", "o.eml", strToU8(`From: a@ford.test\r\nSubject: Water\r\n${parts}`)];
  yield [
    "mail of 4 MB of empty fields",
    "p.eml",
    strToU8(`From: a@ford.test\r\n${"A:\r\n".repeat(1_000_000)}`),
  ];
  yield ["note of 1 MB of brackets", "q.md", strToU8("[".repeat(1_000_000))];
  yield ["note of 1 MB of stars", "r.md", strToU8("*a **b ".repeat(150_000))];
  yield ["note that quotes 20,000 deep", "s.md", strToU8(`${"> ".repeat(20_000)}a`)];
  yield [
    "front matter that nests 30,000 deep",
    "t.md",
    strToU8(`---\na: ${"[".repeat(30_000)}\n---\n${SAID}`),
  ];
  yield ["subtitles of 4 MB of times", "u.vtt", strToU8("00:00:00.000 --> ".repeat(240_000))];
  yield ["text of 5 MB of blanks", "v.txt", strToU8(`${" ".repeat(5_000_000)}a`)];
  yield [
    "page of 4 MB of classes",
    "w.html",
    strToU8(`<p class="${"pull-quote-".repeat(380_000)}">${SAID}</p>`),
  ];
  const lines = Array.from(
    { length: 50_000 },
    (_, at) => `Ford ${at.toString(36)} | 1\nFord ${at.toString(36)} | 2`,
  );
  yield ["text of 100,000 running heads", "y.txt", strToU8(lines.join("\n"))];
  const clipping = "Water (Lee)\n- Your Highlight on Page 1 | Added on May 1\n\nIt rose.\n==========\n";
  yield ["60,000 clippings of one work", "z.txt", strToU8(clipping.repeat(60_000))];
  const cue = (at: number) => `00:00.0 --> 00:00.0\n${at}\n`;
  const cues = Array.from({ length: 190_000 }, (_, at) => cue(at)).join("");
  yield ["subtitles of 190,000 words", "za.vtt", strToU8(`WEBVTT\n\n${cues}`)];
  yield ["PDF whose forms show each other 2^30 times", "zb.pdf", formsPdf(30)];
  const jsonLd = JSON.stringify({ "@type": "NewsArticle", headline: "a", author: "[".repeat(2_000_000) });
  yield [
    "page of 2 MB of JSON-LD",
    "x.html",
    strToU8(`<script type="application/ld+json">${jsonLd}</script><p>${SAID}</p>`),
  ];
}

const FONT = "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

/** A PDF whose page shows a form that shows another twice, and so on. */
function formsPdf(depth: number): Uint8Array {
  const form = (at: number) => {
    const shown = at === depth - 1 ? "BT /F1 9 Tf (a) Tj ET" : "/X Do /X Do";
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${FONT}/XObject<</X ${at + 6} 0 R>>>>/Length ${shown.length}>>stream\n${shown}\nendstream`;
  };
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>",
    "<</Length 5>>stream\n/X Do\nendstream",
    ...Array.from({ length: depth }, (_, at) => form(at)),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}\nendobj\n`).join("");
  return strToU8(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`);
}

function packedPdf(packed: Uint8Array, filter: string): Uint8Array {
  const head = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${packed.length}/Filter ${filter}>>stream\n`;
  const tail = "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF";
  return Buffer.concat([strToU8(head, true), packed, strToU8(tail, true)]);
}
