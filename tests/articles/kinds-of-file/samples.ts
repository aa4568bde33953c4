import { DOCUMENTS } from "./documents.ts";
import { type KindOfFile, ONE, TITLE, TWO } from "./kind-of-file.ts";

// All texts here are invented; the files are written as other people's programs write them.

const BODY = `${ONE}\n\n${TWO}`;
const TEXT = `${TITLE}\nBy Ann Lee\n4 March 2025\n\n${BODY}\n`;
const HTML = `<h1>${TITLE}</h1><p>${ONE}</p><p>${TWO}</p>`;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><article>${HTML}</article></body></html>`;
const TITLE_ONLY = ["title"] as const;
const NOTHING = [] as const;

const latin1 = (text: string) => Buffer.from(text.replaceAll("“", "\x93").replaceAll("”", "\x94"), "latin1");
const wide = (text: string) => Buffer.from(text, "utf16le");
const json = (value: unknown) => JSON.stringify(value);
const said = (fields: object) => json({ ...fields });

const TEXTS: readonly KindOfFile[] = [
  { what: "a text", name: "a.txt", content: TEXT },
  {
    what: "one with a mark and the line ends of Windows",
    name: "a.txt",
    content: `\ufeff${TEXT.replaceAll("\n", "\r\n")}`,
  },
  { what: "one with the line ends of old Macs", name: "a.txt", content: TEXT.replaceAll("\n", "\r") },
  { what: "one in Windows-1252", name: "a.txt", content: latin1(TEXT) },
  { what: "one in UTF-16", name: "a.txt", content: wide(`\ufeff${TEXT}`) },
  { what: "one in UTF-16 without a mark", name: "a.txt", content: wide(TEXT) },
  { what: ".text", name: "a.text", content: TEXT },
  {
    what: ".story with highlights",
    name: "a.story",
    content: `${BODY}\n\n@highlight\n\nPools close\n`,
    says: NOTHING,
  },
  {
    what: "a wrapped text",
    name: "a.txt",
    content: `${TITLE}\nBy Ann Lee\n4 March 2025\n\n${[ONE, TWO].map(words => words.replace(/(.{30,40}) /g, "$1\n")).join("\n\n")}\n`,
  },
  {
    what: "a mail that was copied",
    name: "a.txt",
    content: `From: Ann Lee <a@ford.test>\nDate: Tue, 4 Mar 2025 10:00\nSubject: ${TITLE}\n\n${BODY}`,
  },
  {
    what: "fields above a text",
    name: "a.txt",
    content: `Title: ${TITLE}\nAuthor: Ann Lee\nDate: 2025-03-04\n\n${BODY}`,
  },
  { what: "a note", name: "a.md", content: `# ${TITLE}\n\n${BODY}`, says: TITLE_ONLY },
  { what: ".markdown", name: "a.markdown", content: `${TITLE}\n===\n\n${BODY}`, says: TITLE_ONLY },
  {
    what: "a clipping of Obsidian",
    name: "a.md",
    content: `---\ntitle: "${TITLE}"\nsource: "https://ford.test/a"\nauthor:\n  - "[[Ann Lee]]"\npublished: 2025-03-04\ntags:\n  - "clippings"\n---\n${BODY}`,
  },
  {
    what: "a post of Hugo",
    name: "a.md",
    content: `+++\ntitle = "${TITLE}"\ndate = 2025-03-04T10:00:00Z\nauthors = ["Ann Lee"]\n+++\n\n${BODY}`,
  },
  {
    what: "front matter that is no YAML",
    name: "a.md",
    content: `---\ntitle: ${TITLE}\nauthor: Ann Lee\ndate: 2025-03-04\nsummary: Pools: a story\n---\n\n${BODY}`,
  },
  {
    what: "an export of LexisNexis",
    name: "a.txt",
    content: `${TITLE}\n\nFord Courier\n\nMarch 4, 2025 Tuesday\n\nByline: Ann Lee\n\nBody\n\n${BODY}\n\nLoad-Date: March 5, 2025\n\nEnd of Document\n`,
  },
  {
    what: "an export of Factiva",
    name: "a.txt",
    content: `HD   ${TITLE}\nBY   By Ann Lee\nPD   4 March 2025\nSN   Ford Courier\nLA   English\n\nLP   \n${ONE}\n\nTD   \n${TWO}\n\nAN   Document FORD1\n`,
  },
  {
    what: "an export of ProQuest",
    name: "a.txt",
    content: `${TITLE}\n\nAuthor: Ann Lee\n\nFull text: ${BODY}\n\nPublication date: Mar 4, 2025\n\nDatabase: ProQuest\n`,
  },
];

