import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import type { Article } from "../../../src/articles/article.ts";
import { parseArticles, readArticles } from "../../../src/articles/parse.ts";
import { sliceOf } from "../../../src/text/span.ts";

// All texts here are invented.

const OPENING =
  "The council of Harrow Ford voted on Tuesday to close its two outdoor pools, with four years left.";
const SAID = "“Nobody asked the people in the water,” said Tomas Reed, who has taught there since 1998.";

const read = (name: string, content: string) =>
  parseArticles(name, new TextEncoder().encode(content), { kind: "uploaded", on: "2025-03-05" }).articles;
const linesOf = (article: Article | undefined) =>
  article?.paragraphs.map(span => `${span.role}: ${sliceOf(article.text, span)}`);
const BODY = [`body: ${OPENING}`, `body: ${SAID}`];

describe("documents of archives", () => {
  it("are read out of Factiva's fields", () => {
    const document = (day: number) =>
      `HD   Pools to close\nBY   By Ann Lee\nWC   30 words\nPD   ${day} March 2025\nSN   Ford Courier\nLA   English\n\nLP   \n${OPENING}\n\nTD   \n${SAID}\n\nNS   gcat : General\nAN   Document FORD0000${day}\n\n`;
    const articles = read("a.txt", `${document(4)}${document(5)}Search Summary\nText   pools\n`);
    expect(articles.map(linesOf)).toEqual([BODY, BODY]);
    expect(articles[1]).toMatchObject({
      title: "Pools to close",
      author: "Ann Lee",
      publisher: "Ford Courier",
      date: "2025-03-05",
      language: "en",
    });
  });

  it("are read out of ProQuest's", () => {
    const document = `Pools to close\n\nAuthor: Lee, Ann.\n\nPublication info: Ford Courier; Ford [Ford]. 04 Mar 2025: A.1.\n\nAbstract: Both close.\n\nFull text: ${OPENING}\n\n${SAID}\n\nSubject: Pools\n\nPublication title: Ford Courier; Ford\n\nPublication date: Mar 4, 2025\n\nProQuest document ID: 1\n`;
    const articles = read("a.txt", `Report Information from ProQuest\n\nDocument 1 of 1\n\n${document}`);
    expect(articles.map(linesOf)).toEqual([BODY]);
    expect(articles[0]).toMatchObject({
      title: "Pools to close",
      author: "Lee, Ann",
      publisher: "Ford Courier",
      date: "2025-03-04",
    });
  });

  it("are read after the list of them in LexisNexis' exports", () => {
    const document = `Pools to close\n\nFord Courier\n\nMarch 4, 2025 Tuesday\n\nCopyright 2025 Ford Papers\n\nByline: Ann Lee\n\nBody\n\n${OPENING}\n\n${SAID}\n\nGraphic\n\nThe pool in May\n\nLoad-Date: March 5, 2025\n\nEnd of Document\n\n`;
    const list = `Page 1 of 3\n\nDate and Time: Friday, March 7, 2025\n\nDocuments (2)\n\n 1. Pools to close\n\nPage 2 of 3\n\n`;
    const articles = read("a.txt", `${list}${document}Page 3 of 3\n\n${document}`);
    expect(articles.map(linesOf)).toEqual([BODY, BODY]);
    expect(articles[0]).toMatchObject({
      title: "Pools to close",
      publisher: "Ford Courier",
      date: "2025-03-04",
    });
  });
});

describe("a document of an archive in which words look like a field", () => {
  const LOOKS = (name: string) => `${name}: that is what divides the town, said Ann Lee of the club.`;

  it("keeps them, and what follows them, in ProQuest's exports", () => {
    const document = `Pools to close\n\nAuthor: Lee, Ann.\n\nFull text: ${OPENING}\n\n${LOOKS("Location")}\n\n${SAID}\n\nSubject: Pools\n\nIdentifier / keyword: Ford\n\nLocation: Ford\n\nPublication title: Ford Courier\n\nDatabase: ProQuest\n`;
    const [article] = read("a.txt", `Document 1 of 1\n\n${document}`);
    expect(linesOf(article)).toEqual([BODY[0], `body: ${LOOKS("Location")}`, BODY[1]]);
    expect(article?.publisher).toBe("Ford Courier");
  });

  it("keeps them in LexisNexis', whose headlines continue in the next line", () => {
    const document = `Ford Courier\n\nMarch 4, 2025 Tuesday\n\nBYLINE: Ann Lee\n\nHEADLINE: Pools to close this year,\nand no others to open\n\nBODY:\n\n${OPENING}\n\n${LOOKS("Section")}\n\n${SAID}\n\nLOAD-DATE: March 5, 2025\n\nLANGUAGE: ENGLISH\n\n`;
    const [article] = read("a.txt", `1 of 2 DOCUMENTS\n\n${document}2 of 2 DOCUMENTS\n\n${document}`);
    expect(linesOf(article)).toEqual([BODY[0], `body: ${LOOKS("Section")}`, BODY[1]]);
    expect(article).toMatchObject({
      title: "Pools to close this year, and no others to open",
      author: "Ann Lee",
      publisher: "Ford Courier",
    });
  });
});

