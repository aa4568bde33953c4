import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { readArticles } from "../../src/articles/parse.ts";
import { sliceOf } from "../../src/text/span.ts";
import { reasonsIn } from "./in-english.ts";

// All texts here are invented.

const TITLE = "Ferry to stop at Ness Head from April";
const VOTE =
  "The council of Ness Head will end its winter ferry in April, after a vote on Tuesday night that took less than ten minutes.";
const THORNE =
  "“Nobody here can pay for a boat that carries four people,” said Ida Thorne, who leads the council.";
const OAKES =
  "Bram Oakes, who has run the boat since 1998, said that he had learned of the vote from a neighbour. “I read it on a door,” he said. “That is how I know.”";
const BUS =
  "The last crossing is planned for 30 April. A bus will run twice a day from the old quay, and school children will travel free of charge until the summer.";
const ASK = "We ask the council to look again at the figures, and to publish them.";
const FINAL = "The council said in a statement that the decision was final.";
const STORY = [VOTE, THORNE, OAKES, BUS, FINAL];
const HEAD = ["heading", "byline", "caption"];

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readArticles(name, bytes, { kind: "uploaded", on: "2026-03-07" });
}

async function one(name: string, content: string | Uint8Array): Promise<Article> {
  const { articles, unread } = await read(name, content);
  expect(reasonsIn({ unread })).toEqual([]);
  const [article, ...others] = articles;
  if (!article || others.length > 0) throw new Error(`${articles.length} articles`);
  return article;
}

/** The paragraphs that may be quoted; wrapped ones on one line, and curly marks as straight ones. */
function textOf({ text, paragraphs }: Article): string[] {
  return paragraphs.filter(({ role }) => !HEAD.includes(role)).map(span => plain(sliceOf(text, span)));
}

const plain = (words: string) => words.replace(/\s+/g, " ").replace(/[“”]/g, '"');

const fixture = (name: string) => readFileSync(new URL(`../fixtures/from-programs/${name}`, import.meta.url));

describe("what programs write is read with its headline, byline and day", () => {
  const DOCUMENT = [VOTE, THORNE, OAKES, BUS, ASK, FINAL];
  const STYLED = [VOTE, THORNE, OAKES, BUS, ASK, "Four people a day", "Two buses a day", FINAL];
  it.each([
    ["libreoffice.docx", DOCUMENT, "2026-03-04"],
    ["libreoffice.odt", DOCUMENT, "2026-03-04"],
    ["libreoffice.rtf", DOCUMENT, "2026-03-04"],
    ["libreoffice.pdf", DOCUMENT, "2026-03-04"],
    ["page.html", DOCUMENT, "2026-03-04"],
    ["pandoc.odt", STYLED, null],
    ["pandoc.rtf", STYLED, null],
    ["styled.html", STYLED, null],
  ])("%s", async (name, paragraphs, date) => {
    const article = await one(name, fixture(name));
    expect(article).toMatchObject({ title: TITLE, author: "Ada Quill", date });
    expect(textOf(article)).toEqual(paragraphs.map(plain));
  });

  it("of a page that a browser printed, without the name of its site", async () => {
    const article = await one("page.pdf", fixture("chromium.pdf"));
    const said = { title: TITLE, author: "Ada Quill", date: "2026-03-04", publisher: "Harbour Gazette" };
    expect(article).toMatchObject(said);
    expect(textOf(article)).toEqual(
      expect.arrayContaining([VOTE, THORNE, OAKES, BUS, ASK, FINAL].map(plain)),
    );
  });

  it("of a book whose paragraphs all have the class of the byline", async () => {
    const article = await one("book.epub", fixture("calibre.epub"));
    expect(article).toMatchObject({ title: TITLE, author: "Ada Quill", language: "en" });
    expect(textOf(article)).toEqual(["Harbour Gazette", VOTE, THORNE, OAKES, BUS, ASK, FINAL].map(plain));
  });
});

describe("what stands below a headline says who wrote it, and when", () => {
  it.each([
    ["in a note", "a.md", `# ${TITLE}\n\nBy Ada Quill\n\n4 March 2026\n\n${STORY.join("\n\n")}`],
    [
      "in a text, above a caption",
      "a.txt",
      `${TITLE}\nBy Ada Quill\n4 March 2026\nThe quay in May. Photo: Lena Marsh\n${STORY.join("\n")}`,
    ],
    [
      "with the paper, in a line each",
      "a.txt",
      `${TITLE}\n\nBy Ada Quill\n\nHarbour Gazette, 4 March 2026\n\n${STORY.join("\n\n")}`,
    ],
    ["in one line", "a.txt", `${TITLE}\n\nBy Ada Quill, 4 March 2026\n\n${STORY.join("\n\n")}`],
  ])("%s", async (_, name, content) => {
    const article = await one(name, content);
    expect(article).toMatchObject({ title: TITLE, author: "Ada Quill", date: "2026-03-04" });
    expect(textOf(article)).toEqual(STORY.map(plain));
  });
});