const PAGES: readonly KindOfFile[] = [
  { what: "a page", name: "a.html", content: PAGE },
  { what: ".htm", name: "a.htm", content: PAGE },
  {
    what: ".xhtml",
    name: "a.xhtml",
    content: `<?xml version="1.0" encoding="utf-8"?>${PAGE.replace('<meta charset="utf-8">', '<script src="a.js"/>')}`,
  },
  { what: "a page that says a wrong charset", name: "a.html", content: latin1(PAGE) },
  {
    what: "a page saved in one file",
    name: "a.mht",
    content: `From: <Saved by Blink>\r\nSubject: ${TITLE}\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}\r\n--x--\r\n`,
  },
  {
    what: "a page of Google Docs",
    name: "a.html",
    content: `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style>.c1{}</style></head><body class="c5 doc-content"><p class="c0 title"><span class="c3">${TITLE}</span></p><p class="c0"><span class="c1">${ONE}</span></p><p class="c0 c2"><span class="c1"></span></p><p class="c0"><span class="c1">${TWO}</span></p></body></html>`,
    says: TITLE_ONLY,
  },
  {
    what: "a page of Word",
    name: "a.htm",
    content: `<html xmlns:o="urn:o"><head><meta name=Generator content="Microsoft Word 15"><title>${TITLE}</title></head><body lang=EN-GB><div class=WordSection1><h1>${TITLE}<o:p></o:p></h1><p class=MsoNormal>${ONE}<o:p></o:p></p><p class=MsoNormal>${TWO}</p></div></body></html>`,
    says: TITLE_ONLY,
  },
];

const AUTHOR_AND_DAY = { author: "Ann Lee", date: "2025-03-04" };