describe("a document of an archive in which a line looks like a code or a heading", () => {
  it("keeps it in Factiva's exports", () => {
    const words =
      "IN  the end\n\nBY  and large\n\nCO\n\nAN  hour later, Ann Lee left the room, as everybody there had feared.";
    const document = `HD   Pools to close\nPD   4 March 2025\nSN   Ford Courier\nLA   English\n\nLP   \n${OPENING}\n\nTD   \n${SAID}\n\n${words}\n\nCO   ford : Ford Pools\nIN   i1 : Pools\nNS   gcat : General\nAN   Document FORD00004\n\n`;
    const articles = read("a.txt", document);
    expect(articles).toHaveLength(1);
    for (const line of words.split("\n\n")) expect(articles[0]?.text).toContain(line);
    expect(articles[0]?.text).not.toMatch(/gcat|Document/);
  });

  it("keeps it in LexisNexis', and reads the language after the words", () => {
    const words = `${OPENING}\n\nLanguage: it divides the town, said Ann Lee.\n\n${SAID}`;
    const document = `Pools to close\n\nFord Courier\n\nMarch 4, 2025 Tuesday\n\nByline: Ann Lee\n\nBody\n\n${words}\n\nClassification\n\nLanguage: FRENCH\n\nLoad-Date: March 5, 2025\n\nEnd of Document\n`;
    const [article] = read("a.txt", document + document);
    expect(linesOf(article)).toEqual([
      BODY[0],
      "body: Language: it divides the town, said Ann Lee.",
      BODY[1],
    ]);
    expect(article?.language).toBe("fr");
  });

  it("is read out of an export with one document", () => {
    const document = `Ford Courier\n\nMarch 4, 2025 Tuesday\n\nBYLINE: Ann Lee\n\nLENGTH: 30 words\n\nHEADLINE: Pools to close\n\n${OPENING}\n\n${SAID}\n\nLOAD-DATE: March 5, 2025\n\nLANGUAGE: ENGLISH\n`;
    const [article, ...more] = read("a.txt", `1 of 1 DOCUMENT\n\n${document}`);
    expect(more).toEqual([]);
    expect(linesOf(article)).toEqual(BODY);
    expect(article).toMatchObject({
      title: "Pools to close",
      author: "Ann Lee",
      publisher: "Ford Courier",
      date: "2025-03-04",
    });
  });

  it("has the language of what was published in ProQuest's, not what else is called so", () => {
    const document = `Pools to close\n\nFull text: ${OPENING}\n\n${SAID}\n\nSubject: Pools\n\nLanguage school: Ford\n\nLanguage of publication: Spanish\n\nDatabase: ProQuest\n`;
    expect(read("a.txt", document)[0]?.language).toBe("es");
  });
});

describe("a text that was copied", () => {
  it("has no lines of the page around it", () => {
    const [article] = read(
      "a.txt",
      `Log in\nHome\nNews\n\nPools to close\n\nShare\nFacebook\nX\n\n${OPENING}\n\nADVERTISEMENT\n\n${SAID}\n\nMost read\n1. Bridge to stay\n`,
    );
    expect(linesOf(article)).toEqual(["heading: Pools to close", ...BODY]);
    expect(article?.title).toBe("Pools to close");
  });

  it("has headings, but a name alone may say who speaks", () => {
    const [article] = read("a.txt", `${OPENING}\n\nWhat comes next\n\n${OPENING}\n\nANN LEE\n\n${SAID}`);
    expect(linesOf(article)?.map(line => line.split(":", 1)[0])).toEqual([
      "body",
      "heading",
      "body",
      "body",
      "body",
    ]);
  });

  it("has captions with who took the picture, and no headline of what is numbered", () => {
    const [article] = read(
      "a.txt",
      `Pools to close\n\nThe pool on Weir Street in May\n(Image: Ann Lee)\n\n${OPENING}\n\n${SAID}`,
    );
    expect(linesOf(article)).toEqual([
      "heading: Pools to close",
      "caption: The pool on Weir Street in May\n(Image: Ann Lee)",
      ...BODY,
    ]);
    const [numbered] = read(
      "a.txt",
      `Pools and bridges\n\n1. THE POOLS\n\n${OPENING}\n\n2. THE BRIDGES\n\n${SAID}`,
    );
    expect(linesOf(numbered)?.filter(line => line.startsWith("heading: "))).toEqual([
      "heading: Pools and bridges",
      "heading: 1. THE POOLS",
      "heading: 2. THE BRIDGES",
    ]);
  });

  it("has its author's name below the headline", () => {
    const [article] = read("a.txt", `Pools to close\nAnn Lee\n\n${OPENING}\n\n${SAID}`);
    expect(article).toMatchObject({ title: "Pools to close", author: "Ann Lee" });
  });

  it("is refused in reasonable time where it has more headings than an article may have paragraphs", () => {
    const text = Array.from({ length: 40_000 }, (_, at) => `Part of it ${at}\n\n${OPENING}\n\n`).join("");
    const begun = processorTime();
    expect(read("a.txt", text)).toEqual([]);
    expect(processorTime() - begun).toBeLessThan(5_000);
  });

  it("has no rules", () => {
    const [article] = read("a.txt", `${OPENING}\n\n----------\n\n${SAID}\n\n==========\n`);
    expect(linesOf(article)).toEqual(BODY);
  });

  it("continues after the head of a printed page, by two pages with consecutive numbers", () => {
    const [article] = read(
      "a.txt",
      `Ford Quarterly  |  14\n\nThe council of Harrow Ford voted on Tuesday to close its two outdoor\npools, a decision that follows four years of falling income and, says\neverybody there, of\n\nFord Quarterly  |  15\n\nrain. The vote came after a debate of three hours in which the people of\nthe town were twice asked to leave.`,
    );
    expect(article?.text).toContain("says everybody there, of rain. The vote");
    expect(article?.text).not.toContain("Quarterly");
  });

  it("is a book between the lines of a library of free ones", () => {
    const [article] = read(
      "a.txt",
      `The Ford eBook of Pools\n\nYou may copy it.\n\nTitle: Pools\n\nAuthor: Ann Lee\n\n*** START OF THE FORD EBOOK POOLS ***\n\n${OPENING}\n\n[Illustration]\n\n${SAID}\n\n*** END OF THE FORD EBOOK POOLS ***\n\nWrite to us.`,
    );
    expect(linesOf(article)).toEqual(BODY);
    expect(article).toMatchObject({ title: "Pools", author: "Ann Lee" });
  });
});

