import { strToU8, zipSync } from "fflate";
import { makePdf } from "../documents/make-pdf.ts";
import { type KindOfFile, ONE, TITLE, TWO } from "./kind-of-file.ts";

// All texts here are invented.

const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const CORE = `<cp:coreProperties><dc:title>${TITLE}</dc:title><dc:creator>Ann Lee</dc:creator></cp:coreProperties>`;
const WORDS = [ONE, TWO].map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
const MAIL = `From: Ann Lee <a@ford.test>\r\nSubject: ${TITLE}\r\nDate: Tue, 4 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n`;
const rtf = (text: string) => text.replaceAll("“", "\\ldblquote ").replaceAll("”", "\\rdblquote ");
const CHAPTER = `<html><body><h1>${TITLE}</h1>${`<p>${ONE}</p><p>${TWO}</p>`.repeat(3)}</body></html>`;
const TITLE_AND_AUTHOR = ["title", "author"] as const;

/** Files of word processors, readers and mail programs. */
export const DOCUMENTS: readonly KindOfFile[] = [
  {
    what: "Word",
    name: "a.docx",
    content: zip({
      "word/document.xml": `<w:document><w:body>${WORDS}</w:body></w:document>`,
      "docProps/core.xml": CORE,
    }),
    says: TITLE_AND_AUTHOR,
  },
  {
    what: "LibreOffice",
    name: "a.odt",
    content: zip({
      "content.xml": `<office:document-content><office:body><office:text><text:p>${ONE}</text:p><text:p>${TWO}</text:p></office:text></office:body></office:document-content>`,
      "meta.xml": `<m><dc:title>${TITLE}</dc:title><meta:initial-creator>Ann Lee</meta:initial-creator></m>`,
    }),
    says: TITLE_AND_AUTHOR,
  },
  {
    what: "rich text",
    name: "a.rtf",
    content: `{\\rtf1\\ansi\\ansicpg1252{\\info{\\title ${TITLE}}{\\author Ann Lee}}\\pard ${rtf(ONE)}\\par ${rtf(TWO)}\\par}`,
    says: TITLE_AND_AUTHOR,
  },
  {
    what: "a PDF",
    name: "a.pdf",
    content: makePdf([
      [ONE, TWO.replace(/[“”]/g, '"')].map((text, at) => [50, 700 - 40 * at, text] as const),
    ]),
    says: [],
  },
  { what: "a scanned PDF", name: "a.pdf", content: makePdf([[], []]), refused: /OCR/ },
  {
    what: "an e-book",
    name: "a.epub",
    content: zip({
      "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
      "b.opf": `<package><metadata><dc:title>${TITLE}</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>2025-03-04</dc:date></metadata><manifest><item id="1" href="a.xhtml"/></manifest><spine><itemref idref="1"/></spine></package>`,
      "a.xhtml": CHAPTER,
    }),
  },
  {
    what: "a mail with markup",
    name: "a.eml",
    content: `${MAIL}Content-Type: text/html; charset=utf-8\r\n\r\n<p>${ONE}</p><p>${TWO}</p>`,
  },
  {
    what: "a plain mail in quoted-printable",
    name: "a.eml",
    content: `${MAIL}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${ONE}\r\n\r\n${TWO.replaceAll("“", "=E2=80=9C").replaceAll("”", "=E2=80=9D")}\r\n`,
  },
  {
    what: "a PDF with the name of a text",
    name: "a.txt",
    content: "%PDF-1.7 x",
    refused: /a PDF; name it \.pdf/,
  },
  { what: "a damaged Word file", name: "a.docx", content: "words", refused: /damaged/ },
  { what: "an old Word file", name: "a.doc", content: "x", refused: /save it as \.docx/ },
  { what: "a file of Pages", name: "a.pages", content: "x", refused: /export|save/i },
  { what: "a sheet", name: "a.xlsx", content: "x", refused: /save it as \.csv/ },
  { what: "slides", name: "a.pptx", content: "x", refused: /save|export/i },
  { what: "a book for another reader", name: "a.mobi", content: "x", refused: /convert it to \.epub/ },
  { what: "a picture", name: "a.jpg", content: "x", refused: /OCR/ },
  { what: "a recording", name: "a.mp3", content: "x", refused: /subtitles|transcript/i },
  { what: "a link", name: "a.url", content: "x", refused: /\/library add link/ },
  { what: "a mail of Outlook", name: "a.msg", content: "x", refused: /\.eml/ },
];