const DATA: readonly KindOfFile[] = [
  {
    what: "an article of the bot's own",
    name: "a.json",
    content: said({ title: TITLE, ...AUTHOR_AND_DAY, paragraphs: [ONE, TWO] }),
  },
  {
    what: "trafilatura",
    name: "a.json",
    content: said({
      title: TITLE,
      ...AUTHOR_AND_DAY,
      hostname: "ford.test",
      "source-hostname": "Ford Courier",
      text: `${ONE}\n${TWO}`,
    }),
  },
  {
    what: "news-please",
    name: "a.json",
    content: said({
      authors: ["Ann Lee"],
      date_publish: "2025-03-04 10:00:00",
      maintext: `${ONE}\n${TWO}`,
      title: TITLE,
      source_domain: "ford.test",
      language: "en",
    }),
  },
  {
    what: "newspaper4k",
    name: "a.json",
    content: said({
      title: TITLE,
      authors: ["Ann Lee"],
      publish_date: "2025-03-04T10:00:00+00:00",
      text: BODY,
      top_image: "",
    }),
  },
  {
    what: "NewsAPI",
    name: "a.json",
    content: json({
      status: "ok",
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: "Ford Courier" },
          author: "Ann Lee",
          title: TITLE,
          publishedAt: "2025-03-04T10:00:00Z",
          content: `${ONE}\r\n${TWO}`,
        },
      ],
    }),
  },
  {
    what: "the Guardian's",
    name: "a.json",
    content: json({
      response: {
        status: "ok",
        results: [
          {
            webTitle: TITLE,
            webPublicationDate: "2025-03-04T10:00:00Z",
            fields: { byline: "Ann Lee", body: `<p>${ONE}</p><p>${TWO}</p>` },
          },
        ],
      },
    }),
  },
  {
    what: "Wallabag",
    name: "a.json",
    content: json([
      {
        title: TITLE,
        published_at: "2025-03-04T10:00:00+0000",
        published_by: ["Ann Lee"],
        url: "https://ford.test/a",
        content: `<p>${ONE}</p><p>${TWO}</p>`,
      },
    ]),
  },
  {
    what: "Readability",
    name: "a.json",
    content: said({
      title: TITLE,
      byline: "Ann Lee",
      publishedTime: "2025-03-04T10:00:00Z",
      siteName: "Ford Courier",
      content: `<div><p>${ONE}</p><p>${TWO}</p></div>`,
      textContent: ONE + TWO,
    }),
  },
  {
    what: "schema.org",
    name: "a.json",
    content: json({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: TITLE,
      author: { "@type": "Person", name: "Ann Lee" },
      datePublished: "2025-03-04",
      articleBody: BODY,
    }),
  },
  {
    what: "JSON Feed",
    name: "a.json",
    content: json({
      version: "https://jsonfeed.org/version/1.1",
      title: "Ford",
      items: [
        {
          id: "1",
          title: TITLE,
          authors: [{ name: "Ann Lee" }],
          date_published: "2025-03-04T10:00:00Z",
          content_html: `<p>${ONE}</p><p>${TWO}</p>`,
        },
      ],
    }),
  },
  {
    what: "lines of JSON",
    name: "a.jsonl",
    content: `${said({ title: TITLE, ...AUTHOR_AND_DAY, text: BODY })}\n`,
  },
  {
    what: ".ndjson of a data set",
    name: "a.ndjson",
    content: `${said({ headline: TITLE, authors: "Ann Lee", date: "2025-03-04 00:00:00", article_text: BODY })}\n`,
  },
  {
    what: "JSON with a date that is two",
    name: "a.json",
    content: said({ title: TITLE, author: "Ann Lee", date: "3/4/2025", text: BODY }),
    says: ["title", "author"],
  },
  {
    what: "a list of links",
    name: "a.json",
    content: json([{ title: TITLE, url: "https://ford.test/a" }]),
    refused: /only a link, without the words; add it with/,
  },
  {
    what: "a map",
    name: "a.json",
    content: json({ type: "FeatureCollection", features: [] }),
    refused: /with any words in it/,
  },
  { what: "broken JSON", name: "a.json", content: '{"title": ', refused: /not JSON|JSON/ },
  {
    what: "a table",
    name: "a.csv",
    content: `title,author,date,text\n${TITLE},Ann Lee,2025-03-04,"${ONE}\n\n${TWO}"\n`,
  },
  {
    what: "one with semicolons",
    name: "a.csv",
    content: `headline;byline;published;content\n${TITLE};Ann Lee;04.03.2025;"${ONE}\n\n${TWO}"\n`,
    says: ["title", "author"],
  },
  {
    what: "one with tabs",
    name: "a.tsv",
    content: `title\tauthor\tdate\ttext\n${TITLE}\tAnn Lee\t2025-03-04\t"${ONE}\n\n${TWO}"\n`,
  },
  { what: "one of figures", name: "a.csv", content: "1\n2\n", refused: /^no table of articles/ },
  {
    what: "subtitles",
    name: "a.srt",
    content: `1\n00:00:01,000 --> 00:00:04,000\n${ONE}\n\n2\n00:00:09,000 --> 00:00:12,000\n- ${TWO}\n`,
    says: NOTHING,
  },
  {
    what: "subtitles of the web",
    name: "a.vtt",
    content: `WEBVTT\n\n00:01.000 --> 00:04.000\n${ONE}\n\n00:09.000 --> 00:12.000\n- ${TWO}\n`,
    says: NOTHING,
  },
  {
    what: "an agency's text",
    name: "a.nitf",
    content: `<nitf><head><docdata><date.issue norm="20250304T100000Z"/></docdata></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline><byline>By Ann Lee</byline></body.head><body.content><p>${ONE}</p><p>${TWO}</p></body.content></body></nitf>`,
  },
  {
    what: "NewsML-G2",
    name: "a.xml",
    content: `<newsMessage><itemSet><newsItem><contentMeta><contentCreated>2025-03-04T10:00:00Z</contentCreated><by>Ann Lee</by><headline>${TITLE}</headline></contentMeta><contentSet><inlineXML><html><body><p>${ONE}</p><p>${TWO}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
  },
  {
    what: "a feed that was saved",
    name: "a.xml",
    content: "<rss><channel/></rss>",
    refused: /\/library feed add/,
  },
];

export const KINDS_OF_FILE: readonly KindOfFile[] = [...TEXTS, ...PAGES, ...DATA, ...DOCUMENTS];