describe("what programs hand over", () => {
  it("is read by its markup where the words are there in both forms, without the site's name", () => {
    const [article] = read(
      "a.json",
      JSON.stringify({
        title: "Pools to close - Ford Courier",
        siteName: "Ford Courier",
        byline: "By Ann Lee",
        textContent: `${OPENING} By spring ${SAID}`,
        content: `<p>${OPENING}</p><h2>By spring</h2><p>${SAID}</p>`,
      }),
    );
    expect(linesOf(article)).toEqual([BODY[0], "heading: By spring", BODY[1]]);
    expect(article).toMatchObject({ title: "Pools to close", author: "Ann Lee" });
  });

  it("is read by its plain words where its markup can't be", () => {
    const content = `${"<div>".repeat(500)}<p>${OPENING}</p><p>${SAID}</p>`;
    const [article] = read("a.json", JSON.stringify({ textContent: `${OPENING}\n\n${SAID}`, content }));
    expect(linesOf(article)).toEqual(BODY);
  });

  it.each(["[Removed]", "ford can't retrieve contents for this article. Try again."])(
    "isn't read: %s",
    text => {
      expect(read("a.json", JSON.stringify({ title: "Pools", text }))).toEqual([]);
    },
  );

  it("has no adverts for subtitles", () => {
    const [article] = read(
      "a.srt",
      "1\n00:00:01,000 --> 00:00:02,000\nANN LEE: We sell it all.\n\n2\n00:00:03,000 --> 00:00:04,000\nSubtitles provided by subs.test\n",
    );
    expect(article?.text).toBe("ANN LEE: We sell it all.");
  });
});

describe("a mail", () => {
  const mail = (head: string, body: Uint8Array | string) => {
    const start = new TextEncoder().encode(
      `${head}\r\nDate: Tue, 4 Mar 2025 10:20:00 +0000\r\nMIME-Version: 1.0\r\n`,
    );
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    return readArticles("a.eml", Buffer.concat([start, bytes]), { kind: "uploaded", on: "2025-03-05" });
  };
  const HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n";

  it("is by a person from a paper", async () => {
    const { articles } = await mail(
      "From: Ann Lee from Ford Courier <a@ford.test>\r\nSubject: Pools",
      `${HTML}<p>${OPENING}</p><p>${SAID}</p>`,
    );
    expect(articles[0]).toMatchObject({ author: "Ann Lee", publisher: "Ford Courier" });
  });

  it("is by whom its first lines name, and from the paper that sent it", async () => {
    const { articles } = await mail(
      "From: Ford Courier <a@ford.test>\r\nSubject: Pools",
      `${HTML}<p>By Ann Lee</p><p>${OPENING}</p><p>${SAID}</p>`,
    );
    expect(articles[0]).toMatchObject({ author: "Ann Lee", publisher: "Ford Courier" });
  });

  it("keeps its curly marks in Windows-1252, which some versions of Node decode otherwise", async () => {
    const body = Buffer.from(
      `Content-Type: text/html; charset=windows-1252\r\n\r\n<p>${OPENING}</p><p>\x93We sell it all,\x94 said Ann Lee\x97twice.</p>`,
      "latin1",
    );
    const { articles } = await mail("From: Ann Lee <a@ford.test>\r\nSubject: Pools", body);
    expect(articles[0]?.text).toContain("“We sell it all,” said Ann Lee—twice.");
  });
});