describe("a conversation is read for the article that is pasted in it", () => {
  const PASTED = [TITLE, "", "By Ada Quill", "", ...STORY.flatMap(words => [words, ""])].join("\n");
  it.each([
    [
      "a chat exported on an iPhone",
      `[04/03/2026, 09:40:12] Messages are end-to-end encrypted.\n[04/03/2026, 09:41:02] Mara Vane: look\n[04/03/2026, 09:41:40] Mara Vane: ${PASTED}\u200e[04/03/2026, 09:43:10] Tom: wow\n`,
    ],
    [
      "a chat exported on Android",
      `3/4/26, 9:41 AM - Mara Vane: ${PASTED}3/4/26, 9:43 AM - +44 7700 900123: wow\n`,
    ],
    ["a chat copied from a web page", `[9:41 AM, 3/4/2026] Mara Vane: ${PASTED}[9:43 AM, 3/4/2026] Tom: wow`],
    ["a channel", `Mara Vane, [04.03.2026 09:41]\n${PASTED}\nTom Hale, [04.03.2026 09:43]\nwow`],
    [
      "a workspace",
      `Mara Vane\n  9:41 AM\n${PASTED}\nhttps://gazette.test/ferry\n:+1:\n3\n\nTom Hale\n  9:45 AM\nwow`,
    ],
  ])("%s", async (_, content) => {
    const article = await one("chat.txt", content);
    expect(article).toMatchObject({ title: TITLE, author: "Ada Quill" });
    expect(textOf(article)).toEqual(STORY.map(plain));
  });

  it("and the marks of a list in it are no words", async () => {
    const article = await one(
      "a.txt",
      `${TITLE}\n\n${VOTE}\nIt means:\n• fewer boats\n  ◦ none on Sundays\n${FINAL}`,
    );
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      "heading",
      "body",
      "body",
      "list-item",
      "list-item",
      "body",
    ]);
    expect(textOf(article)).toEqual([VOTE, "It means:", "fewer boats", "none on Sundays", FINAL]);
  });
});

