import { strToU8, zipSync } from "fflate";
import { makePdf, type PageLine } from "../documents/make-pdf.ts";
import { paragraphs, type Sample, STORY, TITLE } from "./story.ts";

// All texts here are invented; the files are written as these programs write them.

const [ONE, TWO, THREE, FOUR, FIVE, SIX] = STORY;
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const core = (title = TITLE) =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title><dc:creator>Ann Lee</dc:creator></cp:coreProperties>`;
const docx = (body: string, more: Readonly<Record<string, string>> = { "docProps/core.xml": core() }) =>
  zip({
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="w" xmlns:r="r"><w:body>${body}<w:sectPr><w:pgSz w:w="11906"/></w:sectPr></w:body></w:document>`,
    ...more,
  });
const run = (text: string) =>
  `<w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, style = "") =>
  `<w:p w:rsidR="00A1">${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const halves = (text: string) => [text.slice(0, 40), text.slice(40)] as const;

/** The story's lines as a program wraps them to a width, hyphenating long words. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (`${line} ${word}`.length <= width) line = line === "" ? word : `${line} ${word}`;
    else {
      const room = width - line.length - 2;
      if (word.length > 7 && room >= 3 && room < word.length - 2 && /^[a-z]+$/.test(word)) {
        lines.push(`${line} ${word.slice(0, room)}-`);
        line = word.slice(room);
      } else {
        lines.push(line);
        line = word;
      }
    }
  }
  return [...lines, line];
}

const plain = (text: string) => text.replace(/[“”]/g, '"').replace("£", "GBP ");
const PLAIN = STORY.map(plain);

/** A page in two columns with a header, a headline over both, and a note at the foot. */
function twoColumns(): Uint8Array {
  const lines = PLAIN.flatMap(text => [...broken(text, 36), ""]);
  const half = Math.ceil(lines.length / 2);
  const column = (x: number, from: readonly string[]): PageLine[] =>
    from.flatMap((words, at): PageLine[] =>
      words === "" ? [] : [[x, 700 - 13 * at, words.replace(/[()\\]/g, "\\$&")]],
    );
  const head: PageLine[] = [[50, 760, TITLE]];
  const foot = (page: number): PageLine[] => [
    [50, 815, "Ford Courier"],
    [290, 25, `${page}`],
  ];
  return makePdf([
    [...head, ...column(50, lines.slice(0, half)), ...column(310, lines.slice(half)), ...foot(1)],
    [
      [50, 780, "Nobody knows what becomes of the pools when the council has left them to the rain."],
      ...foot(2),
    ],
  ]);
}

const MAIL_HEAD = [
  "From: Ann Lee <ann@courier.test>",
  "To: reader@n.test",
  `Subject: ${TITLE}`,
  "Date: Tue, 4 Mar 2025 10:20:00 +0000",
  "MIME-Version: 1.0",
];
const mail = (type: string, body: string, head: readonly string[] = MAIL_HEAD) =>
  [...head, `Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: 8bit", "", body].join("\r\n");

/** Files of word processors, mail programs and converters. */
export const DOCUMENTS: readonly Sample[] = [
  {
    what: "Word with changes, comments, notes, fields and a text box",
    name: "a.docx",
    date: null,
    content: docx(
      [
        para(run(TITLE), "Title"),
        para(
          `${run(halves(ONE)[0])}<w:ins w:id="1" w:author="X">${run(halves(ONE)[1])}</w:ins><w:del w:id="2"><w:r><w:delText> Nobody minded.</w:delText></w:r></w:del>`,
        ),
        para(
          `<w:commentRangeStart w:id="0"/>${run(TWO)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
        `<w:p><w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr><w:del w:id="3"><w:r><w:delText>A paragraph that is gone.</w:delText></w:r></w:del></w:p>`,
        para(
          `<w:hyperlink r:id="rId4">${run(halves(THREE)[0])}</w:hyperlink>${run(halves(THREE)[1])}<w:r><w:footnoteReference w:id="1"/></w:r>`,
        ),
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${para(run(FOUR))}</w:sdtContent></w:sdt>`,
        `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${para(run("There is no plaster left."))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${para(run("There is no plaster left."))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
        para(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(FIVE)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
        para(
          `<w:moveFrom w:id="5">${run("It was moved from here.")}</w:moveFrom><w:moveTo w:id="6">${run(SIX)}</w:moveTo>`,
        ),
        para(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>A hidden note to the editor.</w:t></w:r>`),
      ].join(""),
      {
        "docProps/core.xml": core(""),
        "word/footnotes.xml":
          "<w:footnotes><w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>",
      },
    ),
  },
  {
    what: "a Word file of Google Docs",
    name: "a.docx",
    date: null,
    author: null,
    content: docx(
      [
        `<w:p w:rsidDel="0"><w:pPr><w:pStyle w:val="Title"/><w:rPr/></w:pPr><w:bookmarkStart w:id="0" w:name="_abc"/><w:bookmarkEnd w:id="0"/><w:r w:rsidDel="0"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${TITLE}</w:t></w:r></w:p>`,
        ...STORY.map(
          text =>
            `<w:p><w:pPr><w:rPr/></w:pPr>${run(text)}<w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p><w:p><w:pPr><w:rPr/></w:pPr><w:r><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`,
        ),
      ].join(""),
      {},
    ),
  },
  {
    what: "a Word file of pandoc",
    name: "a.docx",
    content: docx(
      [
        para(run(TITLE), "Title"),
        para(run("Ann Lee"), "Author"),
        para(run("4 March 2025"), "Date"),
        para(run(ONE), "FirstParagraph"),
        para(run(TWO), "BodyText"),
        para(run("Keys, please."), "BlockText"),
        para(run(THREE), "FirstParagraph"),
      ].join(""),
    ),
    paragraphs: [ONE, TWO, "block-quote: Keys, please.", THREE],
  },
  {
    what: "a page of Google Docs with a comment",
    name: "a.html",
    author: null,
    date: null,
    content: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c0{color:#000}</style></head><body class="c5 doc-content"><p class="c2 title" id="h.abc"><span class="c1">${TITLE}</span></p>${STORY.map((text, at) => `<p class="c2"><span class="c0">${text}</span>${at === 1 ? '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>' : ""}</p><p class="c2 c3"><span class="c0"></span></p>`).join("")}<div class="c7"><p class="c4"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c0">Did she really say so?</span></p></div></body></html>`,
  },
  {
    what: "LibreOffice, with changes, notes and a comment",
    name: "a.odt",
    date: null,
    content: zip({
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": `<office:document-content><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info/><text:p>Nobody minded.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:sequence-decls/><text:p text:style-name="P1">${TITLE}</text:p><text:p text:style-name="Text_20_body"><text:span text:style-name="T1">${halves(ONE)[0]}</text:span><text:soft-page-break/><text:change text:change-id="ct1"/>${halves(ONE)[1]}</text:p><text:p>${TWO}<office:annotation><dc:creator>X</dc:creator><text:p>Did she?</text:p></office:annotation></text:p><text:section text:name="S"><text:p>${THREE}<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p></text:section><text:p>${FOUR}</text:p><text:p><draw:frame><draw:text-box><text:p>There is no plaster left.</text:p></draw:text-box></draw:frame>${FIVE}</text:p><text:p>${SIX}</text:p><text:p><text:hidden-text text:string-value="x">A hidden note.</text:hidden-text></text:p></office:text></office:body></office:document-content>`,
      "meta.xml": `<office:document-meta><office:meta><meta:initial-creator>Ann Lee</meta:initial-creator></office:meta></office:document-meta>`,
    }),
  },
  {
    what: "a page of LibreOffice",
    name: "a.html",
    content: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2"/><meta name="author" content="Ann Lee"/><meta name="created" content="2025-03-04T10:20:00"/></head><body lang="en-GB" link="#000080" dir="ltr"><h1 class="western">${TITLE}</h1>${paragraphs('<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">', "</font></font></p>")}</body></html>`,
  },
  {
    what: "a page of pandoc with notes",
    name: "a.html",
    content: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8" /><meta name="generator" content="pandoc" /><meta name="author" content="Ann Lee" /><meta name="dcterms.date" content="2025-03-04" /><title>${TITLE}</title></head><body><header id="title-block-header"><h1 class="title">${TITLE}</h1><p class="author">Ann Lee</p><p class="date">2025-03-04</p></header><p>${ONE}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p>${STORY.slice(
      1,
    )
      .map(text => `<p>${text}</p>`)
      .join(
        "\n",
      )}<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol><li id="fn1"><p>The survey was made in the autumn of last year by a firm from Weir.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section></body></html>`,
  },
  {
    what: "Markdown with notes, a table and emphasis",
    name: "a.md",
    content: `---\ntitle: "${TITLE}"\nauthor:\n  - name: Ann Lee\n    affiliation: Ford Courier\ndate: 2025-03-04\n---\n\n${ONE}[^1]\n\n${TWO}\n\n**${THREE}**\n\n| Year | Cost |\n|------|------|\n| 2024 | £2m  |\n\n${FOUR}\n\n${FIVE}\n\n${SIX}\n\n[^1]: The survey was made in the autumn of last year.\n`,
  },
  {
    what: "a PDF in two columns with hyphens, a header and page numbers",
    name: "a.pdf",
    author: null,
    date: null,
    content: twoColumns(),
    paragraphs: [
      `heading: ${TITLE}`,
      ...PLAIN,
      "Nobody knows what becomes of the pools when the council has left them to the rain.",
    ],
  },
  {
    what: "a newsletter of Mailchimp",
    name: "a.eml",
    author: "Ann Lee",
    content: mail(
      "text/html",
      `<!doctype html><html><head><title>${TITLE}</title><style>.mcnPreviewText{}</style></head><body><!--[if !gte mso 9]><!----><span class="mcnPreviewText" style="display:none; font-size:0px; line-height:0px; max-height:0px; visibility:hidden;">Neither roof would last another winter</span><!--<![endif]--><center><table id="bodyTable"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><a href="*|ARCHIVE|*">View this email in your browser</a></td></tr></table></td></tr><tr><td id="templateHeader"><img alt="Ford Courier"></td></tr><tr><td id="templateBody"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><h1>${TITLE}</h1>${paragraphs()}</td></tr></table><table class="mcnButtonBlock"><tr><td><a class="mcnButton">Read it on our site</a></td></tr></table></td></tr><tr><td id="templateFooter"><table class="mcnFollowBlock"><tr><td><a>Facebook</a><a>Twitter</a></td></tr></table><table class="mcnTextBlock"><tr><td class="mcnTextContent"><em>Copyright © 2025 Ford Courier, All rights reserved.</em><br><br><strong>Our mailing address is:</strong><br>1 Weir Street, Harrow Ford<br><br>Want to change how you receive these emails?<br>You can <a>update your preferences</a> or <a>unsubscribe from this list</a>.</td></tr></table></td></tr></table></center></body></html>`,
    ),
  },
  {
    what: "a mail of Outlook that was forwarded",
    name: "a.eml",
    content: mail(
      "text/html",
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">Have you seen this? It will be all over the valley by tonight.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Ann Lee &lt;ann@courier.test&gt; <br><b>Sent:</b> Tuesday, March 4, 2025 9:12 AM<br><b>To:</b> Bo Fox &lt;bo@n.test&gt;<br><b>Subject:</b> ${TITLE}<o:p></o:p></p></div></div>${paragraphs('<p class="MsoNormal">', "<o:p></o:p></p>")}</div></body></html>`,
      [
        "From: Bo Fox <bo@n.test>",
        "To: reader@n.test",
        `Subject: FW: ${TITLE}`,
        "Date: Tue, 4 Mar 2025 10:20:00 +0000",
        "MIME-Version: 1.0",
      ],
    ),
  },
  {
    what: "a mail in plain text with soft line ends, an answer and a signature",
    name: "a.eml",
    content: mail(
      "text/plain; format=flowed",
      `${STORY.map(text =>
        broken(text, 68)
          .map(line => line.replace(/-$/, "- "))
          .join(" \r\n"),
      ).join("\r\n\r\n")}\r\n\r\n-- \r\nAnn Lee\r\nFord Courier, 1 Weir Street\r\n`.replace(
        /([a-z])- {2}\r\n/g,
        "$1",
      ),
    ),
    paragraphs: STORY.map(text => text),
  },
  {
    what: "captions that a video site made, which roll up",
    name: "a.vtt",
    title: null,
    author: null,
    date: null,
    content: `WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.160 --> 00:00:02.550 align:start position:0%\n \nthe<00:00:00.480><c> council</c><00:00:00.960><c> voted</c>\n\n00:00:02.550 --> 00:00:02.560 align:start position:0%\nthe council voted\n \n\n00:00:02.560 --> 00:00:04.390 align:start position:0%\nthe council voted\nto<00:00:02.800><c> close</c><00:00:03.040><c> the</c><00:00:03.200><c> pools</c>\n\n00:00:04.390 --> 00:00:04.400 align:start position:0%\nto close the pools\n \n`,
    paragraphs: ["the council voted to close the pools"],
  },
  {
    what: "subtitles of a film with speakers in capitals, italics and positions",
    name: "a.srt",
    title: null,
    author: null,
    date: null,
    content: `1\r\n00:00:01,000 --> 00:00:04,000 X1:100 X2:600\r\n{\\an8}<i>MIRA OLDCASTLE: We kept them open</i>\r\n<i>on goodwill and sticking plaster.</i>\r\n\r\n2\r\n00:00:04,500 --> 00:00:06,000\r\n(DOOR SLAMS)\r\n\r\n3\r\n00:00:06,100 --> 00:00:08,000\r\nTOMAS REED: Nobody asked\r\nthe people in the water.\r\n`,
    paragraphs: [
      "MIRA OLDCASTLE: We kept them open on goodwill and sticking plaster.",
      "TOMAS REED: Nobody asked the people in the water.",
    ],
  },
];
