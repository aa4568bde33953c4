import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import type { Article } from "../../../src/articles/article.ts";
import { readArticles } from "../../../src/articles/parse.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { reasonsIn, remarksOn } from "../in-english.ts";

// All texts here are invented.

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return readArticles(name, bytes, { kind: "uploaded", on: "2025-03-04" });
}
async function one(name: string, content: string | Uint8Array): Promise<Article> {
  const { articles, unread } = await read(name, content);
  expect(unread).toEqual([]);
  expect(articles).toHaveLength(1);
  const [article] = articles;
  if (!article) throw new Error("expected one article");
  return article;
}
const reasonOf = async (name: string, content: string | Uint8Array) =>
  reasonsIn(await read(name, content))[0];
const linesOf = ({ text, paragraphs }: Article) =>
  paragraphs.map(span => `${span.role}: ${sliceOf(text, span)}`);
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const SAID = "“We sell it all,” said Ann Lee, who leads the council of Harrow Ford.";
const MORE = "The council will publish a report on the sites in March, the fourth in as many years.";

describe("readArticles() on a Word file", () => {
  const paragraph = (text: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const docx = (body: string) =>
    zip({
      "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`,
      "docProps/core.xml": `<cp:coreProperties><dc:title>Pools to close</dc:title><dc:creator>Bo Fox</dc:creator></cp:coreProperties>`,
      "word/media/image1.png": "not a picture",
    });

  it("reads paragraphs with their styles, title and author, but not what was deleted", async () => {
    const body = [
      paragraph("Pools to close", "Title"),
      paragraph(SAID),
      `<w:p><w:r><w:t>${MORE}</w:t></w:r><w:del><w:r><w:delText> Perhaps.</w:delText></w:r></w:del></w:p>`,
      paragraph("What comes next", "Heading2"),
      paragraph("Keys, please.", "Quote"),
      paragraph("A new roof", "ListParagraph"),
      paragraph("The pool in May", "Caption"),
      `<w:p><w:r><w:t>Four</w:t><w:br/><w:t>keys&amp;</w:t><w:noBreakHyphen/><w:t>locks.</w:t></w:r></w:p>`,
    ].join("");
    const article = await one("a.docx", docx(body));
    expect(article).toMatchObject({ title: "Pools to close", author: "Bo Fox" });
    expect(linesOf(article)).toEqual([
      `body: ${SAID}`,
      `body: ${MORE}`,
      "heading: What comes next",
      "block-quote: Keys, please.",
      "list-item: A new roof",
      "body: Four keys&-locks.",
    ]);
  });

  it.each([
    ["no zip", strToU8("PK but not really"), "damaged, or not what its name says"],
    ["another zip", zip({ "a.txt": "x" }), "no Word document in it"],
    ["a bomb", zip({ "word/document.xml": " ".repeat(40_000_000) }), "it unpacks to more than 30 MB"],
    ["deep nesting", docx("<w:tbl>".repeat(5_000)), "nested more than 200 elements deep"],
    ["a huge table", docx(`<w:tr>${"<w:tc/>".repeat(450_000)}</w:tr>`), "more than 400,000 elements"],
    [
      "a billion laughs",
      zip({
        "word/document.xml": `<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]><w:document><w:body>${paragraph("&c;")}</w:body></w:document>`,
      }),
      undefined,
    ],
  ])("refuses %s", async (_, bytes, reason) => {
    const begun = processorTime();
    expect(await reasonOf("a.docx", bytes)).toBe(reason);
    expect(processorTime() - begun).toBeLessThan(5_000);
  });
});

describe("readArticles() on an OpenDocument text", () => {
  it("reads paragraphs with their styles, title and author", async () => {
    const content = `<office:document-content><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles>
      <office:body><office:text><text:h>Pools to close</text:h><text:p>${SAID}<text:note><text:p>A note.</text:p></text:note></text:p>
      <text:p text:style-name="P1">Keys,<text:s/>please.</text:p><text:list><text:list-item><text:p>A new roof</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`;
    const article = await one(
      "a.odt",
      zip({
        "content.xml": content,
        "meta.xml": "<m><meta:initial-creator>Bo Fox</meta:initial-creator></m>",
      }),
    );
    expect(article).toMatchObject({ title: "Pools to close", author: "Bo Fox" });
    expect(linesOf(article)).toEqual([
      `body: ${SAID}`,
      "block-quote: Keys, please.",
      "list-item: A new roof",
    ]);
  });
});

describe("readArticles() on an e-book", () => {
  const chapter = (heading: string) =>
    `<html><body><h1>${heading}</h1>${`<p>${SAID} ${MORE}</p>`.repeat(5)}</body></html>`;
  const book = (parts: Readonly<Record<string, string>> = {}) =>
    zip({
      "META-INF/container.xml":
        '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
      "OEBPS/book.opf": `<package><metadata><dc:title>Water</dc:title><dc:creator>Bo Fox</dc:creator><dc:date>2025-03-04</dc:date><dc:language>en</dc:language></metadata>
        <manifest><item id="c" href="cover.xhtml"/><item id="n" href="nav.xhtml" properties="nav"/><item id="1" href="text/one.xhtml"/><item id="2" href="text/t%20wo.xhtml"/></manifest>
        <spine><itemref idref="c"/><itemref idref="n"/><itemref idref="2"/><itemref idref="1"/></spine></package>`,
      "OEBPS/cover.xhtml": "<html><body><p>Water, a book</p></body></html>",
      "OEBPS/text/one.xhtml": chapter("The flood"),
      "OEBPS/text/t wo.xhtml": chapter("The pool"),
      ...parts,
    });

  it("reads each chapter as an article, in reading order", async () => {
    const { articles, unread } = await read("a.epub", book());
    expect(unread).toEqual([]);
    expect(articles.map(({ title }) => title)).toEqual(["Water: The pool", "Water: The flood"]);
    expect(articles[0]).toMatchObject({ author: "Bo Fox", date: "2025-03-04", language: "en" });
    expect(articles[0]?.text).not.toContain("The pool\n");
  });

  it("reads chapters in which elements are closed at once, as XML may", async () => {
    const whole = `<html><head><title/><script src="a.js"/></head><body><a id="p1"/><h1>The flood<br/></h1>${`<p>${SAID} ${MORE}</p><p/><a id="p2"/>`.repeat(5)}</body></html>`;
    const { articles } = await read("a.epub", book({ "OEBPS/text/one.xhtml": whole }));
    expect(articles.map(({ title }) => title)).toEqual(["Water: The pool", "Water: The flood"]);
    expect(articles[1]?.paragraphs.map(({ role }) => role)).toEqual(Array(5).fill("body"));
  });

  it("names a chapter that can't be read, and keeps the others", async () => {
    const deep = `<html><body>${"<div>".repeat(500)}${SAID}</body></html>`;
    const { articles, unread } = await read("a.epub", book({ "OEBPS/text/one.xhtml": deep }));
    expect(articles.map(({ title }) => title)).toEqual(["Water: The pool"]);
    expect(reasonsIn({ unread })).toEqual([expect.stringMatching(/^its part one\.xhtml: .*deep/)]);
  });

  it("shows no more of a chapter's name than fits into a reply", async () => {
    const parts = book({
      "OEBPS/book.opf": `<package><metadata/><manifest><item id="1" href="${"a".repeat(3_000)}.xhtml"/></manifest><spine><itemref idref="1"/></spine></package>`,
      [`OEBPS/${"a".repeat(3_000)}.xhtml`]: `<html><body>${"<div>".repeat(500)}${SAID}</body></html>`,
    });
    expect((await reasonOf("a.epub", parts))?.length).toBeLessThan(300);
  });

  it("refuses a protected one and one of pictures, and says so", async () => {
    const locked = book({
      "META-INF/encryption.xml": '<e><CipherReference URI="OEBPS/text/one.xhtml"/></e>',
    });
    expect(await reasonOf("a.epub", locked)).toMatch(/^a protected e-book/);
    const pictures = book({
      "OEBPS/text/one.xhtml": "<html><body><img/></body></html>",
      "OEBPS/text/t wo.xhtml": "",
    });
    expect(await reasonOf("a.epub", pictures)).toMatch(/without text; its pages may be pictures|empty/);
  });
});

describe("readArticles() on a PDF", () => {
  it("makes paragraphs of its lines, and reads the headline and the byline", async () => {
    const article = await one("pools.pdf", await readFile("tests/fixtures/documents/pools.pdf"));
    expect(article).toMatchObject({ title: "Pools to close", author: "Bo Fox" });
    expect(linesOf(article)).toHaveLength(8);
    expect(linesOf(article)[3]).toBe(
      "body: “We have kept these pools open on goodwill and sticking plaster,” said Council leader Mira Oldcastle. “There is no plaster left.”",
    );
  });

  it("says that a scanned one has no text", async () => {
    const objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
    ];
    const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join("");
    const scanned = `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 4>>`;
    expect(await reasonOf("a.pdf", scanned)).toMatch(/^a PDF of pictures of pages, without text; .*OCR/);
  });

  it.each([
    ["no PDF", "words", /^damaged, or no PDF/],
    [
      "a loop of pages",
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>",
      /damaged|pictures|pages/,
    ],
    [
      "more pages than a PDF may have",
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 999999>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>`,
      /pages|damaged/,
    ],
  ])("refuses %s in reasonable time", async (_, content, reason) => {
    const begun = processorTime();
    expect(await reasonOf("a.pdf", content)).toMatch(reason);
    expect(processorTime() - begun).toBeLessThan(5_000);
  });
});

describe("readArticles() on a mail", () => {
  const head =
    "From: Ford Courier <news@ford.test>\r\nTo: you@n.test\r\nSubject: Fwd: Pools to close\r\nDate: Tue, 4 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";

  it("reads the article of a newsletter, and not what is around it", async () => {
    const html = `<table><tr><td><p>View this email in your browser</p></td></tr><tr><td><h1>Pools to close</h1><p>${SAID} ${MORE}</p><p>${MORE} =E2=80=94 so it is said.</p></td></tr><tr><td><p>Unsubscribe</p><p>You are receiving this because you asked for it.</p></td></tr></table>`;
    const article = await one(
      "a.eml",
      `${head}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html.replaceAll("=E2", "=E2")}`
        .replaceAll("“", "=E2=80=9C")
        .replaceAll("”", "=E2=80=9D"),
    );
    expect(article).toMatchObject({ title: "Pools to close", author: "Ford Courier", date: "2025-03-04" });
    expect(linesOf(article)).toEqual([`body: ${SAID} ${MORE}`, `body: ${MORE} — so it is said.`]);
  });

  it("reads plain text without its signature, and says what was attached", async () => {
    const mail = `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${SAID}\r\n-- \r\nAnn\r\n--x\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\nxx\r\n--x--\r\n`;
    const article = await one("a.eml", mail);
    expect(linesOf(article)).toEqual([`body: ${SAID}`]);
    expect(remarksOn(article)).toEqual(["1 attached"]);
  });

  it("reads a page that a browser saved whole", async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://n.test/a\r\nSubject: Pools\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>Pools to close</title></head><body><article><p>${SAID}</p><p>${MORE}</p></article></body></html>\r\n--x--\r\n`;
    expect((await one("a.mhtml", saved)).title).toBe("Pools to close");
  });

  it("refuses what isn't an email, and parts that nest without end", async () => {
    expect(await reasonOf("a.eml", "words")).toMatch(/no mail/);
    const nested = Array.from(
      { length: 200 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join("");
    const begun = processorTime();
    await read("a.eml", head + nested).catch(() => undefined);
    expect(processorTime() - begun).toBeLessThan(5_000);
  });
});

describe("readArticles() on other kinds", () => {
  it("reads RTF with its code page, Unicode, and without fonts and pictures", async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}{\\pict 0102}\\pard \\ldblquote We sell it all,\\rdblquote  said Andr\\'e9 Lee at caf\\u233?.\\par More \\{of\\} it.\\par}";
    expect(linesOf(await one("a.rtf", rtf))).toEqual([
      "body: “We sell it all,” said André Lee at café.",
      "body: More {of} it.",
    ]);
  });

  it.each([
    ["Japanese", "932", "\\'8fW\\'8d\\'87\\'82\\'cd", "集合は"],
    ["Japanese with plain second bytes", "932", "\\'83e\\'83X\\'83g\\'83\\\\", "テストソ"],
    ["Chinese", "936", "\\'d6\\'d0\\'ce\\'c4", "中文"],
    ["Chinese of Taiwan", "950", "\\'a4\\'a4\\'a4\\'e5", "中文"],
    ["Korean", "949", "\\'c7\\'d1\\'b1\\'db", "한글"],
    ["Russian", "1251", "\\'cf\\'f0\\'e8\\'e2\\'e5\\'f2", "Привет"],
  ])("reads RTF in the code page of %s", async (_, codePage, bytes, words) => {
    const rtf = `{\\rtf1\\ansi\\ansicpg${codePage}\\pard ${bytes} and more.\\par}`;
    expect(linesOf(await one("a.rtf", rtf))).toEqual([`body: ${words} and more.`]);
  });

  it("ends a paragraph of RTF at a line end behind a backslash, as Macs write it", async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1252\\cocoartf2761\n{\\fonttbl\\f0\\fswiss Helvetica;}\n\\f0\\fs24 The pool shuts in May.\\\n\\\r\nIt is old.\\\nThe harbour office said \nso.}";
    expect(linesOf(await one("a.rtf", rtf))).toEqual([
      "body: The pool shuts in May.",
      "body: It is old.",
      "body: The harbour office said so.",
    ]);
  });

  it("reads RTF in the characters of its fonts, without hidden and deleted words and raw pictures", async () => {
    const rtf = [
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}",
      "{\\info{\\title Pools to close}{\\author Bo Fox}{\\operator Cy Hale}}",
      "{\\pict\\bin5 }}}}}}\\pard Andr\\'e9 read {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} aloud.",
      "{\\v a hidden note}{\\deleted  Perhaps.}{\\xe index}\\v  hidden too\\v0  And left.\\par}",
    ].join("\n");
    const article = await one("a.rtf", rtf);
    expect(article).toMatchObject({ title: "Pools to close", author: "Bo Fox" });
    expect(linesOf(article)).toEqual(["body: André read Привет aloud. And left."]);
  });

  it("reads the turns of subtitles", async () => {
    const vtt = `WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\n<v Ann Lee>We sell it\n\n00:00:03.000 --> 00:00:05.000\n<v Ann Lee>all of it.\n\n00:00:05.500 --> 00:00:06.000\n[applause]\n\n00:00:06.000 --> 00:00:08.000\n<v Bo Fox>You do not.`;
    expect(linesOf(await one("a.vtt", vtt))).toEqual([
      "body: Ann Lee: We sell it all of it.",
      "body: Bo Fox: You do not.",
    ]);
    const srt = `1\n00:00:01,000 --> 00:00:03,000\nANN LEE: We sell\n\n2\n00:00:03,000 --> 00:00:05,000\nit all.\n\n3\n00:00:15,000 --> 00:00:17,000\nYou do not.`;
    expect(linesOf(await one("a.srt", srt))).toEqual(["body: ANN LEE: We sell it all.", "body: You do not."]);
    const turns = `1\n00:00:01,000 --> 00:00:03,000\n- ANN LEE: We sold it.\n- Who paid you?\n\n2\n00:00:03,000 --> 00:00:05,000\n>> I never paid anyone.\nAnd he told me: That was that.`;
    expect(linesOf(await one("b.srt", turns))).toEqual([
      "body: ANN LEE: We sold it.",
      "body: Who paid you?",
      "body: I never paid anyone. And he told me: That was that.",
    ]);
  });

  it("reads a table of articles with any separator", async () => {
    const { articles, unread } = await read(
      "a.csv",
      `title;date;text\n"Pools; to close";2025-03-04;"${SAID}\n\n${MORE}"\nNone;2025-03-05;\n`,
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ title: "Pools; to close", date: "2025-03-04" });
    expect(articles[0]?.paragraphs).toHaveLength(2);
    expect(unread).toMatchObject([{ line: 3 }]);
    expect(await reasonOf("b.csv", "1\n2\n")).toMatch(/^no table of articles/);
  });

  it.each([
    [
      "NITF",
      `<nitf><head><docdata><date.issue norm="20250304T100000Z"/></docdata></head><body><body.head><hedline><hl1>Pools to close</hl1></hedline><byline>By Bo Fox</byline></body.head><body.content><p>${SAID}</p><media><media-caption><p>The pool.</p></media-caption></media><bq><p>${MORE}</p></bq></body.content></body></nitf>`,
    ],
    [
      "NewsML",
      `<NewsML><NewsItem><NewsManagement><FirstCreated>20250304T100000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Pools to close</HeadLine><ByLine>Bo Fox</ByLine></NewsLines><ContentItem><DataContent><p>${SAID}</p><p>${MORE}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    ],
    [
      "NewsML-G2",
      `<newsMessage><itemSet><newsItem><contentMeta><contentCreated>2025-03-04T10:00:00Z</contentCreated><by>Bo Fox</by><headline>Pools to close</headline></contentMeta><contentSet><inlineXML><html><body><p>${SAID}</p><p>${MORE}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
    ],
  ])("reads %s", async (_, xml) => {
    const article = await one("a.xml", xml);
    expect(article).toMatchObject({ title: "Pools to close", author: "Bo Fox", date: "2025-03-04" });
    expect(article.text).toBe(`${SAID}\n\n${MORE}`);
  });

  it("splits an archive's export into its documents", async () => {
    const document = (number: number) =>
      `${number} of 2 DOCUMENTS\n\nFord Courier\n\nMarch ${number}, 2025 Tuesday\n\nPools to close ${number}\n\nBYLINE: Bo Fox\n\nLENGTH: 300 words\n\n${SAID}\n\n${MORE}\n\n${MORE}\n\nLOAD-DATE: March 9, 2025\n\nLANGUAGE: ENGLISH\n`;
    const { articles } = await read("a.txt", [1, 2].map(document).join("\n\n\n"));
    expect(articles.map(({ date, author, paragraphs }) => [date, author, paragraphs.length])).toEqual([
      ["2025-03-01", "Bo Fox", 3],
      ["2025-03-02", "Bo Fox", 3],
    ]);
  });

  it("leaves the highlights of a .story out", async () => {
    expect((await one("a.story", `${SAID}\n\n${MORE}\n\n@highlight\n\nPools close\n`)).text).not.toContain(
      "highlight",
    );
  });

  it.each([
    ["a.doc", "x", /save it as \.docx/],
    ["a.xlsx", "x", /save it as \.csv/],
    ["a.mobi", "x", /convert it to \.epub/],
    ["a.jpg", "x", /OCR/],
    ["a.7z", "x", /pack the files as \.zip/],
    ["a.url", "x", /\/library add link/],
    ["a.xml", "<rss><channel/></rss>", /\/library feed add/],
    ["a.xml", "<svg/>", /XML of a kind that is not read \(svg\)/],
    ["a.txt", "%PDF-1.7 x", /a PDF; name it \.pdf/],
    ["a.json", "PK\u0003\u0004", /a zip or an office file/],
    ["a.rtf", "words", /damaged, or not RTF/],
    ["a.srt", "words", /no subtitles in it/],
  ])("refuses %s and says what to do", async (name, content, reason) => {
    expect(await reasonOf(name, content)).toMatch(reason);
  });
});