describe("a mail is read for what was written first", () => {
  const head =
    "From: Me <me@n.test>\r\nSubject: Fwd: Ferry to stop at Ness Head from April\r\nDate: Thu, 5 Mar 2026 10:00:00 +0000\r\n";
  const story = STORY.join("\r\n\r\n");
  it.each([
    [
      "a letter that Gmail forwarded",
      `---------- Forwarded message ---------\r\nFrom: Ada Quill <a@gazette.test>\r\nDate: Wed, 4 Mar 2026 at 06:30\r\nSubject: Ferry\r\nTo: <me@n.test>\r\n\r\n${story}`,
    ],
    [
      "one that Outlook forwarded",
      `-----Original Message-----\r\nFrom: Ada Quill [mailto:a@gazette.test] \r\nSent: Wednesday, March 4, 2026 6:30 AM\r\nTo: Me\r\nSubject: Ferry\r\n\r\n${story}`,
    ],
    [
      "one that a Mac forwarded, with marks before each line",
      `Begin forwarded message:\r\n\r\n> From: Ada Quill <a@gazette.test>\r\n> Subject: Ferry\r\n> Date: 4 March 2026 at 06:30:00 GMT\r\n> To: me@n.test\r\n> \r\n${STORY.map(words => `> ${words}\r\n> \r\n`).join("")}`,
    ],
  ])("%s", async (_, letter) => {
    const article = await one("a.eml", `${head}\r\nWorth a look!\r\n\r\n${letter}`);
    expect(article).toMatchObject({ title: TITLE, author: "Ada Quill", date: "2026-03-04" });
    expect(textOf(article)).toEqual(STORY.map(plain));
  });

  it("a forwarded letter whose first words somebody typed above it", async () => {
    const [first = ""] = STORY;
    const article = await one(
      "a.eml",
      `From: Bo Fox <b@n.test>\r\nSubject: Fwd: ${TITLE}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${first}</p><p>---------- Forwarded message ---------<br>From: Ada Quill &lt;a@gazette.test&gt;<br>Date: Wed, 4 Mar 2026 at 06:30<br>Subject: Ferry<br>To: &lt;me@n.test&gt;</p>${STORY.map(words => `<p>${words}</p>`).join("")}`,
    );
    expect(textOf(article)).toEqual(STORY.map(plain));
  });

  it("a newsletter whose writer is named behind a greeting, and whose foot says who gets it", async () => {
    const html = `<table><tr><td><p>Good morning. Here is your letter for this Wednesday.</p><h1>${TITLE}</h1><p>By Ada Quill</p>${STORY.map(words => `<p>${words}</p>`).join("")}<p><a href="x">Share</a> | <a href="x">Tweet</a> | <a href="x">Forward</a></p></td></tr><tr><td><p>Our mailing address is:<br>Harbour Gazette, 1 Quay, Ness Head</p><p>Want to change how you receive these emails?<br>You can <a>unsubscribe from this list</a>.</p></td></tr></table>`;
    const article = await one(
      "a.eml",
      `From: Harbour Gazette <a@gazette.test>\r\nSubject: ${TITLE}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
    );
    expect(article).toMatchObject({ author: "Ada Quill", publisher: "Harbour Gazette" });
    expect(textOf(article).slice(1)).toEqual(STORY.map(plain));
  });
});

describe("a table is read as spreadsheets save it", () => {
  const row = `"${STORY.join("\n\n")}"`;
  it.each([
    [
      "with what separates its fields in a line before",
      "a.csv",
      `sep=;\r\nTitle;Author;Text\r\n${TITLE};Ada Quill;${row}`,
    ],
    ["under the name of a text", "a.txt", `Title\tAuthor\tText\r\n${TITLE}\tAda Quill\t${row}`],
    ["with two columns of one name", "a.csv", `Title,Author,Text,Text\r\n${TITLE},Ada Quill,${row},x`],
  ])("%s", async (_, name, content) => {
    const article = await one(name, content);
    expect(article).toMatchObject({ title: TITLE, author: "Ada Quill" });
    expect(textOf(article)).toEqual(STORY.map(plain));
  });
});

describe("a transcript is read by who speaks", () => {
  it("where the name and the time stand over the words", async () => {
    const article = await one(
      "a.txt",
      "Ferry press conference\nWed, Mar 4, 2026 9:02AM • 1:02\n\nSUMMARY KEYWORDS\nferry, april\n\nIda Thorne  00:00\nGood morning. It will stop\nin April.\n\nBram Oakes  00:07\nWho told the crew?\n\nIda Thorne  (1:00:09)\nNobody did.\n\nTranscribed by https://otter.test\n",
    );
    expect(article).toMatchObject({ title: "Ferry press conference", date: "2026-03-04" });
    expect(textOf(article)).toEqual([
      "Ida Thorne: Good morning. It will stop in April.",
      "Bram Oakes: Who told the crew?",
      "Ida Thorne: Nobody did.",
    ]);
  });
});

describe("a file with another ending than it should have is read all the same", () => {
  const page = fixture("page.html").toString();
  it.each([
    ["a page as a text", "a.txt", page],
    ["a note as a text", "a.txt", `---\ntitle: ${TITLE}\nauthor: Ada Quill\n---\n\n${STORY.join("\n\n")}`],
    [
      "a whole saved page as a page",
      "a.html",
      `From: <Saved by a browser>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`,
    ],
    [
      "records of a database by their own ending",
      "a.ris",
      `TY  - NEWS\nTI  - ${TITLE}\nAU  - Quill, Ada\nAB  - ${STORY.join("\n\n")}\nER  - \n`,
    ],
  ])("%s", async (_, name, content) => {
    const article = await one(name, content);
    expect(article).toMatchObject({ title: TITLE, author: "Ada Quill" });
    expect(textOf(article)).toEqual(expect.arrayContaining(STORY.map(plain)));
  });
});

describe("a file without an article says so", () => {
  it.each([
    ["an empty list", "a.json", "[]", /no article in it/],
    ["a channel without posts", "a.json", '{"type":"public_channel","messages":[]}', /no article in it/],
    ["a list of links", "a.csv", "title,url\nFerry,https://n.test/a", /only a link, without the words/],
    ["a record without words", "a.ris", "TY  - NEWS\nUR  - https://n.test/a\nER  - \n", /only a link/],
    ["a wiki's talk", "a.xml", "<mediawiki><page><ns>1</ns></page></mediawiki>", /no article in it/],
    ["another kind of XML", "a.xml", "<svg/>", /\(svg\); NITF, NewsML and the pages that a wiki exports are/],
  ])("%s", async (_, name, content, reason) => {
    const file = await read(name, content);
    expect(file.articles).toEqual([]);
    expect(reasonsIn(file)).toEqual([expect.stringMatching(reason)]);
  });
});
